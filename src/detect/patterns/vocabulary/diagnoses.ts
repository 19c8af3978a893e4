import { listOf } from '../../lib/words';

/** Conditions that law or custom protects specially: HIV, mental health, substance use, pregnancy, genes, abuse. */
export const SPECIAL_DIAGNOSES: ReadonlySet<string> = new Set(
  listOf(
    `hiv, hiv positive, hiv infection, human immunodeficiency virus, chlamydia, gonorrhea, syphilis, genital herpes,
    major depressive disorder, major depression, depressive disorder, generalized anxiety disorder, anxiety
    disorder, panic disorder, bipolar disorder, schizophrenia, schizoaffective disorder, ptsd, posttraumatic stress
    disorder, adhd, borderline personality disorder, anorexia nervosa, suicidal ideation, suicide attempt, opioid
    dependence, opioid use disorder, alcohol dependence, alcohol use disorder, substance use disorder, cocaine
    dependence, drug overdose, ectopic pregnancy, abortion, miscarriage, preeclampsia, brca1, brca2, sexual assault,
    domestic violence, gender dysphoria`,
  ),
);

/** Conditions and treatments by names that mean nothing else. Left out: cancer, depression, stroke, seizure and the like alone. */
export const COMMON_DIAGNOSES: readonly string[] = listOf(
  `htn, t2dm, dm2, nstemi, afib, ckd, bph, type 1 diabetes, type 2 diabetes, type 1 diabetes mellitus, type 2 diabetes mellitus, diabetes mellitus, diabetes, diabetic
    retinopathy, diabetic neuropathy, hypertension, essential hypertension, hyperlipidemia, hypercholesterolemia,
    copd, asthma, carcinoma, adenocarcinoma, chemotherapy, leukemia, lymphoma, melanoma, breast cancer, lung cancer,
    prostate cancer, colon cancer, pancreatic cancer, ovarian cancer, hepatitis, hepatitis b, hepatitis c, dementia,
    alzheimers disease, alzheimer disease, epilepsy, seizure disorder, pneumonia, sepsis, urinary tract infection,
    chronic kidney disease, end stage renal disease, esrd, hemodialysis, dialysis, kidney transplant, atrial
    fibrillation, heart failure, congestive heart failure, coronary artery disease, myocardial infarction, angina,
    cerebrovascular accident, ischemic stroke, deep vein thrombosis, pulmonary embolism, osteoarthritis, rheumatoid
    arthritis, osteoporosis, hypothyroidism, hyperthyroidism, gerd, gastroesophageal reflux, anemia, cellulitis,
    neuropathy, fibromyalgia, cirrhosis, pancreatitis, appendicitis, cholecystitis, diverticulitis, endometriosis,
    psoriasis, migraine, sleep apnea, multiple sclerosis, parkinsons disease, parkinson disease, crohns disease,
    ulcerative colitis, tuberculosis, biopsy, malignant neoplasm, metastatic, gestational diabetes, rotator cuff
    tear, low back pain, lumbar radiculopathy, hip fracture, concussion`,
);
