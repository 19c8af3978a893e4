import * as v from 'valibot';
import type { LookUpChoices } from '../../disclosure/contacts/types';
import type { TypedContact } from '../look-up';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** What the person chose or typed for a look-up. */
export const lookUpChoices: v.GenericSchema<unknown, LookUpChoices> = v.strictObject({
  resolver: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  zip: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}$/))),
  organisation: text(200),
  state: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

export const stepIds = v.pipe(v.array(text(300)), v.maxLength(100));

export const contactId = text(500);

/** A contact as the person types it. */
export const typedContact: v.GenericSchema<unknown, TypedContact> = v.strictObject({
  role: v.picklist(['owner', 'vendor', 'host', 'cert', 'regulator', 'intermediary']),
  channel: v.picklist(['email', 'phone', 'fax', 'form', 'post', 'look-up']),
  value: text(300),
  party: text(120),
});
