import { isPrivateAddress } from '../../../detect/judge/private-address';
import { hostOf } from '../answer-problem';
import { abuseDesks } from '../directory';
import { parseAddress } from '../network-address';
import { askRegistry } from '../rdap/ask';
import { registryOfAddress } from '../rdap/bootstrap';
import { askBootstrap, bootstrapUrl, readBootstrap } from '../rdap/bootstrap-answer';
import { asksFor, isRdapAddress } from '../rdap/links';
import { type Network, readNetwork } from '../rdap/network';
import { contactsOfNetwork } from '../rdap/network-contacts';
import { objectIn } from '../rdap/object';
import { registryName } from '../rdap/registries';
import { say } from '../say';
import type { Answer, Ask, Contact, Reading, Source, Step, Subject } from '../types';

/**
 * Whose the address is, by the registry of its region. The smallest network around it is often the customer's own; who
 * runs the machine stands in the network around that. https://www.rfc-editor.org/rfc/rfc9082, rfc9083, rfc9224
 */
export default {
  kind: 'rdap-address',

  steps(subject: Subject): readonly Step[] {
    const address = askable(subject);
    if (address === null) return [];
    return [
      {
        id: `rdap-address:${address}`,
        source: 'rdap-address',
        url: bootstrapUrl(listFor(address)),
        to: say('rdap-address-to', { address }),
        reveals: say('rdap-address-reveals', { address }),
        requests: 5,
        isTicked: true,
      },
    ];
  },

  begin(_step: Step, subject: Subject): readonly Ask[] {
    const address = askable(subject);
    return address === null ? [] : [askBootstrap(listFor(address))];
  },

  read(_step: Step, ask: Ask, answer: Answer, subject: Subject, heard: readonly Answer[], now: string): Reading {
    const asked = askable(subject) ?? '';
    const address = parseAddress(asked);
    if (address === null) return { contacts: [], next: [], remarks: [] };
    if (ask.stage === 'bootstrap') {
      const nobody = say('rdap-no-registry', { what: asked });
      return readBootstrap(answer, list => registryOfAddress(list, address), `ip/${asked}`, nobody);
    }
    const referral = answer.refusedRedirect;
    if (referral !== null && ask.stage === 'registry' && asksFor(referral, 'ip', asked))
      return { contacts: [], next: [askRegistry(referral, 'referral', [])], remarks: [] };
    const who = registryName(answer.finalUrl);
    const read = objectIn(answer, 'ip network', who, asked);
    if ('problem' in read) return { contacts: [], next: [], remarks: [read.problem] };
    const network = readNetwork(read.object, address);
    if (network === null) return { contacts: [], next: [], remarks: [say('answer-other', { who, what: asked })] };
    const isAround = ask.stage === 'around';
    const contacts = contactsOfNetwork(network, isAround, who, now);
    return {
      contacts: [...contacts, ...(network.platform === null ? [] : abuseDesks(network.platform))],
      next: around(network, contacts, answer, heard),
      remarks: isAround ? [] : [about(network, asked)],
    };
  },

  known: () => [],
} satisfies Source;

/** What a registry could know, without brackets and zone. */
function askable({ address }: Subject): string | null {
  const bare = address?.replace(/^\[|\]$/g, '').replace(/%.*$/, '') ?? '';
  const parsed = parseAddress(bare);
  if (parsed === null || isPrivateAddress(bare)) return null;
  return parsed.version === 4 ? bare.replace(/^::ffff:/i, '') : bare.toLowerCase();
}

const listFor = (address: string): 'ipv4' | 'ipv6' => (address.includes(':') ? 'ipv6' : 'ipv4');

/** The network around, at the same registry, while nobody is known who runs the machine. */
function around({ up }: Network, contacts: readonly Contact[], answer: Answer, heard: readonly Answer[]): Ask[] {
  if (contacts.some(({ role, channel }) => role === 'host' && channel !== 'look-up')) return [];
  const registry = hostOf(answer.finalUrl);
  const known = new Set([answer, ...heard].flatMap(({ url, finalUrl }) => [url, finalUrl]));
  return up
    .filter(href => isRdapAddress(href) && hostOf(href) === registry && !known.has(href))
    .slice(0, 1)
    .map(href => askRegistry(href, 'around', []));
}

/** Which network it is, so that the person can look it up elsewhere. */
const about = ({ handle, range, organisation, isCustomers, platform }: Network, address: string) => {
  const params = { address, network: handle, range };
  if (platform !== null) return say('network-of-platform', { ...params, name: platform.name });
  if (organisation === null) return say('network-of-nobody', params);
  return say(isCustomers ? 'network-of-customer' : 'network-of-provider', { ...params, name: organisation });
};
