import type { ForbiddenLists } from './forbidden';

/** What no German letter may hold. */
export const german: ForbiddenLists = {
  always: {
    'a link': /https?:|:\/\/|\bwww\.|\]\(|<a\b|mailto:/iu,
    haste:
      /dringend|dringlich|sofort|umgehend|unverzüglich|eilig|\beilt\b|schnellst|so (schnell|bald) wie|schleunig|kritisch|notfall|!/iu,
    'a deadline':
      /\bfrist|innerhalb von \d|\bbinnen\b|\b\d+ (stunden|tagen?|wochen)\b|\bbis (morgen|montag|zum \d|ende)|spätestens|bevor ich/iu,
    'a threat':
      /andernfalls|ansonsten|\bsonst (muss|werde)|konsequenz|gezwungen|\bwarn|hacker|kriminell|\bstraf|gefahr(?!los)|gefährlich|angreif|angriff|\bdroh|ich (werde|muss) .{0,40}(melden|informieren|einschalten|wenden)/iu,
    money:
      /belohnung|honorar|gebühr|\brechnung|entschädig|\bspende|bußgeld|\bgeld|[$€£]|vergüt|\bbezahlen|\bzahlen sie|prämie|\bkosten|(?<!keine )\bbezahlung/iu,
    'an attachment': /\bim anhang|angehängt|beigefügt|\bals anlage|siehe anhang/iu,
  },
  law: {
    law: /\bgesetz(?!t)|rechtlich|\brechts|anwalt|anwält|\bHIPAA\b|\bDSGVO\b|grundverordnung|\bGDPR\b|\bHHS\b|\bOCR\b|\bFTC\b|verordnung|verstoß|verstößt|verletzung|haftung|haftbar|\bgericht\b|\bgerichts|\bstraf|\bbuße|polizei|behörde|fahrlässig|ordnungswidrig/iu,
  },
  regulators: {
    'a regulator':
      /\bHHS\b|\bOCR\b|\bFTC\b|(?<![\p{L}.])ICO\b|\bCNIL\b|\bBfDI\b|\bLfDI\b|aufsicht|behörde|kommission|polizei|staatsanwalt|\bgericht\b|\bgerichts|ministerium/iu,
  },
};
