import { htmlPage } from '../html';
import { filed } from '../people';
import type { MakeSite } from '../site';

/** A manual of a search engine: its answers stand in code blocks, explained by prose. */
const site: MakeSite = draw => ({
  host: 'docs.searchhandbook.test',
  pages: [
    {
      path: '/reference/search.html',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage(
        'Search API | Handbook',
        `<nav><a href="/">Handbook</a> <a href="/reference/">Reference</a></nav>
<main><h1>Search API</h1>
<p>A search sends a query to one or more indices and returns the hits that match it. The root of a node answers with its
name and version, and the tagline by which people recognise it.</p>
<pre><code>GET /
{ "name": "node-1", "cluster_name": "docs", "version": { "number": "8.11.1", "lucene_version": "9.8.0" },
  "tagline": "You Know, for Search" }</code></pre>
<p>The answer to a search names the shards that were asked, and under <code>hits</code> each document that was found,
with its source as it was indexed. The value of <code>total</code> is exact unless <code>relation</code> says otherwise.</p>
<pre><code>${JSON.stringify(answerWith(draw(3).map(person => ({ patient_name: filed(person), dob: person.birthDate, diagnosis: person.code }))), null, 2)}</code></pre>
<p>Use <code>size</code> to ask for more hits, and <code>_source</code> to leave out the fields you do not need. A cluster
should never be reachable without authentication; see the chapter on security before you open a port.</p></main>
<footer>Handbook 8.11</footer>`,
      ),
      expected: ['none', 'low'],
      because: 'Levels: documentation lowers to low',
    },
  ],
});
export default site;

function answerWith(documents: readonly object[]): object {
  const hits = documents.map((_source, number) => ({ _index: 'visits', _id: String(number), _score: 1, _source }));
  return {
    took: 5,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: { total: { value: 3, relation: 'eq' }, max_score: 1, hits },
  };
}
