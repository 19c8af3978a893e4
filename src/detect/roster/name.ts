const GREETING = '(?:Hi|Hello|Hey|Dear|Hola|Bonjour|Hallo|Ciao|Olá|Estimad[oa]|Sehr geehrter?)';
/** Letters of Latin scripts: V8 goes through all of Unicode for a `\p{…}`. Capitals beyond Latin-1 stand among small ones. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-Ɏ';
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f';
const LETTERS = `(?:[${LETTER}]|['’](?=[${LETTER}])){1,24}`;
export const WORD = `[${UPPER}]${LETTERS}(?:-[${UPPER}]${LETTERS})?`;
export const INITIAL = `(?: [${UPPER}]\\.?(?![${LETTER}\\d]))?`;
export const PARTICLE =
  '(?:(?:van|von|de|del|della|di|da|dos|der|den|ter|la|le|el|al|bin|Van|Von|De|El|Al|St\\.) ){0,2}';
/** Between two columns, two cells, two members of an object or two elements that hold a name's words. */
const BETWEEN = `(?:(?<=[A-Z]{2}) {3,24}(?=[A-Z]{2})|["']?[,;\\t|] ?["']?|["'],\\s{0,20}["'][\\w-]{1,30}["']\\s?:\\s?["']|[ &;,]{1,2}[\\w.-]{1,30}=["']?|<(?:/[\\w:.-]{1,30}>)?\\s{0,20}<[\\w:.-]{1,30}>)`;
/**
 * Family name first, with a comma (behind a backslash, as calendars write it) or HL7's sign; or two to four words; or an
 * initial before a family name. What stands before is no part of a word, an address or a number.
 */
export const NAME = new RegExp(
  `(?<![${LETTER}\\d@/_.-]|[${LETTER}]['’])(?!${GREETING} )(?:` +
    `(?<family>${PARTICLE}${WORD}(?: ${WORD})?)(?:\\\\?, ?|\\^|/)(?<given>${WORD}(?:[ -]${WORD})?${INITIAL}|[${UPPER}]\\.?(?![${LETTER}\\d]))` +
    `|(?<whole>${WORD}(?:${INITIAL} ${PARTICLE}${WORD}){1,3})` +
    `|(?<=${GREETING} (?:(?:Mr|Mrs|Ms|Frau|Herr|Sra?)\\.? )?)(?<greeted>${WORD})(?=[,!:])` +
    `|(?<short>[${UPPER}]\\. ?${PARTICLE}${WORD})` +
    `|(?<cell>${WORD})${BETWEEN}(?<next>${WORD})` +
    `)(?![${LETTER}@_])`,
  'g',
);
/** What parts the words of a name. */
export const NO_LETTERS = new RegExp(`[^${LETTER}'’]+`);
