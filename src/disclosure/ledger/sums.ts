import type { Counted, Ledger, LedgerDownload, LedgerRequest } from './types';

/** What a ledger comes to, for sentences; each number with how far it may be trusted. */
export interface LedgerSums {
  /** Everything that the host was asked for. */
  requests: Counted;
  /** Documents that the person opened. */
  pages: Counted;
  frames: Counted;
  /** What scripts asked for. */
  fetches: Counted;
  /** Images, styles, redirects, failures. */
  others: Counted;
  /** Answers that became files. */
  downloads: Counted;
  /** Downloads that broke off, or are still under way. */
  unfinished: Counted;
  /**
   * Of the bodies that the host sent, as its answers say; what came from the browser's cache was not sent again. Null
   * where no answer said it, as with at least nothing.
   */
  bytes: Counted | null;
  downloadBytes: Counted | null;
  /** Requests that do more than ask: sent forms, searches by POST, and worse. */
  sending: Counted;
  /** Their methods, each once. */
  methods: readonly string[];
  /** ISO 8601, UTC. Null where nothing was asked. */
  first: string | null;
  last: string | null;
}

/** As many downloads as a ledger lists. */
export const MOST_DOWNLOADS = 100;

/** Adds up what a ledger lists. */
export function sums({ requests, dropped, downloads }: Ledger): LedgerSums {
  const files = new Set(downloads.map(keyOf));
  const counted = (list: readonly unknown[], isMore = dropped > 0): Counted => ({
    count: list.length,
    bound: isMore ? 'at-least' : 'exact',
  });
  const used = (use: LedgerRequest['use']) =>
    requests.filter(request => request.use === use && !(use === 'other' && files.has(keyOf(request))));
  const [complete, unfinished] = [downloads.filter(isComplete), downloads.filter(one => !isComplete(one))];
  const sending = requests.filter(({ method }) => !ASKING.has(method));
  const times = [...requests, ...downloads].map(({ at }) => at).sort();
  const pages = used('page');
  return {
    requests: { ...counted(requests, false), count: requests.length + dropped },
    // Pages are the last thing that a full ledger drops: with anything else still listed, none is missing.
    pages: counted(pages, dropped > 0 && pages.length === requests.length),
    frames: counted(used('frame')),
    fetches: counted(used('fetch')),
    others: counted(used('other')),
    downloads: counted(complete, downloads.length >= MOST_DOWNLOADS),
    unfinished: counted(unfinished, downloads.length >= MOST_DOWNLOADS),
    bytes: bytesOf(
      requests.filter(({ isFromCache }) => !isFromCache),
      dropped > 0,
    ),
    downloadBytes: bytesOf(downloads, downloads.length >= MOST_DOWNLOADS),
    sending: counted(sending),
    methods: [...new Set(sending.map(({ method }) => method))],
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
  };
}

function bytesOf(answers: readonly { bytes: number | null }[], isMore: boolean): Counted | null {
  const known = answers.flatMap(({ bytes }) => bytes ?? []);
  if (known.length === 0) return null;
  const count = known.reduce((total, bytes) => total + bytes, 0);
  const bound = isMore || known.length < answers.length ? 'at-least' : 'exact';
  return count === 0 && bound === 'at-least' ? null : { count, bound };
}

/** Methods that only ask. */
const ASKING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const isComplete = ({ state }: LedgerDownload): boolean => state === 'complete';
const keyOf = ({ at, path }: { at: string; path: string }): string => `${at} ${path}`;
