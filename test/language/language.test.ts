import { describe, expect, it } from 'vitest';
import { keyOf, translate, translateCode, translateIfKnown } from '../../src/language';
import { amount, moment, sentence, size, sizeOf } from '../../src/language/amounts';
import { chooseLanguage } from '../../src/language/choose';
import { fill } from '../../src/language/fill';

describe('the language of a page', () => {
  const available = ['en', 'es', 'pt-BR'];

  it('is the first one the browser wants that exists', () => {
    expect(chooseLanguage('auto', ['fr-CH', 'es-PR', 'en'], available)).toBe('es');
    expect(chooseLanguage('auto', ['pt-br'], available)).toBe('pt-BR');
  });

  it('is English where nothing wanted exists', () => {
    expect(chooseLanguage('auto', ['fr'], available)).toBe('en');
    expect(chooseLanguage('xx', ['es'], available)).toBe('en');
  });

  it('is the one that was set, whatever the browser wants', () => {
    expect(chooseLanguage('es', ['en'], available)).toBe('es');
  });
});

describe('a message', () => {
  const catalogue = {
    files: { message: '{count} files at {place}' },
    files_one: { message: 'one file at {place}' },
  };

  it('has its placeholders filled, numbers as the language writes them', () => {
    expect(fill(catalogue, 'en', 'files', { count: 42000, place: 'x' })).toBe('42,000 files at x');
    expect(fill(catalogue, 'de', 'files', { count: 42000, place: 'x' })).toBe('42.000 files at x');
  });

  it('follows the plural of its count', () => {
    expect(fill(catalogue, 'en', 'files', { count: 1, place: 'x' })).toBe('one file at x');
  });

  it('shows a placeholder that nothing fills', () => {
    expect(fill(catalogue, 'en', 'files', { count: 2 })).toBe('2 files at {place}');
  });

  it('does not read what fills a placeholder as a message again', () => {
    expect(fill(catalogue, 'en', 'files', { count: 2, place: '{count}' })).toBe('2 files at {count}');
  });

  it('falls back to the text of the report where no catalogue knows the code', () => {
    expect(translateCode('reason', 'not-in-any-catalogue', 'As the report says.')).toBe('As the report says.');
    expect(keyOf('reason', 'open-elasticsearch')).toBe('reason_open_elasticsearch');
    expect(translateIfKnown('constructor')).toBeUndefined();
  });

  it('is found for a key of the catalogue', () => {
    expect(translate('extension_name')).toBe('PHI Leak Detector');
  });
});

describe('a number', () => {
  it('says how far it may be trusted', () => {
    expect(amount(42000, 'exact')).toBe('42,000');
    expect(amount(42000, 'about')).toBe('about 42,000');
    expect(amount(1000, 'at-least')).toBe('at least 1,000');
  });

  it('of bytes is written as a size', () => {
    expect([0, 60, 999, 999_600, 15_500_000, 48_200_000_000].map(size)).toEqual([
      '0 B',
      '60 B',
      '999 B',
      '1.0 MB',
      '15.5 MB',
      '48.2 GB',
    ]);
  });

  it('of a part is written in the unit of the whole', () => {
    expect(sizeOf(2_000_000, 15_500_000)).toBe('2.0 of 15.5 MB');
  });
});

describe('a moment', () => {
  it('that is a date alone stays that day in every time zone', () => {
    expect(moment('2026-11-20')).toBe('Nov 20, 2026');
  });

  it('that is none stays as it was written', () => {
    expect(moment('last week')).toBe('last week');
  });
});

it('a sentence begins with a large letter', () => {
  expect(sentence('about 42,000 people.')).toBe('About 42,000 people.');
});
