/** The language to speak: the one set, else the first one wanted that exists, else English. All are language tags. */
export function chooseLanguage(setting: string, wanted: readonly string[], available: readonly string[]): string {
  for (const tag of setting === 'auto' ? wanted : [setting]) {
    const found = find(tag, available) ?? find(tag.split('-')[0]!, available);
    if (found !== undefined) return found;
  }
  return 'en';
}

const find = (tag: string, available: readonly string[]) =>
  available.find(language => language.toLowerCase() === tag.toLowerCase());
