import { expect, test } from 'vitest';
import { ransomedBy } from '../../src/detect/store/ransom';

test.each([
  'read_me',
  'README',
  'READ__ME_TO_RECOVER_YOUR_DATA',
  'how_to_recover',
  'how-to-restore-files',
  'your_data_is_backed_up',
  'please_read_this',
  'z_recover_your_database',
  'hacked_by_unknown',
  '8h3kd9wqpz-meow',
])('%s is a ransom note', name => {
  expect(ransomedBy(['orders', name])).toEqual({ isRansomed: true });
});

test.each([
  'patients',
  'already_read',
  'readings',
  'recovery',
  'homeow',
  'cat-meow',
  'thread_meta',
  'user_data',
  'howto',
])('%s is none', name => {
  expect(ransomedBy([name])).toEqual({});
});
