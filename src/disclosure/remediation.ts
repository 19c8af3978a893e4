import type { Exposure } from '../detect/types';
import { aliases, PRODUCT_LINE, pages, type Remediation, wordsOf } from './remediation-pages';
import type { Language } from './types';
import { wordsOf as spokenIn } from './words';

/**
 * The remediation of all that lies there: `remediation/<language>/<kind>.md`, better `<kind>.<product>.md`, else
 * `generic.md`. A list that holds bulk files gets `database-dump.md` as well: the files stay within reach by name.
 */
export function remediationFor(language: Language, exposures: readonly Exposure[]): Remediation {
  const found = exposures.flatMap(exposure => [
    { name: pick(language, exposure), product: exposure.product },
    ...(hasBulkFiles(exposure) ? [{ name: 'database-dump', product: null }] : []),
  ]);
  const all = found.length > 0 ? found : [{ name: 'generic', product: null }];
  const chosen = [...new Set(all.map(({ name }) => name))].map(name => ({
    page: pages.get(language)!.get(name)!,
    words: all.filter(one => one.name === name).map(({ product }) => wordsOf(product)),
  }));
  const join = (part: keyof Remediation) =>
    chosen
      .map(({ page, words }) => [page.title, forProducts(page[part], words)])
      .map(([title, text]) => (chosen.length > 1 ? `${title}${spokenIn(language).colon.trimEnd()}\n${text}` : text))
      .join('\n\n');
  return { close: join('close'), verify: join('verify') };
}

/** The lines for every product, and those for these: `- @Ceph: Set the access lists …` is for Ceph alone. */
const forProducts = (text: string, words: readonly string[]): string =>
  text
    .split('\n')
    .flatMap(line => {
      const [, names, advice] = PRODUCT_LINE.exec(line) ?? [];
      if (names === undefined) return [line];
      return aliases(names).some(alias => words.some(product => product.includes(` ${alias} `))) ? [`- ${advice}`] : [];
    })
    .join('\n');

/** The name of the page that fits best: the longest product name that stands in the product as whole words. */
export function pick(language: string, { kind, product }: Pick<Exposure, 'kind' | 'product'>): string {
  const words = wordsOf(product);
  let [best, length] = [pages.get(language)?.has(kind) ? kind : 'generic', 0];
  for (const [name, page] of pages.get(language) ?? []) {
    if (name.split('.')[0] !== kind) continue;
    for (const alias of page.products) {
      if (alias.length > length && words.includes(` ${alias} `)) [best, length] = [name, alias.length];
    }
  }
  return best;
}

const hasBulkFiles = ({ kind, facts }: Exposure): boolean =>
  kind !== 'database-dump' && kind !== 'rsync' && Object.keys(facts.classes ?? {}).length > 0;
