import type { MakeSite } from '../site';

/** What `rsync host::` and `rsync host::backup/` print, saved as text and put where a browser can read it. */
const site: MakeSite = () => ({
  host: 'notes.nightwatch-response.test',
  pages: [
    {
      path: '/saved/modules.txt',
      contentType: 'text/plain; charset=utf-8',
      body: 'backup         \tNightly backup of the practice server\npatientdata    \tPatient database\n',
      expected: ['medium'],
      because: 'Levels: module names point to patients; no record of a person seen',
    },
    {
      path: '/saved/backup.txt',
      contentType: 'text/plain; charset=utf-8',
      body: `${FILES.map(([mode, size, time, name]) => `${mode} ${size.padStart(14)} 2018/01/24 ${time} ${name}`).join('\n')}\n`,
      expected: ['medium'],
      because: 'Levels: file classes point to patients and bulk containers; no record of a person seen',
    },
  ],
});
export default site;

/** rsync 3.5: mode, size with commas to the right of 14, date, time, name. */
const FILES = [
  ['drwxr-xr-x', '4,096', '03:41:02', '.'],
  ['-rw-r--r--', '5,368,709,120', '03:15:44', 'office-mail.pst'],
  ['-rw-r--r--', '734,003,200', '03:40:59', 'patients_2018-01-24.sql.gz'],
  ['-rw-r--r--', '147,102,629,888', '02:55:13', 'server-c.vhd'],
  ['drwxr-xr-x', '4,096', '02:10:30', 'archive'],
] as const;
