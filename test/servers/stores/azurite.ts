import { bucketPage, listed, objects } from '../bucket';
import { captured } from '../captured';
import { npmFile } from '../install/npm';
import { plantedValues } from '../patients';
import { startProgram } from '../run';
import type { Server } from '../server';

/** Azure Blob Storage as its own emulator speaks it: a container that anyone may list, and one that nobody may. */
export default {
  name: 'azurite',
  needs: { npm: ['azurite@3.37.0', '@azure/storage-blob@12.29.1'] },
  planted: plantedValues,
  pages: [
    captured(
      bucketPage('/devstoreaccount1/scans?restype=container&comp=list', { product: 'Azure Blob Storage' }),
      'leak-azurite',
      listed,
    ),
    { path: '/devstoreaccount1/closed?restype=container&comp=list', level: 'none', exposures: [] },
  ],
  async start(place) {
    const args = ['--blobPort', `${place.port}`, '--disableProductStyleUrl', '--skipApiVersionCheck', '--silent'];
    const server = await startProgram(place, process.execPath, [npmFile('azurite/dist/src/blob/main.js'), ...args]);
    const { BlobServiceClient, StorageSharedKeyCredential } = await import(
      npmFile('@azure/storage-blob/dist/commonjs/index.js')
    );
    const client = new BlobServiceClient(
      `http://127.0.0.1:${place.port}/devstoreaccount1`,
      new StorageSharedKeyCredential('devstoreaccount1', KEY),
    );
    const open = client.getContainerClient('scans');
    await open.create({ access: 'container' });
    for (const { key, body } of objects) await open.getBlockBlobClient(key).upload(body, body.length);
    await client.getContainerClient('closed').create();
    return server;
  },
} satisfies Server;

/** The key that every emulator has: https://learn.microsoft.com/azure/storage/common/storage-use-azurite */
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
