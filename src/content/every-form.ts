import { begin, patternsOf, prepare } from '../detect';
import { openDocument } from '../snapshot';
import type { Readers } from './readers';

// The script of every page waits for this one: see `readers.ts`.
(globalThis as { leakReaders?: Readers }).leakReaders = { prepare, begin, openDocument, patternsOf };
