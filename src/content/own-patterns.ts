import { type OwnDefinition, type Pattern, patternsOf } from '../detect';
import { ownPatterns as stored } from '../storage';

let patterns: Promise<readonly Pattern[]> | null = null;

/** The person's own patterns, read once a document: a change of them is for the pages that come after. */
export function ownPatterns(): Promise<readonly Pattern[]> {
  patterns ??= readOwnPatterns().catch(() => []);
  return patterns;
}

/** From storage itself: a scan wakes no worker. Rejects where the extension was updated or removed meanwhile. */
async function readOwnPatterns(): Promise<readonly Pattern[]> {
  const kept = await chrome.storage.local.get(stored.key);
  return patternsOf((kept[stored.key] as readonly OwnDefinition[] | undefined) ?? stored.initial);
}
