import { findTyped, type Pattern } from '../../detect';
import type { Hit, LetterText, Profile } from '../../messages/protocol';
import { hash } from '../address';

/** Contact data may be the recipient's or the reporter's own. */
const confirmable = ['email', 'phone', 'fax', 'ip', 'url'];

/** What may stand in a letter without being asked about. */
export interface Expected {
  /** Texts that were made from the report, or passed this check before. */
  texts: readonly string[];
  profile: Profile;
  /** The reporter's own patterns: their values are patients' too. */
  patterns?: readonly Pattern[];
}

/** Personal data in a letter that was typed into it. The recipient's contact data and the reporter's own are none. */
export async function findHits(letter: LetterText, { texts, profile, patterns = [] }: Expected): Promise<Hit[]> {
  const own = [...Object.values(profile), letter.to].map(compact).filter(value => value !== '');
  const isOwn = (type: string, text: string) =>
    type === 'name'
      ? text === compact(profile.name)
      : confirmable.includes(type) && own.some(one => one.includes(text));
  const hits: Promise<Hit>[] = [];
  for (const [text, firstLine] of [
    [letter.to, 0],
    [letter.subject, 0],
    [letter.body, 1],
  ] as const) {
    for (const { type, start, end } of findTyped(text, patterns)) {
      const found = text.slice(start, end);
      if (texts.some(known => known.includes(found)) || isOwn(type, compact(found))) continue;
      const line = firstLine === 0 ? 0 : text.slice(0, start).split('\n').length;
      hits.push(hitOf(type, line, found));
    }
  }
  return Promise.all(hits);
}

/** Hits that keep a letter from being stored or sent. */
export const refused = (hits: readonly Hit[], confirmed: readonly string[]): readonly Hit[] =>
  hits.every(hit => hit.isConfirmable && confirmed.includes(hit.token)) ? [] : hits;

const hitOf = async (type: string, line: number, found: string): Promise<Hit> => ({
  type,
  line,
  isConfirmable: confirmable.includes(type),
  token: `${type}:${(await hash(compact(found))).slice(0, 16)}`,
});

/** As people mean it: `(202) 555 0143` is `202-555-0143`. */
const compact = (text: string): string => text.toLowerCase().replace(/[\s()<>.-]/g, '');
