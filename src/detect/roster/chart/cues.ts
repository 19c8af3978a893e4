import { INITIAL, LETTER, PARTICLE, WORD } from '../name';

/** Stands before the name of whoever is cared for, and of others who are told of with respect. */
export const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Master|Frau|Herrn?|M|Mme|Mlle|Monsieur|Madame|Mademoiselle|Sra?|Srta|[Dd]on|[Dd]oña|' +
  'Sig|Sig\\.ra|Signora?|Smt|Shri|Sri|Kum|Dhr|Mevr|[Mm]evrouw|[Mm]eneer|de heer|o Sr|a Sra)';
const NAME = `${PARTICLE}${WORD}(?:${INITIAL} ${PARTICLE}${WORD}){0,3}|[A-Z]\\.? ${WORD}`;
const WHO = `(?:(?<title>${TITLE})\\.? )?(?<name>${NAME})(?![${LETTER}@_])`;

const RE =
  '\\b(?:[Rr][Ee]|[Rr]egarding|[Cc]oncerning|Betreff|Betr\\.|Betrifft|[Cc]oncerne|Objet|Asunto|Oggetto|Betreft|Assunto)\\b ?[:.] ?' +
  '(?:(?:our|your|[Ii]hre?|[Vv]otre) )?(?:[Pp]atient(?:in|e)?,? )?';
const PATIENT =
  '\\b(?:[Pp]atient(?:in|e|en)?|[Pp]acient[ea]|[Pp]aziente|[Rr]esident|[Cc]aller|[Pp]t|[Cc]lient|[Vv]ersicherte[rn]?)' +
  "(?:['’]s name)?(?: is|,| :|:)?[ \\n\\t]{1,2}";
const SEEN =
  '\\b(?:refer(?:ring|red)?|see(?:ing|n)?|saw|review(?:ed|ing)|examin(?:ed|ing)|assess(?:ed|ing)|admit(?:ted|ting)|' +
  'discharg(?:ed|ing)|treat(?:ed|ing)|adressé|confié|remito a|remitimos a|berichten über|überweise|inviato)\\b' +
  '(?: (?:to (?:me|you|us)|me|us|you|this|my|your|our|the|an?|very|pleasant|lovely|delightful|kind|young|lady|gentleman|' +
  'man|woman|Ihren?|unsere[nr]?|gemeinsamen?|votre|patiente?|Patient(?:in|en)?|paciente)){0,5},? ';
const INTRODUCED =
  "\\b(?:I,|[Tt]his is|[Mm]y name is|[Ii]t['’]s|[Mm]i nombre es|[Mm]ein Name ist|[Jj]e suis|[Jj]e m['’]appelle) ";
const SPOKEN_OF =
  '\\b(?:[Ss]poke (?:with|to)|[Dd]iscuss(?:ed)?|[Ff]ollow-?up on|belongs to|care (?:of|given to)|father,|mother,|husband,|wife,|son,|daughter,|[Mm]et|[Aa]bout|[Oo]n behalf of|script for|of yours,?(?: -| –)?) ';

const OLD =
  '(?:[- ]?(?:years?|yrs?|months?|weeks?)[- ]old| ?y\\/?o\\b| ?y\\.o\\.?| ?yrs?\\b| years?\\b| ?[YMF]\\b| ans\\b| Jahre|' +
  '[- ]?jährig| años| anni\\b| anos\\b| jaar\\b)';
const SEX = '(?:[MFmfHVW]|[Mm]ale|[Ff]emale|weiblich|männlich|varón|mujer|homme|femme)\\b';
const AGED =
  `(?: {2,12}|,? ?[(–—-]?,? ?)(?:${SEX}[ ,/-]{1,3})?` +
  '(?:(?:aged?|an?|now|is an?|who is an?|de|von|âgée? de|di|van|im Alter von|edad|Alter|age:?) ){0,2}' +
  `(?:[a-zà-ÿ]+ ){0,2}\\d{1,3}${OLD}`;
const AGE_AND_SEX = `,? {0,12}\\(?\\d{1,3} ?[Yy]?(?:rs)? ?[,/ ]? ?${SEX}`;
const NUMBERED =
  '[ ,(–—-]{1,5}(?:DOB|D\\.O\\.B|[Bb]orn|geb|née? le|[Nn]acid[oa]|nat[oa]|MRN|NHS|URN?\\b|[Hh]osp|UHID|CHI\\b|PID\\b|ID\\b|' +
  '\\*? ?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})';
const YEARS = '(?:,? \\(|, )(?:aged? )?\\d{1,3}(?=[,;)\\n]|\\.(?: |$))';

const LINE = '(?:^|[\\n\\t]|\\\\n)[ #*_–—-]{0,6}';
const HEADING = `${LINE}[A-Z0-9][^\\n.!?]{2,60}?(?: for|:| -| –| —) `;
const VALUE = '[|">] ?';
const END = '(?=[ *_]{0,3}(?:$|[\\n\\t|"<(]|\\\\n)| {3})';
const END_OF_HEADING = '(?=[ *_]{0,3}(?:$|[\\n\\t"<(,]|\\\\n))';
const RELATED =
  "(?=['’]s (?:wife|husband|partner|mum|mother|father|dad|daughter|son|sister|brother|carer|family|results?|bloods?|scan|GP)\\b)";

/** What stands before and behind a name, and how much that says of whether the document is about who bears it; most first. */
const TABLE: readonly (readonly [points: number, before: string, after: string])[] = [
  [3, RE, ''],
  [3, PATIENT, ''],
  [3, SEEN, ''],
  [3, '', AGED],
  [3, '', AGE_AND_SEX],
  [3, '', NUMBERED],
  [3, '\\b\\d{1,3} ?(?:yo|y\\/o|yr old|year old)? ?[MF],? ', ''],
  [3, INTRODUCED, ''],
  [2, '', YEARS],
  [2, LINE, END],
  [2, HEADING, END_OF_HEADING],
  [2, SPOKEN_OF, ''],
  [1.5, VALUE, END],
  [1, '', RELATED],
  [1, '', ''],
];

/** One way in which a document names whom it is about, and its points. */
export const CUES = TABLE.map(([points, before, after]) => ({
  points,
  cue: new RegExp(`${before || `(?<![${LETTER}\\d@/_.-])`}${WHO}${after}`, 'gd'),
}));
