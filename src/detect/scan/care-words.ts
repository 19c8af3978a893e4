import { type WordSet, wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Words of keys and columns that stand with patients, and with animals, schools and offices as well. */
const FIELD_WORDS = wordSet(
  'modality mod accession procedure procedures surgeon surgery anesthesia anes ward bed dose doses dosage vaccine vaccines vaccination ' +
    'vaccinations immunisation allergy allergies symptom symptoms complaint complaints medication medications meds medicine drug drugs ' +
    'rx prescriber physician attending referring pcp gp doctor nurse midwife payer payor copay deductible treatment therapy therapist ' +
    'counselor hospital clinic admission admitted discharge discharged disposition specimen lab labs blood bp bmi cd4 hiv ' +
    'glucose insulin mmse phq9 gad7 ahi cpap diabetes diabetic pregnancy pregnant edd gravida gestation oocytes embryos amh ' +
    'dialysis oncology cancer tumor icu triage ecg ekg mri xray ultrasound biopsy pathology histology antibody transfusion abo ' +
    'immunization uds regimen appointment appt arm adverse wheelchair injury injured wound implant disability disabled ' +
    'medicaid insurance diagnosed illness disease chronic caregiver hospice viral strain screening ' +
    'symptome symptomes allergie allergien medicamento medicamentos medicament medicaments medikament medikamente medicatie ' +
    'arzt hausarzt huisarts medecin medico kasse ordonnance grossesse embarazo cirugia vacuna vaccin impfung impfstoff befund ' +
    'aufnahme entlassung anamnesi terapia ricovero referto reparto bepaling laborwert laborwerte badanie behandeling opname queixa sintomas cid utente alergias anmeldegrund ' +
    'prescripteur prescriptor prescritor prescrittore voorschrijver prelevement prelevements blutentnahme probenahme probenentnahme',
);
/** Words of keys that stand with patients alone, if with people at all. */
const PATIENT_FIELD_WORDS = wordSet(
  'edd gravida gestation hiv cd4 hbsag dialysis diabetes diabetic pregnant rtpcr uds triage meds medications comorbidities ' +
    'chemo chemotherapy oncology bmi hba1c a1c ward inpatient outpatient phq9 insulin',
);
/** Whether a key speaks of a patient. */
export const isPatientField = (key: string): boolean => hasWord(key, PATIENT_FIELD_WORDS);
/** Words of running text that do: of a log, a letter, a chat. */
export const TEXT_WORDS: readonly string[] = (
  'patient,patients,inpatient,outpatient,prescription,refill,medication,medications,biopsy,surgery,mri,ct scan,chemotherapy,' +
  'oncology,cardiology,psychiatry,psychiatric,pregnant,pregnancy,vaccine,hospital,clinic,icu,allergies,symptoms,emr,ehr,physician,' +
  'hl7,fhir,mpi,pdq,dialysis,insulin,mammogram,colonoscopy,ultrasound,lab results,copay,eligibility,' +
  'paciente,patienten,klinik,krankenhaus,clinique,ospedale,ziekenhuis,cirugia'
).split(',');

/** Whether a key is one of care. */
export const isCareField = (key: string): boolean => hasWord(key, FIELD_WORDS);

const hasWord = (key: string, words: WordSet): boolean =>
  keyWordsOf(key).some(word => words.has(word)) || words.has(key.toLowerCase());
