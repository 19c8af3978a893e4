import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showDocument, showFrame } from '../../src/background/tab/documents';
import { abandon } from '../../src/background/tab/downloads';
import { settle } from '../../src/background/tab/reports';
import { answerDocument, changeRequest, fetchBy, sendDocument } from '../../src/background/tab/requests';
import { sizeOf } from '../../src/background/tab/size';
import { emptyTab, type Tab } from '../../src/background/tab/tab';
import { tell } from '../../src/background/tab/tell';
import type { Findings } from '../../src/detect/types';
import type { Answer, Carried, DocumentRequest } from '../../src/storage';
import { clean, leak } from '../messages/findings';

const NOW = '2026-11-22T10:00:00.000Z';
const nothing: Carried = { authorization: false, cookies: false, isUncertain: false };
const answer: Answer = {
  status: 200,
  contentType: 'text/html',
  isAttachment: false,
  address: '198.51.100.7',
  isFromCache: false,
  served: [],
};
type Step = (tab: Tab) => Tab;

const happens = (...steps: Step[]): Tab => steps.reduce((tab, step) => settle(step(tab), NOW), emptyTab);
const onState =
  (change: (state: Tab['state']) => Tab['state']): Step =>
  tab => ({ ...tab, state: change(tab.state) });

const url = (name: string) => `http://clinic.example/${name}`;
const sent = (name: string, { at = 1, frame = 0, site = 'clinic', carried = nothing } = {}): Step =>
  onState(state =>
    sendDocument(
      state,
      {
        id: `${name} ${at}`,
        frame,
        address: name,
        site,
        url: url(name),
        startedAt: at,
        isOfForm: false,
      },
      carried,
    ),
  );
const answered = (name: string, { at = 1, ...more }: Partial<Answer> & { at?: number } = {}): Step =>
  onState(state =>
    changeRequest(answerDocument(state, `${name} ${at}`, { ...answer, ...more }, nothing), `${name} ${at}`, () => ({
      hasEnded: true,
    })),
  );
const shows =
  (name: string, { at = 5, key = `${name} document` } = {}): Step =>
  tab =>
    showDocument(tab, { key, address: name, site: 'clinic', url: url(name), committedAt: at, unread: null });
const tells =
  (name: string, findings: Findings, { frame = 0, isRestored = false, key = `${name} document` } = {}): Step =>
  tab =>
    tell(tab, { frame, document: key, isRestored, findings });
const streams = (name: string, stream: DocumentRequest['stream']): Step =>
  onState(state => changeRequest(state, `${name} 1`, () => ({ stream })));
const loads = (name: string, findings: Findings): Step[] => [
  sent(name),
  answered(name),
  shows(name),
  tells(name, findings),
];

describe('a tab', () => {
  it('has no report before its page has spoken', () => {
    expect(happens(sent('a'), answered('a'), shows('a')).reports).toBeNull();
  });

  it('has the report of its page, final once the request has ended', () => {
    const { reports } = happens(...loads('a', leak));
    expect(reports?.top.final).toBe(true);
    expect(reports?.top.access).toEqual({
      credentials: 'none',
      basis: 'observed',
      status: 200,
      address: '198.51.100.7',
    });
    expect(happens(sent('a'), shows('a'), tells('a', leak)).reports?.top.final).toBe(false);
  });

  it('takes the product that the text does not tell from the headers, where its kind may have it', () => {
    const [exposure] = leak.exposures;
    const nameless = {
      ...leak,
      exposures: [{ ...exposure!, kind: 'directory-listing', product: null, version: null }],
    };
    const servedBy = (product: string) =>
      happens(sent('a'), answered('a', { served: [{ product, version: '1.18.0' }] }), shows('a'), tells('a', nameless));
    expect(servedBy('nginx').reports?.top.exposures[0]).toMatchObject({ product: 'nginx', version: '1.18.0' });
    expect(servedBy('Kibana').reports?.top.exposures[0]).toMatchObject({ product: null, version: null });
  });

  it('whose answer nobody saw is behind the password that its origin asked for before', () => {
    const accessOf = (isChallenged: boolean) =>
      happens(sent('a'), tab => showDocument(tab, { ...document, isChallenged }), tells('a', leak)).reports?.top.access;
    const document = { key: 'a document', address: 'a', site: 'clinic', url: url('a'), committedAt: 5, unread: null };
    expect(accessOf(true)?.credentials).toBe('authorization');
    expect(accessOf(false)?.credentials).toBe('unknown');
  });

  it('comes to the same in whatever order the browser tells of request and document', () => {
    const orders = [
      loads('a', leak),
      [sent('a'), shows('a'), answered('a'), tells('a', leak)],
      [shows('a'), sent('a'), tells('a', leak), answered('a')],
      [shows('a'), tells('a', leak), sent('a'), answered('a')],
    ];
    const [first, ...others] = orders.map(steps => happens(...steps).reports);
    for (const other of others) expect(other).toEqual(first);
  });

  it('loses its report when another document is shown, and keeps its downloads', () => {
    const tab = happens(
      ...loads('a', leak),
      sent('file', { at: 7 }),
      answered('file', { at: 7, contentType: 'text/csv' }),
    );
    const next = happens(() => tab, shows('b', { at: 9 }));
    expect(next.reports).toBeNull();
    expect(next.state.frames).toEqual({});
    expect(next.downloads).toHaveLength(1);
  });

  it('is not emptied by the commit of a document that has already spoken', () => {
    const tab = happens(...loads('a', leak));
    expect(happens(() => tab, shows('a', { at: 8 })).reports).toEqual(tab.reports);
  });

  it('knows nothing of the door of a document that came without a request', () => {
    expect(happens(shows('a'), tells('a', leak)).reports?.top.access.credentials).toBe('unknown');
  });

  it('does not take the request of a later load for that of a document out of the back/forward cache', () => {
    const back = [...loads('a', leak), shows('b', { at: 10 }), shows('a', { at: 20 })];
    const restored = happens(
      ...back,
      tells('a', leak, { isRestored: true }),
      sent('a', { at: 30 }),
      answered('a', { at: 30 }),
    );
    expect(restored.reports?.top.access.credentials).toBe('unknown');
  });

  it('leaves a request that began after its commit to the document that comes of it', () => {
    const before = happens(shows('a'), tells('a', leak), sent('a', { at: 30 }), answered('a', { at: 30 }));
    expect(before.reports?.top.access.credentials).toBe('unknown');
    const again = { key: 'the same page, loaded again' };
    const after = happens(() => before, shows('a', { at: 35, ...again }), tells('a', leak, again));
    expect(after.reports?.top.access.credentials).toBe('none');
  });

  it('counts what its scripts fetched, and what frames of its own site carried', () => {
    const token = { ...nothing, authorization: true };
    const page = loads('a', leak);
    const byScript = happens(
      ...page,
      onState(state => fetchBy(state, 'a document', token)),
    );
    expect(byScript.reports?.top.access.credentials).toBe('authorization');
    const byFrame = happens(...page, sent('f', { frame: 4, at: 6, carried: { ...nothing, cookies: true } }));
    expect(byFrame.reports?.top.access.credentials).toBe('cookies');
  });

  it('counts a frame of another site only if something was found in it', () => {
    const frame = (findings: Findings): Step[] => [
      ...loads('a', leak),
      sent('ad', { frame: 4, at: 6, site: 'elsewhere', carried: { ...nothing, cookies: true } }),
      tab => showFrame(tab, { frame: 4, key: 'ad document', address: 'ad', at: 7 }),
      tells('ad', findings, { frame: 4 }),
    ];
    expect(happens(...frame(clean)).reports?.top.access.credentials).toBe('none');
    expect(happens(...frame(leak)).reports?.top.access.credentials).toBe('cookies');
  });

  it('drops the report of a frame that shows another document', () => {
    const page = [...loads('a', clean), tells('f', leak, { frame: 4 })];
    expect(Object.keys(happens(...page).reports!.frames)).toEqual(['0', '4']);
    const next: Step = tab => showFrame(tab, { frame: 4, key: 'g document', address: 'g', at: 9 });
    expect(Object.keys(happens(...page, next).reports!.frames)).toEqual(['0']);
  });

  it.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'image'],
    ['video/mp4', 'media'],
  ])('that shows %s was not scanned, whatever a script says', (contentType, reason) => {
    const { reports } = happens(sent('a'), shows('a'), tells('a', clean), answered('a', { contentType }));
    expect(reports?.top.coverage).toMatchObject({ state: 'not-scanned', reason });
  });

  it('without permission was not scanned', () => {
    const document = {
      key: 'd',
      address: 'a',
      site: 's',
      url: url('a'),
      committedAt: 1,
      unread: 'no-permission' as const,
    };
    expect(happens(tab => showDocument(tab, document)).reports?.top.coverage.reason).toBe('no-permission');
  });

  it('takes what the stream reader found, before or after the document is shown', () => {
    const early = happens(sent('a'), streams('a', 'reading'), answered('a'), streams('a', leak), shows('a'));
    const late = happens(sent('a'), streams('a', 'reading'), answered('a'), shows('a'), streams('a', leak));
    expect(early.reports?.top.identifiers).toEqual(leak.identifiers);
    expect(late.reports).toEqual(early.reports);
    const reading = happens(sent('a'), streams('a', 'reading'), answered('a'), shows('a'));
    expect(reading.reports?.top).toMatchObject({ final: false, coverage: { state: 'scanning' } });
    const failed = happens(sent('a'), answered('a'), shows('a'), streams('a', 'failed'));
    expect(failed.reports?.top.coverage).toMatchObject({ state: 'not-scanned', reason: 'error' });
  });
});

describe('a download', () => {
  const page = loads('a', leak);
  const gets = (more: Partial<Answer>): Step[] => [sent('file', { at: 7 }), answered('file', { at: 7, ...more })];
  const givesUp: Step = tab => abandon(tab, 'file');

  it.each<[string, Step[]]>([
    ['a type that browsers save', gets({ contentType: 'text/csv' })],
    ['an attachment', gets({ isAttachment: true })],
    ['an answer that the browser gave up showing', [...gets({}), givesUp]],
    ['one it gave up before we heard of the answer', [sent('file', { at: 7 }), givesUp, answered('file', { at: 7 })]],
  ])('is %s; it leaves the report of the tab alone and is entered once', (_, steps) => {
    const tab = happens(...page, ...steps, givesUp);
    expect(tab.downloads).toHaveLength(1);
    expect(tab.downloads[0]).toMatchObject({ final: true, coverage: { state: 'not-scanned', reason: 'download' } });
    expect(tab.reports).toEqual(happens(...page).reports);
  });

  it.each<[string, Step[]]>([
    ['an answer without a body', [...gets({ status: 204 }), givesUp]],
    ['a refusal', [...gets({ status: 404 }), givesUp]],
    [
      'a page that was shown',
      [sent('b', { at: 7 }), answered('b', { at: 7 }), shows('b', { at: 9 }), tab => abandon(tab, 'b')],
    ],
  ])('is not %s', (_, steps) => {
    expect(happens(...page, ...steps).downloads).toEqual([]);
  });

  it('is one of at most twenty', () => {
    const many = Array.from({ length: 30 }, (_, n) => [
      sent(`f${n}`, { at: n }),
      answered(`f${n}`, { at: n, isAttachment: true }),
    ]).flat();
    expect(happens(...many).downloads).toHaveLength(20);
  });
});

describe('what is stored of a tab', () => {
  const places = Array.from({ length: 20 }, (_, n) => `${'*'.repeat(290)}${n}`);
  const huge: Findings = {
    ...leak,
    identifiers: Array.from({ length: 60 }, (_, n) => ({ ...leak.identifiers[0]!, type: `type-${n}`, where: places })),
    clinical: Array.from({ length: 60 }, (_, n) => ({ ...leak.clinical[0]!, type: `type-${n}`, where: places })),
    owner: Array.from({ length: 20 }, () => ({
      kind: 'banner-vendor',
      value: 'v'.repeat(200),
      share: 1,
      trust: 'likely' as const,
    })),
  };

  it('is at most 16 KB a report, and the kinds of data are kept longest', () => {
    const { top, frames } = happens(...loads('a', huge)).reports!;
    for (const report of [top, frames[0]!]) expect(sizeOf(report)).toBeLessThanOrEqual(16 * 1024);
    expect(top.identifiers.length).toBeGreaterThanOrEqual(30);
  });

  it('stays small however many frames report however much', () => {
    const frames = Array.from({ length: 80 }, (_, n) => tells(`f${n}`, huge, { frame: n + 1 }));
    const { reports } = happens(...loads('a', clean), ...frames);
    expect(Object.keys(reports!.frames).length).toBeLessThanOrEqual(51);
    expect(sizeOf(reports)).toBeLessThan(300_000);
  });

  it('stays small, and throws nothing, whatever happens in whatever order', () => {
    const names = fc.constantFrom('a', 'b', 'c');
    const frame = fc.constantFrom(0, 1, 2);
    const at = fc.nat(9);
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.tuple(names, at, frame).map(([name, when, where]) => sent(name, { at: when, frame: where })),
      fc.tuple(names, at).map(([name, when]) => answered(name, { at: when })),
      fc.tuple(names, at).map(([name, when]) => shows(name, { at: when })),
      fc.tuple(names, frame).map(([name, where]) => tells(name, leak, { frame: where })),
      fc.tuple(names, frame, at).map(
        ([name, where, when]): Step =>
          tab =>
            showFrame(tab, { frame: where + 1, key: `${name} document`, address: name, at: when }),
      ),
      names.map(
        (name): Step =>
          tab =>
            abandon(tab, name),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const tab = happens(...steps);
        expect(tab.state.requests.length).toBeLessThanOrEqual(60);
        expect(settle(tab, NOW)).toEqual(tab);
        const documents = tab.state.requests.flatMap(({ document }) =>
          document && document !== 'file' ? [document] : [],
        );
        expect(new Set(documents).size).toBe(documents.length);
      }),
    );
  });
});

describe('the certificate of a connection', () => {
  const owner: Findings['owner'] = [{ kind: 'certificate', value: 'Harbor Imaging', share: 1, trust: 'likely' }];
  const certified = onState(state => changeRequest(state, 'a 1', () => ({ certificate: owner })));

  it('is told with what was found, whichever came first', () => {
    for (const steps of [
      [sent('a'), certified, answered('a'), shows('a'), tells('a', leak)],
      [sent('a'), shows('a'), tells('a', leak), answered('a'), certified],
    ]) {
      const { top } = happens(...steps).reports!;
      expect(top.owner).toEqual(owner);
      expect(sizeOf(top)).toBeLessThan(16 * 1024);
    }
  });

  it('of a relay is none of the host that it shows', () => {
    const relayed = { ...leak, relay: { name: 'Shodan', subject: '203.0.113.7' } };
    const { top } = happens(sent('a'), certified, answered('a'), shows('a'), tells('a', relayed)).reports!;
    expect(top.owner).toEqual([]);
    expect(top.relay).toEqual(relayed.relay);
  });

  it('is nobody’s business where nothing was found, and gone with its page', () => {
    expect(happens(sent('a'), certified, answered('a'), shows('a'), tells('a', clean)).reports?.top.owner).toEqual([]);
    const next = happens(
      ...loads('a', leak),
      certified,
      sent('b', { at: 9 }),
      shows('b', { at: 12 }),
      tells('b', leak),
    );
    expect(next.reports?.top.owner).toEqual([]);
  });
});
