import { spokenLanguage, translate } from '../../language';
import type { Language } from '../../messages/protocol';
import type { OwnLetter } from '../use-letter';

/** Each in its own tongue, as who looks for it reads it. */
const LANGUAGES: Record<Language, string> = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' };

/** Countries whose offices read one of the letters' languages before English. */
const READ_IN: Partial<Record<Language, string>> = {
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  de: 'AT DE LI',
  fr: 'BF BJ CD CG CI FR GA GF GP MC MG ML MQ NC NE PF PM RE SN TG WF YT',
};

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
      {country && <p class="muted">{proposal(country, language)}</p>}
    </fieldset>
  );
}

/** Where the owner may be, and the language that is read there, unless the letter is in it. The choice is the person's. */
function proposal(code: string, chosen: Language): string {
  const country = nameOfCountry(code);
  const language = (Object.keys(READ_IN) as Language[]).find(one => READ_IN[one]!.split(' ').includes(code));
  if (language === undefined || language === chosen) return translate('letter_language_country', { country });
  return translate('letter_language_proposed', { country, language: LANGUAGES[language] });
}

function nameOfCountry(code: string): string {
  try {
    return new Intl.DisplayNames(spokenLanguage(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
