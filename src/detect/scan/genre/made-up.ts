import type { Turns } from './turns';

/** What is written around the questions of an exam, and in scenarios. */
export const EXAM: Turns = {
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
export const MADE_UP: Readonly<Record<string, Turns>> = {
  exam: { least: 2, turns: [...EXAM.turns, ...QUESTION] },
  fiction: {
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
};
