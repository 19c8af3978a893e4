/** What can be shown of a leak without a value: the card in place of samples. Every text is fit for any page. */
export interface ProofCard {
  title: string;
  host: string;
  /** ISO 8601, UTC: when the page was seen. */
  seenAt: string;
  /** What stood side by side, the weightiest first. */
  columns: readonly Column[];
  /** Kinds of data that were counted, the weightiest first. */
  counted: readonly Line[];
  /** What to say where nothing was counted. */
  uncounted: string;
  /** What else is known: people, documents, bytes, containers, the newest record. */
  known: readonly Line[];
  /** The newest record was under a day old when it was seen. */
  isLive: boolean;
}

/** A column, key or label of the page, with what its cells look like. */
export interface Column {
  /** Masked; empty where the mask leaves no word. */
  name: string;
  /** In plain words: `Social Security numbers`. */
  kind: string;
  /** Digits as 9, letters as A and a: `999-99-9999`; empty where it has no one shape. */
  shape: string;
}

/** A label and what there is to it. */
export interface Line {
  label: string;
  text: string;
}

/** What the card says beyond the words that letters have. */
export interface CardWords {
  /** The title where no credentials were seen, and elsewhere: nothing that asked for them is called open. */
  open: string;
  shown: string;
  promise: string;
  seen: string;
  /** Over the columns and over the counts. */
  columns: string;
  counted: string;
  known: string;
  people: string;
  /** Before the name of an index or collection. */
  inside: string;
  newest: string;
  live: string;
  /** `newest 21 November 2026` */
  dated: (day: string) => string;
  more: (count: number) => string;
  nothing: string;
  /** How to read the shapes. */
  legend: string;
}
