import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/parsed/trees';
import { headOf, snapshot } from '../../../src/snapshot';
import { documentsOf } from './generate';
import { kinds } from './kinds';
import { plain, unmark } from './marked';

const SEED = 7;
/** Twenty thousand documents are made and read through: seconds, on a busy machine more. */
const all = kinds.map(kind => ({ kind, documents: [...documentsOf(kind, SEED)] }));

test('the same seed makes the same documents, another seed others', () => {
  const kind = kinds[0]!;
  expect([...documentsOf(kind, SEED)]).toEqual(all[0]!.documents);
  expect([...documentsOf(kind, SEED + 1)]).not.toEqual(all[0]!.documents);
});

test('every type has at least 200 documents with it and 200 with what looks like it', () => {
  for (const { documents } of all) {
    expect(documents.filter(({ isPositive }) => isPositive).length).toBeGreaterThanOrEqual(200);
    expect(documents.filter(({ isPositive }) => !isPositive).length).toBeGreaterThanOrEqual(200);
  }
});

test('every document holds its value, marked as what it is', () => {
  const wrong = all.flatMap(({ kind, documents }) =>
    documents.filter(({ isPositive, body }) => {
      const own = unmark(body).placed.filter(({ role }) => role === 'focus');
      return own.length === 0 || own.some(({ type }) => (type === kind.type) !== isPositive);
    }),
  );
  expect(wrong).toEqual([]);
});

test('no template is left unfilled and no mark crosses another', () => {
  const left = /⟦|⟧|undefined|\{label\}|[\ue100-\uf8ff][^\ue000]*[\ue100-\uf8ff]/;
  expect(all.flatMap(({ documents }) => documents.filter(({ body }) => left.test(body)))).toEqual([]);
});

test('JSON stays JSON when the marks are taken out', () => {
  for (const { documents } of all) {
    for (const { form, body } of documents) if (form === 'json' || form === 'fhir') JSON.parse(plain(body));
  }
});

test('the snapshot of a page is the same with and without marks', () => {
  const page = { url: 'http://host.test/', contentType: 'text/html' };
  const textOf = (html: string) => {
    const { tree, root } = parseHtml(html);
    headOf(tree, root, page);
    return [...snapshot(tree, root, page)].map(({ text }) => text).join('');
  };
  const pages = all.flatMap(({ documents }) =>
    documents.filter(({ contentType }) => contentType === 'text/html').slice(0, 5),
  );
  for (const { body } of pages) expect(unmark(textOf(body)).text).toBe(textOf(plain(body)));
});
