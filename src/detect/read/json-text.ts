/** By folded character: 1 where a number or other bare literal ends. */
export const ENDS_LITERAL = new Uint8Array(256);
for (const character of ' \t\r\n,]}:{["\'') ENDS_LITERAL[character.charCodeAt(0)] = 1;

/** Whether a part of a stretch's bytes is a key. */
export function isKey(bytes: Uint8Array, start: number, end: number, key: string): boolean {
  if (end - start !== key.length) return false;
  for (let at = 0; at < key.length; at += 1) if (bytes[start + at] !== key.charCodeAt(at)) return false;
  return true;
}

/** Where a long string may be cut: at its last space. */
export function lastSpace(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end);
  return space > start + 1 ? space : end;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

/** A string's characters; a broken escape stays as it is. */
export function plainOf(text: string): string {
  if (!text.includes('\\')) return text;
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character !== '\\') {
      plain += character;
      continue;
    }
    at += 1;
    const escaped = text[at] ?? '';
    const code = escaped === 'u' ? Number.parseInt(text.slice(at + 1, at + 5), 16) : Number.NaN;
    if (Number.isNaN(code)) plain += ESCAPES[escaped] ?? escaped;
    else {
      plain += String.fromCharCode(code);
      at += 4;
    }
  }
  return plain;
}
