import { isKnownName, maskWords } from '../mask';
import type { Head, Recogniser } from '../types';
import type { Linked } from './linked';

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

/** The last name of a path: what follows the last `.` or `[]`. */
function columnOf(path: string): string {
  const dot = path.lastIndexOf('.');
  const list = path.lastIndexOf('[]');
  return path.slice(Math.max(dot + 1, list < 0 ? 0 : list + 2));
}

/** Rows of people, or of what is done for people that `linked` knows by their numbers. */
export function readPeople(head: Head, linked: Linked | null): Recogniser {
  const columns = new Set<string>();
  const isJson = /json/.test(head.contentType);
  let hasObjects = false;
  return {
    open() {
      hasObjects = true;
      return false;
    },
    value(path, value) {
      if (columns.size >= MOST_COLUMNS && !linked) return false;
      const column = columnOf(path);
      if (columns.size < MOST_COLUMNS) columns.add(column);
      return linked === null ? false : linked.hear(column, value);
    },
    end({ rows, records, identifiers, isWhole }) {
      const isPrivate =
        records.phi > 0 ||
        identifiers.some(({ type, confidence }) => confidence !== 'possible' && isPrivateIn(head.form, type));
      const isOfPeople = isPrivate && records.person >= FEWEST && records.person * 2 >= Math.min(rows, records.total);
      const fields = isOfPeople ? [] : (linked?.pointers() ?? []).map(maskWords);
      if (!isOfPeople && fields.length === 0) return null;
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
          ...(fields.length > 0 && { fields }),
        },
      };
    },
  };
}
