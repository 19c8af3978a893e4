/** Care, its places and its papers. */
export const HEALTH = `
abdomen abdominal ablation abortion abscess abuse acute admission admissions admit admitted adt adverse aetiology age
aged ages aids albumin alcohol allergen allergic allergies allergy alzheimer ambulance ambulatory amputation anaemia
anaesthesia anatomy anemia anesthesia angiogram angiography angioplasty antibiotic antibiotics antibody antigen
anxiety aorta aortic appendectomy appendicitis appointment appointments arrhythmia arterial artery arthritis assay
assessment assessments asthma attending autism autopsy bariatric bed beds behavioral behavioural biobank biometric
biometrics biopsies biopsy birth births bladder blood bloodwork bmi bodysite bones bowel breast bronchitis bypass
calcium cancer cannabis carcinoma cardiac cardiogram cardiologist cardiology cardiovascular caregiver caregivers
careplan careplans careteam cataract catheter cerebral cervical cesarean chemo chemotherapy childbirth cholesterol
chronic circulation cirrhosis clinic clinical clinically clinician clinicians clinics cognitive colitis colon
colonoscopy colorectal comorbidities comorbidity complaint complaints complication complications concussion condition
conditions confidential congenital consent consents consult consultation consultations consults contagious
contraceptive copay copd coronary coroner covid covid19 creatinine cytology deceased decedent deductible dementia
denied dental dentist dentistry depression dermatology diabetes diabetic diagnoses diagnosis diagnostic diagnostics
dialysis diet dietary disabilities disability discharge discharged discharges disease diseases disorder disorders
dispense dispensed dispenser dispensing dosage dosages dose doses dosing drug drugs dx ecg echo echocardiogram eczema
eeg ehr ekg electrocardiogram eligibility emboli embolism emergencies emergency emr encounter encounters endocrine
endocrinology endoscopy enrollee enrollees enrollment enrolment epidemiology epilepsy episode episodes exam
examination examinations examiner exams exposure eye eyes facilities facility fertility fetal fever findings formulary
fracture fractures gastric gastro gastroenterology genetic genetics genome genomes genomic genomics geriatric
geriatrics glaucoma glucose gynecology hematology hemoglobin hepatic hepatitis hereditary herpes hipaa hiv homecare
hormone hospice hospital hospitalist hospitalization hospitals hygiene hypertension hypotension icu idn imaging immune
immunisation immunization immunizations immunology implant implants incontinence infant infants infection infections
infectious infertility influenza infusion ingredient inhaler injection injuries injury inpatient inpatients insulin
insurance insured insurer insurers intake intakes intensive intervention interventions intubation jaundice kidney
kidneys lab labor laboratories laboratory labresult labresults labs lesion lesions leukemia liver lumbar lungs lupus
lymph lymphoma malaria mammogram mammograms mammography maternal maternity medicaid medical medically medicare
medication medications medicine medicines meds melanoma meningitis menopause mental metabolic methadone microbiology
midwife migraine miscarriage morbidity morgue mortality mri mris musculoskeletal narcotic narcotics nausea neonatal
neonate nephrology neural neurological neurologist neurology neurosurgery newborn nicu nursing nutrition obesity
observation observations obstetric obstetrics occupational oncologist oncology operative ophthalmology opioid opioids
optometry orthodontic orthopaedic orthopaedics orthopedic orthopedics osteoporosis otolaryngology outbreak outcome
outcomes outpatient outpatients overdose oximetry oxygen pacemaker paediatric paediatrics pain palliative pandemic
paramedic pathogen pathological pathologist pathology patient patientid patientname patients payer payers payor payors
pcp pcr pediatric pediatrician pediatrics pediatry perinatal pharma pharmaceutical pharmaceuticals pharmacies
pharmacist pharmacy phi phlebotomy physical physician physicians physio physiology physiotherapy placebo plasma
pneumonia podiatry policyholder polyp postoperative postpartum practice practices practitioner practitioners preauth
preauthorization preexisting pregnancies pregnancy pregnant premium prenatal preop preoperative prescribe prescribed
prescriber prescribers prescribing prescription prescriptions prevention preventive problem problems procedure
procedures prognosis progress prostate prosthesis prosthetic protein provider providers psych psychiatric psychiatrist
psychiatry psychological psychologist psychology psychosis psychotherapy pulmonary pulse quarantine radiation
radiograph radiography radiologist radiology radiotherapy readmission readmissions recovery rectal referral referrals
referring refill refills rehab rehabilitation remission renal reproductive respiratory result results resuscitation
retina rheumatology risk risks rx sample schizophrenia sclerosis screening screenings seizure seizures sepsis sexual
sickness sinus skeletal skin sleep smoker smoking sonography specialist specialists specialties specialty specimen
specimens speech spinal spine spouse stage std steroid stethoscope stomach stroke strokes subscriber subscribers
substance suicidal suicide superbill superbills supplement surgeon surgeons surgeries surgery surgical symptom
symptoms syndrome syphilis telehealth telemedicine terminology testosterone therapies therapist therapists therapy
thoracic throat thyroid tissue tobacco tomography tonsil toxicology transcript transcription transcriptions
transcripts transfusion transgender transplant transplants trauma treatment treatments triage trial trials
tuberculosis tumor tumors tumour ulcer ultrasound ultrasounds unemployment urgent urinalysis urinary urine urology
uterus vaccinated vaccination vaccinations vaccine vaccines vaginal vascular vein venous ventilator ventricular
veteran veterans veterinary viral virology virus vision visit visits vitals vitamin wellness wheelchair wound wounds
xray xrays
`;
