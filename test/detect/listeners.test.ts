import { expect, test } from 'vitest';
import { tellAll } from '../../src/detect/scan/listeners';
import type { Recogniser } from '../../src/detect/types';

const listener = (answer: unknown, told: string[] = []): Recogniser => ({
  value: (path, value) => {
    told.push(`${path}=${value}`);
    return answer;
  },
  open: path => {
    told.push(path);
    return answer;
  },
  end: () => null,
});

test('those that say false are told once, the others stay in their order', () => {
  const told: string[] = [];
  const [one, two, three, four] = [
    listener(undefined, told),
    listener(false, told),
    listener(true, told),
    listener(false, told),
  ];
  const some = [one, two, three, four];
  const staying = tellAll(some, 'a', '1');
  expect(staying).toEqual([one, three]);
  expect(told).toEqual(['a=1', 'a=1', 'a=1', 'a=1']);
  expect(some).toHaveLength(4);
  expect(tellAll(staying, 'a', null)).toBe(staying);
  expect(told.slice(4)).toEqual(['a', 'a']);
  expect(tellAll([two, four], 'a', '2')).toEqual([]);
});
