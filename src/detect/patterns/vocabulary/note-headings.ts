import { listOf } from '../../lib/words';

/** Headings of clinical notes that are rare elsewhere. https://www.hl7.org/ccdasearch */
export const NOTE_HEADINGS: readonly string[] = listOf(
  `chief complaint, history of present illness, past medical history, past surgical history, review of systems,
    hospital course, discharge diagnosis, discharge diagnoses, discharge instructions, discharge summary, discharge
    medications, admitting diagnosis, final diagnosis, preoperative diagnosis, postoperative diagnosis, differential
    diagnosis, assessment and plan, reason for visit, reason for referral, social history, family medical history,
    current medications, home medications, operative report, operative note, progress note, progress notes,
    consultation note, radiology report, pathology report, condition at discharge, gross description, microscopic
    description, clinical history, clinical impression, code status, nkda, no known drug allergies, no known
    allergies, physical examination, vital signs, history and physical, estimated blood loss, pertinent history,
    nursing note, problem list, medication list, laboratory results, physical exam, family hx, social hx, pmhx,
    pshx, past psychiatric history, past ob history, obstetric history, interval history, history of presenting
    illness, reason for admission, reason for consultation, admission diagnosis, discharge disposition, discharge
    condition, operative findings, operative procedure, procedure performed, indications for procedure, advance
    directives, home meds, current meds, immunization history, mental status exam, review of symptoms, anesthesia
    type, complications none, surgical pathology, hpi, pmh, psh`,
);
