/** What a page of prose is, by what it says of itself. */
export type Genre = 'made-up' | 'manual' | 'public';

/** A way of writing, known by several of its turns; each expression is one of them. */
interface Turns {
  /** So many different ones tell it. */
  least: number;
  turns: readonly RegExp[];
  /** Without it the others tell nothing. */
  must?: RegExp;
}

/** What is written around the questions of an exam, and in scenarios. */
const EXAM: Turns = {
  least: 2,
  turns: [
    /\banswer key\b|\banswer:|\bcorrect answer|\bshow answer|\banswers? and rationale|\bflash ?cards?\b|\bmultiple[- ]choice\b/i,
    /"(?:options|choices|distractors|stem)" ?:/,
    /"(?:answer|correct\w{0,20}|rationale|quiz\w{0,20})" ?:/,
    /\b(?:NCLEX|USMLE|OSCE|PLAB|COMLEX|MCCQE|board review|exam questions?|practice (?:questions?|test|exam)|quiz|(?:exam|test|board) prep|coding (?:practice|exercise|case)|code this case)\b/i,
    /\blearning (?:objectives?|outcomes?)\b|\bmark(?:ing)? scheme\b|\bdebrief(?:ing)?\b|\bdiscussion questions?\b/i,
    /\bactor brief\b|\brole[- ]?player\b|\bcandidate instructions\b|\bstandardi[sz]ed patient\b|\bsimulat(?:ion|ed) (?:scenario|patient|lab)|\bunfolding case\b|\bcase study\b/i,
    /\b(?:exam|module|week|unit|chapter) \d+\b.{0,40}\b(?:nursing|pharm|case|quiz|review|fundamentals)|\bNURS ?\d{3}\b/i,
  ],
};
/** The questions themselves. */
const QUESTION: Turns['turns'] = [
  /\bwhich (?:of the following|action|intervention|finding|statement|lab(?:oratory)? (?:test|value|result)|nursing)\b/i,
  /\bwhat should the nurse\b|\bthe nurse (?:should|gives|expects|teaches|knows|would)\b|\bmost likely diagnosis\b|\bbest next step\b/i,
  /^[ \t]{0,9}A[.)] .{1,200}\n[ \t]{0,9}B[.)] .{1,200}\n[ \t]{0,9}C[.)] /m,
];

/** Questions, scenarios and novels: whoever is ill in them was made up, the number of the chart too. */
const MADE_UP: readonly Turns[] = [
  { least: 2, turns: [...EXAM.turns, ...QUESTION] },
  {
    least: 2,
    turns: [
      /^[ \t]{0,20}(?:INT|EXT)\. .{1,80}(?:DAY|NIGHT|MORNING|LATER|CONTINUOUS)\b/m,
      /^[ \t]{0,20}(?:ACT|SCENE) (?:\d|ONE|TWO|THREE|FOUR|FIVE|[IVX]{1,5}\b)/m,
      /\bfade (?:in|out)\b|\bcut to:|\((?:lights|curtain|exit|enter)\b/i,
      /\bchapter (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ivx]{1,6})\b/i,
      /\bfan ?fic(?:tion)?\b|\bfandom\b|\bkudos\b|\ba novel\b|\bshort story\b|\bscreenplay\b|\bteleplay\b|\bwork of fiction\b/i,
      /[”"] (?:she|he|they) (?:said|whispered|asked|lied|muttered|murmured|replied|shouted|sighed|laughed)\b/i,
    ],
  },
];

/** How a program is used: its example is documentation. */
const MANUAL: Turns = {
  least: 3,
  turns: [
    /\b(?:user|admin(?:istrator)?|reference|installation) (?:manual|guide)\b|\bquick start\b|\btutorial\b|\brelease notes\b|\bknowledge base\b/i,
    /\b(?:figure|screenshot|table) \d+ (?:shows|illustrates|lists)\b|\b(?:the following|this) example\b|\bfor example, enter\b/i,
    /\bclick(?: on)? (?:the )?[A-Z]|\bopen [A-Z]\w+ ?>|\bselect (?:the )?[A-Z]\w+ from\b/,
    /\bfields? (?:marked )?(?:with \*|are required)|\brequired fields?\b|\bare required\b/i,
    /\b(?:sample|dummy|test|demo|fictitious) (?:patients?|data|records?|messages?)\b|\b(?:Mary|John|Jane|Test) (?:Sample|Test|Doe|Public|Example)\b/i,
    /\b(?:command|parameter|endpoint|request body|response body|json|xml|api)\b/i,
  ],
};

/** How programs ask for data: what stands there as an answer is an example. A page that asked a server itself shows what came. */
const INTERFACE: Turns = {
  least: 3,
  must: /^(?![\s\S]*\b(?:request url|server response)\b)/i,
  turns: [
    /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/)?\/[\w{:]/,
    /\/(?:\{\w{1,30}\}|:[a-z]\w{1,30})|\{\{?\w{1,20}(?:url|host|key|token)\}/i,
    /\b(?:query |path |url |body |optional )?parameters?\b|\brequest (?:body|headers?)\b|\bendpoints?\b/i,
    /\b(?:example|sample) (?:request|response|payload|message|call|output)s?\b|^(?:examples?|requests?|responses?):?$/im,
    /\bAPI (?:reference|docs|documentation|guide|overview)\b|\bimplementation guide\b|\bdeveloper (?:portal|guide|docs)\b|\bquick ?start\b|\bSDKs?\b/i,
    /\b[01]\.\.[1*](?!\d)|\bCodeableConcept\b|\bStructureDefinition\b|\bReference\(\w+/,
    /^(?:string|integer|boolean|number|date|datetime|object|array|required|optional)$/im,
    /\bcurl (?:-\w|--\w|['"]?https?:)|\bAuthorization: ?Bearer\b|\bYOUR[-_ ](?:API[-_ ])?(?:KEY|TOKEN)\b/i,
    /\b(?:200 OK|201 Created|400 Bad Request|401 Unauthorized|404 Not Found)\b/i,
    /\b(?:PID|MSH|OBX|PV1|DG1)(?:-\d{1,2}\b| segment\b)/,
  ],
};

/** What everybody may read of somebody: an article, a judgment, a life. It gives no number of theirs. */
const PUBLIC: readonly Turns[] = [
  {
    least: 3,
    // A decision, not what was written for the court: that is in somebody's file.
    must: /\b(?:appell(?:ant|ee)|relator|court of appeals?|affirmed|reversed|remanded|dismissed the appeal|per curiam|the ALJ|tribunal|coroner|inquest)\b|¶ ?\d/i,
    turns: [
      /\b(?:plaintiff|appellant|appellee|relator|claimant['’]s appeal)\b/i,
      /\b(?:defendant|petitioner|respondent)\b/i,
      /\bcourt of (?:appeals?|common pleas|claims)\b|\b(?:superior|supreme|district|high|county|federal) court\b|\bthe ALJ\b|\btribunal\b/i,
      /\b(?:affirmed|reversed|remanded|dismissed the appeal|decision and judgment|per curiam)\b/i,
      /\b[A-Z][\w.’']{1,30},? v\.? [A-Z]/,
      /\b(?:case|docket) no\b|\b\d:\d\d-(?:cv|cr|bk)-\d{3}|¶ ?\d/i,
      /\bcoroner\b|\binquest\b|\bmedical cause of death\b/i,
      /\bretired|\bconclusion:|\bverdict\b/i,
    ],
  },
  {
    least: 3,
    turns: [
      /\bcase (?:report|series|presentation)\b/i,
      /\babstract\b|\bkeywords\b|\bintroduction\b/i,
      /\b(?:doi|pmid|issn)\b|\bet al\b/i,
      /\binformed consent was\b|\bethics committee\b|\bconflicts? of interest\b|\bthe authors?\b/i,
      /\breferences\b|\bcorrespond(?:ence|ing author)\b|\bfig(?:ure|\.) ?\d|\btable \d/i,
      /\bdepartment of [A-Z]|\buniversity\b/i,
      /\bjournal\b|\breceived:? .{1,30} accepted\b/i,
    ],
  },
  {
    least: 3,
    turns: [
      /\bsurvived by\b|\bpreceded in death\b|\bleaves behind\b/i,
      /\bin lieu of flowers\b|\bsend flowers\b|\bcondolences\b|\bshare a memory\b/i,
      /\bfuneral (?:home|service|mass)|\bcelebration of life\b|\bmemorial service\b|\bvisitation\b|\binterment\b/i,
      /\bpassed away\b|\bentered into rest\b|\bwent to be with\b/i,
      /\bobituar(?:y|ies)\b|\bin loving memory\b/i,
    ],
  },
  {
    least: 3,
    turns: [
      /\bestate of [A-Z]|\bdecedent\b/i,
      /\bexecut(?:or|rix)\b|\bpersonal representative\b|\badministratrix\b/i,
      /\bcreditors?\b|\bheirs?\b/i,
      /\bprobate\b|\bletters (?:testamentary|of administration)\b|\bcase no\b/i,
    ],
  },
  {
    least: 3,
    turns: [
      /\b(?:was|were) arrested\b|\bcharged with\b|\barrested for\b/i,
      /\bpolice (?:said|blotter|log)\b|\bsheriff(?:['’]s)?\b|\bpolice department\b|\bstate police\b/i,
      /\blast seen\b/i,
      /\bmissing (?:person|since|from)\b|\b(?:silver|amber) alert\b/i,
      /\banyone with information\b|\bcrime ?stoppers\b|\btip line\b/i,
    ],
  },
  {
    least: 2,
    turns: [
      /\b(?:senate|house|congressional|parliamentary|select) (?:committee|hearing)\b|\bcommittee on [A-Z]/i,
      /\b(?:[Tt]estimony|[Ss]tatement) of [A-Z]/,
      /\b(?:mr|madam|chairman|chairwoman|chair)\.? \w{1,20}, thank you\b|\bi rise to\b/i,
    ],
  },
  { least: 1, turns: [/\bpolice blotter\b|\barrest (?:log|report)s?\b/i] },
  {
    least: 2,
    turns: [
      /\b(?:memoir|author of|about the author|(?:his|her) (?:book|novel)|book signing|publicist|literary agent|rights contact|for rights)\b/i,
      /\bevents and signings\b|\|\s?(?:author|actor|artist|composer)\b/i,
      /\bearly life\b|\bpersonal life\b|\bbiography\b/i,
      /\bdiscography\b|\bfilmography\b|\bawards and honou?rs\b|\bbibliography\b/i,
      /\bborn .{3,50}[;,–-] ?died\b|\(\d{4} ?[–-] ?\d{4}\)|\(born \w+ \d/i,
      /\b(?:was|is) an? (?:\w+ ){0,3}(?:composer|painter|novelist|writer|poet|politician|actor|actress|singer|footballer|wrestler|boxer|athlete|swimmer|cyclist|runner|king|queen|emperor|scientist|philosopher|musician|senator|journalist)\b/i,
      /\bcompete[sd]? (?:at|in|with|for)\b|\bchampionships?\b|\bolympics?\b|\bgold medal\b|\bpersonal best\b|\bdiscipline\b/i,
    ],
  },
  {
    least: 2,
    turns: [
      /^(?:PROFESSIONAL |WORK )?EXPERIENCE\b/m,
      /^EDUCATION\b|\b(?:BSN|BSc|BA|MSc|MBA|Bachelor|Master)\b.{0,40}\b(?:University|College)\b/m,
      /^(?:SKILLS|CERTIFICATIONS|LANGUAGES|REFERENCES)\b/m,
    ],
  },
  {
    least: 3,
    turns: [
      /\bcurriculum vitae\b|\brésumé\b|\bnationality\b/i,
      /\b(?:MD|M\.D\.|PhD|MBBS|FRCP|FACP|DO)\b/,
      /\bpublications\b|\bresearch\b/i,
      /\bboard[- ]certified\b|\bresiden(?:cy|t)\b|\bfellowship\b|\bmedical school\b/i,
    ],
  },
  {
    least: 2,
    turns: [
      /\bbreed\b|\bkennel\b|\bfoaled\b|\blitter of\b|\bpedigree\b/i,
      /\b(?:bay|chestnut|grey) (?:mare|gelding|filly|colt)\b|\bsire\b|\bjockey\b/i,
      /\b(?:his|her|their|the) vet\b|\bveterinar/i,
      /\bneutered\b|\bspayed\b|\bpet (?:insurance|claim|owner)/i,
      /\b(?:labrador|retriever|beagle|poodle|terrier|dachshund|domestic (?:short|long)hair|maine coon)\b|\bspecies: ?(?:canine|feline|equine|dog|cat|horse)\b/i,
      /\bowner: |\bdogs? and cats?\b|\banimal (?:clinic|hospital)\b/i,
    ],
  },
  {
    least: 2,
    turns: [
      /\braised of\b|\bgoal of [$£€]/i,
      /\borganizing this fundraiser\b|\bgofundme\b|\bfundrais(?:er|ing) for\b/i,
      /\bcaring ?bridge\b|\bour journey\b|\bdonate(?: now)?\b/i,
    ],
  },
  {
    least: 3,
    turns: [
      /\bstaff writer\b|\bassociated press\b|\breuters\b|\bby [A-Z][a-z]+ [A-Z][a-z]+ ?[|\n]/,
      /\b(?:published|posted|updated)(?: on|:| by)/i,
      /\b(?:said|told) (?:in a statement|reporters|fans|police|the (?:newspaper|magazine|paper))\b|\baccording to\b|\b(?:police|officials) said\b/i,
      /\bsubscribe\b|\bnewsletter\b|\bcomments\b|\bshare\b|\btweet\b/i,
      /\brelated (?:articles|stories)\b|\bread more\b|\badvertisement\b/i,
    ],
  },
];

/** Kinds that a page says it is: schema.org's types and `og:type`. */
const PUBLISHED_KIND =
  /(?:^|\W)(?:\w*Article|BlogPosting|\w*Review|Quiz|Question|Recipe|Movie|Book|Episode|PodcastEpisode|profile|book)$/i;

/** Tells what a page is, null where nothing does. `texts` are pieces of it, `kinds` what its metadata calls it. */
export function genreOf(texts: readonly string[], kinds: readonly string[]): Genre | null {
  const text = texts.join('\n');
  const isTold = (turns: Turns) => tells(text, turns);
  if (MADE_UP.some(isTold)) return 'made-up';
  if (isTold(MANUAL) || isTold(INTERFACE)) return 'manual';
  return kinds.some(kind => PUBLISHED_KIND.test(kind)) || PUBLIC.some(isTold) ? 'public' : null;
}

/** Whether a text with questions says around them that it is an exam. */
export const isExam = (texts: readonly string[]): boolean => tells(texts.join('\n'), EXAM);

const tells = (text: string, { least, turns, must }: Turns): boolean =>
  (must === undefined || must.test(text)) && turns.filter(turn => turn.test(text)).length >= least;
