import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has GnuPG. */
export const hasGpg = spawnSync('gpg', ['--version']).status === 0;

/** GnuPG with a home of its own, which ends with the test. */
export interface Gpg {
  /** Makes a key pair and gives the public half as it would be published. */
  publish(userId: string): string;
  importSecret(armored: string): void;
  /** What `gpg --decrypt` writes. Throws where it can't. */
  decrypt(message: string): string;
  close(): void;
}

export function startGpg(): Gpg {
  // Sockets of its agent have short names only.
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  const run = (args: string[], input = ''): Buffer => {
    const { status, stdout, stderr } = spawnSync('gpg', ['--homedir', home, '--batch', '--quiet', ...args], { input });
    if (status !== 0) throw new Error(`gpg ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  return {
    publish(userId) {
      run(['--passphrase', '', '--quick-generate-key', userId, 'future-default', 'default', '1y']);
      return run(['--armor', '--export', userId]).toString();
    },
    importSecret: armored => void run(['--import'], armored),
    decrypt: message => run(['--decrypt'], message).toString(),
    close() {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'all']);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
