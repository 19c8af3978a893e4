import type { OwnDefinition, Pattern } from '../detect';
import { ownPatterns as stored } from '../storage';
import type { Readers } from './readers';

let kept: Promise<readonly OwnDefinition[]> | null = null;
let patterns: readonly Pattern[] | null = null;

/** The person's own patterns, read once a document: a change of them is for the pages that come after. */
export function ownDefinitions(): Promise<readonly OwnDefinition[]> {
  kept ??= readStored().catch(() => []);
  return kept;
}

/** The same as patterns, and the same list each time. */
export function ownPatterns(definitions: readonly OwnDefinition[], { patternsOf }: Readers): readonly Pattern[] {
  patterns ??= patternsOf(definitions);
  return patterns;
}

/** From storage itself: a scan wakes no worker. Rejects where the extension was updated or removed meanwhile. */
async function readStored(): Promise<readonly OwnDefinition[]> {
  const values = await chrome.storage.local.get(stored.key);
  return (values[stored.key] as readonly OwnDefinition[] | undefined) ?? stored.initial;
}
