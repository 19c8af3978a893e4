import { type WordSet, wordSet } from '../lib/word-set';

/** Whose a value is, in front of what it is: `newborn mrn`, `emergency contact first name`, `mother's date of birth`. */
const OWNERS = wordSet(
  'newborn baby infant donor participant applicant claimant proband husband wife partner sibling son daughter kin next of ' +
    'guardian caregiver carer responsible party emergency legal preferred maiden primary secondary tertiary alternate other ' +
    'mothers fathers spouses childs insureds patients members subscribers guardians s sbscrbr',
);
/** Words that say the same and are passed over as well. */
const WHICH = wordSet('current last latest old legacy former prior previous full official verified new first second');
/** Of these a name is a person's. */
const OF_PATIENTS = wordSet(
  'patients insureds guardians newborn patient insured guarantor beneficiary enrollee decedent kin',
);
/** Words behind a name that say no more. */
const BEHIND = wordSet('no num nr nbr number value text');
const MOST_OWNERS = 4;
/** Shorter ones begin too many words. */
const SHORTEST = 4;

/** What is left of the name of a label, and whether its owner makes a weak one sure. */
export interface OwnedName {
  name: string;
  isSure: boolean;
}

/** The names that are left of a key without the words that say whose a value is: `date of birth of the donor` is `date of birth`. */
export function* ownedNames(
  words: readonly string[],
  normal: string,
  isPrefix: (word: string) => boolean,
): Generator<OwnedName> {
  if (words.length === 1) {
    for (const owner of OWNERS)
      if (owner.length >= SHORTEST && normal.startsWith(owner))
        yield { name: normal.slice(owner.length), isSure: false };
    return;
  }
  const isOwner = (word: string) => OWNERS.has(word) || isPrefix(word) || WHICH.has(word);
  const of = words.lastIndexOf('of');
  const isBehind =
    of > 0 && of < words.length - 1 && words.slice(of + 1).every(word => word === 'the' || isOwner(word));
  const end = isBehind ? of : words.length;
  let start = 0;
  while (start < end - 1 && start < MOST_OWNERS && isOwner(words[start]!)) start += 1;
  if (start === 0 && !isBehind) return;
  const isSure = words.some(word => OF_PATIENTS.has(word));
  yield { name: words.slice(start, end).join(''), isSure };
  let last = end;
  while (last > start + 1 && BEHIND.has(words[last - 1]!)) last -= 1;
  if (last < end) yield { name: words.slice(start, last).join(''), isSure };
}

/** What both halves of a key say: `parent/guardian name`, `vaccine code (CVX)`, `phone (home)`. */
export function partsOf(key: string): readonly string[] {
  const slash = key.indexOf('/');
  if (slash > 0) return [key.slice(0, slash), key.slice(slash + 1)].map(part => part.trim());
  const open = key.indexOf(' (');
  return open > 0 && key.endsWith(')') ? [key.slice(0, open), key.slice(open + 2, -1)] : [];
}

/** What is left of a key written as one word without those of others in front: `renderingprovidernpi` is `npi`. */
export function nameOfOthers(key: string, others: WordSet): string {
  let rest = key;
  for (let count = 0; count < 2; count += 1)
    for (const other of others) {
      if (!rest.startsWith(other)) continue;
      rest = rest.slice(other.length);
      break;
    }
  return rest;
}
