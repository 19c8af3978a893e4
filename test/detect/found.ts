import { findInText } from '../../src/detect/scan/find';
import { engine } from '../../src/detect/scan/ready';
import { emptyStretch, fill } from '../../src/detect/scan/stretch';

/** Types of what the pass finds in a text by itself, outside any record. */
export function found(text: string): string[] {
  const types: string[] = [];
  const stretch = emptyStretch();
  fill(stretch, text);
  findInText(engine(), stretch, 0, text.length, null, {
    hit: pattern => void types.push(engine().patterns[pattern]!.type),
    health: () => {},
    care: () => {},
  });
  return types;
}
