import { existsSync, readFileSync } from 'node:fs';

/**
 * Names what was skipped and prints `N passed, M failed` over results of vitest; a file that broke outside its tests, and
 * a suite that left no result, count as one failure each.
 */
const NOT_RUN = { status: 'failed', assertionResults: [] };
const tests = process.argv.slice(2).flatMap(testsOf);
const having = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
const [passed, failed] = [having('passed').length, having('failed').length];
const skipped = having('pending', 'skipped', 'todo', 'disabled');
for (const { fullName } of skipped) console.log(`SKIPPED: ${fullName}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function testsOf(file) {
  const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [NOT_RUN] };
  return testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every(test => test.status !== 'failed')
      ? [...assertionResults, { status }]
      : assertionResults,
  );
}
