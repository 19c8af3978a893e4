const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };
const BACKSLASH = 92;
const U = 117;
/** What a character of ASCII stands for behind a backslash. */
const ESCAPED = Uint8Array.from({ length: 128 }, (_, code) => code);
for (const [letter, meant] of Object.entries(ESCAPES)) ESCAPED[letter.charCodeAt(0)] = meant.charCodeAt(0);
/** Values of hexadecimal digits, by their codes; 255 for anything else. */
const HEX = new Uint8Array(256).fill(255);
for (const digit of '0123456789abcdefABCDEF') HEX[digit.charCodeAt(0)] = Number.parseInt(digit, 16);
/** So many escapes within so many characters are many. */
const MANY = 16;
const WITHIN = 512;

/** The characters of a string of JSON; a broken escape stays as it is. */
export function plainOf(text: string): string {
  const first = text.indexOf('\\');
  if (first < 0) return text;
  return (hasMany(text, first) ? joined(text) : null) ?? parted(text, first);
}

function hasMany(text: string, first: number): boolean {
  let at = first;
  for (let left = MANY; left > 0 && at >= 0; left -= 1) at = text.indexOf('\\', at + 2);
  return at > 0 && at < first + WITHIN;
}

/** Part by part: what stands between two escapes is taken as it is. */
function parted(text: string, first: number): string {
  let plain = '';
  let start = 0;
  for (let at = first; at >= 0; at = text.indexOf('\\', start)) {
    plain += text.slice(start, at);
    start = at + 2;
    if (text.charCodeAt(at + 1) === U) {
      const code = codeAt(text, start);
      if (code >= 0) {
        plain += String.fromCharCode(code);
        start += 4;
      } else plain += 'u';
    } else {
      const escaped = text[at + 1] ?? '';
      plain += ESCAPES[escaped] ?? escaped;
    }
  }
  return plain + text.slice(start);
}

const decoder = new TextDecoder();

/** Character by character, which is quicker where escapes are many; null if not all are ASCII. */
function joined(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      at += 1;
      if (at === text.length) break;
      code = text.charCodeAt(at);
      const own = code === U ? codeAt(text, at + 1) : -1;
      if (own >= 0) at += 4;
      code = own >= 0 ? own : (ESCAPED[code] ?? code);
    }
    if (code >= ESCAPED.length) return null;
    bytes[length] = code;
    length += 1;
  }
  return decoder.decode(bytes.subarray(0, length));
}

/** The code that hexadecimal digits stand for, or -1. */
function codeAt(text: string, at: number): number {
  let code = 0;
  for (let next = at; next < at + 4; next += 1) {
    const digit = HEX[text.charCodeAt(next)] ?? 255;
    if (digit === 255) return -1;
    code = (code << 4) | digit;
  }
  return code;
}
