import { beginsAs, kindOfFirst } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';
import { DIAGNOSIS_LABELS } from './labels/diagnosis';
import { SPECIAL_DIAGNOSES } from './vocabulary/diagnoses';
import { NOT_A_VALUE, WORDS_OF_A_FIELD } from './vocabulary/words-of-a-field';

const NO_DIAGNOSIS = makeWordTable(() => [
  wordsOf(`${NOT_A_VALUE} new used refurbished good excellent fair poor mint sunny cloudy clear required optional the a an your
    you this that these those how what when where why which who if is are was and or of to in for with see click please
    select enter doctors based there it`),
]);

const SPECIAL = makeWordTable(() => [SPECIAL_DIAGNOSES]);

/**
 * What stands in a field for diagnoses, whatever it is: rotator cuff strain. What a patient has, or is thought to have.
 * The label proves it; the words can be any. `condition` and `problem` describe used cars and the weather too, and count
 * only in a patient's record.
 * https://www.hl7.org/fhir/condition-definitions.html#Condition.code
 */
export default {
  type: 'diagnosis',
  title: 'Diagnosis',
  shapes: WORDS_OF_A_FIELD,
  check: (_compact, text) => text.length > 0 && kindOfFirst(text, NO_DIAGNOSIS) === 0,
  labels: [
    ...DIAGNOSIS_LABELS,
    ...listOf(`motif de consultation, motif d hospitalisation, motif d admission, motivo de ingreso, motivo de
      internamento, motivo consulta, motivo di ricovero, reden van komst, hoofddiagnose, queixa principal, hipotese
      diagnostica, quesito clinico, presenting problem, presenting complaints, reason for referral, reason for exam,
      reason for study, reason for consult, admission reason, admit reason, clinical indication, clinical info,
      working dx, provisional dx, prov dx, prin diag, principal diag, admdiag, adm diag, aufnahmegrund,
      einweisungsdiagnose, entlassdiagnose, dauerdiagnosen, dauerdiagnose, behandlungsdiagnose, diagnostico principal,
      diagnostico de ingreso, voorgeschiedenis, antecedents medicaux, antecedentes medicos, illness history, present
      illness, hx of present illness, chief complaints, chief comp, presenting symptoms, visit reason, reason for
      appointment, appt reason, medical problem, medical problems, referral reason, allegations, impairment,
      impairments, nature of injury, injury description`),
  ],
  weakLabels: listOf(`diagnose, diagnosen, diagnostic, condition, conditions, problem, problems, indication, impression,
    complaint, motif, motivo, befund, befunde, klachten, conclusie, queixa, queixas, complaints, symptoms, symptom,
    pmh, hx, antecedents, antecedentes, anamnesi, anamnese, aandoening, hallazgos, problems list, diagnosi, alleges`),
  needs: 'label',
  isSpecial: (_compact, text) => beginsAs(text, SPECIAL),
} satisfies Pattern;
