import { mkdir, open, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { crowd } from '../lab/people';
import type { Place } from './server';

/** A file of the made-up tree that every listing server shows. */
export interface TreeFile {
  /** Below the tree's root. */
  path: string;
  bytes: number;
  /** Its day; the time is noon, UTC. */
  date: string;
  /** What of its name may cross: words of the vocabulary, and `*`. */
  mask: string;
  /** The sensitive class that its name tells. */
  class?: string;
}

const K = 1024;
const M = 1024 * K;

const patients = crowd(2026).draw(12);

/** Sizes are round in powers of 1024, so that a server which rounds them still tells them exactly. */
const FILES: readonly TreeFile[] = [
  { path: 'notice.txt', mask: 'notice.txt', bytes: 96 * K, date: '2026-01-05' },
  { path: 'backups/office-mail.pst', mask: 'office-mail.pst', bytes: 5 * M, date: '2026-01-20', class: 'mailbox' },
  {
    path: 'backups/patients_2026.sql.gz',
    mask: 'patients_*.sql.gz',
    bytes: 3 * M,
    date: '2026-02-03',
    class: 'database-dump',
  },
  {
    path: 'backups/file-server.vhdx',
    mask: 'file-server.vhdx',
    bytes: 7 * M,
    date: '2026-01-31',
    class: 'virtual-disk',
  },
  { path: 'backups/price list März.txt', mask: '* list *.txt', bytes: 64 * K, date: '2026-01-12' },
  ...patients.map(({ family, given }, index) => ({
    path: `scans/${family}_${given}_mri.pdf`.toLowerCase(),
    mask: '*_*_mri.pdf',
    bytes: (index + 1) * 64 * K,
    date: `2026-01-${10 + index}`,
    class: 'document',
  })),
];
/** Older than any file in their folder: what is newest is a file, whether or not folders show their day. */
const FOLDERS = ['backups/nightly', 'backups', 'scans', 'empty folder', ''];
const FOLDERS_DATE = '2025-12-01';

/** The names that must not cross. */
export const plantedNames: readonly string[] = patients.flatMap(({ family, given }) => [family, given]);

/** Writes the tree into the place of a server, readable by everybody; gives the path of its root. */
export async function plantTree({ folder }: Place): Promise<string> {
  const root = join(folder, 'tree');
  for (const folder of FOLDERS) await mkdir(join(root, folder), { recursive: true });
  for (const { path, bytes, date } of FILES) {
    const file = await open(join(root, path), 'w', 0o644);
    await file.truncate(bytes);
    await file.close();
    await utimes(join(root, path), noon(date), noon(date));
  }
  for (const folder of FOLDERS) await utimes(join(root, folder), noon(FOLDERS_DATE), noon(FOLDERS_DATE));
  return root;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** What stands in one folder of the tree. */
export function contentOf(folder: string): { directories: number; files: readonly TreeFile[] } {
  const start = folder === '' ? '' : `${folder}/`;
  const inside = FILES.filter(({ path }) => path.startsWith(start));
  const folders = FOLDERS.filter(path => path !== folder && path.startsWith(start) && isChild(path, start));
  return { directories: folders.length, files: inside.filter(({ path }) => isChild(path, start)) };
}

const isChild = (path: string, start: string) => path !== '' && !path.slice(start.length).includes('/');

/** What of the names of a folder's files may cross. */
export const masksOf = (folder: string): string[] => [...new Set(contentOf(folder).files.map(({ mask }) => mask))];
