import { wordSet } from '../../../lib/word-set';

/** Common given names of the world, without accents, beside those that the patterns know. */
export const GIVEN_NAMES_OF_THE_WORLD = wordSet(
  `aad aaditya aapo aarav aarne aarno aart aase abbas abby abdallah abdel abdelkader abdelkarim abdi abdul abdulaziz
    abdulla abdulrahman abebe abel abelardo abena abeni abhay abhijit abhinav abhishek abidemi abigael abimbola
    abiodun abraham abu achilleas achim ada adaeze adalbert adalberto adam adan adanna ade adebayo adebola adel adela
    adele adelheid adelia adeline adeola aderonke adesola adil aditi aditya adnan adolf adriaan adrian adrien afaf
    afonso afua agata agathe agathi agnese agneta agnieszka agostino agoston agot agota agustin ahlam ahmad ahmet
    aibek aicha aiden aigul aiko aileen aimee ainhoa aino ainsley ainur aires aitor aivar aivars ajay ajda ajit akash
    akhil akhmad akhmed aki akihiko akiko akinyi akio akira akmaral akos akosua akram akshay akua alain alana alba
    albane alberta albrecht alda aldara aldo aldona alec alejo aleksandar aleksander aleksandr aleksandra aleksei
    aleksey aleksi alemayehu alena alenka ales alessandra alessandro alessia alessio alexa alexandre alexandros alexei
    alexey alexis alf alfie alfio alfonsina alfred ali alia alicja alida alikhan alin alina aline alistair alix aliya
    aliye aljaz alka alkis alla allan allen alma almaz almir alois alojz alojzija alok alonso alphonse altynai alva
    alvaro alyona alyssa alzbeta ama amadi amadou amaia amal amalia aman amandine amani amar amara amaro amaury amber
    ambrogio ambroise amelie amin amina aminata aminu amir amira amit amita amitabh amjad ammar amparo amrita ana
    anabel anahit anais anand ananya anara anas anastasia anastasios anastazja anatole anatolij anatoly anca ander
    anders anderson andor andras andre andreas andree andrei andreina andrej andreja andrey andris andrius andrzej
    andy ane aneta anette anezka angelika angeliki angelo angie angus ani anibal aniela aniko anil anirudh anita anja
    anjali anju anke ankit ankita ankur ann annabel annabelle annalisa annamaria anne anneke anneli annelies anneliese
    annemarie annemiek annet annett anniina annika annikki annunziata anouk anselmo ansgar anssi antal ante antero
    antia antigoni antje antoine anton antonella antonello antoni antonietta antonija antonin antonina antonino
    antonis ants antti anuj anupam anuradha anushka anwar anxo aoife aparna apolline apolonia apostolos april aram
    aranka arantxa ararat arash arbi archana ardak ardalan arend arezoo aria arianna arie ariel aris aristidis aritz
    arjan arjen arjun arkadiusz arkady arlette arlindo arman armand armas armen armin arna arnaldo arnar arnau arnaud
    arne arni arnim arnold arnost arpad arpine arpita arron arseny artak artem arti arto arttu artur artyom arun aruna
    arvid arvind arvo arwa arya aryeh asa asad asami asante asbjorn ase asen asgeir asha asher ashish ashleigh ashok
    ashot ashraf ashwin asier asim askar aslan aslanbek aslaug asma asmund asparuh assad assel assunta asta astghik
    astrid asuka atefeh athanasios atsuko atsushi attila attilio atul aubin aubrey aude august augusto aulis aurelie
    aurelien aurelio aurora austin ava avi avigail avinash aviva avraham avtandil awa awino axel axelle aya ayaan
    ayaka ayako ayame ayan aydin ayesha ayhan aylin ayman ayodele ayoub ayse aysel ayumi azadeh azamat azar aziz aziza
    azucena babajide babak babatunde badr baha bahar bahareh bahia bahman bahram bakr bakyt balaji balazs baldur
    balint bamidele bao baptiste barbel barbora barbro barica baris barnabas barnabe barry bart bartlomiej bartolomeo
    bartosz bas basel basem bashar bashir basilio basma bastian bastien batya bauke baurzhan beata beate beau becky
    bedrich behnam behrouz behzad bela belen belinda bella ben bence benedetta benedetto benedikt benedita bengt
    benito benoit bentley bento berangere berend bergur berislav berit berk berna bernadeta bernadett bernardete
    bernardo bernd bernhard bernie bert bertalan bertil bertrand bethany betsy bettina betul bharat bharti bhavesh
    bhavna bianca bijan bilal bill billie billy bilyana bin binh bintou birgir birgit birgitta birna bjarki bjarne
    bjarni bjorn blaise blake blandine blanka blaz blazena bo boaz bob bodo bogdan boglarka bogumil boguslaw boguslawa
    bohdan bohumil bohumila bohuslav bojan bojana bolat boleslaw bora borbala boris borislav borislava borivoj borje
    borut botond boubacar bouchra boyan bozena bozidar brad brady bragi brahim brais bram brandi branimir branislav
    branka branko braulio brayden breda brendan breogan bretislav brianne bridgette brigida brigitte britt britta
    brock brody bronislava bronislaw bronislawa bronwyn brooke bruce bruna brunhilde bruno bryce brygida brynja bryony
    bulent burak burcu burkhard byung cabdi caetano caio caitlyn callum camden camelia cameron camilla camilo can
    canan candelaria candice capucine carey caridad carin carina carlo carlota carlotta carly carme carmela carmelo
    carmen carmine carol carole carolina carrie carsten carter cassandra cassie cassio catalin catalina caterina
    cathrin catriona cecil cecylia cedric cees celeste celestin celia celina celine celso cem cemal cemre cengiz ceren
    cerys cesaire cesar cesare cezary chadi chaim chana chandan chandler chandra chang chantal chao chara charalambos
    charity charlie charline charlotte chava chelsea chema chen cheng cherie chester chetan chi chiamaka chiara
    chibuike chidi chidinma chie chieko chihiro chika chikako chike chima chinedu chinonso chinwe chioma chitra chiyo
    chloe chris christa christel christelle christer christian christiane christie christof christoph christophe
    christos chrysoula chuck chukwudi chukwuemeka chul chun cian ciara cindy cintia cinzia ciprian ciro clara clarice
    clarisse clark claude claudine claudio claudiu claus clay clayton clelia clemence clemens clemente clementine
    clint clinton clotilde cody coen cole colette colin colton concepcion concetta concha conny conrad constance
    constantin cora coralie corentin corina corinna corinne cormac cornel cornelia cornelis corrado corrie cosimo
    cosmin costanza costel courtney cristian cristiano cristina cristobal crystal csaba csanad csilla cuong curtis
    cyril cyrille cyrus czeslaw czeslawa daan dace daehyun dag dagmar dagmara dagny dagur dai daiane daichi daiki
    daisuke dalal dale dalia dalibor dalila dalimil damian damien damir damjan dan dana dane dang danica daniele
    daniil danijel danijela daniyar danuse danuta danylo daphne darcy daria dario dariush dariusz darja darko darla
    darnell darrin darryl daryl dauren davi davide davit davor davorka dawid dawn de dean deanne debora declan deepa
    deepika deeqa deirdre dejan delfina delia della delphine dembe demetrio denes denis denisa deniz derya deshawn
    desiree desislava desmond despina desta destiny detlef devendra devin devon dexter dezso dhruv diallo diana dianne
    dick didier diederik diego dieter dietmar dietrich dijana dilara dilek dilip dillon dimitar dimitra dimitrios
    dimitris dina dinara dinesh dinko dino diogo dionisio dionysios dirk dita divya dmitriy dmitry dobroslaw doina
    dolly domagoj domen domenica domenico domingo dominik dominika dominique don donal donatella donato dong donka
    donovan dorian dorin dorota dorothea dorothee doruk doug douwe dov dragan dragana dragica drago dragos dragutin
    drahomira drazen drew driss duane duarte dubravka dubravko duc dulce dumitru duncan dung durdica dusan dusanka
    dvora dwight dylan dzhokhar eamon earl easton ebba ebele eberhard ebony ebrahim ebru ece eckhard ed eddie
    edeltraud edgar edin edina edit edmilson edmond edmund edoardo edouard eduard eduarda edurne edvard edwina edyta
    eelco eero eeva effie efraim efrain efstathios eftychia efua ege eggert egil egle egon eha ehab eija eiji eiko
    eila eilidh einar eino eirikur eitan eka ekaterina ekaterine ekene ekow ekrem elaheh elefterios eleftheria elek
    elemer elena eleni eleonora elfriede elham eli elia eliane eliezer elif elin elina elisa elisabet elisabeth
    elisabetta elise eliska elitsa eliyahu eliza elke elli ellie elliot elliott elly elmer elmeri elodie eloisa eloise
    els elsa elsie elvira elvis elza elzbieta ema eman emanuel emanuela emanuele emeka emel emeline emeric emery emese
    emi emiko emil emile emilia emiliana emiliano emilie emine emir emma emmanuel emmanuelle emrah emre emrys
    encarnacion ender endre eneko engin enid eniko enitan enn ennio enrica enrico enriqueta ensio enver enzo eoin
    epifanio epp eran erdal erdem erdogan eren erhan erhard eri erich erik eriko erkan erkki erlan erling ernestina
    ernie erno ernst erol ersin ertugrul erwin eryk erzsebet esa esi eskil esko esmee esra estela estelle ester
    estevao eszter etelka etienne etsuko etta ettore eudald eugenia eugenie eugenio eugeniusz eulalia eun eunice eunji
    eunjung eusebio eva evandro evangelia evangelos evaristo eve evert evgeni evgenia evgeniya evgeny evzen ewa ewald
    ewan ewelina eyal eylul eyob ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio facundo
    fadi fadia fadil fadime faduma fadumo fahad fahd faisal faith fang farah faramarz farhad farhan fariba farid
    farida farideh faris farnaz farouk farrokh fatemeh fathi fatih fatiha fatma fatos fatou fatoumata fausto fawzi
    fawzia fay fayez federica federico fedor fei felice felicite feliks felipe felix femi femke feng ferdi ferdinand
    ferdinando ferenc fereshteh fergal fergus ferhat feride fermin fernand fernanda ferran fidel fikret filip filipa
    filipe filippo filiz filomena finley finn fionnuala fiorella firas firouz fjola flavia flavio fleur floor flora
    florence florencia florent florian florin floris floyd folake folasade folke forough forrest foteini fotini fotis
    fouad franc franca francesca francesco francis francisca franciszek franck franco francois francoise franjo frank
    frankie franklin frans frantisek frantiska franz franziska frauke freda freddie freddy frederic frederique fredrik
    freek freya freyr frida friederike friedhelm friedrich fritz fruzsina fulop fumiko fumio funda funmilayo fyodor
    gabor gabriele gabriella gael gaelle gaetan gaetano gagik galina galit gamze gang gareth garik garrett gaspar
    gaspard gaston gaurav gavin gavril gayane gayatri gebre geert geeta gellert gemma gene genet genevieve gennady
    gennaro genoveva genowefa georg georges georgi georgia georgie georgina georgios georgy geraint geraldo gerardo
    gerben gerd gerda gergana gergely gergo gerhard gerlinde germaine german gernot gerrit gerry gershon gert gertrud
    gevorg geza ghada ghassan ghazal gheorghe ghislain ghislaine ghodrat gholam giacinto giacomo giada gian giancarlo
    gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gideon gijs gil gilberto gilda gilles gillian
    gilson gina gines ginger gino gintaras gioacchino giordano giorgi giorgia giorgio giorgos giovanna giovanni girish
    girolamo gisela gisele gisli gita gitta giulia giuliana giuliano giulio giuseppe giuseppina giusy gizaw gizella
    gizem gleb glen glenn gloria gokhan golnaz goncalo gonul gonzalo gopal goran gorazd gordan gordana gorka goro
    gottfried govind grace graciano graham grainne grant grazia graziella grazyna greet gregoire gregor gregorio greta
    grete grigoris grigory grzegorz guadalupe guang gudmundur gudny gudrun guglielmo gui guido guilherme guillaume
    guillermina gul gulay gulcan guler gulnara gulsen gulsum gun gunilla gunnar gunnhildur gunter gunther gunvor guo
    gustaf gustav gustave guy gwen gwyneth gylfi gyongyi gyorgy gyula habib habiba habibollah hadas hadassah hadi
    hafdis hafsa hafsteinn hagai hai haidar haile haizea hajnalka hakan hakim hakob hala halil halim halima halina
    halla halldor halldora hallgrimur haluk halyna hamad hamed hamid hamida hamidreza hamish hamza hana hanako hanan
    hande haneul hang hani hanin hank hanna hanne hanneke hannele hannelore hannes hannu hans hanspeter hao harald
    haraldur hari harish harm haroun harper harpreet harri harriet harrison harry harsh harsha hartmut hartwig haruka
    haruki haruko harun haruna haruto hasan hashim hasmik hatem hatice haukur havva haya hayat hayato hayden hayk
    hayley haytham hazel heather hector hedda hedvig hedwig heide heidi heike heikki heiko heiner heino heinrich heinz
    heitor hekla heleen helena helene helga helge helgi heli helle helmut hema hemant hendrik hendrika heng hengameh
    henk henna henning henri henriette henrik henrique henryk henryka heribert heriberto herman hermann hernan hertha
    herve hicham hideaki hideki hideko hideo hideyuki hieu hikari hikaru hilario hilary hilde hildegard hilding hildur
    hilkka hilla hillar hinata hind hinrich hippolyte hiro hiroaki hiroki hiroko hiromi hiroto hiroyuki hirut hisako
    hisao hisashi hisham hitomi hitoshi hjalmar hjalti hjordis hoa hodan holger holly homa homer hong honore honorine
    hooman hope horia hormoz horst hortense hortensia hosni hossein houda hovik howard hrafn hrafnhildur hristo hrvoje
    hryhoriy hua huan hubertus huda hudson hugh hugo hugues huguette hui hulda hulya hunor huong huseyin hussain
    hussein huub huw huy hyejin hynek hyun hyunjin hyunwoo iacob iago ian ibolya ibragim ibtisam ichiro ida idan idowu
    idris ieuan ieva ifeanyi ifeoma ifrah iga ignacy ignazio ihab iida ike ikechukwu iker ilan ilana ilaria ilda
    ildiko ileana ilham ilhan ilian ilias ilie ilker ilkka ilmari ilona ilpo ilse ilya ilze imad iman imane imani
    imanol ime imke immacolata imogen imran imre ina inacio inaki inci indira indrek ineke ines inese inessa inga
    ingar inge ingeborg ingegerd ingemar inger ingibjorg ingo ingolf ingolfur ingvar inigo iniko inkeri inmaculada
    inna innokenty ioan ioana ioanna ioannis ion ionel ionut iordanis ira iracema iraj irakli irem iren irena irenee
    ireneusz iria irina iris irja irmgard irving iryna isa isabelle isadora isak isamu ishaan ishita isidro iskra isla
    islam ismael ismail ismet ismo isobel isolde issa istvan itai italo itamar itsuki itzhak itziar iulia iulian iva
    ivana ivanka ivano ivar ivaylo iveta ivett ivette ivica ivo ivone ivy iwan iwona iyad iza izabela izaskun iztok
    jaakko jaan jaana jaanika jaanus jaap jabari jabir jacco jacek jachym jacinta jacinto jack jackie jackson jacobo
    jacopo jacques jade jadranka jadwiga jaehyun jafar jagdish jahan jake jakob jakub jalal jaleel jalila jamal jamie
    jamil jamila jamshid jan jandira janez jani janina janis janka janko janne janneke jannik janos jantje janusz jari
    jarkko jarmila jarmo jaromir jaroslav jaroslava jaroslaw jaroslawa jasmina jasmine jasna jasper jatin jaume javad
    javiera jawad jaxon jay jaya jayant jaydeep jayden jean jeanette jeannine jed jelani jelena jelka jelle jenna
    jenni jennie jenny jeno jens jeremie jermaine jernej jeroen jeronimo jerzy jesper jesus jet jia jian jiang jianhua
    jie jieun jihad jihoon jill jimin jin jinan jindrich jindriska jing jinwoo jiri jirina jiro jisoo jitka jiwon
    jiyoung jo joachim joakim joana joanie joao joaquin joaquina joar jocelyn jochen jodie jody joe joel joelle joep
    joey johan johann johanna johannes joke jokin jokull jolanta jolene jon jona jonas joni joon joonho joost jordan
    jordi jorg jorgelina jorgen joris jorma joseba josef josefa josefin josep josette josiane josie josine josip
    josipa jost jostein josue josune jouko jouni jovan jovana joyce jozef jozefa jozica jozsef juanjo judit judy juha
    juhani juho jukka julia julian juliana juliane julianna julien julieta juliette juliusz jumaane jun june jung
    junichi junko juraj jure jurgen jurgita juri jurica juris jurriaan jussara jussi justine justino justyna jutta
    jyoti kaan kaarina kacper kadija kadir kadri kadriye kagan kai kaido kaija kailash kairat kaisa kaitlyn kaito kaj
    kaja kajal kajetan kajsa kalev kalevi kalin kalina kalju kalle kalliopi kalman kaloyan kalpana kamal kamala kamau
    kambiz kamel kamil kamila kamilla kamran kamyar kanchan kanye kaori kaoru kapil kara karam karan kareem karel kari
    karim karima karin karina karl karla karlis karmen karna karol karolina karoly karsten kasia kasper kassem kasumi
    katalin katarina katarzyna katayoun kate katelyn katerina kateryna katharina kathrin katja katla katri katrin
    katrina katsumi katsuo katsuya katy kaua kauko kaveh kavita kavya kay kayden kaye kaylee kazimiera kazimierz kazue
    kazuhiko kazuhiro kazuko kazumi kazuo kazuya kees kehinde kei keiichi keiji keijo keiko keira keisha keisuke keita
    kelechi kelley kelli kelly kelsey kemal kemi ken kenan kendra kenichi kenji kenny kenta kento kerem kerim kerry
    kersti kerstin kerttu kestutis ketevan ketil ketill keyvan khadija khadra khaled khalid khalida khalifa khalil
    khamisi khamzat khanh khava khosrow kianoush kiara kilian kim kimiko kimmo kinga kinsley kipchoge kiran kiril
    kirill kirk kirsi kirsty kit kiyoko kiyoshi kjell klaas klara klas klaudia klaus klavdia kleanthis klemen knud
    knut koen kofi koichi koit koji kojo kolbeinn koldo komal konrad konstantin konstantina konstantinos koos koray
    kornelia kostas kosuke kota kouji kourosh krasimir kresimir krishna kristaps kristian kristiina kristijan kristjan
    kristof kristoffer kristy kristyna krisztian krisztina krystian krystof krystyna krzysztof ksenia kseniya kulli
    kumar kumiko kun kunal kunegunda kunio kveta kvetoslava kwabena kwadwo kwaku kwame kwasi kyoko kyosti kyriakos
    kyung kyungsoo lacey lachlan ladan ladislav ladislava laercio laetitia laia laila laima laine lajos lakeisha
    lakshmi laleh lalit lalita lambros lamia lan lana lance landon lanh lara larisa larissa lars lasha lasse laszlo
    lata latifa latisha laur laure laurence laurens laurent laurentiu lauri laurie lautaro lavinia layla lazaro lea
    leandro leanne lech lee leen leena lei leida leif leigh leila leire lembit lena lenka lennart leo leokadia leon
    leonardo leonel leonhard leonid leonidas leonie leonor leopold leopoldo leos lerato leslaw lesley leslie lesya
    leszek letizia lev levan levent levente levon lewis lexi leyla li lia liang libor libuse lidia lidiya lieke lien
    lies lieselotte liga liina liis liisa liisi lila liliana liliane lilit lilja lilla lillie lily lin lina lindiwe
    ling linh linn linnea linus lionel lior liora lisandro lisbeth lisette liu liv livia livio liviu liz liza ljiljana
    ljubica ljubo ljubomir lluis loan loes logan logi loic lola long lope lorant lorea lorella lorenz lorenza lorinc
    loris lorna lorne lothar lotta lotte lottie lou louane loubna louie louise loukas lourdes lovisa lovre lovro lu
    lubica lubna lubomir lubos lubov luca lucero lucian luciana luciano lucie lucien luciene lucija lucila lucio lucja
    lucrecia lucrezia lucyna ludek ludivine ludmila ludovic ludovica ludovico ludvik ludwig ludwik ludwika luigi
    luigia luisa luise luiz luiza luka lukas lukasz luke luminita lumir lusine luther lutz luuk lyle lynette lyubomir
    lyubov lyudmil lyudmila maaike maarit maarja maarten maayan macarena machteld maciej mack mackenzie maddalena
    maddie madeleine madhav madhu madhuri madina madis madison mae maelle mafalda magali magda magdalena magdolna
    maggie magne magnea magnus magomed maha mahdi mahendra maher mahesh mahin mahir mahmoud mahmud mahnaz mahsa
    mahshid mahtab maialen maider maie maija maiju maik maire mairead maite maj maja majed majid majida makar makena
    maki makiko makoto maksim maksymilian mala malak malek malgorzata malik malika malin malini malka malle malte
    mamadou mami mamoru mamuka mana manabu manal manca mandana mandla mandy manfred mani manish manisha manju manlio
    manoj manolis manon manouchehr mansour mantas manuela mao mara maram marat marc marcel marcela marcelina marceline
    marcelino marcella marcelle marcello marcelo marci marcin marcio marco marcos mare mareike marek margareta
    margarete margaux margherita margie margit margo margot margret marguerite margus mari mariam mariama mariana
    mariane mariangela mariann marianna mariano marica maricela maricruz marielle mariette mariia marija marijan
    marijana marijke marijn marika mariko marilia marin marina marine marinko mario mariola marion maris marissa marit
    marita marius mariusz mariya mariyana marja marjan marjatta marjo marjory mark marketa markku marko markus marlee
    marleen marlies marloes marsha marshall mart marta marte marti martin martina martine marton martti marwa marwan
    maryam maryann marybeth marylou marzena masaaki masahiko masahiro masaki masako masami masanori masao masaru
    masashi masato masayo masayuki mason masoud massimiliano massimo matej mateja mateus mateusz matheus mathias
    mathieu mathijs mathilde mathis mati matias matija matilda matilde matjaz matous mats matt matteo matthias
    matthieu matti mattia mattias mattie matus matyas maud maude maura mauri mauricio maurizio mauro mavis max maxence
    maxim maxime maximilian maximiliano maximo maxine may maya maysa mayu mayuko mayumi maziar mbali mechthild medina
    meelis meena meera mees meg megumi mehdi mehmed mehmet mehran mehrdad mehrudin mehul mei meihua meike meiling meir
    melek melike melker melody meltem menachem menno meral mercedes mercedesz merel merete meritxell merja merle mert
    meruert mervat merve mesut metin metka mette mher mia micaela michaela michal michalina michalis michel michela
    michelangelo michele micheline michiel michiko mick mickey midori mieczyslaw mieke mieko miep mieszko miguelina
    mihael mihaela mihai mihaly mihkel miho miia miika mijin mika mikael mikel mikhail miki mikk mikkel mikko miklos
    mikolaj miku milada milagros milan milena milica milind milivoj milka millie milo milorad milos miloslav miloslava
    milosz mimi min mina minako mindaugas mindy mine ming mingxia minho minji minjun minna minnie minoo minoru minsoo
    miran miranda mircea mireille mirek mirela miren mirja mirjana mirko miron miroslav miroslava miroslaw miroslawa
    mirtill mirva misaki mislav mitch mitchell mitra mitsuko mitsuo mitsuru mitzi miwa miyako miyu miyuki mizuki
    mladen modesto moe mogens mohammad mohammadreza mohan mohit mohsen moira moises mojca mojgan mojtaba mollie
    momcilo momoka momoko mona monika monique montse montserrat morag mordechai morena morgan moritz morten morteza
    moses moshe mostafa motoko mouna mounir mourad moussa movsar mpho mstislav muath mubarak muhamad muhammed mukesh
    mukul mulugeta muna munir murad murali murat murilo musa mustafa mustapha mutlu mwangi mykhailo mykola myra myriam
    myrtle naama nabil nabila nada nadav nadege nader nadezhda nadia nadim nadir nadja naftali nagore nahid naim naira
    najat naji najib najwa nam namjoon nana nanako nanami nandi nandini nandor nanette nanna naoki naoko naoto naoya
    narcisa nare narek narendra naresh narges naser nasim nasir nasrin nasser natale natalia nataliya natalya natan
    natasa natasza nathalia nathalie natia natividad natsuki natsuko natsumi naveen navid nawaf nawal nazan nazanin
    nazario nazim nazli necati ned neda nedeljko neelam neeraj neha nektarios nela nell nelson nemanja nenad nerea
    nermin nerys neslihan nestor nettie neusa nevaeh nevenka neville nga ngoc ngozi nguyet nhung niamh nicanor nick
    nickolas nicky nico nicola nicolae nicolas nicoleta nicoletta nicolo nidal niels nienke nieves nigel nihat niina
    nika nikhil nikita niklas niko nikodem nikola nikolai nikolaos nikolay nikolett nikoletta nikolina nikos nilesh
    niloufar nils nilton nilufer nima nimesh nimo ning nino ninon nir nisha nishant nisreen nissim nitin nizar njeri
    nkechi nkosazana nnamdi nneka noa noah noam noboru nobuko nobuo nobuyuki noel noelia noelle noemi noemia noemie
    nolan nomvula noor nooshin norbert norberto noreen noriko norio noriyuki norma norman nosipho nour noura
    nthabiseng nuha nune nuno nunzia nunzio nur nuray nurcan nuri nuria nurlan nursel nursultan nyambura nyarko oana
    obinna oceane oche octave octavian octavio odd oddur oddvar odette odhiambo odile odysseas ofelia ofer ofra ognjen
    oguz ohad oihana oisin okan okechukwu oksana oktay ola olabisi olaf olafur olav olavi olavo oldrich oldriska ole
    oleg oleksandr oleksandra oleksiy olena olha olive oliver olivera olivier oliwia oliwier olli ollie olof oluchi
    olufemi olumide oluwaseun om omer omondi ondrej onni onur onyeka opal ophelia ophelie ora orazio oren oreste orhan
    ori orietta oriol orla orly ornella orsolya orvokki osama osamu oscar osei oskar osman osmo ostap osvaldo oswald
    otakar otar otavio othman otis otmar oto ottar ottavia ottavio ottilie otto otylia oumar ousmane ovidiu owen ozan
    ozge ozgur ozlem ozren paavali paavo pablo padma padraig paige paisley paivi pal pallavi palma palmira paloma pam
    panagiota panagiotis pankaj panos pansy panu paola paolo paraskevi parastoo parisa parvaneh parvati parvin parviz
    pascal pascale pascual pasi pasquale pat patrice patricio patrik patrizia patrizio patrycja patryk patti patty pau
    paulette pauli paulien paulo pavan pavel pavla pavlina pavlos pawel payam paz pearl peder peer pekka pelagia pelin
    pelle penelope peng penny pentti per percy pere periklis perla pernilla perrine perry pertti perttu petar pete
    peteris petr petra petre petro petros petter petteri petur peyman phil philipp philippe philippine phoebe phong
    phuong phyllida pia piera pierangelo pierluigi piero pierre pierrick piers piet pieter pietro pilar pim pinar
    pinchas ping pio piotr pippa piret pirjo pirkko piroska placido plamen platon polina polly pooja poonam poppy poul
    pouria pouya prabhat prabhu prachi pradeep prakash pramod pranav prasad prashant pratap pratibha praveen preben
    predrag preethi preeti prem premysl preston priit primitivo primo primoz priyanka przemyslaw puck puja pushpa qi
    qiang qin qing quan quang quincy quinn quintin quyen rabab rabia rachele rachid radek radha radhika radim radka
    radmila rado radojka radomir radoslav radoslaw radostina radovan radu rae rafal raffaele raffaella rafi rafik
    raghad raghav ragna ragnar ragnheidur ragnhild rahim rahma rahul raija raili raimo raimondo raimonds raimund
    raimundo rain rainer raisa raissa raivo raj raja rajan rajeev rajendra rajko raju rakesh ralf raluca raman ramazan
    rami ramia ramin ramiro ramtin ramy ramzan ran rana randi rania ranjit ranko raphael raphaelle rasa rasha rashid
    rashida rashmi rasmus ratko rauha ravi ravindra rawan ray raya rayan raymonde razvan reba rebekka recep reda reece
    reem reena reese reet refik reggie reginald regine regis reijo reiko rein reina reiner reinhard reinhold reinier
    reino reka rekha remedios remi remigiusz remy ren renan renata renate renato renaud rene rens renske renu renzo
    reshma resul reuven rex reyes reynaldo reza rezso rhaya rhiannon rhodri rhona rhys rianne riccardo rich rick rida
    rie rifat rigoberto riho riikka riina riitta rik rika rikke riko riley rima rina rinaldo rino risa ritu rivka
    riyad riyadh rizvan roald roar rob robbert robbie robin robyn rocco rocio rod rodica rodion rodolphe rodrigo roel
    roger rogerio rohan rohini rohit roi roisin rok roksana roland rolf romain roman romana romane romano romeo romina
    romolo ron ronaldo ronen rong roni ronit ronja ronnie roos rory rosa rosalba rosalia rosalind rosangela rosanna
    rosanne rosaria rosario rosaura roscislaw rose rosetta roshan rosi rosie ross rossana rossano rossella rostam
    rostislav rowan rowena roxana roxie roy roya rozalia rozita ruba ruby rudiger rudolf rufino rufus ruggero rui
    rukaya rumen runa rune rupa rupert ruprecht ruslan russ rustam rustem ruta rutger ruthie ruud ruza ruzanna ruzena
    ruzica ryo ryoichi ryoko ryosuke ryota ryszard ryuichi ryuji saad saadia saara sabah sabatino sabela sabina sabine
    sabri sabrina sachiko sachin sadegh sadia sadie sadio sadiq saeed saeedeh saevar safa safaa safia sagal sahar
    saher sahil said saida saif saija sajid sakari saki sakina sakis sakura saleem saleh salem salih salim salima
    salla sally salma salman salome salvador salvatore salwa sam sama samah saman samanta samar samara sameer sami
    samia samir samira samiya sammy samu samuli sana sanaa sanaz sandeep sander sandhya sandor sandrine sandro sandy
    sang sangeeta sangwoo sanja sanjana sanjeev sanna sanne santiago santo santos santosh santtu saoirse saori sapna
    saqr sargis sari sarika sarita sarka sarra sasa saskia satish satoko satomi satoru satoshi satu saul saule saurabh
    sava savannah saveli saverio savita savvas sayaka sayed sayuri scarlett scott sead seamus sebastiano sebastiao
    sebastien seda sedat seema sefa seiichi seija seiji sekou selam selcuk selena selim selin selma semih semra semyon
    senad seojun seoyeon sepideh seppo serafina serap serdar serena serge sergei sergey sergi serhat serik serkan
    serpil setareh seth setsuko settimio seung seungho seungmin sevda severina severine severino sevgi sevilay sevim
    seweryn sezen sezgin shabnam shadi shahab shahin shahla shahram shahriar shahrokh shahrzad shai shaima shalini
    shamil shams shan shanice shankar shannon shapour sharad sharareh shari sharif shashi shatha shaul shaun sheela
    sheena shelby sheldon shelley sheree sherif sherman shideh shigeko shigeo shigeru shilpa shimon shin shinichi
    shinji shinobu shinya shiori shira shirin shiv shiva shivani shizuka shizuko shlomit shlomo shmuel sho shobha
    shoichi shoji shona shoshana shota shreya shruti shu shubham shuichi shuji shukri shun shunsuke shushan shweta
    siamak sian sibel sibusiso sid siddharth sidney siebe siegbert siegfried sieglinde sienna sigmar signe sigrid
    sigridur sigrun sigurd sigurdur siham siim siiri silja silke silvana silvano silvestre silvi silvia silvie silvio
    silviu silviya simao simon simona simone simran sina sinan sinead sini sinisa siobhan siphiwe sipho siranush siri
    sirje sirkka sirpa siv sivan sixten sjaak sjoerd skye sladana slaven slavica slavka slavko slavomir slawomir
    slobodan slobodanka smita sneha snezana snorri sofia sofian sofie sofya soheil sohrab soili soini sol solange
    soledad solene solomon solrun solveig son sona sonal sonali sondra songul sonja soojin sooyoung sophie sora soraya
    soren sorin sorina soroush sota sotiria sotirios souad soufiane spas spela spencer spyridon spyros srecko srinivas
    stacie stamatis stan stana stanimir stanislav stanislava stanislaw stanislawa stanka stanko stavros stavroula stef
    stefan stefania stefanie stefano stefanos steffen steinar steinunn stelios stella stellan sten stepan stepanka
    stephan stephane stephany sterling stewart stig stijn stina stipe stjepan stojan stoyan stuart sture suad suat
    subhash sudha sudhir sue suha suhail suhaila sujata sujin sukru sulaiman suleiman suleyman sultan suman sumaya
    sumiko sumit summer sune sung sungho sunhee sunil sunita sunniva surendra surya susana susanna susannah susanne
    sushil sushma susumu suvi suzana suzy svanhildur svante svatava svatopluk svein sven svenja sverrir svetla
    svitlana swapnil swati swen swietlana sybil sybille sydney sylvain sylvie sylwester sylwia synnove szabina
    szabolcs szczepan szilard szilvia szonja szymon taavi tadashi tadeas tadeo tadesse tadeusz taehyung tage taha
    tahar taher tahir taichi taiki taina tais taisto taiwo takahiro takako takao takashi takayuki takeo takeru takeshi
    takumi takuya tal talal tali talia tam tamar tamas tamaz tamer tamerlan tammi tamotsu tamta tanel taner tanguy
    tania tanja tanvi tao tapani tapio taraneh taras tarek tareq tariq tarja tarmo tarun tasneem tatev tatiana tatiane
    tatjana tatsuo tatsuya tatyana tauno tawfiq taylan taylor tea ted teemu tegan teija tejas tekle telmo temitope
    tena tendai tengiz teodor teodoro teppo terence teresinha terez tereza terhi terje tero terrance terrell terrence
    terry teruo tesfaye tess tessa tetsuo tetsuya teun tex thabo thais thamer thanasis thandeka thandiwe thanh thao
    thea themba themistoklis theo theodor theodora theodoros theofanis theophile therese thi thiago thibault thierry
    thijs thilo thinh thor thora thordis thore thorgeir thorir thorolfur thorsteinn thorsten thorunn thorvald thu thuy
    tiago tiberiu tibor tien tigist tigran tihana tihomil tihomila tihomir tiina tiit tiiu tijmen tilde till tilo tim
    timea timo timofey timur tin tinashe tinatin tineke ting tinna tisha tivadar tiziana tiziano tjeerd tobias tobiasz
    toby toivo tolga tom toma tomas tomasz tomislav tommaso tomoaki tomohiro tomoko tomomi tomoya tone toni tonis
    tonka tonu toomas toos topi tor tora torben torbjorn tord tore torgeir torgny torill torkel torsten torsti toru
    toshiaki toshihiro toshiko toshimi toshio toshiyuki tova tove traian tran trang traudl trent tricia triin trijntje
    trine trinh trinidad trish tristan trivo trond trudy trung truus tryggvi trygve tsegaye tsubasa tsutomu tsuyoshi
    tsvetan tsvetelina tsvi tuan tudor tugba tugce tuija tulay tullio tuncay tunde tuomas tuomo turan turgut turhan
    tuula tuure tuva tuyet twan tyler tyra tyrell tyrone tzipora ubaldo ubirajara uche uchenna uday udo ufuk ugo ugur
    uku ulf uli ulises ulku ulla ulle ulrich ulrika ulrike uma umar umberto umesh umit umm umut unai unal unathi unnur
    unto urban urbano urho uri uriel urmas uros urpo urska ursula urszula urve usha uta ute uwe uxia uxue vaclav
    vaclava vadim vahid vaibhav vaida vaike vaino vaios vakha val valarie valborg valdir valdis valentin valentine
    valentino valeri valeria valerio valery valter van vanda vandana vangelis vania vanja vanni vardan varsha varun
    varvara vasant vasco vasil vasile vasili vasiliki vasilios vasilis vasiliy vasily vassilis vasyl vaughn vazgen
    vedran veena vegard veijo veikko veiko veit veli velimir vendula venkat ventsislav ventura vera verena vernon
    veronika veronique vesa vesela vesna vibeke vic vicenta vicente victoire victor victoria victoriano victorine vid
    vidar vidya vieno viet vigdis viggo viive vijay vikas vikram viktor viktoria viktorija viktoriya vilem vilhelm
    viljami ville villu vilmos vimal vinay vince vincenza vincenzo vineet vinicius vinko vinod viola violet violette
    viorel viorica vipul virag virgil virginia virginie virginio virpi virva virve vishal vishnu vit vitali vitaly
    vitezslav vito vitor vitoria vittoria vittorio vivek viveka viviana viviane vivien vlad vladimir vladimira
    vladislav vlado vlasta vlastimil vlatka vlatko voitto vojislav vojtech volkan volker volkmar volodymyr vonda
    vratislav vsevolod vuk vyacheslav vytautas waclaw wactaw wade wael wafa wafaa wagner wahid wakana walaa walburga
    waldemar waleed walid walker wallace waltraud wambui wangari wanjiku warren warsame wasim wataru wayne wei wen
    wenche werner weronika wesley wessel weston whitney wibke widad wiebe wieslaw wieslawa wiktor wiktoria wil wilbur
    wilfredo wilfried wilhelm wilhelmine will willa willard willem willemijn willi willis wilson wim wincenty winfried
    winnie winona winston wioletta wit witold wladyslaw wladyslawa wlodzimierz wojciech wolf wolfgang wolfram woojin
    wouter wyatt xabier xavi xavier xia xiang xiao xiaoling xin xing xiu xiuying xoan xochitl xuan xue xulio yaa
    yaakov yadira yael yagmur yago yahia yahya yair yakov yamila yan yana yang yaniv yann yannick yannis yared yaron
    yaroslav yasaman yasemin yash yasin yasir yasmin yasmine yasser yassin yassine yasuhiro yasuko yasuo yasushi yavuz
    yaw yegor yehuda yehudit yejin yekaterina yelena yeong yerlan yevgeny yewande yi yifan yigal yildiz yilmaz ying
    yitzhak ylva yngve yoav yochanan yogesh yohan yoichi yoko yolande yona yonas yong yoni yoona yordan yosef yoshiaki
    yoshie yoshihiro yoshiki yoshiko yoshinori yoshio yoshiro yosi yossi yosuke youko younes younghee youngho younis
    yousef youssef yu yuan yucel yue yui yuichi yuina yuito yuji yuka yukari yukie yukiko yukio yuko yulia yuliya yumi
    yumiko yun yuna yunus yuri yuriko yuriy yury yusra yusuke yuta yutaka yuto yuuki yuval yuzuki yves zac zacarias
    zach zacharias zafer zahir zahra zaid zain zainab zakaria zakariya zaki zane zanele zara zaur zawadi zaynab zaza
    zbigniew zbynek zdena zdenek zdenka zdenko zdravko zdzislaw zdzislawa zeev zehava zehra zeinab zeki zekiye zelda
    zelia zeliha zelimkhan zeljka zeljko zenon zeynep zhaleh zhanar zhanna zhen zheng zhi zhiqiang zhivko zhong zhu
    ziad ziga zihan zikmund zinaida zineb zita ziva zlata zlatan zlatica zlatko zodwa zoe zoey zofia zohreh zoi zola
    zoltan zora zoran zoriana zorica zorka zouhair zoya zrinka zsanett zsofia zsolt zsombor zsuzsa zsuzsanna zulema
    zulikhan zurab zuzana zuzanna zvi zvonimir zvonko zygmunt`,
);
