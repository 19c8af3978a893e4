/** The welcome page opens once, when the extension is installed. Must run while the worker starts. */
export function watchInstall(): void {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void chrome.tabs.create({ url: chrome.runtime.getURL('src/welcome/index.html') });
  });
}
