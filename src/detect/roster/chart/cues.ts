import { INITIAL, LETTER, PARTICLE, WORD } from '../name';
import { BEGIN, END } from './language';
import { waysOf } from './said';

/** Stands before the name of whoever is cared for, and of others who are told of with respect. */
export const TITLE = `(?:${waysOf('titles')})`;
/** What somebody is called stands in the name: `Ezra "Bud" Quill`. */
const CALLED = '(?: [("“][A-ZÀ-Þ][a-zà-ÿ]{1,15}[)"”])?';
const SEX = `(?:${waysOf('sexes')})${END}`;
/** What a number is, or a date, behind a name: no part of it. */
const KIND = `(?:${waysOf('numbered')})(?![a-zà-ÿ])`;
const NAME = `${PARTICLE}${WORD}${CALLED}(?:${INITIAL} (?!${SEX}|${KIND})${PARTICLE}${WORD}){0,3}|[A-Z]\\.? ${WORD}`;
const WHO = `(?:(?<title>${TITLE})\\.? )?(?<name>${NAME})(?![${LETTER}@_])`;

const RE = `${BEGIN}(?:${waysOf('about')})${END} ?[:.] ?(?:(?:${waysOf('whose')}) )?(?:[Pp]atient(?:in|e)?,? )?`;
const PATIENT = `${BEGIN}(?:${waysOf('patient')})(?:['’]s name)?(?: is|,| :|:)?[ \\n\\t]{1,2}`;
const SEEN = `${BEGIN}(?:${waysOf('seen')})${END}(?: (?:${waysOf('between')})){0,5},? `;
const INTRODUCED = `${BEGIN}(?:${waysOf('introduced')}) `;
const SPOKEN_OF = `${BEGIN}(?:${waysOf('spokenOf')}) `;

const AGED =
  `(?: {2,12}|,? ?[(–—-]?,? ?)(?:${SEX}[ ,/-]{1,3})?(?:(?:${waysOf('aged')}) ){0,2}` +
  `(?:[a-zà-ÿ]+ ){0,2}\\d{1,3}(?:${waysOf('old')})`;
const AGE_AND_SEX = `,? {0,12}\\(?\\d{1,3} ?[Yy]?(?:rs)? ?[,/ ]? ?${SEX}`;
const NUMBERED = `(?:[ ,(]{1,3}${SEX})?[ ,(–—-]{1,5}(?:${waysOf('numbered')}|\\*? ?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`;
/** Spelled, letter by letter. */
const SPELLED = `,? (?:${waysOf('spelled')}),? [A-Z](?:(?:[-,.] ?| )[A-Z]){2,20}(?![${LETTER}])`;
const BED = `(?:${waysOf('beds')}) ?[A-Z]?\\d{1,3}[A-Z]?`;
const IN_BED = `,? (?:\\w{1,5} )?${BEGIN}${BED}${END}`;
const YEARS = '(?:,? \\(|, )(?:aged? )?\\d{1,3}(?=[,;)\\n]|\\.(?: |$))';

const LINE = '(?:^|[\\n\\t]|\\\\n)[ #*_–—-]{0,6}';
const HEADING = `${LINE}[A-Z0-9][^\\n.!?]{2,60}?(?: for|:| -| –| —) `;
const VALUE = '[|">] ?';
const END_OF_LINE = '(?=[ *_]{0,3}(?:$|[\\n\\t|"<(]|\\\\n)| {3})';
const END_OF_HEADING = '(?=[ *_]{0,3}(?:$|[\\n\\t"<(,]|\\\\n))';
const RELATED = `(?=['’]s (?:${waysOf('related')})\\b)`;

/** What stands before and behind a name, and how much that says of whether the document is about who bears it; most first. */
const TABLE: readonly (readonly [points: number, before: string, after: string])[] = [
  [3, RE, ''],
  [3, PATIENT, ''],
  [3, SEEN, ''],
  [3, '', AGED],
  [3, '', AGE_AND_SEX],
  [3, '', NUMBERED],
  [3, '', SPELLED],
  [3, '\\b\\d{1,3} ?(?:yo|y\\/o|yr old|year old)? ?[MF],? ', ''],
  [3, INTRODUCED, ''],
  [3, `${BEGIN}${BED}[ ,:–—-]{1,3}`, ''],
  [3, '', IN_BED],
  [2, '', YEARS],
  [2, LINE, END_OF_LINE],
  [2, LINE, ' [/|·•] '],
  [2, HEADING, END_OF_HEADING],
  [2, SPOKEN_OF, ''],
  [1.5, VALUE, END_OF_LINE],
  [1, '', RELATED],
  [1, '', ''],
];

/** One way in which a document names whom it is about, and its points. */
export const CUES = TABLE.map(([points, before, after]) => ({
  points,
  cue: new RegExp(`${before || `(?<![${LETTER}\\d@/_.-])`}${WHO}${after}`, 'gd'),
}));
