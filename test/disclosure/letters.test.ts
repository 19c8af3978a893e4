import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTyped } from '../../src/detect/typed';
import { compose } from '../../src/disclosure';
import { firstContactSlots, fullSlots } from '../../src/disclosure/slots';
import { slotsIn } from '../../src/disclosure/template';
import { english } from '../../src/disclosure/words/en';
import { forbiddenIn } from './forbidden';
import { faxServer, kinds, reports, request } from './reports';

const folder = 'src/disclosure/letters';
const files = readdirSync(folder).flatMap(language =>
  readdirSync(`${folder}/${language}`).map(file => `${language}/${file}`),
);
const known = {
  'first-contact': Object.keys(firstContactSlots(request(faxServer, 'owner', 'first-contact'), english)),
  full: Object.keys(fullSlots(request(faxServer, 'owner', 'full'), english)),
};

describe.each(files)('the letter %s', file => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');

  test('begins with its subject line', () => {
    expect(text).toMatch(/^Subject: \S.*\n\n/);
  });

  test('names only slots that the code fills', () => {
    const depth = file.includes('first-contact') ? 'first-contact' : 'full';
    const names = slotsIn(text).map(slot => slot.name);
    expect(names.filter(name => !known[depth].includes(name))).toEqual([]);
    expect(text.match(/\{\{/g)).toHaveLength(names.length);
  });

  test('says how to check it without trusting the reporter, and asks for no payment', () => {
    expect(text).toContain('Check this without trusting me');
    expect(text).toContain('I ask for no payment');
    expect(text).toMatch(/I will not publish .* while it can be read/);
  });

  test('holds no link, haste, threat, deadline, law or money', () => {
    expect(forbiddenIn(text)).toEqual([]);
  });
});

test('every language has every letter', () => {
  for (const language of readdirSync(folder)) {
    const expected = kinds.map(({ kind, depth }) => `${kind}-${depth}.md`);
    expect(readdirSync(`${folder}/${language}`)).toEqual(expect.arrayContaining(expected));
  }
});

describe.each(Object.entries(reports))('a letter about %s', (_name, report) => {
  test.each(kinds)('to the $kind in depth $depth is closed and calm', ({ kind, depth }) => {
    const { subject, body, openSlots } = compose(request(report, kind, depth));
    expect(openSlots).toEqual([]);
    expect(subject).toMatch(/^\S.{10,120}\S$/);
    expect(subject).toContain('PLD-QWERTYUP');
    const ownWords = `${subject}\n${body}`.replaceAll(request(report, kind, depth).host, '');
    expect(forbiddenIn(ownWords)).toEqual([]);
    expect(body).not.toMatch(/[{}]|undefined|null|NaN|\n{3}|[ \t]\n|: \.|^- *$/m);
  });

  test.each(kinds)('to the $kind in depth $depth holds no personal data but the reporter’s own', ({ kind, depth }) => {
    const asked = request(report, kind, depth);
    const { subject, body } = compose(asked);
    const text = `${subject}\n${body}`;
    const hits = findTyped(text).map(({ start, end }) => text.slice(start, end));
    expect(hits.filter(hit => !Object.values(asked.profile).includes(hit))).toEqual([]);
  });
});

test.each(['urgent', 'immediately', 'see https://example.org', 'within 72 hours', 'our lawyer', 'a small reward'])(
  'the list of what no letter may hold knows "%s"',
  words => {
    expect(forbiddenIn(words)).not.toEqual([]);
  },
);

test('a letter to the host asks to reach the customer, to leave the system on and to keep the logs', () => {
  for (const depth of ['first-contact', 'full'] as const) {
    const { body } = compose(request(faxServer, 'host', depth));
    expect(body).toMatch(/your customer/);
    expect(body).toMatch(/do not switch the system off.*clinical use/s);
    expect(body).toMatch(/keep (its|the) logs/);
  }
});
