/** Reads one form of page, piece by piece; what it makes of it goes to a sink, and may wait there until `flush`. */
export interface Reader {
  /** The next piece, of any length, cut anywhere. */
  feed(text: string): void;
  /** The page has ended. */
  end(): void;
}
