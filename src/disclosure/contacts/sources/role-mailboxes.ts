import { contactOf } from '../contact';
import { say } from '../say';
import type { Source } from '../types';

/**
 * Mailboxes that many organisations have, the likelier to be read first; `security` to `webmaster` by RFC 2142, the
 * others by custom of practices and hospitals: https://www.rfc-editor.org/rfc/rfc2142
 */
const MAILBOXES = ['security', 'privacy', 'compliance', 'info', 'abuse', 'postmaster', 'hostmaster', 'webmaster'];

/** Guesses, made without a request; of a platform’s domain none, as they would reach the platform and not its tenant. */
export default {
  kind: 'role-mailboxes',
  steps: () => [],
  begin: () => [],
  read: () => ({ contacts: [], next: [], remarks: [] }),

  known({ registrable, platform }, now) {
    if (registrable === null || platform !== null) return [];
    return MAILBOXES.map(mailbox =>
      contactOf({
        role: 'owner',
        channel: 'email',
        value: `${mailbox}@${registrable}`,
        party: null,
        source: 'role-mailboxes',
        said: registrable,
        at: now,
        trust: 'possible',
        remarks: [say('role-mailbox')],
      }),
    );
  },
} satisfies Source;
