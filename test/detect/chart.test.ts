import { describe, expect, it } from 'vitest';
import { patientOf } from '../../src/detect/roster/chart';
import { OF_CARE, OF_ILLNESS, OF_PUBLIC } from '../../src/detect/roster/chart/turns';
import { page, raw, scan } from './scans';

const phi = (text: string, head = page) => scan(head, text).records.phi;

const LETTER = [
  'Thank you for referring Mrs Zorvath Quill, a 71-year-old weaver, with six weeks of breathlessness.',
  'On examination there was ankle oedema.',
  'I have started apixaban 5 mg twice daily and will see her again in eight weeks.',
  'Yours sincerely',
];
const FINDINGS =
  'PMH: hypertension, asthma.\nOn examination tender abdomen, 38.4. Ultrasound showed gallstones. CRP 143.\n' +
  'Plan: co-amoxiclav 625 mg three times daily, follow-up in two weeks.';
const DICTATED =
  'Anemia, a friable mass, biopsied, two polyps, cold snare. I told Mr. Quill that this is a cancer, surgery referral. End of dictation.';

describe('a document of one patient whom no label names', () => {
  it.each([
    ['a letter to a colleague', LETTER.join('\n')],
    ['a line that says whom it is about', `Dear Colleague:\nRe: Zorvath Quill\n${FINDINGS}`],
    ['a heading', `Discharge letter – Dora Quill\n${FINDINGS}`],
    ['a heading with age and sex', `Zorvath Quill, 29, F\n${FINDINGS}`],
    ['a name with an address below', `Dora Quill\n4 Orchard Rise\nLittle Mere\n\nDear Dora,\n${FINDINGS}`],
    ['a caption', `Week 5\n${FINDINGS}\nPatient: Zorvath Quill, left heel\n`],
    [
      'a note',
      `Spoke with Dora Quill's wife: he fell again. The Parkinson's is worse, on co-careldopa 125 mg. ${FINDINGS}`,
    ],
    [
      'a chat',
      `07:12 who has bed 14? Mr Zorvath Quill\n07:14 spiked 38.9, allergic to penicillin, lactate 3.1\n${FINDINGS}`,
    ],
    [
      'what somebody says of themselves',
      'Hi this is Zorvath Quill, 58 y/o. I had my infusion of rituximab 500 mg for arthritis and now I have a rash, my throat hurts ' +
        'and a fever of 38.9. Allergic to penicillin. Do I need a follow-up on Monday?',
    ],
    [
      'a visit under four letters',
      'Ezra "Bud" Quill / recert visit / 14 Mill Lane\n\nS: tired, dyspnoea at rest, son at bedside.\nO: BP 88/50, SpO2 88 %, mottling to knees.\n' +
        'A: COPD, heart failure, actively dying.\nP: morphine 5 mg q4h prn, daily visits.',
    ],
    [
      'a chat of a ward, by the bed',
      "07:12 - Sr Ada: Bed 9 Zorvath Quill refusing dialysis again\n07:14 - Dr Roe: K+ 6.8, sats 84, family doesn't know. Septic, " +
        'amputation booked, insulin 10 units given\n07:20 - Sr Ada: ok dr',
    ],
    [
      'what a doctor certifies',
      'To whom it may concern\n\nI am the treating cardiologist of Zorvath Quill of 4 Orchard Rise. Ms Quill has atrial fibrillation and ' +
        'hypertension. She takes apixaban 5 mg and bisoprolol 2.5 mg; her ECG showed sinus rhythm. In my opinion she is fit to fly.\n\nA. Roe, M.D.\nBoard certified in Cardiology',
    ],
    [
      'a dictation as a machine wrote it down',
      'dictating on patient zorvath quill q u i l l medical record number nine four oh one two seven date of birth may third nineteen fifty eight ' +
        'new paragraph she had an appendectomy under general anesthesia for acute appendicitis no complications estimated blood loss ten ' +
        'new paragraph discharged home on antibiotics and ibuprofen her wound is clean follow up in two weeks end of dictation',
    ],
    [
      'a dictation in which a name is spelled',
      `This is Dr. Roe, colonoscopy on Zorvath Quill, that's Q-U-I-L-L.\n${DICTATED}`,
    ],
    [
      'a dictation in which a birth date follows the name',
      `This is Dr. Roe, colonoscopy on Zorvath Quill, date of birth on file.\n${DICTATED}`,
    ],
    [
      'notes of a German therapist',
      '# Roswitha Quill\n\n## Sitzung 4 (12.03.2026)\n\nWirkt blass, berichtet von Panikattacken und Suizidgedanken, kein Plan.\n\n' +
        '- Diagnosen bisher: F41.0 Angststörung, F50.2 Bulimie\n- Medikation: Sertralin 50 mg, Promethazin b. B.\n\nNächste Sitzung in zwei Wochen',
    ],
    [
      'a German letter',
      'Betreff: Ihre Patientin Roswitha Quill\nSehr geehrter Herr Kollege,\nDiagnosen:\nVorhofflimmern\nMedikation:\nTorasemid 10 mg 1-0-0\nBefund:\nÖdeme, CRP 143. Wir empfehlen eine Kontrolle in zwei Wochen.\nMit freundlichen Grüßen',
    ],
    [
      'a French letter',
      "Je vous remercie de m'avoir adressé Monsieur Anselme Quill, 63 ans, pour une toux depuis trois mois.\nAntécédents : hypertension, asthme.\nLe scanner retrouve un nodule de 12 mm. Traitement : amlodipine 5 mg, je la revois dans deux mois.\nCordialement",
    ],
    [
      'a Spanish letter',
      'Te remito a Doña Remedios Quill, de 66 años, con diabetes (HbA1c 10,1 %) a pesar de metformina 850 mg cada 8 horas.\nAntecedentes: hipertensión, asma.\nTratamiento: enalapril 10 mg. Control en dos semanas.\nUn saludo\n',
    ],
    [
      'an Italian letter',
      'Lettera di dimissione\nPaziente: Ottavia Quill, nata il 12 agosto 1961. Ricoverata per dolore e dispnea, febbre, diabete, ictus pregresso.\nTerapia:\nfurosemide 25 mg, due volte al giorno. Allergica alla penicillina. Dimessa in buone condizioni.\n',
    ],
    [
      'a Portuguese letter',
      'Relatório médico\nUtente: Ottavia Quill, nascida a 12/08/1961, internada por dispneia, febre, tosse e insuficiencia. Alérgica à penicilina.\nAo exame: abdomen livre. Em tratamento com furosemida 40 mg, duas vezes ao dia. Teve alta.\n',
    ],
    [
      'a Spanish report to a court',
      'El facultativo ha asistido a doña Remedios Quill, nacida el 12 de agosto de 1995, NHC 0331874. Refiere que ha sido golpeada.\nA la exploración: consciente, hematoma, equimosis y fractura. Se administra paracetamol, 3 veces al día. Queda ingresada.\n',
    ],
  ])('is found in %s', (_, text) => {
    expect(phi(text)).toBe(1);
    expect(phi(text, raw('text/plain'))).toBe(1);
  });

  it.each([
    ['nobody by name', `This is Dr. Roe, colonoscopy on Zorvath Quill.\n${DICTATED}`],
    ['nobody', LETTER.join('\n').replace('Mrs Zorvath Quill', 'your patient')],
    ['a doctor alone', `Dr Dora Quill\n${FINDINGS}`],
    ['who signs', `${FINDINGS}\nYours sincerely\nDora Quill`],
    ['an illness, not a person', `Overactive Bladder\nAn overactive bladder is common.\n${FINDINGS}`],
    ['a place where one works', `Re: Heart Clinic\n${FINDINGS}`],
  ])('is not found where a text names %s', (_, text) => {
    expect(phi(text)).toBe(0);
  });

  it.each([
    [
      'a Spanish leaflet',
      'Doña Remedios Quill, de 66 años, cuenta su historia\nConsulte a su médico si tiene asma, tos o fiebre. Los pacientes con diabetes pueden tomarlo.\nTratamiento:\nSe administra con las comidas, 850 mg/día. Control en dos semanas.',
    ],
    [
      'an obituary',
      'Dora Quill\n1938 – 2024\nDora died peacefully of breast cancer. She was given chemotherapy twice.',
    ],
    [
      'a biography',
      'Dora Quill leads our team. She qualified in 1997 and treats atrial fibrillation with apixaban 5 mg.',
    ],
    [
      'news',
      '"I thought it was flu," said Dora Quill, 41. She was given antibiotics for sepsis, according to the hospital.',
    ],
    [
      'a letter of a vet',
      'Re: Biscuit Quill, Labrador\nThank you for referring Biscuit with polyuria. I have started trilostane 60 mg once daily.',
    ],
    [
      'a life as a nurse',
      'DORA QUILL\nEXPERIENCE\nNurse, dialysis and heparin 5000 units\nEDUCATION\nBSc, University of Mere',
    ],
    [
      'a room of a hotel',
      'Room 12 Zorvath Quill, late arrival, allergic to feathers. Bed 2 needs a new mattress, the knee of the tap is loose, insulin in the fridge.',
    ],
    [
      'a dictation about software',
      'dictating on patient portal release notes new paragraph medical record number search is faster new paragraph asthma and diabetes filters end of dictation',
    ],
    [
      'a page of a doctor',
      'A. Roe, M.D.\nI am a cardiologist. Board certified, I treat hypertension and atrial fibrillation. In my opinion apixaban 5 mg and exercise help.',
    ],
    [
      'a ticket',
      'Spoke with Dora Quill at the heart clinic about the ECG viewer. Dose reporting for CT is blocked by the firewall.',
    ],
  ])('is not taken for one: %s', (_, text) => {
    expect(phi(text)).toBe(0);
    expect(phi(text, raw('text/plain'))).toBe(0);
  });
});

describe('what tells who somebody is, around a name,', () => {
  const NOTES =
    "Parkinson's, postural hypotension, type 2 diabetes, pacemaker. Takes rasagiline, midodrine and gliclazide.\nPlan\nGrab rails. Dietitian, coughing on tea. Review in six weeks. Allergic to penicillin.";
  const visited = (head: string) => phi(`Maurice Quill\n${head}\n${NOTES}`);

  it.each([
    ['a birth date', 'Born **2 Aug 1939**'],
    ['a birthday', 'his birthday is 8/2/39'],
  ])('counts where it is %s', (_, head) => {
    expect(visited(head)).toBe(1);
  });

  it('counts behind a sex in the line of the name, which no accented letter is', () => {
    expect(patientOf(`Zorvath Quill Male, born Aug 2, 1939\n${NOTES}`)?.name).toBe('Zorvath Quill');
    expect(patientOf(`Jürgen Müller, born Aug 2, 1939\n${NOTES}`)?.name).toBe('Jürgen Müller');
  });

  it.each([
    ['nothing', ''],
    ['a telephone and an address alone', '4 Orchard Rise, 087 913 0664, card 4177208'],
    ['another day', 'Visited on 2 Aug 2026'],
  ])('does not where it is %s', (_, head) => {
    expect(visited(head)).toBe(0);
  });

  it('is no degree, whatever its capitals and its date', () => {
    const text = `Views Customers Reporting\nOur patient Zorvath Quill, DOB 5/17/1939, is at risk.\n${NOTES}`;
    expect(patientOf(text)?.name).toBe('Zorvath Quill');
    expect(patientOf(`Zorvath Quill, PHN, visited the clinic today.\n${NOTES}`)).toBeNull();
  });

  it('counts around the code of a page, too', () => {
    const code = '\x11mrn: 4829113\nname: Quill, Maurice\ndob: 1939-08-02\ndiagnosis: E11.9\n\x12\n';
    const marks = (head: string) => scan(page, `Maurice Quill\n${head}\n${NOTES}\n${code}`).marks;
    expect(marks('Born 2 Aug 1939')).toMatchObject([{ code: 'documentation', share: 0.5 }]);
    expect(marks('Visited on 2 Aug 2026')).toMatchObject([{ code: 'documentation', share: 1 }]);
  });

  it.each(['NHI KHT4192', 'PHN 9871 223 441', 'IHI 8003 6', 'chart # 88'])('is a number of care: %s', number => {
    expect(phi(`Airway wiki, hard cases\nZorvath Quill, ${number}, born 2 Aug 1939, ${NOTES}`)).toBe(1);
  });
});

describe('a turn of those who care for somebody', () => {
  it.each([
    ['Working diagnosis: gout'],
    ["à l'examen, abdomen souple"],
    ['il fut hospitalisé le'],
    ['ingresó por dolor'],
    ['le scanner confirme'],
    ['BP 120/80'],
    ['born eight seventeen fifty-nine'],
  ])('is met once in “%s”', text => {
    expect([...OF_CARE, ...OF_ILLNESS].filter(ways => ways.some(way => way.test(text)))).toHaveLength(1);
  });

  it.each([
    ['hospitalisées'],
    ['éxodos'],
    ['born three weeks early'],
    ['born one by one twenty'],
    ['the diagnosis: gout'],
  ])('is not met in “%s”', text => {
    expect([...OF_CARE, ...OF_ILLNESS].filter(ways => ways.some(way => way.test(text)))).toEqual([]);
  });

  it('is no career where somebody joined a call', () => {
    const isPublic = (text: string) => OF_PUBLIC.some(({ turn }) => turn.some(way => way.test(text)));
    expect(isPublic('Tobias joined the visit at six.')).toBe(false);
    expect(isPublic('Tobias joined our cardiac surgery team in May.')).toBe(true);
  });
});
