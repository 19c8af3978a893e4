import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ownCalls, pageCalls } from '../../src/messages/schemas/calls';
import { answerer, type OwnAnswers, type PageSender } from '../../src/messages/server';
import { leak } from './findings';

const ORIGIN = 'chrome-extension://abc/';
const tab = { id: 7 } as chrome.tabs.Tab;
const page = { tab, frameId: 3, documentId: 'D', url: 'http://records.clinic.example/patients' };
const own = { url: `${ORIGIN}src/popup/index.html` };
const ownInTab = { tab, frameId: 0, url: `${ORIGIN}src/letter/index.html?draft=1` };

function listening() {
  const report = vi.fn(async (_: PageSender) => {});
  const called = vi.fn(() => null);
  const answers = Object.fromEntries(Object.keys(ownCalls).map(name => [name, called])) as unknown as OwnAnswers;
  return { report, called, answer: answerer({ report, sendReaders: report }, answers, ORIGIN) };
}
const telling = (findings: unknown) => ({ name: 'report', args: [{ findings, isRestored: false }] });

describe('a web page', () => {
  it('speaks for the tab, frame and document that the browser names', async () => {
    const { answer, report } = listening();
    const reply = await answer(telling({ ...leak, tabId: 1, url: 'http://other.example/' }), page);
    expect(reply).toEqual({ isDone: true, value: null });
    expect(report.mock.calls[0]![0]).toEqual({ tabId: 7, frameId: 3, documentId: 'D', url: page.url });
  });

  it('can call nothing of what our own pages may', async () => {
    for (const name of Object.keys(ownCalls)) {
      const { answer, called } = listening();
      expect(await answer({ name, args: [7] }, page)).toEqual({ isDone: false, refusal: 'not-yours' });
      expect(called).not.toHaveBeenCalled();
    }
  });

  it('has every unknown field dropped, at every depth', async () => {
    const { answer, report } = listening();
    const identifier = { ...leak.identifiers[0], value: '078-05-1120' };
    await answer(telling({ ...leak, secret: 'x', identifiers: [identifier] }), page);
    expect(report).toHaveBeenCalledWith(expect.anything(), { findings: leak, isRestored: false });
  });

  it('gets no digit or letter of its own through as a shape', async () => {
    const { answer, report } = listening();
    await answer(telling({ ...leak, identifiers: [{ ...leak.identifiers[0], shape: '078-05-1120 Zoë' }] }), page);
    const told = report.mock.calls[0] as unknown as [unknown, { findings: typeof leak }];
    expect(told[1].findings.identifiers[0]!.shape).toBe('999-99-9999 AAA');
  });

  it('gets a shape through as it is drawn, without any other sign', async () => {
    for (const [shape, kept] of [
      ['Aaaa Aaaa', 'Aaaa Aaaa'],
      ['9AX9-AX9', '9AX9-AX9'],
      ['aaaa…@aaaa…', 'aaaa…@aaaa…'],
      ['患\u0000"9', 'A9'],
    ]) {
      const { answer, report } = listening();
      await answer(telling({ ...leak, identifiers: [{ ...leak.identifiers[0], shape }] }), page);
      const told = report.mock.calls[0] as unknown as [unknown, { findings: typeof leak }];
      expect(told[1].findings.identifiers[0]!.shape).toBe(kept);
    }
  });

  it.each([
    ['a shape that is too long', { ...leak, identifiers: [{ ...leak.identifiers[0], shape: '9'.repeat(41) }] }],
    ['a list of places that is too long', { ...leak, clinical: [{ ...leak.clinical[0], where: Array(21).fill('a') }] }],
    ['a title that is too long', { ...leak, title: 'a'.repeat(301) }],
    ['a count that is no number', { ...leak, records: { ...leak.records, phi: Number.NaN } }],
    ['a number below zero', { ...leak, individuals: { ...leak.individuals, estimate: -1 } }],
    ['a kind that is a sentence', { ...leak, exposures: [{ ...leak.exposures[0], kind: 'Rosalind Quimby' }] }],
    ['a reason nobody knows', { ...leak, coverage: { ...leak.coverage, reason: 'because' } }],
    ['another schema', { ...leak, schema: 2 }],
  ])('is refused for %s', async (_, findings) => {
    const { answer, report } = listening();
    expect(await answer(telling(findings), page)).toEqual({ isDone: false, refusal: 'malformed' });
    expect(report).not.toHaveBeenCalled();
  });

  it('can send no junk that throws or gets through', async () => {
    const { answer, report } = listening();
    const junk = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.oneof(fc.string(), fc.constantFrom(...Object.keys(pageCalls))),
        args: fc.array(fc.anything()),
      }),
      fc.anything().map(telling),
      fc
        .tuple(fc.constantFrom(...Object.keys(leak)), fc.anything())
        .map(([key, value]) => telling({ ...leak, [key]: value })),
    );
    await fc.assert(
      fc.asyncProperty(junk, async message => {
        report.mockClear();
        const reply = await answer(message, page);
        expect(reply.isDone).toBe(report.mock.calls.length === 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not heard without a tab, a frame or an address', async () => {
    const { answer, report } = listening();
    for (const sender of [{}, { tab }, { tab, frameId: 0 }, own, ownInTab]) await answer(telling(leak), sender);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('our own pages', () => {
  it.each([own, ownInTab])('are answered, in the popup and in a tab', async sender => {
    const { answer, called } = listening();
    expect(await answer({ name: 'readTab', args: [7] }, sender)).toEqual({ isDone: true, value: null });
    expect(called).toHaveBeenCalledWith(7);
  });

  it('are told when a call is malformed, unknown, or failed', async () => {
    const { answer, called } = listening();
    expect(await answer({ name: 'readTab', args: ['7'] }, own)).toEqual({ isDone: false, refusal: 'malformed' });
    expect(await answer({ name: 'toString', args: [] }, own)).toEqual({ isDone: false, refusal: 'unknown-call' });
    expect(await answer(null, own)).toEqual({ isDone: false, refusal: 'malformed' });
    called.mockImplementation(() => {
      throw new Error('secret');
    });
    expect(await answer({ name: 'readTab', args: [7] }, own)).toEqual({ isDone: false, refusal: 'failed' });
  });
});
