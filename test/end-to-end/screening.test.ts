import { describe, expect, it } from 'vitest';
import { finalReport } from '../lab/visit';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'screened.lakeside-practice.test';
const filled = (name: string, value: string) => `<tr><td>${name}</td><td><input value="${value}"></td></tr>`;
const PEOPLE = [
  ['Roe, Orla', '1961-03-11', 'asthma'],
  ['Quill, Enzo', '1948-07-30', 'gout'],
  ['Nakao, Lena', '1975-12-02', 'sinusitis'],
];
const ROWS = PEOPLE.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('');

/** What no text in a line of its own says, or no label right before a value: and what an ordinary page says. */
const PAGES: Readonly<Record<string, { body: string; level: RegExp }>> = {
  '/columns': { body: `<table><tr><th>Name</th><th>DOB</th><th>Seen for</th></tr>${ROWS}</table>`, level: /high/ },
  '/form': {
    body: `<table>${filled('Name', 'Orla Roe')}${filled('Born on', '03/11/1961')}${filled('MRN', '00482913')}${filled('Complaint', 'chest pain')}</table>`,
    level: /high/,
  },
  '/emphasis': {
    body: '<p><b>Patient</b>: Orla Roe, <i>Date of birth</i> 1961-03-11, takes metformin</p>',
    level: /high/,
  },
  '/in-script': {
    body: '<script type="application/json">{"patient":{"name":"Orla Roe","dob":"1961-03-11","diagnosis":"asthma"}}</script>',
    level: /high/,
  },
  '/in-variable': {
    body: '<script>var theme = {"dark":true};</script><script>window.list = [{"name":"Orla Roe","dob":"03/11/1961","diagnosis":"asthma"}]</script>',
    level: /high/,
  },
  '/in-program': {
    body: `<script>addEventListener('load', () => show({ rows: [['Orla Roe', '1961-03-11', 'asthma'], ['Enzo Quill', '1948-07-30', 'gout']],
      columns: [{ title: 'Patient' }, { title: 'DOB' }, { title: 'Diagnosis' }] }))</script>`,
    level: /high/,
  },
  '/far-down': {
    body: `${'<p>Nothing to see here, nor there, and so it goes on.</p>'.repeat(6_000)}<p>Patient: Orla Roe, MRN 00482913, asthma</p>`,
    level: /high/,
  },
  '/news': {
    body: '<h1>The mayor</h1><p>She said that dementia is on the rise. Read our privacy policy.</p>',
    level: /none/,
  },
};

const address = served((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Practice</title><body>${PAGES[request.url ?? '']?.body ?? ''}`);
});

describe('the screening of a page in a browser', () => {
  inEachBrowser([HOST], browser => {
    it.each(Object.entries(PAGES))('passes nothing by on %s', async (path, { level }) => {
      const tab = await browser().open(address(HOST, path));
      const { verdict, coverage } = await finalReport(browser(), tab.id);
      expect(verdict.level).toMatch(level);
      expect(coverage.state).toBe('full');
      await tab.close();
    });
  });
});
