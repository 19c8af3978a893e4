import type { RequestListener } from 'node:http';

export const BAD_HOST = 'odd.brackenridge.test';

/** A record a line, until there are that many bytes. */
const records = (bytes: number): string => RECORD.repeat(Math.ceil(bytes / RECORD.length)).slice(0, bytes);
const RECORD = 'patient: Rowena Tillman  dob: 03/09/1957  mrn: 40281735  diagnosis: E11.9 type 2 diabetes\n';
const PATIENT = { patient_name: 'Tillman, Rowena', dob: '03/09/1957', mrn: '40281735', diagnosis_code: 'E11.9' };

interface BadPage {
  contentType: string;
  body: string | Buffer;
  /** The response is never ended. */
  isEndless?: boolean;
}

/** Pages that are broken, enormous or gone while they are read. */
export const BAD_PAGES = {
  '/25-megabytes': { contentType: 'text/plain', body: records(25_000_000) },
  '/2-megabytes': { contentType: 'text/plain', body: records(2_000_000) },
  '/no-body': {
    contentType: 'text/html',
    body: '<!doctype html><title>none</title><script>document.documentElement.lastChild.remove(); document.body?.remove();</script>',
  },
  '/xhtml-without-body': {
    contentType: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>none</title></head></html>',
  },
  '/endless': {
    contentType: 'text/html',
    body: `<!doctype html><title>endless</title><pre>${records(5_000)}`,
    isEndless: true,
  },
  '/xml': {
    contentType: 'application/xml',
    body: `<?xml version="1.0"?><list>${'<patient><name>Rowena Tillman</name><dob>03/09/1957</dob><mrn>40281735</mrn></patient>'.repeat(3)}</list>`,
  },
  '/broken-xml': { contentType: 'application/xml', body: '<?xml version="1.0"?><list><patient><name>Rowena' },
  '/empty': { contentType: 'text/html', body: '' },
  '/cut-json': {
    contentType: 'application/json',
    body: JSON.stringify({ patients: Array.from({ length: 40 }, () => PATIENT) }).slice(0, -70),
  },
  '/invalid-utf-8': {
    contentType: 'text/plain; charset=utf-8',
    body: Buffer.concat([
      Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0x0a]),
      Buffer.from(RECORD),
      Buffer.from([0xe2, 0x82]),
    ]),
  },
  '/torn-frame': {
    contentType: 'text/html',
    body: `<!doctype html><title>frame</title><p>Nothing here.</p><iframe src="/2-megabytes"></iframe>
<script>document.querySelector('iframe').onload = event => event.target.remove()</script>`,
  },
} as const satisfies Record<string, BadPage>;

/** Serves them. */
export const answerBadly: RequestListener = (request, response) => {
  const page: BadPage | undefined = (BAD_PAGES as Record<string, BadPage>)[request.url ?? ''];
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': page.contentType });
  if (page.isEndless) response.write(page.body);
  else response.end(page.body);
};
