import { plainWords } from '../lib/plain-words';
import { maskWords } from '../mask';
import type { Pattern } from '../types';
import { type Collector, mayName } from './collect';
import { whole } from './engine';
import { hash, hashed, hashesOf } from './hash';
import { keyWordsOf } from './key-words';
import type { Place } from './places';

/** Words of a file name that say: care, or payment for care. */
const HEALTH_WORDS = new Set(
  (
    'mri ct xray xrays xr cxr ultrasound mammogram mammo dexa ecg ekg eeg echo biopsy pathology path lab labs labresult labresults ' +
    'bloodwork bloodtest cbc a1c hiv std covid ' +
    'oncology chemo dialysis discharge chart charts rx prescription prescriptions referral consult visit diagnosis eob claim ' +
    'claims hipaa immunization vaccine patient patients intake surgery surgical operative anesthesia psych therapy colonoscopy ' +
    'endoscopy prenatal pregnancy dental dermatology cardiology radiology medication medications allergy insurance ' +
    'dob mrn medical clinical hospital admission treatment facesheet superbill dicom dcm radiograph ' +
    'befund laborbefund arztbrief entlassungsbrief rezept ordonnance radiographie receta referto'
  ).split(' '),
);
/** So many siblings of a shape, and one in twenty known, make the others names too. */
const SIBLINGS = 3;
const KNOWN = 0.05;

/** Files of songs, films and books: who is named there made them. */
const PUBLISHED = /\.(?:mp3|flac|ogg|m4a|m4b|mkv|avi|epub|mobi|azw3)$/i;

/** The name of an entry: its words without numbers, and where in them a person's name was recognised. */
interface Name {
  words: readonly string[];
  isHealth: boolean;
  /** The masked name: what differs between siblings is masked. */
  shape: string;
  at: number;
}
/** Names of one shape: how many there are, how many of them are known, and where the name stands. */
interface Shape {
  total: number;
  known: number;
  at: number;
}

/**
 * Reads the names of listing entries: an entry with a person's name and a health word is a record of a patient. Among
 * names of one shape (`*_*_mri.pdf`) some are of people with a common given name; then the others are of people too.
 * One or two names without a health word are told, and are nobody's records.
 */
export function readEntries(
  names: readonly string[],
  patterns: readonly Pattern[],
  collector: Collector,
  place: Place,
): void {
  for (const pattern of patterns.filter(({ appliesTo }) => appliesTo === 'file-name')) {
    const read = names.filter(name => !PUBLISHED.test(name)).map(name => nameOf(name, pattern));
    const shapes = shapesOf(read);
    const lone = { ...place, isOther: true };
    const isList = read.filter(({ at }) => at >= 0).length >= SIBLINGS;
    for (const name of read) {
      collector.open('row');
      if (name.isHealth) collector.health();
      const at = name.at >= 0 ? name.at : likeSiblings(name, shapes.get(name.shape));
      const stands = isList || name.isHealth ? place : lone;
      if (at >= 0) collector.hit({ ...hitOf(name, at, pattern, stands), start: 0, end: 0 }, false, null);
      collector.close(false);
      mayName(collector, unknownPairsOf(name));
    }
  }
}

function nameOf(name: string, { check }: Pattern): Name {
  const stem = stemOf(name);
  const words = keyWordsOf(stem).filter(word => !(word[0]! >= '0' && word[0]! <= '9'));
  const isHealth = words.some(word => HEALTH_WORDS.has(word));
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return next !== undefined && check?.(word + next, `${word} ${next}`) !== false;
  });
  return { words, isHealth, shape: isHealth ? maskWords(stem) : '', at };
}

function shapesOf(names: readonly Name[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { isHealth, shape, at } of names) {
    if (!isHealth) continue;
    const known = shapes.get(shape) ?? { total: 0, known: 0, at };
    known.total += 1;
    if (at >= 0) {
      known.known += 1;
      known.at = at;
    }
    shapes.set(shape, known);
  }
  return shapes;
}

/** Where a name stands that its siblings give away: two words that the vocabulary does not know. */
function likeSiblings({ words, isHealth }: Name, shape: Shape | undefined): number {
  if (!isHealth || !shape || shape.total < SIBLINGS || shape.known < Math.max(1, shape.total * KNOWN)) return -1;
  const pair = words.slice(shape.at, shape.at + 2);
  const isName = pair.length === 2 && pair.every(word => word.length > 1 && maskWords(word) === '*');
  return isName ? shape.at : -1;
}

/** Neighbouring words that the vocabulary does not know: `vornath_zarquil` may be a person, `vornath_imaging` is not. */
function unknownPairsOf({ words }: Name): string[] {
  const isUnknown = words.map(word => maskWords(word) === '*');
  const inPair = words.filter((_, at) => isUnknown[at] && (isUnknown[at - 1] || isUnknown[at + 1]));
  return plainWords(inPair.join(' '));
}

const stemOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};

function hitOf({ words }: Name, at: number, pattern: Pattern, place: Place) {
  const pair = words.slice(at, at + 2);
  const nameWords = hashesOf(pair);
  hash(pair.join(' '));
  return {
    pattern: whole(pattern),
    low: hashed[0]!,
    high: hashed[1]!,
    nameWords,
    nameLength: nameWords.length,
    rung: 1,
    shape: 'w w',
    place,
    isNamed: true,
    isGiven: true,
    isSpecimen: false,
    isSpecial: false,
  };
}
