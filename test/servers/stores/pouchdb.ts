import { send } from '../fill';
import { npmFile } from '../install/npm';
import { patients, plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Server } from '../server';

const documents = { documents: patients.length, bound: 'exact' };

/** pouchdb-server: CouchDB's protocol, with nobody's password. */
export default {
  name: 'pouchdb',
  needs: { npm: ['pouchdb-server@4.2.0'] },
  planted: plantedValues,
  pages: [
    { path: '/_all_dbs', level: 'medium', exposures: [{ kind: 'couchdb', facts: { namedForPatients: 1 } }] },
    { path: '/patients/', level: 'medium', exposures: [{ kind: 'couchdb', facts: documents }] },
    { path: '/patients/_all_docs', level: 'low', exposures: [{ kind: 'couchdb', facts: documents }] },
    {
      path: '/patients/_all_docs?include_docs=true',
      level: 'critical',
      exposures: [{ kind: 'couchdb', facts: documents }],
    },
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
