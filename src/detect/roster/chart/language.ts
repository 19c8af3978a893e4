import { LETTER } from '../name';

/**
 * What of one language tells whose a document is, and how it is written: `languages` has a file for each, and the folder is the
 * list. What is said in several ways stands in one list, and counts once, in whatever language.
 */
export interface Language {
  /** Whom a document is about; parts of the expressions of `cues.ts`, where a capital tells something. */
  naming: Partial<Naming>;
  /** How those who care for somebody write to one another, and to them. */
  care: Partial<OfCare>;
  /** How somebody's illness is told, by those who care for them and by others. */
  illness?: Partial<OfIllness>;
  /** How one writes for everybody. */
  everybody?: Partial<OfEverybody>;
  /** Headings of a note or letter, in small letters. */
  headings?: readonly string[];
  /** When somebody is seen again: `review`, `in`, `weeks`. */
  again?: Again;
  /** Words of illness and treatment beyond those that a list of people is told by, without accents. */
  sick: string;
}

export interface Naming {
  /** Stands before the name of whoever is cared for, and of others who are told of with respect. */
  titles: readonly string[];
  /** Says what a letter is about: `Re`; and whose patient that is, behind it. */
  about: readonly string[];
  whose: readonly string[];
  /** What somebody is who is cared for. */
  patient: readonly string[];
  /** Done with a patient: `I saw`; and what may stand before the name. */
  seen: readonly string[];
  between: readonly string[];
  /** `This is`, `my name is`. */
  introduced: readonly string[];
  /** Where one lies who is cared for, before its number. */
  beds: readonly string[];
  /** In a dictation, where a machine wrote all small: before a name, and what is said behind it. */
  saidBefore: readonly string[];
  saidBehind: readonly string[];
  /** Before the letters of a name that is spelled. */
  spelled: readonly string[];
  /** `Spoke with`, `her son,`. */
  spokenOf: readonly string[];
  /** Before an age, and behind its number. */
  aged: readonly string[];
  old: readonly string[];
  sexes: readonly string[];
  /** Before a birth date or a number. */
  numbered: readonly string[];
  /** Whose `Maria's` may be. */
  related: readonly string[];
  /** Before the name of who signs. */
  signed: readonly string[];
  /** Before and behind the name of somebody at work. */
  works: readonly string[];
  trade: readonly string[];
}

/** Ways to say one thing: it is one turn, in one language or another. */
export type Turn = readonly RegExp[];

export type OfCare = {
  /** Somebody is sent, or thanked for: `thank you for referring`. */
  sent: Turn;
  /** `On examination`. */
  examined: Turn;
  /** What was done, or will be: `I have started`. */
  done: Turn;
  /** Allergies, and what is not to be done. */
  warned: Turn;
  /** What only charts write: `c/o`. */
  shorthand: Turn;
  /** What somebody is told: `your blood test shows`. */
  told: Turn;
  /** How often a drug is taken. */
  dosed: Turn;
  /** `Yours sincerely`. */
  closed: Turn;
  /** Who treats somebody certifies it: `in my opinion`; and what for: `fit to work`. */
  certified: Turn;
  fit: Turn;
  /** What only those who dictate say: `new paragraph`. */
  dictated: Turn;
  /** A number, and a birth date, in words. */
  numberSaid: Turn;
  birthSaid: Turn;
  /** What is seen, found, thought and planned, each under its letter. */
  lettered: Turn;
  /** What such a document is called, and numbers on it. */
  papers: Turn;
  /** What somebody says of themselves: `I had surgery`, `my inhaler`. */
  felt: Turn;
  own: Turn;
  /** Sizes, grades, a fever. */
  measured: Turn;
};

export type OfIllness = {
  /** `Was admitted`. */
  admitted: Turn;
  /** `Presented with`. */
  presented: Turn;
  /** What somebody does or has: `she takes`, `his blood pressure`, `her son says`. */
  doing: Turn;
  having: Turn;
  family: Turn;
  /** `Diagnosed with`, `CT showed`. */
  diagnosed: Turn;
};

export interface OfEverybody {
  dead: Turn;
  animals: Turn;
  /** Questions and cases that were made up. */
  exams: Turn;
  /** `Education` and a degree. */
  lives: Turn;
  news: Turn;
  quoted: Turn;
  /** What stands around posts and articles. */
  posts: Turn;
  charity: Turn;
  /** Who treats, and where they learned it. */
  staff: Turn;
  professions: Turn;
  known: Turn;
  /** What everybody is told to do: `talk to your doctor`. */
  advice: Turn;
  /** `Patients with`, `people who`. */
  many: Turn;
  offers: Turn;
  software: Turn;
  offices: Turn;
  /** What stands at the foot of a site. */
  site: Turn;
}

export interface Again {
  what: readonly string[];
  when: readonly string[];
  time: readonly string[];
}

/** No letter before, none behind: `\b` knows those of ASCII alone. */
export const BEGIN = `(?<![${LETTER}\\d_])`;
export const END = `(?![${LETTER}\\d_])`;

/** Whole words and phrases, parted by commas, as one expression. */
export const phrases = (list: string): RegExp =>
  new RegExp(`${BEGIN}(?:${list.replace(/\s+/g, ' ').split(', ').join('|')})${END}`, 'i');
