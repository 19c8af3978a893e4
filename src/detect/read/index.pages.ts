import type { Sink } from '../scan/sink';
import type { Head } from '../types';
import { readPage } from './page';
import type { Reader } from './reader';

/** Whatever it is, it is read as a page. */
export const chooseReader = (_head: Head, sink: Sink): Reader => readPage(sink);
