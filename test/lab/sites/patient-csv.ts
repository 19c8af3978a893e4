import { american, filed, type Person } from '../people';
import type { MakeSite } from '../site';

/** A billing export: once as text, which a browser shows, once as CSV, which it saves. */
const site: MakeSite = draw => {
  const csv = `${COLUMNS}\n${draw(640).map(line).join('\n')}\n`;
  return {
    host: 'exports.lakeviewbilling.test',
    pages: [
      {
        path: '/export/patients.txt',
        contentType: 'text/plain; charset=utf-8',
        body: csv,
        expected: ['critical'],
        because: 'Levels: records of 500 individuals or more readable',
      },
      {
        path: '/export/patients.csv',
        contentType: 'text/csv; charset=utf-8',
        body: csv,
        expected: ['not-scanned'],
        because: 'Testing in the real browsers: text/csv is downloaded and gets an entry of its own',
      },
    ],
  };
};
export default site;

const COLUMNS = 'patient_name,dob,sex,phone,email,address,mbi,member_id,diagnosis_code';

function line(person: Person): string {
  const { birthDate, sex, phone, email, street, city, zip, mbi, memberId, code } = person;
  const address = `"${street}, ${city}, NY ${zip}"`;
  return [`"${filed(person)}"`, american(birthDate), sex, phone, email, address, mbi, memberId, code].join(',');
}
