import { examples } from '../read/examples';
import type { Head } from '../types';
import type { Scan } from './index';

const kept: Scan[] = [];
let begun = 0;

/**
 * V8 throws away what it optimised for objects of a form once none of that form is left, and would begin each page anew. Where
 * one page was read and another comes, a scan of each form stays for good: of made-up text.
 */
export function keepCode(begin: (head: Head) => Scan): void {
  begun += 1;
  if (begun !== 2) return;
  for (const example of examples) {
    const scan = begin(example.head);
    const { length } = example.text;
    scan.feed(example);
    scan.end({ state: 'full', reason: null, scanned: length, of: length });
    kept.push(scan);
  }
}
