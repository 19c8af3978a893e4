import type { Turns } from './turns';

/** What everybody may read of somebody: an article, a judgment, a life. It gives no number of theirs. */
export const PUBLIC: Readonly<Record<string, Turns>> = {
  judgment: {
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
  caseReport: {
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
  obituary: {
    least: 3,
    turns: [
      /\bsurvived by\b|\bpreceded in death\b|\bleaves behind\b/i,
      /\bin lieu of flowers\b|\bsend flowers\b|\bcondolences\b|\bshare a memory\b/i,
      /\bfuneral (?:home|service|mass)|\bcelebration of life\b|\bmemorial service\b|\bvisitation\b|\binterment\b/i,
      /\bpassed away\b|\bentered into rest\b|\bwent to be with\b/i,
      /\bobituar(?:y|ies)\b|\bin loving memory\b/i,
    ],
  },
  estate: {
    least: 3,
    turns: [
      /\bestate of [A-Z]|\bdecedent\b/i,
      /\bexecut(?:or|rix)\b|\bpersonal representative\b|\badministratrix\b/i,
      /\bcreditors?\b|\bheirs?\b/i,
      /\bprobate\b|\bletters (?:testamentary|of administration)\b|\bcase no\b/i,
    ],
  },
  police: {
    least: 3,
    turns: [
      /\b(?:was|were) arrested\b|\bcharged with\b|\barrested for\b/i,
      /\bpolice (?:said|blotter|log)\b|\bsheriff(?:['’]s)?\b|\bpolice department\b|\bstate police\b/i,
      /\blast seen\b/i,
      /\bmissing (?:person|since|from)\b|\b(?:silver|amber) alert\b/i,
      /\banyone with information\b|\bcrime ?stoppers\b|\btip line\b/i,
    ],
  },
  parliament: {
    least: 2,
    turns: [
      /\b(?:senate|house|congressional|parliamentary|select) (?:committee|hearing)\b|\bcommittee on [A-Z]/i,
      /\b(?:[Tt]estimony|[Ss]tatement) of [A-Z]/,
      /\b(?:mr|madam|chairman|chairwoman|chair)\.? \w{1,20}, thank you\b|\bi rise to\b/i,
    ],
  },
  blotter: { least: 1, turns: [/\bpolice blotter\b|\barrest (?:log|report)s?\b/i] },
  life: {
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
  workHistory: {
    least: 2,
    turns: [
      /^(?:PROFESSIONAL |WORK )?EXPERIENCE\b/m,
      /^EDUCATION\b|\b(?:BSN|BSc|BA|MSc|MBA|Bachelor|Master)\b.{0,40}\b(?:University|College)\b/m,
      /^(?:SKILLS|CERTIFICATIONS|LANGUAGES|REFERENCES)\b/m,
    ],
  },
  curriculum: {
    least: 3,
    turns: [
      /\bcurriculum vitae\b|\brésumé\b|\bnationality\b/i,
      /\b(?:MD|M\.D\.|PhD|MBBS|FRCP|FACP|DO)\b/,
      /\bpublications\b|\bresearch\b/i,
      /\bboard[- ]certified\b|\bresiden(?:cy|t)\b|\bfellowship\b|\bmedical school\b/i,
    ],
  },
  animal: {
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
  fundraiser: {
    least: 2,
    turns: [
      /\braised of\b|\bgoal of [$£€]/i,
      /\borganizing this fundraiser\b|\bgofundme\b|\bfundrais(?:er|ing) for\b/i,
      /\bcaring ?bridge\b|\bour journey\b|\bdonate(?: now)?\b/i,
    ],
  },
  news: {
    least: 3,
    turns: [
      /\bstaff writer\b|\bassociated press\b|\breuters\b|\bby [A-Z][a-z]+ [A-Z][a-z]+ ?[|\n]/,
      /\b(?:published|posted|updated)(?: on|:| by)/i,
      /\b(?:said|told) (?:in a statement|reporters|fans|police|the (?:newspaper|magazine|paper))\b|\baccording to\b|\b(?:police|officials) said\b/i,
      /\bsubscribe\b|\bnewsletter\b|\bcomments\b|\bshare\b|\btweet\b/i,
      /\brelated (?:articles|stories)\b|\bread more\b|\badvertisement\b/i,
    ],
  },
};
