import type { Place, Places } from './places';

/** What a key means beyond its name. */
export interface Meaning {
  /** In words that labels know: `00100010` says `patient name`. */
  says?: string;
  /** It only wraps a value: what is around it names it. */
  isWrapper?: boolean;
  /** It speaks of somebody else than the patient, or of the patient in the midst of somebody else. */
  isOther?: boolean;
  /** A clinical record begins: it is of a patient even if it names none. */
  isClinical?: boolean;
  /** What keys below it mean. */
  dialect?: Dialect;
}

/** Something that is open around a value: an object, an array, an element. */
export interface Frame {
  place: Place;
}

/** A format that gives keys a meaning which their names alone don't have, and says what a record is. */
export interface Dialect {
  means(parent: Place, key: string): Meaning;
  /** Whether an object of an array, or a repeated element, is a record of its own. */
  isRecord(parent: Place): boolean;
  /** Keys of JSON whose value `retell` asks for. */
  telling?: ReadonlySet<string>;
  /** A value at a key tells what something around it is: the system of an identifier, the type of a resource. */
  retell?(frames: readonly Frame[], key: string, value: string, places: Places): void;
}

/** The key that names a place: of the array, where it stands in one. */
export function nameOf(place: Place): string {
  let at: Place = place;
  while (at.key === '[]' && at.parent) at = at.parent;
  return at.key;
}
