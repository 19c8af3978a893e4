import { htmlPage } from '../html';
import type { MakeSite } from '../site';

/** The backup server of 2018, served over HTTP: nginx lists a virtual disk, a mailbox and a patient database. */
const site: MakeSite = () => ({
  host: 'backup.islandfamilypractice.test',
  pages: [
    {
      path: '/backup/',
      contentType: 'text/html',
      body: htmlPage(
        'Index of /backup/',
        `<h1>Index of /backup/</h1><hr><pre><a href="../">../</a>\n${ENTRIES.map(entry).join('\n')}\n</pre><hr>`,
      ),
      expected: ['medium'],
      because:
        'Levels: open, and names and file classes point to patients or bulk containers; no record of a person seen',
    },
  ],
});
export default site;

const ENTRIES = [
  ['archive/', '24-Jan-2018 02:10', '-'],
  ['office-mail.pst', '24-Jan-2018 03:15', '5368709120'],
  ['patients_2018-01-24.sql.gz', '24-Jan-2018 03:40', '734003200'],
  ['server-c.vhd', '24-Jan-2018 02:55', '147102629888'],
] as const;

/** nginx pads names to 51 characters, dates follow, sizes are set to the right. */
function entry([name, date, size]: (typeof ENTRIES)[number]): string {
  return `<a href="${name}">${name}</a>${' '.repeat(51 - name.length)}${date}${size.padStart(20)}`;
}
