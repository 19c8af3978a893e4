/** The `O` of a certificate's subject in the notation of RFC 4514, or nothing. */
export function organisationOf(subject: string): string {
  const [, quoted, plain] = /(?:^|,)\s*O=(?:"((?:[^"\\]|\\.)*)"|((?:[^,\\]|\\.)*))/.exec(subject.slice(0, 2_000)) ?? [];
  return (quoted ?? plain ?? '').replace(/\\(.)/g, '$1').trim();
}

/** Object identifier 2.5.29.17, subjectAltName. */
const extension = [0x06, 0x03, 0x55, 0x1d, 0x11];
const octets = 0x04;
const sequence = 0x30;
/** Context tag 2, dNSName. */
const dnsName = 0x82;
const mostNames = 200;

/**
 * The host names in a certificate's DER, in order. Firefox tells them nowhere else.
 * https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
 */
export function alternativeNames(der: readonly number[]): string[] {
  const start = der.findIndex((_, at) => extension.every((byte, offset) => der[at + offset] === byte));
  if (start < 0) return [];
  // A BOOLEAN may say before that the extension is critical.
  const isCritical = der[start + extension.length] === 0x01;
  const value = read(der, start + extension.length + (isCritical ? 3 : 0));
  const list = value?.tag === octets ? read(der, value.start) : null;
  if (list?.tag !== sequence) return [];
  const names: string[] = [];
  for (let at = list.start; at < list.end && names.length < mostNames; ) {
    const item = read(der, at);
    if (item === null || item.end <= at) break;
    if (item.tag === dnsName)
      names.push(String.fromCharCode(...der.slice(item.start, Math.min(item.end, item.start + 253))));
    at = item.end;
  }
  return names;
}

/** A tag and where its content lies; null where the bytes end before. */
function read(der: readonly number[], at: number): { tag: number; start: number; end: number } | null {
  const [tag, first] = [der[at], der[at + 1]];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const size = first & 0x7f;
  const length = der.slice(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
  const start = at + 2 + size;
  return size > 0 && size <= 4 && start + length <= der.length ? { tag, start, end: start + length } : null;
}
