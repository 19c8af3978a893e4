/** Calling codes by country, as the ITU gives them out (E.164): those of the letters' languages and their neighbours. */
export const callingCodes: ReadonlyMap<string, string> = new Map(
  `AT 43 AU 61 BE 32 BR 55 CH 41 CZ 420 DE 49 DK 45 ES 34 FI 358 FR 33 GB 44 GR 30 HR 385 HU 36 IE 353 IN 91 IT 39 JP 81
  LU 352 MX 52 NL 31 NO 47 NZ 64 PL 48 PT 351 RO 40 SE 46 SI 386 SK 421`
    .match(/[A-Z]{2} \d+/g)!
    .map(line => line.split(' ') as [string, string]),
);

const NORTH_AMERICA = new Set(['US', 'CA', 'PR', 'VI', 'GU', 'AS', 'MP', 'DO', 'JM', 'BS', 'BB', 'TT']);

/** Whether numbers of a country are ten digits behind a 1. */
export const isNorthAmerican = (country: string | null): boolean => country !== null && NORTH_AMERICA.has(country);

/** Where a number with its area begins with a 0; without one it is a local number, and its area is not known. */
const TRUNKS = new Set('31 32 33 353 358 385 386 40 41 421 43 44 46 49 61 64 81'.split(' '));

/** What stands behind the country's code in place of the digits that are dialled there; null where they are not whole. */
export function behindCode(code: string, digits: string): string | null {
  if (code === '39') return digits;
  if (code === '36') return digits.startsWith('06') ? digits.slice(2) : null;
  return TRUNKS.has(code) && !digits.startsWith('0') ? null : digits.replace(/^0/, '');
}
