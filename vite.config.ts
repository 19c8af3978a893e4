import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin, parseSync, type Rolldown, runnerImport, Visitor } from 'vite';

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

/** What is worked out from all patterns is worked out once, here, and not in every page. */
const packedTerms: Plugin = {
  name: 'packed-terms',
  async load(id) {
    if (!/\/detect\/(?:scan\/terms-of-all|screening\/terms)\.ts$/.test(id)) return null;
    const { module } = await runnerImport<Record<string, string>>(id, { configFile: false, logLevel: 'error' });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('');
  },
};

/** Lists that the packed terms hold already: in the scripts of pages they are made when they are asked for, by who has patterns of their own. */
const PACKED_FIELDS = new Set(['labels', 'weakLabels', 'words']);
const termsOnDemand: Plugin = {
  name: 'terms-on-demand',
  enforce: 'post',
  transform(code, id) {
    if (!/\/detect\/patterns\/[\w-]+\.ts$/.test(id)) return null;
    const pattern = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
    if (pattern?.type !== 'ExportDefaultDeclaration' || pattern.declaration.type !== 'ObjectExpression') return null;
    const { start, end, properties } = pattern.declaration;
    const written = properties.map(one => {
      const whole = code.slice(one.start, one.end);
      if (one.type !== 'Property' || one.key.type !== 'Identifier' || !PACKED_FIELDS.has(one.key.name)) return whole;
      return `get ${one.key.name}() { return ${code.slice(one.value.start, one.value.end)}; }`;
    });
    return `${code.slice(0, start)}{ ${written.join(', ')} }${code.slice(end)}`;
  },
};

/** A script that runs in pages. */
interface PageScript {
  name: string;
  folder: string;
  hint: string;
  /** What it looks for and reads with, as a script that goes before it: the browser compiles each in a turn of its own. */
  before: { name: string; of: RegExp } | null;
}

/** What runs in pages: the first in each of them, the second where the background puts it. */
const PAGE_SCRIPTS: readonly PageScript[] = [
  // V8 compiles all of it at once: one by one its functions take longer than all together.
  // https://v8.dev/blog/explicit-compile-hints
  { name: 'every-page', folder: 'content', hint: '//# allFunctionsCalledOnLoad\n', before: null },
  { name: 'every-form', folder: 'on-demand', hint: '', before: { name: 'every-kind', of: /\/detect\/all\.ts$/ } },
];

/** What makes lists of words, and does nothing else: no local value may be called so, as its methods would count as well. */
const PURE = ['wordsOf', 'listOf', 'joined', 'numbered', 'cardNames', 'wordSet', 'makeWordTable'];

/** Each page script whole in its files: no loader, and no resource that a page could ask for. */
function pageScripts(manifest: Record<string, unknown>): Plugin {
  return {
    name: 'page-scripts',
    enforce: 'post',
    async generateBundle() {
      for (const script of PAGE_SCRIPTS)
        for (const { name, code } of await bundled(script))
          this.emitFile({ type: 'asset', fileName: `${script.folder}/${name}.js`, source: script.hint + code });
    },
    renderCrxManifest: (rendered: ManifestV3Export) => ({ ...rendered, content_scripts: manifest.content_scripts }),
  } as Plugin;
}

async function bundled({ name, before }: PageScript): Promise<{ name: string; code: string }[]> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [packedTerms, termsOnDemand],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rollupOptions: {
        input: `src/content/${name}.ts`,
        // A module of which nothing is used goes, whatever it makes when it is loaded.
        treeshake: { moduleSideEffects: false, manualPureFunctions: PURE },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: before === null ? false : { groups: [{ name: before.name, test: before.of }] },
        },
      },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  const chunks = output
    .filter(each => each.type === 'chunk')
    .sort((one, other) => one.imports.length - other.imports.length);
  if (chunks.length !== (before === null ? 1 : 2)) throw new Error(`${name} came in ${chunks.length} scripts.`);
  return chunks.map(chunk => ({ name: chunk.name, code: inAscii(inQuotes(asScript(chunk))) }));
}

/** What a script hands to the one behind it, in the world that both run in. */
const HANDED = 'globalThis.leakParts';

/** A module as a script of its own. What it exports never changes: whoever takes it holds the value, not the name. */
function asScript({ code, moduleIds }: Rolldown.OutputChunk): string {
  let written = '';
  let last = 0;
  let hands = false;
  const put = ({ start, end }: { start: number; end: number }, instead: string) => {
    written += code.slice(last, start) + instead;
    last = end;
  };
  for (const node of parseSync('module.js', code).program.body) {
    if (node.type === 'ImportDeclaration') {
      const names = node.specifiers.map(one => `${code.slice(one.start, one.end).replace(' as ', ':')}`);
      put(node, `const{${names.join()}}=${HANDED};`);
    } else if (node.type === 'ExportNamedDeclaration') {
      const names = node.specifiers.map(one => code.slice(one.start, one.end).split(' as ').reverse().join(':'));
      put(node, names.length > 0 ? `${HANDED}={${names.join()}};` : '');
      hands ||= names.length > 0;
    }
  }
  const changing = moduleIds.filter(id => hands && /^export let /m.test(readFileSync(id, 'utf8')));
  if (changing.length > 0) throw new Error(`What changes can't be handed on: ${changing.join()}`);
  return `(()=>{"use strict";${written}${code.slice(last)}})();`;
}

/** The minifier writes strings as templates, which take V8 longer to read. What a tag takes stays a template. */
function inQuotes(code: string): string {
  let written = '';
  let last = 0;
  const tagged = new Set<number>();
  const { program } = parseSync('script.js', code);
  new Visitor({
    TaggedTemplateExpression({ quasi }) {
      tagged.add(quasi.start);
    },
    TemplateLiteral({ start, end, quasis: [only], expressions }) {
      if (expressions.length > 0 || !only || tagged.has(start)) return;
      written += code.slice(last, start) + JSON.stringify(only.value.cooked);
      last = end;
    },
  }).visit(program);
  return written + code.slice(last);
}

/** A single character beyond Latin-1 would have V8 hold and read the whole script in two bytes a character. */
const inAscii = (code: string): string =>
  code.replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export default defineConfig(({ mode }) => {
  if (mode === 'chrome' || mode === 'firefox') {
    const { content_scripts, ...manifest } = manifestFor(mode);
    return {
      plugins: [
        preact(),
        crx({ manifest: manifest as unknown as ManifestV3Export, browser: mode }),
        pageScripts({ content_scripts }),
      ],
      build: {
        outDir: `dist/${mode}`,
        emptyOutDir: true,
        modulePreload: false,
        rollupOptions: {
          input: ['letter', 'scan-files', 'welcome'].map(page => `src/${page}/index.html`),
        },
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
