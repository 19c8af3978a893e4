import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf } from '../../src/detect/read/escapes';

const part = fc.constantFrom('\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\u00', '\\u', '\\q', 'Ann ', '7', '\\u00e9');

test('many escapes of ASCII are read as those beside any other character', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), parts => {
      const text = `${parts.join('')} `;
      expect(`${plainOf(text)}é`).toBe(plainOf(`${text}é`));
    }),
  );
});

test('a text of escapes is what JSON says it is', () => {
  for (const sign of ['', 'é', '\\u00e9', '\\ud83d\\ude00']) {
    const text = `${'\\u0041\\n\\\\\\"\\/'.repeat(40)}${sign}end`;
    expect(plainOf(text)).toBe(JSON.parse(`"${text}"`));
  }
});

test('a broken escape at the end is dropped', () => {
  expect(plainOf(`${'\\\\'.repeat(40)}\\`)).toBe('\\'.repeat(40));
});
