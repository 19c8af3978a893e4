/** Lone halves of surrogate pairs become the replacement character: they have no UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The recipients as typed, apart at commas and semicolons that stand outside quotation marks. */
export const mailboxes = (to: string): string[] =>
  (oneLine(to).match(/(?:"[^"]*"|[^,;])+/g) ?? []).map(mailbox => mailbox.trim()).filter(Boolean);

/** One line: control characters and line separators become spaces, so that no header can be begun. */
export const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
