import { runnerImport } from 'vite';

/** `npm run eval`: the engine's folders are its lists, which only vite can import, so vite runs the measurement. */
const { module } = await runnerImport<typeof import('./run')>('/test/eval/run.ts');
await module.run(process.argv.slice(2));
