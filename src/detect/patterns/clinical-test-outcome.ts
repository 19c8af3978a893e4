import { kindOfLast } from '../lib/kinds-of-words';
import { makeWordTable } from '../lib/word-table';
import { joined, listOf, wordsOf } from '../lib/words';
import type { Pattern } from '../types';

const OUTCOMES = makeWordTable(() => [
  wordsOf('positive negative detected reactive nonreactive indeterminate inconclusive presumptive equivocal'),
]);

/**
 * What a test came to, in words: positive, not detected, non-reactive. Who is infected, pregnant or on drugs.
 * Only words that laboratories use; a survey has a `result` too, so that it counts only in a patient's record unless the
 * column names the laboratory.
 * https://www.hl7.org/fhir/valueset-observation-interpretation.html
 */
export default {
  type: 'lab-result',
  title: 'Outcome of a test',
  shapes: ['w', 'w w', 'w-w', 'w w w', 'w-w-d w', 'w-w-d w w', 'w-dd w', 'w-dd w w'],
  check: (_compact, text) => kindOfLast(text, OUTCOMES) !== 0,
  labels: [
    ...joined(
      'lab, pcr, covid, hiv, std, sti, hcv, strep, flu, drug test, drug screen, pregnancy, pregnancy test',
      'result',
    ),
    ...listOf(`covid test result, hiv test result, hiv status, hiv test, pregnancy test, pregnancy status, lab results, rtpcr
      result, rt pcr result, hbsag, hcv ab, hiv ab, covid, rpr, gc ct, test outcome, uds, result interpretation,
      result value, urine drug screen, tox screen, toxicology result, toxicology screen, ua result, blood
      culture, urine culture, throat culture, covid 19 result, covid 19 test, covid status, covid antigen, flu
      test, influenza a, rsv result, rapid strep, h pylori, quantiferon, igra, vdrl, chlamydia result, gonorrhea
      result, hepatitis b, hepatitis c, hepatitis b surface antigen, hcv antibody, hiv antibody, hiv screen, hiv
      test outcome, pregnancy test outcome, urine hcg, malaria test, dengue ns1, naat result, drug screen, sars
      cov 2 pcr, sars cov 2, rpr result, strep test, qualitative result, culture result, antigen test, antibody
      test`),
  ],
  weakLabels: ['result', 'results', 'test result', 'test results', 'outcome', 'interpretation'],
  needs: 'label',
} satisfies Pattern;
