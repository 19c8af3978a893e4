import { type Person, writeDate } from '../data/people';
import { mark, markInside } from '../marked';
import type { Random } from '../random';
import type { Written } from './written';

/** A clinical document (C-CDA) or a prescription (NCPDP SCRIPT) with an element that holds the value. */
export function writeClinicalXml(element: string, value: string, person: Person, random: Random): Written {
  const said = markInside(element).replace('{}', () => value.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  const isScript = /^<(?:[A-Z]\w+)/.test(element);
  const body = isScript ? script(said, person) : document(said, person, random);
  return {
    body,
    contentType: random.pick(['application/xml', 'text/xml']),
    style: isScript ? 'ncpdp' : 'c-cda',
    spelled: element,
  };
}

function document(said: string, person: Person, random: Random): string {
  const has = (name: string) => said.startsWith(`<${name}`);
  const inPatient = ['name', 'birthTime', 'raceCode', 'ethnicGroupCode', 'administrativeGenderCode'].some(has);
  const inRole = ['id ', 'addr', 'telecom'].some(has);
  const slot = (isHere: boolean) => (isHere ? said : '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<templateId root="2.16.840.1.113883.10.20.22.1.2"/>
<code code="${mark('34133-9', 'loinc')}" codeSystem="2.16.840.1.113883.6.1"/>
<effectiveTime value="${mark(`${writeDate(person.visitDate, 'compact')}1030`, null, 'context', ['date'])}"/>
<recordTarget><patientRole>${slot(inRole)}${has('id ') ? '' : `<id root="2.16.840.1.113883.19.5" extension="${mark(random.digits(7), 'mrn')}"/>`}
<patient>${has('name') ? '' : `<name><given>${mark(person.given, 'name')}</given><family>${mark(person.family, 'name')}</family></name>`}
${has('birthTime') ? '' : `<birthTime value="${mark(writeDate(person.birthDate, 'compact'), 'date-of-birth')}"/>`}${slot(inPatient)}</patient></patientRole></recordTarget>
<component><structuredBody><component><section>${inPatient || inRole ? '<title>Summary</title><text>None.</text>' : said}</section></component></structuredBody></component>
</ClinicalDocument>
`;
}

const script = (said: string, person: Person): string => `<?xml version="1.0" encoding="UTF-8"?>
<Message xmlns="http://www.ncpdp.org/schema/SCRIPT" version="010" release="006"><Body><NewRx>
<Patient><HumanPatient><Name><LastName>${mark(person.family, 'name')}</LastName><FirstName>${mark(person.given, 'name')}</FirstName></Name>
${said.startsWith('<DateOfBirth') ? '' : `<DateOfBirth><Date>${mark(person.birthDate, 'date-of-birth')}</Date></DateOfBirth>`}${/^<(?:SSN|DateOfBirth|Address|CommunicationNumbers|MedicalRecord)/.test(said) ? said : ''}</HumanPatient></Patient>
<Prescriber><NonVeterinarian>${/^<(?:NPI|DEANumber)/.test(said) ? `<Identification>${said}</Identification>` : ''}</NonVeterinarian></Prescriber>
<MedicationPrescribed>${/^<(?:Drug|Sig|Product)/.test(said) ? said : `<DrugDescription>${mark('lisinopril 20 mg', 'medication')}</DrugDescription>`}</MedicationPrescribed>
</NewRx></Body></Message>
`;
