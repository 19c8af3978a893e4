import { entryOf } from '../listing/item';
import { summaryOf } from '../listing/summary';
import { namedForPatients } from '../scan/key-words';
import { createBucketReader } from '../store/bucket';
import { BUCKET_FORMATS } from '../store/bucket-formats';
import { providerOf, providers } from '../store/bucket-provider';
import { namesOf, ownerOf } from '../store/facts';
import type { ExposureKind, Head, Recogniser } from '../types';

const MOST_NAMES = 10_000;
/** A container of Swift, asked for nothing but names. */
const SWIFT = /^https?:\/\/[^/?#]+\/(?:[\w-]+\/)?v1\/[A-Z]+_[\w-]+\/([^/?#]+)\/?(?:\?|$)/;
const FILE = /\.\w{1,8}$|\//;

/**
 * A bucket or container that lists what it holds to anyone: Amazon S3 and what speaks like it, Google, Azure, Backblaze,
 * Swift. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export default {
  title: 'Object storage',
  products: [...providers, ...BUCKET_FORMATS.flatMap(({ product }) => product ?? [])],
  begin(head) {
    if (SWIFT.test(head.url) && head.contentType === 'text/plain') return readNames(head);
    const reader = createBucketReader();
    let keys: string[] = [];
    let bucket = '';
    return {
      open: reader.open,
      value: reader.value,
      end({ isWhole }) {
        const listing = reader.read();
        if (!listing) return null;
        const { format, entries, folders, isCut } = listing;
        const bound = isWhole && !isCut ? 'exact' : 'at-least';
        // An address before 2011: the container is its last part.
        bucket = (format.name === undefined ? '' : reader.answer.text(format.name)).replace(/^.*\//, '');
        keys = format.isAccount ? [] : listing.keys;
        const names = entries.map(({ name }) => name);
        return {
          kind: 'object-storage',
          product: format.product ?? providerOf(head, reader.answer),
          version: null,
          confidence: 'certain',
          facts: format.isAccount
            ? { buckets: entries.length, bound, ...namesOf(names) }
            : { ...summaryOf(entries, bound, head.url), ...namedForPatients([bucket, ...folders]) },
        };
      },
      names: () => keys.slice(0, MOST_NAMES),
      owners: () => ownerOf('bucket-name', bucket),
    };
  },
} satisfies ExposureKind;

/**
 * Swift's plainest answer: the name of an object on each line, in order.
 * https://docs.openstack.org/api-ref/object-store/
 */
function readNames({ url }: Head): Recogniser {
  const bucket = SWIFT.exec(url)?.[1] ?? '';
  const keys: string[] = [];
  let isList = true;
  let files = 0;
  return {
    line(line) {
      if (line === '') return true;
      isList &&= line >= (keys.at(-1) ?? '');
      if (FILE.test(line)) files += 1;
      if (keys.length < MOST_NAMES) keys.push(line);
      return isList && keys.length < MOST_NAMES;
    },
    end() {
      if (!isList || keys.length === 0 || files * 2 < keys.length) return null;
      const entries = keys.map(name => entryOf({ name }, name.endsWith('/'))).filter(entry => entry !== null);
      return {
        kind: 'object-storage',
        product: 'OpenStack Swift',
        version: null,
        confidence: 'likely',
        facts: { ...summaryOf(entries, 'at-least', url), ...namedForPatients([bucket]) },
      };
    },
    names: () => keys,
    owners: () => ownerOf('bucket-name', bucket),
  };
}
