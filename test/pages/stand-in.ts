import type { OwnChecked } from '../../src/detect';
import type {
  CheckDone,
  CheckPlan,
  ContactAdded,
  ContactPlan,
  Draft,
  DraftChange,
  DraftSummary,
  FindDone,
  Finding,
  Hit,
  KeyPlace,
  KeyTaken,
  LetterText,
  OwnImported,
  OwnPattern,
  Profile,
  ProfileSaved,
  ProofCardView,
  Released,
  Saved,
  TabView,
  VisitView,
} from '../../src/messages/protocol';

/** What the extension's side would answer. */
export interface Answers {
  /** Null: the background does not answer. */
  view?: TabView | null;
  /** What storage holds of the tab, where that is not what the background says. */
  stored?: TabView;
  draft?: Draft | null;
  drafts?: readonly DraftSummary[];
  profile?: Profile;
  profileSaved?: ProfileSaved;
  saved?: Saved;
  released?: Released;
  card?: ProofCardView;
  visit?: VisitView;
  /** What stands in the way of whatever the person notes. */
  noteHits?: readonly Hit[];
  contactPlan?: ContactPlan;
  finding?: Finding | null;
  found?: FindDone;
  contactAdded?: ContactAdded;
  /** What the person says to the browser's own question. */
  isAllowed?: boolean;
  keyPlaces?: readonly KeyPlace[];
  keyTaken?: KeyTaken;
  plan?: CheckPlan;
  checked?: CheckDone;
  own?: readonly OwnPattern[];
  /** What the check says of whatever is typed. */
  ownChecked?: OwnChecked;
  ownImported?: OwnImported;
  hasHostAccess?: boolean;
}
/** What a test can see and do from inside the page. */
export interface StandIn {
  asked: { name: string; args: readonly unknown[] }[];
  /** The background has something new to tell of the tab. */
  show(view: TabView): void;
  /** A look-up went on. */
  tellFinding(finding: Finding): void;
}

/** Runs in the page before its own script: a `chrome` that answers from a table. It must not use anything outside itself. */
export function standIn(answers: Answers): void {
  const state: StandIn = {
    asked: [],
    show(view) {
      answers.view = view;
      for (const hear of heard) hear({ 'report:1': {} }, 'session');
    },
    tellFinding(finding) {
      answers.finding = finding;
      for (const hear of heard) hear({ 'finding:d1': { newValue: finding } }, 'session');
    },
  };
  const heard: ((changes: object, area: string) => void)[] = [];
  const event = { addListener() {}, removeListener() {} };
  const settings = { language: 'auto', theme: 'auto' };
  const passed = { refusals: [], notes: [], pictures: [] };
  const become = (change: object) => {
    if (answers.draft) answers.draft = { ...answers.draft, ...change };
    return answers.draft;
  };
  const noCard = {
    text: '',
    svg: '',
    drawing: { width: 1, height: 1, title: 'Card', fonts: {}, marks: [] },
    fileName: 'card',
  };
  const table: Record<string, (...args: never[]) => unknown> = {
    readTab: () => answers.view,
    readDraft: () => answers.draft ?? null,
    readProfile: () => answers.profile ?? { name: '', organisation: '', email: '', phone: '', key: '' },
    saveProfile: (profile: Profile) => answers.profileSaved ?? { isSaved: true, profile },
    listDrafts: () => answers.drafts ?? [],
    planCheck: () => answers.plan ?? { isPossible: false, reason: 'gone' },
    checkWithoutCredentials: () => answers.checked ?? 'done',
    beginLetter: () => ({ draftId: 'd1' }),
    saveDraft: () => answers.saved ?? { isSaved: true, savedAt: '2026-11-22T10:00:00Z' },
    chooseLetter: (_id: string, choice: object) => become(choice),
    changeDraft: (_id: string, change: DraftChange) => {
      if (answers.noteHits) return { isKept: false, hits: answers.noteHits };
      return { isKept: true, draft: become({ ...change, ...(change.attempts?.length && { closed: [] }) }) };
    },
    planContacts: () =>
      answers.contactPlan ?? { steps: [], resolvers: [], isConsented: true, refused: [], isPrivate: false },
    findContacts: () => answers.found ?? 'done',
    readFinding: () => answers.finding ?? null,
    addContact: () => answers.contactAdded ?? { isKept: true, contactId: 'c1' },
    readVisit: () => answers.visit ?? { state: 'none', ledger: null },
    planKeys: () => answers.keyPlaces ?? [],
    fetchKey: () => answers.keyTaken ?? { isTaken: false, fault: 'offline', detail: '', next: null },
    takeKey: () => answers.keyTaken ?? { isTaken: false, fault: 'not-a-key', detail: '', next: null },
    resetLetter: () => answers.draft,
    releaseLetter: (_id: string, _way: string, letter: LetterText) =>
      answers.released ?? { isReleased: true, way: 'copy', text: letter.body },
    drawProofCard: () => answers.card ?? noCard,
    readSettings: () => settings,
    listOwnPatterns: () => answers.own ?? [],
    checkOwnPattern: () => answers.ownChecked ?? passed,
    saveOwnPattern: () =>
      answers.ownChecked?.refusals.length ? { isSaved: false, checked: answers.ownChecked } : { isSaved: true },
    importOwnPatterns: () => answers.ownImported ?? { added: 0, known: 0, refused: [] },
    exportOwnPatterns: () => ({ fileName: 'phi-patterns.json', text: '{}' }),
  };
  const view = answers.stored ?? answers.view ?? null;
  const stored = view?.report ? { 'report:1': { top: view.report, frames: {} }, 'downloads:1': view.downloads } : {};
  const chrome = {
    storage: {
      local: { get: async () => ({}) },
      session: { get: async () => stored },
      onChanged: { ...event, addListener: (hear: (typeof heard)[number]) => heard.push(hear) },
    },
    tabs: {
      query: async () => [{ id: 1 }],
      get: async () => ({ id: 1, url: `http://${view?.host}/`, status: 'complete' }),
      onUpdated: event,
    },
    permissions: {
      contains: async () => answers.hasHostAccess ?? true,
      request: async (wanted: object) => {
        state.asked.push({ name: 'permissions.request', args: [wanted] });
        return answers.isAllowed ?? true;
      },
      onAdded: event,
      onRemoved: event,
    },
    runtime: {
      getURL: (path: string) => `/${path}`,
      sendMessage: async (call: StandIn['asked'][number]) => {
        state.asked.push(call);
        if (answers.view === null) throw new Error('no answer');
        return { isDone: true, value: table[call.name]?.(...(call.args as never[])) ?? null };
      },
    },
  };
  Object.assign(globalThis, { chrome, standIn: state });
}
