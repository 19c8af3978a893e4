import { namesOf, present } from '../store/facts';
import type { Exposure, ExposureKind, Head, Recogniser } from '../types';

/** What the server says to a browser, now and before version 3.6. */
const NOTICE = /^(?:It looks like you are|You are) trying to access MongoDB (?:over HTTP )?on the native driver port\./;
const DATABASE = /\/db\/([^/?#]+)\/?$/;
const COLLECTION = /\/db\/[^/?#]+\/([^/?#]+)\/?$/;
const MOST_NAMES = 10_000;

/**
 * MongoDB in the reach of a browser: its port, which says what it is, or mongo-express, a console without a log-in of its
 * own. https://github.com/mongo-express/mongo-express
 */
export default {
  title: 'MongoDB',
  products: ['MongoDB', 'mongo-express'],
  begin(head) {
    if (head.form === 'raw') return readNotice();
    return head.form === 'page' && /(?:^|- )Mongo Express$/.test(head.title) ? readConsole(head) : null;
  },
} satisfies ExposureKind;

/** The whole answer is one sentence: a page about it has more. */
function readNotice(): Recogniser {
  let lines = 0;
  let isNotice = false;
  return {
    line(line) {
      if (line.trim() === '') return true;
      lines += 1;
      isNotice = lines === 1 && NOTICE.test(line);
      return isNotice;
    },
    end: () => (isNotice ? mongodb('MongoDB', { endpoint: 'port' }) : null),
  };
}

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
      return mongodb('mongo-express', {
        endpoint: 'console',
        databases: databases.size || null,
        collections: collections.size || null,
        ...namesOf(names),
      });
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

function mongodb(product: string, facts: Parameters<typeof present>[0]): Exposure {
  return { kind: 'mongodb', product, version: null, confidence: 'certain', facts: present(facts) };
}
