/** What a look-up tells others: which host the person looks at. Firefox's name for it. */
const TOLD = { data_collection: ['browsingActivity'] } as chrome.permissions.Permissions;

interface Declared {
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: readonly string[] } } };
}

/** Whether the person lets data leave the browser; where the browser has no such question, the click is the answer. */
export async function isConsented(): Promise<boolean> {
  const { browser_specific_settings } = chrome.runtime.getManifest() as Declared;
  const asked = browser_specific_settings?.gecko?.data_collection_permissions?.optional ?? [];
  return asked.length === 0 || chrome.permissions.contains(TOLD);
}
