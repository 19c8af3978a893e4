import { DATE_SHAPES, isRecordDate, oneDay } from '../lib/date';
import { joined, listOf } from '../lib/words';
import type { Pattern } from '../types';

/**
 * The day somebody was cared for: admitted 02/11/2021. With a name it says that, when and often where someone was treated.
 * Any date can be one, so a label that only care uses must say it.
 * https://www.hl7.org/fhir/encounter-definitions.html#Encounter.period
 */
export default {
  type: 'date',
  letter: 'C',
  title: 'Date of care',
  shapes: DATE_SHAPES,
  check: (_compact, text) => isRecordDate(text, 2),
  labels: [
    ...listOf(`admitted, admitted on, was seen on, discharged, discharged on, discharged home, discharged home on,
      discharged to home, hosp admsn time, hosp disch time, dos, dos from, dos to, lmp, last menstrual period, edd,
      edc, estimated due date, dod, deceased date, date filled, date dispensed, rx date, dispense date, dispensed
      date, last fill date, immunized on, vaccinated on, date of last visit, last visit date`),
    ...joined(
      `admit, admission, adm, discharge, disch, encounter, procedure, surgery, diagnosis, dx, onset, death, deceased,
        fill`,
      'dt, dttm, datetime, date time',
    ),
    ...joined(
      `admit, disch, discharge, encounter, procedure, surgery, operation, injury, accident, onset, diagnosis, dx,
        immunization, vaccination, vaccine, specimen, fill, death, prescription, discharge summary`,
      'date',
    ),
    ...joined(
      'date of',
      `service, admission, discharge, procedure, surgery, operation, injury, accident, onset, diagnosis, death,
        encounter, immunization, vaccination, dispense`,
    ),
  ],
  weakLabels: [
    ...joined(
      `admission, service, svc, visit, appointment, appt, collection, collected, result, resulted, contact, from,
        thru, through, exam, study, order, treatment, statement from`,
      'date',
    ),
    ...listOf(
      `expired, deceased, seen on, date of visit, date of exam, date collected, collected on, collection dt, svc dt,
        service dt, visit dt, appt dt, service from, service to, last seen, date seen, follow up date, next
        appointment`,
    ),
  ],
  needs: 'label',
  canonical: oneDay,
} satisfies Pattern;
