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

/** A number that begins with 0 loses it behind the country's code; not in Italy. */
export const keepsZero = (code: string): boolean => code === '39';
