/** From the largest that looks well to the smallest that a fax still carries, in points. */
const SIZES = [12, 11.5, 11, 10.5, 10];
/** What A4 (210 × 297 mm) and Letter (215.9 × 279.4 mm) have in common, in millimetres, without the margins. */
const HEIGHT = 279.4 - 2 * 14;
const MM = 96 / 25.4;

/** Sets the largest type with which the sheet fits on one page of A4 and of Letter; false where none does. */
export function fittingSize(paper: HTMLElement): boolean {
  paper.classList.add('measured');
  const size = SIZES.find(points => {
    paper.style.fontSize = `${points}pt`;
    return (paper.firstElementChild?.scrollHeight ?? 0) <= HEIGHT * MM;
  });
  paper.classList.remove('measured');
  return size !== undefined;
}
