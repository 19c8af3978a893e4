import type { Exposure } from '../detect/types';

/** How to close something, and how to see that it is closed. */
export interface Remediation {
  close: string;
  verify: string;
}

/**
 * The remediation of all that lies there: `remediation/<language>/<kind>.md`, better `<kind>.<product>.md`, else
 * `generic.md`. A list that holds bulk files gets `database-dump.md` as well: the files stay within reach by name.
 */
export function remediationFor(language: string, exposures: readonly Exposure[]): Remediation {
  const found = exposures.flatMap(exposure => [
    pick(language, exposure),
    ...(hasBulkFiles(exposure) ? ['database-dump'] : []),
  ]);
  const chosen = [...new Set(found.length > 0 ? found : ['generic'])].map(name => pages.get(language)!.get(name)!);
  const join = (part: keyof Remediation) =>
    chosen.map(page => (chosen.length > 1 ? `${page.title}:\n${page[part]}` : page[part])).join('\n\n');
  return { close: join('close'), verify: join('verify') };
}

/** The name of the page that fits best: the longest product name that stands in the product as whole words. */
export function pick(language: string, { kind, product }: Pick<Exposure, 'kind' | 'product'>): string {
  const words = ` ${(product ?? '').toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
  let [best, length] = [pages.get(language)?.has(kind) ? kind : 'generic', 0];
  for (const [name, page] of pages.get(language) ?? []) {
    if (name.split('.')[0] !== kind) continue;
    for (const alias of page.products) {
      if (alias.length > length && words.includes(` ${alias} `)) [best, length] = [name, alias.length];
    }
  }
  return best;
}

interface Page extends Remediation {
  title: string;
  /** In lower case, words apart by single spaces. */
  products: readonly string[];
}

/** `# Title`, perhaps `Products: …`, `## Close`, `## Verify`. */
function parse(name: string, text: string): Page {
  const part = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? '';
  const products = part(/^Products: (.*)$/m)
    .toLowerCase()
    .split(/,\s*/)
    .filter(Boolean);
  const page = {
    title: part(/^# (.*)$/m),
    products: products.map(product => product.replace(/[^a-z0-9]+/g, ' ')),
    close: part(/^## Close\n([\s\S]*?)^## /m),
    verify: part(/^## Verify\n([\s\S]*)/m),
  };
  if (!page.title || !page.close || !page.verify) throw new Error(`${name} needs a title, "## Close" and "## Verify".`);
  return page;
}

const files = import.meta.glob<string>('./remediation/*/*.md', { eager: true, import: 'default', query: '?raw' });
const pages = new Map<string, Map<string, Page>>();
for (const [path, text] of Object.entries(files)) {
  const [, language, name] = /([^/]+)\/([^/]+)\.md$/.exec(path)!;
  if (!pages.has(language!)) pages.set(language!, new Map());
  pages.get(language!)!.set(name!, parse(path, text));
}

const hasBulkFiles = ({ kind, facts }: Exposure): boolean =>
  kind !== 'database-dump' && kind !== 'rsync' && Object.keys(facts.classes ?? {}).length > 0;
