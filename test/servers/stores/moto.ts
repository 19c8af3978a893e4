import { bucketPage, listed, objects } from '../bucket';
import { captured } from '../captured';
import { send } from '../fill';
import { pythonProgram } from '../install/pypi';
import { plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Server } from '../server';

/** moto: the S3 protocol as Amazon's own service speaks it. */
export default {
  name: 'moto',
  needs: { pypi: ['moto[server]==5.2.5'] },
  planted: plantedValues,
  pages: [
    captured(bucketPage('/scans'), 'leak-moto', listed),
    // A page of the bucket, and more behind it; none of its given names is a common one, so none is known as a person's.
    {
      ...bucketPage('/scans?list-type=2&max-keys=5', { facts: { bound: 'at-least' } }, objects.slice(0, 5)),
      level: 'medium',
    },
  ],
  async start(place) {
    const server = await startProgram(place, pythonProgram(), ['-m', 'moto.server', '-p', `${place.port}`], {
      ready: '/moto-api/',
      // Else it takes the first label of the host for the name of a bucket.
      environment: { S3_IGNORE_SUBDOMAIN_BUCKETNAME: '1' },
    });
    await send(place.port, 'PUT', '/scans');
    for (const { key, body } of objects) await send(place.port, 'PUT', `/scans/${key}`, body, 'application/pdf');
    return server;
  },
} satisfies Server;
