import { CREDENTIALS } from '../mentions/names/cues';

/** What a cell, a value or a line may begin behind. */
const ENDS = /[\n\t|;"'<>{}[\]:=,]/;
/** Most characters of a time, a number or a bullet before a name. */
const LEAD = 40;
const LEADING = /[\d\s.#*/()–—h+TZ-]/;

/** Whether a name begins a cell or line, behind a time, a number or a bullet at most, and ends one or goes on as lists do. */
export function isHead(text: string, start: number, end: number, isKnown: boolean): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < LEAD && !ENDS.test(text[at]!) && LEADING.test(text[at]!)) at -= 1;
  if (INTRODUCED.test(text.slice(Math.max(0, start - 20), start))) return true;
  if (at >= 0 && !ENDS.test(text[at]!)) return false;
  // Behind the time of an agenda's line all may follow.
  if (isKnown && TIMED.test(text.slice(Math.max(0, start - LEAD), start))) return true;
  return end >= text.length || GOES_ON.test(text.slice(end, end + 6));
}
const TIMED = /(?:^|\n)[ \t]*\d{1,2}[:h.]\d\d(?: ?h| ?[ap]\.?m\.?)?[\s–—|-]*$/i;
/** Greeted, by a title, or by who somebody says they are. */
const INTRODUCED =
  /\b(?:Dear|Hi|Hello|Hola|Bonjour|Mrs?|Ms|Mme|Mlle|Frau|Herrn?|Sra?|Sig(?:\.ra|ra)?|[Tt]his is|[Ii]t['’]s|[Mm]y name is|[Pp]atient|[Pp]t)\.?:? $/;
const GOES_ON = /^(?: {0,2}(?:$|[\n\t|;"<>}\]\\(–—·•[#*=/]|- |-$|\d|DOB|'[,)])|,\s?["\dA-ZÀ-Þ]|:\s| {2})/;

/** Whether a birth date, an age, a number or the like stands right behind a name, or words before it say who this is. */
export const isTold = (text: string, start: number, end: number): boolean =>
  TOLD.test(text.slice(end, end + 24)) || NAMING.test(text.slice(Math.max(0, start - 20), start));
const NAMING = /\b(?:[Tt]his is|[Mm]y name is|[Pp]atient|[Pp]t):? $/;
const TOLD =
  /^[ ,\\(\-–—*#:=]{1,12}(?:[MFU](?:19|20)\d{6}\b|\d{1,3} ?(?:yo|y\/o|y\.o|yrs?|years? old|[MF]\b)|[MF][ /]?\d{1,3}\b|\*? ?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:dob|d\.o\.b|born|mrn|n[ée]+\(?e?\)? le|geb|nac|nato|nata)\b)/i;

/** Who writes or gets mail: the address stands right behind. */
export const isCorrespondent = (text: string, end: number): boolean => MAILED.test(text.slice(end, end + 40));
const MAILED = /^["']?\s{0,3}<[\w.+-]{1,30}@/;

/** A doctor or nurse: by the title before, the label of one, or the letters behind. */
export function isStaff(text: string, start: number, end: number): boolean {
  if (STAFF.test(text.slice(Math.max(0, start - 24), start))) return true;
  const [, letters = ''] = /^,? ?\(?([A-Z.]{2,6})\b/.exec(text.slice(end, end + 12)) ?? [];
  return CREDENTIALS.has(letters.replaceAll('.', '').toLowerCase());
}
const STAFF =
  /\b(?:dr|dra|prof|doctor|nurse|professor|presenter|provider|physician|attending|surgeon|clinician|by|from|author|pcp|md|rn|arzt|medecin|medico)\b\.?[^a-zà-ÿ\n]{0,6}$/i;

const REACH = 80;
/** Where in its list a name stands: under a key, or behind so many separators of its line. */
export function slotOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const [, key] = /([A-Za-zÀ-ÿ_]{2,30})["']?\s?[:=>]\s?["']?$/.exec(before) ?? [];
  if (key !== undefined) return key;
  const separators = before.match(/[\t|;,]/g)?.length ?? 0;
  return `${before.at(-1) === ' ' ? ' ' : ''}${separators}`;
}
