/** The only door of `disclosure`: letters, and the forms they leave in. */
export { compose } from './compose';
export { type EmlFile, emlDraft } from './eml';
export { mailtoUrl } from './mailto';
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
