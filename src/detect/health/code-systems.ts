/** Code systems, by address or object identifier. https://terminology.hl7.org/external_code_systems.html */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/loinc\.org|883\.6\.1$/, 'loinc'],
  [/snomed\.info|883\.6\.96$/, 'snomed'],
  [/icd-?10|883\.6\.(?:3|4|90)$/i, 'icd10'],
  [/icd-?9|883\.6\.(?:2|42|103|104)$/i, 'icd9'],
  [/\/cpt$|883\.6\.12$/, 'cpt'],
  [/hcpcs|883\.6\.285$/i, 'hcpcs'],
  [/\/ndc$|883\.6\.69$/, 'ndc'],
  [/rxnorm$|883\.6\.88$/, 'rxnorm'],
  [/sid\/cvx$|883\.12\.292$/, 'cvx'],
];

/** What the codes of a system are called, if patterns know it. */
export const codeSystem = (system: string): string | undefined => SYSTEMS.find(([sign]) => sign.test(system))?.[1];
