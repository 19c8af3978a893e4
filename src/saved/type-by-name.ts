const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
  json: 'application/json',
  csv: 'text/csv',
};

/** The type that a file's name tells, `.gz` put aside; empty where it tells none. */
export function typeByName(name: string): string {
  const extension = /\.([a-z\d]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? '';
  return TYPES[extension] ?? '';
}
