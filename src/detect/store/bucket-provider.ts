import type { Head } from '../types';
import type { Answer } from './answer';

/** Who runs a store that speaks S3: by its host or the `Server` header. */
const PROVIDERS: readonly (readonly [product: string, sign: RegExp])[] = [
  ['Google Cloud Storage', /storage\.googleapis\.com$|^uploadserver/],
  ['Alibaba OSS', /\.aliyuncs\.com$|^aliyunoss/],
  ['Huawei OBS', /\.my(?:huawei|hw)clouds?\.com$|^obs$/],
  ['Tencent COS', /\.myqcloud\.com$|^tencent-cos/],
  ['DigitalOcean Spaces', /\.digitaloceanspaces\.com$/],
  ['Wasabi', /\.wasabisys\.com$|^wasabi/],
  ['Backblaze B2', /\.backblazeb2\.com$/],
  ['Cloudflare R2', /\.r2\.(?:dev|cloudflarestorage\.com)$/],
  ['Linode Object Storage', /\.linodeobjects\.com$/],
  ['Oracle Object Storage', /\.oraclecloud\.com$/],
  ['Amazon S3', /(?:^|\.)amazonaws\.com(?:\.cn)?$|^amazons3/],
  ['MinIO', /^minio/],
  ['Ceph', /^ceph/],
];
/** Every name that this file gives. */
export const providers: readonly string[] = PROVIDERS.map(([product]) => product);

/** The product behind an answer in Amazon's format; null where nothing tells. */
export function providerOf({ url, headers }: Head, answer: Answer): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const server = headers?.server?.toLowerCase() ?? '';
  const named = PROVIDERS.find(([, sign]) => sign.test(host) || sign.test(server));
  if (named) return named[0];
  const item = 'ListBucketResult.Contents';
  if (answer.has(`${item}.Generation`)) return 'Google Cloud Storage';
  if (answer.text(`${item}.Owner.DisplayName`) === 'minio') return 'MinIO';
  if (answer.has(`${item}.Type`)) return answer.has('ListBucketResult.@xmlns') ? 'Ceph' : 'Alibaba OSS';
  return null;
}
