/** Percent escapes read: as UTF-8, or else as Latin-1, which old servers write. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** The parameters of an address, at most ten; paths in them with plain slashes, none in front. `?a/b` has no name. */
export function parametersOf(url: URL): [name: string, value: string][] {
  return url.search
    .slice(1)
    .split(/[&;]/)
    .slice(0, 10)
    .map(parameter => {
      const equals = parameter.indexOf('=');
      const value = decode(parameter.slice(equals + 1).replace(/\+/g, '%20'));
      return [parameter.slice(0, Math.max(equals, 0)), value.replace(/\\/g, '/').replace(/^\.?\/+/, '')];
    });
}
