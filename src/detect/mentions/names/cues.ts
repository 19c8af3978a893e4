import { wordSet } from '../../lib/word-set';

/** Stand before a name and belong to a person. */
export const TITLES = wordSet(
  `mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend sr sra senor senora senorita don dona
    mme mlle monsieur madame herr frau signor signora capt captain sgt sergeant lt lieutenant judge sen senator
    nurse doctor pastor rabbi imam father sister brother uncle aunt king queen prince princess president`,
);
/** Stand behind one. */
export const CREDENTIALS = wordSet('md phd dds dvm dmd rn np pa do jr sr ii iii iv esq cpa mba dpm');
/** Join the words of one name. */
export const PARTICLES = wordSet(
  `van von der den de da di del della dello la le du dos das do af av zu zur ten ter te bin ibn al el y e i st`,
);

/** Somebody's relation, work or role, right before the name. */
export const ROLES = wordSet(
  `actor actress analyst architect artist assistant attorney aunt author baby barber brother candidate chairman
    child clerk client coach colleague comedian commenter composer comrade counselor cousin customer dad daughter
    dentist designer director doctor drummer editor engineer father fiance fiancee founder friend girlfriend
    boyfriend grandfather grandmother grandma grandpa guardian guitarist heir husband inventor journalist kid lawyer
    manager mayor mom mother mum musician neighbor neighbour nephew niece nurse officer owner painter partner
    patient pharmacist philosopher photographer physician pianist pilot plaintiff player poet politician producer
    psychologist rapper reporter resident roommate scientist secretary senator singer sister son songwriter spouse
    striker student surgeon teacher therapist uncle victim widow wife winner witness writer`,
);
/** Said or done to people, or by them, right before the name. */
export const TOWARD = wordSet(
  `called named calls call dear hi hello hey attn attention sincerely regards cheers signed greetings thanks bye
    mister remembers met married asked told dating beside starring featuring featured stars invited congratulations
    cc ask tell says said with by`,
);
/** Said or done by people, right behind the name. */
export const DOES = wordSet(
  `said says told tells asked asks shouted replied replies answered wrote writes explained explains added adds
    thinks thought believes claims claimed insisted points pointed argues argued recalls recalled remembers smiled
    laughed cried died dies lives lived married moved walks walked arrived went goes came has had was is wants
    wanted needs likes loves loved knows knew works worked spent gave gives took takes played plays sang sings
    directed reported complains complained presented presents denies denied reports states admitted visited called
    calls will would`,
);
/** Of these a person is the likeliest subject. */
export const SAYS = wordSet(
  `said says told asked asks shouted replied replies answered wrote writes explained explains thinks thought
    believes claims claimed insisted points recalls recalled remembers smiled laughed cried died lives lived married
    complains complained denies denied`,
);
/** Behind these comes whom they are about. */
export const SAID_BY = wordSet(
  `said says told asked asks shouted replied replies answered wrote writes explained explains starring featuring`,
);
/** Spoken to somebody who was named first: `Dora, can you …`. */
export const SPOKEN = wordSet(
  `can could would will please let i you we are do did have what how is where why when this thank thanks it your`,
);
/** What many places begin with. */
export const PLACE_STARTS = wordSet(
  `san santa santo sao saint sainte port puerto fort mount cape lake bad el los las villa ciudad monte val ville
    new upper lower`,
);
/** Where something is, right before it. */
export const WHERE = wordSet(
  `in at near into inside outside through via throughout around across toward towards within onto`,
);
export const WHENCE = wordSet('from to of on for');
/** Makes what stands beside it an organisation or a thing. */
export const ORGANISATIONS = wordSet(
  `inc incorporated llc llp ltd limited corp corporation co company plc gmbh ag sa srl spa bv nv oy ab group
    holdings holding partners associates bank university college school institute foundation association society
    club council committee agency department ministry office bureau center centre hospital clinic clinics hospice
    pharmacy laboratory laboratories labs medical health healthcare insurance systems solutions services service
    technologies technology software studio studios press media news records entertainment productions pictures
    motors airlines airways hotel hotels restaurant cafe bar museum gallery theatre theater church cathedral temple
    orchestra band festival award awards prize cup league team trust fund capital industries international global
    magazine times herald tribune post journal store stores shop market markets supermarket sons bros brothers act
    bill treaty party movers lines investments research advertising analytics data consulting logistics river lake
    mount mountain valley island islands beach bay park square bridge airport station hills falls creek county city
    town village province district authority utility utilities`,
);
/** Doors within a street number: what stands before may be who lives there. */
export const UNITS = wordSet('apt apartment suite ste unit floor room');
/** What streets and their numbers are called, before or behind their name. */
export const STREETS = wordSet(
  `street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way terrace circle highway hwy
    parkway pkwy square trail crossing heights ridge point landing cove extension apt apartment suite ste unit floor
    room box postbox pobox corner rue chemin quai impasse allee route via viale piazza corso strada vicolo largo
    calle avenida paseo camino carretera plaza rua travessa praca estrada ulica ul ulice al aleja plac osiedle trg
    cesta put utca ut ter korut strasse str gasse weg platz ring straat laan plein gracht kade dreef gata gatan vag
    vagen gate gaten vei veien vej gade alle katu tie polku loop flat mews grove gardens knoll psc apo fpo dpo uss
    usns usnv uscgc cmr`,
);
/** Speaks `at` or `to` somebody. */
export const DIRECTED = wordSet('shouted yelled smiled laughed waved looked spoke talked speak talk listened wrote');
/** Of which `me`, `him` and `her` is called a name. */
export const CALLS = wordSet('call calls called named name names');
/** What somebody's name is told with: `my name is`, `this is`. */
export const NAMED = wordSet('name this surname nickname');
export const GREETINGS = wordSet('hi hello hey dear');
/** Called by whom it was found or made, right behind a name: a sign, a tool, a rule. */
export const EPONYMS = wordSet(
  `sign syndrome disease disorder test score scale criteria catheter scissors forceps clamp drain needle incision
    retractor attachment suture plate plating dilators elevators reflex maneuver procedure method theorem law rule
    effect equation index theme`,
);
