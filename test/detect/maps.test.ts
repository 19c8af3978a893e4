import { describe, expect, test } from 'vitest';
import { begin } from '../../src/detect';

const URL_OF_ALL = 'https://clinic-default-rtdb.firebaseio.com/.json';
const DAYS = ['1951-02-03', '1962-03-04', '1973-04-05', '1984-05-06', '1945-06-07'];

const scan = (body: unknown, cut = Number.POSITIVE_INFINITY) => {
  const text = JSON.stringify(body);
  const reading = begin({ url: URL_OF_ALL, contentType: 'application/json', title: '', form: 'raw' });
  for (let at = 0; at < text.length; at += cut) reading.feed({ text: text.slice(at, at + cut) });
  return reading.end({ state: 'full', reason: null, scanned: text.length, of: text.length });
};
const person = (index: number) => ({
  first_name: 'Maria',
  last_name: 'Kowalczyk',
  date_of_birth: DAYS[index % DAYS.length],
  mrn: String(7_204_511 + index),
});
const mapOf = <Value>(count: number, make: (index: number) => Value) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`-Nq${index}aBcDeFgHiJkLm`, make(index)]));

describe('objects under keys', () => {
  test('that look alike are one person each', () => {
    expect(scan(mapOf(5, person)).records).toMatchObject({ person: 5, phi: 5 });
  });

  test('are told apart wherever the text is cut', () => {
    expect(scan(mapOf(5, person), 7).records).toMatchObject({ person: 5, phi: 5 });
  });

  test('are records below others, too, whatever else the database holds', () => {
    const body = { settings: { theme: 'dark' }, north: { people: mapOf(5, person), version: 3 } };
    expect(scan(body).records).toMatchObject({ person: 5, phi: 5 });
  });

  test('are people with their visits, not people and visits', () => {
    const withVisits = (index: number) => ({
      profile: { first_name: 'Maria', last_name: 'Kowalczyk', date_of_birth: DAYS[index % DAYS.length] },
      visits: mapOf(4, () => ({ diagnosis: 'E11.9', on: '2026-01-02' })),
    });
    expect(scan({ users: mapOf(5, withVisits) }).records).toMatchObject({ total: 5, person: 5, phi: 5, health: 0 });
  });

  test('are people with the lists in them', () => {
    const withList = (index: number) => ({
      first_name: 'Maria',
      last_name: 'Kowalczyk',
      date_of_birth: DAYS[index % DAYS.length],
      visits: [1, 2, 3, 4].map(() => ({ diagnosis: 'E11.9', on: '2026-01-02' })),
    });
    expect(scan({ users: mapOf(5, withList) }).records).toMatchObject({ total: 5, person: 5, phi: 5, health: 0 });
  });

  test('are parts of one record where they differ', () => {
    const body = {
      subject: { first_name: 'Maria', last_name: 'Kowalczyk' },
      demographics: { date_of_birth: '1951-02-03', sex: 'F' },
      encounter: { diagnosis: 'E11.9', ward: 'North' },
    };
    expect(scan(body).records).toMatchObject({ total: 1, person: 1, phi: 1 });
  });

  test('are parts of one record where a value stands beside them', () => {
    const part = { first_name: 'Maria', last_name: 'Kowalczyk' };
    const body = { diagnosis: 'E11.9', a: part, b: part, c: part };
    expect(scan(body).records).toMatchObject({ total: 1, person: 1, phi: 1 });
  });

  test('are counted beyond the number of places that can be told apart', () => {
    expect(scan(mapOf(3_000, person)).records).toMatchObject({ person: 3_000, phi: 3_000 });
  });
});
