import type { RecordFacts } from '../judge/record';
import { isNumbered, isOfProse, PAYMENT, SPECIAL } from '../judge/record';
import type { Head, Records } from '../types';
import { type Excerpt, emptyExcerpt, keepAround } from './excerpt';
import { genreOf } from './genre';

/** Of the records of patients, those in running text: what they hold, and what to tell by whose lives they are. */
export interface Lives {
  excerpt: Excerpt;
  /** Without a number of the patient, and with one. */
  plain: Count;
  numbered: Count;
  /** How many of them are the examples of a manual. */
  inManual: number;
}
type Count = Pick<Records, 'phi' | 'payment' | 'special'>;

/** A page that tells of more people is no article, however it is written. */
const MOST = 20;

export const emptyLives = (): Lives => ({
  excerpt: emptyExcerpt(),
  plain: noCount(),
  numbered: noCount(),
  inManual: 0,
});
const noCount = (): Count => ({ phi: 0, payment: 0, special: 0 });

/** A record of a patient. */
export function addLife({ excerpt, plain, numbered }: Lives, facts: RecordFacts): void {
  if (!isOfProse(facts)) return;
  keepAround(excerpt);
  const count = isNumbered(facts) ? numbered : plain;
  count.phi += 1;
  if (facts.roles & PAYMENT) count.payment += 1;
  if (facts.signs & SPECIAL) count.special += 1;
}

/**
 * A page that is an article, a judgment or an exam by its own words: the few people in its running text are no patients of
 * anybody who let their data out, unless a number of theirs stands there; in what is made up, numbers are made up as well.
 */
export function takeBackLives(records: Records, lives: Lives, { title, kinds = [], form }: Head): void {
  const { excerpt, plain, numbered } = lives;
  const count = plain.phi + numbered.phi;
  // A raw answer is no article, and documents nothing.
  if (form !== 'page' || count === 0 || count > MOST) return;
  const genre = genreOf([title, ...excerpt.texts], kinds);
  if (genre === 'manual') {
    lives.inManual = count;
    return;
  }
  if (genre !== null) takeBack(records, plain);
  if (genre === 'made-up') takeBack(records, numbered);
}

function takeBack(records: Records, { phi, payment, special }: Count): void {
  records.phi -= phi;
  records.payment -= payment;
  records.special -= special;
}
