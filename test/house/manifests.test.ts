import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, builtFolder, builtManifest, namedFiles } from './built';

describe.each(BUILDS)('the extension built for %s', build => {
  const folder = () => builtFolder(build);
  const manifest = () => builtManifest(build);

  it('has every file that its manifest names', () => {
    const missing = namedFiles(manifest()).filter(file => !isFile(join(folder(), file)));
    expect(missing).toEqual([]);
  });

  it('has every file that its pages name', () => {
    const pages = readdirSync(folder(), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    const missing = pages.flatMap(page =>
      [...readFileSync(join(folder(), page), 'utf8').matchAll(/(?:src|href)="([^"#?]+)"/g)]
        .map(([, file = '']) => (file.startsWith('/') ? file : join('/', dirname(page), file)))
        .filter(file => !isFile(join(folder(), file))),
    );
    expect(missing).toEqual([]);
  });

  it('offers no resource to web pages, so that none can notice it', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
  });

  it('has one content script, whole in one file', () => {
    const scripts = manifest().content_scripts.flatMap(({ js }) => js);
    expect(scripts).toHaveLength(1);
    const code = readFileSync(join(folder(), scripts[0] ?? ''), 'utf8');
    expect(code).not.toMatch(/\bimport\s*[("'{*]/);
  });

  it('asks for a content security policy that is neither unsafe nor upgrades http', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
  });
});

it('is written for a service worker in Chrome and for an event page in Firefox', () => {
  expect(Object.keys(builtManifest('chrome').background)).toEqual(['service_worker', 'type']);
  expect(Object.keys(builtManifest('firefox').background)).toEqual(['scripts', 'type']);
});

it('tells Firefox that nothing leaves by itself, and what may leave once the person lets it', () => {
  const { gecko } = builtManifest('firefox').browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions).toEqual({ required: ['none'], optional: ['browsingActivity'] });
  expect(builtManifest('chrome')).not.toHaveProperty('browser_specific_settings');
});

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
