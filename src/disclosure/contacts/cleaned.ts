import type { Sentence } from '../../detect';
import type { Contact } from './types';

/** What can be used of a channel, in characters. */
const LONGEST = 300;

const FITS: Readonly<Record<Contact['channel'], (value: string) => boolean>> = {
  email: value => /^[^\s@<>(),;:"\\[\]]{1,64}@[\p{L}\p{N}.-]{1,200}\.[\p{L}\p{N}-]{2,60}$/u.test(value),
  phone: isNumber,
  fax: isNumber,
  form: value => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
  post: value => value !== '',
  'look-up': value => value !== '',
};

/** A contact as it may be kept and shown, whatever was answered; null where its channel can't be used. */
export function cleaned(contact: Contact): Contact | null {
  const value = line(contact.value, LONGEST);
  if (contact.value.length > LONGEST || !FITS[contact.channel](value)) return null;
  const party = contact.party === null ? '' : line(contact.party, 120);
  return {
    ...contact,
    id: `${contact.channel}:${value}`,
    value,
    party: party === '' ? null : party,
    said: line(contact.said, 120),
    remarks: contact.remarks.slice(0, 8).map(cleanedRemark),
  };
}

/** A sentence whose parameters somebody else may have written. */
export const cleanedRemark = ({ code, params, text }: Sentence): Sentence => ({
  code,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? line(value, LONGEST) : value]),
  ),
  text: line(text, 2 * LONGEST),
});

/** One line without control characters, bidirectional marks and braces. */
const line = (text: string, most: number): string =>
  text
    .slice(0, 4 * most)
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{C}{}]/gu, '')
    .trim()
    .slice(0, most);

function isNumber(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 20 && value.length <= 40;
}
