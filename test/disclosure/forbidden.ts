/** What no letter may hold, and what it would be. English; a language added later brings its own list. */
export const forbidden: Readonly<Record<string, RegExp>> = {
  'a link': /https?:|:\/\/|\bwww\.|\]\(|<a\b|mailto:/i,
  haste:
    /\burgen|\bimmediate|\bas soon as|\basap\b|\bat once\b|\bright away\b|\bpromptly\b|\bcritical\b|\bemergency\b|!/i,
  'a deadline':
    /\bdeadline|\bwithin \d|\b\d+ (hours|days|weeks)\b|\bby (monday|tomorrow|the end of)\b|\bno later than\b|\bbefore i\b/i,
  'a threat':
    /\botherwise\b|\bor else\b|\bconsequence|\bforced? to\b|\bwarn|\bhacker|\bcriminal|\bdanger|\battack|\bI will (report|inform|tell|contact)/i,
  law: /\blaws?\b|\blegal|\blawyer|\battorney|\bHIPAA\b|\bGDPR\b|\bHHS\b|\bOCR\b|\bFTC\b|\bregulat|\bbreach|\bviolat|\bcomplian|\bliab|\bcourt\b|\bpenalt|\bpolice\b|\bauthorit(y|ies)\b|\bnegligen|\boffen[cs]e/i,
  money: /\breward|\bbount|\bfees?\b|\binvoice|\bcompensat|[$€£]|\bdonat|\bfines?\b|\bpay (me|us)\b/i,
  'an attachment': /\battached\b|\bsee attach/i,
};

/** What of the list above a text holds, each with the words that are it. */
export function forbiddenIn(text: string): string[] {
  return Object.entries(forbidden).flatMap(([what, pattern]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [`${what}: "${words}"`];
  });
}
