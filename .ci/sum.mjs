import { existsSync, readFileSync } from 'node:fs';

/**
 * Prints `N passed, M failed` over results of vitest; a file that broke before its first test, and a suite that left no
 * result, count as one failure each.
 */
const NOT_RUN = { status: 'failed', assertionResults: [] };
const tests = process.argv.slice(2).flatMap(testsOf);
const count = (...wanted) => tests.filter(({ status }) => wanted.includes(status)).length;
const [passed, failed, skipped] = [count('passed'), count('failed'), count('pending', 'skipped', 'todo', 'disabled')];
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function testsOf(file) {
  const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [NOT_RUN] };
  return testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0 ? [{ status }] : assertionResults,
  );
}
