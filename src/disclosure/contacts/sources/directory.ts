import { contactsOf, directory } from '../directory';
import type { Entry } from '../directory-file';
import { platformOf } from '../platforms';
import type { Source, Subject } from '../types';

/**
 * Bodies that help where the owner can't be reached, and those that watch over owners: from one dated file, which is
 * edited by hand. Which of them are named follows the country; where that is not known, those that work everywhere.
 */
export default {
  kind: 'directory',
  steps: () => [],
  begin: () => [],
  read: () => ({ contacts: [], next: [], remarks: [] }),
  known: subject => directory.entries.filter(fits(subject)).flatMap(entry => contactsOf(entry, directory.date)),
} satisfies Source;

const fits =
  ({ host, country, choices }: Subject) =>
  ({ countries, states, platforms }: Entry): boolean => {
    if (platforms.length > 0) return platforms.includes(platformOf(host)?.id ?? '');
    if (states.length > 0) return states.includes(stateOf(country, choices.state));
    return countries.length === 0 || (country !== null && countries.includes(country));
  };

/** `*`: one of the United States that nobody chose. Puerto Rico has a country's code too; DE is no Delaware. */
function stateOf(country: string | null, chosen: string | null): string {
  if (country === 'US') return chosen ?? '*';
  return country === 'PR' ? 'PR' : '';
}
