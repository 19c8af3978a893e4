/** The only door of `disclosure`: letters, and the forms they leave in. */
export { compose } from './compose';
export { type EmlFile, emlDraft } from './eml';
export { type LawEvidence, lawsFor } from './laws';
export { depthOf, firstLetters, hasDepths, letterKinds, saysMoreInFull } from './letter-kinds';
export { languages } from './letters';
export { mailtoUrl } from './mailto';
export { markdown } from './markdown';
export { withoutPort } from './place';
export { type Drawing, proofCard, proofCardPicture, proofCardText, svgOf } from './proof-card';
export { canonicalText, publishedLine } from './published-line';
export { entityToSeal, neutralSubject, sealedDraft } from './sealed-eml';
export { keyPlace, keyPlaces } from './sealing/places';
export { openSlots } from './template';
export type {
  Composed,
  Depth,
  Language,
  Law,
  LetterChoice,
  LetterKind,
  LetterRequest,
  Outgoing,
  Reporter,
} from './types';
