import { useState } from 'preact/hooks';
import { type Key, translate } from '../language';
import type { Profile, ProfileHit } from '../messages/protocol';
import { nameOfType } from '../words/names';

interface Field {
  label: Key;
  inputMode: 'text' | 'email' | 'tel';
  complete: string;
}
const FIELDS: Record<Exclude<keyof Profile, 'key'>, Field> = {
  name: { label: 'profile_name', inputMode: 'text', complete: 'name' },
  organisation: { label: 'profile_organisation', inputMode: 'text', complete: 'organization' },
  email: { label: 'profile_email', inputMode: 'email', complete: 'email' },
  phone: { label: 'profile_phone', inputMode: 'tel', complete: 'tel' },
};
const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

interface Props {
  profile: Profile;
  /** Why the profile was not kept. */
  hits: readonly ProfileHit[];
  onSave: (profile: Profile) => void;
}

/** Who writes: asked once, kept for every letter. Folded away once the letters have what they need. */
export function ProfileFields({ profile: first, hits, onSave }: Props) {
  const [profile, setProfile] = useState(first);
  const [isOpen] = useState(first.name === '' || first.email === '');
  return (
    <details class="profile" open={isOpen}>
      <summary>{translate('profile')}</summary>
      <p class="muted">{translate('profile_help')}</p>
      <div class="fields">
        {NAMES.map(name => (
          <label class="field">
            {translate(FIELDS[name].label)}
            <input
              name={`profile-${name}`}
              inputMode={FIELDS[name].inputMode}
              autocomplete={FIELDS[name].complete}
              aria-invalid={hits.some(({ field }) => field === name)}
              value={profile[name]}
              onInput={event => setProfile({ ...profile, [name]: event.currentTarget.value })}
              onChange={event => onSave({ ...profile, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <div role="alert">
        {hits.map(({ field, type }) => (
          <p key={field + type}>
            {translate('profile_refused', {
              field: field === 'key' ? '' : translate(FIELDS[field].label),
              name: nameOfType(type),
            })}
          </p>
        ))}
      </div>
    </details>
  );
}
