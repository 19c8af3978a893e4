import { expect, it } from 'vitest';
import { judge } from '../../src/detect';
import { raw, scan } from './scans';

const access = { credentials: 'none', basis: 'observed', status: 200, address: null } as const;
const BIRTHS = ['02.03.1951', '14.07.1962', '21.11.1973', '30.01.1984'];

it.each([
  ['German', 'Nachname;Vorname;Geburtsdatum;Diagnose', 'Brandt;Ingrid;{};E11.9'],
  ['French', 'Nom de famille;Prénom;Date de naissance;Diagnostic', 'Rousseau;Delphine;{};Asthme'],
  ['Portuguese', 'Nome do paciente;Data de nascimento;Diagnóstico', 'Odalys Ferreira;{};Hipertensão'],
  ['Italian', 'Cognome;Nome;Data di nascita;Diagnosi', 'Moretti;Fiona;{};Diabete mellito'],
  ['Dutch', 'Achternaam;Voornaam;Geboortedatum;Diagnose', 'Vandermeer;Ingrid;{};Astma'],
  ['Spanish', 'Apellidos;Nombre;Fecha de nacimiento;Diagnóstico', 'Quintanilla;Marisol;{};Asma'],
])('a table of patients with %s columns', (_, columns, row) => {
  const text = [columns, ...BIRTHS.map(birth => row.replace('{}', birth))].join('\n');
  const findings = scan(raw('text/csv'), text);
  expect(findings.exposures).toMatchObject([{ kind: 'tabular' }]);
  expect(judge(findings, access).level).toBe('high');
});
