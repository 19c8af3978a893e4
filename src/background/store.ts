import type { Stored } from '../storage';

/** What is kept under a key, or what stands in its place. */
export async function read<Value>({ area, key, initial }: Stored<Value>): Promise<Value> {
  const stored = await chrome.storage[area].get(key);
  return (stored[key] as Value | undefined) ?? initial;
}

/** Reads, changes and writes, with no other writer between. A change that gives back the same object writes nothing. */
export function update<Value>(item: Stored<Value>, change: (value: Value) => Value | Promise<Value>): Promise<Value> {
  return inTurn(item.key, async () => {
    const before = await read(item);
    const after = await change(before);
    if (after !== before) await chrome.storage[item.area].set({ [item.key]: after });
    return after;
  });
}

export function remove(item: Stored<unknown>): Promise<void> {
  return inTurn(item.key, () => chrome.storage[item.area].remove(item.key));
}

/**
 * Runs one piece of work after the other, in the order in which they were asked for. The browser keeps the queue: it
 * ends with the worker, and so does what waited in it.
 */
export function inTurn<Result>(queue: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(queue, work) as Promise<Result>;
}
