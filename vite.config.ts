import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type ESTree, type Plugin, parseSync, type Rolldown, runnerImport, Visitor } from 'vite';
import { pack } from './src/detect/lib/pack';

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

/** In the script of every page `x.pages.ts`, where there is one, stands for `x.ts`: the part of it that HTML pages need. */
const forPages: Plugin = {
  name: 'for-pages',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.')) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const twin = resolved?.id.replace(/\.ts$/, '.pages.ts');
    return twin && twin !== resolved?.id && existsSync(twin) ? twin : resolved;
  },
};

const PACKED = /\/(?:(?:labels|vocabulary)\/[\w-]+|mask\/vocabulary\/index(?:\.pages)?)\.ts$/;
const LEAST = 40;

/**
 * Long lists of words are sorted and each is written as what it does not share with the one before (`lib/packed.ts`),
 * where that is shorter than the file as it stands: lists that are multiplied out mostly are not.
 */
const packedWords: Plugin = {
  name: 'packed-words',
  async load(id) {
    if (!PACKED.test(id)) return null;
    const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
    const written = Object.entries(module).map(([name, value]) => packedAs(name, value));
    if (written.includes(null)) return null;
    const from = JSON.stringify(resolve('src/detect/lib/packed.ts'));
    const packed = `import { packedSet, unpack } from ${from};\n${written.join('\n')}`;
    return isIndex(id) || gzipSync(packed).length < gzipSync(withoutComments(id)).length ? packed : null;
  },
};

/** What is worked out from all patterns is worked out once, here, and not in every page. */
const packedTerms: Plugin = {
  name: 'packed-terms',
  async load(id) {
    if (!/\/detect\/scan\/(?:terms-of-all(?:\.pages)?|behind-numbers)\.ts$/.test(id)) return null;
    const { module } = await runnerImport<Record<string, string>>(id, { configFile: false, logLevel: 'error' });
    return Object.entries(module)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('');
  },
};

/** The lists of `all.pages.ts` as they come out: pages need no names of files, and sort nothing by them. */
const listed: Plugin = {
  name: 'listed',
  load(id) {
    if (!/\/detect\/all\.pages\.ts$/.test(id)) return null;
    const list = (name: string, folder: string): string => {
      const files = readdirSync(`src/detect/${folder}`).filter(file => /(?<!-in-file)\.ts$/.test(file));
      const names = files.map(file => file.slice(0, -'.ts'.length)).sort();
      const imports = names.map((file, place) => `import ${name}${place} from './${folder}/${file}';`);
      return `${imports.join('\n')}\nexport const ${name} = [${names.map((_, place) => name + place).join()}];`;
    };
    return `${list('patterns', 'patterns')}\n${list('kinds', 'exposures/hints')}`;
  },
};

const PACKED_FIELDS = new Set(['labels', 'weakLabels', 'moreLabels', 'moreWeakLabels', 'words', 'title']);
/**
 * What stands seldom in pages, but for a card's number as shops show many: a check digit, a code of a diagnosis, what fills a
 * form's fields of health, which makes a record that the whole engine reads anyway. It proves them with these, and the script of every page leaves that to the whole engine: see `unproven.pages.ts`.
 */
const SELDOM =
  /\/(?:code-icd10[\w-]*|id-(?:hicn|biometric|race-ethnicity|mbi)|clinical-(?:sig-field|medication-field|diagnosis-text))\.ts$/;
const PROVING_FIELDS = new Set(['check', 'canonical', 'isSpecimen', 'isSpecial']);

/** What lowers a level: a record that it is asked of is the whole engine's to judge. */
const LOWERING_FIELD = 'isSpecimen';

/**
 * What stands in the packed terms goes from the patterns themselves, and all that is used for nothing else with it; so do
 * their titles, as reports tell a built-in pattern by its type, and that most need a label.
 */
const withoutTerms: Plugin = {
  name: 'without-terms',
  enforce: 'post',
  transform(code, id) {
    if (!/\/detect\/patterns\/[\w-]+\.ts$/.test(id)) return null;
    const pattern = this.parse(code).body.find(({ type }) => type === 'ExportDefaultDeclaration');
    if (pattern?.type !== 'ExportDefaultDeclaration' || pattern.declaration.type !== 'ObjectExpression') return null;
    const { start, end, properties } = pattern.declaration;
    const isSeldom = SELDOM.test(id) || (/isCheckDigit: true/.test(code) && !/payment-card/.test(id));
    const kept = properties
      .filter(one => !isLeftOut(one, isSeldom))
      .map(property => code.slice(property.start, property.end));
    if (isSeldom) kept.push('isUnproven: true');
    return { code: `${code.slice(0, start)}{ ${kept.join(', ')} }${code.slice(end)}`, map: null };
  },
};

const isLeftOut = (one: ESTree.ObjectPropertyKind, isSeldom: boolean): boolean => {
  if (one.type !== 'Property' || one.key.type !== 'Identifier') return false;
  const isDefault = one.key.name === 'needs' && one.value.type === 'Literal' && one.value.value !== 'nothing';
  return (
    isDefault ||
    one.key.name === LOWERING_FIELD ||
    PACKED_FIELDS.has(one.key.name) ||
    (isSeldom && PROVING_FIELDS.has(one.key.name))
  );
};

/** Its words stand in other files. */
const isIndex = (id: string): boolean => /\/index(?:\.pages)?\.ts$/.test(id);
const withoutComments = (id: string): string => readFileSync(id, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function packedAs(name: string, value: unknown): string | null {
  const isSet = value instanceof Set;
  if (!isSet && !Array.isArray(value)) return null;
  const words = [...new Set<unknown>(value)].sort();
  if (words.length < LEAST || !words.every(word => typeof word === 'string' && /^[^A-Z]+$/.test(word))) return null;
  return `export const ${name} = /* @__PURE__ */ ${isSet ? 'packedSet' : 'unpack'}(${JSON.stringify(pack(words as string[]))});`;
}

/** What makes the script of every page small and quick to start. */
export const pagePlugins: Plugin[] = [forPages, listed, packedWords, packedTerms, withoutTerms];

/** What runs in pages: the first in each of them, the second where the background puts it. */
const PAGE_SCRIPTS: readonly { name: string; folder: string; plugins: Plugin[]; hint: string }[] = [
  // V8 compiles all of it at once: a page runs a third of its functions, and one by one they take longer than all together.
  // https://v8.dev/blog/explicit-compile-hints
  { name: 'every-page', folder: 'content', plugins: pagePlugins, hint: '//# allFunctionsCalledOnLoad\n' },
  { name: 'every-form', folder: 'on-demand', plugins: [packedTerms], hint: '' },
];

/** What makes lists of words, and does nothing else: no local value may be called so, as its methods would count as well. */
const PURE = ['wordsOf', 'listOf', 'joined', 'numbered', 'cardNames', 'wordSet', 'makeWordTable'];

/** Each page script whole in one file: no loader, and no resource that a page could ask for. */
function pageScripts(manifest: Record<string, unknown>): Plugin {
  return {
    name: 'page-scripts',
    enforce: 'post',
    async generateBundle() {
      for (const { name, folder, plugins, hint } of PAGE_SCRIPTS)
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${name}.js`,
          source: hint + (await bundled(name, plugins)),
        });
    },
    renderCrxManifest: (rendered: ManifestV3Export) => ({ ...rendered, content_scripts: manifest.content_scripts }),
  } as Plugin;
}

async function bundled(name: string, plugins: Plugin[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      copyPublicDir: false,
      // A module of which nothing is used goes, whatever it makes when it is loaded.
      rollupOptions: { treeshake: { moduleSideEffects: false, manualPureFunctions: PURE } },
      lib: { entry: `src/content/${name}.ts`, formats: ['iife'], name: 'script', fileName: () => `${name}.js` },
    },
  });
  const [chunk] = (made as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was made of src/content/${name}.ts.`);
  return inAscii(inQuotes(chunk.code));
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
