import { hearData, type PageData } from '../snapshot/page-data';
import type { Tree } from '../snapshot/tree';

/** What the scripts below a root hand the page's program: those that a scan reads too, and no others. `data` is what was read before. */
export function dataBelow<Item>(
  root: { querySelectorAll(name: 'script'): Iterable<Item> },
  tree: Tree<Item>,
  data: PageData,
): string {
  const known = data.texts.length;
  for (const script of root.querySelectorAll('script')) hearData(data, tree, script, 'script');
  return data.texts.slice(known).join('\n');
}
