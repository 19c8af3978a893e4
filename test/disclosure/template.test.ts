import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, openSlots } from '../../src/disclosure/template';

const body = (template: string, slots: Record<string, string>) => fill(`Subject: x\n\n${template}`, slots).body;

test('an optional slot that is empty takes its line along', () => {
  expect(body('a\nb: {{b?}}.\nc', { b: '' })).toBe('a\nc\n');
  expect(body('a\n\nb: {{b?}}.\n\nc', { b: '' })).toBe('a\n\nc\n');
  expect(body('b: {{b?}}.', { b: '1' })).toBe('b: 1.\n');
});

test('a slot that must be filled stays visible while it is empty', () => {
  expect(fill('Subject: {{a}}\n\n{{b}} {{a}}', { a: '', b: 'x' })).toEqual({
    subject: '{{a}}',
    body: 'x {{a}}\n',
    openSlots: ['a'],
  });
});

test('a slot that nobody knows stays visible, optional or not', () => {
  expect(fill('Subject: x\n\n{{unknown?}} {{other}}', {}).openSlots).toEqual(['unknown?', 'other']);
});

test('a heading loses its mark', () => {
  expect(body('## What I saw\n\n- #1', {})).toBe('What I saw\n\n- #1\n');
});

test('a heading with nothing left under it goes with it', () => {
  const template = '## One\n\n{{a?}}\n\n## Two\n\nb\n\n## Three\n\n{{a?}}';
  expect(body(template, { a: '' })).toBe('Two\n\nb\n');
  expect(body(template, { a: 'x' })).toBe('One\n\nx\n\nTwo\n\nb\n\nThree\n\nx\n');
});

test('what is filled in is never read as a template again', () => {
  const text = fc.stringMatching(/^[ -~]+$/);
  fc.assert(fc.property(text, a => body('{{a}}|', { a, b: 'secret' }) === `${a.trimStart()}|\n`));
});

test('anything in double braces is an open slot, however it was typed', () => {
  expect(openSlots('Dear {{Name}}, {{ your phone }} {{name?}} {{Name}}')).toEqual(['Name', 'your phone', 'name?']);
  expect(openSlots('no { slot } {{\n}} here')).toEqual([]);
});
