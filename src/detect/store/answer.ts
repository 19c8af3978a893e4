const MOST_PATHS = 4_000;
const MOST_VALUES = 1_000;
const LONGEST = 200;

/** What a JSON or XML answer holds where: enough to tell which server gave it, and no more. */
export interface Answer {
  open(path: string): void;
  value(path: string, value: string): void;
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
  const paths = new Set<string>();
  const values = new Map<string, string>();
  const open = (path: string) => {
    if (paths.size < MOST_PATHS) paths.add(path);
  };
  const names = (pattern: string): string[] => {
    const [head, tail] = pattern.split('*') as [string, string];
    const found: string[] = [];
    for (const path of paths) {
      if (path.length < pattern.length || !path.endsWith(tail) || !path.startsWith(head)) continue;
      const name = path.slice(head.length, path.length - tail.length);
      if (!name.includes('[')) found.push(name);
    }
    return found;
  };
  const text = (path: string) => values.get(path) ?? '';
  return {
    open,
    value(path, value) {
      open(path);
      if (values.size < MOST_VALUES && !values.has(path)) values.set(path, value.slice(0, LONGEST));
    },
    has: needs => needs.split(' ').every(need => (need.includes('*') ? names(need).length > 0 : paths.has(need))),
    text,
    number: path => numberOf(text(path)),
    names,
  };
}

/** A whole number as servers write it; null for anything else. */
export const numberOf = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);
