import type { Access, Report } from '../detect/types';
import { type Key, translate } from '../language';

type Seen = 'none' | 'none_checked' | 'none_stated' | 'unknown_checked' | Exclude<Access['credentials'], 'none'>;

const CLAUSES: Record<Seen, Key> = {
  none: 'access_clause_none',
  none_checked: 'access_clause_none_checked',
  none_stated: 'access_clause_none_stated',
  cookies: 'access_clause_cookies',
  authorization: 'access_clause_authorization',
  unknown: 'access_clause_unknown',
  unknown_checked: 'access_clause_unknown_checked',
};
const SENTENCES: Record<Seen, Key> = {
  none: 'access_none',
  none_checked: 'access_none_checked',
  none_stated: 'access_none_stated',
  cookies: 'access_cookies',
  authorization: 'access_authorization',
  unknown: 'access_unknown',
  unknown_checked: 'access_unknown_checked',
};

/** What is known of credentials as the end of a sentence: `no credentials were seen`. */
export const accessClause = (access: Access): string => translate(CLAUSES[seen(access)]);

/** What the requests that loaded the page prove, a sentence each; what the reasons say already is not said twice. */
export function accessSentences({ access, final, verdict, relay }: Report): readonly string[] {
  if (relay) return [translate('access_relay', { name: relay.name })];
  const isReason = verdict.reasons.some(({ code }) => code.startsWith('access-'));
  return [
    ...(isReason ? [] : [translate(SENTENCES[seen(access)])]),
    ...(access.status === null ? [] : [translate('access_status', { status: String(access.status) })]),
    ...(access.address === null ? [] : [translate('access_address', { address: access.address })]),
    ...(final ? [] : [translate('access_not_final')]),
  ];
}

function seen({ credentials, basis }: Access): Seen {
  if (credentials === 'unknown' && basis === 'checked') return 'unknown_checked';
  if (credentials !== 'none' || basis === 'observed') return credentials;
  return basis === 'checked' ? 'none_checked' : 'none_stated';
}
