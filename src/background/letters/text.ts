import type { LetterText } from '../../messages/protocol';

/** A letter as plain text with its head, as it goes to the clipboard. */
export const textOf = ({ to, subject, body }: LetterText): string =>
  `${to === '' ? '' : `To: ${to}\n`}Subject: ${subject}\n\n${body}`;
