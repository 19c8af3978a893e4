import { htmlPage, htmlTable } from '../html';
import { fileName, type Person } from '../people';
import type { MakeSite, Page } from '../site';

/** A lister in PHP that hands every visitor a session: its cookie is no key. */
const site: MakeSite = draw => {
  const listing = (folder: string, people: readonly Person[]) =>
    htmlPage(
      `Index of /${folder}/`,
      `<h1>Index of /${folder}/</h1>${htmlTable(
        ['Name', 'Last modified', 'Size'],
        people.map(person => [
          `<a href="/${folder}/${fileName(person)}_mri.pdf">${fileName(person)}_mri.pdf</a>`,
          '2024-03-18 08:12',
          '212K',
        ]),
      )}`,
    );
  const folders: Record<string, string> = {
    scans: listing('scans', draw(30)),
    referrals: listing('referrals', draw(30)),
    letters: listing('letters', draw(30)),
  };
  const page = {
    contentType: 'text/html; charset=utf-8',
    body: null,
    access: 'none',
    expected: ['high'],
    because: 'Access: a cookie that this host gave an anonymous visitor in this same visit is no credential',
  } satisfies Partial<Page>;
  return {
    host: 'files.willowbendrehab.test',
    pages: [
      { ...page, path: '/index.php?dir=scans' },
      { ...page, path: '/index.php?dir=referrals', steps: [{ go: '/index.php?dir=scans' }] },
      { ...page, path: '/index.php?dir=letters', steps: [{ do: 'reload' }] },
    ],
    answer(request, response) {
      const folder = new URL(request.url ?? '', 'http://localhost').searchParams.get('dir') ?? '';
      const isKnown = request.headers.cookie?.includes('PHPSESSID=') === true;
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          ...(isKnown ? {} : { 'set-cookie': 'PHPSESSID=q7v0c2m8d1; path=/' }),
        })
        .end(folders[folder]);
    },
  };
};
export default site;
