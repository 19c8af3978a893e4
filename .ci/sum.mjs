import { existsSync, readFileSync } from 'node:fs';

/** Prints `N passed, M failed` over a result of vitest; a file that broke before its first test counts as one failure. */
const [file] = process.argv.slice(2);
const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [notRun()] };
const tests = testResults.flatMap(({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0 ? [{ status }] : assertionResults,
);
const count = (...wanted) => tests.filter(({ status }) => wanted.includes(status)).length;
const [passed, failed, skipped] = [count('passed'), count('failed'), count('pending', 'skipped', 'todo', 'disabled')];
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function notRun() {
  return { status: 'failed', assertionResults: [] };
}
