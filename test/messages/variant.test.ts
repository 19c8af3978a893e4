import { describe, expect, it } from 'vitest';
import { hasDepths, letterKinds } from '../../src/disclosure';
import { letterTemplate } from '../../src/disclosure/letters';
import * as variant from '../../src/messages/variant';

const DEPTHS = ['first-contact', 'full'] as const;

describe('the name under which a letter is kept', () => {
  it.each(letterKinds)('follows the letters that there are: %s', kind => {
    expect(variant.hasDepths(kind)).toBe(hasDepths(kind));
    for (const depth of DEPTHS)
      expect(variant.hasLaw({ kind, depth })).toBe(letterTemplate('en', kind, depth).includes('{{law?}}'));
  });

  it('leaves out what a letter has no place for', () => {
    const choice = { language: 'en', law: 'gdpr' } as const;
    expect(variant.variantOf({ ...choice, kind: 'owner', depth: 'full' })).toBe('owner full en gdpr');
    expect(variant.variantOf({ ...choice, kind: 'owner', depth: 'first-contact' })).toBe('owner first-contact en none');
    expect(variant.variantOf({ ...choice, kind: 'closure', depth: 'full' })).toBe('closure first-contact en none');
  });
});
