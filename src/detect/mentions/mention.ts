/** What a text may mention without a label, by its shape: it proves nothing of a leak. */
export interface Mention {
  /** A type of DESIGN's list. */
  type: string;
  /** The notation of `scan/notation.ts`. */
  shapes: readonly string[];
  /** True if the value may stand, as written. */
  check: (text: string) => boolean;
  /**
   * False if what stands around the value makes it something else. `before` ends where it begins: at most 40 characters
   * of its line, or where that is blank, of the line before with its break. `behind` is the same of the rest of its line.
   */
  fits?: (before: string, text: string, behind: string) => boolean;
}
