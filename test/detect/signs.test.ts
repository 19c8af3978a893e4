import { expect, test } from 'vitest';
import * as signs from '../../src/detect/read/signs';
import * as text from '../../src/snapshot/text';

test('the signs that readers know are those that the snapshot writes', () => {
  const { OPEN_SIGN, CLOSE_SIGN, CODE_SIGN, CODE_END_SIGN, HEADER_SIGN, TABLE_SIGN, ROW_SIGN, CELL_SIGN } = signs;
  const read = [OPEN_SIGN, CLOSE_SIGN, CODE_SIGN, CODE_END_SIGN, HEADER_SIGN, TABLE_SIGN, ROW_SIGN, CELL_SIGN];
  const { OPEN, CLOSE, CODE, CODE_END, HEADER, TABLE, ROW, CELL } = text;
  expect(String.fromCharCode(...read)).toBe(OPEN + CLOSE + CODE + CODE_END + HEADER + TABLE + ROW + CELL);
});
