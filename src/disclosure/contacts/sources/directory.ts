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
    // `*`: whichever it is, where nobody chose one. Puerto Rico is a state here and a country elsewhere.
    if (states.length > 0) return states.includes(country === 'US' ? (choices.state ?? '*') : (country ?? ''));
    return countries.length === 0 || (country !== null && countries.includes(country));
  };
