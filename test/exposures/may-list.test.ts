import { expect, test } from 'vitest';
import { mayList } from '../../src/detect/listing/may-list';

const ask = (url: string, ...links: readonly (readonly [href: string, text: string, isFolder?: boolean])[]) => {
  const asked = mayList({ url, title: 'Files' });
  for (const [href, text, isFolder = false] of links)
    asked.hear({ href, text, before: '', after: '', isNavigation: false, isFolder });
  return asked.mayBe();
};

test('folders with an icon may be a listing, though their addresses begin at the root', () => {
  expect(ask('http://h.test/', ['/fonts/', 'fonts', true], ['/scans/', 'scans', true])).toBe(true);
  expect(ask('http://h.test/', ['/about/', 'about'], ['/contact/', 'contact'])).toBe(false);
});

test('so may folders behind a question mark', () => {
  const home = ['/', 'Home'] as const;
  expect(ask('http://h.test/', home, ['/?/scans/', 'scans', true], ['/?/mail/2024/', '2024', true])).toBe(true);
  expect(ask('http://h.test/', home, ['/?scans', 'scans', true], ['/?mail', 'mail', true])).toBe(false);
});
