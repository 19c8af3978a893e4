import { describe, expect, it } from 'vitest';
import { letterKinds } from '../../src/disclosure';
import { letterTemplate } from '../../src/disclosure/letters';
import { hasLaw, variantOf } from '../../src/messages/variant';

const DEPTHS = ['first-contact', 'full'] as const;

describe('the name under which a letter is kept', () => {
  it.each(letterKinds)('knows whether there is a place for a law: %s', kind => {
    for (const depth of DEPTHS)
      expect(hasLaw({ kind, depth })).toBe(letterTemplate('en', kind, depth).includes('{{law?}}'));
  });

  it('leaves out what a letter has no place for', () => {
    const choice = { language: 'en', law: 'gdpr' } as const;
    expect(variantOf({ ...choice, kind: 'owner', depth: 'full' })).toBe('owner full en gdpr');
    expect(variantOf({ ...choice, kind: 'owner', depth: 'first-contact' })).toBe('owner first-contact en none');
    expect(variantOf({ ...choice, kind: 'closure', depth: 'full' })).toBe('closure full en none');
    expect(variantOf({ ...choice, kind: 'withdrawal', depth: 'full' })).toBe('withdrawal first-contact en none');
  });
});
