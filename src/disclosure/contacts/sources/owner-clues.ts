import { mayCross } from '../../../detect';
import { contactOf } from '../contact';
import { textOf } from '../foreign';
import { say } from '../say';
import type { Source } from '../types';

/** What the page itself named, as far as the person let it in: a name to look up, no address yet. */
export default {
  kind: 'owner-clues',
  steps: () => [],
  begin: () => [],
  read: () => ({ contacts: [], next: [], remarks: [] }),

  known: ({ owner, host, report }, now) =>
    owner.flatMap(({ kind, value, trust }) => {
      const name = textOf(value, 100);
      if (name === '' || !mayCross(kind, name)) return [];
      const isNumber = /^\d+$/.test(name);
      return contactOf({
        role: kind === 'banner-vendor' ? 'vendor' : 'owner',
        channel: 'look-up',
        value: isNumber ? `NPI ${name}` : name,
        party: isNumber ? null : name,
        source: 'owner-clues',
        said: host === '' ? (report.relay?.name ?? '') : host,
        at: now,
        trust,
        remarks: [say(`clue-${kind}`)],
      });
    }),
} satisfies Source;
