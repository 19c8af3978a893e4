import { productOf, servers } from '../listing/product';
import { createItemReader, dataServers } from '../listing/read-items';
import { summaryOf } from '../listing/summary';
import type { ExposureKind, Head, Recogniser } from '../types';

/** Names of entries that are read as records. */
const MOST_NAMES = 10_000;

/** A folder of a web server that answers with data: an array of entries, told by what they say of themselves. */
export default {
  title: 'Directory listing',
  products: [...servers, ...dataServers],
  begin: readData,
} satisfies ExposureKind;

/** JSON or XML: an array of entries, told by what they say of themselves. */
function readData(head: Head): Recogniser {
  const reader = createItemReader(head.form === 'xml');
  let names: string[] = [];
  return {
    open: path => reader.open(path),
    value: (path, value) => reader.value(path, value),
    end({ isWhole }) {
      const listing = reader.read();
      if (!listing) return null;
      const { entries, product, isCut } = listing;
      names = entries.slice(0, MOST_NAMES).map(({ name }) => name);
      return {
        kind: 'directory-listing',
        ...servedAs(product, head),
        confidence: entries.length > 1 || product !== null ? 'certain' : 'likely',
        facts: summaryOf(entries, isWhole && !isCut ? 'exact' : 'at-least', head.url),
      };
    },
    names: () => names,
  };
}

/** The shape of data tells its server, a protocol not: there the header does. A version stands in the header alone. */
function servedAs(product: string | null, head: Head): ReturnType<typeof productOf> {
  const served = productOf(head, []);
  if (product === null || product === served.product || (product === 'webdav' && served.product !== null))
    return served;
  return { product, version: null };
}
