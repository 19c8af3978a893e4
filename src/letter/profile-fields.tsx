import { useState } from 'preact/hooks';
import { type Key, translate } from '../language';
import type { KeyFault, Profile, ProfileSaved } from '../messages/protocol';
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
/** What is wrong with what stands for the person's own key. */
const KEY_FAULTS: Partial<Record<KeyFault, Key>> = {
  'private-key': 'profile_key_secret',
  expired: 'profile_key_unusable',
  revoked: 'profile_key_unusable',
  'not-yet-valid': 'profile_key_unusable',
  'no-encryption': 'profile_key_unusable',
  'too-weak': 'profile_key_unusable',
};

interface Props {
  profile: Profile;
  onSave: (profile: Profile) => Promise<ProfileSaved | null>;
}

/** Who writes: asked once, kept for every letter. Folded away once the letters have what they need. */
export function ProfileFields({ profile: first, onSave }: Props) {
  const [profile, setProfile] = useState(first);
  const [answer, setAnswer] = useState<ProfileSaved | null>(null);
  const [isOpen] = useState(first.name === '' || first.email === '');
  const save = async (next: Profile) => {
    const saved = await onSave(next);
    setAnswer(saved);
    if (saved?.isSaved === false && saved.keyFault === 'private-key') setProfile(now => ({ ...now, key: '' }));
    if (saved?.isSaved) setProfile(now => ({ ...now, key: now.key === next.key ? saved.profile.key : now.key }));
  };
  const faults = faultsOf(answer);
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
              aria-invalid={answer?.isSaved === false && answer.hits.some(({ field }) => field === name)}
              value={profile[name]}
              onInput={event => setProfile({ ...profile, [name]: event.currentTarget.value })}
              onChange={event => save({ ...profile, [name]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label class="field whole">
          {translate('profile_key')}
          <textarea
            name="profile-key"
            rows={1}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={answer?.isSaved === false && answer.keyFault !== undefined}
            value={inGroups(profile.key)}
            onInput={event => setProfile({ ...profile, key: event.currentTarget.value })}
            onChange={event => save({ ...profile, key: event.currentTarget.value })}
          />
        </label>
      </div>
      <div role="alert">
        {faults.map(fault => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </details>
  );
}

function faultsOf(answer: ProfileSaved | null): string[] {
  if (answer === null || answer.isSaved) return [];
  const misplaced = answer.hits.map(({ field, type }) =>
    translate('profile_refused', {
      field: translate(field === 'key' ? 'profile_key' : FIELDS[field].label),
      name: nameOfType(type),
    }),
  );
  if (answer.keyFault === undefined) return misplaced;
  return [...misplaced, translate(KEY_FAULTS[answer.keyFault] ?? 'profile_key_none')];
}

/** A fingerprint as it is read out, four digits at a time; anything else as it is typed. */
const inGroups = (key: string): string =>
  /^(?:[0-9A-F]{40}|[0-9A-F]{64})$/.test(key) ? (key.match(/.{4}/g) ?? []).join(' ') : key;
