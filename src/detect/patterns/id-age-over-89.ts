import { digitsOf } from '../lib/digits';
import { wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const AGE_WORDS = ['y o', 'yo', 'year old', 'years old', 'years', 'y'];

/**
 * An age of 90 or more: 94-year-old. So few reach it that with a town it names one person; below 90 an age is none.
 * The phrase proves itself; a bare number needs the field, which games, wines and buildings have too. In the shapes of
 * `year-old`, L stands for the letters that the notation would read otherwise.
 * 45 CFR 164.514(b)(2)(i)(C), https://www.ecfr.gov/current/title-45/section-164.514
 */
export default {
  type: 'age-over-89',
  letter: 'C',
  title: 'Age over 89',
  shapes: ['dd', 'ddd', 'dddY', 'dd years'],
  distinctive: [
    'd{2,3} y/o',
    'd{2,3}y/o',
    'd{2,3} yo',
    'd{2,3}yo',
    'd{2,3}-yeLr-olL',
    'd{2,3} yeLr olL',
    'd{2,3} yeLrs olL',
  ],
  check: (_compact, text) => {
    const age = Number(digitsOf(text));
    const words = wordsOf(text).join(' ').toLowerCase();
    return age >= 90 && age <= 120 && (words === '' || AGE_WORDS.some(phrase => words.startsWith(phrase)));
  },
  labels: ['age years', 'age in years', 'age at visit', 'age at encounter', 'age at admission', 'patient age'],
  weakLabels: ['age'],
  needs: 'label',
} satisfies Pattern;
