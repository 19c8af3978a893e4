import { describe, expect, it } from 'vitest';
import { raw, scan } from './scans';

const report = (family: string, given: string, born: string) =>
  `<PatientCareReport><ePatient><ePatient.NameGroup><ePatient.02>${family}</ePatient.02><ePatient.03>${given}</ePatient.03>` +
  `</ePatient.NameGroup><ePatient.17>${born}</ePatient.17></ePatient>` +
  '<eSituation><eSituation.11>J44.1</eSituation.11></eSituation></PatientCareReport>';

describe('what ambulances report', () => {
  const text = `<?xml version="1.0"?><EMSDataSet xmlns="http://www.nemsis.org"><Header><DemographicGroup><dAgency.03>Harlan Fire</dAgency.03></DemographicGroup>${report('Quill', 'Dora', '1961-03-11')}${report('Berg', 'Anna', '1990-09-24')}</Header></EMSDataSet>`;

  it('is read by its numbered elements, one patient a report', () => {
    const { identifiers, clinical, records } = scan(raw('application/xml'), text);
    expect(identifiers.map(({ type, count }) => `${type} ${count}`).sort()).toEqual(['date-of-birth 2', 'name 4']);
    expect(clinical.map(({ type, count }) => `${type} ${count}`)).toEqual(['icd10 2']);
    expect(records).toMatchObject({ phi: 2, total: 2 });
  });

  it('is nothing to other documents', () => {
    const other = text.replaceAll('EMSDataSet', 'Feed').replaceAll('PatientCareReport', 'Report');
    expect(scan(raw('application/xml'), other).identifiers.some(({ type }) => type === 'date-of-birth')).toBe(false);
  });
});
