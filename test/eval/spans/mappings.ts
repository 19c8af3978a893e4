import type { Mapping } from './score';

/** Types of the labelled sentences, with what this engine and Presidio call them. Empty: it has no such type. */
export const MAPPINGS: readonly Mapping[] = [
  { name: 'name', truth: ['PERSON', 'name'], neutral: ['TITLE', 'PREFIX'], ours: ['name'], presidio: ['PERSON'] },
  {
    name: 'address',
    truth: ['STREET_ADDRESS', 'ADDRESS', 'ZIP_CODE'],
    neutral: ['GPE', 'LOCATION', 'city'],
    ours: ['address'],
    presidio: ['LOCATION'],
  },
  {
    name: 'date',
    truth: ['DATE_TIME'],
    neutral: ['AGE'],
    ours: ['date', 'date-of-birth'],
    presidio: ['DATE_TIME'],
  },
  { name: 'phone', truth: ['PHONE_NUMBER'], ours: ['phone', 'fax'], presidio: ['PHONE_NUMBER'] },
  { name: 'email', truth: ['EMAIL_ADDRESS'], ours: ['email'], presidio: ['EMAIL_ADDRESS'] },
  { name: 'ssn', truth: ['US_SSN'], ours: ['ssn'], presidio: ['US_SSN'] },
  { name: 'payment card', truth: ['CREDIT_CARD'], ours: ['payment-card'], presidio: ['CREDIT_CARD'] },
  { name: 'bank account', truth: ['IBAN_CODE'], ours: ['account'], presidio: ['IBAN_CODE'] },
  { name: 'driver licence', truth: ['US_DRIVER_LICENSE'], ours: ['driver-license'], presidio: ['US_DRIVER_LICENSE'] },
  { name: 'url', truth: ['DOMAIN_NAME'], neutral: ['EMAIL_ADDRESS'], ours: ['url'], presidio: ['URL'] },
  { name: 'ip', truth: ['IP_ADDRESS'], ours: ['ip'], presidio: ['IP_ADDRESS'] },
];
