/** How to close something, and how to see that it is closed. */
export interface Remediation {
  close: string;
  verify: string;
}

/** A page of advice. */
export interface Page extends Remediation {
  title: string;
  /** In lower case, words apart by single spaces. */
  products: readonly string[];
}

/** `# Title`, perhaps `Products: …`, `## Close`, `## Verify`; lines for one product name it as well. */
function parse(name: string, text: string): Page {
  const part = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? '';
  const lines = [...text.matchAll(new RegExp(PRODUCT_LINE, 'gm'))].map(([, names]) => names!);
  const page = {
    title: part(/^# (.*)$/m),
    products: [part(/^Products: (.*)$/m), ...lines].flatMap(aliases),
    close: part(/^## Close\n([\s\S]*?)^## /m),
    verify: part(/^## Verify\n([\s\S]*)/m),
  };
  if (!page.title || !page.close || !page.verify) throw new Error(`${name} needs a title, "## Close" and "## Verify".`);
  return page;
}

/** Advice for one product, by its names: `- @Amazon S3, s3: Switch on …` */
export const PRODUCT_LINE = /^- @([^:\n]+): (.+)$/;
/** Names apart by commas, as words. */
export const aliases = (names: string): string[] =>
  names
    .split(',')
    .map(name => wordsOf(name).trim())
    .filter(Boolean);
/** In lower case, single spaces between words and around them. */
export const wordsOf = (name: string | null): string =>
  ` ${(name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const files = import.meta.glob<string>('./remediation/*/*.md', { eager: true, import: 'default', query: '?raw' });
/** By language and name. */
export const pages = new Map<string, Map<string, Page>>();
for (const [path, text] of Object.entries(files)) {
  const [, language, name] = /([^/]+)\/([^/]+)\.md$/.exec(path)!;
  if (!pages.has(language!)) pages.set(language!, new Map());
  pages.get(language!)!.set(name!, parse(path, text));
}
