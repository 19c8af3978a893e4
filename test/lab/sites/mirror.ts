import { htmlPage } from '../html';
import type { MakeSite } from '../site';

/** A software mirror: a listing that is meant to be public. Apache. */
const site: MakeSite = () => ({
  host: 'mirror.tidewater-linux.test',
  pages: [
    {
      path: '/debian/',
      contentType: 'text/html;charset=UTF-8',
      body: htmlPage(
        'Index of /debian',
        `<h1>Index of /debian</h1>
<table>
<tr><th valign="top"><img src="/icons/blank.gif" alt="[ICO]"></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th><th><a href="?C=S;O=A">Size</a></th><th><a href="?C=D;O=A">Description</a></th></tr>
<tr><th colspan="5"><hr></th></tr>
<tr><td valign="top"><img src="/icons/back.gif" alt="[PARENTDIR]"></td><td><a href="/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td><td>&nbsp;</td></tr>
${ENTRIES.map(([name, size]) => `<tr><td valign="top"><img src="/icons/${size === '-' ? 'folder.gif" alt="[DIR]' : 'text.gif" alt="[TXT]'}"></td><td><a href="${name}">${name}</a></td><td align="right">2026-11-14 08:42  </td><td align="right">${size.padStart(3)} </td><td>&nbsp;</td></tr>`).join('\n')}
<tr><th colspan="5"><hr></th></tr>
</table>
<address>Apache/2.4.62 (Debian) Server at mirror.tidewater-linux.test Port 80</address>`,
      ),
      expected: ['low'],
      because: "Levels: a software mirror's listing",
    },
  ],
});
export default site;

const ENTRIES = [
  ['README', '1.1K'],
  ['README.mirrors.html', '291'],
  ['dists/', '-'],
  ['doc/', '-'],
  ['extrafiles', '247K'],
  ['indices/', '-'],
  ['ls-lR.gz', '15M'],
  ['pool/', '-'],
  ['project/', '-'],
  ['tools/', '-'],
] as const;
