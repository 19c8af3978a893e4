/** How those who care for somebody write to one another, and to them: each is one turn, in one language or another. */
export const OF_CARE: readonly RegExp[] = [
  /\bthank(?:s| you) (?:\w+ ){0,4}(?:for )?(?:referring|seeing|(?:asking|inviting) (?:me|us) to (?:see|review|assess)|your referral)|\bpleasure (?:of|to) see|\bgrateful (?:for|if you)|\bm['’](?:avoir )?(?:adress|confi)[ée]|\b(?:te |le )?remit(?:o|imos) a\b|\bwir berichten|\b(?:mit|über|für) Ihre[nrm]? (?:gemeinsamen? )?Patient|\bIhr(?:e|en)? Patient|\bvotre patiente?\b|\b(?:my|our|your) patient\b(?! (?:portal|information|guide|leaflet|records? system))|\bsu paciente\b|\bthe above(?:[- ]named)?\b/i,
  /\b(?:on examination|examination (?:showed|revealed|was|of|today)|o\/e\b|exam:|à l['’](?:examen|entrée)|exploración(?: física)?:|körperliche[rn]? untersuchung|untersuchungsbefund|esame obiettivo|clinically (?:she|he))/i,
  /\b(?:I|we) (?:have )?(?:also |now |therefore )?(?:started|stopped|prescribed|requested|arranged|increased|reduced|advised|booked|referred|commenced|recommend(?:ed)?|examined|discharged|performed|removed)\b|\b(?:I|we) (?:will|would|shall|plan to) (?:\w+ )?(?:review|see (?:her|him|you)|repeat|continue|start|arrange|recommend|follow)\b|\bj(?:e l)?['’]ai (?:mis|prescrit|vu|revu)|\bje (?:la|le) revo(?:is|ie)|\bwir (?:bitten|empfehlen|sahen)|\bse (?:inicia|pauta|realiza|solicita|recomienda)\b|\bagradecer|\bI saw (?:him|her|this|mr|mrs|ms)\b|\bseen (?:and examined )?(?:in clinic|by \w+ today|on the ward)\b|\bI (?:met|examined|assessed|reviewed) (?:mr|mrs|ms|miss|him|her|this|[A-Z])/i,
  /(?:^|[\n\t">*#.]|\\n) ?[*#_]*(?:plan|impression|findings|conclusion|assessment|diagnos[ei]s|indication|procedure|pmh|pmhx|past medical history|obs|observations|presenting complaint|reason for (?:attendance|referral|visit)|clinical (?:details|history|indication|information)|history of presenting|subjective|objective|follow-?up|post-?op|rx|adv|a\/p|hpi|cc|meds|(?:current )?medications?|allerg(?:y|ies)|toxicity|what happened|(?:working |discharge |jetzige )?diagnosen?|anamnese|befund|therapie|verlauf|procedere|epikrise|(?:entlass|dauer)?medikation|histologie|beurteilung|antécédents|histoire de la maladie|traitement(?: de sortie)?|conclusion|antecedentes|juicio (?:clínico|diagnóstico)|tratamiento|motivo de consulta|exploración(?: física)?|evolución|diagnóstico|diagnosi|terapia|anamnesi|conclusie|beleid|to go home with|takes|nursing notes?|wr|advice)\b[*_]*(?: ?[:*\n\t<-]|\\n| on discharge| bei entlassung)/im,
  /\b(?:follow[- ]?up|f\/u|review(?:ed)?|repeat(?:ed)?|recheck|see (?:him|her|you)|r\/v|check|control(?:ar)?|contrôle|kontrolle|clips out|revoir|wiedervorstellung|revisión)\b[^.]{0,40}\b(?:in|after|nach|dans|en|within|on|at)\b[^.]{0,20}\b(?:days?|weeks?|months?|year|tage?n?|wochen?|monaten?|semaines?|mois|semanas?|meses|jours|\d\/\d\d|monday|tuesday|wednesday|thursday|friday|the \d+(?:st|nd|rd|th)?)\b/i,
  /\ballergic to\b|\bnkda\b|\ballerg(?:y|ies):? [A-Z]|\bno known (?:drug )?allergies|\bdnacpr\b|\bdnar\b|\bdnr\b|\bnil known\b|\bceiling (?:of care|=)/i,
  /\b(?:pmhx?|fhx|h\/o|k\/c\/o|s\/p|c\/o|o\/e|hx|nad|bp:? ?\d|hr:? ?\d|rr:? ?\d|gcs:? ?\d|spo2|sats?\b.{0,6}\d|ebl|fwb|g\dp\d|f\/u|r\/v|u&e|wcc|crp|egfr|d\d post|day \d post|post-?op|rom|pom|dob|a&e|pt|pts|y\/?o|rx|dx|tx|sx|npo|iv|po|prn|qds|tds|bd|qid|tid|bid|od)\b/i,
  /\byour (?:\w+ )?(?:blood|test|tests|cholesterol|liver function|biopsy|colonoscopy|scan|x-ray|mri|ct|ecg|hiv|smear|result|results|mammogram|operation|surgery|admission|blood pressure|sample|hba1c|kidney function|medication)\b[^.]{0,60}\b(?:is|was|were|are|show(?:s|ed)?|found|positive|negative|raised|on (?:mon|tue|wed|thu|fri|\d))|\bresults? of your\b|\bfollowing your (?:recent )?(?:\w+ )?(?:appointment|blood|test|visit|admission|operation|surgery|scan|biopsy)/i,
  /\b(?:1-0-1|1-0-0|0-0-1|1-1-1|0-1-0|bei Bedarf|si (?:dolor|precisa)|cada \d+ horas|fois par jour|x ?\d\/j|\d x \d|matin et soir|twice (?:a day|daily)|once (?:a day|daily)|(?:two|three|four|\d) times (?:a day|daily|weekly)|mc?g (?:daily|weekly|od|bd|tds|nocte|mane|nightly|when required|as needed|at night|every|twice|once|three|four|for \d)|every (?:two|four|six|eight|\d+) (?:hours|weeks)|depot)\b/i,
  /\b(?:yours (?:sincerely|faithfully|truly)|kind regards|best regards|with best wishes|sincerely|mit (?:freundlichen|kollegialen|besten)\b.{0,20}grüßen|confraternellement|cordialement|un saludo|atentamente|cordiali saluti|met vriendelijke groet|atenciosamente)\b/i,
  /\b(?:dictated|cc:? (?:gp|patient)|copy to (?:surgeon|gp|patient)|hosp(?:ital)? no|nhs no|ur no|uhid|mrn|chi no|ward round|next of kin|on behalf of my patient|letter of medical necessity|handed over|discharge (?:summary|letter|note|papers)|referral|clinic letter|medical report|op(?:eration|erative) note|handover|transfer letter|arztbrief|entlass(?:ungs)?brief|informe de alta|compte rendu|lettre de sortie|care ?plan|healthcare plan|medication review|treatment summary|progress note|home visit|pre-?alert)\b/i,
  /\b(?:I|i) (?:had|have had|got|am|was|['’]m|took|take|need|started) (?:\w+ ){0,4}(?:infusion|injection|surgery|pregnant|diagnosed|bleeding|rash|weeks|pain|dose|insulin|chemo|refill|biopsy|prescription|medication)\b/i,
  /\bmy (?:\w+ )?(?:throat|chest|prescription|insulin|medication|meds|refill|blood pressure|bp|surgery|scan|biopsy|test results?|lab results?|infusion|stitches|wound|pain|period|bleeding|dose|inhaler)\b/i,
  /\b\d+(?:\.\d+)? ?(?:cm|mm|kcal|mls?|cc)\b|\b(?:grade|stage|NYHA|ECOG|PS|ASA|gold) ?(?:[0-4]\b|I{1,3}V?\b|IV\b)|\bp?T[0-4][a-d]? ?N[0-3]|\b(?:3[89]|4[01])[.,]\d\b(?! ?(?:%|km))|\b6\/\d{1,2}\b|\b\d+ (?:degrees|weeks pregnant)\b/,
];

/** How somebody's illness is told, by those who care for them and by others. */
export const OF_ILLNESS: readonly RegExp[] = [
  /\b(?:was|been|were) (?:admitted|hospitali[sz]ed|discharged|transferred)|\badmitted (?:on|with|via|for|to)\b|\bdischarged? (?:home|on)|\bstationär|\bhospitalisée?\b|\bingres(?:a|ó|ado)\b|\bricover|\bopgenomen\b/i,
  /\b(?:presented|presents|presenting|attended|came in|brought in) (?:with|to|by|for|via)\b|\bcomplain(?:s|ed|ing) of\b|\bstellte sich\b|\bacude\b|\bdepuis\b|\bde evolución\b/i,
  /\b(?:he|she|they) (?:takes?|is on|was on|remains|continues|denies|denied|reports?|describes?|tells me|has (?:had|been|a|type|severe|failed|dementia|multiple|no)|had|suffers|underwent|was (?:given|started|prescribed|diagnosed|seen)|uses|needs|feels?|felt|fell|lives|does not|appeared|looked|should|is (?:now|due|also|allergic|currently))\b/i,
  /\b(?:his|her|their) (?:\w+ )?(?:blood pressure|bp|inr|potassium|hba1c|pulse|temperature|symptoms?|medications?|pain|wound|legs?|score|target|glucose|sugars?|liver|weight|carer|mum|daughter|son|wife|husband|partner|catheter|infusion|pump|scan|biopsy|ecg|mobile)\b/i,
  /\b(?:wife|husband|daughter|son|mum|mother|father|family|carer|partner|sister|parents|dad)(?:['’]s| is| was| rang| reports?| present| aware| says| (?:\w+ )?(?:worried|asking|called))/i,
  /\b(?:diagnosed with|has a diagnosis of|confirm(?:s|ed|e|ent)? an?|history of|suffers from|(?:ultrasound|ct|mri|ecg|x-?ray|scanner|scan|colonoscopy|gastroscopy|biops(?:y|ies)|swab|urine|histology|ferritin|creatinine|test) (?:\w+ ){0,2}(?:show(?:s|ed)|confirm|retrouve|grew|revealed|is|was)|bestätigt|wurde .{0,60}(?:operiert|behandelt|aufgenommen|entlassen))\b/i,
];

/** How one writes for everybody: of the known, of the dead, of what one does and sells, of animals, of what is made up. */
export const OF_PUBLIC: readonly (readonly [points: number, turn: RegExp])[] = [
  [
    4,
    /\b(?:survived by|passed away|died peacefully|in lieu of flowers|funeral|obituar\w*|in loving memory|was buried|leaves behind|celebration of life)\b|\b1[89]\d\d ?[–-] ?(?:1[89]|20)\d\d\b/i,
  ],
  [
    4,
    /\b(?:veterinar\w*|vet nurse|mrcvs|dvm|labrador|spaniel|terrier|shepherd dog|retriever|neutered|spayed|canine|feline|kennels?|mare|gelding|equine|pupp(?:y|ies)|kittens?|our vet|the vet)\b/i,
  ],
  [
    4,
    /\bcase (?:vignette|study|\d)\b|\bmost likely diagnosis\b|\bwhat would you do\b|\banswers? (?:on page|key)|\blearning (?:objectives|points)|\bwhich (?:\w+ ){0,2}would you\b|\bcase report\b|\bfictional\b|\bthis is (?:an example|a sample)\b|\btemplate\b/i,
  ],
  [
    4,
    /\b(?:experience|employment|education|curriculum vitae|lebenslauf)\b.{0,600}\b(?:university|college|BSc|MSc|MBBS|PhD|degree|diploma)\b/is,
  ],
  [
    3,
    /\b(?:reporter|correspondent|newspaper|magazine|told (?:reporters|fans|the (?:newspaper|magazine|paper|bbc|court|hearing|club))|police said|according to|spokes(?:man|woman|person)|the (?:star|actor|singer)|inquest|coroner)\b/i,
  ],
  [
    3,
    /[”"’'] (?:she|he|they|says|said) ?(?:said|says|told|recalls|adds|added)?\b|\b(?:he|she) (?:said|recalls|added|smiles|laughs)\b|,? (?:says|said|recalls) [A-Z][a-z]+\b|\b[A-Z][a-z]+ (?:said|recalls|added)\b/,
  ],
  [
    3,
    /\bposted (?:by|on|in)\b|\bcomments? \(\d+\)|\b\d+ comments\b|\bsubscribe\b|\bnewsletter\b|\bleave a (?:comment|reply)|\bshare (?:this|on)\b|\bread more\b|\brelated (?:articles|stories)|\bfollow us\b|\bsign up\b/i,
  ],
  [
    3,
    /\bdonat(?:e|ions?)\b|\bfundrais\w*|\bcharity\b|\bpatients say\b|['’]s story\b|\bcampaign(?:s|er|ing)?\b|\btestimonials?\b|\b(?:raise|raising) awareness\b/i,
  ],
  [
    3,
    /\b(?:specialises|specializes|specialty|special interests?|qualified (?:in|at|from)|trained (?:in|at)|has been appointed|appointed|leads (?:our|the)|joined (?:the|our)|chief investigator|principal investigator|research (?:covers|interests)|years of experience|began (?:his|her) career|fellowship|board[- ]certified|sprechstunde|schwerpunkte|chefarzt|published \d+)\b/i,
  ],
  [
    2,
    /\b(?:your|a|the) (?:doctor|gp|pharmacist|health visitor|healthcare (?:provider|team)) (?:may|might|can|will (?:probably|usually)|should|before)\b|\btalk to your\b|\bask your\b|\bsee your gp\b|\bmedically reviewed\b|\btell your doctor\b|\bthis leaflet\b/i,
  ],
  [
    2,
    /\bpatients (?:with|who|received|were|should|are|may|can|from|undergoing)\b|\bpeople (?:with|who)\b|\b\d+ (?:patients|participants|subjects)\b|\badults (?:over|with)\b|\bchildren (?:with|who)\b/i,
  ],
  [
    3,
    /\b(?:is|was|as|become|became) (?:an?|our|the) (?:[\w-]+ ){0,3}(?:pharmacist|nurse|doctor|surgeon|consultant|psychologist|physiotherapist|therapist|dietitian|midwife|professor|lecturer|cardiologist|neurologist|oncologist|scientist|researcher|vet)\b/i,
  ],
  [
    2,
    /\b(?:find out more|learn more|contact us|book (?:an?|your|with)|our (?:team|services|range|products|website))\b/i,
  ],
  [
    2,
    /\b(?:module|bug(?:fix)?|printer|firewall|licen[cs]es|reboot(?:ed)?|software|version \d|v?\d+\.\d+\.\d+|fixed in|log ?files?)\b/i,
  ],
  [
    2,
    /\b(?:solicitors?|attorneys?|our client|policyholder|premium|your (?:claim|policy|tenancy|invoice|order)|legal department|without prejudice)\b/i,
  ],
  [
    2,
    /©|\ball rights reserved\b|\bcookie(?:s| policy)\b|\bterms (?:of|and)\b|\bprivacy policy\b|\bskip to (?:main )?content\b|\bon this page\b/i,
  ],
  [
    3,
    /\b(?:author|novel|album|film|actress|singer|composer|footballer|championships?|season|league|marathon|parkrun|compositeur|écrivain|olympi\w+|captain|midfielder|striker|politician|senator)\b/i,
  ],
];
