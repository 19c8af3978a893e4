import { american, filed } from '../people';
import type { MakeSite, Page } from '../site';

/** An Elasticsearch that asks for a name and password, which the browser adds by itself from then on. */
const site: MakeSite = draw => {
  const page = {
    login: 'billing:cedar7',
    contentType: 'application/json; charset=UTF-8',
    access: 'authorization',
    expected: ['medium', 'low'],
    because: 'Access: after a 401 with WWW-Authenticate, answers of that origin are behind an Authorization',
  } satisfies Partial<Page>;
  const hits = () =>
    JSON.stringify({
      took: 3,
      timed_out: false,
      _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
      hits: {
        total: { value: 4_118, relation: 'eq' },
        max_score: 1,
        hits: draw(5).map((person, index) => ({
          _index: 'claims',
          _id: String(index),
          _score: 1,
          _source: {
            patient_name: filed(person),
            dob: american(person.birthDate),
            mrn: person.mrn,
            icd10: person.code,
          },
        })),
      },
    });
  return {
    host: 'search.tallgrassbilling.test',
    pages: [
      { ...page, path: '/claims/_search', body: hits() },
      { ...page, path: '/claims/_search?from=5', body: hits(), steps: [{ go: '/claims/_search' }] },
      {
        ...page,
        path: '/claims/_search?from=10',
        body: hits(),
        steps: [{ do: 'let the worker die' }, { do: 'reload' }],
      },
    ],
  };
};
export default site;
