import { expect } from 'vitest';
import type { Depth, LetterKind, Way } from '../../src/messages/protocol';
import { type Browser, openPopup, type Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { isDownload, type Page } from '../lab/site';
import type { Visit } from '../lab/visit';
import { ask } from './ask';
import { overheard } from './overhear';

const LETTERS: [LetterKind, Depth][] = [
  ['owner', 'first-contact'],
  ['owner', 'full'],
  ['host', 'first-contact'],
  ['host', 'full'],
];
const WAYS: Way[] = ['copy', 'mailto', 'eml'];
/** Of the letter that says most. */
const MORE_WAYS: Way[] = ['markdown', 'print'];

/** Messages, storage, badge, popup, the proof card, and each letter in every form it can leave in unsealed. */
export async function everythingSaidOf(browser: Browser, { tab, badge, report }: Visit, page: Page): Promise<string> {
  const said: unknown[] = [badge, report, await ask(browser, 'readTab', tab.id)];
  const popup = await openPopup(browser, tab.id);
  said.push(await waitFor('the popup', async () => (await popup.evaluate(hasHeading)) && textOf(popup)));
  await popup.close();
  if (!isDownload(page)) {
    const { draftId } = await ask(browser, 'beginLetter', tab.id);
    for (const [kind, depth] of LETTERS) {
      const draft = await ask(browser, 'chooseLetter', draftId, { kind, depth, language: 'en', law: 'none' });
      said.push(draft);
      for (const way of kind === 'owner' && depth === 'full' ? [...WAYS, ...MORE_WAYS] : WAYS) {
        const released = await ask(browser, 'releaseLetter', draftId, way, draft.letter, []);
        expect(released.isReleased).toBe(true);
        said.push(released);
      }
    }
    said.push(await ask(browser, 'drawProofCard', draftId), await ask(browser, 'listDrafts'));
    said.push(await overheard(browser));
    await ask(browser, 'deleteDraft', draftId);
  }
  said.push(await overheard(browser));
  return said.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n');
}

const hasHeading = (): boolean => document.querySelector('h1') !== null;
const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);
