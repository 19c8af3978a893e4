/** The least that can be done with a text: look at every character. */
export function sum(text: string): number {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) total = (total + text.charCodeAt(at)) | 0;
  return total;
}
