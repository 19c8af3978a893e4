import type { Dialect, Meaning } from '../scan/dialect';

/** Elements that hold no value themselves, or one that their name does not tell. https://standards.ncpdp.org/ */
const SAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Patient: 'patient',
    Identification: 'patient identifier',
    SocialSecurity: 'ssn',
    SSN: 'ssn',
    MedicalRecordIdentificationNumberEHR: 'mrn',
    PatientAccountNumber: 'patient account number',
    CardholderID: 'member id',
    CardHolderID: 'member id',
    CardholderName: 'subscriber',
    CardHolderName: 'subscriber',
    ProductCode: 'drug code',
    PrimaryTelephone: 'phone',
    HomeTelephone: 'phone',
    Beeper: 'phone',
    Supervisor: 'provider',
    Agent: 'provider',
    PrescriberAgent: 'provider',
    From: 'sender',
    To: 'receiver',
    Payer: 'payer',
  }),
);
const VALUES = new Set(['Date', 'DateTime', 'Number', 'Code']);

const NOTHING: Meaning = {};
const WRAPPER: Meaning = { isWrapper: true };

const script: Dialect = {
  means(parent, key) {
    if (VALUES.has(key) && parent.label.patterns.length > 0) return WRAPPER;
    const says = SAYS.get(key);
    return says === undefined ? NOTHING : { says };
  },
  isRecord: place => place.key === 'Message',
};

interface Attribute {
  name: string;
  value: string;
}

/** A message between prescribers and pharmacies: by its namespace, or the attributes of its versions. */
export function scriptMeaning(name: string, attributes: readonly Attribute[]): Meaning | undefined {
  if (name !== 'Message') return undefined;
  const isScript = attributes.some(
    each =>
      /ncpdp/i.test(each.value) ||
      each.value === 'SCRIPT' ||
      each.name === '@TransportVersion' ||
      each.name === '@release',
  );
  return isScript ? { says: 'prescription', isClinical: true, dialect: script } : undefined;
}
