import { kindOfFirst } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { listOf } from '../lib/words';
import type { Pattern } from '../types';
import { MEDICATIONS, SPECIAL_MEDICATIONS } from './vocabulary/medications';

const SPECIAL = makeWordTable(() => [SPECIAL_MEDICATIONS]);

/**
 * A prescription drug by name: metformin. What a patient takes tells what the patient has.
 * Names of drugs are made to be like no other word; a shop or a news page holds them too, so it is health context, not a
 * person. Drugs for HIV, substance use, psychosis and pregnancy are specially protected.
 * https://www.fda.gov/drugs/drug-approvals-and-databases/orange-book-data-files
 */
export default {
  type: 'medication',
  title: 'Medication',
  shapes: [],
  words: MEDICATIONS,
  labels:
    listOf(`medication, medications, medication name, medication description, med, meds, med name, current medications, home
    medications, drug, drug name, drug description, rx, rx name, prescription, prescribed, generic name, brand name`),
  needs: 'label',
  isSpecial: (_compact, text) => kindOfFirst(text, SPECIAL) !== 0,
} satisfies Pattern;
