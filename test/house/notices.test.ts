import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

it('names every package that is shipped, in the version that is installed', () => {
  const notices = readFileSync('public/THIRD-PARTY-NOTICES.txt', 'utf8');
  const missing = Object.keys(dependencies).filter(name => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    return !notices.includes(`\n${name} ${version} (`);
  });
  expect(missing.map(name => `public/THIRD-PARTY-NOTICES.txt does not name ${name} as it is installed`)).toEqual([]);
});
