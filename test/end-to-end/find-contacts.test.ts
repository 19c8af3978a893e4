import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/messages/protocol';
import type { Browser, Tab } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { finalReport } from '../lab/visit';
import { registrarDomain } from '../registries/rdap/domains';
import { iana, REGISTRY, registry } from '../registries/rdap/servers';
import type { Play, Reply, World } from '../registries/world';
import { ask } from './ask';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';
import { internet } from './internet';

const HOST = 'files.harborclinic.test';
const PAGE = `http://${HOST}:9200/backup`;
const EVIL = 'evil.test';
const listing = `<!doctype html><title>Index of /backup</title><h1>Index of /backup</h1><pre><a href="../">../</a>
<a href="mail.pst">mail.pst</a>               12-Mar-2018 09:14    52428800
<a href="patients.csv">patients.csv</a>           12-Mar-2018 09:15       81920
</pre>`;
const home = `<!doctype html><title>Harbor Clinic</title><p>Harbor Clinic</p>
<p><a href="tel:+12025550143">(202) 555-0143</a> <a href="/privacy">Notice of privacy practices</a></p>`;
const privacy =
  '<!doctype html><title>Privacy</title><p>Privacy Officer: <a href="mailto:privacy@harborclinic.test">write</a></p>';
const text = (body: string): Reply => ({ type: 'text/plain', body });
const only =
  (pages: Readonly<Record<string, Reply>>): Play =>
  path =>
    Object.hasOwn(pages, path) ? pages[path]! : null;

/** How the clinic's own host answers for security.txt: a test changes it. */
let ofHost: Reply = text('');
let ofRegistry: Reply | null = null;
const world = (): World => ({
  [`${HOST}:9200`]: only({ '/backup': { body: listing } }),
  [HOST]: only({ '/.well-known/security.txt': ofHost }),
  'harborclinic.test': only({
    '/.well-known/security.txt': { status: 302, headers: { location: `https://${EVIL}/security.txt` } },
    '/': { status: 301, headers: { location: 'https://www.harborclinic.test/' } },
  }),
  'www.harborclinic.test': only({ '/': { body: home }, '/privacy': { body: privacy } }),
  [EVIL]: () => text('Contact: mailto:phisher@evil.test\nExpires: 2030-01-01T00:00:00Z\n'),
  'data.iana.org': iana,
  'rdap.verisign.example': (path, request) => ofRegistry ?? registryOf(path, request),
});
const registryOf = registry(REGISTRY, {
  'domain/harborclinic.test': registrarDomain('harborclinic.test', {
    name: 'REDACTED FOR PRIVACY',
    organisation: 'Harbor Clinic PLLC',
    email: 'office@harborclinic.test',
  }),
});
const securityTxt = text('Contact: mailto:security@harborclinic.test\nExpires: 2030-01-01T00:00:00Z\n');
const choices = { resolver: null, zip: null, organisation: '', state: null };

describe('Find contacts', () => {
  const net = internet(world, host => /\.(test|example)$|^data\.iana\.org$/.test(host));
  beforeEach(() => {
    ofHost = securityTxt;
    ofRegistry = null;
  });
  const hosts = () => net.asked().map(asked => asked.split(' ', 1)[0]!);

  inEachBrowser(
    [],
    browser => {
      it('asks nobody where the browser wants to be asked first and the person declines', async () => {
        const { letter, draftId, close } = await begun(browser());
        const plan = await ask(browser(), 'planContacts', draftId, choices);
        expect(plan.isConsented).toBe(browser().name === 'chromium');
        if (browser().name === 'chromium') return close();
        const all = plan.steps.map(({ id }) => id);
        expect(await ask(browser(), 'findContacts', draftId, choices, all)).toBe('denied');
        // Nobody is there to press a button of the browser's own window.
        await letter.evaluate(() => {
          chrome.permissions.request = async () => false;
        });
        await letter.click('.contacts button.primary');
        await waitFor('what that means', () => letter.evaluate(shows, 'may not pass on which host you look at'));
        await waitFor('a way out', () => letter.evaluate(shows, 'Ask for permission again'));
        expect(hosts()).toEqual([]);
        await close();
      });

      // In Firefox this click is also the person's yes, for the tests that follow.
      it('asks nothing before the click, and then what was listed and left ticked, as a stranger', async () => {
        const { letter, draftId, close } = await begun(browser());
        const plan = await ask(browser(), 'planContacts', draftId, choices);
        expect(hosts()).toEqual([]);
        await untick(letter, 'rdap-domain:harborclinic.test');
        const left = plan.steps.filter(({ source }) => source !== 'rdap-domain');
        const most = left.reduce((sum, { requests }) => sum + requests, 0);
        await letter.click(`text=Send at most ${most} requests`);
        const draft = await lookedUp(browser(), draftId, left.length);
        expect(draft.lookedUp.map(({ step }) => step.id)).toEqual(left.map(({ id }) => id));
        expect(new Set(hosts())).toEqual(new Set([HOST, 'harborclinic.test', 'www.harborclinic.test']));
        const sent = draft.lookedUp.reduce((sum, { requests }) => sum + requests, 0);
        expect(sent).toBeLessThanOrEqual(most);
        for (const { step, requests } of draft.lookedUp) expect(requests).toBeLessThanOrEqual(step.requests);
        for (const headers of net.headers()) {
          for (const name of ['cookie', 'authorization', 'referer', 'origin']) expect(headers[name]).toBeUndefined();
        }
        expect(draft.contacts.map(({ id }) => id)).toEqual(
          expect.arrayContaining(['email:security@harborclinic.test', 'phone:+1 202-555-0143']),
        );
        expect(JSON.stringify(draft)).not.toContain('phisher');
        expect(await keptOfVisits(browser())).not.toContain('security.txt');
        await waitFor('what was found, in the pane', () => letter.evaluate(shows, 'security@harborclinic.test'));
        await waitFor('that a stranger’s host was not followed', () => letter.evaluate(shows, EVIL));
        await close();
      });

      it('asks the registries where they alone are ticked, and keeps the count it gave', async () => {
        const { draftId, close } = await begun(browser());
        const done = await ask(browser(), 'findContacts', draftId, choices, [
          'rdap-domain:harborclinic.test',
          'made-up',
        ]);
        expect(done).toBe('done');
        expect(hosts()).toEqual(['data.iana.org', 'rdap.verisign.example']);
        const draft = (await ask(browser(), 'readDraft', draftId))!;
        expect(draft.lookedUp).toMatchObject([{ requests: 2 }]);
        expect(draft.contacts.map(({ id }) => id)).toContain('email:office@harborclinic.test');
        await close();
      });

      it('has a sentence for each server that lies, breaks off or never ends, and keeps what it found before', async () => {
        const { draftId, close } = await begun(browser());
        ofHost = { endless: 'Contact: mailto:a@harborclinic.test\n'.repeat(500), type: 'text/plain' };
        ofRegistry = { torn: '{"objectClassName":"domain","ldhName":', type: 'application/rdap+json' };
        const ids = ['security-txt:host', 'home-page:domain', 'rdap-domain:harborclinic.test'];
        expect(await ask(browser(), 'findContacts', draftId, choices, ids)).toBe('done');
        const draft = (await ask(browser(), 'readDraft', draftId))!;
        const told = draft.lookedUp.map(({ remarks }) => remarks.map(({ code }) => code));
        expect(told[0]).toContain('security-txt-too-large');
        expect(told[2]!.join()).toMatch(/^answer-/);
        expect(draft.contacts.map(({ id }) => id)).toContain('phone:+1 202-555-0143');
        await close();
      });

      it('keeps what it had found when its worker dies, says that it stopped, and can be begun again', async () => {
        const { draftId, close } = await begun(browser());
        const ids = ['rdap-domain:harborclinic.test', 'security-txt:host'];
        ofHost = 'silent';
        const asked = ask(browser(), 'findContacts', draftId, choices, ids).catch(() => 'gone');
        await waitFor('the silent host', async () => hosts().includes(HOST));
        expect(await ask(browser(), 'findContacts', draftId, choices, ids)).toBe('busy');
        await browser().stopWorker();
        await asked;
        const finding = await ask(browser(), 'readFinding', draftId);
        expect(finding?.state).toBe('stopped');
        const draft = (await ask(browser(), 'readDraft', draftId))!;
        expect(draft.contacts.length).toBeGreaterThan(0);
        // The request that nobody answered had left: a letter must tell it.
        expect(draft.lookedUp).toMatchObject([{ step: { id: 'security-txt:host' }, requests: 1 }]);
        ofHost = securityTxt;
        expect(await ask(browser(), 'findContacts', draftId, choices, ids)).toBe('done');
        await close();
      });

      it('stops upon the button, in the middle of a request', async () => {
        const { letter, draftId, close } = await begun(browser());
        ofHost = 'silent';
        const asked = ask(browser(), 'findContacts', draftId, choices, ['security-txt:host', 'home-page:domain']);
        await waitFor('the silent host', async () => hosts().includes(HOST));
        await letter.click('text=Stop');
        expect(await asked).toBe('stopped');
        expect(hosts()).toEqual([HOST]);
        await waitFor('that it stopped, in the pane', () => letter.evaluate(shows, 'Stopped. What was found is kept'));
        await close();
      });

      it('lets no exception reach a console', async () => {
        expect(await complaints(browser())).toEqual([]);
      });

      /** A letter about the page, in its tab, with nobody asked yet. */
      async function begun(at: Browser): Promise<{ letter: Tab; draftId: string; close(): Promise<unknown> }> {
        const tab = await at.open(PAGE);
        await finalReport(at, tab.id);
        const { draftId } = await ask(at, 'beginLetter', tab.id);
        const letter = await at.find(at.extensionUrl(`src/letter/index.html?draft=${draftId}`));
        await waitFor('the plan', () => letter.evaluate(shows, 'Ask for more contacts'));
        await waitFor('the steps', () => letter.evaluate(() => document.querySelector('[name="find-step"]') !== null));
        net.forget();
        const close = () => Promise.all([letter.close(), tab.close()]);
        return { letter, draftId, close };
      }
    },
    net.port,
  );
});

/** The draft once that many steps are over. */
const lookedUp = (browser: Browser, draftId: string, steps: number): Promise<Draft> =>
  waitFor('the look-up', async () => {
    const finding = await ask(browser, 'readFinding', draftId);
    if (finding?.state !== 'done' || finding.results.length < steps) return null;
    return ask(browser, 'readDraft', draftId);
  });

/** All that session storage holds beside the look-up's own account: of tabs, visits and requests. */
const keptOfVisits = (browser: Browser): Promise<string> =>
  browser.evaluate(async () => {
    const all = Object.entries(await chrome.storage.session.get(null));
    return JSON.stringify(all.filter(([key]) => !key.startsWith('finding:')));
  });

const untick = (letter: Tab, id: string) =>
  letter.evaluate(value => {
    document.querySelector<HTMLInputElement>(`[name="find-step"][value="${value}"]`)?.click();
  }, id);

const shows = (words: string): boolean => document.body?.textContent?.includes(words) === true;
