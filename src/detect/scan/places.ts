import { anywhere } from '../health/anywhere';
import { wordSet } from '../lib/word-set';
import type { Recogniser } from '../types';
import type { Dialect, Meaning } from './dialect';
import { isHealthName, isThingField } from './key-words';
import { isOfOthers, type Label, type LabelIndex } from './labels';
import { isTradeField } from './other-trades';
import { isPublishedField, isStaffField } from './published';
import type { Repeating } from './repeats';
import type { Usual } from './usual';

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
  /** The key, or one around it, is one of another trade than care. */
  isOfTrade: boolean;
  /** What stands there is written to be read by many: a title, an abstract. */
  isPublished: boolean;
  /** It stands in a clinical record, by the format of the record: whatever else is said there, it is of a patient. */
  isClinical: boolean;
  /** What keys below it mean, where a format says so. */
  dialect: Dialect | null;
  /** The value names the container that a record comes from. */
  isContainer: boolean;
  /** The value says what another value of the object is: `{"label": "SSN", "value": "…"}`. */
  isNaming: boolean;
  isNamed: boolean;
  /** The value may say what something around it is: the type of a FHIR resource, the system of a number. */
  isTelling: boolean;
  /** None of these three: a value there is a value. */
  isPlain: boolean;
  /** How many elements of XML stood here. */
  times: number;
  /** The key that mostly comes after this one. */
  follower: Place | null;
  /** Of an array, the place of its elements; null before there was one. */
  element: Place | null;
  /** Among all places of the page. */
  number: number;
  /** The key in folded bytes, one for each character; null before anybody asked. */
  keyBytes: Uint8Array | null;
  /** Recognisers that want to hear what stands here, and what opens here; null before anybody was asked. */
  hearers: readonly Recogniser[] | null;
  openers: readonly Recogniser[] | null;
  /** How often its values repeat; null before the first. */
  repeating: Repeating | null;
  /** What its values mostly are, where they are mostly new. */
  usual: Usual | null;
  /** Of the values that wait to be looked at (`queue.ts`), its last; -1 for none. */
  queued: number;
  /** Signs that a value here gives its record (`judge/record.ts`); -1 before the first. */
  signs: number;
}

/** Keys of objects that hold one value and what it is. */
const NAMING = wordSet('name label key field question attribute column display');
const NAMED = wordSet('value content answer data');

/** Keys that tell something of what is around them, whatever the format. */
const TELLING = new Set(['resourceType', '@root']);

/** Keys whose value names the container that a record comes from. */
const CONTAINERS = new Set(['_index', '_type', 'resourceType']);

/** Keys that only wrap a value: it is named by the key around them. Arrays, DICOM JSON, FHIR XML, Firestore, typed JSON, GraphQL. */
const WRAPPERS = wordSet(
  '[] Value Alphabetic @value stringValue integerValue timestampValue doubleValue #text $t $date $numberLong node S N',
);
const PATIENTS = new Set(['patient', 'patients', 'beneficiaries']);
const MOST_PLACES = 4_000;
const LONGEST_LABEL = 60;
const LONGEST_KEY = 200;
const LONGEST_PATH = 400;

/** The places of a page, which become more as it is read. */
export class Places {
  private readonly nothing: Label;
  readonly root: Place;
  /** One place for all that is too long, too deep or too many to tell apart. */
  readonly rest: Place;
  /** Where running text stands: under no key that says anything. */
  readonly running: Place;
  private count = 1;

  constructor(private readonly labels: LabelIndex) {
    this.nothing = labels.nothing;
    this.root = makePlace('', null, '', { ...UNTOLD, label: this.nothing }, NO_USE);
    this.rest = makePlace('*', this.root, '…', { ...UNTOLD, label: this.nothing }, NO_USE);
    this.rest.number = 1;
    this.running = makePlace('text', this.root, 'text', { ...UNTOLD, label: this.nothing }, NO_USE);
    this.running.number = 2;
  }

  /** No place is added any more. */
  isFull(): boolean {
    return this.count >= MOST_PLACES;
  }

  /** Half of the places that can be told apart are taken: what repeats should share one. */
  isCrowded(): boolean {
    return this.count > MOST_PLACES / 2;
  }

  /** Whether a text is a label of something that is looked for. */
  isLabel(text: string): boolean {
    return text.length <= LONGEST_LABEL && this.labels.isLabel(text);
  }

  /**
   * The place of a key below another; beyond 4,000 different ones they fall together. `says` is what the key means in
   * words where it is a number or a code: `PID-5` says `patient name`.
   */
  child(parent: Place, key: string, says?: string): Place {
    const slot = says === undefined ? key : `${key} ${says}`;
    return parent.children.get(slot) ?? this.newChild(parent, slot, key, says);
  }

  /** The place of an array's elements. */
  elementOf(array: Place): Place {
    array.element ??= this.child(array, '[]');
    return array.element;
  }

  /** The same place where a value in it told what it is: the object of a FHIR resource, an identifier of a kind. */
  as(place: Place, meaning: Meaning): Place {
    const slot = ` ${meaning.says ?? ''}`;
    const known = place.children.get(slot);
    if (known) return known;
    if (this.count >= MOST_PLACES) return place;
    const told = makePlace(place.key, place.parent, place.path, this.tell(place, place.key, meaning), place);
    told.times = place.times;
    return this.add(place, slot, told);
  }

  private newChild(parent: Place, slot: string, key: string, says: string | undefined): Place {
    const isTooMuch = this.count >= MOST_PLACES || key.length > LONGEST_KEY;
    if (isTooMuch || parent.path.length + key.length > LONGEST_PATH) return this.rest;
    const { dialect } = parent;
    const meaning = says === undefined ? (dialect ?? anywhere).means(parent, key) : { says };
    const path = key === '[]' ? asName(`${parent.path}[]`) : parent.path === '' ? key : `${parent.path}.${key}`;
    const place = makePlace(key, parent, path, this.tell(parent, key, meaning), {
      isContainer: CONTAINERS.has(key),
      isNaming: dialect === null && NAMING.has(key),
      isNamed: dialect === null && NAMED.has(key),
      isTelling: TELLING.has(key) || (dialect?.telling?.has(key) ?? false),
    });
    return this.add(parent, slot, place);
  }

  /** What a place is by its own name and by the places around it. */
  private tell(around: Place, key: string, meaning: Meaning): Told {
    const says = meaning.says ?? key;
    const label = meaning.isWrapper || WRAPPERS.has(says) ? around.label : this.labels.read(says);
    // Patients under a hospital or a doctor are patients again.
    const isOther = meaning.isOther ?? (label.isOther || (around.isOther && !PATIENTS.has(says)));
    return {
      label: isOther && label.patterns.length > 0 && around.isOther && !isOfOthers(label) ? this.nothing : label,
      isHealth: around.isHealth || label.isHealth || isHealthName(says),
      isOther,
      isThing: label.patterns.length === 0 && isThingField(says),
      isStaff: isStaffField(says),
      isOfTrade: around.isOfTrade || isTradeField(says),
      isPublished: label.patterns.length === 0 && (around.isPublished || isPublishedField(says)),
      isClinical: around.isClinical || (meaning.isClinical ?? false),
      dialect: meaning.dialect ?? around.dialect,
    };
  }

  private add(parent: Place, slot: string, place: Place): Place {
    this.count += 1;
    place.number = this.count + 1;
    if (parent.children === NO_CHILDREN) parent.children = new Map();
    parent.children.set(slot, place);
    return place;
  }
}

/** What a place is by its name and by the places around it. */
type Told = Pick<
  Place,
  'label' | 'isHealth' | 'isOther' | 'isThing' | 'isStaff' | 'isOfTrade' | 'isPublished' | 'isClinical' | 'dialect'
>;
const UNTOLD: Omit<Told, 'label'> = {
  isHealth: false,
  isOther: false,
  isThing: false,
  isStaff: false,
  isOfTrade: false,
  isPublished: false,
  isClinical: false,
  dialect: null,
};
/** What its value is good for beside itself. */
type Use = Pick<Place, 'isContainer' | 'isNaming' | 'isNamed' | 'isTelling'>;
const NO_USE: Use = { isContainer: false, isNaming: false, isNamed: false, isTelling: false };

/** The same text as V8 keeps names of properties, each once: rows open at one path all the time, and it is compared each time. */
const asName = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** Most places have none. */
const NO_CHILDREN = new Map<string, Place>();

/** Written out, so that all places have one form: V8 is slow where they differ. */
function makePlace(key: string, parent: Place | null, path: string, told: Told, use: Use): Place {
  return {
    key,
    parent,
    path,
    children: NO_CHILDREN,
    label: told.label,
    isHealth: told.isHealth,
    isOther: told.isOther,
    isThing: told.isThing,
    isStaff: told.isStaff,
    isOfTrade: told.isOfTrade,
    isPublished: told.isPublished,
    isClinical: told.isClinical,
    dialect: told.dialect,
    isContainer: use.isContainer,
    isNaming: use.isNaming,
    isNamed: use.isNamed,
    isTelling: use.isTelling,
    isPlain: !use.isNaming && !use.isNamed && !use.isTelling,
    times: 0,
    follower: null,
    element: null,
    number: 0,
    keyBytes: null,
    hearers: null,
    openers: null,
    repeating: null,
    usual: null,
    queued: -1,
    signs: -1,
  };
}

/** The path with masked keys; a key passes as it is if `isKnown` says so. */
export function maskedPath(place: Place, show: (place: Place) => string): string {
  const parts: string[] = [];
  for (let at: Place | null = place; at?.parent; at = at.parent) parts.push(at.key === '[]' ? '[]' : show(at));
  return parts
    .reverse()
    .reduce((path, part) => (part === '[]' ? `${path}[]` : path === '' ? part : `${path}.${part}`), '');
}
