/** Fields of records: each says whose record it is. */
export const recordOwnerKinds = [
  'dicom-institution',
  'hl7-facility',
  'fhir-organization',
  'x12-billing-provider',
  'ccda-custodian',
  'npi-organization',
] as const;

/** The closed list of fields that name organisations, and never people. */
export const ownerKinds = [
  ...recordOwnerKinds,
  'cluster-name',
  'module-name',
  'bucket-name',
  'banner-vendor',
  'page-organization',
  'certificate',
] as const;
