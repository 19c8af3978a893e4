import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf, type Outcome } from '../cache';
import { command } from './command';

/** Single files of Maven Central, without what they depend on; mvn knows how this machine reaches it. */
export function installMaven(wanted: readonly string[]): Outcome {
  mkdirSync(folderOf('maven'), { recursive: true });
  return Object.fromEntries(wanted.map(artifact => [artifact, copy(artifact)]));
}

/** The jars of a folder's `pom.xml`, with what they depend on. */
export function installPoms(wanted: readonly string[]): Outcome {
  return Object.fromEntries(wanted.map(folder => [folder, copyJars(folder)]));
}

/** Where they are. */
export const jarsOf = (folder: string): string => join(folderOf('poms'), folder);

function copyJars(folder: string): string | null {
  const pom = fileURLToPath(new URL(`../${folder}/pom.xml`, import.meta.url));
  const goal = `${PLUGIN}:copy-dependencies`;
  const { output, complaint } = command('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${jarsOf(folder)}`]);
  return complaint === null ? null : (firstError(output) ?? complaint);
}

const firstError = (output: string): string | undefined => output.match(/\[ERROR\] (.{1,300})/)?.[1];
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';
const COPY = `${PLUGIN}:copy`;

function copy(artifact: string): string | null {
  const { output, complaint } = command('mvn', [
    ...['-q', '-B', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${folderOf('maven')}`],
    '-Dmdep.useBaseVersion=true',
  ]);
  if (complaint === null) return existsSync(mavenFile(artifact)) ? null : `${artifact} did not arrive`;
  return firstError(output) ?? complaint;
}

/** The file of an artifact named as in `needs`. */
export function mavenFile(artifact: string): string {
  const [, name, version, packaging = 'jar'] = artifact.split(':');
  return join(folderOf('maven'), `${name}-${version}.${packaging}`);
}
