import type { ChosenFile } from './work';

/** Files of an `<input type="file">`; those of a folder know their place in it. */
export const chosenIn = (files: FileList | null): ChosenFile[] =>
  [...(files ?? [])].map(file => ({ file, path: file.webkitRelativePath || file.name })).sort(byPath);

/** What was dropped: files, and folders with all below them. Must be called while the drop is told of. */
export async function droppedIn(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? []);
  const found: ChosenFile[] = [];
  while (entries.length > 0) {
    const entry = entries.pop()!;
    if (entry.isDirectory) entries.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else found.push({ file: await fileOf(entry as FileSystemFileEntry), path: entry.fullPath.replace(/^\//, '') });
  }
  return found.sort(byPath);
}

const byPath = (one: ChosenFile, other: ChosenFile): number => (one.path < other.path ? -1 : 1);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder is told in portions, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}
