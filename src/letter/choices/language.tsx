import { spokenLanguage, translate } from '../../language';
import type { Language } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';

/** Each in its own tongue, as who looks for it reads it. */
const LANGUAGES: Record<Language, string> = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' };

/** In which language the letter is; where the owner may be is told beside it. */
export function LanguageChoice({ own }: { own: OwnLetter }) {
  const { kind, depth, language, law, country } = own.draft;
  return (
    <fieldset>
      <legend>{translate('letter_language')}</legend>
      <div class="chips">
        {(Object.keys(LANGUAGES) as Language[]).map(value => (
          <label class="chip" lang={value}>
            <input
              type="radio"
              name="language"
              checked={value === language}
              onChange={() => own.choose({ kind, depth, law, language: value })}
            />
            {LANGUAGES[value]}
          </label>
        ))}
      </div>
      {country && <p class="muted">{translate('letter_language_country', { country: nameOfCountry(country) })}</p>}
    </fieldset>
  );
}

function nameOfCountry(code: string): string {
  try {
    return new Intl.DisplayNames(spokenLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
