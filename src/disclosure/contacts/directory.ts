import { contactOf } from './contact';
import file from './directory.json';
import { type Directory, directoryOf, type Entry } from './directory-file';
import type { Platform } from './platforms';
import { say } from './say';
import type { Contact } from './types';

/** The directory that ships. */
export const directory: Directory = directoryOf(file);

/** The abuse desk of a cloud, platform or proxy: its confirmed ways, or its name to look up. */
export const abuseDesks = ({ id }: Platform, { entries, date }: Directory = directory): readonly Contact[] =>
  entries.filter(({ platforms }) => platforms.includes(id)).flatMap(entry => contactsOf(entry, date));

/** An entry as contacts. */
export function contactsOf(entry: Entry, date: string): Contact[] {
  const { name, role, remark, ways } = entry;
  const about = remark === '' ? [] : [say(`directory-${remark}`)];
  const common = { role, party: name, source: 'directory', said: `directory of ${date}` } as const;
  if (ways.length === 0) {
    const at = `${date}T00:00:00.000Z`;
    return [
      contactOf({
        ...common,
        channel: 'look-up',
        value: name,
        at,
        trust: 'possible',
        remarks: [say('directory-look-up'), ...about],
      }),
    ];
  }
  return ways.map(({ channel, value, source, verified }) =>
    contactOf({
      ...common,
      channel,
      value,
      at: `${verified}T00:00:00.000Z`,
      trust: 'likely',
      remarks: [say('directory-confirmed', { source: siteOf(source), date: verified }), ...about],
    }),
  );
}

/** Whose page confirmed it; at a place for code that is the account. */
function siteOf(source: string): string {
  const { hostname, pathname } = new URL(source);
  return hostname === 'github.com' ? `${hostname}/${pathname.split('/')[1]}` : hostname;
}
