import { wordSet } from '../../lib/word-set';

/** Words, without accents, that tell of one person's illness or treatment, in any of the languages that pages leak in. */
export const SICK_WORDS = wordSet(
  `turp chole orif tka tkr egd ercp hypertoni hjartsvikt hjertesvikt brostcancer kreft blodtryck blodtrykk brystkreft smarta migran
    lunginflammation lungebetennelse verenpaine sydan masennus aivohalvaus bol kregoslup przeziebienie serce vysoky tlak cukrovka hypertenze
    zanet sbo ngt ciwa etoh intoxication suboxone chemo vanc heparin zofran abx afib allergic anaphylaxis angioedema apnea ascites aspiration asthmatic atelectasis autism bacteremia blurry bleed bleeding bruise burn
    bunion bursitis cabg candida cellulite chf chlamydia claudication colic colitis confusion constipation convulsion croup cyst cysts deaf
    dehydration delirium detox diarrhea diarrhoea dizziness dizzy dka dysphagia dysuria ectopic effusion embolism encephalopathy
    endometriosis epipen epistaxis exac exacerbation fatigue fever fibrillation fibromyalgia fistula gastritis gangrene gestation 
    gonorrhea gravida hallucinations headache headaches heartburn hematuria hemorrhage hemorrhoids hematoma hepatitis herpes  hiv hypoglycemia
    hypotension hypoxia ibs impetigo infection infected influenza intubated ischemia itching jaundice keloid lactate lasix limp lump
    lupus menopause meningitis metastasis mets mva narcan neutropenia nosebleed npo numbness obesity osteopenia osteoporosis otitis
    overdose pancreatitis paralysis paranoid parkinsons pericarditis peritonitis pna pneumothorax prediabetes prediabetic prolapse pruritus
    pvd pyelonephritis quadriplegic renal  reflux relapsed rsv sarcoma scabies scoliosis septic shingles sinusitis spasms
    strep stemi subdural sutures swelling syphilis tachycardia tendonitis tinnitus tonsillitis trop tumour uterine varicose vomit weakness wheeze
    zosyn amox augmentin warfarin eliquis humira ozempic zoloft adderall xanax ambien oxycodone morphine fentanyl keppra lipitor plavix coumadin
    synthroid norco percocet vicodin tylenol ibuprofeno ibuprofen paracetamol sintrom euthyrox bisoprolol kardegic levothyrox ramipril
    mamario  apoplex pneumonie mammakarzinom schlaganfall lumbalgie lumbalgia cefalea cephalee  hta atcd atcds
    espalda lombar lombalgia cabeca barriga gesunken migrane gelenkschmerzen ubelkeit erbrechen ausschlag fraktur kniegelenk herzinsuffizienz
    asma artrose artrosi cefalea emodialisi tosse  infarto ictus  entorse fracture brulure eczema eczeme
    nadcisnienie kaszel astma alergia hartfalen hoofdpijn rugpijn astma koorts
    abscess adhd afib amputation anemia aneurysm angina angioplasty arrhythmia asthma ablation appendicitis bronchitis bipolar cabg carcinoma
    cellulitis chemo chemotherapy cholecystectomy cirrhosis concussion copd chf ckd esrd cva tia dvt dementia depression depressed diabetes
    diabetic dialysis dyspnea eczema edema epilepsy fibroids fracture fractured fx gerd glaucoma gout hernia htn hypertension
    hypothyroidism hyperlipidemia incontinence infarction laceration lesion leukemia lumpectomy lymphoma malignant mastectomy
    melanoma metastatic migraine migraines nausea neuropathy nsclc nstemi stemi osteoarthritis palpitations pneumonia
    polyp polyps postpartum prenatal preeclampsia psoriasis psychosis ptsd rash relapse rhinitis schizophrenia sciatica seizure seizures
    sepsis sob sprain stenosis stroke suicidal syncope tuberculosis tb tumor ulcer uti vertigo vomiting wheezing insomnia insulin
    hba1c a1c phq9 gad7 cbt methadone suboxone retinopathy cataract iop miscarriage contractions pregnant pregnancy ivf
    acl meniscus arthroscopy colonoscopy endoscopy mammogram biopsy pap echocardiogram ecg ekg eeg mri xray cpap ahi
    caries crown extraction gingivitis periodontitis filling implant braces
    schwanger schwangerschaft bluthochdruck zuckerkrankheit krebs bandscheibenvorfall schlaganfall herzinfarkt lungenentzundung asthme
    rheuma hufte knieschmerzen ruckenschmerzen husten fieber schmerzen kopfschmerzen psychotherapie krankengymnastik depressionen
    grossesse enceinte frottis douleur fievre cancer diabete hypertendu angine grippe toux vaccination kine dialyse
    embarazo embarazada diabetico dolor fiebre cancer hipertension gripe tos infarto ictus fractura quimioterapia depresion ansiedad
    gravidanza incinta dolore febbre diabete ipertensione tumore frattura chemioterapia
    gravida dor febre diabetes hipertensao fratura quimioterapia zwanger suikerziekte hoge bloeddruk longontsteking kanker
    cukrzyca nadcisnienie ciaza zlamanie nowotwor goraczka rak diyabet hamile hipertansiyon`,
);

/** Words of care, as offices and other trades have them as well. */
export const CARE_WORDS = wordSet(
  `dtap tdap varicella mmr accession acuity adl analitica anticoag bandage bmp bpm cane catheter cbc cervical cmp cns contrast curativo d10 dentist dental 
 diet dressing edta esr ett ferritin fluoroscopy gait gauze glasgow hba1 hearing hcg hgb inhaler injection inr iv joint kidney knee
    lavender liver lumbar lung lungs  midwife  mrsa mmr nebulizer npi o2 oxygen pads paracentesis pelvic pharmacy phlebotomy
    picc plt postnatal prenatal pureed prosthesis psa ptt radiograph rtg sample serum shoulder skierowanie sling sodium splint spine
    sputum stent stretcher suture  thyroid titer tonsil trimester troponin tsh urine uds vaccinated vascular vax venous viral vitamin
    walker wellness wheelchair  xrays zinc wbc rbc afebrile abdomen abdominal chest cardiac cta doctora doctor clinica bolnav
    espirometria ecografia electrocardiograma resonancia radiografia hemograma vacunacion retorno curetaje echographie irm scanner prise sang
    kontrola przychodnia zabieg echo ultraschall blutbild rontgen verordnung uberweisung nachsorge vorsorge rtw krankmeldung
    glucose creatinine potassium hemoglobin cholesterol platelets wbc tsh ldl hdl triglycerides bilirubin ferritin egfr
    hl7 fhir mpi pdq appointment health reminder admit admitted admission adm allergic allergies allergy allergen anesthesia antibody antibiotic appt bp bed biopsies bloods bloodwork
    cardiology cath catheter charted checkup chief clinic complaint complains consult consultation copay cough ct dermatology dexa dc
    discharge discharged dosage dose doses drg dx dob eligibility encounter exam fever followup gynae gyn hospital hx icu
    immunization immunizations infusion inhaler inpatient insurance insured intake lab labs lft lmp medicaid medical medicare medication
    medications meds member mrn nurse nursing obgyn oncology operation opd optometry ortho orthopedic orthopedics outpatient ot
    overdue pacu pain paged pathology patient patients pcp peds physio physiotherapy postop post-op preop pre-op prescribed prescriber
    prescription procedure prognosis psych psychiatry pt pulse radiology referral referred refill refills rehab rehabilitation resident
    residents rx scan sig smoker specimen suffering superbill surgeon surgery surgical swab swallowed symptom symptoms tablet tablets
    telehealth test therapist therapy tested transfusion treated treatment triage tx ultrasound unresponsive vaccine vaccinated vaccines
    visit vital vitals ward wound xr dose1 dose2 moderna pfizer flu booster abo recall vaccin
    arzt patientin patienten praxis termin befund labor rezept impfung krankenkasse klinik station aufnahme entlassung behandlung
    consultation rendez-vous ordonnance renouvellement bilan sanguin medecin hopital patiente soins suivi
    cita consulta paciente pacientes receta medico clinica urgencias cirugia vacuna analitica revision control
    visita ricetta ricovero paziente pazienti ambulatorio esame referto terapia medico
    consulta receita utente exame vacina internamento urgencia afspraak patient huisarts recept onderzoek opname controle behandeling
    wizyta recepta pacjent pacjentka lekarz skierowanie badanie szczepienie`,
);

/** Ends of words that name illnesses, operations and drugs. */
export const SICK_ENDINGS =
  /(?:[a-z]{3}(?:itis|e[ck]tom(?:y|ie|ia)|lithiasis|hernie|insuffizienz|karzinom|ostomy|oscopy|oscopie|oscopia|oplasty|aemia|cemia|algi[ae]|uria|plegia|phrenia|iasis|cillin|mycin|statin|prazole|sartan|olol|dipine|triptan|gliptin|gliflozin|azepam|zepam|oxetine|mab|tinib|thyroxine|cycline|profen|semide|thiazide|parin)|(?:carcin|lymph|melan|sarc|glauc|neur|mening|hemat|fibr)om[ae]?|(?:retin|neur|my|cardiomy|nephr|enceph?al|arthr)opath(?:y|ie|ia)|(?:chemo|radio|psycho|physio|immuno)therap(?:y|ie|ia))$/;
