import { maskWords } from '../mask';
import { databases, INSERTED } from '../read/sql-dialect';
import { isEntryKey, mayListCodes } from '../scan/code-list';
import { isHealthName, namedForPatients } from '../scan/key-words';
import { isTradeField } from '../scan/other-trades';
import { identifyingFields } from '../search-engine/fields';
import type { ExposureKind } from '../types';

const MOST_NAMES = 2_000;
/** Columns that no table but one of patients has. */
const PATIENTS_ONLY = /(?:^|_)(?:mrn|ssn|dob|diagnosis|icd\d*|medicare|medicaid|patient)(?:_|$)/i;

/** A script of SQL that fills tables, as databases write it for a backup; or one that makes tables for patients. */
export default {
  title: 'Database dump',
  products: databases,
  begin(head) {
    if (head.form !== 'raw') return null;
    const tables = new Set<string>();
    const columns = new Set<string>();
    let product: string | null = null;
    let isSchema = false;
    let schemas = 0;
    let inserted = 0;
    return {
      open(path) {
        if (path === 'CREATE TABLE') {
          schemas += 1;
          isSchema = true;
        } else if (path === INSERTED) {
          inserted += 1;
          isSchema = false;
        } else if (isSchema) {
          if (columns.size < MOST_NAMES) add(path);
        } else if (schemas === 0) return false;
      },
      value(path, value) {
        if (path === 'SQL.product') product ??= databases.find(name => name === value) ?? null;
        else {
          if (inserted > 0 && columns.size < MOST_NAMES) add(path);
          return false;
        }
      },
      end({ isWhole }) {
        if (schemas + inserted === 0) return null;
        const lists = listsIn([...columns]);
        const others = [...tables].filter(table => !lists.has(table));
        const named = namedForPatients(others);
        const isNamed = others.some(isHealthName);
        const fields = identifyingFields(withoutTrades([...columns]).map(lastOf), isNamed);
        const isOfPatients = isNamed || [...columns].map(lastOf).some(isPatients);
        if (inserted === 0 && !isOfPatients) return null;
        const names = [...new Set([...tables].map(maskWords))].slice(0, 10);
        return {
          kind: 'database-dump',
          product,
          version: null,
          confidence: inserted > 0 ? 'certain' : 'likely',
          facts: {
            tables: tables.size,
            ...(inserted > 0 && { rows: inserted }),
            bound: isWhole ? 'exact' : 'at-least',
            ...(names.length > 0 && { names }),
            ...named,
            ...(fields.length > 0 && { fields: [...new Set(fields)] }),
          },
        };
      },
    };

    function add(path: string): void {
      columns.add(path);
      const dot = path.lastIndexOf('.');
      tables.add(dot < 0 ? path : path.slice(0, dot));
    }
  },
} satisfies ExposureKind;

/** Tables of codes and their titles: `diagnosis` may be such a one. */
function listsIn(columns: readonly string[]): ReadonlySet<string> {
  const others = new Set(columns.filter(path => !path.includes('.') || !isEntryKey(lastOf(path))).map(tableNameOf));
  return new Set(columns.map(tableNameOf).filter(table => !others.has(table) && mayListCodes(table)));
}
const isPatients = (column: string): boolean => PATIENTS_ONLY.test(column.replace(/([a-z])([A-Z])/g, '$1_$2'));
/** Without those of tables that people of another trade stand in. */
function withoutTrades(columns: readonly string[]): string[] {
  const others = new Set(columns.filter(path => isTradeField(lastOf(path))).map(tableOf));
  return columns.filter(path => !others.has(tableOf(path)) || isPatients(lastOf(path)));
}
const tableNameOf = (path: string): string => (path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : path);
const tableOf = (path: string): string => path.slice(0, path.lastIndexOf('.') + 1);
const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
