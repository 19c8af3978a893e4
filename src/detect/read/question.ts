/** How answers to choose from are numbered, in order. */
const ANSWERS = [
  ['(A)', '(B)', '(C)'],
  ['\nA. ', '\nB. ', '\nC. '],
  ['\nA) ', '\nB) ', '\nC) '],
];
/** Asked of what stands above them. A doctor's own list of what may be the matter asks nothing. */
const ASKS = /\?|which of|most likely|most appropriate|next step|best (?:initial|next)/i;

/** Whether a paragraph is a question of an exam: who is described in it is nobody, whatever is told of them. */
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
