import { json, type Reply } from '../world';
import { entity, type Whom } from './cards';

const RDAP = 'application/rdap+json';

/** A network as a regional registry tells of it, and the one around it where there is one. */
export interface Block {
  start: string;
  end: string;
  handle: string;
  name: string;
  type: string;
  parent?: string;
  /** Path of the network around, under `/registry/ip/`. */
  up?: string;
  entities: readonly unknown[];
  /** Lines of `descr`, as RIPE and its like keep them. */
  described?: readonly string[];
}

/** An answer about a network, in the form that all regional registries share. */
export const network = (
  base: string,
  { start, end, handle, name, type, parent, up, entities, described }: Block,
): Reply =>
  json(
    {
      rdapConformance: ['nro_rdap_profile_0', 'rdap_level_0', 'cidr0'],
      notices: [{ title: 'Terms of Service', description: ['By using the service you agree to its terms.'] }],
      objectClassName: 'ip network',
      handle,
      startAddress: start,
      endAddress: end,
      ipVersion: start.includes(':') ? 'v6' : 'v4',
      name,
      type,
      ...(parent && { parentHandle: parent }),
      ...(described && { remarks: [{ title: 'description', description: described }] }),
      links: [
        { value: base, rel: 'self', type: RDAP, href: `${base}ip/${start}` },
        { value: base, rel: 'alternate', type: 'application/xml', href: `${base}net/${handle}` },
        ...(up ? [{ value: base, rel: 'up', type: RDAP, href: `${base}ip/${up}` }] : []),
      ],
      events: [{ eventAction: 'last changed', eventDate: '2024-03-01T09:00:00-05:00' }],
      entities,
      port43: 'whois.registry.example',
      status: ['active'],
    },
    RDAP,
  );

/** ARIN's customer: a name and an address, nothing else. */
export const customer = (handle: string, name: string, label: string): unknown =>
  entity(handle, ['registrant'], { name, label, kind: 'org' });

/** ARIN's organisation with its desks inside it; a person's is among them. */
export const organisation = (handle: string, name: string, abuse: Whom, person?: Whom): unknown =>
  entity(
    handle,
    ['registrant'],
    { name, kind: 'org', label: '1 Carrier Way\nAlbany\nNY\n12207\nUnited States' },
    entity(`ABUSE1-${handle}`, ['abuse'], { kind: 'group', ...abuse }),
    ...(person ? [entity(`PERS1-${handle}`, ['technical', 'administrative'], { kind: 'individual', ...person })] : []),
  );

/** RIPE's: maintainers stand among the registrants, people handle the network, the abuse desk is a role. */
export const ripeEntities = (whom: Whom | null, abuse: Whom, person: Whom): readonly unknown[] => [
  entity('EXAMPLE-MNT', ['registrant'], { name: 'EXAMPLE-MNT', kind: 'individual' }),
  ...(whom ? [entity('ORG-PH1-RIPE', ['registrant'], { kind: 'org', ...whom })] : []),
  entity('PP1-RIPE', ['administrative', 'technical'], { kind: 'individual', ...person }),
  entity('AR1-RIPE', ['abuse'], { kind: 'group', ...abuse }),
];
