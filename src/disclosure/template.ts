import { lookUp } from './look-up';
import type { Composed, Slots } from './types';

/**
 * Fills the slots of a letter. Its first line is `Subject: …`, the rest goes out line by line as it stands;
 * `## ` before a heading is dropped, and so is a heading with nothing left under it.
 *
 * `{{slot}}` must be filled: an empty or unknown one stays visible and is listed.
 * `{{slot?}}` may be empty: then the line it stands in is left out.
 */
export function fill(template: string, slots: Slots): Composed {
  const lines = template
    .split(/\r?\n/)
    .filter(line => !slotsIn(line).some(slot => slot.isOptional && lookUp(slots, slot.name) === ''));
  const [first = '', ...rest] = lines
    .filter((line, index) => !(isHeading(line) && isHeading(lines.slice(index + 1).find(Boolean) ?? HEADING)))
    .map(line => line.replace(/^## /, '').replace(SLOT, (written, name: string) => lookUp(slots, name) || written));
  const subject = first.replace(/^Subject: /, '');
  const body = `${rest
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
  return { subject, body, openSlots: openSlots(`${subject}\n${body}`) };
}

/** The slots that a text still holds, in order, each once. Anything in double braces counts, known or not. */
export function openSlots(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^{}\n]*)\}\}/g)].map(match => match[1]!.trim()))];
}

/** The slots that a template names. */
export function slotsIn(template: string): { name: string; isOptional: boolean }[] {
  return [...template.matchAll(SLOT)].map(match => ({ name: match[1]!, isOptional: match[2] === '?' }));
}

const HEADING = '## ';
const isHeading = (line: string): boolean => line.startsWith(HEADING);
const SLOT = /\{\{([a-z][a-z-]*)(\?)?\}\}/g;
