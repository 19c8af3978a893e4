/** The card in place of samples: what can be shown of a leak without a value. */
export { proofCard } from './card';
export type { Drawing } from './drawing';
export { proofCardPicture } from './picture';
export { svgOf } from './svg';
export { proofCardText } from './text';
