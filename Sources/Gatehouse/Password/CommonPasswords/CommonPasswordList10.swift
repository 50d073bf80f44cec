// Common passwords, part 10 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part10: StaticString = """
        tuczno18 bowhunte gobama scorch bruce2 herpderp redsky blackeye 19966991 19992000 ripken8 masturba 34524815
        primax vp6y38 427cobra 4dwvjj dracon fkg7h4f3v6 longview arakis honda2 lkjhgfdsaz razors steels fqkw5m
        dionysus mariajos soroka enriqu nissa barolo hshfd4n279 flyer1 tbones 343104ky modems tk421 ybrbnrf pikapp
        sureshot wooddoor mrbungle vecmrf catsdogs axolotl nowayout francoi toenail hartland asdjkl nikkii buckskin
        fnord flutie holen1 rincewind lefty1 199000 fvthbrf redskin1 ryno23 lostlove 19mtpgam19 abercrom benhur
        roflcopter ranma phillesh avondale igromania tttttt1 spycams cardigan 2112yyz mopars lakers34 james99 matrix3
        popimp 12pack eggbert medvedev testit performa logitec iwantit rjktcj jeffer svarog whdbtp nokia3230 heyjoe
        speeder ibxnsm prostock bennyboy charmin codydog parol999 ford9402 jimmer crayola alex77 joey1 cayuga phish420
        poligon specops tarasova draconis dimon cyzkhw getbent 1guitar jimjam dictiona shammy flotsam crapper technic
        fwsadn rhfdxtyrj zaq11qaz anfield1 159753q 1iiiii gfhjkm2 cocteau liveevil friskie b1afra elektrik b0ll0cks
        jasond tempest1 alakazam asdfasd duffy1 oneday dinkle qazedctgb kasimir salama hondaciv nadezda andretti
        cannondale sparticu znbvjd blueice finster eldar moosie pappa delta123 neruda bmw330ci jeanpaul alevtina
        sobeit travolta enamorad mausi boston12 greggy smurf1 ratrace ichiban ilovepus davidg wolf69 cocopuff starfury
        zxc12345 forfree fairfiel tayson mike2 dogday oldtimer sanpedro clicker mollycat roadstar golfe lvbnhbq1
        topdevice a1b2c sevastopol calli milosc fire911 team3x nolimit5 annies 09877890 steve69 autechre killerbe
        browncow slava1 christer fantomen redcloud elenberg nazira advantag cockring chaka rjpzdrf 99941 biohazar
        energie bmw323 tellme glavine 1starwar quagmire admin2 djkujuhfl pontoon texmex thermo vaz2106 bob666 1hockey
        1john cricke twinz totalwar underwoo tijger lildevil 123q321 freddd 1scott beefy 5t4r3e2w1q fishbait nobby
        hogger dnstuff jimmyc redknapp tinfloor balla nfnfhby yukon1 vixens gaetan homewood greats green99 sc0tland
        starss glori arnhem goatman supertra elguapo sexylegs jackryan usmc69 innow roaddog alukard crawler gogiants
        rvd420 alessandr homegrow gobbler esteba valeriy 1joshua hawking sicnarf waynes bayadera sashas gotti halogen
        borisov bassingw 15975346 zachar sweetp flipyou spots3 xakepy cyclops1 rattolo58 motorhea piligrim helloween
        dmb2010 supermen eatcum sandokan pinga ufkfrnbrf roksana amista pusser sony1234 1qasw2 ghbdt q1w2e3r4t5y6u7i8
        ktutylf brehznev zaebali shitass creosote gjrtvjy 14938685 naughtyboy 21crack joesakic matthew9 lbyfhf elocin
        hfcgbplzq tiktak mycroft arriva cyecvevhbr loreal peedee lisa01 anamari pionex ipanema airbag frfltvbz epwr49
        sweethear wuschel cocodog erevan xtvgbjy bigfella geneve volvo850 evermore moxie celebs geeman underwor hallow
        chelsea0 12435687 abarth 12332145 tazman1 yummie chrisd seventy7 qaz1wsx2 rocket88 bobbyboy locksmit masterof
        d9ungl volvos40 golfers 7xm5rq arwpls4u gbhcf2 elloco muerte strider1 killer66 notyou lawnboy de7mdf johnnyb
        voodoo2 sashaa homedepo bravos nihao123 braindea weedhead rajeev artem1 rockss bobbyb aniston frnhbcf oakridge
        biscayne cxfcnm dressage kellyann king69 juillet holliste h00ters ripoff 123645 1999ar 123777 tommi bilder
        chris99 rulezz getpaid chicubs ender1 byajhvfnbrf milkshak freakshow monolit shelb 1matthew luvpussy agbdlcid
        panther2 alphas euskadi 8318131 7558795 cookie59 sequoia 5552555 ktyxbr 4500455 severus shinobu dbityrf phisig
        rogue2 fractal redfred nelli b00mer cyberman zqjphsyf6ctifgu oldsmobile redeemer pimpi 1slayer rtynfdh airmax
        1panther artemon nopasswo luke1 trinit 666000 ziadma oscardog davex isgood demond construc 555551 january2
        m1911a1 flameboy nicklaus dukester scorpio7 leviathan dfcbktr pourquoi vfrcbv123 shlomo rfcgth ignatz ajhneyf
        squeek 4815162342a biskit mossimo gridlock lunker ghhh47hj764 chutney nitehawk vortec gamma1 codeman dragula
        kappasig milehigh blueballs ou8124me rulesyou collingw mystere aster astrovan firetruck fische crawfish
        hornydog morebeer tigerpaw radost 144000 1234567890qwe myopia oxnard evgeni edvard partytim domani tuffy1
        blackmag kzueirf peternor henrys fasted pozitiv cfdtkbq goleafs bandito girl78 skyhigh bigrob zorros poopers
        oldschoo pentium2 gripper norcal kimba artiller moneymak 00197400 272829 shadow1212 thebull handbags all4u2c
        bigman2 civics godisgoo section8 bandaid zorba 159123 racecars i62gbq ironroad johnson2 knobby twinboys
        kelly69 enter2 rhjirf yessss anguilla boutit iggypop vovochka 06060 budwiser romuald meditate good1 sandrin
        herkules honeybea miche rangers9 seiko belova midcon mackdadd daddie sepultur freddy12 hedimaptfcor dcowboys
        sadiedog thuggin horny123 beaver69 viktorija barrys cubswin1 timoxa rileydog luckycat candybar pussylip phase1
        acadia catty evertonf bojangle qzwxec nikolaj fabrizi noncapa0 marle popol cossie carla10 diggers spankey
        breezer starwar1 cornholio spring99 yyyyyyy1 webstar 72d5tn sasha1234 inhouse gobuffs redstone 234523 rivaldo
        sti2000 xenocide 11qq11 1phoenix tallguy madri superbad ronin jalal123 hardbody vivahate buddylee 38972091
        bonds25 qrhmis wp2005 ceejay 51842543 renton varadero tvxtjk7r vetteman djhvbrc curly1 fruitcak jessicas
        maduro popmart acuari dirkpitt buick1 bergerac golfcart pdtpljxrf hooch1 dudelove d9ebk7 123452000 afdjhbn
        greener 123455432 parachut mookie12 jeepcj5 potatoe sanya qwerty2010 waqw3p gotika chihuahu buccanee ecstacy
        crazyboy slickric fktdnbyf 2004rj delta4 333222111 calient ptbdhw 1bailey blitz1 master23 hoagie pyf8ah orbita
        daveyboy prono1 delta2 heman 1horny tyrik123 ostrov md2020 herve rockfish el546218 rfhbyjxrf chessmaster
        redmoon 215487 tomat guppy amekpass amoeba nottingh puccini 8letters romeos netgear casper2 taters gowings
        pokesmot pollit lawrun rosebuds 007jr gthtcnhjqrf k9dls02a neener duke11 manyak tiger01 petros supermar mangas
        twisty spotter takagi dlanod qcmfd454 tusymo zz123456 chach navyblue 2kash6zq 1hxboqg2s lhbjkjubz2957704
        nowwowtg 1a2b3c4 m0rn3 kqigb7 superpuper juehtw gethigh theclown makeme sergik deion21 nurik devo2706 nbvibt
        roman222 kalima martin7 anathema tamwsn3sja dinmamma 133159 123654q slicks pnp0c08 yojimbo skipp kiran
        pussyfuck teengirl myballs 1234a blind1 armagedd pitufo chelseaf thedevil cunt69 beetle1 apolon collant
        fishboy djkrjdf deftone celti three11 cyrus1 lefthand skoal1 ferndale fred01 chucks cornbread icecrea cisco123
        newjerse vfhrbpf passio rikimaru yeah11 djembe facile a1l2e3x4 nurbol monica69 998899 spank1 233391 1bear
        bellsout 999998 sabre1 putas y9enkj alfabeta heatwave hard4u xthysq lightsaber 123qweqwe precios benfic
        thegirls bootsman 4321rewq nabokov hightime djghjc 1chelsea junglist t3fkvkmj lsdlsd12 pescado granit toogood
        cathouse natedawg bmw530 hajime engine1 wessonnn 1rocks qwerty89 zasranec megat sucess installutil fetish01
        yanshi1982 1313666 wargod time1 snaker 13324124 cfrehf hepcat mazahaka bigjay denisov eastwest 1yellow
        mistydog cheetos 1596357 mavrik bhbyf pyramide giusepp luthien andrewjackie kentavr lampoon zaq123wsx davidh
        1ccccc gorodok windsong programm vlad1995 zxcvfdsa tarasov mrskin sachas koteczek rawdog kaktys richard7
        55555n azalia scouter 1xxxxxx julie456 tequilla schmoe 1ferrari popov snowdrop smolensk cornflak 23wesdxc
        kswiss anna2000 geniusnet baby2000 33ds5x waverly onlyone4 networkingpe blesse gocards pjflkork juicey poorboy
        freeee billybo zxcvbnm. berlit gepard gunther1 sunmoon septembr bcnjhbz seaking all4u 12qw34er56ty bassie
        nokia5228 7355608 sylwia charvel billgate davion chablis catsmeow kjiflrf amylynn rfvbkkf mizredhe handjob
        erbol solara bagpipe biffer notime erlan 8543852 sugaree oshkosh fedora bangbus 5lyedn longball bootyman
        aleksand qazwsxedc12 nujbhc tifosi zpxvwy lights1 slowpoke kstate alex69 grunts godloves 213qwe879 julieb
        1qazxsw23edcvfr4 noidea 8uiazp betsy1 parol123 piehonkii kanker bunky hingis sidewinder tonedup footsie
        blackpoo jalapeno josh1 rockyboy plucky chicag nadroj blarney wheaties packer1 mrjones gfhjkm007 anna2010
        awatar hashish scale1 tomwaits rfpfym pass2 tigris bigair slicker sylvi cindylou poppys ontime horney1 alladin
        bujhm cq2kph wvj5np 1211123a tetons scorelan concordi awacs shanty tomcat14 bear69 vitae fred99 octane
        belgario fatdaddy rhodan sexxes boomtown war3demo buck1 hot4you yumiko parool right1 sociald grouse brandon0
        cat222 alex00 civicex malkav arschloc dodgeviper goduke dante123 boss1 ontheroc corpsman uiegu451 hardtail
        irondoor ghjrehfnehf 36460341 konijn h2slca kondom25 cfytxrf btnjey nando freemail comander natas666 siouxsie
        biomed dimsum yankees0 jasonm glock23 jennyb itsmine lena2010 whattheh beandip abaddon signup apogee biteme12
        suzieq vgfun4 iseeyou rifleman qwerta 4pussy hawkman guest1 dicksuck bootay cash12 bassale ktybyuhfl leetch
        7ovtgimc clapton1 auror boonie john69 bellas cabinboy yonkers silky1 ladyffesta drache davidp sanche werthvfy
        slage33 macsan26 kotopes welcome8 nascar99 kiril 77778888 hairy1 monito comicsans 81726354 killabee arclight
        yuo67 feelme 86753099 nnssnn monday12 88351132 88889999 websters subito vaz2108 zvbxrpl 159753456852 rezeda
        multimed noaccess tascam captiva zadrot charlie8 birmingh hardline libert azsxdcf 89172735872 rjpthju bondar
        olegnaruto myword yakman stardog 1234567890w farout annick duke01 rfj422 billard glock19 shaolin1 master10
        cinderel deltaone manning1 biggreen goforit1 766rglqy sevendus aristotl armagedo blumen gfhfyjz kazakov
        lekbyxxx accord1 idiota ololo bobbbb 299792458 eeeeeee1 confiden 07070 clarks kayley stang1 wwwwww1 uuuuu1
        neverdie jasonr cavscout 481516234 shaitan 1qazxcvb barbaros 123456782000 227722 faerie hayduke dbacks snorkel
        zmxncbv tiger99 melmac polo1234 sssssss1 1fire 369147 bluejean nivram stanle ctcnhf blingbli dirtball alex2112
        183461 skylin boobman geronto yyz2112 gizmo69 ktrcec chiken vg08k714 bernadet 1bulldog beachs hollyb margo1
        chakra alexand hullcity matrix12 sarenna pablos antler supercar chomsky airjordan 545ettvy camaron flight1
        netvideo tootall valheru 481516 skimmer redcross inuyash uthvfy 1012nw bjhgfi golf11 9379992a lagarto socball
        boopie krazy gaydar kovalev geddylee firstone turbodog loveee 135711 badbo trapdoor opopop11 max2000 526452
        leapfrog 134kzbip 1andrea peekab00 heskey pirrello gsewfmck dimon4ik puppie chelios 554433 hypnodanny fantik
        yhwnqc ghbdtngjrf anchorag buffett1 fanta sappho 024680 vialli chiva lucylu hashem exbntkm thema wildside
        smartie 2wj2k9oj ventrue timoth lamers baerchen suspende boobis denman85 1adam12 otello dzakuni qsawbbs isgay
        porno123 tazzie amaterasu jeffre crocus mastercard bitchedup chicago7 aynrand intel1 tamila mulch merlin12
        alcapone mircea loveher chelsea6 wolfgar unlimite arturik piramid cooool forgotit tort02 avensis clint1 2110se
        drlove olesia kalinina sergey123 123423 markova tri5a3 media1 willia1 xxxxxxx1 beercan smk7366 smacker
        birthday5 jbaby hyper1 a9387670a corvet gjmptw rjhjkmbien apollon 3a5irt cessna17 saluki digweed tamia1 yja3vo
        cfvlehfr martyna stimpy1 yankeemp jupiler idkfa 1blue fromv afric 3xbobobo nikon1 amadeus1 acer123 napoleo
        vbhjckfdf mojo69 percy1 grunt1 alenushka finbar zsxdcf 1fred timewarp 747bbb druids 123321qq spacebar dreads
        anima 123123s brewski marlbor blinker damngood werthrf letmein3 anneke eatit pilatus maitai blucher zxgdqn
        e5pftu nagual andron openwide alphabeta fende mmm666 1shot2 a19l1980 1black vagner realgood maxxx vekmnbr
        stifler 2509mmh tarkan sherzod artem2010 shooby piggie moldir piter 1qaz3edc frequenc acuransx 1star nikeair
        dapimp anastasiy berbatov manso 21436587 leafs1 106666 angelochek deano korsar pipetka thunder9 minka himura
        installdevic 1qqqqq digitalprodu suckmeoff plonker headers vlasov ktr1996 windsor1 mishanya korvin azaz09
        vandamme scripto s4114d r1chard ferrari5 7xswzaq falcon2 pepper76 trademan ea53g5 volvos80 reanimator micasa
        1234554321q kairat sanek94 kolovrat karen2 splooge creed1 nooner minicoop room112 charme 12345ab wetcunt
        drewman nastyman redfire appels merlin69 dolfin bornfree diskette ohwell 12345678qwe jasont madcap cobra2
        dolemit1 whatthehell juanit voldemar rocke bianc elendil vtufgjkbc spanis sukram k1ller freakout dontae
        realmadri drumss gorams 258789 snakey jasonn whitewolf befree johnny99 pooka theghost kennys vfvektxrf toby1
        deadlock barbwire dalamar mustanggt northwes chameleo sigtau satoshi hotcum cornell1 golfer12 geek01d kellym
        megapolis hea666 monkfish blue52 sarajane bowler1 skeets ddgirls hfccbz dreday baobab crushme veryhot roadie
        meanone mike18 henriett dohcvtec moulin gulnur adastra natura sweetpe dtnfkm marsbar daisys virus1 redwood1
        streetball fridolin d78unhxq midas michelob sk2000 kikker macanudo rambone fizzle 20000 cowpie stone32
        astaroth redso giantess teaparty bobbin beerbong monet1 charles3 anniedog anna1988 cameleon qpful542 mesquite
        waldemar 12345zx iamhere lowboy granp moosejaw nivek ninjaman shrike01 aaa777 88002000600 vodolei bambush
        falcor alphaomega grappler bosox twogirls gatorman vettes buttmunch chyna excelsio crayfish megumi lsia9dnb9y
        littlebo stevek hiroyuki firehous master5 briley2 gangste chrisk camaleon bulle troyboy froinlaven mybutt
        rapala jagged crazycat jetman wavmanuk 1heather beegee negril funtime1 conehead abigai mhorgan patagoni
        frenchfr mudcat dashenka rustys 741852kk dickme griffey1 suckmycock fuhrfzgc jenny2 spuds justfun icewind
        bumerang pavlusha ranger12 123400 twisters buthead miked finance1 dignity7 lvjdp383 jgthfnjh dalmatio
        paparoach miller31 fathe monterre theblues satans schaap sibelius jcnhjd natasha2 pierrot bluecar iloveass
        harriso red12 london20 job314 beholder reddawg pussylick austintx ole4ka blotto onering jearly balbes lightbul
        bighorn crossfir prapor gfhjkm22 09090 sexsite jagua witch1 schmoo parkview chilango ultimo abramova nautique
        2bornot2 duende 1arthur nightwing surfboar quant4307 15s9pu03 shitball walleye1 wildman1 whytesha 1morgan
        polic baranova berezuckiy forzima fornow qwerty02 gokart davidlee whatnow edgard tits1 bayshore 36987412
        ghbphfr daddyy explore1 zoidberg 5qnzjx danilov blacksex balsam 83y6pv sarahc slaye all4u2 slayer69 rlzwp503
        4cranker kaylie numberon teremok wolf12 deeppurple goodbeer aaa555 66669999 whatif ue8fpw 3tmnej 254xtpss
        dusty197 wcksdypk zerkalo dfnheirf motorol digita darksoul manics rounders d2000lb cegthgfhjkm beograd pepsico
        softbal lifeson q123456q 444555666 bunches andy1 darby1 service01 bear11 amega yensid lerxst rassvet bronco2
        fortis pornlove paiste asdflkjh 1236547890 futur winnipeg261 fk8bhydb seanjohn brimston matthe1 bitchedu
        crisco 302731 roxydog woodlawn volgograd ace1210 boy4u2ownnyc pronger parker12 z123456z longlife sarang
        gobruins holida espace almira murmansk safina wm00022 1chevy schlumpf doroth golf99 hellyes detlef mydog
        erkina mashenka sucram wehttam generic1 195000 spaceboy lopas123 scammer skynyrd titani ficker cr250r
        kbnthfnehf takedown sticky1 davidruiz desant nremtp bogies agamemno smallfry archi 2b4dnvsx saddie peapod
        6458zn7a qvw6n2 gfxqx686 twice2 sh4d0w3d mayfly 375125 phitau yqmbevgk 89211375759 kumar1 pfhfpf toyboy way2go
        7pvn4t pass69 chipster spoony buddycat rincewin hobie billbo hxp4life matild dimochka 148888 jenmt3 cuxldv
        cqnwhy cde34rfv verynice toobig pasha123 mike00 lolpop firewire martesana birthday3 providen kiska pitbulls
        556655 misawa damned69 martin11 goldorak gunship glory1 sixgun splodge agent1 splitter dome69 ifghjb eliza1
        snaiper wutang36 phoenix7 666425 arshavin paulaner namron m69fg1w zesyrmvu joeman scoots dwml9f 625vrobg
        gostoso symow8 majinbuu lithium1 bigstuff horndog1 kipelov kringle 1beavis loshara octobe jmzacf 12342000
        qw12qw krokus piknik 778811 gjvbljh 474jdvff pleaser breaker1 7f4df451 dayan twinky yakumo chippers matia
        tanith len2ski1 manni nichol1 f00b4r nokia3110 standart shami steffie larrywn chucker john99 chamois jjjkkk
        penmouse ktnj2010 gooners hemmelig merlin01 bearcat1 1yyyyy 159753z 1fffff 1ddddd gjkbyrf ivanka f1f2f3
        petrovna phunky conair brian2 klipsch vbitymrf freek breitlin cecili westwing gohabsgo tippmann 1steve
        quattro6 fatbob sp00ky rastas 1123581 redsea rfnmrf jerky1 1aaaaaa spk666 beavis69 fyfyfc sintra 1357246
        climbon 755dfx mermaids monte1 geilesau 777win jasonc parkside rockhead producti playhard principa spammer
        gagher escada tsv1860 dbyjuhfl cruiser1 kennyg montgome 2481632 pompano cum123 sooty bear01 bodyhamm pugsly
        getrich mikes fosgate jasonp rostislav 128mo dallas11 gooner1 5782790 daboys 1jones intheend e3w2q1 madone
        pjcgujrat 1p2o3i jamesp felicida nemrac phikap firecat jrcfyjxrf bigfan doedel 005500 jasonx badfish goosey
        utjuhfabz wilco artem123 igor123 jor23dan dga9la v2jmsz dogstyle 221195ws twopac oktober7 poop1 mightymo
        davidr zermatt aezakmi1 dimwit serega123 blabl casey22 1clutch bruce10 jeep95 1smith sm9934 karishma bazzzz
        aristo 669e53e1 nesterov kill666 fihdfv 1abc2 anna1 silver11 mojoman goeagles sd3lpgdr rfhfynby llcoolj idteul
        bigchief rocky13 timberwo ballers gatekeep kashif hardass anastasija max777 vfuyjkbz riesling agent99 kappas
        dalglish tincan turtoise abkbvjy mike24 hugedick alabala geolog aziza devilboy habanero funboy freedom5
        natwest seashore impaler pastas bmw535 mika00 jobsearc pinche puntang aw96b6 1corvett skorpio foundati zzr1100
        gembird vfnhjcrby vaz2110 peterp archer1 cross1 samedi dima1992 lipper hotbody zhjckfdf ducati1 trailer1
        04325956 benetton kononenko sloneczko rfgtkmrf nashua balalaika ampere eliston dorsai digge flyrod oxymoron
        minolta ironmike majortom karimov fortun putaria an83546921an13 franchis mxaigtg5 dynxyu devlt4 brasi terces
        wqmfuh nqdgxz minchia seeyou housepen 1buddy bighouse tango2 flimflam tomek1 shumaher kartoshka bassss
        canaries allblacks navidad beaudog ryjgjxrf go4it ironman2 badnews butterba 1grizzly isaeva rembrand toront
        1richard bigjon yfltymrf 1kitty 4ng62t littlejo wolfdog ctvtyjd spain1 megryan tatertot raven69 4809594q
        stuntman a131313 lagers hotstuf lfdbl11 stanley2 advokat boloto dooker adxel187 cleodog 4play 0p9o8i masterb
        bimota charlee toystory 6820055 6666667 6031769 corsa bingoo dima1990 tennis11 samuri avocado melissa6 unicor
        habari metart needsex cockman 3891576 3334444 amigo1 gobuffs2 allianz 2835493 179355 midgard oneluv ellis1
        towncar shonuff scouse tool69 thomas19 chorizo jblaze lisa1 dima1999 anna1989 vfvekbxrf krasavica redlegs
        jason25 tbontb katrine eumesmo vfhufhbnrf 1654321 motdepas booga doogle 1453145 byron1 158272 kardinal tanne
        ufyljy burberry bodger 1234578 februar 1234512 nekkid prober idlewild rfnz90 foiegras pussy21 bigstud bigwill
        1234567890zzz compute1 viper9 hellspaw trythis gococks dogballs delfi lupine millenia newdelhi charlest
        basspro 1mike joeblack 975310 1rosebud fucknut charlie0 ilonka jigei743ks goonie alicat ggggggg1 1zzzzzzz
        sexywife northstar 888111 containe jason5 graikos 1ggggg 1eeeee tigers01 indigo1 hotmale mishima richard3
        cjxb2014 meagain thaman wallst edgewood bundas 1power maradon hookedup r3vi3wpass 2004-10- mudman xswzaq
        anna21 warlord1 toering pelle tgwdvu masterb8 wallstre moppel priora ghjcnjrdfif yoland 12332100 1j9e7f6f
        jazzzz yesman brianm 42qwerty42 12345698 darkmanx nirmal john31 bb123456 neuspeed billgates moguls fj1200
        hbhlair ghbdfn 305pwzlr nbu3cd susanb pimpdad mangust6403 joedog dawidek gigante 708090 703751 700007 ikalcr
        tbivbn 697769 marvi iyaayas jimmyboy e6z8jh bigtime1 getdown brookly zjduc3 nolan1 cobber yr8wdxcq liebe
        m1garand 616879 600000 sumitomo albcaz dave69 556699 sasa123 streaker daulet koks888 roadtrip wapiti oldguy
        illini1 mrspock kwiatek buterfly jibxhq jackin taxicab tristram talisker 446655 444666 chrisa freespace
        vfhbfyyf chevell 444333 notyours 442244 seemore sniper12 marlin1 joker666 multik devilish crf450 cdfoli
        eastern1 asshead duhast voyager2 cyberia 1wizard cybernet veterok karandash 392781 looksee diddy diabolic
        foofight missey bmw318i premier1 zsfmpv eric1234 dun6sm 345543 spudman lurker bitem ironsink minami 339311
        s7fhs127 sterne 332233 plankton galax azuywe changepa sikici xswqaz quovadis gnomik 033028pw barrakuda
        spawn666 slurp morbius yelnats cujo31 fastone earwig aureli bnfkbz yasmi timberla legalize netcom liljon
        takeit georgin 987654321z warbird vitalina all4u3 bichon wahoos fcazmj aksarben lodoss vasili maarten
        sam138989 0u812 walte anvils bestia hoschi univer jack10 ktyecbr gr00vy hokie fuckwit geyser emmanue ybrjkftd
        qwerty33 karat dblock avocat bobbym womersle 1please nostra billyray alternat mystikal winne drawde executor
        craxxxs ghjcnjnf 999888777 welshman access123 963214785 951753852 babe69 fvcnthlfv ****me 666999666 testing2
        199200 oscarr guido8 zhanna gumshoe jbird pasca 123452345 satan6 mithrand fhbirf aa1111aa viggen ficktjuv
        radial9 davids1 futuro hipho platin rhenjq fulle rosit chicano scrumpy lumpy1 seifer uvmrysez xenon susie1
        7u8i9o0p sirene muffy1 kalinin olcrackmaster hotmove uconn gshock merson lthtdyz pizzaboy pinto1 fishka ladydi
        pandor baileys hungwell redboy rookie1 passwrd clean1 tarkus jabba1 bobster beer30 moneymon sesamo fred11
        sunnysid thebears putamadre workhard flashbac liefde magnat corky1 abramov lordik univers shortys vip123
        gnarly billy2 honkey deathstar grimmy govinda direktor linus1 shoppin rekbrjdf santeria prett berty75 mohican
        daftpunk uekmyfhf chupa strats ironbird giants56 salisbur koldun summer04 pondscum jimmyj miata1 george3
        redshoes weezie bartman1 s1lver dorkus 125478 omega9 sexisgood mancow patric1 jetta1 074401 ghjuhtcc gfhjk
        bibble terry2 123213 medicin rebel2 hen3ry 4freedom lovesyou browny renwod belladon 1house tyghbn blessme
        rfhfrfnbwf deepdive booya phantasy gansta cock69 4mnveh gazza1 redapple structur anakin1 steve01 poolman
        vlad1998 qazwsxe pushit ontherocks o236nq brain1 dimedrol agape rovnogod 1balls knigh alliso wolf01 flintstone
        beernuts tuffguy isengard highfive casper99 rubina getreal airsoft muffdiver willi1 orioles1 breadman estefan
        ljcneg gotoit wideglid treess kazumi qweasdqwe oddworld naveed protos towson godislov at_asp 67vette hoser1
        scouser wesdxc pelus dragon25 pflhjn abdula policema tarkin mackdad gfhjkm11 lfplhfgthvf adilet zzzzxxxx
        childre samarkand cegthgegth shama fresher silvestr greaser allout plmokn sexdrive oleander fe126fd crumpet
        pingzing dionis hipster requin calliope housecat doghot augus brillig gfhjkbot expediti master7 caliban
        whitetai favorite3 lisamari educatio ghjhjr saber1 zcegth 1958proman vtkrbq milkdud imajica thehip bailey10
        dkflbdjcnjr bernar aeiouy gamlet deltachi endzone conni bcgfybz auckland2010 7653ajl1 mardigra testuser
        bunko18 camaro67 36936 greenie 454dfmcq 6xe8j2z4 mrgreen ranger5 headhunt moonunit zyltrc pussyboy stoopid
        blue02 kils123 junkman banyan jimmyjam tbbucs sportster joshie lajolla antani 78787 antero 19216801 chich
        rhett32 sarahm beloit sucker69 corkey nicosnn rccola caracol daffyduc mantas monkies hedonist cacapipi sid123
        19899891 patche greekgod cbr1000 leader1 19977991 chongo 113311 picass cfif123 rhtfnbd minnette green69 alices
        babcia partyboy javabean freehand xxx111 passwo kappa1 w2dlww3v5p 1merlin 222999 tomjones jakeman franken
        markhegarty john01 carole1 daveman caseys apeman mookey claret campari curitiba dovetail aerostar jackdaniels
        basenji zaq12w glencoe biglove goober12 ncc170 far7766 eclipse9 1234567v vanechka aristote grumble belgorod
        pazzword dummie sashadog diablo11 mst3000 koala1 jake99 funkster gillian1 ekaterina20 chibears astra123 4me2no
        winte skippe necro windows9 vinograd demolay vika2010 19371ayj shecky qzwxecrv merrill1 scoreland 1crazy
        megastar mandragora dedhed newhope qawsedrftgyh shack1 samvel shyster clara1 telstar crickett truls chrisl
        lesnik aaaabbbb leto2010 bubbie aaa12345 widder 234432 salinger mrsmith qazsedcft newshoes skunks yt1300
        bmw316 arbeit smoove 123321qweewq 22221111 seesaw 0987654321a 1029384756q sereda batcave peterb mytruck
        peter12 alesya tomato1 spirou laputaxx magoo1 omgkremidia knight12 vladislava shaddy jlbyjxrf kbdthgekm
        punheta fetish69 exploiter roger2 manstein gtnhjd 32615948worms dogbreath ujkjdjkjvrf ripcord fatrat kotek1
        larrybir thunder3 nbvfnb 9kyq6fge remembe likemike shinigam yfcnfcmz 13245678 jabbar vampyr ane4ka lollipo
        scuderia limpdick deagle 3247562 vishenka fdhjhf alex02 volvov70 mandys bioshock caraca tombraider matrix69
        13579135 parazit diablos hitmen aminor decembe b00ger 006900 452073t schach mariner1 vbnmrf paint1
        742617000027 bitchboy pfqxjyjr 5681392 marryher sinnet traffic1 cbvjyf 6345789 ivan2010 honda99 gunny
        coorslight hunter69 7224763 sonofgod 1dolphin pavlenko woodwind lovelov pinkpant gblfhfcbyf hotel1 justinbiebe
        vinter jeff1234 mydogs 1pizza boats1 parrothe shawshan cbrown 1rocky hemi426 dragon64 porsches ghostly
        hubbahub buttnut b929ezzh sorokina flashg fritos b7mguk metatron treehous vorpal 8902792 marcu labamba keli_14
        hotti 1steeler rakker foxwoods free1 ahjkjd sidorova snowwhit neptune1 mrlover trader1 nudelamb baloo power7
        deltasig bills1 trevo 7gorwell nokia6630 nokia5320 madhatte 1cowboys manga1 namtab sanjar fanny1 adv12775
        carlo1 dude1998 babyhuey madmike ubvyfpbz qawsedr lifetec skyhook stalker123 toolong robertso ripazha zippy123
        manol dirtyman analslut jason3 dutches fenrir flatbush franka bhbyjxrf 26429vadim lawntrax fritzy ripper1
        harami truckman nemvxyheqdd5oqxyxyzi gkfytnf bugaboo cableman hairpie xplorer movado hotsex69 mordred patrick3
        frolov katieh 4311111q mochaj presari bigdo 753951852 freedom4 kapitan tomas1 135795 pokers shagme tane4ka
        """
}
