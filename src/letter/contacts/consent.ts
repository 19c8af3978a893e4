/** What a look-up tells others, in Firefox's words; other browsers have no such question. */
const TOLD = { data_collection: ['browsingActivity'] } as chrome.permissions.Permissions;

/** The browser's own question whether it may be known which host the person looks at. Asked in the click, once. */
export const askConsent = (): Promise<boolean> => chrome.permissions.request(TOLD).catch(() => false);
