import type { Sentence } from '../../../detect';
import { contactOf } from '../contact';
import { say } from '../say';
import type { Contact } from '../types';
import type { Card } from './card';
import type { Party } from './entities';
import { isPerson } from './names';
import { isStandIn, isWithheld, type Withheld } from './redaction';

/** What all lines of one party have in common. */
export type Told = Pick<Contact, 'role' | 'party' | 'source' | 'said' | 'at' | 'trust'>;

/** Each way in which a party can be reached; a name alone is something to look for. */
export function waysTo(party: Party, told: Told, withheld: Withheld, remarks: readonly Sentence[] = []): Contact[] {
  const { card } = party;
  const all = [...remarks, ...(isPerson(party) && !isStandIn(card.name) ? [say('of-a-person')] : [])];
  const lines = (channel: Contact['channel'], values: readonly string[]) =>
    values.map(value => contactOf({ ...told, channel, value, remarks: all }));
  const shown = <Value>(field: Parameters<typeof isWithheld>[2], values: readonly Value[]) =>
    isWithheld(withheld, party, field) ? [] : values;
  return [
    ...lines('email', shown('email', card.emails)),
    ...lines('phone', shown('phone', card.phones)),
    ...lines('fax', shown('fax', card.faxes)),
    ...lines('form', card.forms),
    ...(told.party === null ? [] : lines('post', shown('post', postOf(card)))),
  ];
}

/** An organisation of which nothing but the name is known. */
export const toLookFor = (name: string, told: Told, remarks: readonly Sentence[] = []): Contact =>
  contactOf({ ...told, party: name, channel: 'look-up', value: name, remarks });

/** An address without street or town reaches nobody. */
const postOf = ({ post }: Card): readonly string[] => (isStandIn(post) || post.split(',').length < 2 ? [] : [post]);
