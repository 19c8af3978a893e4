import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, NOBODY } from './run';
import type { Place, Running, Server } from './server';

/** Starts a server on a free port over a new folder that goes with it. */
export async function startServer(server: Server): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), `${server.name}-`));
  await chmod(folder, 0o755);
  if (process.getuid?.() === 0) await chown(folder, NOBODY, NOBODY);
  const place = { folder, port: await freePort() };
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const running = await server.start(place);
    return { ...place, stop: () => running.stop().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

export interface Started extends Running, Place {}
