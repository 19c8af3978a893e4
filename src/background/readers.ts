import type { PageSender } from '../messages/server';

/** The script that reads every form of text, as the build names it. */
const SCRIPT = 'on-demand/every-form.js';

/** Puts what reads every form into the very document that asks, and nowhere else. */
export async function sendReaders({ tabId, frameId, documentId }: PageSender): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
  await chrome.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
}
