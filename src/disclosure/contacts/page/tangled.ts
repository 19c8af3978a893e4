/** Open elements of this kind are opened anew in each paragraph, and each is compared with all before. */
const OPENED = /<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;
const CLOSED = /<\/(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b/gi;
const MOST_UNCLOSED = 300;

/** Whether a page is made so that parsing it as browsers do takes minutes. */
export const isTangled = (html: string): boolean =>
  (html.match(OPENED)?.length ?? 0) - (html.match(CLOSED)?.length ?? 0) > MOST_UNCLOSED;
