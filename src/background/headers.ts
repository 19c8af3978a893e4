type Headers = readonly { name: string; value?: string | undefined }[] | undefined;

/** All values of a header. Names are given in lower case. */
export const headersOf = (headers: Headers, name: string): string[] =>
  (headers ?? []).filter(header => header.name.toLowerCase() === name).map(header => header.value ?? '');

/** The first value of a header, or nothing. */
export const headerOf = (headers: Headers, name: string): string => headersOf(headers, name)[0] ?? '';

/** The type of an answer in lower case, without parameters. */
export const contentTypeOf = (headers: Headers): string =>
  headerOf(headers, 'content-type').split(';', 1)[0]!.trim().toLowerCase();

/** All headers by their names in lower case. */
export const headerRecord = (headers: Headers): Record<string, string> =>
  Object.fromEntries((headers ?? []).map(({ name, value = '' }) => [name.toLowerCase(), value]));
