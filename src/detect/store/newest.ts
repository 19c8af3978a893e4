import { keyWordsOf } from '../scan/key-words';

/** Words of fields that say when a record came in or was changed; a birth date or an appointment does not. */
const TIME_WORDS = new Set(
  'timestamp received created inserted ingested indexed updated modified arrived uploaded'.split(' '),
);
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;

/** Remembers the newest time that records name for their arrival or last change. */
export interface Newest {
  /** False where this path names no such time: never again. */
  value(path: string, value: string): false | undefined;
  /**
   * To the hour, which tells a live server and no more of the record: `2026-11-22T09:00:00Z`; a day alone where no record
   * says more; null without any.
   */
  newest(): string | null;
}

export function findNewest(): Newest {
  const told = new Map<string, boolean>();
  let newest = 0;
  let isDay = false;
  const isTold = (path: string): boolean => {
    let known = told.get(path);
    if (known === undefined) {
      known = keyWordsOf(path.slice(path.lastIndexOf('.') + 1)).some(word => TIME_WORDS.has(word));
      told.set(path, known);
    }
    return known;
  };
  return {
    value(path, value) {
      if (!isTold(path)) return false;
      const time = timeOf(value);
      if (time <= newest) return undefined;
      newest = time;
      isDay = value.length === 10 && value[4] === '-';
    },
    newest: () => (newest === 0 ? null : isoOf(newest, isDay)),
  };
}

/** Milliseconds since 1970; 0 for anything else than ISO 8601 or a count of seconds or milliseconds. Without a zone: UTC. */
function timeOf(value: string): number {
  if (value.length > 40) return 0;
  const [, seconds, rest = '000'] = EPOCH.exec(value) ?? [];
  if (seconds !== undefined) return Number(seconds + rest);
  const [, day, minutes = '00:00', second = '00', zone = 'Z'] = ISO.exec(value) ?? [];
  return day === undefined ? 0 : Date.parse(`${day}T${minutes}:${second}${zone}`) || 0;
}

const isoOf = (time: number, isDay: boolean): string =>
  isDay ? new Date(time).toISOString().slice(0, 10) : `${new Date(time).toISOString().slice(0, 13)}:00:00Z`;
