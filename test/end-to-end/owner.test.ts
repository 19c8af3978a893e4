import { readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnerClue } from '../../src/detect/types';
import { letterKinds } from '../../src/disclosure';
import { openPopup } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { ask } from './ask';
import { inEachBrowser } from './in-each-browser';
import { overhear, overheard } from './overhear';
import { found } from './search';

const CLINIC = 'records.owner-lab.test';
const ARCHIVE = 'arquivo.pt';
/** Made for these tests, for Harbor Imaging, Inc.; signed by nobody. */
const pem = readFileSync('test/fixtures/certificates/harbor-imaging.pem');
/** A made-up patient, also where organisations are named. */
const PATIENT = ['Zarquil', 'Vornath', '00412345'];
const row = '<tr><td>Zarquil Vornath<td>00412345<td>E11.9';
const patients = `<!doctype html><title>Zarquil Vornath | Lakeside Clinic</title>
<meta property="og:site_name" content="Vornath Clinic">
<script type="application/ld+json">{"@type":"Organization","name":"Zarquil Vornath Hospital"}</script>
<table><tr><th>Patient name<th>MRN<th>Diagnosis${row.repeat(4)}</table>
<footer><p>© 2026 Vornath Medical Group</p><p>Powered by Medirex 4.2</p></footer>`;
const listing = `<!doctype html><title>Index of /scans/</title><h1>Index of /scans/</h1><pre><a href="../">../</a>
${['patients.csv', 'backup.pst', 'claims.837'].map(name => `<a href="${name}">${name}</a>  03-Feb-2021 10:14  2048`).join('\n')}
</pre>`;

const answer: RequestListener = (request, response) => {
  const body = request.url?.includes('/scans/') ? listing : patients;
  if (request.url === '/favicon.ico') response.writeHead(204).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
};

describe('whose it is', () => {
  const servers = [createSecure({ key: pem, cert: pem }, answer), createPlain(answer)] as const;
  beforeAll(() => Promise.all(servers.map(listen)));
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  const [secure, plain] = servers;
  const portOf = (server: Server) => (server.address() as AddressInfo).port;

  inEachBrowser([CLINIC, ARCHIVE], browser => {
    it('stands in a letter once it is ticked, and in none before', async () => {
      const tab = await browser().open(`http://${CLINIC}:${portOf(plain)}/patients`);
      await finalReport(browser(), tab.id);
      const { draftId } = await ask(browser(), 'beginLetter', tab.id);
      const letter = await browser().find(browser().extensionUrl(`src/letter/index.html?draft=${draftId}`));
      await waitFor('the names', () => letter.evaluate(() => document.querySelectorAll('[name=owner]').length === 2));
      expect(await letter.evaluate(() => document.querySelectorAll('[name=owner]:checked').length)).toBe(0);
      await letter.click('label:has([aria-describedby=owner-0])');
      const { owner, report } = await waitFor('the tick', async () => {
        const draft = await ask(browser(), 'readDraft', draftId);
        return draft?.owner.length === 1 ? draft : null;
      });
      const [ticked, other] = [owner[0]!, report.owner.find(({ value }) => value !== owner[0]!.value)!];
      await letter.click('[aria-describedby=reached-help]');
      await waitFor('the full letter', () =>
        letter.evaluate(
          name => document.querySelector<HTMLTextAreaElement>('textarea[name=body]')?.value.includes(name),
          ticked.value,
        ),
      );
      const { closed } = (await ask(browser(), 'readDraft', draftId))!;
      for (const kind of letterKinds.filter(one => !closed.includes(one))) {
        const choice = { kind, depth: 'full', language: 'en', law: 'none' } as const;
        const { letter: made } = await ask(browser(), 'chooseLetter', draftId, choice);
        expect(made.subject + made.body).not.toContain(other.value);
      }
      await letter.close();
      await tab.close();
    });

    it('is told by the page, and in Firefox by its certificate, but never by a patient’s name', async () => {
      await overhear(browser());
      const tab = await browser().open(`https://${CLINIC}:${portOf(secure)}/patients`);
      const { owner } = await finalReport(browser(), tab.id);
      expect(valuesOf(owner, 'page-organization')).toEqual(['Lakeside Clinic']);
      expect(valuesOf(owner, 'banner-vendor')).toEqual(['Medirex']);
      expect(valuesOf(owner, 'certificate')).toEqual(
        browser().name === 'firefox' ? ['Harbor Imaging, Inc.', 'harbor-imaging.example'] : [],
      );
      // The certificate signs for itself.
      const isWeak = owner.every(({ kind, trust }) => kind !== 'certificate' || trust === 'possible');
      expect(isWeak).toBe(true);
      const popup = await openPopup(browser(), tab.id);
      await waitFor('the organisation in the popup', () =>
        popup.evaluate(() => document.querySelector('.owner')?.textContent.includes('Lakeside Clinic')),
      );
      expect(found(await overheard(browser()), PATIENT)).toEqual([]);
      await popup.close();
      await tab.close();
    });

    it('an archive only shows: its listing is read, and the letter is about the host that was archived', async () => {
      const path = 'wayback/20200102030405/http://files.lakeside-clinic.test/scans/';
      const tab = await browser().open(`http://${ARCHIVE}:${portOf(plain)}/${path}`);
      const { relay, exposures, verdict } = await finalReport(browser(), tab.id);
      expect(relay).toEqual({ name: 'Arquivo.pt', subject: 'files.lakeside-clinic.test' });
      expect(exposures[0]).toMatchObject({ kind: 'directory-listing', facts: { files: 3, directories: 0 } });
      expect(verdict.reasons[0]?.code).toBe('shown-by-relay');
      const { draftId } = await ask(browser(), 'beginLetter', tab.id);
      const draft = await ask(browser(), 'readDraft', draftId);
      expect(draft?.letter.subject).toContain('files.lakeside-clinic.test');
      expect(JSON.stringify(draft?.letter)).not.toContain(ARCHIVE);
      await ask(browser(), 'deleteDraft', draftId);
      await tab.close();
    });
  });
});

const listen = (server: Server) => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
const valuesOf = (owner: readonly OwnerClue[], kind: OwnerClue['kind']) =>
  owner.filter(clue => clue.kind === kind).map(({ value }) => value);
