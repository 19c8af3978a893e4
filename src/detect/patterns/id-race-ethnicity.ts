import { listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const CODES = ['1002-5', '2028-9', '2054-5', '2076-8', '2106-3', '2131-1', '2135-2', '2186-5'];
const GROUPS = listOf(`american indian, alaska native, asian, black, african american, native hawaiian, pacific
  islander, other pacific islander, white, caucasian, hispanic, latino, latina, not hispanic, non hispanic, two or
  more races, multiracial`);

/**
 * Race or ethnicity: Black or African American, 2135-2. No Safe Harbor letter, but protected data about a person.
 * The words are everyday ones, so only the field and a value of the federal list together prove it.
 * https://www.hl7.org/fhir/us/core/StructureDefinition-us-core-race.html
 */
export default {
  type: 'race-ethnicity',
  title: 'Race or ethnicity',
  shapes: ['w', 'w w', 'w w w', 'w w w w', 'w w w w w', 'w w w w w w', 'w/w', 'w/w w', 'w w/w', 'w w/w w', 'dddd-d'],
  check: (_compact, text) => {
    const words = wordsOf(text).join(' ').toLowerCase();
    return CODES.includes(text) || GROUPS.some(group => `${words} `.startsWith(`${group} `));
  },
  labels:
    listOf(`race, races, race code, race cd, race desc, race description, race name, ethnicity, ethnic, ethnic group,
      ethnic origin, ethnicity code, ethnicity cd, ethnicity desc, ethnicity description, patient race, race
      ethnicity, race and ethnicity, ethnic background, hispanic, hispanic origin, hispanic indicator, hispanic or
      latino`),
  needs: 'label',
} satisfies Pattern;
