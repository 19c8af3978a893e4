import { namesOf, present } from '../../store/facts';
import type { Head, PageKind, Recogniser } from '../../types';

const DATABASE = /\/db\/([^/?#]+)\/?$/;
const COLLECTION = /\/db\/[^/?#]+\/([^/?#]+)\/?$/;
const MOST_NAMES = 10_000;

/** mongo-express, a console without a log-in of its own. https://github.com/mongo-express/mongo-express */
export default {
  products: ['mongo-express'],
  begin: head => (/(?:^|- )Mongo Express$/.test(head.title) ? readConsole(head) : null),
} satisfies PageKind;

function readConsole({ url }: Head): Recogniser {
  const databases = new Set<string>();
  const collections = new Set<string>();
  const add = (names: Set<string>, name: string | undefined) => {
    if (name !== undefined && names.size < MOST_NAMES) names.add(name);
  };
  const hear = (href: string) => {
    if (!URL.canParse(href, url)) return;
    const { pathname } = new URL(href, url);
    add(databases, DATABASE.exec(pathname)?.[1]);
    add(collections, COLLECTION.exec(pathname)?.[1]);
  };
  // The page of a collection links to its documents at most.
  if (URL.canParse(url)) add(collections, COLLECTION.exec(new URL(url).pathname)?.[1]);
  return {
    link: ({ href }) => hear(href),
    end() {
      if (databases.size + collections.size === 0) return null;
      const names = [...databases, ...collections].map(decode);
      return {
        kind: 'mongodb',
        product: 'mongo-express',
        version: null,
        confidence: 'certain',
        facts: present({
          endpoint: 'console',
          databases: databases.size || null,
          collections: collections.size || null,
          ...namesOf(names),
        }),
      };
    },
  };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
