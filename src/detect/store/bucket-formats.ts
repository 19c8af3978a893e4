/** How one kind of store lists what it holds, in JSON or XML. */
export interface BucketFormat {
  product: string | null;
  /** Paths that must all be there. */
  needs: string;
  /** Where nothing else may be than the needs and a date: they are words of many others, too. */
  only?: string;
  /** Where an object is; `key`, `size` and `date` are below it. */
  item: string;
  key: string;
  size?: string;
  date?: string;
  /** Where folders are named. */
  folder?: string;
  /** What names the store itself. */
  name?: string;
  /** The items are stores, not objects. */
  isAccount?: true;
}

const S3 = { key: 'Key', size: 'Size', date: 'LastModified' };
const AZURE = {
  product: 'Azure Blob Storage',
  key: 'Name',
  size: 'Properties.Content-Length',
  date: 'Properties.Last-Modified',
};
const GOOGLE = { product: 'Google Cloud Storage', item: 'items[]', key: 'name', name: 'items[].bucket' };
const SWIFT = { product: 'OpenStack Swift', key: 'name', size: 'bytes', date: 'last_modified' };

/** The first whose needs are met speaks. */
export const BUCKET_FORMATS: readonly BucketFormat[] = [
  {
    ...S3,
    product: null,
    needs: 'ListBucketResult.Name',
    item: 'ListBucketResult.Contents',
    folder: 'ListBucketResult.CommonPrefixes.Prefix',
    name: 'ListBucketResult.Name',
  },
  {
    ...S3,
    product: null,
    needs: 'ListVersionsResult.Name',
    item: 'ListVersionsResult.Version',
    folder: 'ListVersionsResult.CommonPrefixes.Prefix',
    name: 'ListVersionsResult.Name',
  },
  {
    product: null,
    needs: 'ListAllMyBucketsResult.Buckets',
    item: 'ListAllMyBucketsResult.Buckets.Bucket',
    key: 'Name',
    isAccount: true,
  },
  {
    ...AZURE,
    needs: 'EnumerationResults.@ContainerName EnumerationResults.Blobs',
    item: 'EnumerationResults.Blobs.Blob',
    folder: 'EnumerationResults.Blobs.BlobPrefix.Name',
    name: 'EnumerationResults.@ContainerName',
  },
  {
    ...AZURE,
    product: 'Azure Files',
    needs: 'EnumerationResults.@ShareName EnumerationResults.Entries',
    item: 'EnumerationResults.Entries.File',
    folder: 'EnumerationResults.Entries.Directory.Name',
    name: 'EnumerationResults.@ShareName',
  },
  {
    product: AZURE.product,
    needs: 'EnumerationResults.@ServiceEndpoint EnumerationResults.Containers',
    item: 'EnumerationResults.Containers.Container',
    key: 'Name',
    isAccount: true,
  },
  {
    product: 'Azure Data Lake Storage',
    needs: 'paths[].name paths[].contentLength paths[].etag',
    item: 'paths[]',
    key: 'name',
    size: 'contentLength',
    date: 'lastModified',
  },
  {
    ...GOOGLE,
    needs: 'items[].name items[].bucket items[].generation',
    size: 'size',
    date: 'updated',
    folder: 'prefixes[]',
  },
  { ...GOOGLE, needs: 'items[].name items[].bucket prefixes', folder: 'prefixes[]' },
  {
    product: GOOGLE.product,
    needs: 'items[].name items[].location items[].storageClass items[].metageneration',
    item: 'items[]',
    key: 'name',
    isAccount: true,
  },
  {
    product: 'Backblaze B2',
    needs: 'files[].fileId files[].fileName',
    item: 'files[]',
    key: 'fileName',
    size: 'size',
    date: 'uploadTimestamp',
    name: 'files[].bucketName',
  },
  {
    product: 'Backblaze B2',
    needs: 'buckets[].bucketId buckets[].bucketName',
    item: 'buckets[]',
    key: 'bucketName',
    isAccount: true,
  },
  {
    product: 'Oracle Object Storage',
    needs: 'objects[].name objects[].size objects[].md5',
    item: 'objects[]',
    key: 'name',
    size: 'size',
    date: 'timeCreated',
    folder: 'prefixes[]',
  },
  { ...SWIFT, needs: '[].name [].hash [].bytes [].last_modified', item: '[]', folder: '[].subdir' },
  {
    product: SWIFT.product,
    needs: '[].name [].count [].bytes',
    only: '[].*',
    item: '[]',
    key: 'name',
    isAccount: true,
  },
  {
    ...SWIFT,
    needs: 'container.@name container.object.bytes',
    item: 'container.object',
    folder: 'container.subdir.@name',
    name: 'container.@name',
  },
  {
    product: SWIFT.product,
    needs: 'account.container.name account.container.count',
    item: 'account.container',
    key: 'name',
    isAccount: true,
  },
];

/** Where stores say that there is more than they show, or that they began in the middle. */
export const MORE: readonly string[] = (
  'ListBucketResult.IsTruncated ListBucketResult.Marker ListBucketResult.StartAfter ListBucketResult.ContinuationToken ' +
  'ListVersionsResult.IsTruncated ListVersionsResult.KeyMarker EnumerationResults.NextMarker EnumerationResults.Marker ' +
  'nextPageToken nextFileName nextStartWith nextBucketPageToken'
).split(' ');
