import { type ComponentChild, render } from 'preact';
import { type Key, speak, spokenLanguage, translate } from '../language';
import { settings } from '../storage';

/** Brings a page up in the language and theme that are set, and shows it in `#page`, in one paint. */
export async function openPage(title: Key, draw: () => ComponentChild | Promise<ComponentChild>): Promise<void> {
  const { language, theme } = await readSettings();
  await speak(language);
  if (theme !== 'auto') document.documentElement.dataset.theme = theme;
  document.documentElement.lang = spokenLanguage();
  document.title = translate(title);
  const root = document.getElementById('page')!;
  const page = await draw();
  root.removeAttribute('aria-busy');
  root.replaceChildren();
  render(page, root);
}

/** Read from storage directly: the first paint waits for no worker. */
async function readSettings() {
  const stored = await chrome.storage.local.get(settings.key);
  return { ...settings.initial, ...(stored[settings.key] as Partial<typeof settings.initial> | undefined) };
}
