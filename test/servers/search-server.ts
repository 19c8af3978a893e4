import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captured } from './captured';
import { send } from './fill';
import { command } from './install/command';
import { debianFile } from './install/debian';
import { mavenFile } from './install/maven';
import { faxes } from './patients';
import { NOBODY, startProgram } from './run';
import type { Page, Place, Running } from './server';

/** One node of Elasticsearch or OpenSearch, as a distribution of Maven Central. */
export interface Node {
  /** `group:artifact:version:zip`. */
  artifact: string;
  program: 'elasticsearch' | 'opensearch';
  settings: readonly string[];
  /** Programs of its own that run before it starts, each with what it is told. */
  prepare?: readonly (readonly [program: string, ...args: string[]])[];
}

/** What every node needs beside its distribution. */
export const nodeNeeds = { debian: ['unzip'], programs: ['java'] } as const;

/** Starts a node with little memory and nobody's rights: it refuses to run as root. */
export async function startNode(place: Place, { artifact, program, settings, prepare }: Node): Promise<Running> {
  const [, name, version] = artifact.split(':');
  const unpacked = command(debianFile('usr/bin/unzip'), ['-q', mavenFile(artifact), '-d', place.folder]).complaint;
  if (unpacked) throw new Error(unpacked);
  const home = join(place.folder, `${name}-${version}`);
  await mkdir(join(home, 'config'), { recursive: true });
  await writeFile(
    join(home, 'config', `${program}.yml`),
    [...SETTINGS, `http.port: ${place.port}`, ...settings].join('\n'),
  );
  for (const [tool, ...args] of prepare ?? []) {
    const { complaint } = command(join(home, 'bin', tool), args, { env: { ...process.env, ES_JAVA_HOME: javaHome() } });
    if (complaint) throw new Error(complaint);
  }
  if (process.getuid?.() === 0) command('chown', ['-R', `${NOBODY}:${NOBODY}`, home]);
  const memory = '-Xms512m -Xmx512m';
  return startProgram(place, join(home, 'bin', program), [], {
    ready: '/_cluster/health',
    refusesRoot: true,
    patience: 120_000,
    environment: {
      HOME: home,
      JAVA_HOME: javaHome(),
      ES_JAVA_HOME: javaHome(),
      ES_JAVA_OPTS: memory,
      OPENSEARCH_JAVA_HOME: javaHome(),
      OPENSEARCH_JAVA_OPTS: memory,
    },
  });
}

const SETTINGS = [
  'cluster.name: harbor-faxes',
  'network.host: 127.0.0.1',
  'discovery.type: single-node',
  'transport.port: 0',
  'cluster.routing.allocation.disk.threshold_enabled: false',
];

const javaHome = (): string =>
  command('sh', ['-c', 'dirname "$(dirname "$(readlink -f "$(command -v java)")")"']).output.trim();

/** Fills the index of the fax server. */
export async function fillFaxes(port: number): Promise<void> {
  await send(port, 'PUT', '/fax_inbound', { settings: { number_of_shards: 1, number_of_replicas: 0 } });
  const lines = faxes.flatMap(fax => [JSON.stringify({ index: {} }), JSON.stringify(fax)]);
  await send(port, 'POST', '/fax_inbound/_bulk?refresh=true', `${lines.join('\n')}\n`, 'application/x-ndjson');
}

const WORD = 'a-made-up-word';
const documents = { documents: faxes.length, bound: 'exact' };
const page = (path: string, level: Page['level'], endpoint: string, facts: object = {}): Page => ({
  path,
  level,
  exposures: [{ kind: 'elasticsearch', facts: { endpoint, ...facts } }],
});

const index = { indices: 1, names: ['fax_inbound'], namedForPatients: 1 };
const fields = [
  ...['fax_number', 'fax_number.keyword', 'patient.dob', 'patient.first_name', 'patient.first_name.keyword'],
  ...['patient.last_name', 'patient.last_name.keyword', 'patient.ssn', 'patient.ssn.keyword'],
];

/** What every version answers. Sizes differ from run to run: pages that show them are no fixtures. */
export const searchPages = (server: string): readonly Page[] => [
  page('/fax_inbound/_search?size=20', 'critical', '_search', documents),
  page('/_cat/indices?v', 'medium', '_cat/indices', documents),
  page('/_cat/indices?format=json', 'medium', '_cat/indices', documents),
  page('/_cat/indices', 'medium', '_cat/indices', documents),
  captured(page('/fax_inbound/_mapping', 'medium', '_mapping'), `leak-${server}-mapping`, { ...index, fields }),
  captured(page('/fax_inbound', 'medium', '_index'), `leak-${server}-index`, { ...index, fields }),
  page('/_stats', 'medium', '_stats', documents),
  captured(page('/fax_inbound/_count', 'low', '_count', documents), `leak-${server}-count`, { basis: 'count' }),
  captured(page('/_aliases', 'medium', '_aliases'), `leak-${server}-aliases`, index),
  page('/_cluster/health', 'low', '_cluster/health'),
  page('/_nodes', 'low', '_nodes'),
];

/** A node that asks for a password, and two who have one: one may do all, the other nothing. */
export const withPassword = {
  settings: ['xpack.security.enabled: true', 'xpack.security.transport.ssl.enabled: false'],
  prepare: [
    ['elasticsearch-users', 'useradd', 'harbor', '-p', WORD, '-r', 'superuser'],
    ['elasticsearch-users', 'useradd', 'guest', '-p', WORD],
  ],
} satisfies Partial<Node>;

/** Refused answers are no finding; what a password opens does not lie open. */
export const securedPages: readonly Page[] = [
  { path: '/_cat/indices?v', level: 'none', exposures: [], login: `guest:${WORD}` },
  { ...page('/_nodes', 'low', '_nodes'), login: `harbor:${WORD}` },
];
