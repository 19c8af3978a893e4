/** The program of a browser on this machine, or null. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
