import type { Sentence } from '../../../detect';
import { contactOf } from '../contact';
import { say } from '../say';
import type { Contact } from '../types';
import { NPPES_NAME, type Provider } from './registry';

/** Every line of a provider in the registry: the practice's telephone and fax, its official's line, its address. */
export function linesOf(
  provider: Provider,
  told: Pick<Contact, 'role' | 'source' | 'at' | 'trust'>,
  remarks: readonly Sentence[] = [],
): readonly Contact[] {
  const { name, phone, fax, post, officialPhone, officialTitle } = provider;
  const line = (channel: Contact['channel'], value: string | null, ...more: Sentence[]): Contact[] =>
    value === null || value === ''
      ? []
      : [contactOf({ ...told, party: name, said: NPPES_NAME, channel, value, remarks: [...remarks, ...more] })];
  return [
    ...line('phone', phone),
    ...line('fax', fax),
    ...(officialPhone === phone
      ? []
      : line(
          'phone',
          officialPhone,
          officialTitle === '' ? say('nppes-official') : say('nppes-official-title', { title: officialTitle }),
        )),
    ...line('post', post),
  ];
}
