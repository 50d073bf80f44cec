// Common passwords, part 12 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part12: StaticString = """
        nintend 5792076 spankme1 titti tetas belladog importan 4206969 87e5nclizry teufelo7 doller yfl.irf quaresma
        3440172 melis bradle nnmaster fast1 iverso blargh lucas12 chrisg iamsam 123321az tomjerry kawika 2597174
        standrew billyg gizmodo2 rz93qpmq 870621345 qmezrxg4 marthe moom4261 cum2me hkger286 lou1988 croaker klaudia1
        753951456 fsunoles romanenko abbydog isthebes corgi walkman555 ranger98 scorpian hardwareid bluedragon fastman
        2305822q iddqdiddqd 1597532 gopokes zvfrfcb w1234567 sputnik1 tr1993 2i5fdruv havvoc 1357913 1313131 bnm123
        cowd00d flexscan boogiema bigsexxy powerstr ngc4565 joshman 123jlb funfunfu honor1 bobbyj shmuck 1232580
        123578951 maxthedo bond0007 gehenna nomames blueone bwana gatinho 1011111 torrents 123451234 tiger25 edibey
        pointman mmcm19 wales1 caffreys phaedra bloodlus 321ret32 rufuss tarbit 102030405 stickboy lotrfotr34 jamshid
        ataman 99ford yarrak logan2 ironlung pushistik unclebob tigereye pinokio tylerj 888777 ramana roman777
        17711771s luigi1 brucey videogam classi birder faramir twiddle cubalibre grizzy fucky jjvwd4 idinahui ranita
        nikita1998 123342 w1w2w3 78621323 4cancel 789963 (null vassago jaydog472 123452 timt42 canada99 123589 rebenok
        htyfnf 785001 osipov maks123 neverwinter 777222 67390436 bykemo aquemini frogg roboto thorny shipmate logcabin
        66005918 nokian gonzos louisian triathlo ilovemar couger letmeino supera runvs fibonacci muttly 58565254
        5thgbqi vfnehsv electr artemis1 newlove thd1shr hawkey grigoryan saisha tosca redder lifesux temple1 bunnyman
        thekids sabbeth 182838 158uefas dell50 1super 666222 47ds8x jackhamm mineonly rfnfhbyf 048ro 665259 bombero
        52545856 secure1 bigloser peterk alex2 51525354 superx teenslut sigmapi sanfrancisco acme34 private5 eclips
        qwerttrewq kokain hardguy peter69 jesuschr dyanna dude69 sarah69 toyota91 amberr 45645645 bugmenot bigted
        44556677 556644 wwr8x9pu alphaome harley13 kolia123 wejrpfpu revelati nairda sodoff cityboy pinkpussy dkalis
        triplet tannenbau darkhors 527952 retired1 soxfan nfyz123 37583867 goddes 515069 gxlmxbewym 1warrior 36925814
        dmb2011 topten karpova 89876065093rax naturals gateway9 cepseoun turbot 493949 cock22 sasafras gopnik stalke
        1qazxdr5 wm2006 ace1062 alieva blue28 aracel sandia motoguzz terri1 emmajane conej recoba alex1995 jerkyboy
        cowboy12 arenrone precisio 31415927 scsa316 panzer1 studly1 powerhou bensam mashoutq billee reape thebeatl
        rul3z montesa cvzefh1gk 424365 a159753 zimmerma gumdrop ashaman grimreap icandoit borodina branca dima2009
        keywest1 vaders bubluk diavolo assss goleta eatass napster1 382436 369741 5411pimo lenchik pikach gilgamesh
        kalimera gordon2 rjycnbnewbz maulwurf 2much4u bond00 robotec fuckgirl zgjybz chinky fourplay 1booger roisin
        sandan blackheart cheez blackfin cntgfyjdf mymoney1 09080706 goodboss sebring1 rose1 kensingt bigboner
        marcus12 ym3cautj struppi thestone lovebugs stater silver99 forest99 qazwsx12345 vasile longboar mkonji
        huligan rhfcbdfz airmail porn11 1ooooo sofun snake2 msouthwa dougla 1iceman sharona france98 196800 196820
        ps253535 zjses9evpa sniper01 konfeta jack99 drum66 good4you station2 brucew regedit mvtnr765 pub113 fantas
        tiburon1 king99 ghjcnjgbpltw checkito 308win 1ladybug corneliu svetasveta 197430 icicle imaccess ou81269
        jjjdsl brandon6 bimbo1 smokee 3611jcmg conor1 darth1 margera aoi856 paully ou812345 sklave eklhigcz 30624700
        wahooo seau55 1beer chulo dolphin9 heather6 198206 198207 hergood njhyflj 4real silverfi fabfive spring12
        ermine mammy jumpjet adilbek toscana caustic hotlove sammy69 byoung whipme barney01 mistys tree1 buster3
        kaylin gfccgjhn 132333 pangaea smurph 198701 ryslan gasto xexeylhf anisimov chevyss saskatoo tweaker irish123
        denny1 palpatin lovesuck woman1 mrpibb diadora hfnfneq harlock mclaren1 newpass3 rfgecnfcerf alskdjfh mini14
        dukers raffael 199103 cleo123 1234567qwertyu mossberg scoopy dctulf starline hjvjxrf rangers2 bilbos blackhea
        pappnase atwork daywalker summoner 1jjjjjjj swansong laluna 12345qqq lionsden money99 silver33 hoghead bdaddy
        199430 saisg002 nosaints tirpitz 1gggggg jason13 kingss 0cdh0v99ue pkunzip arowana spiri deskjet1 armine
        lances magic2 thetaxi 14159265 cacique 14142135 orange10 richard0 backdraf 255ooo kohsamui c43dae874d cbhtym
        sorento megha pepsiman qweqwe12 bliss7 korolev balls123 schlange gordit optiquest fatdick fish99 richy
        nottoday dianne1 1234qwerasdfzxcv bbonds aekara lidiya baddog1 funkie ryan01 greentree marshal1 liliput
        000000z rfhbyrf gtogto43 rumpole tarado marcelit sassydog system12 belly1 zilla kissfan tools1 donsdad
        scorpio6 toto99 dogfuck rocket21 thx113 sanek sommar smacky pimpsta letmego k1200rs lytghjgtnhjdcr abigale
        buddog deles roofus carlsbad hamzah hereiam genial schoolgirlie breads piesek washear chimay apocalyp gfgf1234
        gobulls dnevnik wonderwall beer1234 1moose beer69 adpass mike34 birdcage hottuna gigant penquin donna123
        123lol123 thesame fregat adidas11 selrahc pandoras test3 chasmo 111222333000 pecos ingersol shana1 mama12345
        cessna15 myhero 1simpson nazarenko cognit seattle2 irina1 azfpc310 rfycthdf hardy1 jazmyn sl1200 hotlanta
        jason22 sujatha fsd9shtyu highjump changer entertai kolding mrbig sayuri eagle21 0101dd bigdong ou812a
        sinatra1 htcnjhfy oleg123 videoman pbyfblf tv612se kenaidog gunite silverma ardmore 123123qq hotbot cascada
        cbr600f4 harakiri boscos glasgow1 kmn5hc lanfear 1light liveoak fizika ybrjkftdyf surfside multipas redcard
        72chevy balata schroede kanat testerer kierra hejmeddig tornados isidor pinkey n8skfswa ginny1 houndog 1bill
        chris25 hastur 1marine greatdan hatman z1z2z3z4 kicker1 katiedog usopen smith22 mrmagoo 1234512i assa123
        7seven7 bpvtyf 149521 guenter alex1985 voronina mbkugegs zaqwsxcderfv rusty5 mystic1 master0 jndfkb r4zpm3
        cheesey skripka blackwhite sharon69 dro8smwq lektor techman boognish deidara heckfyf quietkey authcode jayboy
        pinkerto merengue chulita bushwick turambar kittykit kristo pepote scheiss hambone1 bigballa restaura tequil
        111luzer euro2000 motox denhaag chelsi flaco1 lillo 1001sin passw beatoff 555555d willis1 kissthis qwertyz
        rvgmw2gl iloveboobies timati kimbo msinfo dewdrop sdbaker fcc5nky2 catboy small1 chode beastie1 star77
        hvidovre xavie dagobah alex1987 papageno toonami fuerte lawina souppp dirtybir chrish naturist channel1 peyote
        flibble gutentag lactate killem zucchero ditka avr7000 boxxer topcop mypass1 deuce1 cthuttdf kzkmrf lovethem
        band1t cantona1 wonderwo fuzzie lucky99 hoddling rockcity winner12 spooty mansfiel 287hf71h rudiger culebra
        agent86 daniel0 bunky1 notmine 9ball goofus puffy1 xyh28af4 kulikov bankshot vurdf5i2 kevinm ercole sexygirls
        goater lollie raissa thefrog mdmaiwa3 mascha union1 crossroa areyuke rodman91 toonsex dopeman gericom vaz2115
        cockgobbler 12356789 12345699 signatur coolwhip erwin1 awdrgyjilp pens66 ghjrjgtyrj emergenc psych0 blood666
        bootmort wetworks piroca johnd homer69 flameon image1 bebert fylhtq1 annapoli 10048 indahouse mykiss 1penguin
        markp misha123 foghat hank1 santorin defcon4 tampico vbnhjafy bunkie athlon64 sex777 nextdoor koskesh lolnoob
        seemnemaailm yeehaa teagan siegheil monday2 cornhusk mamusia chilis sthgrtst feldspar scottm pugdog rfghjy
        micmac gtnhjdyf terminato 1jackson kakosja bogomol rkbvtyrj tigertig fuckitall vbkkbjy caramon zxc12 balin
        dildo1 avata marquise jennyc hondavfr tinti anna1985 dennis2 jorel mayflowe icema hal2000 nikkis bigmouth
        greenery nurjan leonov liberty7 fafnir larionov sat321321 byteme1 nausicaa hjvfynbrf everto titone kahala
        104328q pcitra 1nnnnn nalini galvesto rick1 squeeky agnes1 jitterbu agshar 0112358 traxxas stivone prophet1
        bananza sommer1 canoneos hotfun redsox11 1bigmac dctdjkjl legion1 everclea valenok black9 danny001 1theman
        mudslide lechef chula glamis emilka canbeef ioanna cactus1 rockshox im2cool ninja9 thvfrjdf milo17 micky1
        nbibyf nokiaa goldi mattias fuckthem ironfist nesta crazzy killswit hygge zantac kazama allston maandag hiccup
        prototyp specboot dwl610 159456 baldhead redwhite calpoly whitetail agile1 cousteau matt01 aust1n malcolmx
        gjlfhjr semperf1 ferarri a1b2c3d vangelis mkvdari bettis36 andzia comand tazzman morgaine pepluv anna1990
        inandout anetka anna1997 wallpape moonrake huntress hogtie cameron7 singe11 clownboy newzeala wilmar safrane
        rebeld poopi granat hammertime nermin 11251422 xyzzy1 bogeys jkmxbr fktrcfyl 11223311 nfyrbcn 11223300
        powerpla zoedog ybrbnbyf zaphod42 tarawa jxfhjdfirf dude1234 g5wks9 goobe czekolada blackros amaranth thereds
        julija nhecsyfujkjdt promopas buddy4 marmalad weihnachten tronic letici passthief 67mustan ds7zamnw morri
        cheops pinarell sonofsam av473dv sf161pn 5c92v5h6 tango123 plant1 1baby xufrgemw fitta 1rangers spawns kenned
        taratata 19944991 11111118 coronas 4ebouux8 roadrash dfyjdf846 marley12 qwaszxerdfcv 68stang 67stang racin
        ellehcim sofiko nicetry seabass1 jazzman1 zaqwsx1 laz2937 uuuuuuu1 vlad123 rafale 223366 nnnnnn1 226622
        junkfood asilas cer980 daddymac persepho 00700 shithappens 255555 qwertyy xbox36 19755791 bearcub jerryb
        a1b1c1 polkaudio 456rty marcus2 mama1961 palace1 transcend shuriken sudhakar teenlove anabelle matrix99 pogoda
        notme bartend jordana nihaoma ataris littlegi ferraris redarmy giallo fastdraw accountbloc peludo pornostar
        pinoyako cindee glassjaw dameon johnnyd finnland saudade losbravo slonko toplay smalltit nicksfun stockhol
        penpal caraj divedeep cannibus poppydog pass88 viktory walhalla arisia lucozade goldenbo tigers11 caball
        ownage123 tonna handy1 johny capital5 faith2 stillher brandan pooky1 antananarivu hotdick lacrimos goathead
        bobrik cgtwbfkbcn maywood kamilek gbplf123 gulnar beanhead vfvjyn shash viper69 ttttttt1 hondacr kanako muffer
        dukies agapov58 mushka bad11bad muleman andreika makeit vanill boomers bigals merlin11 quacker spartak1922
        ligeti diana2 lawnmowe fortune1 awesom rockyy anna1994 oinker eastbay ab55484 poker0 ozzy666 papasmurf
        antihero photogra ktm250 painkill jegr2d2 p3orion canman dextur qwest123 samboy sierra01 herber vfrcbvvfrcbv
        bobbyjoe buzzkill skidrow grabber phili 9379992q geroin oleg1994 sovereig rollover zaq12qaz battery1 alina123
        groucho1 peter22 butterbean elise1 lucycat ferdi golfer01 randie gfhfyjbr ventura1 chelsea3 pinoy mtgox yrrim7
        shoeman mirko ffggyyo 65mustan ufdibyjd john55 suckfuck greatgoo fvfnjhb mmmnnn 1bullshi easy1234 diamondb
        wolfee nothing0 joker777 glasnost richar1 guille sayan koresh goshawk alexx batman21 a123456b hball 243122
        rockandr coolfool isaia mary1 yjdbrjdf lolopc cleocat cimbo lovehina 8vfhnf passking bonapart bigboys kreator
        ctvtyjdf shellac table54781 nedkelly philbert sux2bu nomis sparky99 python1 littlebear numpty silmaril sweeet
        jamesw cbufhtnf peggysue wodahs luvsex wizardry venom123 bama1 samat reviewpass ned467 cjkjdtq mamula gijoe
        amersham devochka redhill gisel preggo polock cando rewster greenlantern panasonik dave1234 mikeee 1carlos
        miledi p0o9i8u7y6 happyguy dcp500 assmaster sambuka sailormo antonio3 logans 18254288 nokiax2 totti xenon1
        edward11 targa1 tony_t 02551670 vladimir1 greenda neel21 craiger saveliy dei008 fylhtq95 spike2 fjnq8915
        passwordstandard vova12345 talonesi richi gigemags westin trevoga dorothee bastogne 25563o truegrit krimml
        iamgreat servis paulinka azimuth corperfmonsy 358hkyp dogbert1 eatmyass cottage1 savina bigtex gimmesum asdcxz
        a159357 1bastard 413276191q pngfilt pchealth netsnip bodiroga 1matt webtvs ravers adapters siddis mashamasha
        coffee2 anna1982 marcia1 fairchil maniek iloveluc batmonh wildon bowie1 netnwlnk fancy1 tom204 olga1976
        vfif123 ajax01 lovess mockba icam4usb triada odinthor rstlne exciter sundog anchorat girls69 nfnmzyrf soloma
        gti16v shadowman ottom rataros tonchin chicken0 pornlo christiaan volante likesit mariupol runfast gbpltw123
        missys kbpjxrf ghibli calla cessna172 kinglear dell11 swift1 walera 1cricket turbo911 tucke rosehill thekiwi1
        ygfxbkgt mandarinka 98xa29 magnit cjfrf paswoord grandam1 shenmue leedsuni hatrick zagadka angeldog michaell
        koichi bballs 29palms xanth 228822 ppppppp1 1kkkkk 1lllll mynewbots spurss 224455 city1 mmmmmmm1 nnnnnnn1
        biedronka elessar f14tomcat jordan18 ayi000 tedbear 86chevyx user123 bobolink maktub elmer1 flyfishi franco1
        gandalf0 traxdata enlighte dmitrij beckys 1giants flippe 12345678w jossie rugbyman snowcat rapeme gemeni
        udders chappie war123 vakantie maddawg sewanee jake5253 tautt1 letterma jimbo2 kmdtyjr hextall jessica6
        amiga500 hotcunt phoenix9 veronda saqartvelo scubas sixer3 williamj nightfal shihan melnikova kosssss handily
        killer77 jhrl0821 rushman 6gcf636i metoyou irina123 mine11 primus1 formatters infotech moose69 kompas motoxxx
        greatwhi cobra12 kirpich montse tracy123 connecte cjymrf hemingwa azreal gundam00 mobila boxman slayers1
        ravshan fktrcfylhjd bermuda1 tylerd maersk eybdthcbntn camelo backd00r 1king jerkin tnt123 trabant
        warhammer40k rambos punto home77 1frank brille guitarman george13 rakas tgbxtcrbq flute1 lovezp1314 thespot
        postie buster69 sexytime twistys zacharia sportage toccata denver7 terry123 bogdanova devil69 higgins1
        whatluck pele10 kkk666 1qayxsw2 riptide1 chevy11 munchy lazer1 ghfgjh vergesse playgrou 4077mash gusev humpin
        oneputt hydepark monster9 tiger8 tangsoo guy123 hesoyam1 uhtqneyu thanku lomond ortezza kronik rabbit66 killas
        qazxswe alabaste 1234567890qwerty geral beatbox slutfuck booyaka ostsee maestro1 beatme ironfish happy6
        konnichi gintonic dugan1 today2 enkidu trim7gun katuha fractals morganstanley polkadot gotime prince11 204060
        bobbyt seemee amanda10 airbrush bigtitty heidie 5speed fyfnjkmtdyf flynavy joxury8f meeko akuma moondog1
        trotters mariami signin legs11 pussy4 1s1h1e1f1 felici marlins1 gavaec balance1 glock40 kokot southwes
        comfort1 sammy11 rockbottom brianc litebeer chopsuey greenlan charit freecell hampster smalldog blofeld
        realsex romann cartman2 cjdthitycndj bmw528 zwezda masterba jeep99 turtl sunburst sanyco auntjudy 125wm qwsazx
        cartma toby12 robbob red222 ilovecock losfix16 1explore helge vaz2114 whynotme mugen 1qazwsxedc albertjr
        0101198 sextime supras nicolas2 wantsex pussy6 checkm8 winam 24gordon misterme curlew gbljhfcs medtech franzi
        butthea voivod blackhat egoiste pjkeirf maddog69 pakalolo igor1234 rouges snowhite homefree sexfreak acer12
        dsmith blessyou 199410 vfrcbvjd falco02 yaglasph groundho elvir gborv526 emma01 larina mike12345 maximu anupam
        bltynbabrfwbz tanushka sukkel raptor22 cosmodog busybee bijoux frame1 blackmor giveit issmall bear13 123-123
        bladez ultra123 fletch1 flashnet loploprock rkelly littlewhore cuntfinger stinkyfinger laurenc 198020 n7td4bjl
        jackie69 camel123 ben1234 1gateway adelheid fatmike thuglove zzaaqq 4815162342q nadano benwin andrea99 rjirf
        michou abkbgg d50gnn aaazzz blankman medicus bigbone 197200 bendix morphius njhvjp 44mag zsecyus56 nokiadermo
        a333444 waratsea 4rzp8ab7 fevral brillian kirbys minim erathia zxcvb1234 dukey snaggle poppi hymen 1video
        dune2000 jpthjdf cvbn123 zcxfcnkbdfz astonv ginnie 316271 engine3 64chevy glass1 laotzu hollyy comicbooks
        assasins nuaddn9561 scottsda hfcnfvfy accobra 7777777z metalhead romanson redsand 365214 shalo arsenii 1989cc
        sissi duramax 382563 petera 414243 mamapap jollymon field1 fatgirl janets trompete matchbox20 rambo2 nepenthe
        441232 qwertyuiop10 bozo123 phezc419hv romantika lifestyl pengui decembre demon6 panther6 444888 scanman
        ghjcnjabkz pachanga buzzword indianer startre frog1 fyutk 483422 tupacshakur albert12 1drummer bmw328i aerdna
        invisibl calimer mustaine lgnu9d morefun hesoyam123 escort1 scrapland stargat barabbas dead13 545645 mexicali
        sierr gfhfpbn gonchar moonstafa searock counte jayhawk1 floren maremma nastya2010 adaptec halloo barrabas
        hunny kafedra freedom0 vlad1234 method7 665566 tooting davinchi conducto medias 666444 invernes madhatter
        456asd 12345678i 687887 le33px spring00 help123 bellybut billy5 vitalik1 river123 gorila bendis power666
        747200 footslav acehigh qazxswedc123 q1a1z1 richard9 peterburg tabletop gavrilov 123qwe1 kolosov fredrau
        run4fun 789056 jkbvgbflf chitra steve22 wideopen access88 surfe tdfyutkbjy impossib kevin69 880888 cantina
        887766 wxcvb dontforg qwer1209 asslicke indig arkasha scrapp morelia vehxbr jones2 scratch1 cody11 gerbera
        dontgotm underhil maks2010 hanibal elena2010 jason11 1010321 stewar elaman fireplug goodby sacrific bobcat12
        bruce123 1233215 tony45 tiburo bmw750 wallstreet 2h0t4me 1346795 lamerz munkee 134679q granvill 1512198
        armastus pipeutvj g1234567 usmc1 102030q brandnew shadowfax 1falcon brianw lokomoti 2022958 scooper pegas
        jabroni1 2121212 buffal siffredi wewiz twotone rosebudd nightwis 2525252 sleddog red333 jamesm 2797349 jeff12
        onizuka felixxxx rf6666 fine1 ohlala forplay chicago5 muncho scooby11 ptichka johnnn 19851985p dogphil3650
        totenkopf monitor2 macross7 3816778 dudder semaj1 bounder racerx1 5556633 7085506 ofclr278 7506751 nantucke
        hedj2n4q drew1 aessedai trekbike pussykat samatron imani 9124852 wiley1 dukenukem iampurehaha2 9556035
        obvious1 mccool24 apache64 kravchenko justforf basura jamese safado darksta surfer69 gjpbnbd gunny1 wolley
        sananton zxcvbn123456 odt4p6sv8 sergei1 modem1 mansikka zzzz1 rifraf dima777 mary69 looking4 donttell red100
        ninjutsu uaeuaeman bigbri brasco queenas8151 demetri angel007 bubbl kolort conny avtoritet kailayu wrongway
        chevy3 1nascar chrisrey mike99 chkdsk sd3utre7 padawan a6pihd doming mesohorny tamada donatello emma22 eather
        susan69 stud69 fatbitch pilsbury thc420 lovepuss 1creativ golf1234 hurryup 1honda huskerdu marino1 gowron
        girl1 fucktoy gtnhjpfdjlcr dkjfghdk pinkfl loreli 7777777s donkeykong rockytop sone4ka xxxjay flywheel
        toppdogg bigbubba 2letmein shavkat paule dlanor adamas aassaa dixon1 bmw328 ilikepussy holly2 tsmith excaliber
        fhutynbyf emanue flyvholm currahee godsgift antonioj torito dinky1 sanna yfcnzvjz 123321456654 hanswurst
        bandman xxxyyy chevy69 technica tagada arnol v00d00 lilone filles drumandbass dinamit a1234a eatmeat elway07
        inout james6 dawid1 thewolf diapason yodaddy qscwdv liljoe sloeber simbacat sascha1 1badger gravedig jakeyboy
        longboard truskawka golfer11 pyramid7 highspee pistola theriver hammer69 1packers dannyd alfonse qwertgfdsa
        11119999 ghjtrn saralee 12inches paolo1 zse4xdr5 taproot sophieh6 grizzlie hockey69 danang biggums hotbitch
        5alive bluewave dimon95 koketka multiscan littleb leghorn poker2 delite skyfir bigjake persona1 amberdog
        derren ziffle 1sarah 1assword sparky01 seymur 123321qw goskins luvbekki bumhole 2balls 1muffin borodin
        yfeiybrb 1alex betmen freder azizbek gjkzrjdf lilmike 1bigdadd 1rock taganrog snappy1 andrey1 kolonka bunyan
        gomango vivia clarkkent satur gaudeamus mantaray 1month whitehea fargus andrew99 redhawks liza2009 qw12345
        den12345 vfhnsyjdf mazepa newyorke 1arsenal hondas2000 demona fordgt steve12 birthday2 12457896 dickster
        edcwsxqaz sahalin pantyman hubertus cumshot1 chiro kappaman mark3434 canada12 lichking bonkers1 ivan1985
        sybase valmet doors1 deedlit kyjelly bdfysx ford11 throatfuck backwood fylhsq lalit boss429 kotova bricky
        steveh joshua19 kissa imladris lubimka partyman crazyd ilike69 imhome whome fourstar scanner1 ujhjl312 anatoli
        85bears jimbo69 5678ytr potapova nokia7070 kalleank 1996gta refinnej july1 molodec nothanks enigm 12play
        sugardog nhfkbdfkb larousse 144444 qazxcdew stimorol jhereg spawn7 143000 fearme hambur merlin21 dobie
        is3yeusc partner1 dekal 478jfszk flavi 9hmlpyjd 7imjfstw lexxus truelov carlos6 anais mudbone anahit taylorc
        tashas larkspur animal2000 nibiru miyvarxar deflep dolore communit ifoptfcor laura2 anadrol mamaliga mitzi1
        blue92 matveev kajlas wowlook1 1flowers 1golf bantha scotlan singapur mark13 telus01 superdav jackoff1 madnes
        bullnuts world123 clitty palmer1 spider10 sargsyan rattlers david4 windows2 sony12 visigoth qqqaaa penfloor
        cabledog natasha123 eagleman softcore bobrov dietmar divad sss123 tlbyjhju 1q1q1q1 dav123 lfiekmrf drachen
        tplate gfghbrf casio1 123boots1 123test sys64738 andiamo meduza soarer heavymet bespin 1asdfghj wharfrat
        wetsex tight1 janus1 sword123 ladeda dragon98 atep1 lexus300 pheonix1 alex1974 123qw123 137955 bigtim shadow88
        igor1994 goodjob arzen champ123 121ebay brooksie frogman1 buldozer morrowin achim trish1 lasse festiva
        bubbaman scottb kramit passsword oompah al123456 green45 ashlynn al1716 stang50 greese bob111 jasonj 1cherry
        1q2345 1xxxxxxx fifa2011 brondby zachar1 easy1 magic7 1rainbow cheezit 1eeeeeee jerbear 1bbbbbb 15975391
        654321z twinturb onlyone1 denis1988 6846kg3r jumbos pennydog dandelion haileris epervier snoopy69 afrodite
        oldpussy green55 poopypan verymuch katyusha recon7 mine69 tangos contro blowme2 jade1 skydive1 fiveiron
        dimo4ka bokser platina raque pimper jawbreak buster88 walter34 chucko penchair horizon1 thecure1 scc1975
        kareta duke12 krille dumbfuck cunt1 aldebaran laverda harumi knopfler pongo1 pfhbyf dogman1 rossigno 1hardon
        scarlets ibelieve akinfeev xfhkbr athene falcon69 happie billly nitsua fiocco qwerty09 gizmo2 slava2 125690
        craigs vader123 silkeborg 124365 peterm 123978 krakatoa 123699 123592 kgvebmqy pensacol d1d2d3 snowstor
        goldenboy gfg65h7 ev700 g0dz1ll4 chester3 acheron cynthi motdepass zymurgy one2one fietsbel harryp wisper
        pookster nn527hp dolla milkmaid rustyboy epsilon1 dale3 crhbgrf maxsim selecta mamada ufkjxrf shinchan
        fuckuall women1 000008 bossss greta1 rbhjxrf mamasboy cathay hunglow splatt kahless 1gandalf themis delta7
        moon69 parliame miyuki 2500hd jackmeof razer juvis123 noremac boing747 9z5ve9rrcz icewater titania alley1
        moparman christo1 tigerfan chevyy joshua99 doda99 matrixx ekbnrf jackfrost viper01 cnfhsq triton1 ssbt8ae2
        rugby8 ramman 1lucky barabash ghtlfntkm junaid apeshit enfant kenpo1 007000 marge1 richard8 vbitkm lostboys
        richard4 hifive prisma paranoya lisaann happyness cardss methodma supercop a8kd47v5 gamgee polly123 hoyasaxa
        1digital matthew0 dclxvi lisica roy123 2468013579 sparda queball pass1wor repmvbx 999666333 freedom8 botanik
        777555333 lubimaya flash2 einstei 08080 159951159 159357123 alina1995 sanjos dilara wisteria jhnjgtl12
        98766789 darksun arxangel 87062134 creativ1 malyshka fuckthemall barsic rocksta 2big4u 5nizza genesis2
        ofcourse 1horse latenite cubana sactown milliona 61808861 57699434 imperia bubba11 change12 55495746 flappy
        jimbo123 19372846 19380018 cutlass1 craig123 klepto solus 51502112 pasha1 19822891 46466452 19855891 petshop
        nikolaevna 119966 nokia6131 evenpar hoosier1 jawa350 gonzo123 mouse2 115511 eetfuk gfhfvgfvgfv 1crystal
        sofaking kwiatuszek fhrflbq anthro alltheway zoltar maasikas wildchil fredonia earlgrey gtnhjczy solid1 slavko
        fjdksl inter1 nokia6500 59382113kevinp spuddy cachero coorslit kiba1z karizma vova1994 chicony bondra12
        1rocket hunden zpflhjn1 th0mas deuce22 meatwad fatfree congas sambora cooper2 janne clancy1 stonie busta kamaz
        speedy2 fahayek arsenal0 beerss boobs69 luansantana toadman control2 ewing33 maxcat mama1964 diamond4 tabaco
        joshua0 piper2 guybrush reynald pincher katiebug starrs pimphard frontosa alex97 cootie clockwor belluno
        skyeseth booty69 chaparra boochie havok saraann pipeman aekdb jumpshot wintermu chaika 1chester rjnjatq emokid
        reset1 regal1 j0shua 134679a asmodey sarahh zapidoo ciccione sosexy hornets1 alex1971 delerium manageme
        connor11 1rabbit sane4ek caseyboy cbljhjdf redsox20 tttttt99 haustool ander pantera6 passwd1 9988776655
        blue135 writerspace xiaoyua123 justice2 niagra cassis scorpius bpgjldsgjldthnf gamemaster retrac stabbin
        toybox fight1 ytpyf. glasha va2001 shameles ladylove 10078 karmann rodeos eintritt lanesra tobasco jnrhjqcz
        navyman pablit leshka 123vika alena1 platinu ilford storm7 undernet sasha777 1legend anna2002 kanmax1994
        porkpie thunder0 gundog easypass duck1 supermom roach1 twincam 14028 tiziano qwerty32 123654789a evropa
        shampoo1 yfxfkmybr cubby1 tsunami1 fktrcttdf yasacrac 17098 happyhap bullrun rodder oaktown holde isbest
        taylor9 reeper hammer11 julias fourx4 subzero1 7mary3 busines ybrbnjcbr wagoneer danniash portishead digitex
        alex1981 infidel 1snoopy free30 jaden tonto1 redcar27 footie moskwa thomas21 hammer12 burzum cosmo123 50000
        burltree 54343 54354 vwpassat jack5225 burlpony blackhorse alegna petert katemoss nels0n ferrina cstock
        1christi dave55 abc123a alex1975 av626ss flipoff folgore max1998 si711ne yams7 sveiks cabin1 volodia ox3ford
        cartagen platini tiedomi service321 wooody christi1 gnasher brunob hammie iraffert bot2010 dtcyeirf
        1234567890p cooper11 alcoholi savchenko adam01 chelsea5 niewiem icebear lllooottt ilovedick sweetpus
        rfnthbyf1988 angus123 blockbus david9 nazaret samsung9 smile4u daystar skinnass john10 thegirl sexybeas
        wasdwasd1 sigge1 1qa2ws3ed4rf5tg czarny ripley1 ashley19 pokerman prevert trfnthby tony69 georgia2 stoppedb
        qwertyuiop12345 durdom cabbages 1234567890o delta5 liudmila nhfycajhvths court1 josiew abcd1 doghead diman
        masiania songline boogle triston sexy4me grapple spacebal ebonee winter0 smokewee nargiza dragonla sassys
        andy2000 menards yoshio massive1 suckmy1k passat99 sexybo nastya1996 isdead stratcat hokuto infix pidoras
        daffyduck cumhard baldeagl kerberos yardman shibainu cqub6553 tommyy bk.irf bigfoo hecto biggus esbjerg isgod
        1irish phenmarr jamaic roma1990 diamond0 yjdbrjd girls4me tampa1 kabuto vaduz hanse spieng dianochka csm101
        lorna1 ogoshi plhy6hql 2wsx4rfv cameron0 oleg1996 sharipov frogss yeababy kablam adelante memem howies thering
        ojp123456 msorcloledbr neveraga evh5150 redwin 1august canno 1mercede moody1 mudbug chessmas tiikeri
        """
}
