import type { Pattern } from '../types';
import type { Collector } from './collect';
import { keyWordsOf } from './key-words';
import type { Place } from './places';
import { hashOf } from './tally';

/** Words of a file name that say: care, or payment for care. */
const HEALTH_WORDS = new Set(
  (
    'mri ct xray xr cxr ultrasound mammogram mammo dexa ecg ekg eeg echo biopsy pathology path lab labs bloodwork cbc a1c hiv std ' +
    'oncology chemo dialysis discharge chart charts rx prescription prescriptions referral consult visit diagnosis eob claim ' +
    'claims hipaa immunization vaccine patient patients intake surgery surgical operative anesthesia psych therapy colonoscopy ' +
    'endoscopy prenatal pregnancy dental dermatology cardiology radiology medication medications allergy insurance'
  ).split(' '),
);

/** Reads the names of listing entries: an entry with a person's name and a health word is a record of a patient. */
export function readEntries(
  names: readonly string[],
  patterns: readonly Pattern[],
  collector: Collector,
  place: Place,
): void {
  const forNames = patterns.filter(pattern => pattern.appliesTo === 'file-name');
  for (const name of names) {
    const words = keyWordsOf(stem(name)).filter(word => !(word[0]! >= '0' && word[0]! <= '9'));
    collector.open('row');
    if (words.some(word => HEALTH_WORDS.has(word))) collector.health();
    for (const pattern of forNames) readName(words, pattern, collector, place);
    collector.close(false);
  }
}

const stem = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};

/** Two words beside each other that the pattern takes for a person's name; one finding an entry. */
function readName(words: readonly string[], pattern: Pattern, collector: Collector, place: Place): void {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = `${words[at]} ${words[at + 1]}`;
    if (pattern.check && !pattern.check(words[at]! + words[at + 1]!, pair)) continue;
    const hit = {
      pattern,
      hash: hashOf(pair),
      nameWords: [hashOf(words[at]!), hashOf(words[at + 1]!)],
      rung: 1,
      shape: 'Aaaa Aaaa',
      place,
      isSpecimen: false,
      isSpecial: false,
    };
    collector.hit({ ...hit, start: 0, end: 0 }, false);
    return;
  }
}
