/** What a folded character may begin. */
export const NOTHING = 0;
export const QUOTE = 1;
export const LITERAL = 2;
export const COMMA = 3;
export const BEGIN_OBJECT = 4;
export const END_OBJECT = 5;
export const BEGIN_ARRAY = 6;
export const END_ARRAY = 7;

/** By folded character; what stands between key and value begins nothing. */
export const STRICT = kindsOf({ '"': QUOTE, ':': NOTHING });
/** Python and Ruby write strings with apostrophes, and `=>` behind keys. */
export const LOOSE = kindsOf({ '"': QUOTE, "'": QUOTE, ':': NOTHING, '=': NOTHING, '>': NOTHING });

function kindsOf(own: Readonly<Record<string, number>>): Uint8Array {
  const kinds = new Uint8Array(256).fill(LITERAL).fill(NOTHING, 0, 33);
  const signs = { ',': COMMA, '{': BEGIN_OBJECT, '}': END_OBJECT, '[': BEGIN_ARRAY, ']': END_ARRAY, ...own };
  for (const [sign, kind] of Object.entries(signs)) kinds[sign.charCodeAt(0)] = kind;
  return kinds;
}

/** By folded character: 1 where a number or other bare literal ends. */
export const ENDS_LITERAL = new Uint8Array(256);
for (const character of ' \t\r\n,]}:{["\'') ENDS_LITERAL[character.charCodeAt(0)] = 1;

/** Whether what begins there may be a message of HL7 (`MSH`) or an interchange of X12 (`ISA`). */
export const mayBeMessage = (bytes: Uint8Array, start: number): boolean =>
  bytes[start + 1] === 83 && (bytes[start] === 73 || bytes[start] === 77);

/** Where a long string may be cut: at its last space. */
export function lastSpace(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space > start + 1 ? space : end;
}
