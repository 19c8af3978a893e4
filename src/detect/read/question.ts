/** How answers to choose from are numbered, in order. */
const ANSWERS = [
  ['(A)', '(B)', '(C)'],
  ['\nA. ', '\nB. ', '\nC. '],
  ['\nA) ', '\nB) ', '\nC) '],
];
/** How what stands right above them ends. What a patient asks on the way, and a doctor's `?ACS`, ask nothing of the reader. */
const ASKS =
  /(?:\?|\b(?:which of|most (?:likely|appropriate)|next step|best (?:initial|next))\b[^.?!]{0,200}[.:]?)["”)]?\s*$/i;

/** Whether a paragraph is a question of an exam: who is described in it is nobody's patient. */
export function isQuestion(text: string): boolean {
  return ANSWERS.some(answers => {
    let at = 0;
    const found = answers.map(answer => {
      at = text.indexOf(answer, Math.max(0, at));
      return at;
    });
    return found.every(each => each >= 0) && ASKS.test(text.slice(0, found[0]));
  });
}
