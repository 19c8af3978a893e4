import * as clinical from '../data/clinical';
import { type Person, writeDate } from '../data/people';
import { spell } from '../labels';
import { mark, markInside } from '../marked';
import type { Random } from '../random';
import type { Setting } from '../record';
import { page, type Written } from './written';

/** Running text of a patient or of something else with one value in it. `sentence` has `{}` for it and may have `{label}`. */
export function writeProse(
  setting: Setting,
  about: string,
  sentence: string,
  label: string,
  value: string,
  person: Person,
  random: Random,
): Written {
  const style = random.pick(['title', 'sentence', 'upper'] as const);
  const spelled = spell(label, style, random);
  const capital = sentence.startsWith('{}') ? sentence : sentence.replace(/^./, sign => sign.toUpperCase());
  const said = markInside(capital.replace('{title}', titleOf(person)))
    .replace('{label}', () => spelled)
    .replace('{}', () => value);
  const before = setting === 'patient' ? opening(person, about, random) : BEFORE[setting];
  const after = setting === 'patient' ? closing(about, random) : AFTER[setting];
  const whole = [before, said, after].map(part => (/[.!?:]$/.test(part) ? part : `${part}.`));
  const isPage = random.chance(0.6);
  const body = isPage
    ? page(setting === 'patient' ? 'Progress note' : 'News', `<p>${whole.map(escapeText).join(' ')}</p>`)
    : `${whole.join(random.pick([' ', '\n']))}\n`;
  const isSpoken = sentence.includes('{label}');
  return {
    body,
    contentType: isPage ? 'text/html' : 'text/plain',
    style: isSpoken ? style : 'sentence',
    spelled: isSpoken ? spelled : sentence,
  };
}
const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const titleOf = ({ sex }: Person) => (sex === 'F' ? 'Mrs.' : 'Mr.');

function opening(person: Person, about: string, random: Random): string {
  const title = titleOf(person);
  const name = mark(`${person.given} ${person.family}`, 'name');
  const when = mark(writeDate(person.visitDate, random.pick(['us', 'iso', 'long'])), 'date');
  const illness = mark(random.pick(clinical.DIAGNOSES), 'diagnosis');
  const who =
    about === 'name' ? 'The patient' : random.pick([`${title} ${name}`, `Patient: ${name}.`, `Patient ${name}`]);
  if (who.endsWith('.'))
    return `${who} Seen in clinic${about === 'date' ? '' : ` on ${when}`} for ${about === 'diagnosis' ? 'follow-up' : illness}`;
  return `${who} was seen in our clinic${about === 'date' ? '' : ` on ${when}`} for ${about === 'diagnosis' ? 'follow-up' : illness}`;
}
const closing = (about: string, random: Random): string =>
  about === 'medication' || about === 'sig'
    ? 'Return to clinic in four weeks.'
    : random.pick([
        'Return to clinic in four weeks.',
        'The plan was discussed with the patient and the family.',
        'No acute distress today.',
        `Continue ${mark('lisinopril 20 mg', 'medication')}.`,
      ]);

const BEFORE: Readonly<Record<Exclude<Setting, 'patient'>, string>> = {
  shop: 'Thank you for shopping with us, your parcel leaves our store tomorrow.',
  software: 'The release went out to all regions this morning and the deployment is stable.',
  article: 'The city council met on Tuesday evening to discuss the new tram line.',
  finance: 'The quarterly figures of the department were approved by the board.',
  shipping: 'The container was loaded at the north quay and left the port at noon.',
};
const AFTER: Readonly<Record<Exclude<Setting, 'patient'>, string>> = {
  shop: 'Returns are free within thirty days.',
  software: 'See the changelog for all details.',
  article: 'Work is to begin next spring.',
  finance: 'The next review follows in autumn.',
  shipping: 'The gate closes at six in the evening.',
};

/** Sentences that name a value by its label. */
export const LABELLED: readonly string[] = [
  '{label}: {}',
  '{label}: {}.',
  '{label} {} was confirmed at check-in.',
  'The {label} is {}.',
  '{label}: {}, reviewed and on file.',
];
