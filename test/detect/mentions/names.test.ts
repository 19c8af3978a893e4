import { describe, expect, it } from 'vitest';
import { mentioned } from './mentioned';

/** Sentences and the names in them; made-up people. */
const SEEN: readonly [text: string, ...names: string[]][] = [
  ['We spoke with Dora Quill about it', 'Dora Quill'],
  ['Yesterday Marisol Quintanilla-Ruiz came by.', 'Marisol Quintanilla-Ruiz'],
  ['I asked Mr. Trossbach and Dr. J. Ferrow', 'Mr. Trossbach', 'Dr. J. Ferrow'],
  ['It was Jonas K. Vethel who wrote', 'Jonas K. Vethel'],
  ['Anna van der Hoeven lives here', 'Anna van der Hoeven'],
  ['My name is Zorbeth', 'Zorbeth'],
  ['Everybody calls me Zorbeth', 'Zorbeth'],
  ["Hello, I'm Zorbeth!", 'Zorbeth'],
  ['"Not now," said Vethel.', 'Vethel'],
  ['Then Vethel said no', 'Vethel'],
  ['a letter to Kateřina Ostrovská from home', 'Kateřina Ostrovská'],
  ['They are Dora, Marisol and Jonas.', 'Dora', 'Marisol', 'Jonas'],
  ['Vethel is late. Jonas Vethel came. So Vethel is here', 'Jonas Vethel', 'Vethel'],
  ["That is Dora's coat", 'Dora'],
  ['Dear Zorbeth, thank you', 'Zorbeth'],
  ['The patient Zorbeth Quill was seen', 'Zorbeth Quill'],
  ['Ann Trossbach, MD, saw her', 'Ann Trossbach'],
  ["hi, my name is dora quill and i'm late", 'dora quill'],
  ['marisol said she was late', 'marisol'],
  ['Follow up with Ferrow McTavish in May', 'Ferrow McTavish'],
];

/** What looks like a name and is none. */
const NONE: readonly string[] = [
  'Please Call The Office On Monday',
  'He lives in Ostrava, near Hamburg',
  'Send it to 14 Jonas Street',
  'Meet me at Dora Avenue',
  'Feldstrasse 42 and Marienplatz 8',
  'Apt. 12, Dunmore, OH 43017',
  'Quill Trading Inc. and Ferrow Holdings Ltd',
  'Vethel & Sons',
  'the University of Vethel',
  'We flew from Norway to New Zealand',
  'Next Tuesday in March',
  'We may come, she will go',
  'May I ask? Can I come? Will it rain?',
  'Officials said so',
  'A Foley catheter and Kelly clamps',
  'https://dora.test/Dora',
  'd.quill@host.test',
  'the class DoraQuill and the path /Dora/Quill',
  'const name = Dora_Quill',
  'Chest X-ray',
  'TOTAL AMOUNT DUE',
  'a mark on the bill, an angel of hope',
  "I'm sure it's fine",
];

describe('the names that a text mentions', () => {
  it.each(SEEN)('%s', (text, ...names) => {
    expect(mentioned('name', text)).toEqual(names);
  });

  it.each(NONE)('not in: %s', text => {
    expect(mentioned('name', text)).toEqual([]);
  });
});
