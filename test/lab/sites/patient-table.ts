import { htmlPage, htmlTable } from '../html';
import { american, filed } from '../people';
import type { MakeSite } from '../site';

/** A practice's list of patients, as its own web page. */
const site: MakeSite = draw => ({
  host: 'schedule.harborlightdermatology.test',
  pages: [
    {
      path: '/patients.html',
      contentType: 'text/html; charset=utf-8',
      body: htmlPage(
        'Patient list',
        `<h1>Patients</h1>${htmlTable(
          ['Patient name', 'Date of birth', 'MRN', 'Phone', 'Diagnosis', 'Medication'],
          draw(40).map(person => [
            filed(person),
            american(person.birthDate),
            person.mrn,
            person.phone,
            `${person.code} ${person.diagnosis}`,
            person.medication,
          ]),
        )}`,
      ),
      expected: ['high'],
      because: 'Levels: records of 40 individuals readable',
    },
  ],
});
export default site;
