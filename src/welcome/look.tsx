import { useEffect, useState } from 'preact/hooks';
import { type Key, languages, translate } from '../language';
import { Select } from '../look/select';
import { ask } from '../messages';
import type { Settings } from '../messages/protocol';

const THEMES: Record<Settings['theme'], Key> = { auto: 'theme_auto', light: 'theme_light', dark: 'theme_dark' };

/** Theme and language of our pages. A change is kept, then shown by opening the page anew. */
export function Look() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => void ask('readSettings').then(setSettings, () => setFailed(true)), []);
  const save = (next: Settings) =>
    ask('saveSettings', next).then(
      () => location.reload(),
      () => setFailed(true),
    );
  if (hasFailed) return <p role="alert">{translate('no_answer_meaning')}</p>;
  if (settings === null) return null;
  return (
    <section aria-labelledby="look">
      <h2 id="look">{translate('look')}</h2>
      <div class="fields">
        <Select
          label={translate('theme')}
          name="theme"
          options={THEMES}
          value={settings.theme}
          onChoose={theme => save({ ...settings, theme })}
        />
        <label class="field">
          {translate('language')}
          <select
            value={settings.language}
            onChange={event => save({ ...settings, language: event.currentTarget.value })}
          >
            <option value="auto">{translate('language_auto')}</option>
            {languages.map(tag => (
              <option value={tag}>{new Intl.DisplayNames([tag], { type: 'language' }).of(tag)}</option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
