import { wordSet } from '../../../lib/word-set';

/** Common family names, without accents. */
export const FAMILY_NAMES = wordSet(
  `abbott abraham acosta adams adkins aguilar aguirre ahmed albrecht alexander ali allen allison almeida alvarado
    alvarez alves andersen anderson andersson andrews aoki araujo armstrong arnold ashton atkins atkinson austin avila
    ayala azevedo babic bailey baker bakker baldwin ballard balogh banks barber barbieri barbosa barker barnes barnett
    barrera barrett barron barry barton bates bauer baumann beck becker beltran bender benes benitez bennett benson
    berger bergman bernard bianchi bianco blackburn blackwell blair blake blanc blanchard blazek bohm bond bonnet
    booth bos bowen bowers bowman boyd boyer bradford bradley brady brandt braun bravo brennan brewer briggs brooks
    brouwer brown browning bruce brun bruno bryan bryant buchanan buckley burgess burke burnett burns burton busch
    butler byrd byrne cabrera cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cantu
    cardenas cardoso carey carlson carpenter carr carrillo carroll carson carter caruso carvalho casey castaneda
    castillo castro cattaneo cavalcanti cermak cerny cervantes chambers chan chandler chang chapman chavez chen
    chevalier choi christensen chung church cisneros clark clarke clayton clement cohen cole coleman collier collins
    combs compton conley connor conrad conte conti contreras conway cooper copeland coppola cordova corona correa
    cortes cortez costa cox craig crawford crosby cruz cuevas cummings cunningham curtis dabrowski dalton daniels
    daugherty davenport davidson davies davila davis dawson dean decker dekker delacruz delaney deleon delgado denis
    dennis dias diaz dickerson dickson dijk dillon dixon dodson dolezal dominguez donaldson donovan dougherty douglas
    doyle drake dubois dudek dudley duffy dufour dumont duncan dunlap dunn dupont duran durham duval dvorak dyer eaton
    edwards elliott ellis ellison emerson endo enriquez erickson eriksson escobar esparza espinosa espinoza esposito
    esquivel estes estrada evans fabbri farina farkas farrell feher fekete ferguson fernandes fernandez ferrara
    ferrari ferraro ferreira ferrell fiala figueroa finley fischer fisher fitzgerald fitzpatrick fleming fletcher
    flores flynn fodor foley fontaine fontana ford foster fournier fowler fox francis franco francois frank franke
    franklin frazier frederick freeman frey friedman friedrich fritz frost frye fuchs fuentes fujii fujita fujiwara
    fukuda fuller gal galindo gallagher gallegos galli gallo galvan gamble garcia gardner garner garnier garrett
    garrison garza gates gatti gauthier gautier gentile gentry george gibbs gibson gilbert giles gill gillespie
    gilmore giordano girard giraud glass glenn glover golden goldstein gomes gomez gonzales gonzalez goodman goodwin
    gordon goto gould grabowski graham grant grasso graves gray greco green greene greer gregory griffin griffith
    grimes gross guerin guerra guerrero guevara gunther gupta gustafsson gutierrez guzman haan haas hahn hajek hale
    haley hall hamalainen hamilton hammond hampton hancock hansen hanson harada hardin harding hardy harmon harper
    harrell harrington harris harrison hart hartman hartmann harvey hasegawa hashimoto hawkins hayashi hayden hayes
    haynes heath hebert heikkila heikkinen heinonen henderson hendricks hendriks hendrix henry hensley henson herman
    hermann hernandez herrera herring hess hester hickman hicks higgins hinton hobbs hodge hodges hoffman hoffmann
    hofmann hogan holden holland holloway holmes holt hood hoover hopkins horak horn horne horton horvat horvath house
    houston howard howell huang hubbard huber hudson huerta huff huffman hughes hull humphrey hunt hunter hurley hurst
    hutchinson hyde ibarra ikeda ingram inoue ishii ishikawa ito ivanov jablonski jackson jacobs jacobson jager james
    jansen jarvinen jarvis jefferson jelinek jenkins jennings jensen jimenez johansson johns johnson johnston jokinen
    joly jones jong jordan joseph joyce juarez juhasz jung juric kaczmarek kaiser kaminski kane karjalainen kato
    katona kaufman keith keller kelley kelly kemp kennedy kent kerr khan kim kimura king kinnunen kirby kirk kiss
    klein kline knapp knezevic knight knox kobayashi koch kocsis koehler kok kolar kondo korhonen koskinen kovac
    kovacevic kovacs kovar kowalczyk kowalski kozlowski kral kramer kraus krause krawczyk kriz krol krueger kruger
    kucera kumar laine laitinen lam lambert lane lang lange larsen larson larsson lawrence lawson leblanc lee lefebvre
    legrand lehmann lehtinen lehtonen lemaire leon leonard leone leroy lester levine levy lewandowski lewis li lin
    lindsey liu livingston lloyd logan lombardi lombardo long longo lopes lopez lorenz lowe lowery lozano lucas lucero
    lucio lugo luna lynch lynn lyons macdonald macias mack madden maddox maeda mahoney makela makinen maldonado malone
    mancini mann manning marchand marchetti mariani maric marini marino marks marquez marsh marshall martin martinelli
    martinez martini martins mason massey masson mata mathews mathieu mathis matic matsumoto matthews mattila maxwell
    mayer maynard mayo mays mazur mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy
    mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie
    mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina meier meijer mejia melendez
    melo melton mendes mendez mendoza mercado mercer merritt messina meszaros meunier meyer meyers meza michael
    michalski middleton miles miller mills miranda mitchell miura moller molnar monti moon mora morales moran moreau
    moreira morel morelli moreno moretti morgan mori morin morita morris morrison morrow morse morton moses mosley
    moss moyer mueller mulder mullen muller mullins munoz murakami murillo murphy murray myers nagy nakajima nakamura
    nakano nash navarro navratil neal nelson nemec nemeth neumann newman newton nguyen nichols nicholson nicolas
    nielsen niemi nieminen nilsson nishimura nixon noble noel nolan norman norris norton novak novotny nowak nunez
    obrien ochoa oconnell oconnor odom odonnell ogawa okada okamoto oliveira oliver olsen olson olsson oneal oneill
    orozco orr ortega ortiz osborn osborne owen owens pace pacheco padilla page palacios palmer palumbo papp parisi
    park parker parks parrish parsons patel patterson patton paul pawlak payne pearson peck pellegrini pena pennington
    pereira perez perkins perrin perry person peters petersen peterson petersson petty pham phelps phillips pierce
    pineda pinto piotrowski pittman pitts pokorny pollard ponce poole pope porter pospisil potter potts powell powers
    pratt preston price prince prochazka proctor pruitt pugh quinn quintana quintero racz ramirez ramos ramsey randall
    randolph rangel rantanen rasmussen ray raymond reed reese reeves reid reilly reyes reynolds rhodes ribeiro ricci
    rice rich richard richards richardson richter riggs riley rinaldi rios ritter rivas rivera rivers riviere rizzi
    rizzo roach robbins roberson roberts robertson robin robinson robles rocha rodgers rodrigues rodriguez rogers
    rojas roman romano romero rosales rosario rosas rosenberg ross rossi roth rousseau roussel roux rowe rowland roy
    rubio ruiz rush russell russo ruzicka ryan saarinen saito sakamoto sala salas salazar salinas salminen salo
    salonen sampson sanchez sanders sandoval sanford sanna santana santiago santoro santos sasaki saunders savage
    sawyer schaefer schafer schmidt schmitt schneider scholz schroeder schubert schultz schulz schulze schumacher
    schwartz schwarz scott sedlacek sellers serra serrano sexton shaffer shah sharma sharp shaw shea shelton shepard
    shepherd sheppard sherman shields shimizu short silva simmons simon simpson sims singh singleton skinner sloan
    small smit smith snow snyder solis solomon sosa soto sousa sparks spears spence spencer stafford stanley stanton
    stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart
    suarez sullivan summers sutton suzuki svensson svoboda swanson sweeney szabo szalai szilagyi szymanski takacs
    takagi takahashi tanaka tanner tate taylor teixeira terrell terry thomas thompson thomson thornton todd torres
    toth townsend tran travis trevino trujillo tucker tuominen turner turunen tyler ueda underwood urban valdez
    valencia valentine valentini valenzuela vance vanek varga vargas vasquez vaughan vaughn vazquez vega velasco
    velasquez velazquez velez vermeulen vesely villa villanueva villarreal villegas vincent virtanen visser vitale
    vogel vos vries vu wada wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware
    warner warren washington watanabe waters watkins watson watts weaver webb weber webster weeks weiss welch wells
    west wheeler whitaker white whitehead whitley wieczorek wiggins wilcox wiley wilkerson wilkins wilkinson williams
    williamson willis wilson winkler winter winters wise wisniewski wojcik wolf wolfe wolff wong wood woodard woods
    woodward wozniak wright wu wyatt xu yamada yamaguchi yamamoto yang yates ybarra york yoshida young zamora zeman
    zhang zhao zhou zielinski zimmerman zuniga`,
);
