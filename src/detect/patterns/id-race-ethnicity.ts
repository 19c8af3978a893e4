import { asText } from '../lib/as-text';
import { hashLetter, makeWordTable } from '../lib/word-table';
import { letterOf, listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const CODES = ['1002-5', '2028-9', '2054-5', '2076-8', '2106-3', '2131-1', '2135-2', '2186-5'];
/** Words of the federal list and of what forms add to it; of the second list, one alone names no group. */
const WORDS = makeWordTable(() => [
  wordsOf(`american indian alaska alaskan native asian black african hawaiian pacific islander white caucasian hispanic
    latino latina latinx multiracial biracial mixed races eastern chinese japanese korean filipino vietnamese mexican
    cuban chicano spanish samoan guamanian rican races`),
  wordsOf('not non or and of the two more other origin race middle north south central alone person puerto'),
]);
const NAMES = 1;

/** Whether every word is of a group, and one at least names it: a white list is none. */
function isGroup(text: string): boolean {
  let kinds = 0;
  let hash = 0;
  let isWord = false;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) {
      hash = hashLetter(isWord ? hash : 0, letter);
      isWord = true;
      continue;
    }
    if (isWord && WORDS(hash) === 0) return false;
    if (isWord) kinds |= WORDS(hash);
    isWord = false;
  }
  return (kinds & NAMES) !== 0;
}

/**
 * Race or ethnicity: Black or African American, 2135-2. No Safe Harbor letter, but protected data about a person.
 * The words are everyday ones, so only the field and a value of the federal list together prove it.
 * https://www.hl7.org/fhir/us/core/StructureDefinition-us-core-race.html
 */
export default {
  type: 'race-ethnicity',
  title: 'Race or ethnicity',
  shapes: [
    'w',
    'w w',
    'w w w',
    'w w w w',
    'w w w w w',
    'w w w w w w',
    'w w, w w',
    'w/w',
    'w/w w',
    'w w/w',
    'w w/w w',
    'w, w',
    'w, w w',
    'w (w w)',
    'w (w)',
    'dddd-d',
  ],
  check: asText(text => (text.charCodeAt(0) < 58 ? CODES.includes(text) : isGroup(text))),
  labels:
    listOf(`race, race code, race cd, race desc, race description, race name, ethnicity, ethnic, ethnic group, ethnic
    origin, ethnicity code, ethnicity desc, ethnicity description, patient race, race ethnicity, race and ethnicity,
    ethnic background, hispanic origin, race category, race cat, race group, racial group, racial background, racial
    identity, racial category, ethnic category, ethnic identity, ethnicity group, ethnicity category, ethnic
    heritage, omb race, omb ethnicity, cdc race, self reported race, self identified race, self reported ethnicity,
    patient ethnicity, race or ethnicity, hispanic ethnicity, ancestry, heritage, raza, etnia, primary race, race
    text, ethnicity text, ethnicity name, race value, detailed race, detailed ethnicity, race display, ethnicity
    display, ethnic code, ethnic cd, eth, races, ethnicity cd, hispanic indicator`),
  needs: 'label',
} satisfies Pattern;
