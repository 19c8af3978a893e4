import { kinds } from './all';
import { productOf } from './listing/product';
import { isVersion } from './mask/version';
import type { Exposure, Findings } from './types';

/** A product that an answer's headers name. */
export interface Served {
  product: string;
  version: string | null;
}

/** Headers in which products other than web servers name themselves. */
const SIGNS: readonly (readonly [header: string, sign: RegExp, product: string])[] = [
  ['x-elastic-product', /^elasticsearch$/i, 'Elasticsearch'],
  ['kbn-name', /./, 'Kibana'],
  ['osd-name', /./, 'OpenSearch Dashboards'],
  ['server', /^couchdb\b/i, 'CouchDB'],
  ['server', /^amazons3\b/i, 'Amazon S3'],
  ['server', /^minio\b/i, 'MinIO'],
  ['server', /^orthanc\b/i, 'Orthanc'],
  ['x-powered-by', /^hapi fhir\b/i, 'HAPI FHIR'],
];
const VERSION = /^[^\d/]{0,40}[/ ](\d[\w.-]{0,20})/;

/** The products that headers name, for whoever sees an answer but not its text; nothing else of a header comes through. */
export function servedBy(headers: Readonly<Record<string, string>>): readonly Served[] {
  const signed = SIGNS.filter(([header, sign]) => sign.test(headers[header] ?? '')).map(([header, , product]) => {
    const [, version = ''] = VERSION.exec(headers[header]!) ?? [];
    return { product, version: isVersion(version) ? version : null };
  });
  const { product, version } = productOf({ url: '', contentType: '', title: '', form: 'page', headers }, []);
  return product === null ? signed : [...signed, { product, version }];
}

/** Exposures whose product the text did not tell get the one of the headers, where it is one that their kind may have. */
export function nameProducts<Any extends Findings>(findings: Any, served: readonly Served[]): Any {
  if (served.length === 0 || findings.exposures.every(({ product }) => product !== null)) return findings;
  const exposures = findings.exposures.map(exposure => nameProduct(exposure, served));
  const isSame = exposures.every((exposure, index) => exposure === findings.exposures[index]);
  return isSame ? findings : { ...findings, exposures };
}

function nameProduct(exposure: Exposure, served: readonly Served[]): Exposure {
  if (exposure.product !== null) return exposure;
  const products = kinds.find(({ kind }) => kind === exposure.kind)?.products ?? [];
  const known = served.find(({ product }) => products.includes(product));
  return known === undefined ? exposure : { ...exposure, product: known.product, version: known.version };
}
