import { wordSet } from '../lib/word-set';
import { isKnownName, maskWords } from '../mask';
import { keyWordsOf } from '../scan/key-words';
import type { Head, Recogniser } from '../types';
import type { Linked } from './linked';

const FEWEST = 3;
const MOST_COLUMNS = 20;
/**
 * What a directory of staff or members does not tell of its people. Libraries number their members and lawyers their
 * clients; where that is a patient's number, the record is one of care anyway.
 */
const PRIVATE = new Set(
  'date-of-birth ssn itin mbi hicn payment-card account bank-routing passport driver-license'.split(' '),
);
/** Columns of players, politicians, providers and those struck off: their birth dates are public. */
const OF_PUBLIC_LIFE = wordSet(
  'npi jersey squad player athlete sport medals ioc club league fide fideid elo uci draft party constituency bioguide ' +
    'excltype excldate',
);
/** What such a column may say of it. */
const ABOUT = wordSet('number no id count name');
function isPublicColumn(column: string): boolean {
  const [word = '', about = 'id', ...more] = keyWordsOf(column);
  return OF_PUBLIC_LIFE.has(word) && ABOUT.has(about) && more.length === 0;
}
/** A birth date on a page is a player's or an author's as well; in a file it is not meant to be read. */
const isPrivateIn = (isPublic: boolean, type: string): boolean =>
  PRIVATE.has(type) && !(isPublic && type === 'date-of-birth');

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
  let isOfPublicLife = false;
  return {
    open() {
      hasObjects = true;
      return false;
    },
    value(path, value) {
      if (columns.size >= MOST_COLUMNS && !linked) return false;
      const column = columnOf(path);
      if (columns.size < MOST_COLUMNS) columns.add(column);
      isOfPublicLife ||= isPublicColumn(column);
      return linked === null ? false : linked.hear(column, value);
    },
    end({ rows, records, identifiers, isWhole }) {
      const isPublic = head.form === 'page' || isOfPublicLife;
      const isPrivate =
        records.phi > 0 ||
        identifiers.some(({ type, confidence }) => confidence !== 'possible' && isPrivateIn(isPublic, type));
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
          // A list in running text has entries and no rows.
          rows: rows || records.person,
          format: head.form === 'page' ? 'table' : isJson || hasObjects ? 'json' : 'csv',
          bound: isWhole && rows > 0 ? 'exact' : 'at-least',
          ...(known.length > 0 && { columns: known }),
          ...(fields.length > 0 && { fields }),
        },
      };
    },
  };
}
