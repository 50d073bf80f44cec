// Common passwords, part 8 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part8: StaticString = """
        whales craving hotrats qweasdzx chitown dingbat care1839 standby atreides dogmeat alex1 mouses nicetits
        sealteam crispy rrpass1 myporn corazo lawman muffy orgy 1love hooyah pretzel amonra 01011950 jimbeam happyman
        stonewal helios harcore dick1 gaymen taylo ltkmaby mongo blonds civilwar bellaco mustan deadspin summe
        waterski zulu gizmos strife interacial pusyy bear1 equinox matri tobydog sammys nachos morgoth dasani nightwin
        passmast eldiablo screwyou badabing foreplay hydro kubrick seductive metoo happines 902100 mizuno caddy
        bizzare redone sable bonovox girlies hamper opus gizmodo1 kikimora peavey ocelot solace sprocket galary volvo1
        locutus virago tequier bisexual makeitso fishy fishcake sentry oaktree vegitta mississi spiffy carme neutron
        vantage agassi boners hilltop taipan barrage fister moonman bikers daffy quake suckcock asshol abraxas womam
        youknow pic's sonora tickler belair jonatha kissmyas monste mantra spunk jonesy mark1 alessand baddest
        augustin racers 7grout foxfire 99762000 openit nathanie seadog gangbanged harpoon fisherma bismilla locust
        utjhubq 20spanks safeway pisser tyrant guan nurlan websol76 mutley websolutions elpaso sephirot qian edcrfv
        lockout firedog skydiver canary guillerm hookers dogfart osprey stoppedby blue1 divers 3000 alpina cali
        foreskin slapnuts fresno baronn pakista slipper letsfuck godawgs mousey scrotum lighthou bp2002 susieq ralphie
        trout1 willi antonov sluttey darian pusssy godiva ender golfnut puffer wizzard bigbucks buddys zinger esprit
        josep tickling crumbs mikkel opiate came11 petrovich humbug dirtydog allstate horatio creepers squirts rotary
        bigd fujifilm skunk getit sugars bucker piston 515051 catfight recon icecold canine 01011961 valleywa
        chickenwing101 livewire roosters jeepers ilya1234 coochie dewalt architec teaser sebora 25252 rhino1 swifty
        decimal redleg shanno nermal 6uldv8 punkass flowe graywolf peddler mpegs seawolf ladyboy pianos piggies vixen
        alexus orpheus gdtrfb macgyver hugetits flathead maurici mailru goofball nikon stopit odin big1 smooch reboot
        famil bullit gerhard methos 124038 eagle2 zebras indon comets rfgbnjirf joystick sabre beerme slava squid
        saxophon lionhear bustle roadway loader access99 blackice bandi cocacol nfhfrfy timur muschi quant4307s
        squerting oscars flashman tangerin housewifes newness escorpio ribbit ghbdtndctv bogota bigjim indain milamber
        1009 evangeli letmesee shaker husky argyle glendale archery hoochie stooge rapier bassoon labia freewill
        santiag vflfufcrfh rugrat cornhole aerosmit fmale favorite2 pokey shredder baggies wednesda sparhawk firehawk
        funtimes nexus6 frenchie babemagnet truffles rjcvjc carsten bmw318 astro1 orang helium scirocco fuzzball
        rushmore rebelz hotspur jachin bloke dawgs dunhill mikado devilman angelit reznor euphoria lesbain checkmat
        browndog phreak horsemen vgirl jediknig asdas allnight starlite passfan close-up samue wrinkles homely sexpot
        snapshot dima1995 asthma thetruth blender gaucho dutchman sizzle kakarot 651550 110442 2300mj zoomer 12349876
        ramada pennywis striper chingon optima nudity euclid beeline biguns buffa assmunch vivid 6661313 wellingt
        madala11 sigmar pictere tiptop bionic fubar1 hawthorn saxman suntzu bernhard balboa bmw2002 seville carling
        lockerroom punani darth baron1 vaness libido picher daydream 11001001 bopper chooch asslover shimmer riddler
        openme tugboat gulnara laker offroad mannheim horseman pictuers ejaculation evilone pushok javie 3141592
        mjolnir bigworm fullback extensa belize delboy csyjxtr bonghit salvator basher pussylover vivitron cobra427
        meonly zardoz kraken fzappa starfox illmatic ramzes toasty pupkin fhvfutljy nocturne churchil thumbnils
        tailgate neworder goarmy cerebus surfsup earthlin dabulls basketbal wifes slasher terran footman hocke texans
        sfgiants monolith xxx777 ticktock newone hellno japanees contortionist divx1 rochard privat radar1 bigdad
        citrus avanti embalmer woodwork bonzai konyor jigga goats smithy daedalus nonstop fruitbat lisenok quaker
        violator cajun fraggle gayboy oldfart vulva knickerless orgasms undertow binky litle masturbation bunnie
        planner transexual sparty monies fozzie landrove scoobie henti rfhlbyfk catfood zealots strat fordtruc silvi
        sativa bigjoe tulip petite shitter jonboy voltron morticia longshot serge sinful drywall homebrew marlins
        letmeinn domini swampy bolivi 27731828 wingzero shinji cummer iiyama gocats alfarome fantasti w00t88 lorien
        koleso murph sunkist emine grinder cheeba pdiddy luckys pornographic moochie gfhjdjp samdog comicbookdb emili
        reeses nebula superbow xyzzy dagobert alatam vfpfafrf babemagn aceman arrakis kavkaz jasons rogue1 buckwhea
        csyekz pussy4me vette1 boingo budlite redstorm imtheman chango giveme mahalo lux2000 paddy praxis shimano
        bigpenis newproject2004 rammstei j3qq4h7h2v lambchop bugman gfhjkm12 stooges cybersex sentra goethe manhatta
        fastcar selmer yfnfitymrf denni chewey elektra trousers fishface topspin orwell vorona motherfu ibilltes
        forall balrog mypasswo zzxxcc tkfkdg magoo mdogg heeled lesbos marajade tippy morozova lesbean pounded scarab
        gstring princeto hellohel ursitesux billows 1234kekc kombat cashew duracell sevenof9 corvet07 tiberian
        dropkick panache cntgfy narut buffer urlaub blanked altec revival47 ramstein doorknob sosiska pennstat pioner
        detectiv evildead aggie coffees tical scotts bullwink krypto adrock asmodeus rapunzel hotdogs deepthro veronic
        fyyeirf otter cheste thanos bedrock bartok xxxzzz rodent hernande bravehea 12locked ltymub ameteur saltydog
        milfnew momsuck everques ytngfhjkz businessbabe cooki custard outlaws udacha insider chees vtldtlm beebop
        heathe darknes barnie rbcekz toohot theduke bulldawg losangel mastermi cayenne bastet wsxzaq geibcnbr yello
        fucmy69 redwall bitchs cccccc1 quest1 oedipus linus impalass fartman fokker optiplex slipkno santacru rowdy
        smeller 3984240 ddddd1 poobear ignatius blondinka honeydew fuckthat 890098890 lovem goldrush gecko fremont
        gandolf flyguy magadan 1fuck lothar lasers bignuts royboy skynet dragrace booter corvett videoes funtik wyvern
        flange sammydog hulkster vorlon omegared l58jkdjp! samadams petrus sunderla 123qweas kazanova aslan goodsex
        123ab lbtest bluenose 837519 waffenss whateve trailers bhbcrf klaatu turk182 monsoon sunbeam rawhide princ
        mackenzi dima55 niggaz manatee pamel bugsbunn lovel althor hornyman wakeup phishy cerber thething babel peanu
        ethernet uncencored baraka choppers texaco biggirl anna2614 sukebe rt6ytere timelord allblack pavlova romanov
        yitbos lookup dickweed barks lever irisha firestar danman milhouse kbctyjr masterbaiting delsol papit doggys
        invictus yourmama verygood porn4me rasta69 bosshog candys adventur stripe dokken skins vbhevbh navigato
        cneltyn hazmat daytek eightbal fred1 74227422 fabia manue wingchun boohoo hombre sanity72 goatboy fuckm avrora
        utahjazz submarin pussyeat heinlein costaric chuan snowy snafu vangogh vandal evergree cochise saab900 sniffer
        wolvie yoshi feeder janeway fuking asscock poppie bigshow housewife grils tonto temptress irakli manders
        seabass gforce naught hotshit topaz 43046721 girfriend jakester thatsme falstaff riptide shuan nogard chino
        1911a1 harrys shitfuck russian7 bulls1 porshe danil dolphi sabaka gobigred miamo alkaline muffdive 1letmein
        fkbyrf goodguy nirvan ozzie cannonda joeblow jacko caspe citibank deuce boxter fakepass golfman snowdog
        birthday4 nonmembe parsifal theshit omicron columbo buick sigma1 thistle bassin rickster apteka skulls gravis
        virgini akasha batma motorcyc zhuan iloveporn hotbabes becool fynjybyf wapapapa forme mamont pizda dragonz
        scrooge mrbill pfloyd leeroy natedog ishmael tecumseh 0000000000o blackcock fedorov antigone feanor novikova
        bobert peregrin pumkin manuals tooltime bonethug terriers hoser littlema molotok glennwei caboose tater brians
        fritz1 hornyguy edthom bobmarle pitures crafty nexus boarder fulcrum astonvil yngwie zooropa hotlegs sammi
        gumbo maurolarastefy barracud dmband micky jayman halcyon rerfhtre feniks gotyoass jamesb vibrate grandpri
        camino colossus davidb mamo4ka lasttime glider 823762 pyramids tulane osama rostov scoote gohan galeries
        bigpussy tonka mowgli leafs 777000 primal okmijn snookie zxcvvcxz davidc epson ceaser beanbag katten 3151020
        duckhunt segreto matros ragnar 699669 sexsexse fuckyeah bigbutts marketin saratov elbereth grime juneau pappy
        mooner katzen lucent lagwagon smokedog eyeball ironhors ametuer volkodav vepsrf gumby1 ovation 1q2w3 drinker
        penetrating 1dallas prima modles takamine tahoe passthie chiks sundown boromir phaedrus joung malakas gulliver
        balder sonne domainlock2005 raketa dhjnvytyjub nhfrnjh testibil ybrbnjc axeman pintail dogggg thesaint
        11122233 x72jhhu3z theclash raptors zappa1 djdjxrf vivaldi jeadmi corgan skillz gymnastic satori theedge
        sparkey deicide bagels lemmings silve staind schnuffi dazzle basebal1 bilbo1 luckie goodfell yesterda killah
        flippy chrisb headless muttley fuckof tittys catdaddy photog beeker reaver yorktown bolero arman learjet
        alexei momsanaladventure mustang9 protoss rooter ginola dingo1 mojave redwolf sunbird dangerou girsl hawks1
        excellen soleda toonces acetate nacked jbond007 wellhung monkeyma supers rigger larsson vaseline rjnzhf
        maripos doggydog cronic trekker flipmode druid dodges mayfair mystuff fun4me sofiya magics 1ranger arcane
        sixtynin omerta luscious gbyudby envision seaweed holdem mensch slicer acura1 goochi punter repoman cortina
        gomets dogma loglatin strato growler fuckem butchie scorpi lugano nichola spide uhbujhbq rsalinas vfylfhby
        everquest blackass snakeman fanatic 777vlad marat phoenix2 genghis panties1 cooker gramps blackcoc kodiak1
        hickory ivanhoe blackboy escher sincity beaks spaniel canon1 lancaste polaroid edinburg fuckedup hotman
        cueball gopack bookcase worldcup dkflbvbhjdbx twostep 17171717aa letsplay zolushka pfkegf kingtut prancer
        romanova sexyass dobber pomidor algernon cadman bobbys hercule hd764nw5d7e1vb1 defcon alfalfa machoman lesbens
        easypay tomservo nadezhda goonies saab9000 f15eagle greatsex thrawn blunted baywatch loloxx kodak bushel
        ub6ib9 briefs hawker bonzo erasure 69213124 sidewind 622521 kolibri ponyboy keksa12 wayer mypussy mille garter
        bigpun talgat mustang8 747400 bobber blackbel hatteras ginge camelot1 rebbyt34 vegas123 pilsner andreev
        shibumi 123bbb cezer121 rattler kleenex happydog satellit badguy facefuck blondy 25000 sober1 deathrow
        patterso waldo1 butchy crayon 5tgb6yhn klopik crocodil mothra imhorny splatter slippy router buratino peepers
        ganjaman 1hxboqg2 storys sebastie zztop 4rfv3edc jeffro iloveit delphin gooseman shifty insertions abrupt
        123masha boogaloo chronos stamford pimpster getmein amidala flubber fettish grapeape dantes oralsex jack1
        foxcg33 winchest getin archon cliffy blueman 1basebal porn123 bignasty morga ferrar fabiol caseydog steveo
        peternorth paroll kimchi bootleg gaijin secre acacia eatme2 tylers sweetass blower babushka tiffan vfnbkmlf
        ohbaby gotigers romulus snuggle bloopers 357mag avangard ginscoot dshade rootedit leahcim 8phrowz622 cassius
        badkarma star1 glenwood footlove golf1 fastcars polinka k.jdm shiraz pantyhose blaise brigada peter01 dillweed
        geraldin 088011 gophers indy500 slainte teejay renat sabrin shiznit harpua sexyred latex wahoo teamwork
        deepblue goodison rundmc r2d2c3p0 samba ayrton boobed 999777 topsecre loudog pantie drevil mandolin hottub
        failsafe spade1 matvey open1234 priscill kajak gooddog kayak calamity argent ufhvjybz seviyi penfold assface
        dildos hawkwind crowbar yanks ruffles rastus luv2epus aquafina dawns teufel vwgolf passwerd boliva smutty
        davidd zydfhm pornpass insertion ceckbr test2 checkit dbnfkbq niggas nyyankee muskrat nbuhtyjr wendys loveme89
        batgirl cerveza steel1 ragman boris123 novifarm giveitup fuckall crevice hackerz gspot assassins texass
        swallows baldur labatt modem voland dbnfkz jacker dawgs1 booper reliant badnaamhere barnaby 085tzzqi universi
        thewall nevermor martin6 cipher seraphim imzadi gandon ducati99 dkflbvbhjdyf 44magnum bigbad feedme ultraman
        jackdog usmc0311 tigre alphaman cool1 greyhoun indycar crunchy 55chevy carefree 063dyjuy xrated assclown
        hilfiger trivia simcity lexingky retsam abudfv raster elgato businka mattingl redwing1 shamil mannn bowl300
        tanechka 34523452 carthage babygir bondarenko numlock shyguy sound1 needit 427900 anduril prospero lusty
        broodwar porky yyyyyy1 allan1 1sexy flintsto capri cumeater heretic hippos blindax collecti kasumi chemistr
        kabuki righton tigress yfafyz ytrhjvfyn victo mobbdeep lemming transfor 1725782 myhouse aeynbr muskie leno4ka
        cvbhyjd pussylicker stuffer warehous pluton polarbea 253634 prime1 januar wysiwyg cobraya ralphy whaler xterra
        cableguy porn69 jamesd aqualung lumpy luckyman kingsize alpha7 teabag 10sne1 shanny basser 3216732167 year2005
        morozov bushed redrock memnoch gulnaz buffalos anteater pattaya jaydee redshift summerti ricochet incest
        schastie rakkaus h2opolo suikoden whoopass vladvlad boober pipers gunsling coolone gonads gfhjkzytn foxhound
        gangrel ghjvtntq bluedevi hangman patter vfr750 thorsten ninguna dakine mexic 12345432 stampede sailfish
        freeme crfprf 74185296 allstars gfnhbjn bayliner bmw525 3465xxx catter nitrox mapet123456 halibut killroy
        poopsie buffys 32165498 brutis pochta nadegda backspac mustang0 invis adam25 niceday truckin gfdkbr biceps
        sceptre bigdave lauras user345 sandys shabba ratdog natha gumball getsdown longlegs starsky ducksoup bunnys
        danmark flapper swanky lakings asterios rainier searcher dapper ltdjxrf horsey seahawk shroom aquaman tashkent
        milenium illumina vegita jodeci bareback fire1 33rjhjds sabian thinkpad sully bonghits magnavox colombi
        limpone oldone aruba zhenya nomar5 touchdow rhfcfdxbr baphomet madiso ladles lovefeet theworld 123rrr forklift
        alfons berkut oilman creatine pussylov filimon fucing yfnfkbz abdulla nippon nolimits billiard buttplug
        coolbean lopas asasin whodat kostas ilya1992 regal volodya bastos nbvjif fenix vadimka nickle 123321456 teste
        essendon evgenii adam1 forumwp lovesme 26exkp chillout burly thelast1 test11 franki postov1000 legoland
        antoshka buggy mustang3 toons chesty bigtoe limpopo rerehepf diddle conan1 rockroll cloggy katharin maxfli
        takashi cumonme 48151623 showboat elrond teenie arrow1 dustydog erasmus galaxie pleaseme junkyard galadriel
        charlies behemoth teres fairway pass99 1batman baraban mousepad melon twodogs pipiska rerfhfxf lugnut cretin
        powerade omanko kovalenko isabe 151nxjmt zcxfcnkbdf gy3yt2rgls vfhbyrf bladerunner goodone wonton doodie
        chisox skateboa destroye snoogans juancarlo goheels jetson scottt fuckup gfhfljrc passfind pieman audi100
        tuffy andover 10000 makarov nighthaw 13576479 browneye batigol 7hrdnw23 petter bantam morlii jediknight
        argonaut goodstuf wisconsi 315920 dirtbag splurge valdepen 322223 ghjnjrjk schwanz letmein22 nomads codeblue
        fucke footbal1 agyvorc aztecs passw0r smuggles femmes ballgag krasnodar tamuna sixtynine empires erfolg dvader
        venezuel nitrous trustn01 arioch sting1 tristar maroon 135799 fomoco cwoui tartan davecole nosferat dmitry
        horus skazka boss302 bluebear vesper tarantul azteca theflash 8ball 1footbal titlover carwash metropol
        psychnau vthctltc hounds firework blink18 satchel rice80 ghtktcnm cubano anderso rocks1 famili dfghjc roygbiv
        nikko bethan minotaur jackel favorite7 1478520 asssss raisin htubyf 1buster derevo baltika raffles clitlick
        makoto redbeard vfvfvskfhfve mycock sandydog lineman favorite8 longdick mustangg mavericks indica cisco1
        angelofwar bubbaa level42 baldrick lowdown lovesexy thissuck picker stephy 1fuckme characte telecast repytwjdf
        hammerhe chucha gunsmoke georgi sheltie knulla sallas westie conker crappie margosha 3e2w1q shrike grifter
        ghjcnjghjcnj posture boggie flhtyfkby twiztid vostok pi314159 force1 gtkmvtym samhain jadzia dreamers strannik
        k2trix steelhea nikitin commodor chocobo whopper ibilljpf ararat ghbrjkbcn q1234567890 hibernia redfive iawgk2
        ndirish airborn halfmoon ranchero sneaker cowman johnn razzle glock17 wsxqaz nubian henderso eric1 123123e
        boscoe01 rjyjgkz watashi janus wilso conman mothe snikers davidj fkmnthyfnbdf mettss ratfink lostsoul brabus
        wobble petra1 fuckfest otters svetka spartacu bigstick pasport champagn papichul hrvatska kevins tacit
        moneybag gohogs ytyfdbcnm gubber darkmoon 233223 playboys mugwump access2 autocad thematri lolwut ibill01
        multisyn pelikan chacal 1234432 griffon pooch dagestan geisha satriani rocketma gixxer pendrago vincen
        hellokit ruger doodah bumblebe badlands galactic foghorn jackso jerem avgust frontera hornyboy diabl interex
        iwantsex rockydog kukolka sawdust 3234412 bigpapa jewboy 3263827 riches tony1 toggle farter 124816 tities
        balle brasilia southsid micke ghbdtn12 patit ctdfcnjgjkm olds442 nelso gremlins farcry charl aztec sinjin
        bigpimpi closeup atlas1 nvidia doggone manana rfkbyf hotbabe dimebag ganjubas rodion jagr68 seren syrinx
        funnyman karapuz bloomin admin18533362 biggdogg ocarina hellome booties blowjobs matt1 swede 1jennife lfhbyf
        444777 pinewood 271828 89600506779 tuborg lemond wowser st0n3 jeeves funhouse hiroshi gobucs angeleye bereza
        andros vampyre sweethea imperium murat jamest flossy morgen bigdogg stroller njdevils nutsack %%passwo playful
        tookie ubnfhf michi 777444 radiance beluga amormi dandfa polgara billyb landscap steves exploite zamboni
        damage11 dzxtckfd trader12 pokey1 damager egorov ckfdbr lisa69 blade2 audis4 23176djivanfros mutabor artofwar
        matvei hrfzlz schwinn poohbea thinker sobriety jakers karamelka vbkfyf volodin iddqd dale03 lizaveta 08154711
        davidm quixote bluenote tazdevil bublik marma fatpussy marduk arina nonrev67 camill wtpfhm truffle fairview
        mashina dickface grassy lapdance bosstone yackwin mobil danielit mounta1n bluegill reverb orland rfntyjr
        joyride schoo dthjxrf thetachi blacksun humpty guyute lexicon deimos saturn5 vlad1996 tupelo ljrnjh hotwife
        bingos flamer pusher hun999 jiggy giddyup budda galahad glamur samwise oneton freetime internat sc00ter wantit
        mazinger inflames laracrof greedo repytwjd fishnet tenpin mania novikov goldmine 8balls holeinon samael mansur
        nikit ak1234 blueline hotcock laredo windstar vbkbwbz newworld lfybkrf piranha treacle royale 2234562 smurfs
        minion cadence flapjack sydne 135531 robinhoo nasdaq decatur cyberonline newage gemstone jabba touchme hooch
        pigdog indahous fonzie juggle nihongo hitomi ukraina shakti allure kingrich canad clarion 5641110 therion
        clubber velcro dave1 astra1 skittle isgreat photoes 7555545 2wsxcde3 invader domenow pass01 maxman bronte
        whkzyc bogie yecgaa enfield camaroz2 trashman bonefish azsxdcfvgb peterose iwantyou blastoff capa200 blazin
        12233445 brentfor pheasant hommer jerryg thunders lager kapusta xytfu7 tugger 123sas 1bubba 0wnsyo0 1george
        baile habana sensatio 1golfer pissant fatim mopar1 levani rostik pizzapie cum4me palmetto 4r3e2w1q muncher
        arsehole gaffer banderas billys crabby bungie caddis spawn1 sylvania littlebi 524645 futura valdemar isacs155
        slimer chicke newstyle skypilot fatluvr69 sitruc hellion yendor jedimast toobad yxcvbn snooks porn4life
        calvary ghostman fnkfynblf vatoloco homebase 5550666 barret 1111111111zz odysseus edwardss jerrys firestor
        spanks squish kingair sarahs teddyb xfactor cumload rhapsody raccoon slayer66 thebes thirdeye orkiox. nodoubt
        bugsy schweiz dima1996 darkwing moonpie fellowes carioca epaulson oc247ngucz 3edcvfr4 vulture 1qw23e picard1
        xthtgfirf sportste tahoe1 creativ perils slurred hermit scoob cards1 wipeout weeble out3xf powerpc chrism
        kalle ariadne kailua phatty fordman bungalow compa train1 thejoker jys6wz pussyeater eatmee sludge dominus
        tagheuer bill1 ghfdlf 300zx carcass semaj ramone muenchen greeny annemari dbrf134 jeepcj7 mollys garten sashok
        ironmaid coyotes astoria primetim rafae framer auralo tooshort egorova callme warhawk w1w2w3w4 cristia merli
        chatte wargames utvols muaddib trinket cleric scooters cuntlick 235711 handcuff stussy leiceste ppppp1 passe
        lovegun chevyman hugecock buttsex psychnaut1 cyber1 alpha12 melbourn metalman yjdsqujl blondi bungee stomper
        nikitina flyaway prikol begood desperad aurelius whosyourdaddy slimed123 den123 hotwheel roodypoo izzicam
        save13tx warpten samolet ready1 coopers dawg1 rache itworks asecret fencer 451236 polka olivetti sysadmin
        zepplin 479373 lickem hondacrx naked1 sexyguy w4g8at rumple 4snz9g grandprix nagrom asslick pennst negrit
        squiggy police22 giovann tweet yardbird seagate truckers 554455 scimitar pescator slydog gaysex dogfish
        fuck777 12332112 qazxswed morkovka imback horny69 bagger nikolaus atdhfkm rebirth pervasive gjgeufq dte4uw
        gfhnbpfy skeletor delorean disco1 ishikawa dmitrii bigshot morrisse purgen willys kisska roma123 trafford
        pedros idiom plover bebop jailbird arrowhea zaxscdvf bakers 13579246 bones69 helloyou simeon funguy stargaze
        parolparol bubby apathy poppet laxman 741236 boner1 virtua rocheste elohim cstrike 96385274 fistfuck magyar
        svetlanka lbfyjxrf mamedov pittbull fredd dagwood gfhkfvtyn ghblehrb logan5 omega2 montauk dtythf gibbon
        winamp thebomb millerli gemin baldy mulberry morrigan hotel6 zorglub surfin excell arhangel emachine 968574
        reklama bulldog2 saber elite11 redtruck casablan moneyy cnhtktw rjcnbr phenix madoka joselui adams1 mymoney
        hemicuda fyutkjr chicas eeeee1 sonnyboy birdy cnfcbr kurosaki taekwond omega3 fresca minako octavian kban667
        muaythai jakedog fktrcfylhjdyf 1357911q phuket sexslave fktrcfylhjdbx asdfjk 89015173454 kindbud eltoro
        sex6969 nyknicks evenflow hoddle lawdog tightass manitou buckie 335533 primo ramair timbo yorkshir ganster
        hellothe direwolf genesi rodrig enkeli vaz21099 sorcerer winky oneshot boggle serebro japanes comicbook
        kamehame alcat echo45 sexboy gr8ful hondo 2112rush geneviev danni1 moosey polkmn ironhead hot2trot sweeper
        imogen retep tatian frankfur vfnhbwf slacking asdasdas katenok 12qwasz sharo pacifica dhip6a neptun kardon
        beaut toosweet tiedup startac rediska vfhrbp energize hansolo1 playbo oemdlg cnjvfnjkju gohawks antonius mambo
        kremlin tremere vfiekz bellevue charlie9 fermat rotterda dawggy becket chasey 21125150 lolit cabrio schlong
        arisha verity 3some favorit maricon travelle hotpants knarf figment canseco warhol pionee al9agd panacea
        chevy454 brazzers oriole finalfan northsta bulldo stallone 7uftyx cfhfnjd compusa cornholi config deere
        hoopster grasshop lesbo diceman nurbek tigerwoo superdup buzzsaw golgo13 edwar 123qaz123 sssss1 respekt
        ou812ic mcgwire aol999 cinders joness ghbrjkmyj makemone sammyboy 567765 380zliki theraven testme elvira26
        indiglo tiramisu shannara baby1 gfhreh papercut johnmish orange8 bogey1 bagpipes dimarik vsijyjr 4637324
        ravage cogito natashka warzone hr3ytm 4free bigdee 243462536 trouts szevasz monica2 guderian ratchet razorbac
        piazza31 oddjob fffff1 anklet nodrog pepit olivi puravida portman bubbadog mzepab fuckslut girdle vfrcbvec
        q1w2e3r4t 19844891 a12345a fidelis skelter frehley watermel aliska abulafia adagio tigerlil takehana hecate
        bootneck junfan arigato wonkette phantasm brianjo t34vfrc1991 deadeye adida check1 grimlock muffi airwalk
        prizrak onclick longbeac eadgbe moore1 geniu bugaga cjrjkjdf orlova buldog talon1 westport aenima 541233432442
        barsuk chicago2 kellys hellbent toughguy iskander skoal whatisit fgjrfkbgcbc ghandi adelphia vjhrjdrf adrenali
        jemoeder rainbo all4u8 seraph tommys antman firetruc neogeo natas bmwm3 paul1 mamit bayview gateways kusanagi
        frederi rock1 centurion grizli biggin fish1 ilovepor klootzak lollo kirill123 jake1 pampers vasya teacup
        towing ishtar yingyang 4904s677075 dahc1 patrick9 redbirds rebecc yoohoo makarova epiphone rfgbnfy milesd
        blister 1james shock5 hard1 dustoff boing chisel defiant1 tyvugq mp8o6d aaa340 nafets sonnet flyhigh crewcom
        strike1 stairway katusha salamand 007james sunnie multisync driver8 q8zo8wzq mozzer temporar eatmeraw
        mrbrownxx kailey sycamore flogger tincup ganymede bandera slinger vander woodys 1cowboy jamies tzpvaw diogenes
        budice mavrick 135797531 cheeta macros squonk blackber topfuel falcon16 darkjedi cheeze vfhvtkfl sparco gfhfif
        freestyl kukuruza kozlov sherpa 44445555 bocephus 1winner alvar hollydog gonefish iwantin barman amanda18
        rfpfynbg eugen redhawk thelema spoonman tigerman cdtnjxrf marillio scribble elnino carguy hardhead l2g7k3
        troopers selen antigua ewtosi astana paroli carmex marjan bassfish kasparov 19933991 eyecandy scribe ukflbjkec
        destro neuken halfpint ameli satanic xngwoj 12345trewq asdf1 bulldogg asakura jesucrist flipside biggy kadett
        bobdog silverfo saint1 bobbo packman knowledg foolio fussbal kozerog westcoas minidisc nbvcxw alastair
        superbee memento porker florenc kakadu getalife bigsky monkee schlampe memyself realdeal gfgjxrf juggs doritos
        ghbdtnbrb gnusmas xcountry ghbdtn1 batman99 deusex gtnhjdf blablabl juster marimba love2 rerjkrf alhambra
        micros assmaste moonie dashadasha atybrc eeeeee1 wildrose davidl xrp23q ggggg1 franny 1234rmvb rules1 hakeem
        winston2 fartripper atlant 07831505 iluvsex larrys 009900 ghjkju capitan rider1 qazxsw21 belochka hellya
        maximal juergen quetzal 123555 ferrari3 numbnuts savant ladydog phipsi lovepussy mitten britneys chilidog
        08522580 2fchbg loulo doqvq3 kswbdu 013cpfza timoha ghbdtnghbdtn 3stooges gearhead g00ber greenbud pootie
        toolshed gamers coffe ibill123 freelove anasazi jigger natash luzern hoopla dmoney canes razdvatri washere
        greenwoo rfhjkbyf anselm pkxe62 maribe maxim1 faceoff carbine xtkjdtr stratos jumpman buttocks aqswdefr pepsis
        """
}
