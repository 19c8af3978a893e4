import { htmlPage, htmlTable } from '../html';
import { filed, fileName, type Person } from '../people';
import type { MakeSite } from '../site';

/** Patients' names where names are not looked for: file and index names, keys, titles, addresses. */
const site: MakeSite = draw => {
  const scans = draw(12);
  const [owner] = draw(1) as [Person];
  const [indexed] = draw(1) as [Person];
  const keyed = draw(6);
  return {
    host: 'imaging.cedarglenradiology.test',
    pages: [
      {
        path: '/scans/',
        contentType: 'text/html',
        body: htmlPage(
          'Index of /scans/',
          `<h1>Index of /scans/</h1><hr><pre><a href="../">../</a>\n${scans.map(scan).join('\n')}\n</pre><hr>`,
        ),
        expected: ['high'],
        because: "Levels: a listing entry with a person's name and a health word is a record",
      },
      {
        path: `/patients/${fileName(owner)}/chart?name=${owner.given}+${owner.family}&mrn=${owner.mrn}`,
        contentType: 'text/html; charset=utf-8',
        body: htmlPage(
          `Chart of ${owner.given} ${owner.family}, MRN ${owner.mrn}`,
          htmlTable(
            ['Field', 'Value'],
            [
              ['Patient name', filed(owner)],
              ['Date of birth', owner.birthDate],
              ['MRN', owner.mrn],
              ['Diagnosis', `${owner.code} ${owner.diagnosis}`],
            ],
          ),
        ),
        expected: ['high'],
        because: 'Levels: a record of an individual readable',
      },
      {
        path: '/_cat/indices',
        contentType: 'text/plain; charset=UTF-8',
        body: `yellow open patient_${fileName(indexed)} hT8kVb2dQmGxN1cYp0aZrw 5 1 310 2 3.2mb 3.2mb\n`,
        expected: ['medium', 'high'],
        because: 'Levels: an index name points to a patient',
      },
      {
        path: '/api/appointments.json',
        contentType: 'application/json',
        body: JSON.stringify(
          Object.fromEntries(keyed.map(person => [`${person.given} ${person.family}`, visit(person)])),
        ),
        expected: ['high'],
        because: 'Levels: records of individuals readable, keyed by their names',
      },
    ],
  };
};
export default site;

function scan(person: Person): string {
  const name = `${fileName(person)}_mri.pdf`;
  return `<a href="${name}">${name}</a>${' '.repeat(Math.max(1, 51 - name.length))}24-Jan-2018 02:10${'184320'.padStart(20)}`;
}

function visit({ birthDate, mrn, code, medication }: Person): object {
  return { dob: birthDate, mrn, diagnosis_code: code, medication };
}
