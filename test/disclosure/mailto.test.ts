import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose, firstLetters, mailtoUrl } from '../../src/disclosure';
import { filledRequest, reports, request } from './reports';

const office = { to: 'office@clinic.example', subject: 'A & B = 1+1?', body: 'one\ntwo\r\nthree #4' };

test('spaces are %20, lines end in %0D%0A, and a plus is never left as it is', () => {
  expect(mailtoUrl(office)).toBe(
    'mailto:office@clinic.example?subject=A%20%26%20B%20%3D%201%2B1%3F&body=one%0D%0Atwo%0D%0Athree%20%234',
  );
});

test('a recipient can add no field of its own', () => {
  expect(mailtoUrl({ to: 'a@b.example?bcc=c@d.example&x\n', subject: 's', body: '' })).toBe(
    'mailto:a@b.example%3Fbcc%3Dc@d.example%26x?subject=s&body=',
  );
});

test('of several recipients only the addresses are taken', () => {
  const to = '"Harbor Clinic, Inc." <office@clinic.example>; privacy@clinic.example';
  expect(mailtoUrl({ to, subject: '', body: '' })).toBe(
    'mailto:office@clinic.example,privacy@clinic.example?subject=&body=',
  );
});

test('an address longer than 1,500 characters is none', () => {
  const room = 1500 - mailtoUrl({ ...office, body: '' })!.length;
  expect(mailtoUrl({ ...office, body: 'x'.repeat(room) })).toHaveLength(1500);
  expect(mailtoUrl({ ...office, body: 'x'.repeat(room + 1) })).toBeNull();
});

test.each(firstLetters)('a first contact to %s fits, a full letter does not', kind => {
  const to = 'privacy.office@harbor-imaging.example';
  for (const report of Object.values(reports)) {
    expect(mailtoUrl({ to, ...compose({ ...filledRequest(report, kind, 'first-contact') }) })).not.toBeNull();
    expect(mailtoUrl({ to, ...compose(request(report, kind, 'full')) })).toBeNull();
  }
});

test('what a mail program reads back is what was written', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const url = mailtoUrl({ to: '', subject, body });
      if (url === null) return;
      expect(url).toMatch(/^mailto:\?subject=[\w.!~*'()@,:%-]*&body=[\w.!~*'()@,:%-]*$/);
      const read = new URLSearchParams(url.slice('mailto:?'.length));
      expect(read.get('subject')).toBe(subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim());
      expect(read.get('body')).toBe(body.replace(/\r\n|\r|\n/g, '\r\n'));
    }),
  );
});
