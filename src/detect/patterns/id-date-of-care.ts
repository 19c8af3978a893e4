import { DATE_SHAPES, isPlausibleDay, readDate } from '../lib/date';
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
  check: (_compact, text) => {
    const day = readDate(text);
    return day !== null && isPlausibleDay(day, 2);
  },
  labels: [
    'admit date',
    'admit dt',
    'admit dttm',
    'admitted',
    'admitted on',
    'hosp admsn time',
    'discharge date',
    'disch date',
    'disch dttm',
    'discharged',
    'discharged on',
    'date of discharge',
    'date of admission',
    'dos',
    'date of service',
    'encounter date',
    'procedure date',
    'date of procedure',
    'surgery date',
    'date of surgery',
    'specimen date',
    'date of injury',
    'injury date',
    'onset date',
    'diagnosis date',
    'dx date',
    'date of diagnosis',
    'immunization date',
    'vaccination date',
    'rx date',
    'date filled',
    'fill date',
    'dispensed date',
    'lmp',
    'last menstrual period',
    'date of death',
    'death date',
    'dod',
    'deceased date',
    'deceased date time',
  ],
  weakLabels: [
    'admission date',
    'service date',
    'svc date',
    'visit date',
    'appointment date',
    'appt date',
    'collection date',
    'result date',
    'contact date',
    'from date',
    'thru date',
    'expired',
    'seen on',
    'date of visit',
  ],
  needs: 'label',
  canonical: (compact, text) => {
    const day = readDate(text);
    return day === null ? compact : [day.year, day.month, day.day].join('-');
  },
} satisfies Pattern;
