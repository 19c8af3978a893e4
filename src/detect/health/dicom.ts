import type { Dialect, Meaning } from '../scan/dialect';

/** Attributes of people in a data set, and what they mean. https://dicom.nema.org/medical/dicom/current/output/chtml/part06/chapter_6.html */
const TAGS: Readonly<Record<string, string>> = {
  '00080020': 'study date',
  '00080050': 'accession number',
  '00080080': 'facility',
  '00080081': 'facility',
  '00080090': 'provider',
  '00080092': 'provider',
  '00080094': 'provider',
  '00081030': 'study description',
  '00081048': 'provider',
  '00081050': 'provider',
  '00081060': 'provider',
  '00081070': 'provider',
  '00081080': 'diagnosis',
  '00100010': 'patient human name',
  '00100020': 'patient id',
  '00100030': 'patient birth date',
  '00100050': 'insurance plan',
  '00101000': 'patient id',
  '00101001': 'patient human name',
  '00101005': 'patient human name',
  '00101010': 'patient age',
  '00101040': 'home address',
  '00101060': 'patient human name',
  '00101090': 'medical record number',
  '00102154': 'patient phone',
  '00102155': 'patient phone',
  '00102160': 'ethnicity',
  '00102297': 'patient human name',
  '00321032': 'provider',
  '00321033': 'provider',
  '00380010': 'admission id',
  '00380020': 'admission date',
};
/** Groups of a data set that an archive answers with, patients, studies, series and images. */
const TAG = /^(?:00(?:02|08|1[02458]|2[028]|3[28]|40|54|88)|300[468ACE]|0400|5200|7FE0)[0-9A-F]{4}$/i;

const dicom: Dialect = {
  means: (_, key) => tagMeaning(key) ?? NOTHING,
  isRecord: () => false,
};
const NOTHING: Meaning = {};

/** Attributes by their names: `PatientName`. */
export const DATA_SET: Meaning = { says: 'dicom', isClinical: true };

/** A data set in XML: the Native DICOM Model. */
export const MODEL: Meaning = { ...DATA_SET, dialect: dicom };

/** What a tag of a data set (`00100010`, in Orthanc `0010,0010`) means; nothing where it looks like none. */
export function tagMeaning(written: string): Meaning | undefined {
  const tag = written.replace(',', '');
  if (tag.length !== 8 || !TAG.test(tag)) return undefined;
  return { says: TAGS[tag] ?? '', isClinical: true, dialect: dicom };
}
