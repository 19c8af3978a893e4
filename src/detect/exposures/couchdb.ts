import { isVersion } from '../mask/version';
import { type Answer, createAnswer } from '../store/answer';
import { namesOf, present, type Total, totalAt } from '../store/facts';
import type { ExposureKind } from '../types';

/** Endpoint, what must all be there, and the field that counts documents; `[]` stands for counting what is shown. */
const KNOWN: readonly (readonly [endpoint: string, needs: string, count?: string])[] = [
  ['/', 'couchdb version'],
  ['/', 'express-pouchdb version'],
  ['_search', 'total_rows bookmark rows[].id', 'total_rows'],
  ['_all_docs', 'total_rows offset rows[].id rows[].key', 'total_rows'],
  ['_all_docs', 'results[].total_rows results[].rows[].id', 'results[].total_rows'],
  ['_find', 'docs[]._id bookmark', '[]'],
  ['_find', 'docs[]._id docs[]._rev', '[]'],
  ['_scheduler/docs', 'docs[].database docs[].doc_id docs[].state'],
  ['_scheduler/jobs', 'jobs[].database jobs[].doc_id jobs[].history[].type'],
  ['_jobs', 'jobs[].job_state jobs[].split_state jobs[].source'],
  ['_changes', 'last_seq results[].seq results[].changes[].rev', '[]'],
  ['_db_updates', 'last_seq results[].db_name results[].type'],
  ['_bulk_get', 'results[].id results[].docs[].ok._rev', '[]'],
  ['_dbs_info', '[].key [].info.db_name [].info.doc_count', '[].info.doc_count'],
  ['_db', 'db_name doc_count update_seq', 'doc_count'],
  ['_view', 'name view_index.signature'],
  ['_view', 'name search_index.doc_count', 'search_index.doc_count'],
  ['_config', 'couchdb.database_dir couchdb.view_index_dir'],
  ['_membership', 'all_nodes cluster_nodes'],
  ['_active_tasks', '[].pid [].type [].started_on [].updated_on'],
  ['_stats', 'couchdb.database_reads couchdb.open_databases'],
  ['_doc', '_id _rev'],
];
const SHOWN = new Set(['rows[]', 'docs[]', 'results[]']);
const NAMES = new Set(['db_name', '[].info.db_name', 'results[].db_name', 'jobs[].database', 'docs[].database']);
const REVISION = /^\d+-[0-9a-f]{32}$/;
/** What a database may be called: https://docs.couchdb.org/en/stable/api/database/common.html */
const DATABASE = /^[a-z_][a-z0-9_$()+/-]*$/;
const OWN = new Set(['_users', '_replicator', '_global_changes']);
const MOST_NAMES = 10_000;

/** CouchDB, Cloudant or a PouchDB Server that answers anyone. https://docs.couchdb.org/en/stable/api/ */
export default {
  title: 'CouchDB',
  products: ['CouchDB', 'Cloudant', 'PouchDB Server'],
  begin(head) {
    if (head.form !== 'raw') return null;
    const isAsked = /\/_all_dbs(?:\?|$)/.test(head.url);
    const answer = createAnswer();
    const names: string[] = [];
    const listed: string[] = [];
    let shown = 0;
    let sum = 0;
    /** Something is no name of a database: it is another list. */
    let isOther = false;
    return {
      open(path) {
        answer.open(path);
        if (!SHOWN.has(path)) return false;
        shown += 1;
      },
      value(path, value) {
        if (path === '[]') {
          if (!DATABASE.test(value)) isOther = true;
          else listed.push(value);
          if (isOther || listed.length >= MOST_NAMES) return answer.value(path, value);
        } else if (path === '[].info.doc_count') sum += Number(value) || 0;
        else if (NAMES.has(path) && names.length < MOST_NAMES) names.push(value);
        else return answer.value(path, value);
        answer.value(path, value);
      },
      end({ isWhole }) {
        if (answer.has('error')) return null;
        const isList =
          !isOther && !answer.has('[].key') && (listed.some(name => OWN.has(name)) || (isAsked && listed.length > 0));
        const [endpoint, , count] = isList ? ['_all_dbs'] : (KNOWN.find(([, needs]) => answer.has(needs)) ?? []);
        if (endpoint === undefined || !isPlausible(endpoint, answer)) return null;
        const databases = [...new Set(isList ? listed : names)];
        return {
          kind: 'couchdb',
          ...productOf(answer, endpoint === '/', head.headers?.server ?? ''),
          confidence: 'certain',
          facts: present({
            endpoint,
            ...totalOf(answer, count, shown, totalAt(sum, 'doc_count', isWhole ? 'exact' : 'at-least')),
            databases: databases.length || null,
            bytes: answer.number('sizes.file') ?? answer.number('disk_size'),
            ...namesOf(databases),
          }),
        };
      },
    };
  },
} satisfies ExposureKind;

/** Other servers have an `_id`, too, and welcome. */
function isPlausible(endpoint: string, answer: Answer): boolean {
  if (endpoint === '/') return (answer.text('couchdb') || answer.text('express-pouchdb')).startsWith('Welcome');
  return endpoint !== '_doc' || REVISION.test(answer.text('_rev'));
}

function totalOf(answer: Answer, count: string | undefined, shown: number, sum: Total | null): Total | null {
  if (count === undefined) return null;
  if (count === '[]') return totalAt(shown, 'rows', 'at-least');
  if (count === '[].info.doc_count') return sum;
  return totalAt(answer.number(count), count, count.includes('[]') ? 'at-least' : 'exact');
}

function productOf(answer: Answer, isRoot: boolean, server: string) {
  const [, product, stated = ''] = /^(CouchDB)\/([\d.]+)/.exec(server) ?? [];
  const said = [isRoot ? answer.text('version') : '', stated].find(isVersion) ?? null;
  if (answer.has('express-pouchdb')) return { product: 'PouchDB Server', version: said };
  if (!isRoot) return { product: product ?? null, version: said };
  return { product: answer.text('vendor.name').includes('Cloudant') ? 'Cloudant' : 'CouchDB', version: said };
}
