import { wordSet } from '../../../lib/word-set';

/**
 * Words that a sentence, heading or label begins with, or that are written with a capital inside of one. Some are names as
 * well (will, may, grace): those need more beside them.
 */
export const COMMON_WORDS = wordSet(
  `a about above according account ace act actually add additional address after afternoon again against age ago all
    allow almost alone along already also although always am amazon amber amen amid among amount an and angel another
    answer ants any anybody anyone anything anyway apart apparently apple apply appointment apr april apt are area
    army around art as asap ask asked at atm attention aug august author automated autumn available ave avenue away
    back bad bank based basically bay be became because been before began behind being believe bella below best better
    between beyond bible big bill billing bin bird bit block blue blvd bo board body book born bot both box boy brook
    brooke brother bruno buddy build building bus business but buy by call called calling came can cancel candy cannot
    car card care case cash cat cd center centre ceo certainly cfo chance change charity chase check chest child
    children chip christ christmas chuck church cia city class clean clear click client cliff close club code cold
    college come comedy coming company compare compared complete computer concerning concert confirm congratulations
    congress consequently consider constitution contact continue copy coral correct cost could country county couple
    course court create credit crystal cto current customer da daily daisy dale dan dang dark data date daughter dawn
    day days dds de dead deal dean dear death dec december decide delivery deniz department description despite
    details devil di dick did die different dinner directed direction director discover do dob does dog doing dolly
    dolores domingo don done door down dr draft dream drew drive drop due duke during dvd each earl earlier early east
    easter easy eat economy edit edition education effort eight either eleven else email employee empty end english
    enjoy enough enter entire entity especially esq etc eu eve even evening event eventually ever every everybody
    everyone everything everywhere exactly exam example except excuse experience expert eye face facebook fact faith
    fall family famous fang faq far fast father fax fbi feature features feb february feel felice fern few field
    fifteen fifth fifty file film finally find fine finn fire first five flight floor flora follow following food foot
    for force forget form former formerly fortunately forty forward found four fourth franc frank free frequently
    fresh fri friday friend friends from front full fun further furthermore future game gang gave gen gender gene
    general generally get getting ginger girl give given glad glen glory gmt go god going gold gone good google got
    government grand grant great green greet ground group guess guest guide gun gus guy guys had half hall halloween
    hand hang happy hard harm harmony harsh has have having hazel he head health hear heard heart heath heavy hello
    help hence her here hereby hers herself hey hi high highway hill him himself his history hit hold holiday holly
    home hope hospital hot hotel hour house how however hr html huge hui human hundred hunter husband i iban id idea
    if illegal image imagine immediately important in inc incidentally include includes including increase indeed info
    information inside instagram instead insurance interest interested international internet into invoice ip iris is
    island issue it italo its itself ivy jack jade jan january jasmine jay jesus jet jewel job join joined joke
    journal joy jr jul july jun june just keep key kid kids kind king kingdom kit know known koran la lady lake lam
    lan lance land language large last lastly late lately later law lawyer lead learn least leave left legal leos less
    let letter lies life light like likely lily limit limited line link linkedin list listen literally little live
    lives living loan local location long look looking lord lost lot lots love low luckily luna lunch luz madam made
    magazine mail main major make making male man manager many mar march marine mark market married mason master
    mastercard match material mats matter max may maybe md me mean meanwhile medical meet meeting melody member men
    mental mercedes mercy message method microsoft middle might mile miles military million mimi min mine ming mini
    minister ministry minute miss missing mission mobile model modern moment mon monday money mono month moral more
    moreover morning most mother mountain mouse move moved movie mr mrn mrs ms much museum music must my myself naked
    nam name named names nana nasa nation national natural nature navy near nearby nearly necessary need neither neo
    network never nevertheless new news next nice night nil nine no noble nobody none noor nor norm normal normally
    north not note nothing notice nov nova novel november now nr number obviously occupation ocean oct october odd of
    off offer office officer official often oh ok okay old olive om on once one ones online only onto opal open
    opening opinion or orange order organization original originally other others otherwise our ours ourselves out
    outside over overall own owner page paid pain pal pansy papa paper parent parents park parliament part
    particularly partner party pass passport password past pat patient patients pay payment paypal paz pc pdf peace
    pearl pedestrians peer peg penny people per perfect perhaps period person personal personally phd philippine phone
    photo physical physician pick picture piece piers pin ping pip piper place plan play player please plus pm point
    police poor poppy popular position possible possibly post postal power practice precious prefer prepare present
    president press pretty previous previously price prime primo prince princess probably problem process produced
    producer product prof professor profile program project property provide public published puck purpose put qi
    quality queen question quick quickly quite race radio rain ramadan ran randy rarely rather ray re reach read ready
    real really reason recent recently record red reed regarding regardless region regular rein relation religion
    remember remove reply report request research respectively rest result return review reviews rex rich right ring
    rise river road roar rob robin rock rocky rod role roman room rose round route royal ruby rule run running rusty
    sad safe saga sage said sale same sandy sang sat saturday save say saying says school science sea search season
    seat second secondly section security see seem seems sell senate send senior sent sep sept september series
    serious seriously serve service services set seven several sex shall share she ship shop short should show shows
    shun shut side sign similar similarly simple simply since sincerely single sir sister sit site six sixteen sixty
    size skip sky skype sleep slow slowly small smart smile so social sol some somebody somehow someone something
    sometimes somewhere son song soon sorry sort sound source south space speak special specialist specially spend
    spent spring sr ssn st staff stage stand standard star start started state statement station status stay ste step
    sterling still stop store storm story straight strange street strong student study style subject such suddenly sue
    sugar suite sultan summer sun sunday sung sunny supper support supposedly sure surely surgery surname surprisingly
    suspense system table take taken taking talk tall tam tamer tax tea teacher team technology ted telephone tell ten
    tennis term terms test tex thais than thank thankfully thanks thanksgiving that the theater theatre their theirs
    them themselves then there therefore these they thing things think third thirty this those though thought thousand
    three through throughout thu thur thurs thursday thus ticket till time times tin ting tired title to today
    together told tomorrow tone tonight too took top tore total touch toward towards town track trade train transfer
    travel treatment tree tribute trinity trip trouble true truly trust truth try trying tue tues tuesday turn tv
    twelve twenty twice twitter two ty type typically uk umm un uncle under understand unfortunately union unit united
    university unless unlike until up update upon urban url us usa use used useful user usual usually utc val value
    van various venus version very via victor video view village viola violet visa visit voice volume vote vs wade
    wait walk wall wan want war warning was watch water way we weather web website wed wednesday week weekend welcome
    well wen went were west what whatever whatsapp when whenever where whereas wherever whether which while white who
    whoever whole whom whose why wife wikipedia wild will willow win window winter wish with within without wolf woman
    women wonder wood word words work worked working world would wren write writer writing written wrong yang ye yeah
    year years yes yesterday yet ying you young your yours yourself youtube yuan zen zero zip`,
);
