import type { Play, Reply } from '../../registries/world';
import type { Random } from '../types/random';
import type { Leak } from './leaks';
import type { Organisation } from './organisations';

const page = (title: string, body: string): Reply => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
});

/** Ways in which practices write their first page. */
const speaking: readonly ((one: Organisation) => Record<string, Reply>)[] = [
  // A footer with all there is.
  one => ({
    '/': page(
      `${one.name} | ${one.city}`,
      `<header><a href="/">${one.name}</a></header><main><h1>Welcome</h1><p>We look after families in ${one.city}.</p></main>
       <footer><p>${one.legalName}, ${one.street}, ${one.city}, ${one.state} ${one.zip}</p>
       <p>Phone: <a href="tel:+1-${one.phone}">${one.phone}</a> Fax: ${one.fax}</p>
       <p><a href="mailto:${one.email}">${one.email}</a></p>
       <p>Website by <a href="https://webcraft.example/">Webcraft Studio</a>, hello@webcraft.example</p></footer>`,
    ),
  }),
  // A contact page, and the notice of privacy practices with an office.
  one => ({
    '/': page(
      one.name,
      `<nav><a href="/about">About</a> <a href="/contact-us">Contact us</a> <a href="/privacy-practices">Notice of Privacy Practices</a></nav><h1>${one.name}</h1>`,
    ),
    '/contact-us': page(
      `Contact - ${one.name}`,
      `<h1>Contact us</h1><p>In an emergency call 911. Book online at <a href="https://booking.example/">booking.example</a>, 202-555-0177.</p><p>Call ${one.phone} or write to ${one.email}. Our fax is ${one.fax}.</p>`,
    ),
    '/privacy-practices': page(
      'Notice of Privacy Practices',
      `<h1>Notice of Privacy Practices</h1><p>You may complain to us. Contact our Privacy Officer at ${one.privacyPhone} or <a href="mailto:${one.privacyEmail}">${one.privacyEmail}</a>.</p>`,
    ),
  }),
  // Structured data, and little else that can be read.
  one => ({
    '/': page(
      one.name,
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'MedicalClinic',
        name: one.name,
        telephone: `+1-${one.phone}`,
        faxNumber: `+1-${one.fax}`,
        email: one.email,
        address: { '@type': 'PostalAddress', streetAddress: one.street, addressLocality: one.city },
      })}</script><div id="root"></div>`,
    ),
  }),
];

/** An application that says nothing without its script. */
const mute = (one: Organisation): Record<string, Reply> => ({
  '/': page(one.name, '<div id="root"></div><script src="/main.js"></script>'),
});

/** First pages as they are met: one in seven says nothing. */
export const homePages = [...speaking, ...speaking, mute];

/** A site that answers everything with its first page, as applications of one page do. */
export const softMissing =
  (pages: Record<string, Reply>): Play =>
  path =>
    (Object.hasOwn(pages, path) ? pages[path] : pages['/']) ?? null;

/** A site that knows its pages and nothing else. */
export const strict =
  (pages: Record<string, Reply>): Play =>
  path =>
    Object.hasOwn(pages, path) ? pages[path]! : null;

/** A security.txt as some keep it. */
export const securityTxt = (one: Organisation, random: Random): Record<string, Reply> => ({
  '/.well-known/security.txt': {
    type: 'text/plain; charset=utf-8',
    body: `# ${one.name}\nContact: mailto:${one.privacyEmail}\nContact: tel:+1-${one.privacyPhone}\nExpires: ${random.pick(['2027-03-01T00:00:00Z', '2025-03-01T00:00:00Z'])}\nPreferred-Languages: en\n`,
  },
});

/**
 * What the leak's own host says: the leak where it lies, mostly on its first page too, and for some at every path; the
 * patients' names stand where a look-up hopes for an address.
 */
export function openServer(leak: ReturnType<Leak>, random: Random): Play {
  const isEverywhere = random.chance(0.3);
  const isFirst = random.chance(0.6);
  const body: Reply = { type: leak.contentType, body: String(leak.body) };
  return path => (path === leak.path || isEverywhere || (isFirst && path === '/') ? body : null);
}
