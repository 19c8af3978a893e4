import { BEGIN, END, type Language, type OfEverybody, type Turn } from './language';
import { said, turnsOf } from './said';

/** Points that a turn of what is written for everybody takes away. */
const AGAINST: Readonly<Record<keyof OfEverybody, number>> = {
  dead: 4,
  animals: 4,
  exams: 4,
  lives: 4,
  news: 3,
  quoted: 3,
  posts: 3,
  charity: 3,
  staff: 3,
  professions: 3,
  known: 3,
  advice: 2,
  many: 2,
  offers: 2,
  software: 2,
  offices: 2,
  site: 2,
};
/** What stands before and behind a heading. */
const BEFORE_HEADING = '(?:^|[\\n\\t">*#.]|\\\\n) ?(?:[*#_]*|[–-] )';
const BEHIND_HEADING =
  '(?: (?:so far|to date|today|bisher|aktuell|heute))?[*_]*(?: ?[:*\\n\\t<-]|\\\\n| on discharge| bei entlassung)';

const anyOf = (part: (language: Language) => readonly string[] | undefined): string => `(?:${said(part).join('|')})`;
const heading = new RegExp(BEFORE_HEADING + anyOf(({ headings }) => headings) + BEHIND_HEADING, 'im');
const again = new RegExp(
  `${BEGIN}${anyOf(language => language.again?.what)}${END}[^.]{0,40}` +
    `${BEGIN}${anyOf(language => language.again?.when)}${END}[^.]{0,20}${BEGIN}${anyOf(language => language.again?.time)}${END}`,
  'i',
);

/** How those who care for somebody write to one another, and to them. */
export const OF_CARE: readonly Turn[] = [[heading], [again], ...turnsOf(({ care }) => care)];

/** How somebody's illness is told, by those who care for them and by others. */
export const OF_ILLNESS: readonly Turn[] = turnsOf(({ illness }) => illness);

/** How one writes for everybody: of the known, of the dead, of what one does and sells, of animals, of what is made up. */
export const OF_PUBLIC = Object.entries(AGAINST).map(([turn, points]) => ({
  points,
  turn: said(({ everybody }) => everybody?.[turn as keyof OfEverybody]),
}));
