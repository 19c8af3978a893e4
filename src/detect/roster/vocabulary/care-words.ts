import { wordSet } from '../../lib/word-set';

/** Words, without accents, that tell of one person's illness or treatment, in any of the languages that pages leak in. */
export const SICK_WORDS = wordSet(
  `a1c ablation abscess abx acl adderall adhd afib ahi aivohalvaus alergia allergic ambien amox amputation
    anaphylaxis anemia aneurysm angina angine angioedema angioplasty ansiedad apnea apoplex appendicitis
    arrhythmia arthroscopy artrose artrosi ascites asma aspiration asthma asthmatic asthme astma atcd atcds
    atelectasis augmentin ausschlag autism bacteremia bandscheibenvorfall barriga biopsy bipolar bisoprolol
    bleed bleeding blodtryck blodtrykk bloeddruk blurry bluthochdruck bol braces bronchitis brostcancer bruise
    brulure brystkreft bunion burn bursitis cabeca cabg cancer candida carcinoma caries cataract cbt cefalea
    cellulite cellulitis cephalee chemioterapia chemo chemotherapy chf chlamydia chole cholecystectomy ciaza
    cirrhosis ciwa ckd claudication colic colitis colonoscopy concussion confusion constipation contractions
    convulsion copd coumadin cpap croup crown cukrovka cukrzyca cva cyst cysts deaf dehydration delirium
    dementia depresion depressed depression depressionen detox diabete diabetes diabetic diabetico dialyse
    dialysis diarrhea diarrhoea diyabet dizziness dizzy dka dolor dolore dor douleur dvt dysphagia dyspnea
    dysuria ecg echocardiogram ectopic eczema eczeme edema eeg effusion egd ekg eliquis embarazada embarazo
    embolism emodialisi enceinte encephalopathy endometriosis endoscopy entorse epilepsy epipen epistaxis
    erbrechen ercp espalda esrd etoh euthyrox exac exacerbation extraction fatigue febbre febre fentanyl fever
    fibrillation fibroids fibromyalgia fieber fiebre fievre filling fistula fractura fracture fractured fraktur
    frattura fratura frottis fx gad7 gangrene gastritis gelenkschmerzen gerd gestation gesunken gingivitis
    glaucoma gonorrhea goraczka gout gravida gravidanza gripe grippe grossesse hallucinations hamile hartfalen
    hba1c headache headaches heartburn hematoma hematuria hemorrhage hemorrhoids heparin hepatitis hernia herpes
    herzinfarkt herzinsuffizienz hipertansiyon hipertensao hipertension hiv hjartsvikt hjertesvikt hoge
    hoofdpijn hta htn hufte humira husten hyperlipidemia hypertendu hypertension hypertenze hypertoni
    hypoglycemia hypotension hypothyroidism hypoxia ibs ibuprofen ibuprofeno ictus impetigo implant incinta
    incontinence infarction infarto infected infection influenza insomnia insulin intoxication intubated iop
    ipertensione ischemia itching ivf jaundice kanker kardegic kaszel keloid keppra kine kniegelenk
    knieschmerzen koorts kopfschmerzen krankengymnastik krebs kreft kregoslup laceration lactate lasix lesion
    leukemia levothyrox limp lipitor lombalgia lombar longontsteking lumbalgia lumbalgie lump lumpectomy
    lungebetennelse lungenentzundung lunginflammation lupus lymphoma malignant mamario mammakarzinom mammogram
    masennus mastectomy melanoma meningitis meniscus menopause metastasis metastatic methadone mets migraine
    migraines migran migrane miscarriage morphine mri mva nadcisnienie narcan nausea neuropathy neutropenia ngt
    norco nosebleed nowotwor npo nsclc nstemi numbness obesity orif osteoarthritis osteopenia osteoporosis
    otitis overdose oxycodone ozempic palpitations pancreatitis pap paracetamol paralysis paranoid parkinsons
    percocet pericarditis periodontitis peritonitis phq9 plavix pna pneumonia pneumonie pneumothorax polyp
    polyps postpartum prediabetes prediabetic preeclampsia pregnancy pregnant prenatal prolapse pruritus
    przeziebienie psoriasis psychosis psychotherapie ptsd pvd pyelonephritis quadriplegic quimioterapia rak
    ramipril rash reflux relapse relapsed renal retinopathy rheuma rhinitis rsv ruckenschmerzen rugpijn sarcoma
    sbo scabies schizophrenia schlaganfall schmerzen schwanger schwangerschaft sciatica scoliosis seizure
    seizures sepsis septic serce shingles sintrom sinusitis smarta sob spasms sprain stemi stenosis strep stroke
    subdural suboxone suicidal suikerziekte sutures swelling sydan syncope synthroid syphilis tachycardia tb
    tendonitis tia tinnitus tka tkr tlak tonsillitis tos tosse toux trop tuberculosis tumor tumore tumour turp
    tylenol ubelkeit ulcer uterine uti vaccination vanc varicose verenpaine vertigo vicodin vomit vomiting
    vysoky warfarin weakness wheeze wheezing xanax xray zanet zlamanie zofran zoloft zosyn zuckerkrankheit
    zwanger`,
);

/** Words of care, as offices and other trades have them as well. */
export const CARE_WORDS = wordSet(
  `abdomen abdominal abo accession acuity adl adm admission admit admitted afebrile afspraak allergen allergic
    allergies allergy ambulatorio analitica anesthesia antibiotic antibody anticoag appointment appt arzt
    aufnahme badanie bandage bed befund behandeling behandlung bilan bilirubin biopsies bloods bloodwork
    blutbild bmp bolnav booster bp bpm cane cardiac cardiology cath catheter cbc cervical charted checkup chest
    chief cholesterol cirugia cita clinic clinica cmp cns complains complaint consult consulta consultation
    contrast control controle copay cough creatinine ct cta curativo curetaje d10 dc dental dentist dermatology
    dexa diet discharge discharged doctor doctora dosage dose dose1 dose2 doses dressing drg dtap dx echo
    echographie ecografia edta egfr electrocardiograma eligibility encounter entlassung esame espirometria esr
    ett exam exame ferritin fever fhir flu fluoroscopy followup gait gauze glasgow glucose gyn gynae hba1 hcg
    hdl health hearing hemoglobin hemograma hgb hl7 hopital hospital huisarts hx icu immunization immunizations
    impfung infusion inhaler injection inpatient inr insurance insured intake internamento irm iv joint kidney
    klinik knee kontrola krankenkasse krankmeldung lab labor labs lavender ldl lekarz lft liver lmp lumbar lung
    lungs medecin medicaid medical medicare medication medications medico meds midwife mmr moderna mpi
    mrn mrsa nachsorge nebulizer npi nurse nursing o2 obgyn oncology onderzoek opd operation opname optometry
    ordonnance ortho orthopedic orthopedics ot outpatient overdue oxygen paciente pacientes pacjent pacjentka
    pacu pads paged pain paracentesis pathology patient patiente patienten patientin patients paziente pazienti
    pcp pdq peds pelvic pfizer pharmacy phlebotomy physio physiotherapy picc platelets plt post-op postnatal
    postop potassium praxis pre-op prenatal preop prescribed prescriber prescription prise procedure prognosis
    prosthesis przychodnia psa psych psychiatry pt ptt pulse pureed radiografia radiograph radiology rbc recall
    receita recept recepta receta referral referred referto refill refills rehab rehabilitation reminder
    rendez-vous renouvellement resident residents resonancia retorno revision rezept ricetta ricovero rontgen
    rtg rtw rx sample sang sanguin scan scanner serum shoulder sig skierowanie sling smoker sodium soins
    specimen spine splint sputum station stent stretcher suffering suivi superbill surgeon surgery surgical
    suture swab swallowed symptom symptoms szczepienie tablet tablets tdap telehealth terapia termin test tested
    therapist therapy thyroid titer tonsil transfusion treated treatment triage triglycerides trimester troponin
    tsh tx uberweisung uds ultraschall ultrasound unresponsive urgencia urgencias urine utente vaccin vaccinated
    vaccine vaccines vacina vacuna vacunacion varicella vascular vax venous verordnung viral visit visita vital
    vitals vitamin vorsorge walker ward wbc wellness wheelchair wizyta wound xr xrays zabieg zinc`,
);

/** Ends of words that name illnesses, operations and drugs. */
export const SICK_ENDINGS =
  /(?:[a-z]{3}(?:itis|e[ck]tom(?:y|ie|ia)|lithiasis|hernie|insuffizienz|karzinom|ostomy|oscopy|oscopie|oscopia|oplasty|aemia|cemia|algi[ae]|uria|plegia|phrenia|iasis|cillin|mycin|statin|prazole|sartan|olol|dipine|triptan|gliptin|gliflozin|azepam|zepam|oxetine|mab|tinib|thyroxine|cycline|profen|semide|thiazide|parin)|(?:carcin|lymph|melan|sarc|glauc|neur|mening|hemat|fibr)om[ae]?|(?:retin|neur|my|cardiomy|nephr|enceph?al|arthr)opath(?:y|ie|ia)|(?:chemo|radio|psycho|physio|immuno)therap(?:y|ie|ia))$/;
