/** Whom a registry names, before it is written down in its way. */
export interface Whom {
  kind?: 'org' | 'individual' | 'group';
  name?: string;
  organisation?: string;
  email?: string;
  phone?: string;
  fax?: string;
  form?: string;
  /** Street, town, region, code, country. */
  post?: readonly [string, string, string, string, string];
  /** The address as one text, as ARIN writes it. */
  label?: string;
}

/** A jCard with the odd corners that registries have: empty parameters, types in lists, numbers as addresses. */
export function jcard({ kind, name, organisation, email, phone, fax, form, post, label }: Whom): unknown {
  const properties: unknown[] = [['version', {}, 'text', '4.0']];
  if (name !== undefined) properties.push(['fn', {}, 'text', name]);
  if (kind !== undefined) properties.push(['kind', {}, 'text', kind]);
  if (organisation !== undefined) properties.push(['org', { type: 'work' }, 'text', organisation]);
  if (label !== undefined) properties.push(['adr', { label }, 'text', ['', '', '', '', '', '', '']]);
  if (post !== undefined) properties.push(['adr', {}, 'text', ['', '', post[0], post[1], post[2], post[3], post[4]]]);
  if (phone !== undefined) properties.push(['tel', { type: ['work', 'voice'] }, 'uri', `tel:${phone}`]);
  if (fax !== undefined) properties.push(['tel', { type: 'fax' }, 'text', fax]);
  if (email !== undefined) properties.push(['email', {}, 'text', email]);
  if (form !== undefined) properties.push(['contact-uri', {}, 'uri', form]);
  return ['vcard', properties];
}

/** The same as a JSContact card. */
export const jscontact = ({ kind, name, organisation, email, phone, fax, form }: Whom): unknown => ({
  '@type': 'Card',
  version: '1.0',
  uid: 'made-up',
  ...(kind && { kind }),
  ...(name && { name: { full: name } }),
  ...(organisation && { organizations: { org: { name: organisation } } }),
  ...(email && { emails: { email: { address: email } } }),
  phones: {
    ...(phone && { voice: { features: { voice: true }, number: `tel:${phone}` } }),
    ...(fax && { fax: { features: { fax: true }, number: `tel:${fax}` } }),
  },
  ...(form && { links: { form: { kind: 'contact', uri: form } } }),
});

/** An entity with others inside it. */
export const entity = (handle: string, roles: readonly string[], whom: Whom, ...inside: unknown[]): unknown => ({
  objectClassName: 'entity',
  handle,
  roles,
  vcardArray: jcard(whom),
  ...(inside.length > 0 && { entities: inside }),
});
