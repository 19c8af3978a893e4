import { htmlPage, htmlTable } from '../html';
import { filed } from '../people';
import type { MakeSite } from '../site';

/** A patient list that asks for a name and password: whoever has them is meant to see it. */
const site: MakeSite = draw => ({
  host: 'records.millcreekclinic.test',
  pages: [
    {
      path: '/patients',
      login: 'frontdesk:linden4',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage(
        'Patients',
        htmlTable(
          ['Patient name', 'DOB', 'MRN', 'SSN', 'Diagnosis'],
          draw(25).map(person => [filed(person), person.birthDate, person.mrn, person.ssn, person.code]),
        ),
      ),
      expected: ['medium', 'low', 'none'],
      because: 'Levels: credentials, at most medium',
    },
  ],
});
export default site;
