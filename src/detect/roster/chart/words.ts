import { wordSet } from '../../lib/word-set';

/** Words of illness and treatment beyond those that a list of people is told by: in the document of one patient many stand together. */
export const MORE_SICK_WORDS = wordSet(
  `bladder gallbladder gallstones prostate sclerosis oedema anaemia anaemic haemorrhage haematoma haematuria haemoglobin
    breathlessness breathless murmur crepitations creps angiogram angina infarct infarction stemi thrombolysed thrombectomy
    embolus thrombosis fibrillation ablation pacemaker stoma colostomy resection excision biopsies histology
    adenoma adenocarcinoma dysplasia malignancy metastases nodule mass tumours radiotherapy radioiodine
    thyroidectomy mastectomy hysterectomy caesarean miscarriages gestational hypo hypos hypoglycaemia
    ketoacidosis ketones delirium dysphasia dysphasic aphasia hemiparesis epileptic autism autistic psychotic
    hallucinations suicidal overdoses codeine aspirin insulin nebuliser antibiotics antibiotic
    steroid steroids chronic acute bilateral unilateral malaise vomited vomits jaundiced feverish febrile
    sclerosing slough debridement neutropenic anastomotic effusions pleural
    pneumonic consolidation opacity fractures subluxation arthroplasty whiplash ligament
    tendon cartilage osteophytes cataracts retinal grommets eczematous dermatitis
    psoriatic melanomas naevus lesions molluscum herpeticum hernias piles haemorrhoids
    fissure crohns coeliac diverticular ulcerative varices transplant transplanted dialysed
    catheterised incontinent constipated anticoagulated hypertensive asthmatic
    arthritis rheumatoid osteoporotic kyphosis neuralgia concussed syncopal collapse collapsed
    inflamed swollen wheeze breathing faecal faeces stool stools bowel colon caecum rectum rectal anus antrum duodenum
    oesophagus stomach pancreas pancreatic hepatic biliary spleen ovary ovarian uterus cervix vaginal testicular
    renal ureter urethra urinary cardiac coronary aortic mitral valve ventricular atrial carotid artery arterial
    pulmonary bronchial trachea pharynx larynx cranial cerebral spinal sacral vertebral disc femur femoral tibia
    humerus clavicle wrist hip knee ankle heel macular cornea retina intravitreal subretinal ocular otic
    anxiety manic mania episode nightmares cutting tearful abuse emdr delusions paranoia psychosis self-harm
    sickle thalassaemia haemophilia myeloma leukaemia retics platelets ferritin calprotectin creatinine troponin glucose
    lactate ketone egfr hemoglobin haemolysed culture swab mrsa pseudomonas coli difficile candida covid
    injection infusion infusions transfusion subcutaneous intravenous oral topical mane nocte
    anaphylaxis penicillin latex immunisation immunisations dtap rotavirus mmr kawasaki
    gastrectomy cystectomy oophorectomy laparoscopic laparotomy arthroscopic stent stents graft grafts suture sutures
    palliative hospice resuscitation intubated ventilated sedation cannula catheter nasogastric peg feeds dressing dressed
    widowed smoker units alcohol bmi paediatric obstetric gynaecology
    eylea lasix entresto marcumar actrapid fortisip novorapid lantus tramadol morphine midazolam fentanyl warfarin
    herzinsuffizienz vorhofflimmern hypertonie niereninsuffizienz schmerzen luftnot dyspnoe beschwerden
    operation operiert karzinom metastasen entzundung schenkelhals divertikulitis
    malignitat rezidiv schilddruse gallenblase gallensteine blutung thrombose embolie demenz depressiv
    bandscheibenvorfall bandscheibe wurzel kompression facettengelenksarthrose arthrose mrt lws hws ekg rontgen sonographie
    echokardiographie stationar ambulant nebenwirkungen verlauf erkrankung chirurgie neurochirurgische orthopadie
    patientin patient blutdruck puls fieber ubelkeit schwindel atemnot lunge leber niere magen darm herz
    essoufflement dyspnee oppression adenocarcinome scanner pneumopathie bpco hospitalisee
    hospitalise antecedents chirurgie tension tumeur metastases douleurs fievre toux sang foie rein poumon coeur
    thoracique abdominale cephalees vertiges saignement grossesse accouchement comprime comprimes ordonnance
    dolor disnea angioplastia dislipemia retinopatia insulina neumonia cefalea vomitos craneal subaracnoidea hemorragia
    quiste nodulo neoplasia troponina cirugia uci tac ecografia analgesia alergico alergica hipertenso sangre higado rinon
    pulmon corazon abdomen abdominal comprimido comprimidos tension intenso
    dolore dispnea polmonite tumore ictus insufficienza ipertensione scompenso cardiaco pregresso diabete cuore fegato rene
    pijn benauwd benauwdheid longontsteking hartinfarct gezwel breuk hypertensie exacerbatie voorgeschiedenis inspanning hart lever
    dispneia fratura cancro insuficiencia avc isquemico fibrilhacao enfarte reabilitacao doente doencas coracao figado rim`,
);

/** Ends of drugs' names, by the WHO's stems: https://www.who.int/teams/health-product-and-policy-standards/inn/stem-book */
export const DRUG_ENDINGS =
  /(?:olimus|xaban[eo]?|gatran|grel(?:or)?|dron(?:ate|ic)|pril|floxacin[ao]?|conazole?|prazol[eo]?|caine|[^h]olone|isone?|asone|nisolone|tropium|terol|salbutamol|zosin|tidine|setron|triptan|gabalin|gabapentin|racetam|triptyline|levodopa|careldopa|lukast|formina?|gliflozin|gliptin|glutide|natide|apine|peridol|fenaxine|venlafaxine|traline|alopram|zapine|razole|cristine|rubicin|platin|taxel|rabine|trexate|zumab|ximab|limumab|relizumab|umab|tinib|ciclib|tacept|ciclovir|navir|tegravir|buvir|kinra|bactam|clavu?lan\w+|penem|azolam|zopiclone|zolpidem|thromycin|xetine|zapin|olol[eo]?|dipin[ae]?|semide|lamide|thiazide|amotrigine|dalafil|steride|parib|statina?|alazine|asalamine|esalazine|methoprim|doxycycline|mycin|cilline?|cillina)$/;
