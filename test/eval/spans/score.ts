/** A span of a type in a text, in UTF-16 units. */
export interface Found {
  type: string;
  start: number;
  end: number;
  /** How sure the finder was, 0 to 1, where it says so. */
  score?: number;
}

/** What is counted as one type, in the words of the data and of each finder. */
export interface Mapping {
  name: string;
  /** Labels of the data that are this type. */
  truth: readonly string[];
  /** Labels that a finding of this type may overlap without being wrong: a place is a part of an address. */
  neutral?: readonly string[];
  ours: readonly string[];
  presidio: readonly string[];
}

/** Hits over all texts. */
export interface Score {
  /** Findings that overlap a label of the type, and all that count. */
  right: number;
  found: number;
  /** Labels that a finding of the type overlaps, and all. */
  reached: number;
  labelled: number;
}

/** One type, in all texts: overlap of spans is enough. */
export function score(
  mapping: Mapping,
  types: readonly string[],
  truth: readonly (readonly Found[])[],
  found: readonly (readonly Found[])[],
): Score {
  const total = { right: 0, found: 0, reached: 0, labelled: 0 };
  truth.forEach((labels, at) => {
    const wanted = labels.filter(({ type }) => mapping.truth.includes(type));
    const neutral = labels.filter(({ type }) => mapping.neutral?.includes(type) ?? false);
    const hits = merged((found[at] ?? []).filter(({ type }) => types.includes(type)));
    const right = hits.filter(hit => wanted.some(label => overlaps(hit, label)));
    total.right += right.length;
    total.found += hits.filter(hit => right.includes(hit) || !neutral.some(label => overlaps(hit, label))).length;
    total.reached += wanted.filter(label => hits.some(hit => overlaps(hit, label))).length;
    total.labelled += wanted.length;
  });
  return total;
}

/** Precision and recall, and what joins them; 0 where nothing was found. */
export function measures({ right, found, reached, labelled }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 0 : right / found;
  const recall = labelled === 0 ? 0 : reached / labelled;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const overlaps = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

/** Findings that overlap one another are one finding. */
function merged(hits: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const hit of [...hits].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && overlaps(last, hit)) last.end = Math.max(last.end, hit.end);
    else joined.push({ ...hit });
  }
  return joined;
}
