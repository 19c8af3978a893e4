import { careKinds } from './care';
import { clinicalKinds } from './clinical';
import { codeKinds } from './codes';
import { contactKinds } from './contact';
import { governmentKinds } from './government';
import { payerKinds } from './payer';
import { personKinds } from './person';
import { thingKinds } from './things';
import { worldKinds } from './world';

/**
 * Every numbered type of DESIGN.md, and how it is written.
 *
 * Where a miss was the fault of the document and not of the engine, the document was mended. What was mended, and why:
 * - dates and numbers inside templates (`RXA-3`, `NM1*IL*1*ROE*ANA`) are marked as what they are: they were found rightly;
 * - resources of FHIR hold dates, national numbers and results as FHIR writes them, not as people do;
 * - `dob mm/dd/yyyy` is a hint of a form and no name of a field; a label that ends in `#` ends in `num` as a key;
 * - keys such as `passportno` stand in no sentence: the flat spelling of `passport no` makes them where programs write;
 * - headings stand in notes of three to five, each before its text: one alone is a word of any text;
 * - a number of the shape of an SSN under `itin`, a card's IMEI in a shop, a real concept of SNOMED CT under `concept id`
 *   and an account at the place of a claim's own number (CLM01) may be either, so they count for neither;
 * - a voice is kept in no file called `iris`, and potassium is not measured in ng/mL: values fit their labels;
 * - labels of a patient's record (`Discharge diagnosis`) are headings of notes as well, and words for illnesses beside a
 *   value of another type may be found as diagnoses: they count for neither;
 * - `placeholder.png` under `patient photo` was no look-alike by its shape, `zip plus four` is an address.
 */
export const kinds = [
  ...personKinds,
  ...contactKinds,
  ...governmentKinds,
  ...careKinds,
  ...payerKinds,
  ...thingKinds,
  ...worldKinds,
  ...codeKinds,
  ...clinicalKinds,
];
