import { wordSet } from '../../lib/word-set';

/**
 * Given names beyond those that `mentions` and the patterns know, without accents: of the census of the United States of 1990
 * (public domain) and of the locales of Faker (MIT). Some are words as well: only among people of a list they say anything.
 */
export const MORE_GIVEN_NAMES = wordSet(
  `aadi aadidev aadinath aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii
    aanjaneya aanuoluwapo aaratrika aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman
    abaco abadon abagail abak abaka abakan abakay abani abar abay abayomi abbey abbie abbigail abbondanza abbondanzio
    abbondio abbos abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane
    abdulahad abdulazim abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim
    abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
    abdurrazzoq abdussamad abebi abeiku abelard abele abelin abeline abendam abenzio abhaidev abhaya abhirath
    abhisyanta abibatou abibo abidin abigaelle abigale abigayle abigel abiola abiona abisola abisoye abluc abner
    abondance abosede abou aboubacar aboubakar abrahamo abram abramio abramo abril absalon absar absolon abyasa acace
    acacie acacio acanthe acar acario acaryatanaya accursio acela acelya achaire achalesvara acharyanandana
    acharyasuta achil achiles achille achintya achraf achyut acilia acilio acim aciscolo acrisio acuk aculina acun
    adah adalan adalard adalardo adalbald adalbaude adalberon adalberta adalfredo adalgisa adalgiso adaline adalric
    adalrico adalsinde adama adame adamo adams adar adas adaugo adberilgen addie addison addo addolorata adea
    adebankole adebiyi adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine
    adekitan adekola adekunle adelaida adelaide adelajda adelardo adelasia adelbert adelberto adelchi adeleke adelfo
    adelgardo adelie adelin adelina adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adena
    adenet adenike adeniyi adeodat adeodato adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo
    adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adib adiba adigun adika adikara adikavi
    adile adin adina adinata adinath aditeya adityanandan adityanandana adja adjutor adolfa adolfina adolfo adolfs
    adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde adria adriane adrianna
    adrianne adriano adriel adriena adriene adrijana adrione adripathi adunni advaya adwitiya adwoa afanasi afanasie
    afaq affan afia afitap afolarin afra afro afruza afsar afsin afton afzuna agabay agabio agafia agah agakagan
    agalak agamennone agape agapet agapito agasti agastya agatha agathange agathon agaton agazio agca agenore
    agesilao agilbert agilberte aglae aglaia aglaja agnan agnane agneflete agnesa agneya agnimitra agniprava agnivesh
    agnos agnus agostina agrata agripina agripino agrippa agrippin agrippine agrypina agueda agus agustina ahalya
    ahenk ahilya ahlem ahror ahsen aiace aida aidan aidano aide ailene aimable aime aimone aina ainars aishani aissa
    aissata aissatou aisyah aiyana ajala ajan ajana ajani ajeet ajeng ajiman ajimat ajimin ajiono ajita ajla ajlin
    ajna ajoke akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga akboru akbudak akbugra
    akbulak akca akcakoca akcora akdemir akdogan akeem akif akifa akilah akinkunmi akinlabi akinwale akkun akkunlu
    akkurt akkus akmal akofa akorfa akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur
    aktan aktekin aktimur akula akumaa akunna akvelina akwasi akwesi alaba alaban alaboru aladag alade aladino
    aladogan alaina alaine alais alakurt alamanno alambana alamu alane alanis alanna alano alara alarico alassane
    alayna alayunt alayuntlu alban albano albena alberade alberic alberico alberte albertha albertina albertine
    albertino albertyna albin albina albino alboino albrico alceo alceste alcestiso alcibiade alcide alcidie alcime
    alcina alcine alcino alcyone aldegonde aldemir alden aldobrando aldogan aldonce aldric alea aleandro aleardo
    alease aleaume alecia aleen aleida aleisha alejandrin alejandrina alek aleksa aleksandro aleksej alekso aleksy
    alemka alen alene alenia aleodor aleramo alesea alesha aleshia alesia aleska alessa aleta aleth aletha alethea
    alethia alevtina alex alexandr alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane alexanne
    alexe alexej alexia alexie alexine alexys alexzander aleya aleyna alfons alfonsa alfonsino alfonz alfonzo alford
    alfreda alfredia alfreds algirds algis algiso algu alic alica alican alico alienor aliette alighiero alika alima
    aliona aliou alioune alis alisa alisan alise alisha alisher alishia alisia alisir alissa alissia alistar alita
    alivia alixe aliyah aliz aliza alize alizee aljosa alkaboluk alkaevli alkan alleen allegra allena allene alliaume
    allie alline ally allyn allyson almeda almerigo almeta almila almine almira almire almiro aloise aloisie aloisio
    aloizs alojza alojzije alon alona alonzo aloys aloyse alpagut alparsbeg alparslan alpata alpay alpaya alpaykagan
    alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alpha alphan alphee alphonsine alphonso alpike
    alpilig alpinien alpkara alpkuluk alpkutlu alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu
    alpurungututuk alpyoruk alsu alta altagracia altan altankagan altankan altay altea altemur altha althea althee
    alton altuga alvah alvar alvena alvera alverede alverta alviero alvina alvine alvis alvise alwar alya alyah alyce
    alycia alysa alyse alysha alysia alyson alyssia alysson amabela amabile amac amada amadea amadeo amadeus amado
    amady amael amahle amaliane amalie amalija amalio amalric amalthee amand amande amandin amando amant amante
    amanzio amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata amath amato amatore
    amauri amaya ambar amberly ambra ambre ambrine ambroisie ambrose ambrosiano ambroz ambrozy amdy amea amedee
    amedeo amedeu amee amel ameliane amelien ameline amelio amely amelya americo amerigo ameth amethyste ameyatma
    amicie amico amie amiee amiel amilcare aminat amine aminte amintore amish amiya amleto ammie amodini amogh amoke
    amon amone amope amore amos amour ampelio amra amrak amrit amritambu amul amya amza anaadi anabela anabelle
    anacleto anae anael anaelle anagh anahi anahita anaida anal anala analisa anamaria anamarija anamika ananda
    anandamayi anang ananta anar anasooya anass anastacia anastacio anastase anastasie anastasija anastasije anastaz
    anastazia anastazie anastazija anastazio anasuya anatazie anatol anatoli anatolia anatolie anatolii ancelin
    anceline anci ancica ancilla ancuk ancuta anda andac andel andela andelin andelina andelko andelo andeol andera
    andi andjelina andoche andra andrada andraz andreane andreanne andreea andreo andri andria andrian andriana
    andrija andrijana andrin andrina andro andromeda andzejs andzelika andzs anej anele anemona anemone anes anesa
    angadreme ange angele angelena angelia angelic angeline angelino angelique angelita angella angelyn anggabaya
    anggun anghel anghelina angila angilbe angilberte angilran angla angle anglea angoustan ania anica anicee anicet
    aniceto anicette aniello anik anika anila anilaabh anilabh anina anis anisa anise anish anisha anisoara anissa
    anitra aniya aniyah anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko annabell
    annabella annaelle annagrazia annalee annalena annalise annamae annamarie annapurna annelie annelle annemijn
    annetta anni annibal annibale annice annis annita annmarie anno annonciade anny anom anora anouar anouck anrijs
    ansaldo ansbert ansberte ansel anselm anselma anselme ansgary anshula anslavs ansley ansovino anstrudie antea
    antek antelmo anthelme anthelmette antide antigone antim antimo antino antioco antione antionette antoaneta
    antone antonela antonetta antonette antonie antonine antoniu antono antony antun antwan antwon anuar anuja anunay
    anuraag anurag anuska anusuya anuta anvar anwesha anya anze apak apatarkan aphelie apolena apollina apollinaire
    apollinare apollinary apollo apollonia appia appoline aprancur apryl apsara apuleio aqil aquilin aquiline
    aquilino arabela arabella arabelle araboga aracelis aracely arademir aral araldo arame aras aratone arbay arbuz
    arcade arcadi arcadie arcadii arcadio arcelia arch archambaud archan archange archer archibald archie archimede
    archippo arcibaldo arcuk arda ardath ardelia ardell ardella ardelle arden ardis ardith ardito arduino arely aren
    aresio areta aretha argelia argimiro argine argo argono argu argun ariadna arialdo arian ariana ariane arianne
    ariberto aric arica aricie ariela ariele arielle arif arij arija arijit arijs arike arin arina arindam arinola
    arion ariosto arisa aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele
    arkad arkadijs arla arlean arleen arlen arlena arleta arletha arletta arlie arlinda arline arlo arlyne armagan
    armance armanda armande armandina armandine armani armel armeline armelle armida armide arminda armine arminio
    armins arnac arnaude arnesh arnetta arnette arnita arno arnolda arnoldo arnostka arnould arnulfo arolde aron
    arona aronne arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsinoe arsipatra arslan arslanargun
    arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artanto artawan artemis artemisa arthaud
    artheme arthurine arthus artie artiom artuk artukac arturs artus artut aruk arunthavanathan arved arvel arvids
    arvilla arwen aryan aryanna arystarch arzen asadulloh asake asal asan asanboga asantudun asantugrul asartegin
    ascanio ascelin asceline ascension asdrubale asel asella ashanti ashely ashlea ashlee ashlesh ashli ashlie ashly
    ashlyn ashlynn ashmi ashton ashtyn asija asil asila asilbek asimodeo asirwada asirwanda asiya asja aslesha asley
    aslijan asliya asmaa asmadi asman asmianto asmita asmuni asolat assa assetou assia assil assomption assunto assya
    astalogul astarte asterie asterio astianatte astou astree astrida astride asuela asug asuk asuncion aswani asya
    atac atakagan atakan atalan atalay ataleo ataman atanas atanasia atanasio atanazie atanazy atasagun atasu
    ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atila atilla atinuke atlas atma
    atmaca atmaja atmanand atmananda atreyee atreyi atta attilano atuncu aube aubertine auberto aubree aubry audace
    audebert audeline audie audouin audra audran audrea audreanne audria audrie audry augucjo augusta auguste
    augustin augustina augustine augustino augustus augustyn augustyna aulia aundrea aura aure aurea aurel aurele
    aurelia aurelian aureliana aureliano aurelienne aurelija aureliu aurelle aurian auriane aurica auro auron aurore
    ausilia ausiliatrice ausilio austen austyn auxane auxence avadhesh avan avani avantika avar avaz avdal avelina
    aveline averardo avery aviel avigaelle avis avital avluc avni avoye avram avril avsar awar awaz awero awesi
    awilda axeline axenia axinte ayah ayana ayanda ayanna ayas ayaz aybalta ayban aybars aybeg aydan aydarkagan
    aydemir ayden aydogan aydogdu aydogmus ayebatari ayem aygul aygun ayinde ayinke ayize aykagan aykal aykan aykurt
    aykut ayla aylan ayleen ayline ayluc ayluctarkan ayma aymane aymard aymardine aymen aymeric aymon aymonde aynur
    ayodeji ayoka ayomide ayomikun ayotude ayren ayruk aysar aytac aytak aytekin aytug ayushmati ayvaz azad azak
    azalea azalee azban azeglio azelia azelie azeline azelio azer azgan azganaz azime azizhan azmi azra azubuike
    azzie azzurra baaba baala baalaaditya baalagopaal baba babacan babacar babara babasola babatunji babawale babeta
    babette babila babur baby bacara baccayman bacco bacman badabul bade badis badruk badur bafana bafode baga
    bagaalp bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi
    bagatursepi bagdagul bagiya bagtas bagus bagya bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna
    bahuwirya baidehi baijayanti bailee bailey bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto bakidin
    bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra baladitya
    balagopal balagovind balaka balakatay balamani balamantri balangga balapati balcar baldassarre balderico baldo
    baldomero baldovino baldu baldwin balgopal balidin balijan balta baltar baltazar balthazar baltur bambang bambi
    bambina banara banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim bankimchandra bankole banna
    banu banuta bara barabara barak baraktore baran barb barbala barbar barbarigo barbe barbeg barbera barbie barboga
    barbol barbra barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy
    bardo bardomiano bargan bari barkan barkdogdu barkdogmus barkdurdu barkdurmus barlas barmaklak barman barnaba
    barney barno baron barrett barrie bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu barthelemy
    bartholome bartimee bartolo bartolomea bartolomej bartolomeu barton bartu basademir basak basan basanti
    basanyalavac basar basarab basat basbug basgan basil basile basileo basilia basilisse baskurt bassiano bassilla
    bastar bastiaan bastiano bastugrul basu basut bathilde batilda batrak battal battista batu batuhan batuk batur
    baturalp baucido baudouin bawer baya bayancar bayankagan bayat baybars baybicen bayboga baybora baybure baydar
    baydemir baydur baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayruk
    baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazyli beat beato beatrico beatris beatrix
    beatrycze beatus beaulah bebe beceapa beckem becki beckie bedir bedirhan bediz bedran bedreddin bedri bedriska
    begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu
    beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bekbekec bekec
    bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur belcim belcir belek belemir
    belgi belguc belia belimir belina belkis bell belle bellino belma belo beltir beltramo beltun belva benadik bende
    bendeguz benedek benedict benedicte benedikta benedykt benett bengi bengu beniamin beniamina beniamino benice
    benicio benigna benigne benigno benita benja benjamim benli benlidemir bennet bennett bennie benno benny benone
    bent bente benthe benton benvenuta benvenuto benyamin bera beranger berard berardo berat bercem berceste bercin
    berdan berdibeg berendey berengario berenice berenico berenika berfin berginsenge bergu berinay beritan berivan
    berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadine bernarda bernardina bernardine berneice
    bernetta berniece bernita beronico berran berre berry berta berthe berti bertie bertille bertilo berto bertold
    bertolda bertoldo bertolfo bertram berva beryl besar besentegin beser besim besir besra bess bessie betania
    betemir bethanie bethann bethel beti betina betsey betta bette bettie bettyann bettye beula beulah beuve beverlee
    beverley beya beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan
    bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bhardwaj bhargava bhargavi bhasvan bhaswar
    bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat
    bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio
    bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bigna bijay bikash bilel bilge bilgebayuncur
    bilgebeg bilgeciksin bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetardu bilgetegin bilgetonyukuk
    bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billi billye bilol bilva bilwa bina binafsha binbegi
    bindir bindo bineta bino binta birane birdie birgita birgitte birino birjesh birol bisenija biserka bishal bishnu
    bivoj blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava blaine blair blanch blanche
    blanduzia blaze blazej bless blessing blondell blossom blythe boas boban bobana bobbi bobbie bobbye bobette bobur
    bodhan bodhi bodi boet boga bogac bogacuk bogdana bogde boge bogoljub bogu bohdana bohemond bohuchval bohumir
    bohumira bohun bohuna bohus bohuse bohuslava bojislava bokde boke bolatito boldaz boldizsar bolemir bolen
    boleslav boleslava boleslavs bolmus bolsun bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek
    bong bonge bonginkosi bongul bongulboga bonifac boniface bonifacio bonita bonito bonny booker boran borcul borek
    borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borys
    bosiljka bosko botan botir bouba boubou bouchard bowie boyankulu boyce boyd boylabaga boylabagatarkan
    boylakutlutarkan boza bozan bozboru bozdogan bozetech bozetecha bozica bozidara bozislav bozkurt bozkus bozok
    braden bradford bradly bradut braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan brajen
    brajendra brajesh brancaleone branda brande brandee branden brandie brando brandt brandusa brandy brandyn
    branimira branislava brankica brannon branson brant bratislav braxton brayan breana breann breanna breanne bree
    brenden brendon brenn brenna brennan brennon breno brenton bret bretislava bria briac briana brice bridgett
    bridie brielle brieuc brigette brigid brigita brigito brigitta brijesh brinda brionna brisa brit brita britany
    britney britni brittaney brittani brittanie britteny brittney brittni brittny broderick bronislav bronislavs
    brooks brown brune brunehaut brunehilde brunhilda brunilda brunilde bruto bryana bryanna bryant brycen brynn
    bryon bucan buchi buck bucur budag budak buddha buddhana budhil budi budimir budislav budivoj budunlu budus
    budustudun buena buffy buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak
    bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bula bulacapan bulah bulak bulan
    buldur bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bunmi bunny bunsuz bunul bunyamin burcak burdette
    bure burgucan burgut burhan burhon burkay burkek burkut burl burley burluk burnice burslan burt burton burulday
    burulgu burunduk busayo busisiwe buster busulgan butak butuk buyan buyancuk buyandemir buyankara buyat buyrac
    buyruc buyruk buzac buzactutuk bystrik caba cabdar cabus cade caden caesar caetana cafer cagak cagan cagatay
    cagdas cager cagla caglar caglayan cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caius caket cakrabirawa
    cakrabuana cakrajiya cakrawala cakrawangsa calandra calanico calapkulu calcedonio cale calebe caleigh cali calin
    calina calista calixte callie callisto calogera calogero calpurnia camelien camellia cami camie camil camilia
    camillien camillo cammie cammy camren camron camryn camylle cana canalp candance candar candelario candi candida
    candide candido candie candis candra candrakanta candyce canel caner cangul cankan cannur cansel cansu cantemir
    cantidio canziano capa capitolina caprice cara caraka caren cari caribert carie carine carisa carissa carita
    carlee carleen carlena carlene carles carleton carletta carley carli carlie carlijn carline carlita carloman
    carloto carlton carlyn carma carman carmel carmelia carmelina carmelita carmella carmina carminho carmo carmon
    carna carola carolann carolanne carolee carolin caroll carolyne carolynn caron caronte caroyln carponio carri
    carrol carroll carry carson carub cary caryl carylon caryn casandra casey casian casiana casie casilda casimer
    casimir casimira casimiro caslav caspar casper cassandre cassaundra cassey cassi cassiano cassidy cassien
    cassiopea cassiopee cassondra cassy castille casto cataldo cataleya catarina catena catharina catharine catherin
    catherina cathern catheryn cathey cathi cathie cathleen cathrine cathryn catina catinca cato catrice catrin
    catrina catrinel catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe
    ceca cecco cecelia cecep cecila cecile cecilie cecilio cecille cecily cecyliusz cedomir cedrick cedrik cedrin
    celal celaleddin celasun celen celena celesta celestina celestine celestino celestyn celestyna celian celie
    celien celik celil celinda celinia celsa cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal
    cengkir cenk cenka ceola cerasela cerise cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat
    ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezmi chaanakya chaaruchandra chadd chadrick
    chadwick chae chahine chahinez chai chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chan
    chanakya chanda chandak chandani chandi chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev
    chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
    chandraprabha chandraswaroopa chandravati chanel chanell chanelle chantay chante chantel chantell chantelle
    chapal chapala charak charis charise charissa charisse charita charl charla charlaine charleen charlemagne
    charlena charlesetta charlette charley charli charlize charlott charlotta charlsie charly charlyn charmain
    charmaine charolette charuchandra charumati charuvrat charvi chas chasidy chasity chassidy chastity chaten chatur
    chatura chaturaanan chaturbhuj chau chauncey chaya chayenne chayma chaz cheick cheikh cheikhou chekhouna chelsey
    chelsie cher chere cherechi cheree cherelle cheri cherif cherilyn cherise cherish cherly cherlyn cherri cherrie
    cherry cherryl cherubino chery cheryle cheryll chesley chet chetanaanand cheyanne cheyenne chia chiaffredo
    chidaakaash chidaatma chidambar chidambaram chidananda childebert chilperic chimamanda chin ching chinmayanand
    chinmayananda chinyere chiquita chira chiranjeev chiranjeeve chiril chirill chirine chisom chitraksh chitrali
    chitramala chitrangada chizoba chong chrabros chraniboj chranibor chranislav chranislava chretien chrissy
    christal christeen christen christena christene christi christia christiaan christiana christiano christin
    christinia christodule christoffer christop christoper chrudos chrysole chrysostome chrystal chukwu chung chval
    chyna ciaobella cicek cicely cicem cicero cici cielo ciera cierra cigdem cihad cihan cihangir cihansah cilay
    cilenti ciler cilvenaz cimen cinda cinderella cindi cindie cino cinta cinthia cipriana cipriano cira cirano
    ciriaco ciril cirilla cirillo cirino cise cisem cisil cistoslav cistoslava citlalli citra civan ciya claas claes
    clair clarabelle clare clarenzio claretha claretta claribel clarinda clarine claris clarisa clarissa clarita
    classie claud claudie claudien clavdia clea cleandre cleandro clelie clemencia clement clementina clemenzia
    clemmie cleo cleofe cleonico cleopatra cleophee cleora cleotilde clery cleta cletus cleve clifton climaco clinio
    clio clodomiro clodoveo cloe clora clorinda clotaire clothilde clovis cloyd clyde cobulmak coby coco cocukboru
    codi codin codrin codrina codrut codruta cointa cokramayul colby coleen coleman colene coletta coline colins
    collen collene collette collien collin colman colmanno colmazio colomba colombano colombe colombo colpan colt
    colten colu columbus comfort conception concetto conchita concordio conner connie conor consolata constanca
    constant constanta constantia constantina constatin consuela contessa cooper coralee coralia coraline corazon
    corbin corbiniano cordelia cordell cordia cordie coreen corene coreno corentine coretta cori corie corine
    coriolano corliss cornelio corneliu cornelius cornell coronato corrin corrina corrine corrinne cortez cortney
    corto corvin cosima coskun coskuner cosma cosmina costache costante costantino costanzo costin coty coumba
    crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina cris criselda crispino
    crissy crista cristal cristaldo cristea cristen cristi cristiana cristie cristin cristine cristofor cristoforo
    cristopher cristy crocefissa crocefisso cronida cruz crysta crystel crystle csenge csongor ctibor ctibora ctirad
    ctirada ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curt cuzia cvetka cvijan cvijetin
    cydney cyndi cyndy cyntie cyprian cyprien cyra cyrian cyriaque cyrielle cyrila cyrine cyrstal cyryl cythia
    daantje dabiziv dacia dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina dafne dagel
    daghan dagoberto dags dahlia daiana daija daina daine dainuvite daisey daisha daiwik dajana dakota daksha
    dakshayani dalene daley dalibora daliborka dalida dalie dalima daliman dalimila dalimin dalimir dalimira daliono
    dalla dallin dalmazio dalton damar damaris damaso damayanti dame dameon damiana damiano damife damil damilare
    damilola damin damion damjanka damla damocle damodara damola damu danae danang dandak dandapaani dandre danelle
    danette dangelo dani dania danial daniell daniella danielo danika danil danila danille danilo danio danique
    daniswara danita danjuma danka danko dann danna dannette dannie dannielle dante danu danuja dany danyel danyell
    danyelle danyka danyl daouda daphine daphnee daphney dara darasimi darby darcel darcey darci darcie darek darell
    daren darian dariana dariati darie darien darija darijan darimin darin darina darine darinka darion daris darius
    darleen darlena darline darmaji darman darmana darmanto daron darrel darrick darrion darron darshan darshwana
    darsirah darta dartono daru daruna darwin daryani dasa dashawn dasia datta daver davey davida davids davin davina
    davino davion davis davon davonte davorin davriya davron davud davy dawna dawne dawson dayaamay dayaananda
    dayaanidhi dayamayee dayan dayana dayane dayle dayna dayne daysi dayton deadra deana deandra deandre deandrea
    deane deangelo deann debbi debbra debby debera debi debrah debroah decebal decimo dede dedra dedric dedrick
    deeann deeanna deedee deedra deeksha deen deena deenabandhu deepali deepan deepankar deependra deepesh deeptanshu
    deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deetta deevakar defne degna deidra deidre deion
    deja dejah dejana dejon dejuan delaine delal delana delaney delbert delcie delena delfino delicia delie delila
    delilah delinda delisa delizia dell delma delmar delmer delmy delois deloise delora deloras deloris delorse
    delpha delphia delphin delsie delta demarco demarcus demario demba demet demeter demetra demetria demetrice
    demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene dena denae deneen denese
    deneval denice denisha denisse denisz denita denizalp denna dennise denny denyse deodata deodato deon deondre
    deonna deontae deonte depold dereck derick derin deron dersim dervis desanka desdemona deshaun desiderata
    desiderato desiderio desimir desirae desire dessie destan destany deste destin destinee destiney destini detmar
    detra detrich devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh
    deveshwar devi devika devona devonte devora devorah devota devran devvrat devyn dewayne dewey dewi dewitt dexx
    dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara
    dharani dharitri dharmaketu dhatri dhyanesh dhyaneshwar diah diamante diamond dian diann dianna dianora diar
    diara diarra dicle diclehan dida didem didimo didina diede diedra diedre dieke dierdre dies dieudonne dieudonnee
    dieynaba digambar digambara digdaya digna dikmen diksha dilafruz dilan dilaver dilay dilbar dilber dilberay
    dildar dildora diler diletta dilfuza dilhan dillan dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz
    dimitri dimitrii dimitrij dimitrije dimitrina dimple dinah dinakar dinc dincer dinda dinis dinkar dinorah dinu
    diocleziano diodata diodoro diogene diomede dion dione dionigi dionisia dionizy dionna dionne dionyz dionyzos
    dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja diroj dirok ditya divaakar divakar divina
    divine divis diviska divjot divna divo dixie diyor diyora dizik djayden djeneba djenna djibril dluhos dmitrii
    dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodie dodo
    dogan doganay doganer dogu doinita dollie doloris dolunay domenic domenick domenik domezio dominga dominick
    dominque domitila domitille domiziano domnica domonique dona donalda donaldo donat donata donatello donavon dondu
    donella donetta donette donita donn donnell donnetta donnette donnie donny dono donte donya dorana dorathy dorcas
    doreatha dorel dorene doretha dorethea doretta dori doria doriana doriane doriano dorica dorie dorina dorinda
    dorine dorinel dorit dorka dorla dorli dorotea doroteja doroteo dorotha dorottya dorris dorsey dortha dorthe
    dorthea dorthey dorthy doru dottie dotty doubrava doubravka douce douglass dounia dovie dovud doyinsola doyle
    draga draginja dragisa dragoje dragojlo dragoljub dragomir dragoslav drahomil drahomila drahomir drahon drahos
    drahoslav drahoslava drahotin drahotina drahuse drahutin drajat drake draupadi draza dreama drema dren dries
    drina dron drona drucilla druina drusilla drzimir drzislav duanne duccio duco ducu dudley duduzile duilio duje
    dujo dulari dulcie dulcinea dulina dumisani dumitra dumitrana dumitrita dundar dune dunja dunya durante durdane
    durdona durga durgeshwari durmus durodola durriye duru dururbunsuz durward dusana dusica duska dusko dusti dusty
    duuk duygu dwain dwaipayan dwaipayana dwana dyah dyan dylano dyna dzile dzirkstite earle earlean earleen earlene
    earlie earline earnest earnestine eartha eberardo ebiere ebin ebiowei eboni ebonie ebren ebunoluwa ebuzer
    ecaterina ecclesio ecehan ecem ecevit echo ecmel ecrin ecvet edda eddi eddy edelberga edelmira eden edgard
    edgardo edgaro edgars edhem edie edil edilberto edison edita edite editta ediz edmee edmondo edmundo edra edris
    eduards edvarda edvige edvin edvins edwardo edyth edythe edzus eefje eekalabya efim efimia efisio efken eflah
    efrem efren efrosinia efsun eftalya eftimia eftimie egemen egeo egidio egils eginardo egisto egizia eglantine
    egmont egona egor egrim ehtel eilene einars eirik eizens ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
    ekdant ekec ekim ekin ekmel ekundayo eladia eladio elaide elaina elakshi elana elane elanor elanur elayne elba
    elbek elbert elcin elda elden eldon eldor eldora eldred eldridge elea eleanora eleanore elease eleazar electa
    elektra elene elenor elenora elenore eleonor eleonore eleonoro elettra eleuterio eleuthere elfreda elfrida
    elfrieda elgin eliabeth eliah eliahou elian eliana eliano eliasz elicia elida elide elidia elie eliel eliette
    elifio eligio elija elimena eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisabeta
    elisaveta elisea elisee eliseo elisha elisio elissa elita eliz elizabet elizabeta elizabeto elizaveta elizbeth
    elize elizebeth elizej elizeus elizo elka elkin ellada ellamae ellan elle ellena ellis ellsworth ellyn elma elmar
    elmars elmas elmira elmo elmore elmurod elna elnora elnur eloa eloan eloane elodia elody elogio eloi elois elon
    elona elone elora elouan elouise eloy elpidio elroy elsbeth elsy elta elti elton eluh elva elvan elvera elvezio
    elvia elvie elvin elvina elvino elvire elwanda elwin elwira elwood elwyn elya elyanora elyas elyes elyne elynn
    elyor elyse elyssa elzear emanoil emanuelly emanuil emas embuh emced emelda emelia emelie emelina emely emerald
    emerance emerencie emerich emerita emerson emidio emie emiel emilee emili emilian emilien emilija emilijan emils
    emin emirhan emmalee emmaline emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna emogene emong
    emory empirio empluk emrullah enakshi enda endah enderun endra endrigo enea enecone enedina eneida enes engelbert
    enguerrand enie enimia enio eniola enis enise enna enno enoch enola enora enos ensar enteng enya enyo ephraim
    epifania epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin
    ercolano ercole ercument erda erdeni erdenikatun erdeniozuk erdinc erel eremia erenia erentuz ergene ergenekatun
    ergin ergun erguner eriberto erick ericka erico eriks erinc erine erinn erkam erke erlene erlinda erline erma
    erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio ermins erna
    ernecjo ernesta ernestino eron eros errol ersan ersilia ertan erten ertenozuk ervin ervina ervins erwan erwann
    eryn esat esau esben esen esenbike eser esha eshana eshita esin esma esmeralda esmeray esmira esref esse essie
    esta estefana estefania estel estell estella estera esterina estevan estiawan estiono estrella esuperio esupofo
    etela eterie etha ethann ethelene ethelyn ethem ethyl etil ettie eubert euclide eudes eudochia eudokia eudoksja
    eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugena eugeniu eula
    eulah eulalie euna eunika euphrasie eura euridice eurydice eusebe eusebia eusebie eusebiu eusebius euseo eustache
    eustatiu eustolia eustorgio eustosio eustracjusz eutalia eutalio evald evaldo evalds evalyn evangelina evangeline
    evanghelina evann evans evar evarist evariste evasio evdochia evdokija evelia evelien eveliina evelin evelina
    eveline evelino evelyne evelynn everardo everett everette evette evgheni evghenia evghenii evia evidio evie evin
    evita evodio evon evonne evran evrard evremondo evren evsen evzenie ewatomi ewell ewen ewenn exie eyiz eymen
    eyram eysan eytan eythan eyup ezechiel ezechiele ezekiel ezio ezrak faas fabia fabiano fabie fabijan fabricia
    fabricio fadekemi faderera fady fahrettin fahri fahriddin fahriye fahrunissa faik faiq fairy faizah falba falih
    falk fallon famiano famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farangiz fardau fares
    farhunnisa farrah farruh faruk fasih fathonah fatim fatimah fatimata fatimo fatin fatouma faust fausta faustin
    faustina faustine faustino faustyn faustyna favian faviola fawn faya fayen fayenne faysal fayzbek fazilat fazilet
    fazio fazliddin fazullah feba febe febi febriana febrina feda fedai fedde fedele fedora fedro fehime fehintola
    fehmi felecia felica felician feliciano felicidad felicie felicien felicita felicitas felicity felina feline
    felipa felisa felisha felton femm fender fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray
    ferda ferdinanda ferdynanda ferhan feridun feriel feriha ferit ferman fermiano fermina fermo fernande ferne ferre
    ferruccio ferruh feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidela
    fidele fidelia fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikri
    fikriye filemon filibert filiberto filipp filippa filofteia filomen filomeno filotije filou fily finia finja
    finlay finnja finnley fiodor fionn fiordaliso fiore fiorenza fiorenziano fiorenzo firdavs firdevs firmin fitrat
    fitri fitria fitriani flaminia flavian flaviana flaviano flavie flavien flaviu flavius fleano fleta fletcher flip
    floare floarea flodoard floortje flor florance flore florea florencio florencja florene florenta florentin
    florentina florentine florentino florentyn florentyna florestan floretta floria floriana floriane floriano
    florica floridia florie florina florinda florine florrie flossie floy flurin flurina flynn foca fode folafoluwa
    folashade folco folu fonda ford forest fortunat fortunata fortunato fortune fortunee fosca fosco foss foster
    fotih fotima foucauld foulques fran frana francene francette franchesca franci francia francie francina francisc
    francisko francisque franciszka franka franklyn fransisca fredda frederica fredericka frederico frederik
    frederike frederiko fredia fredric fredrick fredricka fredy freeda freeman freida freja frenkie frido fridolin
    fridrich frieda frontiniano frusina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio
    fulvia fulvio fulya funani funmilade fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli fynn gabe
    gabi gabin gabino gabrielle gabrielo gabrijela gada gadang gading gadis gaduh gaffar gagan gage gaglioffo gaia
    gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu gala galak galang galar galatea galdino gale
    galeazzo galen galfryd galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganak
    ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar
    ganjaran gantar gara garan garance garang garda gardner garett garfield garika garimberto garland garnet garnett
    garnier garret garrick garrison garry garth garud garuda gaspare gasper gasti gastone gastono gati gatien gatik
    gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier
    gautier gautiero gavino gavrilo gavxar gawati gaye gayla gayle gaylene gaylord gaynell gaynelle gazanfer gazi
    gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gearldine gedeon gedeone gederts geetanjali gejza gelila
    gelin gelincik gelsomina geltrude gelu gema gemine gemini geminiano gena genadij genaro gencer generosa generoso
    genesia genesio genesis genevie genevive genia genie genna gennie genny genoveffa genta gentiana gentile genziano
    geoffroy georgann georgeann georgeanna georgel georgene georgeta georgetta georgette georgiana georgiann
    georgianna georgianne georgije georgine georgo geovanni geovanny geovany geralda geraldina geralyn gerarda
    gerardina gerasim gerasimo geraud gerazim gerazym gerberge gerbert geremia gerharda geri gerino germain germana
    germano gerolamo geronimo geronzio gerri gerson gertha gertie gertruda gertrude gertrudis gertrudo gertude
    gervais gervasio gesualdo geta gevheri ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi
    gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman ghita giacinta giacobbe giadero giambattista
    gianbattista giandomenico gianina gianmaria gianmario gianna gianpiero gianpietro gianuario giasone gibran gica
    gicu gidget giel gifty gigi gigliola gilang gilberta gilberte gildo giles giliola gillo gilma gineto ginette
    ginevra ginewra ginny gioacchina giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giorgian
    giorgiana giosue giosuele giotto giovani giovanny giove gioventino giovenzio girardo girart giray giri girija
    girik girika girindra giriraaj giriraj girja girts gisella giselle gislebert gisselle gitanjali gitte giuda
    giuditta giulitta giuseppa giusta giustiniano giusto gizela gladis glady gladyce glauco glayds glendora glenna
    glennie glennis gligorije glinda glorie glynda glynis gobinda godeberta godfrey godiva goffredo gojko gokalp
    gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golden goldie golia golub gomberto gonca
    gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gopaal gopee gopi
    gorakhanatha gorakhnath gorana goranka gordiano gorkem gorun gosto goswamee goswami gothard gottardo gotum goundo
    gouranga goutam govinda gozde gracia gracian graciana gracie graciliano gracja gradimir grady graig granville
    gratian gratiana gratiela grato grayce grayson graziana graziano grazina gregoria gregorian gretta greyson grga
    grgo grgur gricelda griffin grigore grigori grigorije grimaldo grisel griselda grizelda grover grozdana gualberto
    gualtiero gubio gudakesa gudakesha gudrite guelfo guenda guendalina guenievre guerin guerrino guher guiberto
    guilhem guilhemine guillemette guiscardo guiseppe gula gulbahar gulbaxor gulben gulchexra gulcin guldem gulden
    guldeste gulegen gulemen gulen gulgun gulhan gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe
    gulriz gulseren gulsora gultekin gulumser gulzira gulzoda gumesindo gumus gunars gunay guncicek gundelinda
    gundogdu gundogmus guner gunes gungor guniz gunnel gunner gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal
    gurdev gurhan gurkan gurol gursel guru gussie gust gustava gustavine gustavino guus guusje guven guvenalp
    guvercin guyot guzey gvendolina gvozden gwenaelle gwenda gwendoline gwendolyn gwenn gwido gwyn habbab habil haby
    hacib hadja hadley hadriel hadrien hafi hafid hafshah hagen hailee hailey hailie haim hairyanto hajar hakem haki
    hakon haldun hale haleigh haley halie halis halit halle halley hallie hamdi hamdullah hami hamidou hamima hamit
    hammad hamsini hamzah hanae handan hanefi hanga hanh hania hanifa hannabel hanno hansjorg hansruedi hansueli
    hanus haralamb haralambie hardana hardi hardouin hardy harimurti harinakshi harinarayan harit harita harja
    harjasa harjaya harjo harlan harland harley harmon haron harouna haroune harriett harriette harris harsana
    harsanto harsaya hartaka hartana harto hasano haseki hasibi hasim hasin haskell hasmet hasna hassane hassie hasta
    hastal hata hatip hatouma hattab hattie hauke hava havel haven havla hawa hawar hayal hayali hayati haydar haydee
    haylee haylie haywood hazan hazar hazle heaven heber heda hedelin hedi hedviga hedvigo hedvika hedy heema heidrun
    heidy hein heja hektoro helaine heleno helie helier helin helio helios hellen helmer heloisa heloise henderson
    hendra hendri hennes henrich henrick henrie henrieta henrieto henrike heracleea herb herberta herlinda herluin
    herma hermelinda hermenegildo hermila hermina hermine herminia herminio hermiono herschel hershel herta heru
    heryanto hester hesti hettie heval hevi hiba hicabi hidaya hidde hiedi hien hieronim hikmat hikmet hilaire hilal
    hilar hilaria hilarion hilarius hilbert hildebert hildegarde hildred hillard hillary hillel hilma hilmi hilola
    hilton himadri himani himawan himeno himmet hincmar hipolit hipolito hira hiram hiranmay hiranmaya hiranya hisam
    hlengiwe hobart hobert hojimurod holden holley holli hollie hollis homero honey honor honorius horac horace
    horacio horacy horatiu horea hortencia hortensie hortenzia hortenzie horymir horymira hosea hosiyat hostimil
    hostimila hostimir hostimira hostislav hostislava hostivit hovard howell hoyt hozan hrvoj hrvojka hsiu huberto
    huccet hudavendigar hudayi huey hulki hulusi huma humaira humay humayun humberto humeyra huner hung hurkan hurram
    hurshida hursit husameddin husamettin husein husida husnida husniya husnora husnu husrev huzeyfe hvalimir
    hvezdoslav hvezdoslava hyacint hyacinta hyacinth hyman hyon hypolit iacopo iacopone iacov iana iancu ianina
    ianira ianis ianna ianos iaroslav iaroslava iasmina ibidapo ibironke ibodulloh iboja ibou ibra ibrahima ibrani
    ibrohim ibukunoluwa ibun icaro icha icie icilio iclal idalia idell idella idil idir idriss idrissa ieremia iesha
    ifeanyichukwu ifeoluwa iffar iffet ifora ifunanya iginia iginio igino ignac ignacia ignacie ignat ignata ignatius
    ignjat igori ihsan ihtiyor ihvan ikbal ikeme ikenna ikeoluwa ikhidie ikhsan ikicitoyun ikin ikrime ikrom ilai
    ilarie ilario ilarion ilay ilayda ilbey ilbilge ildebrando ildefonso ildegarda ildegonda ildika ildike ileen
    ilene ilenia ilgegu ilgmars ilhami ilia iliana iliane ilies ilija ilinca ilinka ilja iljana ilkay ilkben ilke
    ilknur ilko ilksen ilkyaz illa illidio illuminato ilmars ilqar ilsa iluminada ilva ilyan ilyana ilyane ilyas
    ilyass ilyes ilyess ilyos ilza ilzo imam imelda imen imene imge immacolato immanuel imogene imoleoluwa imrane
    imrem imrich imron inanc inara inars inaya incoronata indah inder indra indrikis indro indy inell inesa inez
    ingeborga ingmars ingrida inguna inioluwa inja inka innocent innocente innocenty innocenza innocenzo inocenc
    inocencia inocentiu insa intan inyoni inza ioanina iola iolanda iole iona ione ionela ionelia ionica ionne iorio
    iosefina iosif ipek ippocrate ippolito iraida irawati iremide irenej ireneo ireneus ireno ireti iretioluwa irfan
    iriana iride iridenta irinc irinckol irinel irisa irmak irmeli irmina irnanto iroda irsad irtis irvin irwan irwin
    isabeau isabela isabell isabelly isac isacco isadore isai isaia isaias isaura isaure ischirione isee isela
    iseoluwa iseult ishaq ishola isiah iside isidor isidora isidore isidoro isidra isioma isis isisa islom ismaele
    ismaelo ismaila ismerie ismoil isolda isom isotta isra israa israel isreal issac issam issiaka italia itil itri
    itunuoluwa itzel iuliana iuliu iuri iurie iurii iustin iustina iustinian ivah ivancica ivanna ivanoe ivek
    ivelisse iven ivetta ivey ivna ivona ivonne ivor ivory ixtiyar iyabode iyadunni iyanuoluwa iyed iyinoluwa izaak
    izabella izaiah izaias izajasz izak izako izel izetta izia izidor izidora izmael izola izolda izoldo izydor izzet
    izzettin izzy jabal jabulile jacalyn jace jacelyn jacey jacinda jacinthe jackeline jackelyn jacki jacklyn
    jackqueline jacky jaclyn jaco jacoba jacobus jacqualine jacque jacquelin jacquelyn jacquelyne jacquelynn
    jacquetta jacqui jacquie jacquiline jacquline jacqulyn jacynthe jada jaden jadesola jadon jadran jadrana jadranko
    jadro jadyn jaeden jael jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagica jagmeet
    jahnu jaida jaiden jail jailey jailyn jaiman jaimee jaimie jaimini jaimy jairo jais jaivey jaka jakayla jakelino
    jakobino jakobo jakov jakuba jakubina jakubka jale jaleesa jalen jalil jalisa jalol jalon jalou jalyn jama jamaal
    jamalia jamar jamarcus jame jamee jamel jameson jamey jami jamika jamir jamiro jamison jammie jamol janae janaina
    janay janean janee janeen janek janel janell janella janene janessa janeta janeth janett janetta janette janey
    janica janick janie janiece janin janise janita janiya janja janjo jann janna jannah jannek jannes jannet
    jannette janni jannie jannis jano janosch jany janyce japhet jaquan jaquelin jaqueline jaquelyn jara jaren jarmil
    jarne jarno jaro jarod jarolim jarolima jaromil jaromira jaron jarred jarrell jarret jarrett jarrod jarvis jarwa
    jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasmin jasnena jassem jassim jasur jaswadi jati jatmiko jaunita
    jautrite javas javi javlon javohir javon javonte jawed jaxx jayadi jayce jaycee jayda jayde jaydon jaye jayeng
    jaylan jaylano jaylen jaylin jaylinn jaylon jayme jaymie jayna jayne jayson jayvano jazeps jazlyn jazmin jazmine
    jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeane jeanelle jeanene jeanett jeanetta jeanice jeanie jeanine
    jeanmarie jeanna jeannel jeannetta jeannie jeannot jedediah jedidiah jefferey jefferson jeffie jeffry jefri jefta
    jehanne jekabs jela jelica jelisaveta jelita jella jelmer jelte jena jenae jene jenee jenel jenell jenelle
    jenette jeneva jeni jenice jenifer jeniffer jenine jenise jennah jennefer jennell jennette jenniffer jennine
    jennings jennyfer jenovefa jensen jente jeppe jerad jerald jeraldine jeramie jeramy jere jerel jeremi jeremias
    jeremiasz jergus jeri jerica jerilyn jerlene jermain jermey jerod jerold jeromo jeromy jeronym jerrell jerri
    jerrica jerrie jerrod jerrold jesa jesenia jesica jesika jess jessenia jessi jessia jessie jessika jesslyn
    jesslynn jessy jessyca jestine jesusa jesusita jett jetta jette jettie jevgenijs jevon jevrosima jewell jezdimir
    jibril jidde jihane jilji jillian jimena jimi jimmie jimram jina jinane jinawi jindra jinny jinte jinthe jitender
    jitendra jiyan joah joakimo joane joannie joanny joany joaquim joas jocelyne jocjo jodee jodi joeann joelina
    joeline joella joellen joes joesph joetta joette johana johancjo johanino johanne johano johathan johna johnathan
    johnathon johnetta johnette johnie johnna johnnie johnpaul johnsie johnson joie joko jolana jolanda jolayemi
    joleen jolie jolien jolijn jolin jolina joline jolyn jolynn jonah jonatan jonatano jonathon jone jonell jonelle
    jong jonie jonna jonnie jono jonte joojo jordana jordane jordon jordy jordyn jorga jorin jorn jorrit jort joscha
    joschua josefien josefine joselyn josephin josephina josh joshuah josianne josiko josko joslyn joso jospeh
    josphine josse josselin josua josuo josy joud jourdain jovani jovanka jovanny jovany jovin jovita joya joycelyn
    joye joza joze jozefina jozefino jozefo jozue juda judah judd jude judge judi judicael judie judita judite judito
    judson judyta jugoslav jula julan jule julee julene jules juli juliann julianne julide julieann julienne juliet
    julieto julietta juliino julija julijana julijs julika julina julissa julita julius jumadi jumagul jumari juna
    junayd junie junior junita junius juno junon jurg jurgis jurre jusma jusra justa juste justen justeno justice
    justina juston justus justyn jusuf juta juul juvenal juwan juwon jyotis jyotsana kaat kabil kacey kaci kacie
    kacung kacy kade kadem kaden kader kadiatou kadidia kadidiatou kadin kadrican kady kaela kaelyn kagiso kahina
    kaia kaila kailee kailey kailyn kaina kairav kais kaitlin kajen kala kale kalea kaleb kaleigh kalender kalervo
    kaley kali kalidou kalim kalinda kalinik kalistrat kallie kalyani kalyn kama kamalesh kamaria kambali kamber
    kamelya kameron kami kamidin kamilah kamile kamille kamla kamlesh kamol kamola kamoliddin kamren kamron kamryn
    kamuran kanak kanaka kanda kandace kandi kandice kandis kandra kandy kane kanesha kani kania kanisha kanishka
    kannan kannen kanti kapgar karaca karahan karak karamba karamoko kardi kareen karelle karena karey kariane
    karianne karie karimah kariman karine karisa karissa karja karlee karleen karlene karley karli karlie karlijn
    karlo karlotta karly karlyn karma karman karmela karmeno karolann karole karoliina karoline karolino karolo
    karolyn karon karren karri karrie karry karsa karsana karson karta karthik kartik kartika karunanidhi kary karya
    karyl karyn kasandra kasey kasha kashyap kashyapi kasi kasian kasie kasim kasiran kasiyah kaspar kassandra kassie
    kassim kastor kasusra kata katariina katelin katell katelynn katerine katerino kathaleen katharine katharyn kathe
    katheleen katherin katherina kathern katheryn kathey kathi kathlene kathline kathlyn kathrine kathryne kathyrn
    kati katia katica katija katina katlyn katlynn kato katrice katrine katryn kattie katun kavon kawa kawaca kawaya
    kawtar kaya kayaalp kayca kayce kaycee kaylah kayleen kayleigh kaylene kayley kayli kayliah kaylie kaylin kayna
    kaynak kayode kayra kays kayun kazanc kazi kazimir kazimira kazkatun keagan keano keanu keara keaton keba kecia
    keegan keeley keely keena keenan keerti keesha keet keila keitha keji kekik keklik keles keli kelle kellee kellen
    kellie kellye kelsi kelsie kelton kelvin kelya kelyan kemalettin kemba kemberly kena kenari kenda kendal kendall
    kende kendrick kenes keneth kenia kenisha kenna kennedi kennedy kennith keno kensi kent kenton kenyatta kenyetta
    kenyon kenza kenzi kenzie kenzo kenzy keon kepez kera keramet kerami keremsah keren keri kermit kerri kerrie
    kesha keshaun keshawn keshia kesme kessaf ketsia keturah keva keven kevon kevser keyan keyken keyla keyon
    keyshawn kezia kezlik kgabu khadidiatou khadidja khadijah khadim khady khalilah khanyisile khem khethiwe khoudia
    khulekani kian kiana kiandra kianna kiano kiarra kick kiel kiera kieran kiersten kiesha kieth kika kikelomo kiki
    kiley killian kilyan kimber kimberely kimberlee kimberley kimberli kimberlie kimbery kimbra kimi kimo kina kincso
    kindra kine kira kirana kiraz kirby kirilo kirstie kirstin kirti kisha kittie kitty kiyan kizzie kizzy kjeld
    klanjo klarencjusz klaro klaudian klaudie klaudino klaudius klaudiusz klaudo klavs klea kleber klemens klement
    klementina klementino klementyna kleopatra kleopatro kliment klitemnestro klotildo klotylda knuto kobe koby kocer
    kody koko koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina komil
    komila komron konrads konstance konstancie konstancja konstantins konstanty konstantyn konsuela konzuela kopano
    kora koralia korbin korbinian kordula korede korey kori korina korinna korkut kornel korneli kornelie kornelius
    korneliusz kortney kory kosma kosmas kosta kourtney kraig krasava krasomil krasomila krasoslav kresomysl kreuzo
    krijn krimhildo kris krishnadas krishnadasa krisjanis kriss krissy kristal kristan kristeen kristel kristiana
    kristians kristie kristino kristle kristofer kristopher kristyn krisztofer krsto kruno krunoslav kryspin krysta
    krystal krystel krysten krystin krystina krystle ksantipo ksawera ksawery ksenija ksenofont kubad kubat kubilay
    kubra kubura kuddusi kujoe kumari kumru kumuda kumush kuncara kunhuta kunthara kurnia kursad kurtis kusuma
    kutbettin kuzey kuzman kveton kvetos kvetoslav kvetuse kvido kwamena kweku kwesi kwintyn kyan kyano kyara kyla
    kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kymberly kyong kyra laal labuh lachelle laci lacie
    lacramioara lacresha lacy lada ladarius ladawn ladina ladislao ladislau ladji ladonna lael lafayette lahna lahoma
    laisha lajuana lakeesha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita laksana lakshman
    lakshmidhar lakshminath laksita lala lale lalie lamar lambert lamberto lamih lamine lamonica lamont lanang
    lancelot lancilotto landen lander landolfo landry lane lanell lanelle lanette laney lanfranco lang langa langgeng
    lani lanie lanita lanjar lannie lanny lanora lantar lapo laquanda laquita larae laraine laras laree larhonda
    larina larita laron laronda larraine larue larysa lasandra lascar lashanda lashandra lashaun lashaunda lashawn
    lashawna lashawnda lashay lashell lashon lashonda lashunda lasma lasmanto lasmono lasonya lassana laswi latanya
    latarsha latasha latashia latesha latia laticia latif latife latika latina latofat latonia latonya latoria
    latosha latoyia latrice latricia latrina latrisha launa lauralee lauran laurane laureen laurel laureline laurena
    laurenc laurencie laurencja laurencjusz laurenco laurene laurentia laurentino laurenty laurentyna laurenz
    lauretta laurette laurian lauriane laurianne lauriano laurice laurin laurinda laurine lauro laury lauryn lautone
    lava lavada lavanya lavelle lavenia lavera lavern laverna laverne laveta lavette lavina lavinio lavize lavon
    lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrencia lawson laxman laxmi
    layana layanah laylo layne lazar lazare laziz lazzaro lean leana leander leandr leandra leandre leane leann
    leanna leano leanora leart leatha leatrice lecia leda ledion leeann leeanna leeanne leela leelou leendert leesa
    lega legawa lehna leia leigha leighann leilani leina leisa leisha lejla leke lekisha lela lelah leland lelia
    leman lembah lemide lempi lemuel lenard lene leni lenia lenita lenja lenn lenna lennard lenne lennert lenni
    lennie lennon lennox lenny lenora lenore leny lenya leodegar leokadie leola leoma leona leonarda leoni leonia
    leonida leonids leonila leonilda leonio leonis leonne leono leonora leonore leontin leontina leontine leontyn
    leontyna leonzio leopardo leopolda leopoldina leopoldine leopoldino leopoldyna leora leota leposava lera lere
    lerzan lesa lesana lesek lesha lesia leslee lesli lesly lessie lestari leta letha leticie letisha letitia
    letterio lettie letty leufroy levana levi levin levio levke levoslav levy lewin lexie lexus leya leyan leyna
    lezlie liah lian liana liane lianne liara lias liba libbie libby libena liberata liberato liberatore libere
    liberio libero liberto liberty libora liboria liborio liboslav liboslava librada libusa lica licia lida lidania
    lidija lidio lidmila lidya liene lietald lieto lieuwe lieve lieze ligia liksma lilan lilas lili lilia lilian
    lilianna lilie lilien lilio lilith liliya lilli lillia lilliam lilliana lilly lilou lilwenn lilya lilyan liman
    limar lincoln linde lindsy lindy linett linette linne linnie lino linoi linoy linsey lintang linwood lioara lion
    lirik liron lirone lisabeth lisandra lisann lisanne lise liselotte lisha lison lissa lissette lita lital litzy
    liuba liubov liubovi liudmila liusea liva liviana livie livija livino livius liya liyah liyam liyan liyana
    lizabeth lizbeth lize lizeth lizette lizz lizzette lizzie lizzy ljuba ljubisa ljudevit llewellyn loane lobar
    lodovica lodovico loek loet lohan loida loise lolade lolita loma lona londa lone longin loni lonie lonna lonny
    lonzo lora loraine loralee lore lorean loredana loree loreen lorelei loren lorenc lorene loreno loreta lorette
    loria lorian loriana loriann lorie lorik lorilee lorin lorina lorinda lorine lorita lorrain lorretta lorri
    lorriane lorrie lorrine lory lota lotar lothaire lott lotti loua louan louann louanne louay louca louella louetta
    louisa louison louka loula louna lounis loup loura lourenco lourie louvenia lova lovella lovetta lovie lovorka
    lowell lowie loyal loyce loyd luan luana luann luanna luanne luba lubin lubomira lubor luboslav luboslava lucca
    luce lucentiu luci lucica lucienne lucijan lucile lucilla lucina lucinda lucious lucius lucjan lucretia lucretiu
    ludano ludie ludise ludivina ludivoj ludka ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava
    ludovikino ludoviko ludovit ludvig ludvika luella luena luetta luhung luize lujza lukhona lukita lukman luko
    lukrecie lukrecius lula lulu luluh lulut luminosa lumira lune lungelo lungu lupe lupita lura lurhur lurlene
    lurline lutfan lutfi lutfiya lutfullah lutfulloh luthfi lutibor lutobor luus luvenia luwar luwes luzie lwandle
    lyam lyan lyana lyda lydie lyes lykke lyla lylia lylou lyman lyna lynda lyndia lyndon lyndsay lyndsey lyne lynell
    lynelle lynetta lynna lynne lynnette lynsey lynwood lyric lysanne maad maan maartje maas maayane mabela mabelle
    mable mabruk maca macaire macaria macario maccabeo mace maceo macey machelle maci macie mactar macy madalena
    madalene madalin madalina madaline madalyn maddison maddox madelaine madelene madelief madelyn madelynn madge
    madid madie madilyn madisen madisyn madita madlaina madleen madlen madlyn madonna mads mady madyson maegan mael
    maelie maeline maelis maely maelyne maelys maes maeva maeve maffeo magaly magan magaret magdalen magdalene
    magdaleno magen maggiorino magno magnolia maguelone maguette mahalia mahamadou mahan mahault mahaut mahe mahesa
    maheswar mahfud mahmut mahrus mahulena mahzan mahzun maia maica maida maike maila maile mailin mailo maily mailys
    maimouna maimunah maina maiorico maira maisha maisie maissa maissane maiwenn maiya majda majorie makan makara
    makary makayla makeda makenna makenzie makhtar makinwa maks maksimo makso maksud maksym makuta malachi malati
    malco malcom malea malena malene malia malick malina malinda malisa malissa mallaury mallie mallory malo malone
    malorie malou maloxat malthe malti malvina malvine malvino malwina mama mamady maman mamante mamert mamie mammie
    mamoudou mamour manah manar manasse mancio manda mandaakin mandakini mandi mandie manel manelle manetto manfredo
    mangala mangalya manie manik manikya manil manilio manjo manjusha manley manoah manole manona mansueto mansur
    mansvet manu manual manuele maphikelela maple maqsud maragaret maragret marah marana maranda maras marceau
    marcelene marceli marcelin marcell marcellus marcene marchelle marcheta marciano marcie marcis marcu marcus marcy
    mardell mardon mareme maren marena mareta marg marga margana margareto margarett margaretta margarette margarida
    margarite margarito margart marge margene margeret margers margert margery marget margita margorie margrett
    margrit margrith marguerita margurite margy marhta mariadi mariah mariame marian marianela maribeth maricarmen
    maricica marieke mariel mariela mariella mariem marieme marieta marietta marilee marilena marilie marilou marilu
    marilyne marilynn marinda marinela marinella marinetta marinjo marino marinus marioara marisela marisha marite
    maritza mariuca marivel marjane marjeta marjolaine marketta markika markita marla marlana marlen marlena marley
    marli marlie marlin marline marlis marlo marly marlyn marlys marna marni marnie marolo maros marouane marquerite
    marques marquetta marquis marquise marquita marquitta marrit marry marsito marsudi martaka martana martani marten
    marteno marth marthe martial martim martino martins marty martyna marut maruta marva marvel marvella marvis
    marwane marwata marwen marwin marx marya maryadi maryalice maryanna maryanne maryanto marybelle maryellen
    maryetta maryjane maryjo marylee marylin maryln marylouise marylyn marylynn maryna maryrose maryse marzia marzio
    masa mashxura masinka massamba massima massinissa matan matar mate matei matha matheo mathilda mathurin mathuys
    mathys matis matiss matisse matko mato matroniano mattea mattes mattheo matthijs matthis mattis matylda matys
    matz maudie maugis mauricette maurilio maurine maurita maurits maurycy mavdud maverick mavlon mavluda mawuena
    mawusi maxbuba maxellende maxens maxfuza maxi maxie maxima maximilien maximillia maximillian maximina maximus
    maxmilian maxsuma maxwell mayane mayar maybell maybelle maye mayeul mayla mayline maylis mayme maymie maynard
    mayola mayoor mayra mayson mayssa mayte mazbut mazhar mazie mazlum mbalienhle mbaye mckayla mckenna mckenzie
    mckinley meagan meaghan mechelle mecislav mecislava meda medard medardo medea mederic medine medoro medoune medya
    meenakshi megane meggan meggie meghan meghann meghnad meghnath mehriban mehtap meik meire meissa mekhi melaine
    melani melania melanio melany melba melchiade melchior melchiorre melda melenija melezio melia melichar melida
    melih meliksah melina meline melis melisa melisande melissandre melissia melita melitina melle mellie mellina
    mellisa mellissa melnic melodee melodi melodie melonie melony mels melusine melva melvil melvina melvyn melyna
    melynda melyssa memduh menahem menaka menardo mence mendel mendy menelao meneo menka mennone menodora mercede
    mercedez mercia mercurio meri meriam meric merideth meridith meriem merih merijn merilyn merissa merjem merl
    merlene merlin merlyn merna merovee merri merrie merrilee merrill merritt merry mertie mervin merwan meryam
    meryem meryl messalina mestan meta mete metello metod metodej metra metrofane mevlut meyra mhambi mica micael
    micha michaele michala michale micheal michelina michell micjo mickael micki mickie midas miel miesha migdalia
    mignon miha mihail mihailo mihajlo mihnea mihriban mija mijat mikaela mikail mikayla mikelis mikki mikolas
    mikulas mila miladin milagro milana milanka milanko milano milda mileta miley milford milhan milic milik milisav
    milissa miljan miljana miljenko milla millard mille miller millicent milly milojica milomir milon milota milou
    milous milovan milovin milred miluse milutin mima mimma mimo minakshi minda mindi minerva minervina minervino
    mink minka minodora minta mioara miodrag miomir miquel mira mirabela mirac miracle miray miraziz mirco mirella
    mireya miriama miriamo mirian mirjam mirka mirkelam mirna miro mirocleto miromil miromila mirona mirre mirta
    mirte mirtha mirthe mirtil mirto miruna mirza mirziyo misa misael misaele misbah mischa misha misko missy misti
    mistie misty mitar mitchel mithat mitica mitja mitrut mitsue mittie mitzie miya miyoko mizgin mlad mnata mnislav
    mnislava mobolaji moche moctar modest modesta modibo modou modrite modupe mody mofifoluwa mohamad mohamadou
    mohana mohinder mohini mohir moise moisette mojisola mojisoluwa mojmir mojzesz mojzis momir momira monaldo
    monalisa monde monet moniko monitore monnie monroe monserrat monserrate monte monty monvids moon moos mora
    moradeke morayo morenike moreno morgana morgane moriah moric moris morne morolake morris mortimer morton mory
    mose moseo mosinmileoluwa mossie mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moustafa
    moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozella mozelle mozes mpilo mpumelelo msizi
    mthunzi muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur mugurel muhamado
    muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem
    muktedi muktedir muktefi mulya mulyanto mulyono mumpuni mumtaz munevver muni munif muoi muren muriela murl murod
    murphy murray mursinin mursita murti musawenkosi musir muslih mustafo mustika mustofa musulmon mutahhar muteber
    mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano myah myesha myla mylan mylene myles mylo
    myong myrl myrle myrna myrta myrthe myrtice myrtie myrtil myrtille myrtis myung nabi nabin naci nadalina nadejda
    nadene nadezda nadi nadzieja nael naelle naemi nafisa nafiz nagabhushanam nahel nahil nahla naia naida nail naila
    naima nais naja najam najla najmiddin nakesha nakia nakisha nakita nala nalan nalar nalini namazio nancee nancey
    nanci nancie nand nanda nando naneta nannette nannie naoma naomie naoufal naoufel napoleon napoleone nara naradi
    narayan narcis narciso narcisse nardi nargiza narimon narin narinder narji narseo narsete nasab nash nasiba
    nasriddin nasrullah nassim nastja natacha natalija natalina natanael nataniel natashia nate nathanael nathanial
    nathen natiq natisha natka natosha naud naudet naura naval navin nawel nawfel nawroz naya nayel nayeli nayla
    nazariusz nazary nazif nazmi nazrulloh nazzareno nazzaro ndleleni ndondoloza neal nebojsa necat necdet nechifor
    necib necla necmettin necole nedim nedjeljka nedjeljko nedra neela neele neeltje neely nefeli nehemie nehir
    nehoslav neida neila neiva neja nejat nejc nejla neklan nelda nele nelea neli nelia nelida nelio nella nelle
    nellea nelli nelly nels nelu nelya nena nene nenita neoma neomi neonila neopolo neoterio nepomuk nera nereida
    nereo nergis neri nerissa nermine nery nesa neset nesim neslisah nesrin nesrine nestore neta neva neven nevena
    nevin nevio nevra nevzat newell newroz newton neyla nezamysl ngan nhlakanipho niame nicarete nicea niceforo
    nicephore niceto nicezio nichelle nichifor nichol nicholaus nichole nicholle nicki nickie nicklas nicklaus
    nickole nicla niclas nicoara nicodemo nicodim nicol nicolai nicolaie nicolasa nicoleen nicolette nicoline nicolle
    nicon nicu niculina niculita nicusor nicuta nida nidia niek niene niesha nigar nigora nihad nihal nihan nike niki
    nikia nikki nikkie nikko niklaus niklavs nikodema nikol nikolao nikolas nikolasz nikolcjo nikole nikoleta niksa
    nila nilam nilda nilde nilgun nilsa nilufar nimakoah nimas nimit nimrod nineli ninfa niniano ninioluwa ninthe
    niouma niraj niranjan nirbhay niro nisa nisan nischal nistiman nita nives niyaga niyazi niyilolawa nizamettin
    nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo noaho noami noan noar nodira
    noelie noella noema noemy nofoto noha noham nohan nohemi noila nokuthula nola nolann nolen nolhan nolwazi noma
    nomi nona nonhlanhla nonjabulo nonkululeko nonna noortje norah norberta nore norene norhane norica norina norine
    normand norris norval norwood nosir nosirjon nostriano noud nouha nourane nouri nout novak novan novella novi
    noviana novita nowi nozima nozipho nqobile nrima ntokozo ntombizodwa nubia nuccia nuda nudem nugraha nukhet numan
    numbers nunziata nural nuran nurbek nuredin nurettin nurgul nurgun nuriddin nurseli nurul nurullah nusa nusrat
    nusratulloh nusret nyah nyana nyasia nydia nyla nynke nyoman obanijesu obdulia obid obie obioma obrad obren ocie
    octav octavia octaviana octaviu oddone odelia odell oderico odessa odeta odetta odidone odie odil odilia odilon
    odin odis odolen odon odorico odunayo ofelie ofelya oger ognjana ogooluwa oguzhan ojars ojaswini okey okiki oksan
    okta oktavian oktavie oktavius okto oladara oladare oladimeji olaide olajumoke olakunle olamide olanrewaju
    olansile olaoluwa olasunmbo olatunbosun olayinka olbram olcay olegs olen olene olesea oleta olevia olgerts olgica
    oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olivie oliviera oliviero olivija
    oliviu olle ololade olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olusola olutomiwa oluwafemi
    oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseyi oluwatimilehin
    oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie omad omana
    omari omawunmi ombeline ombline ombretta omega omero omina omobobola omobolanle omodunni omolabake omolara
    omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi onder ondina ondine ondrejka oneida onesta
    onesto onie onita onofrio onome onorata onorina onorino onorio onoriode onufry oona oormila opalina opaline opan
    opemipo opeoluwa opeyemi opung oqil oral oralee oralia oran orchidea orell orenzio oreofe orest orestes oretha
    orfeo oriana oriande oriane orie orif orin orio orion orland orlando orlane orlo oronzo orpha orrin orsino orso
    orsola orsolina ortansa ortensia ortensio orval orville orzu osanna osbaldo osborne oskari oskaro osmondo osmund
    ossie ostoja osunleke osvald oswaldo otabek otakara otelia otello otha othmane otho otilia otilie otilija otokar
    otomar ottaviano ottilia ottis ottone otylie ouida oumayra oumou oury oussama ovidio ovidius oxana oybek oyenike
    oyga oyindamola oyindasola oyku oynur oysha ozana ozanne ozcan ozden ozell ozella ozer ozhan ozie ozkan ozlen
    oznur ozod ozoda ozodbek paciano pacifico paco pacome pacomio padam padmi paiman paja pakize palatino palemon
    palladia palladio palmazio palmer palmiro pamala pamelia pamella pamfil pamila pammachio pamula panagachie panait
    panca pancario pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pantaleo
    pantaleon pantaleone pantelei param paramartha paramita paraschiva parascovia pardi pardo parfait paride parker
    parla parman parmenio parsival parsla parthenia particia paskal paskala pasty paterne paterniano pathe patience
    patria patrica patricie patricija patriko patrina patroclo patru patrycjusz patrycy pattie paule paulene pauletta
    paulica pauliina paulin paulina paulino paulita pauside pava pave pavica pavils pavle pavlin pavol paxton payidar
    payton pearle pearlene pearlie pearline pearly pecine peggie pelaghia pelagie peleo pelhrim pelinsu pellegrino
    pelumi pembe penda penelopa penney penni pennie pepe pepijn pepin pepo pera perceval percival peri perica pericle
    perihan perikles perkasa perle pero perpetuo perran perseo persida pertev peruna perver pervin perzida petek
    petko petrana petri petrica petrija petrina petrisor petronela petronila petronilla petronille petronio petronius
    petru petruse petrut petruta petula peyami peyton pharell phebe pheobe phila philani phileas phileine philemon
    philibert philine philippa phillis philomena philomene philothee philou phiwokwakhe phung phylicia phylis phyliss
    piedad pien pierce piergiorgio piermarco piersilvio pink pinkie pippo piraye pius placida platone pleun plinio
    plutarco pola polidoro polifemo polikarp polissena pollione polona polykarp polyxena pompeo pompilia pompiliu
    pomponio pontus ponziano ponzio poornima porfirio porfiriusz porfiry porsche porsha porter portia porzia porziano
    postumio praba prabawa prabin prabowo prabu prakosa pramila pran pranata pranawa pranay prasanna prascovia
    prasetya prasetyo prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav
    pravoslava prayag prayitna prayoga prayogo preity prema presley priamo pribyslav pribyslava pricilla prima
    primerose prisca priscila priscille prisco priska prita privato priyala procopio profira prokles prokop prokopa
    prokul promise proserpina prosper prospera prospero protasio proteo providenci providencia prudence prudenzia
    prudenzio prune prvoslav publio puji pulcherie puneet pupolo puput pura purna purnima purushottam purwa purwadi
    purwanto pushti pusicio puspa puspita puti putri putu qiana qizilgul qobil qori qosim quartilla quarto quasimodo
    qudrat queenie quentine querano quiana quieta quin quinten quintia quintiliano quintilio quintino quinton quinty
    quinziano quinzio quirin quirino quiteria quitterie rachael rachal racheal rachela rachell rachelle raci racquel
    rada radan radana radegast radeke raden radenko radhost radika radimir radimira radina radion radisa radislav
    radislava radit raditya radivoj radivoje radko radmil radmilo radolfo radomil radomila radomira rados radosav
    radoslava radovana radslava raducu radul raduz radvan raeann raegan raelene rafaela rafaelo rafet raff rafid
    rafila rafiq rageshwari rageswari raguel raharja rahayu raheem rahel rahelo rahime rahman rahmat rahmawati rahmi
    rahsaan rahsan raide raif raihan raik raina rainald rainaldo rainelda rainhard rainold rajab rajana rajina
    rajinder rajiv rajmund rajna rajnold rajsa rakita raleigh rama ramaa ramata ramatoulaye rameshwar ramiz ramonita
    ramziddin ramziya ranae randa randal randee randell randolf randolph ranee ranek rangga raniero ranim ranjan
    ranjeet ranolfo ransom ranya raoul rapulane rares rashad rashawn rasheed rasheeda rasheedah rasifa rasim rasit
    rasko rastislav rastislava rati ratibor ratih ratimir ratmir ratna rauf raven ravshan rawane raxmatulloh rayane
    raye rayen rayford raylene raymon raymundo rayna rayona rayxona rayyan reagan reanna reatha rebbeca rebbecca
    rebeca rebecka rebeka rebekah rebeko recai redmond refah refet refugia refugio regan regena regenia reghina
    reginaldo reginia regitze regnars regolo regula reha rehor rehorka reid reilly reinaldo reine reis reita rejan
    rejean rejeanne reksa relja relu rema remig remigio remilekun remington remo remona remondo remus remzi rena
    renae renaldo renars renas renat renay renda rendy renea renetta renette rengin renita renja renna resat resid
    respati respicio ressie restu reta retha retno reto retta reuben reva revi reybaud reyhan reymundo reyna reynalda
    reynold rezzan rhea rheba rhett rhianna rhoda riaan riad rian riana rica ricarda ricards ricario riccarda
    richarda richelle richelmo richie richmond rickard rickey ricki rickie rico ridwan rieke riff rigard rija rike
    rikki rimma rini ristana ritesh ritva riva rizki rizvon roan robaldo robb robbe robbi robbin robby robbyn robena
    robertina robi robina robinson robiya robt roch rochel rochell rodan roderick roderik roderyk rodger rodiano
    rodoljub rodrick rodrigue rogers rohana rokhaya rokia roko rolanda rolande rolando rolfo rolland rollin roma
    romaine romanita romans romee romelia romero romeu romilda romoaldo romola romona romuald romualdo romul romulus
    romy rona ronak ronan ronda ronke ronna ronni ronny roosevelt rosalee rosalina rosalinda rosaline rosalva rosalyn
    rosamaria rosamond rosamunda rosan rosana rosann roscoe roseann roseanna roseanne roselee roselia roselin
    roseline rosella roselle roselyn rosena rosenda rosendo roser rosette rosia rosina rosio rosita roslyn rosman
    rosmunda rossie rostislava rosy rotaru rotimi rovena rover rowland roxane roxann roxanna roxelana roxy royce roza
    rozalie rozalija rozalinda rozamunda rozana rozanne rozella rozina roziya rozo rozvita rubi rubiano rubie rubin
    rubye ruchan rudi rudis rudite rudolfa rudolfina rudolfo rudolfs rudra rueben ruedi rufina rufo ruhsar ruken
    rukhmani rukmin rukneddin rumena ruperto rupinder rusins ruslana rusman russel rustu rutha ruthann ruthanne ruthe
    rutilo ruxanda ruxandra ruya ryad ryann ryder rylan rylee ryleigh ryley saadat saadi saar saba saban sabar sabato
    sabazio sabele sabin sabino sabir saboxat saboxon sabra sabrine sabryna sacha sacid sada sadan sadar sadberk sade
    sadettin sadi sadina sadoqat sadri sadriddin sadullah sadye saer safae saffet saffiro saffo safi safiatou
    safietou safina safir safira safiya safo safouan safouane safta safura sagar sahap sahin sahinalp sahra sahsuvar
    saiful saige saim saiq saka sakir sakti saladino salamoun salena salif salimah salimata salimatou salina saliou
    salley sallie saloh salomea salomena salomey salomon salomone salomoun salsabila salustio salvo salwator saly
    samandar samatha samba samed samella samiah samih samil samim samina sammie samo samona samson samsul samual
    samuela samuele samuelo samukelisiwe samy sancho sanda sandee sandi sandie sandu sanele sanem sanford sanjin
    sanjuana sanjuanita sanka sanobar sanora sansone santa santana sante santina santino sanya sanziana saodat
    saphira sapiente sarada sarai sarala saran sarani saraswati sarbello sardor sare sarina sarisha sarla sarlota
    sarmite saroja sartika sarvar sarvin sarvinoz sascha sasha saskie saso satine saturniano saturnin saturnina
    saturnino satya satyen saulcerite saundra sauveur savanah savanna savas savel saveta savi savin savina savinien
    savino savion savva saxida saxona sayan sayyora scarlet scholastika scholastique schuyler scolastica scot scottie
    scotty sebas sebastiaan sebastiana sebastjan sebestian sebnem sebrina secaeddin secil seckin seckou seconda
    secondiano secondina secondo sedef seden sedrick sedrik sefer seff sefik sefora seghei segilola segolene seher
    sehlevent sehrazat sekinat selahattin selale selami selcan selda selen selene selina selmer selvaggia selvi
    selyan sema semenica semion semiramide semplicio sempronio semsi sena senaida senay sener senesio sengul senka
    senn senna senne sennur senofonte senol senta sephora sepp seppe septi serafettin serafim serafima serafin
    serafino seraina seraphin serapione serban serbulent seref seren serenity serenus sergej sergen serghei sergiu
    sergiusz serhad serif serin serina serine serita sermet sermin sertac sertap servac servan servidio serviliano
    sesto settar settimo setya seval sevara sever severa severiano severin severo sevil sevinc sevket sevki sevtap
    sevval sexmus seyban seyda seydou seye seyfettin seyfi seyfullah seyma seymour seynabou seyyit sfiso shad shade
    shae shahboz shahobiddin shahriyor shahzod shaily shaina shaka shakia shakila shakira shakita shakti shakuntala
    shala shalanda shalewa shalon shalonda shameka shamika shamsiddin shana shanae shanda shandi shandra shaneka
    shanel shanell shanelle shani shania shanie shanika shaniqua shanita shaniya shanna shannan shanny shanon shanta
    shantae shantanu shantay shante shantel shantell shantelle shanti shany shaquana shaquita shara sharan sharda
    sharee sharell sharen sharice sharie sharika sharilyn sharita sharla sharleen sharlene sharmaine sharmila
    sharolyn sharonda sharri sharron sharyl sharyn shashikala shasta shauna shaunda shaunna shaunta shaunte shavon
    shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shay shayan shayla shaylee
    shayma shayna shayne shea sheba sheilah shekoni shela shelba shelia shella shelli shellie shelton shemar shemeka
    shemika shena shenika shenita shenna sher shera sherell sherice sheridan sherie sherika sherill sherilyn sherine
    sherise sherita sherlene sherley sherly sherlyn sheron sherrell sherrie sherril sherrill sherron sherryl sherwood
    shery sheryl sheryll sherzod shiela shila shiloh shirel shirely shirine shirisha shirl shirlee shirleen shirlene
    shirly shivakari shizue shobhana shodiyor shola shon shonda shondra shonna shonta shresth shresthi shreyashi
    shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyla shyrel siana siara sibilla
    sibongile sibyl sibyla sibylle sico sicuro siddarth siddhartha siddhi siddhran sidiq sidoine sidon sidonia
    sidonie sidonio sidra sidy siem sien siena siep sierra sifiso sigebert sigfrid sigfrido sigismond sigismondo
    sigmund sihab sihabeddin sihem siir sijuade silan silas silje siloe silva silvan silvere silverio silvester
    silvestr silvestro silvian silviana silvija silvius sima simea simen simeon simeona simeone simge simi similoluwa
    simina simion simisola simo simonetta simonida simonne simono sinasi sincere sindisiwe sindre sindy sinem
    sinenhlanhla sinesio sinfronio sinica sinikka sinja sinkler sintia sipan siphephelo sira sire sirena sireno siria
    siriano siricio sirin sirine sirineu sirio siro sirojiddin siska sisto sitara sithembiso siti sixt sixta sixte
    sixtine sixtus siyanda sizakele sizani sjors skaidrite skander skarlet skarleta skipped skyla skylar slamet slava
    slavek slavena slaviboj slavibor slavoboj slavoj slavoljub slavomil slavomila slavomira sloka slyvia smaranda
    smeralda smil smiljana smilla smriti sname snejana snjezana soan soave sobeslav sobeslava sobit soccorso socorro
    socrate soda sodiq sofiane sofija sofinjo sofio sofronia sofronie sohan sohane sohib soila sokhna sokrat solal
    soleh solenn soline solocone solon solveiga soma somer sommer somnath somu sondre sonjo sonke sonny soof sook
    soraia sorana sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano sparkle spartaco
    speranta speranza speranzio spidola spiridon spirydion spytihnev srboljub sredoje srna stacee staci stacia stanca
    stancu stanford stanislao stanislas stanton starla starr stasa stasia stasta staza steen steeve stefana stefani
    stefanino stefany steffanie stela stelian steliana steluta stepana stepanida stepanie stephaans stephaine
    stephani stephania stephenie stephine stephnie stephon ster sterre stevan stevie stiliano stine stipan stiriaco
    stojanka stojmir stone stormy strahinja stribor suanne subash subhashini subhasini subhi subodh subomi sucheta
    suci sude sudeva sudi sudie sueann suelen suellen suheyl suhrob sukanya sulaymon sule sulema sulton suma sumayyah
    sumeet sumitra sunay suncica sunni sunshine suraj surano sururi suryakant suryakanta suryakantam susann susano
    sushant susheel susy suus suyuna suzan suzann suzanna suze suzette suzi suzie suzon svatoboj svatobor svatomir
    svatoslav svatoslava svea sveatoslav svebor svend sverre svetislav svetluse svetolik svetomir svetoslav svetozar
    sveva sviturno swami swan swann swara swarnalata swassane sweta syahrini sybilla syble sydnee sydni sydnie sylva
    sylvan sylvestre sylviane synne synthia syreeta syrine szofi szofia tabatha tabea tabetha tabita tabris taceddin
    tacjana taddeo tade tadej tadija tahlia tahsin taib taide taisha taisia tajuana takisha talat talay talea talha
    talip talis talisha talita talitha talivaldis talon talrits talya tama tamala tamatha tambra tameika tameka
    tamekia tamela tamera tamesha tami tamia tamica tamie tamiko tamina tamino tamisha tammara tammaro tammera tammie
    tammo tamra tana tancrede tancredi tandra tandy taneka tanesha tangela tanika tanirika tanisha tanju tankred
    tanna tanner tansu tantri tanushree tanushri tanyeli tapan tarah tarcisio taren tari tarik tarkan tarquinia tarra
    tarsha tarsilla tarso taryn tasa tasdik tasha tashia tashina tasia tasnim tasnime taswir tatana tate tatum taufan
    taufik taunya taurean taurin tavares tawana tawanda tawanna tawna tawny tawnya taya tayfun tayler tayna tayyar
    taziana taziano tazio teagan tecla teddy tedi teea teena teguh teije teisha teja tejumola tekin tekinalp tekla
    telchide telemaco telica tellervo telly telma temeka temel temidayo temika temistocle tempie temple tenesha
    tenisha tennie tennille teobald teobaldo teodata teodolinda teodora teodorik teodosia teodosio teodoto teodoz
    teodozie teofan teofil teofila teogene teohari teoman teona tequila tera tereasa terenc terencius terencjusz
    terenzio terese teresia teresita teressa tereze terezia terezie terezija terezo teri terica terina terisa terra
    terresa terrie terrill terrilyn tertuliano terzo tesauro tesha tesifonte tesnim tesnime tessie tetiana teudosia
    teunis tevfik tevhid tevin tezcan tezel tezer thabisa thad thaddeus thadie thalea thalia thamsanqa thando thanina
    theda theobald theodorik theodose theodosie theofan theofil theofila theola theophane theophraste theotime
    theresia theressa theron thersa theunis theuns thibaud thibaut thibert thibo thierno thies thije thijmen thijn
    thirza thobeka thom thomasena thomasina thomasine thorben thorge thresa thulani thulisile thurman tian tiana
    tianna tiara tibaldo tibbe tiber tiberia tiberio tiberius tibo tiburcius tiburzio tichomil tichomir tichon ticone
    tidiane tieme tiera tierra ties tiesha tifany tiffaney tiffani tiffanie tiffiny tiguida tija tijana tijn tijs
    tijuana tilda tilen tilio tilla tillie tillman tillmann timbul timeo timika timm timmothy timmy timofei timoleon
    timon timotei timotej timoteo timoteus timothe timothee tinca tincuta tine tinisha tino tiny tiphaine tira tiril
    tirone tirta tirtayasa tirza tisa tish titi titien titilayo titilope titin tito titouan titus tizian tizio tjark
    tjasa tobi tobia tobie tobiloba tobin toccara todor tohir toke toki tokunbo tolomeo tolulope tolunay toluwalope
    toluwani toluwanimi tomasa tomaska tomaso tomaz tome tomeka tomi tomika tomiko tomiloba tomislava tomke tommie
    tommye tomo tomori tona tonci toncica tonda tonette toney tonia tonie tonija tonisha tonita tonja tonko tonnin
    toon tope torey tori torie torkvat torquato torrance torrey torri torrie tory tosca toscane tosco tosha toshia
    toska toussaint towanda toya toyip trace tracee traci tracie trajan tranquillo trasea travon treasa treena
    tremaine tremayne trena trenton tresa tressa tressie treva trever trevion trey trilochan trilochana trilok
    trilokanath trilokesh triloki trista tristano tristian tristin triston troels trofim troy trpimir trpko trudi
    trudie trula truman trycia trystan tsabita tsipora tuana tuba tudora tudorita tudosia tufan tugay tugiman tugrul
    tugtekin tuhfe tula tulin tullia tulliano tumer tunahan tunar tunay tunc tuncer turgay turi turibio turkan turkay
    turker turkes turna turner turold tushar tussio tutku tuulikki tuur tvrtko twana twanda twanna twila twyla tybalt
    tycho tyesha tygo tyisha tymeo tymon tymoteusz tynisha tyree tyreek tyrel tyrese tyrique tyron tyshawn tyson
    ubaydulloh ubertino uberto uchita uchqun udai udit ueli uffe ugis ugolina ugolino uguccione uhra ujjawal ujjwal
    ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uliana ulices ulisse uliva ulker ulpiano ulrico ulrik ulstano
    ultimo ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse ulysses umang umay umaya umid umida umidulloh umile
    ummiye umran umur umuralp undine unggul unique unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain
    urdino urfon uriah uriele urmila ursicio ursino ursmaro ursule ursulo usame usman usmon usyi utama utku uttam
    uygu uzayr uzbegim uzeyir uzodimma vada vafo vagn vaha vahdet vahide vaidehi vaijayanthi vaijayanti vaishnavi
    vaishno vaishvi vala valburga valda valdemar valdemara valdemars valencia valene valente valentijn valentim
    valentins valentyn valentyna valer valera valere valerian valeriana valeriano valerico valerii valerija valerijs
    valeriu valfredo valfrido vali valid vallie valorie valrie valtena valtr valtteri vance vanesa vanetta vanita
    vanna vannesa vannessa vanya varalakshmi varo vasanti vashti vasilica vasilie vasilina vasilisa vasja vasko
    vasliddin vasudev vasudeva vasudha vasundhara vatroslav vavrinec veaceslav vecdi veceaslav veceslav veda vedang
    vedanga vedanshi vedasto vedat vedrana veduna veerle vefa vefik vega vehbi vela velana velaphi velda veleslav
    veleslava velia velibor velimira velina velio velislav velislava vella velva velvet vena venance venanzio vencel
    venceslao venceslas venceslav venceslava vendel vendelin vendelina vendulka venek venera veneranda venerando
    venere venerio venessa venetta veniamin venita venka vennie venuse venusta venustiano venusto veola verano verda
    verdell verdiana verdie vere verecondo verenzio vergie vergiliu verginia veriana verica veridiana verla verlene
    verlie verline vern verna vernell verner vernetta vernia vernice vernie vernita vero verona veroniko veroslav
    veroslava versie vertie verulo veselinka vesile veslava vesma vespasiano vesper vesta veta veysel veysi vezio
    vianney vica vicdan vicentia vicentiu vickey vicky victorien victorin victorina vida vidak vidal vidhur vidhya
    vidiano vidone vidor vidur viera vieroslava vieve vigile vigo vijeko vijolite viki vikki viktorie viktorin
    viktoro vilcjo vildan vilde vilema vilemina vilfredo vilhelmine vilhelmino vilhelmo viliam viliana vilibald
    viliberto viljem villy vilma vilmar vilmars vimala viman vina vincenc vincencie vincentiu vinciane vindonio
    vinebaldo vinfrido vinicio vinita vinka vinnie vino vinsen vinz violante violeta violetta violina viorela
    viorelia virgen virgie virgile virgilio virgiliu virgin virgina virman virone visarion viscardo vishwamitra
    visnja vissia vita vital vitale vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslava vitold
    vitoslav vittore vittoriano vitus viva vivaldo vivan vive vivi vivianne viviano vivienne vizbulite vjekoslav
    vjenceslav vlada vladan vladana vladek vladena vladilena vladimer vladimiro vladislava vladivoj vladlen vladlena
    vlaicu vlastimila vlastimir vlastimira vlastislav vlastislava vodingo voichita voicu vojen vojin vojislava vojmil
    vojmir vojmira vojslav vojslava vojteska voldemars volfango volfgang voncile vonnie vorsila vosil vratislava
    vratko vreni vrinda vrund vseboj vsebor vserad vseslav vujadin vujica vukan vukasin vukica vukota vulmaro
    vulpiano vuslat vusumuzi vyas wadi wage wahyu waino wakiman waldo wale walenty walentyn walentyna waleran waleria
    walerian walery walgierz wally walton waluyo waly wandrille wanesa waneta wanetta wani wanita wannes waqila ward
    wardaya wardi warji warley warner warre warsa warsita warta washington wasis wassim watson wava wawan wawrzyniec
    waylon webster welat weldon wende wendell wendi wendie wendolyn wenona westley whitley wiara widya wiebke wiem
    wies wilber wilburn wilda wiley wilford wilfrid wilfryd wilhelmina wilhemina willena willene willetta willette
    willia williams willian williemae willodean willy wilmer wilton winda windy winfield winford winfred winnifred
    wira wirda wirginia wisnu wissam wissem witalis wonda woodrow wout wulan wulandari wuraola wyman wynell wynona
    xalima xanana xander xatun xaver xaverie xaverius xaviere xebat xenia xenie xenophon xezal xiomara xzavier yacine
    yacouba yaeko yaelle yahaira yahyo yajaira yakubu yaman yamileth yamina yance yango yani yanira yanis yanni
    yannic yannik yaprak yara yarah yaren yaretzi yaro yasar yasmeen yasmina yassir yaya yazid yazmin yejide yekta
    yelda yeliz yener yenthe yesim yessenia yessi yetkin yetta yetunde yevette yfke yibanathi yigit yinthe ylan ylvi
    ylvie yoan yoann yoel yoga yogendra yoginder yohann yolando yolonda yonca yono yoqub yorbek yoro yorqin yosra
    yossef yosun youcef youlanda youmna youna youness youp youri yousra youssou youssouf youssouph youssoupha yozida
    yoznur ysaline ysee yseult yuce yuette yuksel yulanda yuliana yumni yung yuni yunita yuonne yusiv yvan yven yvone
    zabedeo zabina zabir zaboj zaccaria zaccheo zachar zacharia zachariah zachariasz zacharie zache zachery zack
    zackary zackery zada zadig zaenab zafar zafir zahar zaharia zahide zahit zaida zaira zakary zakarya zakelina
    zakir zala zalan zalindra zama zamfir zamfira zamir zamira zana zander zandra zaneta zanete zanis zanita zanna
    zanobi zaraza zaria zarije zarina zarko zavida zavis zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva zbynka
    zbysek zbyska zbyslav zbyslava zdan zdana zderad zdeslav zdeslava zdik zdirad zdislav zdislava zechariah zefiro
    zejnep zekai zekeriyya zelaya zelibor zelie zelimir zelimira zelinda zelislav zelislava zella zelma zelmir
    zelmira zeltite zena zenaida zenaide zenebio zenia zenija zeno zenobia zenobie zenobio zenone zenovia zente
    zenzele zephirin zephyr zerdest zerrin zerya zeteny zetico zetta zeyd zeynab zeyneb zeynel ziedite zigfrida
    zigfrids zigmars zigmund zigrida zihni zilan zile zilola zina zinedine zinovia zion zithulele zitomir zitomira
    zitoslav zitoslava zivan zivana ziver ziya ziyad ziyanda ziyo zizi zlatka zlatomir zlatomira zlatuse zobuhle
    zoeva zofie zofija zohid zohir zohra zoia zoie zoila zoilo zoja zokir zona zonia zoraida zorana zorina zoroslav
    zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zubayr zubeyde zubeyr zubite zuhal zula zulaikha
    zulal zuleyha zulfa zulfikar zulma zumrut zuxra zvezdana zvonimira zyad`,
);
