import type { PageSender } from '../messages/server';

/** What is looked for, and what reads every form of text, as the build names them: each in a turn of the page's own. */
const SCRIPTS = ['on-demand/every-kind.js', 'on-demand/every-form.js'];

/** Puts what reads every form into the very document that asks, and nowhere else. */
export async function sendReaders({ tabId, frameId, documentId }: PageSender): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  for (const script of SCRIPTS)
    await chrome.scripting.executeScript({ target, files: [script], injectImmediately: true });
}
