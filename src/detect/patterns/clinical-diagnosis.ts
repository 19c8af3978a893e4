import { kindOfWhole } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import type { Pattern } from '../types';
import { DIAGNOSIS_LABELS } from './labels/diagnosis';
import { COMMON_DIAGNOSES, SPECIAL_DIAGNOSES } from './vocabulary/diagnoses';

const SPECIAL = makeWordTable(() => [SPECIAL_DIAGNOSES]);

/**
 * A condition by name: hypertension, opioid use disorder. What a patient has.
 * Only names that mean nothing else; articles hold them too, so it is health context, not a person. HIV, mental health,
 * substance use, pregnancy, genes and abuse are specially protected.
 * 42 CFR part 2, https://www.ecfr.gov/current/title-42/part-2
 */
export default {
  type: 'diagnosis',
  title: 'Diagnosis',
  shapes: [],
  words: [...COMMON_DIAGNOSES, ...SPECIAL_DIAGNOSES],
  labels: [...DIAGNOSIS_LABELS, 'diagnosi'],
  needs: 'label',
  isSpecial: (_compact, text) => kindOfWhole(text, SPECIAL) !== 0,
} satisfies Pattern;
