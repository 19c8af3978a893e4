import { type Key, translate } from '../../language';
import type { KeyFault } from '../../messages/protocol';

const FAULTS: Record<KeyFault, Key> = {
  'no-permission': 'key_no_permission',
  offline: 'key_offline',
  timeout: 'key_timeout',
  certificate: 'key_certificate',
  network: 'key_network',
  status: 'key_status',
  redirected: 'key_redirected',
  'too-large': 'key_too_large',
  empty: 'key_empty',
  html: 'key_html',
  'private-key': 'key_private_key',
  message: 'key_message',
  'not-a-key': 'key_not_a_key',
  unreadable: 'key_unreadable',
  expired: 'key_expired',
  revoked: 'key_revoked',
  'not-yet-valid': 'key_not_yet_valid',
  'no-encryption': 'key_no_encryption',
  'too-weak': 'key_too_weak',
};

/** Why there is no key, and what to do. `detail`: the status of the answer, the day or the kind of a key. */
export const faultOf = (fault: KeyFault, detail: string): string => translate(FAULTS[fault], { detail });
