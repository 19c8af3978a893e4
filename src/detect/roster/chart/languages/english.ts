import { listOf } from '../../../lib/words';
import { type Language, phrases } from '../language';

export default {
  naming: {
    titles: listOf('Mr, Mrs, Ms, Miss, Mx, Master, Smt, Shri, Sri, Kum'),
    about: listOf('[Rr][Ee], [Rr]egarding, [Cc]oncerning'),
    whose: ['our', 'your'],
    patient: listOf('[Pp]atient, [Rr]esident, [Cc]aller, [Pp]t, [Cc]lient'),
    seen: listOf(`refer(?:ring|red)?, see(?:ing|n)?, saw, review(?:ed|ing), examin(?:ed|ing), assess(?:ed|ing),
      admit(?:ted|ting), discharg(?:ed|ing), treat(?:ed|ing), treating \\w+ (?:of|for), under my care`),
    between:
      listOf(`to (?:me|you|us), me, us, you, this, my, your, our, the, an?, very, pleasant, lovely, delightful, kind,
      young, lady, gentleman, man, woman, patient, Patient`),
    beds: ['[Bb]ed', '[Bb]ay', '[Cc]ubicle', '[Rr]oom', '[Rr]m'],
    spelled: listOf(`that['’]s, that is, spelled, spelt, spelling`),
    saidBefore: ["patient(?:'?s)?(?: name)?(?: is)?", 'dictat(?:ing|ion|ed) (?:on|for)(?: patient)?'],
    saidBehind: listOf(
      `medical record, date of birth, birth date, d o b, dob, m r n, mrn, account number, chart number`,
    ),
    introduced: ['I,', '[Tt]his is', '[Mm]y name is', "[Ii]t['’]s"],
    spokenOf: [
      '[Ss]poke (?:with|to)',
      '[Dd]iscuss(?:ed)?',
      '[Ff]ollow-?up on',
      'belongs to',
      'care (?:of|given to)',
      'father,',
      'mother,',
      'husband,',
      'wife,',
      'son,',
      'daughter,',
      '[Mm]et',
      '[Aa]bout',
      '[Oo]n behalf of',
      'script for',
      'of yours,?(?: -| –)?',
    ],
    aged: listOf('aged?, an?, now, is an?, who is an?, age:?'),
    old: [
      '[- ]?(?:years?|yrs?|months?|weeks?)[- ]old',
      ' ?y/?o\\b',
      ' ?y\\.o\\.?',
      ' ?yrs?\\b',
      ' years?\\b',
      ' ?[YMF]\\b',
    ],
    sexes: listOf('[MFmf], [Mm]ale, [Ff]emale'),
    numbered: listOf(
      `DOB, D\\.O\\.B, [Dd]ate of birth, [Bb]orn, b\\. ?(?:19|20)\\d\\d, MRN, NHS, NHI\\b, IHI ?[:\\d], URN?\\b, [Hh]osp, UHID, ABHA, CHI\\b, PHN\\b, HCN\\b,
      OHIP, ULI\\b, MBI\\b, Medica(?:re|id) (?:no|number|ID|#|:), [Cc]hart (?:no|number|#), [CIO][PR] [Nn]o, PID\\b, ID\\b`,
    ),
    related:
      listOf(`wife, husband, partner, mum, mother, father, dad, daughter, son, sister, brother, carer, family, results?,
      bloods?, scan, GP`),
    signed: listOf('sincerely, faithfully, regards, wishes, [Tt]hanks, [Cc]heers, [Ss]igned'),
    works:
      listOf(`by, [Cc]onsultant, [Ss]urgeon, an(?:a)?esthetist, GP, [Nn]urse, [Tt]herapist, [Pp]hysio(?:therapist)?,
      [Rr]equester, [Rr]eporter, [Pp]rofessor, [Ss]ister, [Mm]atron, [Cc]ontact, [Aa]uthor, [Ee]ditor, [Dd]irector, [Mm]anager,
      [Cc]hair, Reply from, From, [Tt]eam, St`),
    trade:
      listOf(`[Cc]onsultant, [Ll]ead, [Hh]ead of, [Ss]taff, [Ss]enior, [Rr]egistered, [Cc]hief, [Pp]rofessor, [Mm]atron,
      [Rr]egistrar, [Ss]pecialist, [Ss]urgeon, [Pp]hysician, [Dd]irector, [Cc]hair, [Mm]anager, [Dd]eputy, [Oo]fficer, [Nn]urse,
      [Pp]hysio, [Cc]ardiolog, [Nn]eurolog, Ward clerk`),
  },
  care: {
    sent: [
      /\bthank(?:s| you) (?:\w+ ){0,4}(?:for )?(?:referring|seeing|(?:asking|inviting) (?:me|us) to (?:see|review|assess)|your referral)/i,
      /\bpleasure (?:of|to) see/i,
      /\bgrateful (?:for|if you)/i,
      /\b(?:my|our|your) patient\b(?! (?:portal|information|guide|leaflet|records? system))/i,
      /\bthe above(?:[- ]named)?\b/i,
    ],
    examined: [/\b(?:on examination|examination (?:showed|revealed|was|of|today)|o\/e\b|exam:|clinically (?:she|he))/i],
    done: [
      /\b(?:I|we) (?:have )?(?:also |now |therefore )?(?:started|stopped|prescribed|requested|arranged|increased|reduced|advised|booked|referred|commenced|recommend(?:ed)?|examined|discharged|performed|removed)\b/i,
      /\b(?:I|we) (?:will|would|shall|plan to) (?:\w+ )?(?:review|see (?:her|him|you)|repeat|continue|start|arrange|recommend|follow)\b/i,
      /\bI saw (?:him|her|this|mr|mrs|ms)\b/i,
      /\bI (?:met|examined|assessed|reviewed) (?:mr|mrs|ms|miss|him|her|this|[A-Z])/i,
      /\bseen (?:and examined )?(?:in clinic|by \w+ today|on the ward)\b/i,
    ],
    warned: [
      phrases('allergic to, nkda, dnacpr, dnar, dnr, nil known'),
      /\ballerg(?:y|ies):? [A-Z]/i,
      /\bno known (?:drug )?allergies/i,
      /\bceiling (?:of care|=)/i,
    ],
    shorthand: [
      phrases(`pmhx?, fhx, h/o, k/c/o, s/p, c/o, o/e, hx, nad, (?:bp|hr|rr|gcs):? ?\\d+, spo2, ebl, fwb,
        g\\dp\\d, f/u, r/v, u&e, wcc, crp, egfr, d\\d post, day \\d post, post-?op, rom, pom, dob, a&e, pts?, y/?o, rx, dx, tx,
        sx, npo, iv, po, prn, qds, tds, bd, qid, tid, bid, od`),
      /\bsats?\b.{0,6}\d\b/i,
    ],
    told: [
      /\byour (?:\w+ )?(?:blood|test|tests|cholesterol|liver function|biopsy|colonoscopy|scan|x-ray|mri|ct|ecg|hiv|smear|result|results|mammogram|operation|surgery|admission|blood pressure|sample|hba1c|kidney function|medication)\b[^.]{0,60}\b(?:is|was|were|are|show(?:s|ed)?|found|positive|negative|raised|on (?:mon|tue|wed|thu|fri|\d))/i,
      /\bresults? of your\b/i,
      /\bfollowing your (?:recent )?(?:\w+ )?(?:appointment|blood|test|visit|admission|operation|surgery|scan|biopsy)/i,
    ],
    dosed: [
      phrases('1-0-1, 1-0-0, 0-0-1, 1-1-1, 0-1-0, \\d x \\d, depot'),
      phrases('twice (?:a day|daily), once (?:a day|daily), (?:two|three|four|\\d) times (?:a day|daily|weekly)'),
      phrases(
        'mc?g (?:daily|weekly|od|bd|tds|nocte|mane|nightly|when required|as needed|at night|every|twice|once|three|four|for \\d)',
      ),
      phrases('every (?:two|four|six|eight|\\d+) (?:hours|weeks)'),
      /\b\d+ ?mc?g,? (?:and|plus|with|&) [a-z]+ \d/i,
    ],
    closed: [phrases('yours (?:sincerely|faithfully|truly), kind regards, best regards, with best wishes, sincerely')],
    certified: [
      /\b(?:in my (?:\w+ )?opinion|to whom it may concern|I (?:am|write as) (?:the|her|his|their) treating|under my care)\b/i,
    ],
    fit: [
      /\b(?:fit|unfit|able|unable|cleared) (?:to|for) (?:return|work|drive|travel|fly|study|duty)\b|\bmay (?:resume|return to)\b/i,
    ],
    dictated: [
      phrases(`new paragraph, next paragraph, end (?:of )?dictation, scratch that, new line, full stop,
        (?:doctor|dr\\.?) \\w+ dictating`),
    ],
    numberSaid: [
      /\b(?:record|account|chart|mrn|m r n)(?: number)?(?: is)?(?: (?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine)){4}/i,
    ],
    birthSaid: [
      /\b(?:date of birth|birth date|born(?: on)?|d o b|dob),?(?: is)? (?:the )?(?:\w+ of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:zero |oh )?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve),? (?:the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty)(?:[- ]\w{3,6})?,? (?:nineteen|two thousand|twenty|(?:thir|for|fif|six|seven|eigh|nine)ty)\b/i,
    ],
    lettered: [/^(?=(?:[\s\S]*?\n)?S(?::| -) )(?=[\s\S]*?\nO(?::| -) )(?=[\s\S]*?\nA(?:\/P)?(?::| -) )/],
    papers: [
      phrases(`dictated, cc:? (?:gp|patient), copy to (?:surgeon|gp|patient), hosp(?:ital)? no, nhs no, ur no, uhid, mrn, chi no,
        ward round, next of kin, on behalf of my patient, letter of medical necessity, handed over,
        discharge (?:summary|letter|note|papers), referral, clinic letter, medical report, op(?:eration|erative) note,
        handover, transfer letter, care ?plan, healthcare plan, medication review, treatment summary, progress note,
        home visit, visit note, pre-?alert`),
    ],
    felt: [
      /\bI (?:had|have had|got|am|was|['’]m|took|take|need|started) (?:\w+ ){0,4}(?:infusion|injection|surgery|pregnant|diagnosed|bleeding|rash|weeks|pain|dose|insulin|chemo|refill|biopsy|prescription|medication)\b/i,
    ],
    own: [
      /\bmy (?:\w+ )?(?:throat|chest|prescription|insulin|medication|meds|refill|blood pressure|bp|surgery|scan|biopsy|test results?|lab results?|infusion|stitches|wound|pain|period|bleeding|dose|inhaler)\b/i,
    ],
    measured: [
      /\b\d+(?:\.\d+)? ?(?:cm|mm|kcal|mls?|cc)\b/,
      /\b(?:grade|stage|NYHA|ECOG|PS|ASA|gold) ?(?:[0-4]\b|I{1,3}V?\b|IV\b)/,
      /\bp?T[0-4][a-d]? ?N[0-3]/,
      /\b(?:3[89]|4[01])[.,]\d\b(?! ?(?:%|km))/,
      /\b6\/\d{1,2}\b/,
      /\b\d+ (?:degrees|weeks pregnant)\b/,
    ],
  },
  illness: {
    admitted: [
      /\b(?:was|been|were) (?:admitted|hospitali[sz]ed|discharged|transferred)/i,
      /\badmitted (?:on|with|via|for|to)\b/i,
      /\bdischarged? (?:home|on)/i,
    ],
    presented: [
      /\b(?:presented|presents|presenting|attended|came in|brought in) (?:with|to|by|for|via)\b/i,
      /\bcomplain(?:s|ed|ing) of\b/i,
    ],
    doing: [
      /\b(?:he|she|they) (?:takes?|is on|was on|remains|continues|denies|denied|reports?|describes?|tells me|has (?:had|been|a|type|severe|failed|dementia|multiple|no)|had|suffers|underwent|was (?:given|started|prescribed|diagnosed|seen)|uses|needs|feels?|felt|fell|lives|does not|appeared|looked|should|is (?:now|due|also|allergic|currently))\b/i,
    ],
    having: [
      /\b(?:his|her|their) (?:\w+ )?(?:blood pressure|bp|inr|potassium|hba1c|pulse|temperature|symptoms?|medications?|pain|wound|legs?|score|target|glucose|sugars?|liver|weight|carer|mum|daughter|son|wife|husband|partner|catheter|infusion|pump|scan|biopsy|ecg|eeg|seizures?|mobile)\b/i,
    ],
    family: [
      /\b(?:wife|husband|daughter|son|mum|mother|father|family|carer|partner|sister|parents|dad)(?:['’]s| is| was| rang| reports?| present| aware| says| (?:does|do)(?:n['’]t| not) (?:know|want|agree)| (?:\w+ )?(?:worried|asking|called))/i,
    ],
    diagnosed: [
      phrases(
        'diagnosed with, has a diagnosis of, confirm(?:s|ed)? an?, history of, suffers from, (?:was|been) (?:also )?treated for',
      ),
      /\b(?:ultrasound|ct|mri|ecg|x-?ray|eeg|emg|cxr|scan|colonoscopy|gastroscopy|biops(?:y|ies)|swab|urine|histology|ferritin|creatinine|test) (?:\w+ ){0,3}(?:show(?:s|ed)|confirm|grew|revealed|is|was)\b/i,
    ],
  },
  everybody: {
    dead: [
      phrases(`survived by, passed away, died peacefully, in lieu of flowers, funeral(?! home), obituar\\w*, in loving memory, was buried,
        leaves behind, celebration of life`),
      /\b1[89]\d\d ?[–-] ?(?:1[89]|20)\d\d\b/i,
    ],
    animals: [
      phrases(`veterinar\\w*, vet nurse, mrcvs, dvm, labrador, spaniel, terrier, shepherd dog, retriever, neutered, spayed, canine,
        feline, kennels?, mare, gelding, equine, pupp(?:y|ies), kittens?, our vet, the vet`),
    ],
    exams: [
      /\bcase (?:vignette|study|\d)\b/i,
      phrases(
        'most likely diagnosis, what would you do, case report, fictional, this is (?:an example|a sample), template',
      ),
      /\banswers? (?:on page|key)/i,
      /\blearning (?:objectives|points)/i,
      /\bwhich (?:\w+ ){0,2}would you\b/i,
    ],
    lives: [
      /\b(?:experience|employment|education|curriculum vitae)\b.{0,600}\b(?:university|college|BSc|MSc|MBBS|PhD|degree|diploma)\b/is,
    ],
    news: [
      phrases(`reporter, correspondent, newspaper, magazine, told (?:reporters|fans|the (?:newspaper|magazine|paper|bbc|court|hearing|club)),
        police said, according to, spokes(?:man|woman|person), the (?:star|actor|singer), inquest, coroner`),
    ],
    quoted: [
      /[”"’'] (?:she|he|they|says|said) ?(?:said|says|told|recalls|adds|added)?\b/,
      /(?<!\b(?:like|as|what|than) )\b(?:he|she) (?:said|recalls|added|smiles|laughs)\b/,
      /,? (?:says|said|recalls) [A-Z][a-z]+\b/,
      /\b[A-Z][a-z]+ (?:said|recalls|added)\b/,
    ],
    posts: [
      /\bposted (?:by|on|in)\b/i,
      /\bcomments? \(\d+\)|\b\d+ comments\b/i,
      phrases('subscribe, newsletter, read more, follow us, sign up'),
      /\bleave a (?:comment|reply)/i,
      /\bshare (?:this|on)\b/i,
      /\brelated (?:articles|stories)/i,
    ],
    charity: [
      phrases('donat(?:e|ions?), fundrais\\w*, charity, patients say, campaign(?:s|er|ing)?, testimonials?'),
      /['’]s story\b/i,
      /\b(?:raise|raising) awareness\b/i,
    ],
    staff: [
      phrases(`specialises, specializes, specialty, special interests?, qualified (?:in|at|from), trained (?:in|at),
        has been appointed, appointed, leads (?:our|the), chief investigator, principal investigator,
        joined (?:the|our) (?:\\w+ ){0,2}(?:team|practice|clinic|hospital|department|faculty|staff|board|group|university|service|firm),
        research (?:covers|interests), years of experience, began (?:his|her) career, fellowship,
        published \\d+`),
      // Below a letter it stands in a line of its own.
      /(?<!\n)\bboard[- ]certified\b/i,
    ],
    professions: [
      /\b(?:is|was|as|become|became) (?:an?|our|the) (?:[\w-]+ ){0,3}(?:pharmacist|nurse|doctor|surgeon|consultant|psychologist|physiotherapist|therapist|dietitian|midwife|professor|lecturer|cardiologist|neurologist|oncologist|scientist|researcher|vet)\b/i,
    ],
    known: [
      phrases(`author(?!:), novel, album, film, actress, singer, composer, footballer, championships?, season, league, marathon,
        parkrun, olympi\\w+, captain, midfielder, striker, politician, senator`),
    ],
    advice: [
      /\b(?:your|a|the) (?:doctor|gp|pharmacist|health visitor|healthcare (?:provider|team)) (?:may|might|can|will (?:probably|usually)|should|before)\b/i,
      phrases('talk to your, ask your, see your gp, medically reviewed, tell your doctor, this leaflet'),
    ],
    many: [
      /\bpatients (?:with|who|received|were|should|are|may|can|from|undergoing)\b/i,
      /\b\d+ (?:patients|participants|subjects)\b/i,
      phrases('people (?:with|who), adults (?:over|with), children (?:with|who)'),
    ],
    offers: [
      phrases(
        `find out more, learn more, contact us, book (?:an?|your|with), our (?:team|services|range|products|website)`,
      ),
    ],
    software: [
      phrases(`module, bug(?:fix)?, printer, firewall, licen[cs]es, reboot(?:ed)?, software, version \\d, v\\d+\\.\\d+\\.\\d+, \\d\\.\\d+\\.\\d, fixed in,
        log ?files?`),
    ],
    offices: [
      phrases(`solicitors?, attorneys?, our client, policyholder, premium, your (?:claim|policy|tenancy|invoice|order),
        legal department, without prejudice`),
    ],
    site: [
      /©/,
      phrases(`all rights reserved, cookie(?:s| policy), terms (?:of|and), privacy policy, skip to (?:main )?content,
        on this page`),
    ],
  },
  headings:
    listOf(`plan, impression, findings, conclusion, assessment, (?:working |discharge )?diagnos[ei]s, indication,
    procedure, pmhx?, past medical history, obs, observations, presenting complaint, reason for (?:attendance|referral|visit),
    clinical (?:details|history|indication|information), history of presenting, subjective, objective, follow-?up, post-?op,
    rx, adv, a/p, hpi, cc, meds, (?:current )?medications?, allerg(?:y|ies), toxicity, what happened, to go home with, takes,
    nursing notes?, wr, advice`),
  again: {
    what: listOf(`follow[- ]?up, f/u, review(?:ed)?, repeat(?:ed)?, recheck, see (?:him|her|you), r/v, check, control,
      clips out`),
    when: listOf('in, after, within, on, at'),
    time: listOf(`days?, weeks?, months?, year, \\d/\\d\\d, monday, tuesday, wednesday, thursday, friday,
      the \\d+(?:st|nd|rd|th)?`),
  },
  sick: `bladder gallbladder gallstones prostate sclerosis oedema anaemia anaemic haemorrhage haematoma haematuria
    haemoglobin breathlessness breathless murmur crepitations creps angiogram angina infarct infarction stemi
    thrombolysed thrombectomy embolus thrombosis fibrillation ablation pacemaker stoma colostomy resection excision
    biopsies histology adenoma adenocarcinoma dysplasia malignancy metastases nodule mass tumours radiotherapy
    radioiodine thyroidectomy mastectomy hysterectomy caesarean miscarriages gestational hypo hypos hypoglycaemia
    ketoacidosis ketones delirium dysphasia dysphasic aphasia hemiparesis epileptic autism autistic psychotic
    hallucinations suicidal overdoses codeine aspirin insulin nebuliser antibiotics antibiotic steroid steroids
    chronic acute bilateral unilateral malaise vomited vomits jaundiced feverish febrile sclerosing slough
    debridement neutropenic anastomotic effusions pleural pneumonic consolidation opacity fractures subluxation
    arthroplasty whiplash ligament tendon cartilage osteophytes cataracts retinal grommets eczematous dermatitis
    psoriatic melanomas naevus lesions molluscum herpeticum hernias piles haemorrhoids fissure crohns coeliac
    diverticular ulcerative varices transplant transplanted dialysed catheterised incontinent constipated
    anticoagulated hypertensive asthmatic arthritis rheumatoid osteoporotic kyphosis neuralgia concussed syncopal
    collapse collapsed inflamed swollen wheeze breathing faecal faeces stool stools bowel colon caecum rectum rectal
    anus antrum duodenum oesophagus stomach pancreas pancreatic hepatic biliary spleen ovary ovarian uterus cervix
    vaginal testicular renal ureter urethra urinary cardiac coronary aortic mitral valve ventricular atrial carotid
    artery arterial pulmonary bronchial trachea pharynx larynx cranial cerebral spinal sacral vertebral disc femur
    femoral tibia humerus clavicle wrist hip knee ankle heel macular cornea retina intravitreal subretinal ocular
    otic anxiety manic mania episode nightmares cutting tearful abuse emdr delusions paranoia psychosis self-harm
    amputation amputated gangrene gangrenous necrotising necrotizing necrotic arvs antiretrovirals lacosamide clobazam
    sickle thalassaemia haemophilia myeloma leukaemia retics platelets ferritin calprotectin creatinine troponin
    glucose lactate ketone egfr hemoglobin haemolysed culture swab mrsa pseudomonas coli difficile candida covid
    injection infusion infusions transfusion subcutaneous intravenous oral topical mane nocte anaphylaxis penicillin
    latex immunisation immunisations dtap rotavirus mmr kawasaki gastrectomy cystectomy oophorectomy laparoscopic
    laparotomy arthroscopic stent stents graft grafts suture sutures palliative hospice resuscitation intubated
    ventilated sedation cannula catheter nasogastric peg feeds dressing dressed widowed smoker units alcohol bmi
    paediatric obstetric gynaecology eylea lasix entresto marcumar actrapid fortisip novorapid lantus tramadol
    morphine midazolam fentanyl warfarin`,
} satisfies Language;
