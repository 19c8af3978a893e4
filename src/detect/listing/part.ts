/** `Page 1 of 7`, `showing 100 of 1,234`: a part, and how much there is. */
const PART =
  /(?:pages?|seite|página|pagina|strona|страница|показано|showing|displaying|showed|items|files|entries|results|einträge|fichiers)\D{0,20}\d[\d,.]{0,12}(?:\s?[-–]\s?(\d[\d,.]{0,12}))?\s?(?:of|von|de|di|sur|из|\/)\s?(\d[\d,.]{0,12})(?!\s?[/\d])/gi;
const MORE = /\b(?:load more|show more|more files|truncated|list(?:ing)? (?:is )?(?:incomplete|limited))\b/i;

/** Whether a text beside a listing says that it shows only a part. */
export function saysPart(text: string): boolean {
  for (const [whole, last, total] of text.matchAll(PART)) {
    const shown = numberOf(last ?? /\d[\d,.]*/.exec(whole)?.[0] ?? '');
    if (shown < numberOf(total!)) return true;
  }
  return MORE.test(text);
}

const numberOf = (text: string): number => Number(text.replace(/\D/g, ''));
