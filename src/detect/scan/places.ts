import { isHealthName, isStaffField, isThingField } from './key-words';
import type { Label, LabelIndex } from './labels';

/** A key, column or array of the page, with what its name says: one for all values that stand there. */
export interface Place {
  /** As on the page; never leaves the scan unmasked. `[]` for the elements of an array. */
  key: string;
  parent: Place | null;
  /** Keys joined by `.`, for recognisers; `…` for places that are too long or too many to tell apart. */
  path: string;
  children: Map<string, Place>;
  label: Label;
  /** Of the label, what is left once the places around it are known. */
  isHealth: boolean;
  isOther: boolean;
  /** The key numbers things: parts, orders. */
  isThing: boolean;
  /** The key is one of staff, players or members. */
  isStaff: boolean;
  /** How many values or objects stood here. */
  times: number;
}

/** Keys that only wrap a value: it is named by the key around them. Arrays, DICOM JSON, FHIR XML, Firestore, typed JSON. */
const WRAPPERS = new Set(
  '[] Value Alphabetic @value stringValue integerValue timestampValue doubleValue #text $t $date $numberLong'.split(
    ' ',
  ),
);
const MOST_PLACES = 4_000;
const LONGEST_KEY = 200;
const LONGEST_PATH = 400;

export interface Places {
  root: Place;
  /**
   * The place of a key below another; beyond 4,000 different ones they fall together. `says` is what the key means in
   * words where it is a number or a code: `PID-5` says `patient name`.
   */
  child(parent: Place, key: string, says?: string): Place;
}

/** An empty tree of places. */
export function makePlaces(labels: LabelIndex): Places {
  const nothing = labels.read('');
  const root: Place = {
    key: '',
    parent: null,
    path: '',
    children: new Map(),
    label: nothing,
    isHealth: false,
    isOther: false,
    isThing: false,
    isStaff: false,
    times: 0,
  };
  /** One place for all that is too long (and so too deep) or too many: a page can't make us remember more. */
  const rest: Place = { ...root, key: '*', parent: root, path: '…', children: new Map() };
  let count = 0;
  const child = (parent: Place, key: string, says = key): Place => {
    const known = parent.children.get(key);
    if (known) {
      known.times += 1;
      return known;
    }
    const isTooMuch = count >= MOST_PLACES || key.length > LONGEST_KEY;
    if (isTooMuch || parent.path.length + key.length > LONGEST_PATH) return rest;
    count += 1;
    const label = WRAPPERS.has(key) ? parent.label : labels.read(says);
    const isOther = parent.isOther || label.isOther;
    const place: Place = {
      key,
      parent,
      path: key === '[]' ? `${parent.path}[]` : parent.path === '' ? key : `${parent.path}.${key}`,
      children: new Map(),
      label: isOther && label.patterns.length > 0 && parent.isOther ? nothing : label,
      isHealth: parent.isHealth || label.isHealth || isHealthName(says),
      isOther,
      isThing: label.patterns.length === 0 && isThingField(says),
      isStaff: isStaffField(says),
      times: 1,
    };
    parent.children.set(key, place);
    return place;
  };
  return { root, child };
}

/** The path with masked keys; a key passes as it is if `isKnown` says so. */
export function maskedPath(place: Place, show: (place: Place) => string): string {
  const parts: string[] = [];
  for (let at: Place | null = place; at?.parent; at = at.parent) parts.push(at.key === '[]' ? '[]' : show(at));
  return parts
    .reverse()
    .reduce((path, part) => (part === '[]' ? `${path}[]` : path === '' ? part : `${path}.${part}`), '');
}
