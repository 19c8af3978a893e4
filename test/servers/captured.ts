import type { Page } from './server';

/** The page as a fixture too: what the browsers' report must say, and `more` facts, are together all that is told of it. */
export function captured(page: Page, name: string, more: Record<string, unknown> = {}): Page {
  const [exposure] = page.exposures;
  if (!exposure) throw new Error(`${page.path} exposes nothing: there is nothing to capture.`);
  const told = { product: null, version: null, ...exposure, facts: { ...exposure.facts, ...more } };
  return { ...page, capture: { name, exposure: told } };
}
