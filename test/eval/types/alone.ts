import { runnerImport } from 'vite';

/**
 * `npx tsx test/eval/types/alone.ts [TYPE…] [--seed N] [--out FILE]`: the types alone, with their faults in groups. With
 * types named, wrong spans are counted in the documents of these only.
 */
const { module } = await runnerImport<typeof import('./run-alone')>('/test/eval/types/run-alone.ts');
module.runAlone(process.argv.slice(2));
