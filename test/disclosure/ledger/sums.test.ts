import { describe, expect, it } from 'vitest';
import { MOST_DOWNLOADS, sums } from '../../../src/disclosure/ledger/sums';
import type { LedgerDownload } from '../../../src/disclosure/ledger/types';
import { ledger, request } from './made';

const download = (second: number): LedgerDownload => ({ ...request(second), path: '/a.zip', state: 'complete' });

describe('what a ledger comes to', () => {
  it('counts fourteen opened pages as fourteen, whatever they brought with them', () => {
    const pages = Array.from({ length: 14 }, (_, second) => request(second));
    const rest = [request(20, { use: 'frame' }), request(21, { use: 'fetch' }), request(22, { use: 'other' })];
    const { pages: opened, frames, fetches, others, requests } = sums(ledger([...pages, ...rest]));
    expect(opened).toEqual({ count: 14, bound: 'exact' });
    expect([frames.count, fetches.count, others.count, requests.count]).toEqual([1, 1, 1, 17]);
  });

  it('is empty for a visit that asked for nothing', () => {
    const { bytes, downloadBytes, methods, first, last, ...counts } = sums(ledger([]));
    expect([bytes, downloadBytes, first, last]).toEqual([null, null, null, null]);
    expect(methods).toEqual([]);
    expect(Object.values(counts).every(({ count, bound }) => count === 0 && bound === 'exact')).toBe(true);
  });

  it('counts a file once, as a download', () => {
    const { pages, others, downloads } = sums(
      ledger([request(1), request(2, { use: 'other', path: '/a.zip' })], { downloads: [download(2)] }),
    );
    expect([pages.count, others.count, downloads.count]).toEqual([1, 0, 1]);
  });

  it('says at least of others and bytes where requests were dropped, and exactly of pages while others are listed', () => {
    const { pages, others, bytes, requests } = sums(ledger([request(1), request(2, { use: 'other' })], { dropped: 3 }));
    expect([pages.bound, others.bound, bytes?.bound]).toEqual(['exact', 'at-least', 'at-least']);
    expect(requests).toEqual({ count: 5, bound: 'exact' });
  });

  it('tells downloads that broke off from those that are whole', () => {
    const broken: LedgerDownload = { ...download(2), state: 'interrupted', bytes: null };
    const { downloads, unfinished, downloadBytes } = sums(ledger([], { downloads: [download(1), broken] }));
    expect([downloads.count, unfinished.count]).toEqual([1, 1]);
    expect(downloadBytes).toEqual({ count: 100, bound: 'at-least' });
  });

  it('tells what did more than ask', () => {
    const sent = ['GET', 'HEAD', 'POST', 'POST', 'DELETE'].map((method, second) => request(second, { method }));
    const { sending, methods } = sums(ledger(sent));
    expect(sending.count).toBe(3);
    expect(methods).toEqual(['POST', 'DELETE']);
  });

  it('says at least of pages where nothing but pages is left in a full ledger', () => {
    expect(sums(ledger([request(1)], { dropped: 1 })).pages).toEqual({ count: 1, bound: 'at-least' });
  });

  it('says at least of bytes where one answer did not say its length', () => {
    expect(sums(ledger([request(1), request(2, { bytes: null })])).bytes).toEqual({ count: 100, bound: 'at-least' });
  });

  it('knows no bytes where the only answer that said its length was empty', () => {
    expect(sums(ledger([request(1, { bytes: 0 }), request(2, { bytes: null })])).bytes).toBeNull();
    expect(sums(ledger([request(1, { bytes: 0 })])).bytes).toEqual({ count: 0, bound: 'exact' });
  });

  it('counts no bytes for what the cache answered', () => {
    const cached = request(2, { bytes: null, isFromCache: true });
    expect(sums(ledger([request(1), cached])).bytes).toEqual({ count: 100, bound: 'exact' });
  });

  it('says at least of downloads where no more are listed', () => {
    const downloads = Array.from({ length: MOST_DOWNLOADS }, () => download(1));
    expect(sums(ledger([], { downloads })).downloads.bound).toBe('at-least');
  });

  it('tells the first and the last time', () => {
    const { first, last } = sums(ledger([request(1), request(9), request(5)]));
    expect([first, last]).toEqual(['2026-11-22T10:00:01.000Z', '2026-11-22T10:00:09.000Z']);
  });
});
