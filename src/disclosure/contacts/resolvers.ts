/** A public service that answers DNS questions over HTTPS in JSON. */
export interface Resolver {
  name: string;
  /** `name` and `type` are added to it. */
  url: string;
}

/**
 * Those whose JSON form is documented; others, such as Quad9, speak DNS's own binary form alone.
 * https://developers.google.com/speed/public-dns/docs/doh/json
 * https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/
 */
export const resolvers: Readonly<Record<string, Resolver>> = {
  cloudflare: { name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query' },
  google: { name: 'Google', url: 'https://dns.google/resolve' },
};
