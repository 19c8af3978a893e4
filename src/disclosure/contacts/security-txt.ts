import { textOf } from './foreign';

/** A security.txt (RFC 9116) as it was written; nothing of it is verified. */
export interface SecurityTxt {
  /** URIs in order of preference; a bare mail address has got its `mailto:`. */
  contacts: readonly string[];
  /** Where the keys are: `https:`, `dns:` or `openpgp4fpr:`. */
  encryption: readonly string[];
  /** Addresses that the file says it stands at. */
  canonical: readonly string[];
  /** Milliseconds since 1970; null where no date could be read. */
  expires: number | null;
  /** Language tags, in lower case. */
  languages: readonly string[];
  /** It stands in an OpenPGP cleartext signature, which nobody checked. */
  isSigned: boolean;
  /** What is wrong with it, each once. */
  faults: readonly Fault[];
}

export type Fault =
  | 'no-contact'
  | 'no-expires'
  | 'bad-expires'
  | 'many-expires'
  | 'bare-mail'
  | 'http-link'
  | 'bad-contact'
  | 'long-line';

/** Suggested by RFC 9116, section 5.4. */
export const LIMITS = { bytes: 32_768, line: 2_048, lines: 1_000 };
/** More contacts than anybody would write to. */
const MOST = 20;
const FIELD = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:[ \t]*(.*)$/;
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const KEY = /^(?:https:\/\/|dns:|openpgp4fpr:)\S+$/i;

/** Reads a security.txt. `too-large` beyond its limits; `no-file` where something else stands in its place: a page. */
export function readSecurityTxt(body: string): SecurityTxt | 'too-large' | 'no-file' {
  if (body.length > LIMITS.bytes) return 'too-large';
  const lines = body.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.length > LIMITS.lines) return 'too-large';
  const first = lines.find(line => !isComment(line))?.trim();
  if (first === undefined || (first !== SIGNED && !FIELD.test(first))) return 'no-file';
  const isSigned = first === SIGNED;
  const text = isSigned ? signedPart(lines) : lines;
  const faults = new Set<Fault>(text.some(line => line.length > LIMITS.line) ? ['long-line'] : []);
  const fields = text.filter(line => line.length <= LIMITS.line && !isComment(line)).flatMap(fieldIn);
  const all = (name: string): string[] => fields.flatMap(field => (field.name === name ? [field.value] : []));
  const contacts = all('contact')
    .flatMap(value => contactIn(value, faults))
    .slice(0, MOST);
  if (contacts.length === 0) faults.add('no-contact');
  return {
    contacts,
    encryption: all('encryption')
      .filter(value => KEY.test(value))
      .slice(0, MOST),
    canonical: all('canonical')
      .filter(value => URL.canParse(value))
      .slice(0, MOST),
    expires: expiresIn(all('expires'), faults),
    languages: (all('preferred-languages')[0] ?? '')
      .toLowerCase()
      .split(',')
      .map(tag => tag.trim())
      .filter(isLanguage)
      .slice(0, MOST),
    isSigned,
    faults: [...faults],
  };
}

const isComment = (line: string): boolean => /^\s*(?:#|$)/.test(line);
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag);

/** Between the armour's headers and the signature, without the dashes that it puts before lines (RFC 9580, 7.1). */
function signedPart(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex(line => line.trim() === SIGNED) + 1;
  const blank = lines.findIndex((line, at) => at >= start && line.trim() === '');
  const end = lines.findIndex((line, at) => at >= start && line.startsWith('-----BEGIN PGP SIGNATURE-----'));
  const body = lines.slice(blank < 0 ? start : blank + 1, end < 0 ? lines.length : end);
  return body.map(line => line.replace(/^- /, ''));
}

function fieldIn(line: string): { name: string; value: string }[] {
  const [, name = '', value = ''] = FIELD.exec(line.trim()) ?? [];
  const written = textOf(value, LIMITS.line)
    .replace(/&amp;/gi, '&')
    .replace(/^<(.*)>$/, '$1');
  return name === '' || written === '' ? [] : [{ name: name.toLowerCase(), value: written }];
}

/** A contact is a URI, but many write the bare address; links without encryption are refused by the RFC. */
function contactIn(value: string, faults: Set<Fault>): string[] {
  if (/^(?:mailto:|tel:|https:\/\/)\S/i.test(value)) return [value];
  if (/^http:/i.test(value)) faults.add('http-link');
  else if (/^[^\s@:]+@[^\s@]+$/.test(value)) {
    faults.add('bare-mail');
    return [`mailto:${value}`];
  } else faults.add('bad-contact');
  return [];
}

/** A time of RFC 3339, small letters too; several are wrong, and then the earliest holds. */
function expiresIn(values: readonly string[], faults: Set<Fault>): number | null {
  if (values.length === 0) faults.add('no-expires');
  if (values.length > 1) faults.add('many-expires');
  const times = values.map(timeOf);
  const known = times.filter(time => time !== null);
  if (known.length < times.length) faults.add('bad-expires');
  return known.length === 0 ? null : Math.min(...known);
}

const TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

function timeOf(value: string): number | null {
  const written = value.toUpperCase();
  const time = TIME.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) || !isOfCalendar(written.slice(0, 10)) ? null : time;
}

/** JavaScript reads 31 February as 3 March. */
function isOfCalendar(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
