import type { Dialect, Frame, Meaning } from '../scan/dialect';
import type { Place, Places } from '../scan/places';
import { cdaMeaning } from './cda';
import { DATA_SET, MODEL, tagMeaning } from './dicom';
import { isFhir, PATIENT_KEYS, resourceMeaning } from './fhir';
import { messageMeaning } from './hl7v2';
import { scriptMeaning } from './ncpdp';
import { nemsisMeaning } from './nemsis';

const NOTHING: Meaning = {};
const WEAK_NAME: Meaning = { says: 'name' };

/** What is understood wherever it stands: DICOM tags and Orthanc's names for them, and the patient's name in a FHIR reference. */
export const anywhere: Pick<Dialect, 'means'> = {
  means(parent, key) {
    if (key.endsWith('MainDicomTags')) return DATA_SET;
    if (key.length === 8 || key.length === 9) return tagMeaning(key) ?? NOTHING;
    return key === 'display' && PATIENT_KEYS.has(parent.key) ? WEAK_NAME : NOTHING;
  },
};

/** A value was read at a key: what is around it may turn out to be something else. The innermost frame comes last. */
export function retell(frames: readonly Frame[], key: string, value: string, places: Places): void {
  const around = frames.at(-1);
  if (!around) return;
  const meaning = key === 'resourceType' ? resourceMeaning(value) : undefined;
  if (meaning) around.place = places.as(around.place, meaning);
  else if (around.place.dialect) around.place.dialect.retell?.(frames, key, value, places);
  else if (key === '@root') cdaMeaning.retell(frames, value, places);
}

interface Attribute {
  name: string;
  value: string;
}

/** Solr's elements are called by the types of values; what a value is, an attribute says, in lists that of the list. */
const SOLR_TYPES = new Set('str int long float double date bool arr lst'.split(' '));

function solrMeaning(attributes: readonly Attribute[]): Meaning {
  const says = attributes.find(({ name }) => name === '@name')?.value;
  return says === undefined ? { isWrapper: true } : { says };
}

/** What an element of an XML document is, by its name, its namespace and its other attributes. */
export function meaningOf(place: Place, name: string, attributes: readonly Attribute[]): Meaning | undefined {
  const isIn = (namespace: string) =>
    attributes.some(each => each.name.startsWith('@xmlns') && each.value.startsWith(namespace));
  if (isFhir(place.dialect) || isIn('http://hl7.org/fhir')) return resourceMeaning(name);
  if (name === 'NativeDicomModel') return MODEL;
  if (SOLR_TYPES.has(name) && place.path.startsWith('response.')) return solrMeaning(attributes);
  if (name === 'DicomAttribute') return tagMeaning(attributes.find(each => each.name === '@tag')?.value ?? '');
  return (
    nemsisMeaning(name) ??
    messageMeaning(name, isIn) ??
    cdaMeaning.of(name, isIn('urn:hl7-org:v3')) ??
    scriptMeaning(name, attributes)
  );
}
