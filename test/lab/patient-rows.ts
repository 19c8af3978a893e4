import { htmlPage } from './html';
import { american, filed, type Person } from './people';

const COLUMNS = ['Patient name', 'Date of birth', 'MRN', 'Phone', 'Diagnosis'];

/** A list of patients as a server hands it to its scripts. */
export const patientRows = (people: readonly Person[]): string =>
  JSON.stringify(
    people.map(person => [
      filed(person),
      american(person.birthDate),
      person.mrn,
      person.phone,
      `${person.code} ${person.diagnosis}`,
    ]),
  );

/**
 * A page that draws such a list when its script has it. `rows` is the script's expression for a promise of the rows.
 */
export const drawnPage = (title: string, rows: string): string =>
  htmlPage(
    title,
    `<h1>${title}</h1><table><thead><tr>${COLUMNS.map(name => `<th>${name}</th>`).join('')}</tr></thead><tbody></tbody></table>
<script>
const draw = rows => {
  for (const cells of rows) {
    const row = document.querySelector('tbody').insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
};
(${rows}).then(draw);
</script>`,
  );
