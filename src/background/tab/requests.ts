import type { Answer, Carried, DocumentRequest, TabState } from '../../storage';
import { carry, nothing } from '../access/rule';

const mostRequests = 60;
const mostDocuments = 60;
type Departure = Pick<DocumentRequest, 'id' | 'frame' | 'address' | 'site' | 'url' | 'startedAt' | 'isOfForm'>;

/** A request for a document leaves, or goes on after a redirect; what a hop to another site carried falls away. */
export function sendDocument(state: TabState, departure: Departure, carried: Carried): TabState {
  const before = state.requests.find(({ id }) => id === departure.id);
  const fresh: DocumentRequest = {
    ...departure,
    carried: before?.site === departure.site ? carry(before.carried, carried) : carried,
    startedAt: before?.startedAt ?? departure.startedAt,
    isOfForm: departure.isOfForm || before?.isOfForm === true,
    answer: null,
    hasEnded: false,
    hasFailed: false,
    isAbandoned: false,
    document: null,
    stream: null,
    certificate: [],
  };
  return {
    ...state,
    requests: [...state.requests.filter(({ id }) => id !== departure.id), fresh].slice(-mostRequests),
  };
}

/** Whether a request was a form, before the redirects that it met since. */
export const isOfForm = ({ requests }: TabState, id: string): boolean =>
  requests.some(request => request.id === id && request.isOfForm);

/** Something became of a request for a document. */
export function changeRequest(
  state: TabState,
  id: string,
  change: (request: DocumentRequest) => Partial<DocumentRequest>,
): TabState {
  const before = state.requests.find(request => request.id === id);
  if (before === undefined) return state;
  const after = { ...before, ...change(before) };
  return { ...state, requests: state.requests.map(request => (request === before ? after : request)) };
}

/** The answer to a request for a document begins. */
export const answerDocument = (state: TabState, id: string, answer: Answer, carried: Carried): TabState =>
  changeRequest(state, id, request => ({ answer, carried: carry(request.carried, carried) }));

/** What a script's request to the site of its own document carried. */
export function fetchBy(state: TabState, document: string, carried: Carried): TabState {
  const before = state.fetches[document];
  const after = carry(before ?? nothing, carried);
  if (after === (before ?? nothing)) return state;
  if (before === undefined && Object.keys(state.fetches).length >= mostDocuments) return state;
  return { ...state, fetches: { ...state.fetches, [document]: after } };
}

/**
 * The documents of the tab are there: nothing more is to come of what brought them. Of an answer that nobody lived to
 * note, the request's end may still tell, if the request began after `doubtful`.
 */
export function endRequests(state: TabState, doubtful: number): TabState {
  const isOpen = ({ document, hasEnded, answer, startedAt }: DocumentRequest) =>
    document !== null && !hasEnded && (answer !== null || startedAt <= doubtful);
  if (!state.requests.some(isOpen)) return state;
  return { ...state, requests: state.requests.map(one => (isOpen(one) ? { ...one, hasEnded: true } : one)) };
}
