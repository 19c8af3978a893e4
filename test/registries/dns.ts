import { json, type Play, type Reply } from './world';

/** Plays a resolver's JSON form for names of addresses: `question → name`. Google's has a comment, Cloudflare's none. */
export const resolver =
  (names: Readonly<Record<string, string>>, path = '/resolve'): Play =>
  asked => {
    const url = new URL(asked, 'https://dns.google');
    if (url.pathname !== path) return null;
    const name = url.searchParams.get('name') ?? '';
    const answer = Object.hasOwn(names, name)
      ? [{ name: `${name}.`, type: 12, TTL: 3600, data: `${names[name]}.` }]
      : [];
    return reply(name, answer.length > 0 ? 0 : 3, answer);
  };

/** An answer with what stands in it. */
export const reply = (name: string, status: number, answer: readonly unknown[]): Reply =>
  json(
    {
      Status: status,
      ...{ TC: false, RD: true, RA: true, AD: false, CD: false },
      Question: [{ name: `${name}.`, type: 12 }],
      ...(answer.length > 0 && { Answer: answer }),
      Comment: 'Response from 192.0.2.53.',
    },
    'application/dns-json',
  );
