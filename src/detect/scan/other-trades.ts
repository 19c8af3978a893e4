import { type WordSet, wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Keys of what is sold, published, offered or cooked, and of nobody's care: one of these stands in each entry of a catalogue. */
const GOODS_WORDS = wordSet(
  'price msrp sku ean ean13 gtin gtin13 gtin14 upc asin barcode isbn headline byline permalink slug recruiter salary ' +
    'calories servings recipe',
);
/** Keys of animals. */
const ANIMAL_WORDS = wordSet(
  'animal animals taxon genus eartag keeper breed breeds sire foaled spayed neutered jockey kennel pedigree herd horse foal pony studbook petname ' +
    'dogname horsename animalname petid pets puppies kittens puppy kitten calving lambing heifer vaches troupeau vêlage velage ' +
    'éleveur eleveur rasse tierart ohrmarke lebensohrmarke abkalbung ganado',
);
/** Keys of people in another trade than care; no word that patients, or who cares for them, have too. */
const TRADE_WORDS = wordSet(
  // Sport.
  'jersey club clubs squad player players athlete athletes sport medals ioc league fide fideid elo uci draft bib nationalteam wins losses ' +
    // Courts, police, elections.
    'constituency bioguide precinct polling ballot voter voters voterid arrest arrested inmate inmates offense offenses ' +
    'offence offences defendant defendants plaintiff plaintiffs docket felony misdemeanor bail bond fugitive juror jurors jury committee committees caucus ' +
    'licenseplate licenceplate missingdate missingcity missingstate missingfrom datemissing haircolor missingsince ' +
    'missingpersons missingperson namus revoked ' +
    // School.
    'homeroom classroom teacher gpa classyear alumni alumnus graduation quiz quizzes flashcards distractors ' +
    'correctanswer ' +
    // Travel.
    'pnr seat flyer loyalty flight flightno airline boarding ssr rental roomtype stopover guest guests reservation reservations hotel ' +
    'huésped huéspedes huesped huespedes noches ubernachtungen nuitees ' +
    // Work and money.
    'lease leasestart visaclass visatype salary payroll hiredate overtime payrate jobtitle vacation seniority loan loans loanamount creditscore mortgage kyc assignee sprint committer ' +
    // Shops and libraries.
    'newsletter revenue umsatz umsatzgesamt kauf letzterkauf purchase purchases lastpurchase lastorder totalspent lifetimevalue ' +
    'borrower borrowers borrowernumber librarycard checkouts ' +
    // Clubs, events, gifts.
    'eintritt lid lidnummer contributie dues membersince verein trikot presenter presenters keynote abstracts attendee attendees troop tshirt shirt pledge ' +
    // Cars.
    'garaging garagingaddress annualmiles odometer bodilyinjury propertydamage collision ' +
    // The dead, and the known.
    'regiment battalion casualty casualtydate platoon burial buried cemetery grave epitaph obituary laureate laureates prize prizes baptised baptized movie movies award awards album filmography trivia ' +
    // Registers of professions.
    'firstregistered registrationstatus registrantstatus licensestatus licencestatus licensetype licencetype ' +
    // People of a site.
    'npc npcs userlogin userpass followers karma',
);

/** Keys of what is withheld from wages. */
const WAGES_WORDS = wordSet(
  'fica futa oasdi withholding 401k netpay grosspay lohnsteuer kirchensteuer nettolohn bruttolohn',
);

/** Those that say so only if they are the whole key. */
const WHOLE_KEYS = wordSet('stem rank miles fine rent xp');

/** Whether a key is one of goods, articles, jobs or recipes. */
export const isGoodsField = (key: string): boolean => holds(key, GOODS_WORDS);
export const isWagesField = (key: string): boolean => holds(key, WAGES_WORDS);
export const isAnimalField = (key: string): boolean => holds(key, ANIMAL_WORDS);
/** Whether a key is one of people in another trade than care. */
export const isTradeField = (key: string): boolean => holds(key, TRADE_WORDS) || WHOLE_KEYS.has(key.toLowerCase());

/** A word of the key, or all of them together: `hire_date` and `HIREDATE`. */
function holds(key: string, words: WordSet): boolean {
  const own = keyWordsOf(key);
  return own.some(word => words.has(word)) || (own.length > 1 && words.has(own.join('')));
}
