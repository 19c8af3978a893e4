import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import manifest from '../../manifest.json';
import { type Answers, standIn } from './stand-in';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Our own pages as they are shipped, served under the extension's policy, in a browser that is no extension. */
export interface Pages {
  /** Opens a page with a stand-in for the extension's side; `path` begins with the page: `popup/index.html?tab=1`. */
  open(path: string, answers: Answers, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page since it was last asked: errors nobody caught, what the policy forbade. */
  failures(): string[];
  close(): Promise<void>;
}

export async function openPages(executablePath: string): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: ['popup', 'letter', 'options', 'scan-files', 'welcome'].map(page => `src/${page}/index.html`),
      },
    },
  });
  const server = serve(folder);
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const failures: string[] = [];
  return {
    failures: () => failures.splice(0),
    async open(path, answers, options = {}) {
      const context = await browser.newContext({ viewport: { width: 400, height: 600 }, locale: 'en-US', ...options });
      const page = await context.newPage();
      page.on('pageerror', error => failures.push(error.message));
      page.on('console', message => {
        if (message.text().includes('Content Security Policy')) failures.push(message.text());
      });
      await page.addInitScript(standIn, answers);
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/src/${path}`);
      await page.waitForSelector('#page:not([aria-busy]) h1');
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function serve(folder: string) {
  const policy = manifest.content_security_policy.extension_pages;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname));
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return server.listen(0, '127.0.0.1');
}
