import { describe, expect, it } from 'vitest';
import { readReports } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { inEachBrowser } from './in-each-browser';
import { served } from './served';

const HOST = 'living.lakeside-practice.test';
const ROWS = ['Ann Berg', 'Otto Kern', 'Mia Lund']
  .map((name, index) => `<tr><td>${name}</td><td>195${index}-03-02</td><td>9041${index}7</td></tr>`)
  .join('');
const TABLE = `<table><tr><th>Patient name</th><th>Date of birth</th><th>MRN</th></tr>${ROWS}</table>`;

/** Pages that show patients only after they have loaded. */
const PAGES: Readonly<Record<string, string>> = {
  '/later': `<p id="here">Loading</p><script>setTimeout(() => { here.innerHTML = ${JSON.stringify(TABLE)}; }, 1500);</script>`,
  '/clock': `<p id="clock"></p><p id="here"></p><script>
    let ticks = 0; setInterval(() => { clock.textContent = String(ticks++); }, 200);
    setTimeout(() => { here.innerHTML = ${JSON.stringify(TABLE)}; }, 1500);</script>`,
  '/shadow': `<my-list></my-list><script>
    const root = document.querySelector('my-list').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Loading</p>';
    setTimeout(() => { root.innerHTML = ${JSON.stringify(TABLE)}; }, 1500);</script>`,
  '/typed': `<form><label>Patient name <input id="name"></label><label>SSN <input id="ssn"></label></form><script>
    setTimeout(() => { for (const [id, value] of [['name', 'Ann Berg'], ['ssn', '536-90-4399']]) {
      const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('change', { bubbles: true })); } }, 1500);</script>`,
};

const address = served((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>Practice</title><body>${PAGES[request.url ?? ''] ?? ''}`);
});

describe('what a page shows after it has loaded is read too', () => {
  inEachBrowser([HOST], browser => {
    it.each(Object.keys(PAGES))('%s', async path => {
      const tab = await browser().open(address(HOST, path));
      await waitFor(
        `patients on ${path}`,
        async () => ((await readReports(browser(), tab.id))?.top.records.phi ?? 0) > 0,
      );
      const { level } = (await readReports(browser(), tab.id))!.top.verdict;
      expect(['high', 'critical']).toContain(level);
      await tab.close();
    });
  });
});
