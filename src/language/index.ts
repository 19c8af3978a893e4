import { englishCatalogue, type Key, languages, loadCatalogue } from './catalogues';
import { chooseLanguage } from './choose';
import { type Catalogue, fill, type Params } from './fill';

export { type Key, languages } from './catalogues';

/** A page speaks one language from its first paint on; a change of the setting reloads the page. */
const spoken: { language: string; catalogue: Catalogue } = { language: 'en', catalogue: englishCatalogue };

/** Chooses the language of this page: `auto`, or a language tag. A catalogue that can't be loaded leaves English. */
export async function speak(setting: string, wanted: readonly string[] = navigator.languages): Promise<void> {
  const language = chooseLanguage(setting, wanted, languages);
  if (language === spoken.language) return;
  try {
    spoken.catalogue = await loadCatalogue(language);
    spoken.language = language;
  } catch (error) {
    console.error(error);
  }
}

/** The language tag this page speaks. */
export const spokenLanguage = (): string => spoken.language;

/** A message of the catalogue, its `{name}` placeholders filled; numbers are written the way of the language. */
export function translate(key: Key, params: Params = {}): string {
  return translateIfKnown(key, params) ?? key;
}

/** As `translate`, for a key built from a code that need not be in any catalogue. */
export function translateIfKnown(key: string, params: Params = {}): string | undefined {
  return fill(spoken.catalogue, spoken.language, key, params) ?? fill(englishCatalogue, 'en', key, params);
}

/** A catalogue key from a prefix and a code of the report: `reason`, `open-elasticsearch` → `reason_open_elasticsearch`. */
export const keyOf = (prefix: string, code: string): string => `${prefix}_${code.replaceAll(/\W/g, '_')}`;

/** What a catalogue has for a code, else the fallback: a code that is newer than the catalogue still reads well. */
export function translateCode(prefix: string, code: string, fallback: string, params: Params = {}): string {
  return translateIfKnown(keyOf(prefix, code), params) ?? fallback;
}
