import type { Dialect, Frame, Meaning } from '../scan/dialect';
import type { Places } from '../scan/places';
import { DATA_SET, tagMeaning } from './dicom';
import { PATIENT_KEYS, resourceMeaning } from './fhir';

const NOTHING: Meaning = {};
const WEAK_NAME: Meaning = { says: 'name' };

/** What is understood wherever it stands: DICOM tags and Orthanc's names for them, and the patient's name in a FHIR reference. */
export const anywhere: Pick<Dialect, 'means'> = {
  means(parent, key) {
    if (key.endsWith('MainDicomTags')) return DATA_SET;
    if (key.length === 8) return tagMeaning(key) ?? NOTHING;
    return key === 'display' && PATIENT_KEYS.has(parent.key) ? WEAK_NAME : NOTHING;
  },
};

/** A value was read at a key: what is around it may turn out to be something else. The innermost frame comes last. */
export function retell(frames: readonly Frame[], key: string, value: string, places: Places): void {
  const around = frames.at(-1)!;
  const meaning = key === 'resourceType' ? resourceMeaning(value) : undefined;
  if (meaning) around.place = places.as(around.place, meaning);
  else around.place.dialect?.retell?.(frames, key, value, places);
}
