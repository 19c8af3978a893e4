const AMERICAN =
  /\d{1,5} [\p{L}\d .'#-]{3,50}, ?(?:[\p{L}\d .'#-]{2,30}, ?)?[\p{L} .'-]{2,30},? [A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/u;
/** The street is one word, so that no name before it comes along. */
const GERMAN =
  /\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4} ?[a-z]?, ?(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .'-]{2,30}/u;

/** A postal address on one line: `12 Harbor Road, Huntington, NY 11743`; `Hafenstraße 12, 20457 Hamburg`. */
export function addressIn(text: string): string | null {
  if (text.length > 300) return null;
  return (AMERICAN.exec(text) ?? GERMAN.exec(text))?.[0].trim() ?? null;
}
