import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of labelled samples; it lies beside the project and is no part of it. */
export const CORPORA = fileURLToPath(new URL('../../../../shared/corpora/', import.meta.url));
/** What is said where the samples are absent. */
export const ABSENT = 'No labelled samples at ../shared/corpora: not measured.';

/** Whether the labelled samples are at hand. */
export const hasCorpora = (): boolean => existsSync(`${CORPORA}MANIFEST.tsv`);

/** One labelled file. */
export interface Sample {
  path: string;
  kind: string;
  /** `exposure`, `has_phi` and what else is said: `topic`, `api`, `variant`, … */
  label: Readonly<Record<string, string>>;
  source: string;
  /** The address it was captured at; empty where unknown. */
  url: string;
  /** What a listing holds, where somebody counted. */
  counts: { directories: number; files: number } | null;
}

/** Every sample of the manifest, with the address and the counts of listings. */
export function readManifest(): Sample[] {
  const addresses = new Map(readTable('LISTING_URLS.tsv').map(row => [row.path, row.url]));
  const counts = new Map(readTable('LISTING_COUNTS.tsv').map(row => [row.path, row]));
  return readTable('MANIFEST.tsv').map(({ path = '', kind = '', label = '', source_repo = '' }) => {
    const counted = counts.get(path);
    return {
      path,
      kind,
      label: Object.fromEntries(label.split(';').map(part => part.split('=', 2))),
      source: source_repo,
      url: addresses.get(path) ?? '',
      counts: counted ? { directories: Number(counted.directories), files: Number(counted.files) } : null,
    };
  });
}

/** A file of the samples, as bytes. */
export const bytesOf = (path: string): Uint8Array => readFileSync(CORPORA + path);

function readTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(CORPORA + name, 'utf8').split('\n');
  const columns = head.split('\t');
  return lines
    .filter(line => line !== '')
    .map(line => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])));
}
