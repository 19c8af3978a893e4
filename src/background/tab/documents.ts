import type { Findings } from '../../detect';
import type { DocumentRequest, ShownDocument, TabState } from '../../storage';
import { changeRequest } from './requests';
import { emptyTab, type Tab } from './tab';
import { tell, unjudged } from './tell';

/** A frame's document as a commit names it. */
export interface Committed {
  frame: number;
  key: string;
  address: string;
  /** The browser's time. */
  at: number;
}

/**
 * The tab shows a new document: what was known of the one before falls away. Says nothing new where the report of the
 * document came before its commit, as happens in Firefox.
 */
export function showDocument(tab: Tab, document: ShownDocument): Tab {
  if (tab.state.document?.key === document.key) return tab;
  const claimed = claim(tab.state, {
    frame: 0,
    key: document.key,
    address: document.address,
    at: document.committedAt,
  });
  const request = claimed.requests.find(({ document: key }) => key === document.key);
  const fetches = claimed.fetches[document.key];
  return {
    ...emptyTab,
    downloads: tab.downloads,
    state: {
      document,
      requests: claimed.requests.filter(one => one === request || isStillOpen(one, request ?? null, document)),
      fetches: fetches === undefined ? {} : { [document.key]: fetches },
      frames: {},
    },
  };
}

/** A frame shows a new document: its report falls away. */
export function showFrame(tab: Tab, committed: Committed): Tab {
  const state = claim(tab.state, committed);
  const reported = state.frames[committed.frame];
  if (reported === undefined || reported.document === committed.key) return { ...tab, state };
  return removeFrame({ ...tab, state }, committed.frame);
}

/** The page has changed its own address, without a load. */
export function moveDocument(tab: Tab, key: string, to: Pick<ShownDocument, 'address' | 'url'>): Tab {
  const { document } = tab.state;
  if (document?.key !== key) return tab;
  return { ...tab, state: { ...tab.state, document: { ...document, ...to } } };
}

/** Frames that the page has taken out since they reported. */
export const removeGone = (tab: Tab, living: ReadonlySet<number>): Tab =>
  Object.keys(tab.state.frames)
    .map(Number)
    .filter(frame => !living.has(frame))
    .reduce(removeFrame, tab);

/** What a frame reported falls away. */
export function removeFrame(tab: Tab, frame: number): Tab {
  const { [frame]: _, ...frames } = tab.state.frames;
  const { [frame]: __, ...reports } = tab.reports?.frames ?? {};
  return {
    ...tab,
    state: { ...tab.state, frames },
    reports: tab.reports && { top: unjudged(tab.reports.top), frames: reports },
  };
}

/** The last request of the frame for this address that no document has claimed, begun before the document committed. */
export function claim(state: TabState, { frame, key, address, at }: Committed): TabState {
  if (state.requests.some(request => request.document === key)) return state;
  const request = state.requests.findLast(
    one => one.frame === frame && one.document === null && one.address === address && one.startedAt <= at,
  );
  return request === undefined ? state : changeRequest(state, request.id, () => ({ document: key }));
}

/** Requests on their way for the next document, and in Firefox for frames of this one. */
function isStillOpen(request: DocumentRequest, claimed: DocumentRequest | null, document: ShownDocument): boolean {
  if (request.document !== null) return false;
  return request.startedAt > (claimed?.startedAt ?? document.committedAt);
}

/** Links what came in another order: a request that was told of after its document, a stream that ended before. */
export function settleDocuments(tab: Tab): Tab {
  const { document } = tab.state;
  if (document === null) return tab;
  const at = { frame: 0, key: document.key, address: document.address, at: document.committedAt };
  const state = tab.state.frames[0]?.isRestored ? tab.state : claim(tab.state, at);
  return state.requests
    .filter(request => request.document !== null && typeof request.stream === 'object' && request.stream !== null)
    .reduce(takeStream, state === tab.state ? tab : { ...tab, state });
}

/** What the stream reader found in an answer becomes the report of the frame that shows it. */
function takeStream(tab: Tab, request: DocumentRequest): Tab {
  const findings = request.stream as Findings;
  const state = changeRequest(tab.state, request.id, () => ({ stream: 'told' }));
  return tell({ ...tab, state }, { frame: request.frame, document: request.document!, isRestored: false, findings });
}
