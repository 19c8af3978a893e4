import { isVersion } from '../mask/version';
import type { ExposureKind, OwnerCandidate } from '../types';

const MOST_FACILITIES = 200;

/** What messages are about, by the code that their type begins with. */
const ABOUT: Readonly<Record<string, string>> = {
  ADT: 'admissions',
  ORU: 'results',
  OUL: 'results',
  ORM: 'orders',
  OML: 'orders',
  OMG: 'orders',
  OMI: 'orders',
  OMD: 'orders',
  OMP: 'prescriptions',
  RDE: 'prescriptions',
  RDS: 'prescriptions',
  RAS: 'prescriptions',
  RGV: 'prescriptions',
  SIU: 'appointments',
  SRM: 'appointments',
  MDM: 'documents',
  DFT: 'billing',
  BAR: 'billing',
  VXU: 'immunizations',
  VXQ: 'immunizations',
  REF: 'referrals',
  PPR: 'problems',
  QBP: 'requests',
  QRY: 'requests',
  RSP: 'responses',
  ACK: 'acknowledgement',
  MFN: 'directories',
};

/** Takes what a field says; false where nothing more need be heard of it. */
type Hear = (value: string) => boolean | undefined;

/** Fields of the header, in a text and in XML. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  facility: /MSH\.(?:sender facility|MSH\.4(?:\.(?:HD|MSH\.4)\.1)?)$/,
  type: /MSH\.(?:message type|MSH\.9(?:\.(?:[A-Z_]+|MSH\.9)\.1)?)$/,
  processing: /MSH\.(?:processing|MSH\.11(?:\.(?:PT|MSH\.11)\.1)?)$/,
  version: /MSH\.(?:version|MSH\.12(?:\.(?:VID|MSH\.12)\.1)?)$/,
};

/** Whether ASCII that is no white space stands at both ends. */
const isBare = (value: string): boolean => isSign(value.charCodeAt(0)) && isSign(value.charCodeAt(value.length - 1));
const isSign = (code: number): boolean => code > 32 && code < 127;

/**
 * Messages between the systems of a hospital: admissions, orders, results, bills. Told by the headers of the messages.
 * https://www.hl7.org/implement/standards/product_section.cfm?section=13
 */
export default {
  title: 'HL7 version 2 messages',
  begin() {
    const facilities = new Map<string, { count: number }>();
    /** What was heard last, which mostly is said again. */
    let header: string | null = null;
    let facility = '';
    let counter = { count: 0 };
    let type = '';
    const about = new Set<string>();
    let messages = 0;
    let tests = 0;
    let version: string | null = null;
    /** By path: who takes what it says of the header; null where that is nothing. */
    const fields = new Map<string, Hear | null>();
    const hear: Readonly<Record<string, Hear>> = {
      facility(value) {
        if (value !== facility) {
          facility = value;
          counter = facilities.get(value) ?? { count: 0 };
          if (facilities.size < MOST_FACILITIES) facilities.set(value, counter);
        }
        counter.count += 1;
      },
      type(value) {
        if (value === type) return;
        type = value;
        const word = ABOUT[value];
        if (word !== undefined) about.add(word);
      },
      processing(value) {
        if (value === 'T' || value === 'D') tests += 1;
      },
      version(value) {
        version ??= isVersion(value) ? value : null;
        return version === null;
      },
    };
    return {
      open(path) {
        if (path !== header && !path.endsWith('MSH')) return false;
        header = path;
        messages += 1;
      },
      value(path, value) {
        let field = fields.get(path);
        if (field === undefined) {
          const name = Object.keys(FIELDS).find(each => FIELDS[each]!.test(path));
          field = name === undefined ? null : hear[name]!;
          fields.set(path, field);
        }
        if (field === null) return false;
        const said = isBare(value) ? value : value.trim();
        if (messages > 0 && said !== '') return field(said);
      },
      end({ isWhole }) {
        if (messages === 0 || !(type !== '' || version !== null)) return null;
        return {
          kind: 'hl7v2',
          product: null,
          version,
          confidence: 'certain',
          facts: {
            messages,
            bound: isWhole ? 'exact' : 'at-least',
            ...(about.size > 0 && { types: [...about].sort() }),
          },
        };
      },
      owners: () =>
        [...facilities].map(
          ([value, { count }]): OwnerCandidate => ({
            kind: 'hl7-facility',
            value,
            count,
            of: messages,
            isHeader: true,
          }),
        ),
      marks: () =>
        tests === 0 ? [] : [{ code: 'synthetic-data', basis: 'test-flag', share: Math.min(1, tests / messages) }],
    };
  },
} satisfies ExposureKind;
