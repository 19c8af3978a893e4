import type { OwnerClue, Report } from '../../detect';
import type { LookUpChoices } from './types';

/** Country codes that are sold to everybody. */
const GENERIC = new Set('ai app cc co fm gg io la ly me nu sh to tv ws'.split(' '));
/** Those that a country has for itself, and one that is not its ISO code. */
const OF_A_COUNTRY: Readonly<Record<string, string>> = {
  edu: 'US',
  gov: 'US',
  mil: 'US',
  uk: 'GB',
  bzh: 'FR',
  cat: 'ES',
  gal: 'ES',
  eus: 'ES',
  berlin: 'DE',
  bayern: 'DE',
  koeln: 'DE',
  hamburg: 'DE',
  nrw: 'DE',
  saarland: 'DE',
  paris: 'FR',
  scot: 'GB',
  wales: 'GB',
  cymru: 'GB',
  london: 'GB',
  tirol: 'AT',
  wien: 'AT',
  nyc: 'US',
  quebec: 'CA',
};
/** Numbers that one country alone gives to patients. */
const OF_PATIENTS: Readonly<Record<string, string>> = {
  ssn: 'US',
  mbi: 'US',
  hicn: 'US',
  'nhs-number': 'GB',
  'ca-health-card': 'CA',
  'au-medicare': 'AU',
  ihi: 'AU',
  kvnr: 'DE',
  nir: 'FR',
  abha: 'IN',
  nhi: 'NZ',
};

/** Where the owner probably is: by what the person chose, the name of the host, a clue, the numbers that were found. */
export function countryOf(
  host: string,
  report: Report,
  owner: readonly OwnerClue[],
  choices: LookUpChoices,
): string | null {
  return (
    byName(host) ?? (choices.state !== null || choices.zip !== null ? 'US' : null) ?? byClue(owner) ?? byNumbers(report)
  );
}

function byName(host: string): string | null {
  const last = /\.([a-z]{2,})$/.exec(host)?.[1] ?? '';
  if (Object.hasOwn(OF_A_COUNTRY, last)) return OF_A_COUNTRY[last]!;
  return last.length !== 2 || GENERIC.has(last) ? null : last.toUpperCase();
}

/** Both are registries and forms of the United States. */
const byClue = (owner: readonly OwnerClue[]): string | null =>
  owner.some(({ kind }) => kind === 'npi-organization' || kind === 'x12-billing-provider') ? 'US' : null;

/** Only where all such numbers are of one country. */
function byNumbers({ identifiers }: Report): string | null {
  const countries = new Set(
    identifiers
      .filter(({ type, confidence }) => confidence !== 'possible' && Object.hasOwn(OF_PATIENTS, type))
      .map(({ type }) => OF_PATIENTS[type]!),
  );
  return countries.size === 1 ? [...countries][0]! : null;
}
