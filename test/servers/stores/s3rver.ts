import { bucketPage, listed, objects } from '../bucket';
import { captured } from '../captured';
import { send } from '../fill';
import { npmFile } from '../install/npm';
import { plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Server } from '../server';

/** s3rver: the S3 protocol over a folder. */
export default {
  name: 's3rver',
  needs: { npm: ['s3rver@3.7.1'] },
  planted: plantedValues,
  pages: [captured(bucketPage('/scans'), 'leak-s3rver', listed)],
  async start(place) {
    const args = [
      '-d',
      'data',
      '-p',
      `${place.port}`,
      '-a',
      '127.0.0.1',
      '--configure-bucket',
      'scans',
      '--no-vhost-buckets',
    ];
    const server = await startProgram(place, process.execPath, [npmFile('s3rver/bin/s3rver.js'), ...args]);
    for (const { key, body } of objects) await send(place.port, 'PUT', `/scans/${key}`, body, 'application/pdf');
    return server;
  },
} satisfies Server;
