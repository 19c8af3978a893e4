import { existsSync, readFileSync } from 'node:fs';

/**
 * Names what failed and what was skipped, and prints `N passed, M failed` over results of vitest; a file that broke
 * outside its tests, and a suite that left no result, count as one failure each.
 */
const NOT_RUN = { status: 'failed', name: 'a suite left no result', assertionResults: [] };
const tests = process.argv.slice(2).flatMap(testsOf);
const having = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
const [passed, broken] = [having('passed').length, having('failed')];
const failed = broken.length;
const skipped = having('pending', 'skipped', 'todo', 'disabled');
for (const { fullName, failureMessages } of broken) console.log(`FAILED: ${fullName}: ${reason(failureMessages)}`);
for (const { fullName } of skipped) console.log(`SKIPPED: ${fullName}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function testsOf(file) {
  const { testResults } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [NOT_RUN] };
  return testResults.flatMap(({ status, name, message, assertionResults }) =>
    status === 'failed' && assertionResults.every(test => test.status !== 'failed')
      ? [...assertionResults, { status, fullName: name, failureMessages: [message] }]
      : assertionResults,
  );
}

function reason(messages = []) {
  return (messages[0] ?? '').split('\n')[0].slice(0, 300);
}
