import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '../browsers/browser';
import { openPopup } from '../browsers/browser';
import { waitFor } from '../browsers/wait-for';
import { findPage, startLab } from '../lab/lab';
import { finalReport } from '../lab/visit';
import type { Reply, World } from '../registries/world';
import { hasGpg, startGpg } from '../sealing/gpg';
import { FAULTY } from '../sealing/keys';
import { ask } from './ask';
import { complaints } from './complaints';
import { inEachBrowser } from './in-each-browser';
import { internet } from './internet';

const lab = await startLab();
const [site, page] = findPage(lab, '/fax_inbound/_search');
const HOST = site.host;
const MAILBOX = `security@${HOST}`;
const KEY = '/pgp-key.txt';
const gpg = hasGpg ? startGpg() : null;
const published = gpg?.publish(`Security team <${MAILBOX}>`) ?? '';
const faulty = Object.fromEntries(
  await Promise.all(Object.entries(FAULTY).map(async ([fault, make]) => [fault, await make()] as const)),
);
const securityTxt = [
  `Contact: mailto:${MAILBOX}`,
  'Expires: 2030-01-01T00:00:00Z',
  `Encryption: https://${HOST}${KEY}`,
  'Encryption: dns:5d2d37ab76d47d36._openpgpkey.clinic.test?type=OPENPGPKEY',
];

/** Each way a server answers for a key, by path. */
const ANSWERS: Readonly<Record<string, Reply>> = {
  '/html': { type: 'text/html', body: '<!doctype html><title>Our key</title>' },
  '/empty': { body: '' },
  '/gone': { status: 404, type: 'text/html', body: '<h1>Not found</h1>' },
  '/moved': { status: 302, headers: { location: `https://keys.test${KEY}` } },
  '/inside': { status: 302, headers: { location: 'https://192.168.1.1/key' } },
  '/endless': { endless: 'x'.repeat(64_000) },
  '/torn': { torn: '-----BEGIN PGP PUBLIC KEY BLOCK-----' },
  '/reset': 'reset',
  ...Object.fromEntries(Object.entries(faulty).map(([fault, body]) => [`/${fault}`, { body }])),
};
const world = (): World => ({
  [`${HOST}:9200`]: path => (path === page.path ? { type: page.contentType, body: String(page.body) } : null),
  [HOST]: path => {
    if (path === '/.well-known/security.txt') return { type: 'text/plain', body: `${securityTxt.join('\n')}\n` };
    return path === KEY ? { type: 'application/pgp-keys', body: published } : (ANSWERS[path] ?? null);
  },
});

afterAll(async () => {
  gpg?.close();
  await lab.close();
});

describe.skipIf(!gpg)('from the fax server to an encrypted letter', () => {
  const net = internet(world, host => host.endsWith('.test'));

  inEachBrowser(
    [],
    browser => {
      it('looks up the key, fetches it on a click, and gpg opens what is saved', async () => {
        const letter = await begun(browser());
        await letter.evaluate(tickOnly, 'security-txt:host');
        await letter.click('.contacts button.primary');
        const fetching = `text=Fetch from ${HOST}`;
        await waitFor('the key’s place', () => letter.evaluate(shows, `GET https://${HOST}${KEY}`));
        expect(await letter.evaluate(shows, 'keeps the key in the domain name system')).toBe(true);
        await letter.evaluate(press, `Write to this: ${MAILBOX}`);
        await waitFor('the recipient', () => letter.evaluate(recipientIs, MAILBOX));
        expect(net.asked()).toEqual([`${HOST} /.well-known/security.txt`]);

        await letter.click(fetching);
        const shown = await waitFor('the fingerprint', () => letter.evaluate(fingerprint));
        const draftId = await letter.evaluate(() => new URLSearchParams(location.search).get('draft')!);
        const { key } = (await ask(browser(), 'readDraft', draftId))!;
        expect(shown.split(/\s+/).join('')).toBe(key!.fingerprint);
        expect(shown).toMatch(/^([0-9A-F]{4} ){9}[0-9A-F]{4}$/);
        expect(net.asked().slice(1)).toEqual([`${HOST} ${KEY}`]);
        for (const name of ['cookie', 'authorization', 'referer', 'origin']) {
          expect(net.headers().at(-1)![name]).toBeUndefined();
        }

        await letter.evaluate(keepFiles);
        await letter.click('text=Save encrypted .eml');
        const message = await waitFor('the file', () => letter.evaluate(fileKept));
        const draft = (await ask(browser(), 'readDraft', draftId))!;
        const { subject, to, attachments } = await PostalMime.parse(message);
        expect(subject).toBe(`Security report ${draft.reference}`);
        expect(to).toEqual([{ name: '', address: MAILBOX }]);
        for (const telling of [HOST, 'Elasticsearch', draft.letter.subject]) {
          expect(message.replaceAll(MAILBOX, '')).not.toContain(telling);
        }
        const armored = new TextDecoder().decode(attachments[1]!.content as ArrayBuffer);
        const opened = await PostalMime.parse(gpg!.decrypt(armored));
        expect(opened.subject).toBe(draft.letter.subject);
        expect(linesOf(opened.text)).toBe(linesOf(draft.letter.body));
        expect(draft.letter.body).toContain(HOST);
        // As somebody does it by hand, with the file as it is.
        expect(linesOf(gpg!.decrypt(message))).toContain(linesOf(draft.letter.body));

        const sha256 = createHash('sha256')
          .update(`${linesOf(opened.text)}\n`)
          .digest('hex');
        const line = `${sha256}  ${draft.reference}.txt`;
        await waitFor('the line to publish', () => letter.evaluate(shows, line));
        await letter.click('text=Save as picture (PNG)');
        await waitFor('the proof card', async () => (await letter.evaluate(fileKept))?.startsWith('\uFFFDPNG'));
        expect(net.asked()).toHaveLength(2);
        await letter.close();
      });

      it('forgets the key, gives it back, and takes one that is pasted', async () => {
        const letter = await begun(browser());
        await letter.evaluate(paste, published);
        await letter.click('text=Use this key');
        const first = await waitFor('the fingerprint', () => letter.evaluate(fingerprint));
        await letter.click('text=Forget this key');
        await waitFor('that it is gone', () => letter.evaluate(shows, 'The key was forgotten.'));
        await letter.click('text=Undo');
        expect(await waitFor('the fingerprint', () => letter.evaluate(fingerprint))).toBe(first);
        expect(net.asked()).toEqual([]);
        await letter.close();
      });

      it('tells apart what is no key, and keeps none of it', async () => {
        const letter = await begun(browser());
        const draftId = await letter.evaluate(() => new URLSearchParams(location.search).get('draft')!);
        const fetched = (path: string) => ask(browser(), 'fetchKey', draftId, `https://${HOST}${path}`);
        const told: Record<string, unknown> = {};
        for (const path of Object.keys(ANSWERS)) {
          const taken = await fetched(path);
          told[path.slice(1)] = taken.isTaken || taken.fault;
        }
        expect(told).toEqual({
          ...Object.fromEntries(Object.keys(faulty).map(fault => [fault, fault])),
          html: 'html',
          empty: 'empty',
          gone: 'status',
          moved: 'redirected',
          inside: 'redirected',
          endless: 'too-large',
          torn: 'network',
          reset: 'network',
        });
        expect(await fetched('/moved')).toMatchObject({ next: `https://keys.test${KEY}` });
        expect(await fetched('/inside')).toMatchObject({ next: null });
        expect((await ask(browser(), 'readDraft', draftId))!.key).toBeUndefined();
        expect(new Set(net.asked().map(asked => asked.split(' ')[0]))).toEqual(new Set([HOST]));
        await letter.close();
      });

      it('lets no exception reach a console', async () => {
        expect(await complaints(browser())).toEqual([]);
      });

      /** A letter about the fax server, begun from the popup, by somebody whose name is known. */
      async function begun(at: Browser): Promise<Tab> {
        await ask(at, 'saveProfile', {
          name: 'Imani Okafor',
          organisation: 'Nightwatch',
          email: 'imani@nightwatch.example',
          phone: '+1 202 555 0143',
          key: '',
        });
        // A letter that was begun before would be opened again.
        for (const { id } of await ask(at, 'listDrafts')) await ask(at, 'deleteDraft', id);
        const tab = await at.open(`http://${HOST}:9200${page.path}`);
        expect((await finalReport(at, tab.id)).verdict.level).toBe('critical');
        const popup = await openPopup(at, tab.id);
        // Not by the mouse: the popup grows while it learns more.
        await waitFor('the way to a letter', () => popup.evaluate(pressWords, 'Draft disclosure'));
        const letter = await at.find(at.extensionUrl('src/letter/index.html?draft='));
        await waitFor('the letter', () => letter.evaluate(() => document.querySelector('textarea') !== null));
        await waitFor('the steps', () => letter.evaluate(() => document.querySelector('[name="find-step"]') !== null));
        await popup.close();
        await tab.close();
        net.forget();
        return letter;
      }
    },
    net.port,
  );
});

const linesOf = (text: string | undefined): string =>
  (text ?? '')
    .split(/\r?\n/)
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

const shows = (words: string): boolean => document.body?.textContent?.includes(words) === true;
const recipientIs = (mailbox: string): boolean =>
  document.querySelector<HTMLInputElement>('[name="to"]')?.value === mailbox;
const fingerprint = (): string | null =>
  document.querySelector('.key-card .fingerprint')?.textContent?.trim().replace(/\s+/g, ' ') ?? null;

function tickOnly(id: string): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[name="find-step"]')) {
    if (box.checked !== (box.value === id)) box.click();
  }
}

function press(label: string): void {
  const named = [...document.querySelectorAll<HTMLElement>('button, input, [role="button"]')];
  named.find(one => one.getAttribute('aria-label') === label)?.click();
}

function pressWords(words: string): boolean {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === words);
  button?.click();
  return button !== undefined;
}

function paste(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('[name="public-key"]')!;
  field.closest('details')!.open = true;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What is saved goes to the disk, and its text is kept beside that. */
function keepFiles(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = content => {
    if (content instanceof Blob) void content.text().then(text => document.body.setAttribute('data-file', text));
    return make.call(URL, content);
  };
}
const fileKept = (): string | null => document.body.getAttribute('data-file');
