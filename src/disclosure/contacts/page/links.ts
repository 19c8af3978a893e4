import { parse } from 'tldts';
import { mayCross } from '../../../detect';
import { hostOf } from '../answer-problem';
import { platformOf } from '../platforms';
import { isOwnHost } from '../subject';
import type { Subject } from '../types';
import type { Page } from './read-page';

/** What a link leads to, the most useful first: a notice of privacy practices must name an office with its number. */
const WANTED: readonly { what: 'privacy' | 'contact'; words: RegExp; worth: number }[] = [
  {
    what: 'privacy',
    words: /notice of privacy|privacy practices|\bhipaa\b|\bnpp\b|pr[áa]cticas de privacidad/i,
    worth: 3,
  },
  {
    what: 'contact',
    words: /\bcontact|\bkontakt|cont[áa]ct(?:o|e|anos|enos)|nous (?:contacter|joindre)|coordonn[ée]es/i,
    worth: 3,
  },
  { what: 'contact', words: /\bimpressum\b|\bimprint\b|aviso legal|mentions l[ée]gales/i, worth: 2 },
  { what: 'privacy', words: /privacy|privacidad|datenschutz|confidentialit[ée]|protection des donn[ée]es/i, worth: 2 },
  { what: 'contact', words: /\babout\b|ubicaci[óo]n|locations?\b/i, worth: 1 },
];
/** A page is read, nothing is set off: no queries but those by which some sites name their pages, no files. */
const HARMLESS_QUERY = /^(?:\?(?:page_id|p|id|lang)=\w{1,10})?$/;
const NO_PAGE =
  /\.(?:pdf|docx?|jpe?g|png|gif|zip|xml|json|ics|vcf)$|(?:log|sign)-?(?:out|in|off)|delete|remove|unsubscribe/i;

/** At most two pages of the same owner that probably say more: one on privacy, one on contact. */
export function pagesToRead(page: Page, base: string, subject: Subject): string[] {
  const best = new Map<string, { url: string; worth: number }>();
  for (const link of page.links) {
    if (link.place === 'table') continue;
    const url = addressOf(link.href, base);
    if (url === null || !isReadable(url, base, subject)) continue;
    const said = `${link.text} ${url.pathname.replace(/[-_/+.]+/g, ' ')}`;
    for (const { what, words, worth } of WANTED) {
      if (words.test(said) && worth > (best.get(what)?.worth ?? 0)) best.set(what, { url: url.href, worth });
    }
  }
  const urls = (['privacy', 'contact'] as const).flatMap(what => best.get(what)?.url ?? []);
  return [...new Set(urls)];
}

const MADE_BY =
  /(?:web ?site|site|web ?design|web|designed|developed|created|built|maintained|hosted)(?: (?:and|&) (?:hosted|maintained|developed|designed))? (?:by|:)|sitio (?:web )?por|dise[ñn]ad[oa] por|dise[ñn]o web|desarrollad[oa] por|webdesign|umsetzung|realisiert (?:von|durch)|erstellt von|r[ée]alis(?:é|ation)|con[çc]u par|cr[ée]ation (?:du site|web)/i;
/** What sites are made with, not who made them. */
const TOOLS =
  /(?:^|\.)(?:wordpress\.org|joomla\.org|drupal\.org|elementor\.com|google\.com|typo3\.org|w3\.org|divi\.space)$/;

/** Who made a site: the host of their own, and their name where it is no person's. */
export interface Vendor {
  host: string;
  name: string | null;
}

/** Who says on a page to have made it. */
export function vendorOf(page: Page, base: string, subject: Subject): Vendor | null {
  for (const { href, text, before, place } of page.links) {
    if (place === 'table' || !MADE_BY.test(`${before} ${text}`)) continue;
    const host = addressOf(href, base)?.hostname.replace(/^www\./, '') ?? '';
    if (host === '' || isOwnHost(host, subject) || TOOLS.test(host) || platformOf(host) !== null) continue;
    if (!namesNobody(host)) continue;
    const name = text.replace(MADE_BY, '').trim();
    return { host, name: mayCross('page-organization', name) ? name : null };
  }
  return null;
}

/** Whether a domain reads like an organisation’s or a code, and not like a person’s name. */
export const namesNobody = (host: string): boolean =>
  mayCross('certificate', parse(host, { allowPrivateDomains: true }).domainWithoutSuffix ?? host);

function addressOf(href: string, base: string): URL | null {
  const written = href.trim();
  if (written === '' || written.startsWith('#') || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
}

const isReadable = (url: URL, base: string, subject: Subject): boolean =>
  (hostOf(base) === url.hostname || isOwnHost(url.hostname, subject)) &&
  url.href !== base &&
  url.pathname !== '/' &&
  url.href.length < 400 &&
  HARMLESS_QUERY.test(url.search) &&
  !NO_PAGE.test(url.pathname);
