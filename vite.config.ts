import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

type Browser = 'chrome' | 'firefox';

/** One manifest for both: a key `chrome:x` or `firefox:x` is added to `x` for that browser and dropped for the other. */
export function manifestFor(browser: Browser): Record<string, unknown> {
  const manifest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(JSON.parse(readFileSync('manifest.json', 'utf8')) as object)) {
    const [target, name] = key.includes(':') ? key.split(':') : [browser, key];
    if (target !== browser || name === undefined) continue;
    const before = manifest[name];
    manifest[name] = Array.isArray(before) ? [...before, ...value] : value;
  }
  return manifest;
}

export default defineConfig(({ mode }) => {
  if (mode === 'chrome' || mode === 'firefox') {
    return {
      plugins: [preact(), crx({ manifest: manifestFor(mode) as unknown as ManifestV3Export, browser: mode })],
      build: {
        outDir: `dist/${mode}`,
        emptyOutDir: true,
        modulePreload: false,
        rollupOptions: { input: { letter: 'src/letter/index.html', welcome: 'src/welcome/index.html' } },
      },
    };
  }
  return {
    // Node reads `dist/cli/phi-scan.mjs` alone: everything but its own modules goes in.
    ssr: { noExternal: true },
    build: {
      outDir: 'dist/cli',
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: 'src/cli/phi-scan.ts',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'phi-scan.mjs' } },
    },
  };
});
