import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Outcome } from '../cache';
import { command } from './command';

/** Single files of Maven Central, without what they depend on; mvn knows how this machine reaches it. */
export function installMaven(wanted: readonly string[]): Outcome {
  mkdirSync(folderOf('maven'), { recursive: true });
  return Object.fromEntries(wanted.map(artifact => [artifact, copy(artifact)]));
}

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

function copy(artifact: string): string | null {
  const { output, complaint } = command('mvn', [
    ...['-q', '-B', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${folderOf('maven')}`],
    '-Dmdep.useBaseVersion=true',
  ]);
  if (complaint === null) return existsSync(mavenFile(artifact)) ? null : `${artifact} did not arrive`;
  return output.match(/\[ERROR\] (.{1,300})/)?.[1] ?? complaint;
}

/** The file of an artifact named as in `needs`. */
export function mavenFile(artifact: string): string {
  const [, name, version, packaging = 'jar'] = artifact.split(':');
  return join(folderOf('maven'), `${name}-${version}.${packaging}`);
}
