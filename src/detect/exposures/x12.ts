import { TRANSACTIONS } from '../read/x12-fields';
import type { ExposureKind, OwnerCandidate, OwnerKind } from '../types';

const MOST_OWNERS = 200;
const OWNER_FIELDS: Readonly<Record<string, OwnerKind>> = {
  'ST.billing provider': 'x12-billing-provider',
  'ST.npi': 'npi-organization',
};

/**
 * Files that providers and health plans exchange: claims, payments, enrolment, eligibility. Told by the envelope, and by
 * the number of each transaction set. https://x12.org/products/transaction-sets
 */
export default {
  title: 'X12 health care transactions',
  begin(head) {
    if (head.form !== 'raw') return null;
    const transactions = new Set<string>();
    const owners = new Map<string, OwnerCandidate>();
    let sets = 0;
    let interchanges = 0;
    let tests = 0;
    let records = 0;
    return {
      open(path) {
        const key = path.slice(path.lastIndexOf('.') + 1);
        if (key === 'ISA') interchanges += 1;
        else if (key === 'record') records += 1;
        else return false;
      },
      value(whole, value) {
        // The interchange may stand in a string of JSON.
        const path = /(?:ISA|ST)\.[^.]*$/.exec(whole)?.[0];
        if (path === undefined) return false;
        if (path === 'ST.transaction') {
          sets += 1;
          const word = TRANSACTIONS.get(value);
          if (word !== undefined) transactions.add(word);
        } else if (path === 'ISA.usage' && value === 'T') tests += 1;
        const kind = sets > 0 ? OWNER_FIELDS[path] : undefined;
        const known = kind && owners.get(kind + value);
        if (known) known.count += 1;
        else if (kind && owners.size < MOST_OWNERS) {
          owners.set(kind + value, { kind, value, count: 1, of: 1, isHeader: true });
        }
      },
      end({ isWhole }) {
        if (sets === 0) return null;
        return {
          kind: 'x12',
          product: null,
          version: null,
          confidence: interchanges > 0 ? 'certain' : 'likely',
          facts: {
            ...(records > 0 && { records }),
            bound: isWhole ? 'exact' : 'at-least',
            ...(transactions.size > 0 && { transactions: [...transactions].sort() }),
          },
        };
      },
      owners: () => [...owners.values()].map(owner => ({ ...owner, of: Math.max(sets, owner.count) })),
      marks: () => (tests === 0 ? [] : [{ code: 'synthetic-data', basis: 'test-flag', share: tests / interchanges }]),
    };
  },
} satisfies ExposureKind;
