import type { Level } from '../../../src/detect/types';
import { captured } from '../captured';
import { send } from '../fill';
import { npmFile } from '../install/npm';
import { patients, plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Page, Server } from '../server';

const documents = { documents: patients.length, bound: 'exact' };

const TOTAL = { basis: 'total_rows' };
const answer = (path: string, level: Level, endpoint: string, facts: object): Page => ({
  path,
  level,
  exposures: [{ kind: 'couchdb', facts: { endpoint, ...facts } }],
});

/** pouchdb-server: CouchDB's protocol, with nobody's password. */
export default {
  name: 'pouchdb',
  needs: { npm: ['pouchdb-server@4.2.0'] },
  planted: plantedValues,
  pages: [
    captured(answer('/_all_dbs', 'medium', '_all_dbs', { namedForPatients: 1 }), 'leak-pouchdb-databases', {
      databases: 3,
      names: ['_replicator', '_users', 'patients'],
    }),
    answer('/patients/', 'medium', '_db', { ...documents, basis: 'doc_count' }),
    captured(answer('/patients/_all_docs', 'low', '_all_docs', documents), 'leak-pouchdb-rows', TOTAL),
    captured(
      answer('/patients/_all_docs?include_docs=true', 'critical', '_all_docs', documents),
      'leak-pouchdb',
      TOTAL,
    ),
  ],
  async start(place) {
    const program = npmFile('pouchdb-server/bin/pouchdb-server');
    const args = [program, '-p', `${place.port}`, '-m', '--no-stdout-logs'];
    const server = await startProgram(place, process.execPath, args);
    await send(place.port, 'PUT', '/patients');
    const docs = patients.map(({ given, family, birthDate, ssn, diagnosis }, index) => ({
      _id: `record-${index}`,
      name: `${given} ${family}`,
      birthDate,
      ssn,
      diagnosis,
    }));
    await send(place.port, 'POST', '/patients/_bulk_docs', { docs });
    return server;
  },
} satisfies Server;
