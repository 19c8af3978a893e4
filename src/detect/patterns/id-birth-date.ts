import { DATE_SHAPES, isRecordDate, oneDay } from '../lib/date';
import { listOf } from '../lib/words';
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
  // Charts abbreviate it, and forms have a box for each part.
  shapes: [...DATE_SHAPES, 'd{6}', 'd{1,2} / d{1,2} / dddd'],
  check: (_compact, text) => isRecordDate(text, 0),
  labels:
    listOf(`dob, date of birth, birth date, birth dt, birth dttm, birth date time, birth datetime, bdate, bday, birth
    time, d o b, dt of birth, date birth, brth dt, brth date, do birth, dobirth, dob date, dob dt, dob text, dob mm
    dd yyyy, date of birth mm dd yyyy, birth date mm dd yyyy, birthdate, spouse dob, child dob, dependent dob, dep
    dob, sub dob, guarantor date of birth, spouse date of birth, mother dob, newborn dob, fecha de nacimiento, fecha
    nacimiento, geburtsdatum, geb, geb datum, f nacimiento, geburtstag, date de naissance, data de nascimento, data
    nascimento, data di nascita, geboortedatum, fodelsedatum, ne le, ne e le, nee le, né le, née le, né e le, nato
    il, nata il, nato a il, nata a il, geboren am, geboren, geboren op, geb am, nacido el, nacida el, nacido, fecha
    de nac, f nac, fec nacimiento, fch nacimiento, data nasc, dt nasc, data de nasc, dta nasc, nascido em, nascido,
    data nascita, dt nascita, fecnac, gebdat, geb dat, geb date, dat nais, date nais, dt nais, ddn, patdob, pt brth
    dt, birth dte, bth, brthdt, brth, date of brth, client dob, emp dob, mbr dob, bdt, dofb, d of b, doby,
    dtofbirth, patient birth day, date of birth dob, subject dob, student dob, fodt, syntymaaika, data urodzenia,
    birth day, day of birth, date born, born date, dt birth, bth dt, bth date, brthdate, brth day, dte of birth, dob
    value, dob formatted, dob iso, patient birth, pt birth, bday date, birthdate text, fec nac, fecha nac,
    nacimiento, date naissance, naissance, nascita, birth date of patient, dob patient, dob pt, date of birth
    patient`),
  // Lives of the famous and friends' birthdays carry these too.
  weakLabels: listOf('born, born on, birth, birthday, bd, db, birthdt, bth day, ne, nasc'),
  needs: 'label',
  canonical: oneDay,
} satisfies Pattern;
