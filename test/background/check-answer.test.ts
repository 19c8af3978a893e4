import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/background/check/answer';

const URL = 'http://files.clinic.example/smith_john/';
const answer = (contentType: string, body: string | Uint8Array, status = 200) =>
  resultOf(URL, {
    problem: null,
    status,
    headers: { 'content-type': contentType },
    start: { bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body, cut: null },
  });
const without = (status: number, location = '') =>
  resultOf(URL, { problem: null, status, headers: { location }, start: null }).end;

const listing =
  '<title>Index of /</title><h1>Index of /</h1><pre><a href="../">../</a>\n<a href="mail.pst">mail.pst</a> 12-Mar-2018 09:14 500\n</pre>';
const people = JSON.stringify([{ patient_name: 'Tillman, Rowena', ssn: '536-90-4399', diagnosis_code: 'E11.9' }]);
const xml = '<?xml version="1.0"?><list><patient><name>Rowena Tillman</name><mrn>40281735</mrn></patient></list>';

describe('what is kept of an answer', () => {
  it('is what the engine makes of it, whether HTML, JSON or XML', () => {
    expect(answer('text/html; charset=utf-8', listing)).toMatchObject({
      end: 'answered',
      status: 200,
      bytes: listing.length,
      level: 'medium',
      weight: 'medium',
      kinds: ['directory-listing'],
    });
    expect(answer('application/json', people)).toMatchObject({ end: 'answered', level: 'critical' });
    expect(answer('application/xml', xml)).toMatchObject({ end: 'answered', weight: 'high' });
  });

  it('is also there where it ends in the midst of a character, a tag or a record', () => {
    const cut = new TextEncoder().encode(`${listing}<p class="größer`).slice(0, -4);
    expect(answer('text/html', cut)).toMatchObject({ end: 'answered', weight: 'medium' });
    expect(answer('application/json', people.slice(0, -6))).toMatchObject({ end: 'answered', weight: 'critical' });
  });

  it('is nothing of its body', () => {
    expect(JSON.stringify([answer('application/json', people), answer('application/xml', xml)])).not.toMatch(
      /tillman|rowena|536|4028|smith/i,
    );
  });

  it('is that it could not be read, where that is so', () => {
    expect(answer('application/pdf', '%PDF-1.7')).toMatchObject({ end: 'unread', level: 'not-scanned', bytes: 8 });
  });

  it('is a refusal for 401, 403 and a redirect to a log-in', () => {
    expect([401, 403, 407].map(status => without(status))).toEqual(['refused', 'refused', 'refused']);
    expect(without(302, '/login?next=%2F')).toBe('refused');
    expect(without(303, 'https://sso.example/saml2/redirect')).toBe('refused');
  });

  it('is a redirect or a failure for the rest, which proves nothing', () => {
    expect(without(301, 'https://files.clinic.example/smith_john/')).toBe('redirected');
    expect(without(302)).toBe('redirected');
    expect(without(0)).toBe('redirected');
    expect([204, 404, 429, 500].map(status => without(status))).toEqual(['failed', 'failed', 'failed', 'failed']);
  });

  it('is why there was none', () => {
    expect(resultOf(URL, { problem: 'timeout' })).toMatchObject({ end: 'timeout', status: null, bytes: 0 });
  });
});
