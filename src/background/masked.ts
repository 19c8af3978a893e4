import {
  codes,
  type Exposure,
  type Fact,
  type Findings,
  type Identifier,
  isVersion,
  maskWords,
  mayCross,
  type OwnerClue,
} from '../detect';

/** Strings of ours whose words the vocabulary of masks does not hold: names of facts, bounds, bases of marks. */
const ours = new Set([
  'bound',
  'basis',
  'bytesBound',
  'classNewest',
  'indexDocuments',
  'namedForPatients',
  'patientsBound',
  'smart',
  'kerberos',
  'isRansomed',
  '_all.primaries.docs.count',
  'response.numFound',
  'index.numDocs',
  'numDocs',
  'fields',
  'exact',
  'at-least',
  'reserved-values',
  'code-block',
  'manual',
  ...codes.types,
]);
const day = /^\d{4}-\d\d-\d\d(?:T\d\d:00:00Z)?$/;
const product = /^[A-Za-z0-9 ./_-]{1,40}$/;

/**
 * What a page said, masked once more: its content script may have been made to lie. What a scan of ours reports comes
 * through as it is, but for `relay`, which the browser's own account of the address tells. `own` are the names of the
 * person's own patterns: no other title crosses.
 */
export function masked(findings: Findings, own: readonly string[] = []): Findings {
  const { title, exposures, identifiers, clinical, individuals, owner, marks } = findings;
  return {
    ...findings,
    title: maskWords(title),
    exposures: exposures.filter(({ kind }) => codes.kinds.has(kind)).map(maskExposure),
    identifiers: identifiers.flatMap(found => knownIdentifier(found, own)).map(maskPlaces),
    clinical: clinical.filter(isKnownType).map(maskPlaces),
    individuals: individuals && { ...individuals, basis: individuals.basis.split(' ').map(mask).join(' ') },
    owner: owner.filter(isOwner),
    relay: null,
    marks: marks.map(mark => ({ ...mark, basis: mask(mark.basis) })),
  };
}

/** A page knows nothing of its certificate. */
const isOwner = ({ kind, value }: OwnerClue): boolean => kind !== 'certificate' && mayCross(kind, value);
const mask = (text: string): string => (ours.has(text) ? text : maskWords(text));

/** A kind of ours has no title, one of the person's own has the one they gave it. */
function knownIdentifier({ title, ...found }: Identifier, own: readonly string[]): Identifier[] {
  if (found.type !== 'custom') return isKnownType(found) ? [found] : [];
  return title !== undefined && own.includes(title) ? [{ ...found, title }] : [];
}
const isKnownType = ({ type }: { type: string }): boolean => codes.types.has(type);

/** `[]` and `.` part a path; what stands between them is masked word by word, as the scan did. */
const maskPlaces = <Found extends { where: readonly string[] }>(found: Found): Found => ({
  ...found,
  where: found.where.map(path => path.split('.').map(maskWords).join('.')),
});

function maskExposure({ product, version, facts, ...exposure }: Exposure): Exposure {
  return {
    ...exposure,
    product: product === null ? null : maskProduct(product),
    version: version !== null && isVersion(version) ? version : null,
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([name, fact]) => (mask(name) === name ? [[name, maskFact(name, fact)]] : [])),
    ),
  };
}

function maskProduct(name: string): string | null {
  if (codes.products.has(name)) return name;
  return product.test(name) ? maskWords(name) : null;
}

function maskFact(name: string, fact: Fact): Fact {
  if (typeof fact === 'string') return name === 'newest' && day.test(fact) ? fact : mask(fact);
  if (typeof fact !== 'object') return fact;
  if (isList(fact)) return fact.map(maskWords);
  return Object.fromEntries(Object.entries(fact).map(([key, count]) => [mask(key), count]));
}

const isList = (fact: Fact & object): fact is readonly string[] => Array.isArray(fact);
