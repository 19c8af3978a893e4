import { vi } from 'vitest';

/** As much of a browser as the background needs to take a report and to begin a letter. */
export function browserStandIn(tabUrl: string) {
  const areas = { session: {} as Record<string, unknown>, local: {} as Record<string, unknown> };
  const area = (kept: Record<string, unknown>) => ({
    get: async (keys: string | string[] | null) =>
      keys === null ? { ...kept } : Object.fromEntries([keys].flat().map(key => [key, kept[key]])),
    set: async (values: object) => void Object.assign(kept, structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    },
  });
  const done = async () => {};
  vi.stubGlobal('chrome', {
    storage: { session: area(areas.session), local: area(areas.local) },
    webNavigation: {
      getFrame: async () => ({ documentId: 'D', url: tabUrl }),
      getAllFrames: async () => [{ frameId: 0 }],
    },
    permissions: { contains: async () => true },
    tabs: {
      get: async () => ({ id: 7, url: tabUrl, windowId: 1, index: 0, incognito: false }),
      query: async () => [{ id: 7, url: tabUrl, incognito: false }],
      create: done,
    },
    action: { setBadgeText: done, setBadgeBackgroundColor: done, setBadgeTextColor: done, setTitle: done },
    runtime: { getURL: (path: string) => path },
    i18n: { getUILanguage: () => 'en' },
  });
  vi.stubGlobal('navigator', {
    language: 'en',
    languages: ['en'],
    locks: { request: (_: string, work: () => Promise<unknown>) => work() },
  });
  return areas;
}
