import type { Reply } from '../world';
import { json } from '../world';
import { entity, type Whom } from './cards';

const RDAP = 'application/rdap+json';
const CONFORMANCE = ['rdap_level_0', 'icann_rdap_response_profile_1', 'icann_rdap_technical_implementation_guide_1'];

/** As a registry of a thin top-level domain answers: the registrar, its abuse desk, and where it knows more. */
export const thinDomain = (domain: string, registrar: string, more: string | null): Reply =>
  json(
    {
      objectClassName: 'domain',
      handle: '2336799_DOMAIN_EX-VRSN',
      ldhName: domain.toUpperCase(),
      links: [
        { value: 'self', rel: 'self', href: `https://rdap.verisign.example/v1/domain/${domain}`, type: RDAP },
        ...(more === null ? [] : [{ value: more, rel: 'related', href: more, type: RDAP }]),
      ],
      status: ['client transfer prohibited'],
      entities: [
        {
          objectClassName: 'entity',
          handle: '9999',
          roles: ['registrar'],
          publicIds: [{ type: 'IANA Registrar ID', identifier: '9999' }],
          vcardArray: [
            'vcard',
            [
              ['version', {}, 'text', '4.0'],
              ['fn', {}, 'text', registrar],
            ],
          ],
          entities: [entity('', ['abuse'], { name: '', email: 'abuse@registrar.example', phone: '+1.2025550190' })],
        },
      ],
      events: [{ eventAction: 'registration', eventDate: '1995-08-14T04:00:00Z' }],
      rdapConformance: CONFORMANCE,
      notices: [{ title: 'Terms of Use', description: ['Service subject to Terms of Use.'] }],
    },
    RDAP,
  );

/** As a registrar answers: whom the domain is registered to, in whatever state. */
export const registrarDomain = (
  domain: string,
  registrant: Whom,
  more: Readonly<Record<string, unknown>> = {},
): Reply =>
  json(
    {
      objectClassName: 'domain',
      ldhName: domain,
      entities: [
        entity('1', ['registrant'], registrant),
        entity('2', ['administrative', 'technical'], registrant),
        entity(
          '9999',
          ['registrar'],
          { name: 'Names and Places Registrar, Inc.' },
          entity('', ['abuse'], { name: 'Abuse', email: 'abuse@registrar.example', phone: '+1.2025550190' }),
        ),
      ],
      rdapConformance: CONFORMANCE,
      ...more,
    },
    RDAP,
  );

/** Everything held back, each in another way that RFC 9537 knows. */
export const redacted = [
  {
    name: { type: 'Registrant Name' },
    postPath: "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='fn')][3]",
    pathLang: 'jsonpath',
    method: 'emptyValue',
    reason: { description: 'Server policy' },
  },
  {
    name: { description: 'Registrant Organization' },
    prePath: "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='org')]",
    pathLang: 'jsonpath',
    method: 'removal',
  },
  {
    name: { type: 'Registrant Email' },
    prePath: "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='email')]",
    replacementPath: "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='contact-uri')]",
    pathLang: 'jsonpath',
    method: 'replacementValue',
  },
];
