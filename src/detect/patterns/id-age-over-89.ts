import { asText } from '../lib/as-text';
import { wordSet } from '../lib/word-set';
import { letterOf, listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const OLDEST = 115;
/** In which year the youngest of them were born, and the oldest. */
const BORN_BEFORE = new Date().getUTCFullYear() - 89;

/** What stands behind the number: nothing, or letters of which the first is that of years. */
function isInYears(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== 0) return letter === 121 && !isRounded(text, at);
  }
  return true;
}
/** A hundred years old are trees and firms: a phrase with a round number is none. */
const isRounded = (text: string, at: number): boolean => text.length - at > 4 && text[0] === '1' && text[2] === '0';

const OTHER_UNITS = wordSet('day days d week weeks wk wks w month months mo mos m hour hours hr hrs h minutes min');
/** What says that somebody is so old, among the next words. */
const PERSONS = wordSet(
  `man woman male female gentleman lady m f patient pt person resident veteran widow widower mother father
    grandmother grandfather grandma grandpa wife husband aunt uncle nun priest retiree retired caucasian white black
    african asian hispanic latino latina handed pleasant frail elderly smoker diabetic`,
);
/** What goes on after \`94-year-old\` where that is the person. */
const GOES_ON = wordSet(
  `who whose with was is has had and presents presented presenting admitted seen referred brought lives living
    complains complaining diagnosed status here comes came fell being`,
);

/** \`95 days\`, \`93-year-old bridge\`. */
function isElse(behind: string, text: string): boolean {
  if (behind[0] !== ' ' || letterOf(behind.charCodeAt(1)) === 0) return false;
  const words = wordsOf(behind.toLowerCase());
  const [first = ''] = words;
  if (letterOf(text.charCodeAt(text.length - 1)) === 0) return OTHER_UNITS.has(first);
  const isPhrase = text.endsWith('old') && !text.includes('rs');
  return isPhrase && !GOES_ON.has(first) && !words.slice(0, 3).some(word => PERSONS.has(word));
}

/**
 * An age of 90 or more: 94-year-old. So few reach it that with a town it names one person; below 90 an age is none. A
 * year of birth so long ago says the same.
 * The phrase proves itself; a bare number needs the field, which games, wines and buildings have too. In the shapes of
 * `year-old`, L stands for the letters that the notation would read otherwise.
 * 45 CFR 164.514(b)(2)(i)(C), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'age-over-89',
  letter: 'C',
  title: 'Age over 89',
  shapes: [
    'd{2,4}',
    'dddY',
    'd{2,3} years',
    'd{2,3} yrs',
    'd{2,3} y',
    'd{2,3}y',
    'd{2,3} yeLrs',
    'd{2,3} yr',
    'd{2,3}yrs',
    'ddY',
  ],
  distinctive: [
    'd{2,3} y/o',
    'd{2,3}y/o',
    'd{2,3} y.o.',
    'd{2,3} yo',
    'd{2,3}yo',
    'd{2,3} yr olL',
    'd{2,3} yrs olL',
    'd{2,3}-yeLr-olL',
    'd{2,3}-yeLr olL',
    'd{2,3} yeLr-olL',
    'd{2,3} yeLr olL',
    'd{2,3}-yr-olL',
    'd{2,3} yeLrs olL',
    'd{2,3} yeLrs of Lge',
  ],
  check: asText(text => {
    const number = Number.parseInt(text, 10);
    return isInYears(text) && ((number >= 90 && number <= OLDEST) || (number >= 1900 && number < BORN_BEFORE));
  }),
  isElseBefore: isElse,
  labels:
    listOf(`age years, pt age, age of patient, age in years, age yrs, age at visit, age at admission, age at death, age
    at diagnosis, patient age, current age, aged, birth year, year of birth, resident age, alter, edad, client age,
    age in yrs at visit, eta, idade, leeftijd, âge, edad paciente, age now, age today, age at time of service, age
    at exam, age at test, age at enrollment, age at event, age at collection, age at discharge, age at procedure,
    age num, age value, age calc, calculated age, member age, age at index, age at encounter years, age at visit
    years, age in completed years, patient age years, age at last birthday, age yr, age in yrs, age y, age at
    encounter, age at service, age at onset, patients age, yob, birth yr, age at time of visit`),
  weakLabels: ['age'],
  needs: 'label',
} satisfies Pattern;
