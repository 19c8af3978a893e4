import { mayCross } from '../../../detect';
import type { Organisation } from './linked-data';
import type { Page } from './read-page';

/** Behind ©, up to where something else begins. */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s\d©,–-]*(?:by\s+)?([^|·•©]{3,100}?)(?:\.\s|\.?$|\s*[|·•]|,?\s*(?:all rights|alle rechte|todos los|tous droits))/iu;

/** The organisation that a page names as its own, by the rules that names of organisations cross by; else null. */
export function nameOf(page: Page, organisations: readonly Organisation[], holdsPeople: boolean): string | null {
  const copyright = page.lines
    .filter(({ place }) => place === 'footer' || (place !== 'table' && !holdsPeople))
    .flatMap(({ text }) => beginningsOf(COPYRIGHT.exec(text)?.[1] ?? ''));
  const titles = holdsPeople ? [] : page.names.flatMap(name => [name, ...name.split(/\s+[|–—·-]\s+/)]);
  const names = [...organisations.map(({ name }) => name), ...copyright, ...titles];
  return names.slice(0, 40).find(name => mayCross('page-organization', name)) ?? null;
}

/** A name and what is left of it without its last words: links follow on the same line. */
function beginningsOf(text: string): string[] {
  const words = text
    .split(/\s+/)
    .filter(word => word !== '')
    .slice(0, 8);
  return words.slice(1).map((_, at) => words.slice(0, words.length - at).join(' '));
}
