/** How a saved body is read: as the tree of a page or document, or as it was served. */
export type Form = 'html' | 'xml' | 'raw';

/** The form of a body by its type and its first characters. */
export function formOf(contentType: string, start: string): Form {
  const isHtml = contentType.includes('html');
  if ((contentType.includes('xml') && !isHtml) || start.trimStart().startsWith('<?xml')) return 'xml';
  return isHtml ? 'html' : 'raw';
}

/** The type of a body that was served without one. */
export const typeOf = (start: string): string => (start.trimStart().startsWith('<') ? 'text/html' : 'text/plain');
