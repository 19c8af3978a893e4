import type { ExposureKind } from '../types';

/** Kinds of messages, in the body of each. */
const TYPE = /(?:^|\.)Message\.Body\.(\w+)$/;
const PATIENT = /(?:^|\.)Message\.Body\.\w+\.Patient$/;
const SIGNS = /(?:^|\.)Message\.(?:Header|Body\.\w+\.(?:Patient|Prescriber|Pharmacy|MedicationPrescribed))$/;

/** Prescriptions on their way between prescribers, pharmacies and payers: NCPDP SCRIPT. https://standards.ncpdp.org/ */
export default {
  title: 'Prescription messages (NCPDP SCRIPT)',
  begin(head) {
    if (head.form !== 'xml') return null;
    const types = new Set<string>();
    const signs = new Set<string>();
    let messages = 0;
    let tests = 0;
    let patients = 0;
    return {
      open(path) {
        if (/(?:^|\.)Message$/.test(path)) messages += 1;
        const type = TYPE.exec(path)?.[1];
        if (type !== undefined && types.size < 20) types.add(type);
        if (PATIENT.test(path)) patients += 1;
        if (SIGNS.test(path)) signs.add(path.slice(path.lastIndexOf('.') + 1));
        if (!/(?:^|\.)Message$/.test(path) && !PATIENT.test(path)) return false;
      },
      value(path, value) {
        if (!/(?:^|\.)Message\.Header\.TestMessage$/.test(path)) return false;
        if (value.trim() !== '') tests += 1;
      },
      end({ isWhole }) {
        if (types.size === 0 || signs.size < 3) return null;
        const bound = isWhole ? 'exact' : 'at-least';
        return {
          kind: 'ncpdp',
          product: null,
          version: null,
          confidence: 'certain',
          facts: { messages, bound },
        };
      },
      marks: () =>
        tests > 0
          ? [{ code: 'synthetic-data', basis: 'test-flag', share: Math.min(1, tests / Math.max(1, patients)) }]
          : [],
    };
  },
} satisfies ExposureKind;
