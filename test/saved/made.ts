import { gzipSync } from 'node:zlib';

/** Made-up people, as an answer in JSON and as a page. */
export const PEOPLE = [
  { patientName: 'Dora Quill', ssn: '536-90-4399', dx: 'E11.9' },
  { patientName: 'Ames Tarbell', ssn: '536-90-4411', dx: 'J45.2' },
];
export const JSON_BODY = JSON.stringify(PEOPLE);
export const HTML_BODY = `<!doctype html><title>Ward</title><table><tr><th>Patient name<th>MRN<th>Diagnosis${'<tr><td>Zarquil Vornath<td>00412345<td>E11.9'.repeat(4)}</table>`;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Answer {
  url: string;
  contentType: string;
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** One record of a web archive, as crawlers write them. */
export function warcRecord({ url, contentType, status = 200, headers = {}, body }: Answer): Uint8Array {
  const lines = Object.entries({ 'Content-Type': contentType, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('\r\n')}\r\n\r\n`),
    typeof body === 'string' ? Buffer.from(body) : body,
  ]);
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-IP-Address: 203.0.113.7',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
}

/** A web archive; packed record by record, as crawlers pack them. */
export const warc = (answers: readonly Answer[]): Uint8Array => Buffer.concat(answers.map(warcRecord));
export const packedWarc = (answers: readonly Answer[]): Uint8Array =>
  Buffer.concat(answers.map(answer => gzipSync(warcRecord(answer))));

/** An entry of a browser's network panel. */
export const entry = ({ url, contentType, status = 200, headers = {}, body }: Answer, sent: object[] = []) => ({
  request: { method: 'GET', url, headers: sent },
  response: {
    status,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    content:
      typeof body === 'string'
        ? { size: body.length, mimeType: contentType, text: body }
        : { size: body.length, mimeType: contentType, text: Buffer.from(body).toString('base64'), encoding: 'base64' },
  },
  serverIPAddress: '203.0.113.9',
});
export const har = (entries: readonly object[]): Uint8Array =>
  bytes(JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }));

/** A page with its parts, as Chromium saves it. */
export function mhtml(parts: readonly { url: string; contentType: string; body: string }[]): Uint8Array {
  const mark = '----MultipartBoundary--made----';
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://host.test/ward',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${mark}"`,
  ];
  const written = parts.map(
    ({ url, contentType, body }) =>
      `--${mark}\r\nContent-Type: ${contentType}\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${url}\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`,
  );
  return bytes(`${head.join('\r\n')}\r\n\r\n\r\n${written.join('')}--${mark}--\r\n`);
}
