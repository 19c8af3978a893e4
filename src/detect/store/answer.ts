const MOST_PATHS = 4_000;
const LONGEST = 100;

/** What a JSON or XML answer holds where: enough to tell which server gave it, and no more. */
export interface Answer {
  open(path: string): void;
  /** False where only the first value counts, and that is known. */
  value(path: string, value: string): false | undefined;
  /**
   * Whether all these paths were seen, parted by blanks. A `*` stands for one name that the server's owner chose, dots and
   * all; such paths come last, they cost more.
   */
  has(needs: string): boolean;
  /** The first value at a path, `''` where there is none. */
  text(path: string): string;
  /** The first value at a path as a number; null where it is none. */
  number(path: string): number | null;
  /** What stood for `*` in a path, each once. */
  names(path: string): string[];
}

/** An empty answer; paths and values are limited, whatever comes. */
export function createAnswer(): Answer {
  /** Paths with the first value there, `''` for objects: every value of a page comes by, so one look must do. */
  const seen = new Map<string, string>();
  const value = (path: string, found: string): false | undefined => {
    const before = seen.get(path);
    if (before) return false;
    if (seen.size >= MOST_PATHS) return false;
    if (before !== found) seen.set(path, found.slice(0, LONGEST));
  };
  const names = (pattern: string): string[] => {
    const [head, tail] = pattern.split('*') as [string, string];
    const found: string[] = [];
    for (const path of seen.keys()) {
      if (path.length < pattern.length || !path.endsWith(tail) || !path.startsWith(head)) continue;
      const name = path.slice(head.length, path.length - tail.length);
      if (!name.includes('[')) found.push(name);
    }
    return found;
  };
  const text = (path: string) => seen.get(path) ?? '';
  return {
    open(path) {
      value(path, '');
      return false;
    },
    value,
    has: needs => needs.split(' ').every(need => (need.includes('*') ? names(need).length > 0 : seen.has(need))),
    text,
    number: path => numberOf(text(path)),
    names,
  };
}

/** A whole number as servers write it; null for anything else. */
export const numberOf = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);
