import { cpus } from 'node:os';

/** What the figures were made on: `AMD EPYC, 2 cores, Node 20.20.2`. */
export function machine(): string {
  const processors = cpus();
  return `${processors[0]?.model ?? 'unknown processor'}, ${processors.length} cores, Node ${process.versions.node}`;
}
