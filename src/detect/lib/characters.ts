import type { Characters } from '../types';

/** Whether a text begins with another. */
export function beginsWith(text: Characters, start: string): boolean {
  if (text.length < start.length) return false;
  for (let at = 0; at < start.length; at += 1) if (text.charCodeAt(at) !== start.charCodeAt(at)) return false;
  return true;
}
