/** Whether the person lets us read this address. */
export async function mayRead(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
