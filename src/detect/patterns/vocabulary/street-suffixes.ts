import { wordSet } from '../../lib/word-set';

/** What an American street is called, in full and as the post abbreviates it. https://pe.usps.com/text/pub28/28apc_002.htm */
export const STREET_SUFFIXES = wordSet(
  `street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way terrace ter circle cir
    highway hwy parkway pkwy square sq loop trail trl turnpike tpke alley aly crossing xing pike plaza plz
    heights hts ridge point landing lndg cove extension expressway expy`,
);
