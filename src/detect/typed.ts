/** Personal data in something a person typed: its kind and place. */
export interface Typed {
  type: string;
  /** Offsets into the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** What a person types (letters, notes) passes through here before it is stored, copied or sent. */
export function findTyped(_text: string): Typed[] {
  return [];
}
