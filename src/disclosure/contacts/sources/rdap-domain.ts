import { hostOf } from '../answer-problem';
import { textField } from '../foreign';
import { askRegistry } from '../rdap/ask';
import { registryOfDomain } from '../rdap/bootstrap';
import { askBootstrap, bootstrapUrl, readBootstrap } from '../rdap/bootstrap-answer';
import { contactsOfDomain } from '../rdap/domain';
import { asksFor, linksOf } from '../rdap/links';
import { objectIn } from '../rdap/object';
import { registryName } from '../rdap/registries';
import { say } from '../say';
import type { Answer, Ask, Reading, Source, Step, Subject } from '../types';

/**
 * Who registered the domain, by its registry and the registrar that it names. Registrants are mostly held back; the
 * registrar's abuse desk is what remains. https://www.rfc-editor.org/rfc/rfc9082, rfc9083, rfc9224
 */
export default {
  kind: 'rdap-domain',

  steps({ registrable, platform }: Subject): readonly Step[] {
    // The domain of a platform says nothing of its tenant.
    if (registrable === null || platform !== null) return [];
    return [
      {
        id: `rdap-domain:${registrable}`,
        source: 'rdap-domain',
        url: bootstrapUrl('dns'),
        to: say('rdap-domain-to', { domain: registrable }),
        reveals: say('rdap-domain-reveals', { domain: registrable }),
        requests: 4,
        isTicked: true,
      },
    ];
  },

  begin: () => [askBootstrap('dns')],

  read(_step: Step, ask: Ask, answer: Answer, subject: Subject, heard: readonly Answer[], now: string): Reading {
    const domain = subject.registrable ?? '';
    if (ask.stage === 'bootstrap') {
      const nobody = say('rdap-no-registry', { what: `.${domain.split('.').at(-1)}` });
      return readBootstrap(answer, list => registryOfDomain(list, domain), `domain/${domain}`, nobody);
    }
    const referral = answer.refusedRedirect;
    if (referral !== null && ask.stage === 'registry' && asksFor(referral, 'domain', domain))
      return { contacts: [], next: [askRegistry(referral, 'referral', [])], remarks: [] };
    const who = registryName(answer.finalUrl);
    const read = objectIn(answer, 'domain', who, domain);
    if ('problem' in read) return { contacts: [], next: [], remarks: [read.problem] };
    if (!isNamed(read.object, domain))
      return { contacts: [], next: [], remarks: [say('answer-other', { who, what: domain })] };
    const { contacts, remarks } = contactsOfDomain(read.object, subject, who, now);
    const known = [answer, ...heard].flatMap(({ url, finalUrl }) => [hostOf(url), hostOf(finalUrl)]);
    const next = ['registry', 'referral'].includes(ask.stage)
      ? linksOf(read.object, 'related')
          .filter(href => asksFor(href, 'domain', domain) && !known.includes(hostOf(href)))
          .slice(0, 1)
          .map(href => askRegistry(href, 'registrar', []))
      : [];
    return { contacts, next, remarks };
  },

  known: () => [],
} satisfies Source;

const isNamed = (object: unknown, domain: string): boolean =>
  textField(object, 'ldhName').toLowerCase().replace(/\.$/, '') === domain;
