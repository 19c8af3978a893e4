import { type Browser, openPopup } from '../browsers/browser';
import { findPage, type Lab } from './lab';
import { visit } from './visit';

/** Saves pictures of the popup on a leak and on a clean page, and of each letter; gives their paths. */
export async function photograph(browser: Browser, lab: Lab): Promise<string[]> {
  const files: string[] = [];
  for (const [name, path] of [
    ['leak', '/fax_inbound/_search'],
    ['clean', '/about/staff'],
  ] as const) {
    const [site, page] = findPage(lab, path);
    const { tab } = await visit(browser, lab, site, page);
    const popup = await openPopup(browser, tab.id);
    const file = `test/output/popup-${name}.png`;
    await popup.screenshot(file);
    files.push(file);
    await popup.close();
    await tab.close();
  }
  return files;
}
