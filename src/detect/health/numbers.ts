/**
 * What a number is by the system, object identifier, authority or code of table 0203 that stands beside it, in words that
 * labels know. https://terminology.hl7.org/CodeSystem-v2-0203.html, https://terminology.hl7.org/external_terminologies.html
 */
const NUMBERS: readonly (readonly [sign: RegExp, says: string])[] = [
  [/^SSN?$|us-ssn$|840\.1\.113883\.4\.1$/, 'ssn'],
  [/us-medicare$|us-hicn$|883\.4\.572$/, 'hicn'],
  [/^MC$|us-mbi$|cmsMBI$|883\.4\.927$/, 'medicare number'],
  [/^MA$|us-medicaid$/, 'medicaid number'],
  [/^NPI$|us-npi$|883\.4\.6$/, 'npi'],
  [/^DEA$|us-dea$|883\.4\.814$/, 'dea number'],
  [/^DL$|driver|883\.4\.3\.\d+$/i, 'driver license'],
  [/^PPN$|passport|883\.4\.330/i, 'passport'],
  [/^AN$/, 'patient account number'],
  [/^(?:VN|ACSN|PLAC|FILL)$/, 'encounter number'],
  [/nhs-number$|883\.2\.1\.4\.1$|^NHS?$/, 'nhs number'],
  [/nhi-id$|\/nhi$|883\.2\.18\.2$|^NHI$|^NZLMOH$/, 'nhi number'],
  [/medicare-number$|36\.1\.5001\.1\.0\.7\.1$|^AUSHIC$/, 'medicare number'],
  [/id\/(?:hi\/)?ihi|36\.1\.2001\.1003\.0$|^AUSDVA$/, 'ihi'],
  [/^JHN$|^PHN$|-patient-hcn$|-phn$|-hcn$/, 'health card number'],
  [/kvnr|kvid|276\.0\.76\.4\.8$|^GKV$|^NIIP$/i, 'kvnr'],
  [/250\.1\.213\.1\.4\.(?:[89]|1[01])$|^(?:ASIP-SANTE-)?INS(?:-NIR|-NIA|-C)?$|^NIR$/, 'nir'],
  [/healthid|abha|abdm|ndhm/i, 'abha number'],
  [/codicefiscale|2\.9\.4\.3\.2$/i, 'codice fiscale'],
  [/\/bsn$|2\.4\.6\.3$/, 'bsn'],
  [/ssin$|insz$/, 'insz'],
  [/ppsn$/, 'ppsn'],
  [/^(?:MB|SN)$|member|subscriber/i, 'member id'],
  [/^BRN$/, 'other number'],
];

/** What such a sign says of the number beside it; undefined where it is the person's own at some hospital, or unknown. */
export const numberOf = (sign: string): string | undefined => NUMBERS.find(([known]) => known.test(sign))?.[1];
