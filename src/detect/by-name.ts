/** The modules of a folder by the names of their files, in the order of these. */
export const byName = <Value>(files: Readonly<Record<string, Value>>): [name: string, value: Value][] =>
  Object.entries(files)
    .map(([path, value]): [string, Value] => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), value])
    .sort(([one], [other]) => (one < other ? -1 : 1));
