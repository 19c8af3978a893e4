import type { RecordFacts } from '../judge/record';
import { isAsked, isIdentified, isNumbered, isOfProse } from '../judge/record';
import type { Head, Mark } from '../types';
import type { Collector } from './collect';
import { sizeOf } from './distinct';
import { type Excerpt, emptyExcerpt, keepAround } from './excerpt';
import { type Genre, genreOf, isExam } from './genre';

/** Of the records of patients, those in running text: how many, and what to tell by whose lives they are. */
export interface Lives {
  excerpt: Excerpt;
  /** Without a number of the patient, and with one. */
  plain: number;
  numbered: number;
  /** Of both, those whom a raw text describes in a question of an exam: all, and those without a name or number. */
  asked: number;
  nameless: number;
}

/** A page that tells of more people, or gives more dates of birth, is no article, however it is written. */
const MOST = 20;

/** What a genre is called in a verdict, and whether it covers those with a number of theirs. */
const MARKS: Record<Genre, Pick<Mark, 'code' | 'basis'> & { coversNumbers: boolean }> = {
  manual: { code: 'documentation', basis: 'manual', coversNumbers: true },
  // In what is made up, numbers are made up as well.
  'made-up': { code: 'published', basis: 'exercise', coversNumbers: true },
  public: { code: 'published', basis: 'article', coversNumbers: false },
};

export const emptyLives = (): Lives => ({ excerpt: emptyExcerpt(), plain: 0, numbered: 0, asked: 0, nameless: 0 });

/** A record of a patient. */
export function addLife(lives: Lives, facts: RecordFacts): void {
  if (!isOfProse(facts)) return;
  keepAround(lives.excerpt);
  lives[isNumbered(facts) ? 'numbered' : 'plain'] += 1;
  if (!isAsked(facts)) return;
  lives.asked += 1;
  if (!isIdentified(facts)) lives.nameless += 1;
}

/** What is told of people in running text is no leak: on a page by what kind of page it is, in a raw text question by question. */
export const livesMark = (collector: Collector, head: Head): Mark | null =>
  head.form === 'page' ? pageMark(collector, head) : questionsMark(collector);

/**
 * A page that is an article, a judgment or an exam by its own words: the few people in its running text are no patients of
 * anybody who let their data out, unless a number of theirs stands there.
 */
function pageMark({ lives, records, tallies }: Collector, { title, kinds = [] }: Head): Mark | null {
  const { excerpt, plain, numbered } = lives;
  const births = tallies.get('date-of-birth');
  const people = Math.max(plain + numbered, births === undefined ? 0 : sizeOf(births.distinct));
  if (plain + numbered === 0 || people > MOST) return null;
  const genre = genreOf([title, ...excerpt.texts], kinds);
  if (genre === null) return null;
  const { code, basis, coversNumbers } = MARKS[genre];
  const covered = coversNumbers ? plain + numbered : plain;
  return covered === 0 ? null : { code, basis, share: covered / records.phi };
}

/**
 * A raw answer is no article, and documents nothing. The questions of an exam in it tell of nobody; one under a name or with a
 * number may be a form that somebody filled in, unless the whole is an exam.
 */
function questionsMark({ lives: { excerpt, asked, nameless }, records }: Collector): Mark | null {
  const covered = asked === records.phi && isExam(excerpt.texts) ? asked : nameless;
  return covered === 0 ? null : { code: 'published', basis: 'exercise', share: covered / records.phi };
}
