import { summaryOf } from '../listing/summary';
import { namedForPatients } from '../scan/key-words';
import { createBucketReader } from '../store/bucket';
import { BUCKET_FORMATS } from '../store/bucket-formats';
import { providerOf, providers } from '../store/bucket-provider';
import { namesOf, ownerOf } from '../store/facts';
import type { ExposureKind } from '../types';

const MOST_NAMES = 10_000;

/**
 * A bucket or container that lists what it holds to anyone: Amazon S3 and what speaks like it, Google, Azure, Backblaze,
 * Swift. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export default {
  title: 'Object storage',
  products: [...providers, ...BUCKET_FORMATS.flatMap(({ product }) => product ?? [])],
  begin(head) {
    if (head.form === 'page') return null;
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
