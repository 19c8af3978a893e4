import type { Place } from '../scan/places';

/** The objects that stand in one object, each under a key of its own. */
export interface Members {
  /** How many look like the first. */
  count: number;
  /** They are records: three or more that look alike, and nothing else beside them. */
  areRecords: boolean;
  /** Something else stands beside them, or they differ: they are parts of one record. */
  areParts: boolean;
  /** The keys of the first. */
  keys: ReadonlySet<string>;
}

/** So many that look alike are no coincidence. */
const FEWEST = 3;

/** Nothing seen yet. */
export const NO_MEMBERS: Members = { count: 0, areRecords: false, areParts: false, keys: new Set() };
/** Parts of one record. */
export const PARTS: Members = { ...NO_MEMBERS, areParts: true };

/**
 * One more object has ended. A map of people has keys that a program made and members with the same fields; the parts of
 * a record have keys that say what they are, and differ.
 */
export function withMember(members: Members, { label }: Place, keys: ReadonlySet<string>): Members {
  const isNamed = label.patterns.length > 0 || label.isHealth || label.isOther;
  if (isNamed || (members.count > 0 && !areAlike(members.keys, keys))) return PARTS;
  const count = members.count + 1;
  return { count, areRecords: count >= FEWEST, areParts: false, keys: members.count === 0 ? keys : members.keys };
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let both = 0;
  for (const key of other) if (one.has(key)) both += 1;
  return both > 0 && both * 4 >= Math.max(one.size, other.size) * 3;
}
