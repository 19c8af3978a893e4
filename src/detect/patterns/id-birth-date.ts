import { DATE_SHAPES, isPlausibleDay, readDate } from '../lib/date';
import type { Pattern } from '../types';

/**
 * Date of birth: 03/14/1971. With a name it opens most doors that ask "who are you?".
 * Any date can be one, so a label must say it. Rejected: days to come, days before 1900, and days that systems fill in
 * (1900-01-01, 1970-01-01).
 * https://www.hl7.org/fhir/patient-definitions.html#Patient.birthDate
 */
export default {
  type: 'date-of-birth',
  letter: 'C',
  title: 'Date of birth',
  shapes: DATE_SHAPES,
  check: (_compact, text) => {
    const day = readDate(text);
    return day !== null && isPlausibleDay(day, 0);
  },
  labels: [
    'dob',
    'date of birth',
    'birth date',
    'birth dt',
    'birth dttm',
    'birthday',
    'bdate',
    'bday',
    'born',
    'born on',
    'birth',
    'birth time',
    'd o b',
    'dt of birth',
    'brth dt',
    'do birth',
    'date birth',
    'fecha de nacimiento',
    'fecha nacimiento',
    'geburtsdatum',
    'geburtstag',
    'date de naissance',
    'data de nascimento',
    'data nascimento',
    'data di nascita',
    'geboortedatum',
    'fodelsedatum',
  ],
  needs: 'label',
  canonical: (compact, text) => {
    const day = readDate(text);
    return day === null ? compact : [day.year, day.month, day.day].join('-');
  },
} satisfies Pattern;
