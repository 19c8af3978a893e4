import { type WordSet, wordSet } from '../lib/word-set';
import { keyWordsOf } from './key-words';

/** Keys of what is sold, published, offered or cooked, and of nobody's care: one of these stands in each entry of a catalogue. */
const GOODS_WORDS = wordSet(
  'price msrp sku ean ean13 gtin gtin13 gtin14 upc asin barcode isbn headline byline permalink slug recruiter salary ' +
    'calories servings recipe',
);
/** Keys of animals. */
const ANIMAL_WORDS = wordSet(
  'breed breeds breeding sire foaled spayed neutered jockey kennel pedigree litter herd horse mare foal pony studbook petname ' +
    'dogname horsename animalname petid pets puppies kittens puppy kitten',
);
/** Keys of people in another trade than care; no word that patients, or who cares for them, have too. */
const TRADE_WORDS = wordSet(
  // Sport.
  'jersey squad athlete athletes sport medals ioc league fide fideid elo uci draft bib nationalteam ' +
    // Courts, police, elections.
    'constituency bioguide precinct polling ballot voter voters voterid arrest arrested inmate inmates offense offenses ' +
    'offence offences defendant defendants plaintiff plaintiffs docket felony misdemeanor bail bond warrant fugitive missingsince ' +
    'missingpersons missingperson namus discipline disciplinary revoked ' +
    // School.
    'homeroom classroom teacher pupil pupils student students gpa classyear alumni alumnus graduation quiz quizzes flashcards distractors ' +
    'correctanswer stem ' +
    // Travel.
    'pnr seat flight flightno airline boarding ssr guest guests rental roomtype stopover ' +
    // Work and money.
    'salary payroll hire hired hiredate overtime payrate jobtitle vacation seniority loan loans loanamount creditscore mortgage kyc ' +
    // Clubs, events, gifts.
    'eintritt lid lidnummer contributie dues membersince verein trikot attendee attendees tshirt shirt donor donors pledge gift ' +
    // The dead, and the known.
    'burial buried cemetery grave epitaph obituary baptised baptized deathdate death died movie movies award awards album filmography ' +
    // People of a site.
    'userlogin userpass followers karma',
);

/** Whether a key is one of goods, articles, jobs or recipes. */
export const isGoodsField = (key: string): boolean => holds(key, GOODS_WORDS);
export const isAnimalField = (key: string): boolean => holds(key, ANIMAL_WORDS);
/** Whether a key is one of people in another trade than care. */
export const isTradeField = (key: string): boolean => holds(key, TRADE_WORDS);

/** A word of the key, or all of them together: `hire_date` and `HIREDATE`. */
function holds(key: string, words: WordSet): boolean {
  const own = keyWordsOf(key);
  return own.some(word => words.has(word)) || (own.length > 1 && words.has(own.join('')));
}
