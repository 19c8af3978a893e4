import { isKnownName } from '../mask';
import type { ExposureKind, Head } from '../types';

const FEWEST = 3;
const MOST_COLUMNS = 20;
/** What a directory of staff or members does not tell of its people. */
const PRIVATE = new Set(
  'date-of-birth ssn itin mrn mbi hicn plan-member payment-card account bank-routing race-ethnicity passport driver-license'.split(
    ' ',
  ),
);
/** A birth date on a page is a player's or an author's as well; in a file it is not meant to be read. */
const isPrivateIn = (form: Head['form'], type: string): boolean =>
  PRIVATE.has(type) && (form !== 'page' || type !== 'date-of-birth');

/** A table, CSV or JSON array whose rows are people. */
export default {
  title: 'Table of people',
  standsBack: true,
  begin(head) {
    const columns = new Set<string>();
    const isJson = /json/.test(head.contentType);
    let hasObjects = false;
    return {
      open() {
        hasObjects = true;
      },
      value(path) {
        if (columns.size < MOST_COLUMNS) columns.add(path.slice(path.lastIndexOf('.') + 1).replace(/^.*\[\]/, ''));
      },
      end({ rows, records, identifiers, isWhole }) {
        const isPrivate =
          records.phi > 0 ||
          identifiers.some(({ type, confidence }) => confidence !== 'possible' && isPrivateIn(head.form, type));
        if (
          !isPrivate ||
          rows < FEWEST ||
          records.person < FEWEST ||
          records.person * 2 < Math.min(rows, records.total)
        ) {
          return null;
        }
        const known = [...columns].filter(isKnownName);
        return {
          kind: 'tabular',
          product: null,
          version: null,
          confidence: 'certain',
          facts: {
            rows,
            format: head.form === 'page' ? 'table' : isJson || hasObjects ? 'json' : 'csv',
            bound: isWhole ? 'exact' : 'at-least',
            ...(known.length > 0 && { columns: known }),
          },
        };
      },
    };
  },
} satisfies ExposureKind;
