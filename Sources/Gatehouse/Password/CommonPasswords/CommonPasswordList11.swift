// Common passwords, part 11 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part11: StaticString = """
        sentinal ufgyndmv jonnyb very1 gerrit damocles dollarbi lloyds pizdets flatland 92702689 dave13 meoff
        ajnjuhfabz achmed madison9 744744z amonte asseater everlong buddy23 cmgang1 trash1 mitsu flyman ulugbek
        magistr fittan sebora64 dingos sleipnir caterpil cindys 212121qaz partys dialer gjytltkmybr qweqaz rocawear
        lostboy aileron everest1 pornman boombox blackdic 44448888 112233aa 2502557i novass nanotech yourname 15975300
        carla51 chicago0 coleta cxzdsaewq qqwweerr marwan deltic hollys qwerasd pon32029 rainmake nathan0 matveeva
        legioner kevink riven tombraid blitzen jackyl chinese1 shalimar oleg1995 tommylee eknock berli badbob pugwash
        likewhoa yujyd360 belmar utfp5e minimax pooder moresex lesbia panthe drumnbass alway gmcz71 6jhwmqku leppard
        dinsdale blair1 boriqua money111 virtuagirl 267605 rattlesn 1sunshin veritas1 newmexic millertime turandot
        rfvxfnrf jaydog kakawka bowhunter deerpark erreway taylorma rfkbybyf wooglin weegee rexdog iamhorny cazzo1
        vhou812 dctktyyfz godpasi fuckyoubitch ghosty altavista jertoot smokeit ghjcnbvtyz fhnehxbr rolsen qazxcdews
        maddmaxx redrocke qazokm spencer2 thekiller 123sex p1234567 dbrown 1biteme tgo4466 316769 sunghi shakespe
        arcana lyubov poochy dartmout magpies1 sunnyd mouseman chester7 danbury pigboy dave99 deniss harryb 01081988m
        balloon1 tkachenko bucks1 master77 pussyca zzxxccvv zoulou doomer iluv69 supermax todays thefox dontask diplom
        piglett shiney fahbrf qaz12wsx reggin buffy2 inside1 lbpfqyth lovecock u4slpwra fylh.irf 123211 7ertu3ds
        necroman chalky simpso 4x7wjr chaos666 lazyacres harley99 ch33s3 marusa eagle7 dilligas denwer unforgiv
        oddball schalke0 aztec1 borisova branden1 parkave germa lafayett 878kckxy 405060 cheeseca bigwave fred22
        poulet mercutio psycholo andrew88 o4izdmxu sanctuar newhome milion suckmydi rjvgm.nth warior goodgame
        1qwertyuiop 6339cndh scorpio2 macker southbay crabcake toadie paperclip fatkid maddo cliff1 rastafar maries
        geujdrf anjela wc4fun dolina mpetroff rollout zydeco pumpki steeda volvo240 terras blowjo blue2000 incognit
        badmojo gambit1 zhukov station1 aaronb graci clipper1 qazxsw2 ledzeppe kukareku sexkitte cinco 007008 lakers12
        a1234b acmilan1 afhfjy starrr slutty3 phoneman kostyan bonzo1 sintesi07 ersatz nephilim nascar03 kairos
        hardon1 boeing1 juliya hfccdtn vgfun8 polizei 456838 keithb ariston savag 213141 clarkken microwav london2
        santacla campeo qr5mx7 464811 mynuts bombo 1mickey ironside carter12 borntorun jose1 tadmichaels monsta jugger
        hunnie triste heat7777 queeny luckycharm lieben gordolee85 jtkirk jetlag skylane taucher neworlea holera
        000005 anhnhoem melissa7 massimiliano dima1994 nigel1 slicky shokolad serenit jmh1978 drwho rfpzdrf 1qasw23ed
        free4me wonka sasquatc sanan maytag verochka bankone monopoli xfqybr lamborgini gondolin needsome jb007 brigit
        kalamazo lololyo123 bill1234 ilovejes lol123123 popkorn 567rntvm downunde charle1 angelbab guildwars homeworld
        qazxcvbnm superma1 kryptoni happyy artyom stormie calvin69 saphir konovalov jansport liebling druuna susans
        megans tujhjdf wmegrfux jumbo1 ljb4dt7n 012345678910 kolesnik speculum at4gftlw kurgan 93pn75 cahek0980
        godswill fhifdby chelsea4 jump23 barsoom catinhat urlacher vidadi1 lickme69 topaz1 westend loveone gold12
        alex1959 mamon barney12 1maggie alex12345 lp2568cskt gjikbdctyf anthony0 browns99 chips1 sunking widespre
        tdutif master00 alino4ka stakan phoebus tenore bvgthbz brunos suzjv8 uvdwgt revenant veroniqu sexfun sp1der
        4g3izhox isakov shiva1 scooba bluefire wizard12 dimitris funbags perseus hoodoo keving 157953 a32tv8ls latics
        animate mossad yejntb karting qmpq39zr busdrive jtuac3my jkne9y sr20dett 4gxrzemq keylargo 741147 rfktylfhm
        toast1 skins1 xcalibur gattone seether glock9mm delenn gameday tommyd str8edge bulls123 66699 carlsberg
        woodbird adnama 45auto codyman truck2 1w2w3w4w pvjegu method1 luetdi 41d8cd98f00b 5432112345 94rwpe reneee
        chrisx melvins 775577 sam2000 grizzley margare winstons gevorg gonzal crawdad gfhfdjp babilon noneya pussy11
        barbell easyride c00li0 777771 311music golions 19866891 peejay leadfoot hfvbkm kr9z40sy cobra123 isotwe grizz
        sallys ****you aaa123a dembel foxs14 hillcres webman mudshark weeded hovepark ratface 000777fffa huskie
        elbarto waikiki masami goose2 regin dovajb agricola cjytxrj andy11 1braves upupa68 happy100 824655 cjlove
        firsttim kalel redhair dfhtymt sliders bananna loverbo fifa2008 crouton panties2 kolya1 alyona hagrid spagetti
        q2w3e4r 867530 narkoman nhfdvfnjkju123 1ccccccc napolean 0072563 allay w8sted wigwam jamesk state1 parovoz
        beach69 kevinb celula gnocca canucks1 loginova aaaa1 kalleanka mester mishutka milenko alibek peterc 1mouse
        blackone ghfplybr 682regkh beejay newburgh ruffian clarets noreaga xenophon tenshi smeagol vfhnby ereiamjh
        goomie sportin sonnie jetblack saudan gblfhfc uhfvjnf alicja jayman1 hexagon vtufajy salty1 908070 killemal
        gammas eurocard sydney12 antietam wayfarer beast666 19952009sa aq12ws eveli dontcare xxxx1 andrea11 karlmarx
        tylerb protools timberwolf ruffneck pololo 1bbbbb waleed sasami twinss fairlady alex007 sucks1 homerjay
        scooter7 tarbaby barmaley vanes randers dreamer2 goleafsg googie godeep phanto gwbush cumlover 2196dc
        studioworks 995511 golf56 titova kaleka itali daisuke hevonen woody123 daisie wouter gostosa guppie porpoise
        iamsexy 276115 paula123 1020315 38gjgeuftd rjrfrjkf knotty sasha12345 matrix13 securit radical1 ag764ks jsmith
        secretar juanas sasha1988 itout 00000001 1butthea putain basia1 1232323 cyfqgth tomkat dorota dashit pelmen
        5t6y7u whipit smokeone helloall snowshoe nilknarf x1x2x3 lammas 1234599 atombomb ironchef noclue alekseev
        gwbush1 silver2 yesican fahjlbnf chapstic alex95 open1 tiger200 lisichka cbr929 searchin tanya123 alex1973
        alex1991 dominati geckos freddi silenthill egroeg vorobey antoxa shkola rebellio shamanking 7f8srt cumsucker
        partagas bill99 22223333 arnster55 fucknuts proxima silversi goblues parcells vfrcbvjdf piloto avocet miniskir
        himitsu juiceman bogdana jujube quatro botafogo mama2010 derrickh asdfrewq miller2 silverfox napol prestigio
        mm111qm ara123 max33484 sex2000 primo1 sephan anyuta alena2010 viborg verysexy hibiscus terps josefin oxcart
        spooker speciali raffaello partyon vfhvtkflrf strela a123456z worksuck glasss lomonosov dukeblue 1winter
        sergeeva john22 cmc09 sobolev bettylou dannyb gjkrjdybr hagakure iecnhbr awsedr pmdmsctsk costco alekseeva
        fktrcttd bazuka flyingv garuda buffy16 gutierre beer12 stomatolog ernies golf123 love269 n.kmgfy gjkysqgbpltw
        youare joeboo baksik lifeguar 111a111 mindgame dude1 frdfkfyu phoenix8 penelopa merlin99 mercenar badluck
        mishel bookert deadsexy power9 chinchil skunk1 rfhkcjy sammycat wright1 randy2 marakesh elmer251 mooki
        patrick0 bonoedge 1tits chiar graffix milkman1 cornel mrkitty ticketmaster beatles4 number20 ffff1 terps1
        superfre yfdbufnjh flblfc zanuda jmol01 wpoolejr polopol nicolett omega13 cannonba sandy69 ribeye bo243ns
        bogdan123 milla 19733791 alias1 movie1 ducat marzena shadowru 56565 pornlover teepee spiff nafanya gateway3
        hasher 34778 booboo69 staticx hang10 qq12345 garnier bosco123 1234567qw samso 1xrg4kcq cbr929rr allan123
        motorbik miroslava cytujdbr camp0017 cobweb snusmumrik salmon1 cindy2 aliya co437at tincouch st1100 vvvvvv1
        blanka krondor sweeti nenit kuzmich bmw320i alex2010 trees1 kyliem essayons kumari sprin fajita appletre
        fghbjhb 1green katieb corrado1 satelite 1michell cfkfvfylhf acurarsx slut543 inhere bob2000 pouncer fishie
        aliso audia8 bluetick fromhell mammoth1 fighting54 mike25 extra1 worldwid chaise vfr800 sordfish almat nofate
        listopad hellgate dctvghbdf jeremia qantas lokiju honker maral triniti compaq3 loveman repvtyrj zxcasdqw
        123445 west123 warcraf pwnage creamyou rehjgfnrf steve121 alderaan barnaul bombshel gretzky9 tankist targa
        vaz2101 playgolf boneyard strateg romawka iforgotit pullup archmage shaft1 oceano sadies 135135ab psalm69
        lmfao ranger02 zaharova 33334444 perkman realman salguod cmoney glock1 greyfox viper99 helpm blackdick
        46775575 shazbot dewey1 qwertyas mailman1 57392632 red007 stanky tysons daruma altosax krayzie 85852008
        1forever 98798798 irock. 123456654 142536789 ford22 brick1 preciou 01telemike01 nolife concac brunswic destini
        madison0 137946 1133557799 scout2 songohan thedead 00009999 murphy01 spycam hirsute aurinko associat 1miller
        baklan hermes1 2183rm martie kangoo westsid rotciv maratik fabrika claude1 nursultan noentry ytnhjufnm
        electra1 ghjcnjnfr1 puneet integrit bugeye 14071789 paul01 omgwtf dmh415 ekilpool sparky11 boludo ruslan123
        demetrio appelsin bunns fynjybj billygoa p030710p$e4o macdonal 248ujnfk acorns schmidt1 vinbylrj weasle jerom
        ycwvrxxh skywalk gerlinde solidus postal1 1charles rhianna terorist rehnrf omgwtfbbq assfucke deadend zidan
        jimboy vengence 7452tr sombra anatole elodi amazonas 147789 q12345q gawker1 juanma kassidy greek1 bruces
        bilbob mike44 0o9i8u7y6t kaligula agentx familie anders1 pimpjuice 0128um birthday10 lawncare hownow
        grandorgue juggerna scarfac kensai swatteam repytxbr other1 celicagt pleomax gen0303 icepick heavy1 tea4two
        forsure 02020 shortdog webhead palenque 3techsrl orenburg prong nomarg 80637852730 laika iamfree 12345670
        12343412 bigears peterg stunna 12123434 damir danone yanina valenci andy69 111222q 1jjjjj passwo1 8928190a
        motorolla lateralu ujujkm chubba ujkjdf signon 123456789zx serdce stevo wifey200 ololo123 1pass melena luxor
        nemezida qaz1234 lakeshow amarill ginseng billiam trento 321cba fatback newcar bigtop dark1 camron nosgoth
        155555 biglou redbud 159789 diversio actros dazed drizzit hjcnjd justic gooses luzifer chynna tanuki 11335577
        icculus boobss biggi firstson ceisi123 gatewa hrothgar jarhead1 happyjoy bebop1 medman boneman keiths djljgfl
        dicklick russ120 mylady zxcdsa bluesea kayaks provista bootycal enduro 123123f heartbre ern3sto apple13
        bigpappa fy.njxrf bigtom cool69 quiet1 puszek cious cruella temp1 david26 alemap teddies kikiriki super5
        ranman stevenso deliciou money777 degauss mozar susanne1 shitbag imfree barbaris ujhijr f8yruxoj tefjps
        anemone toltec left4dead2 ximen gfkmvf dunca emilys 16473a mark01 bigbro annarbor nikita2000 11aa11 llllll1
        fbi11213 jupite qwaszxqw macabre rev2000 mooooo bagel1 chiquit iyaoyas bear101 irocz28 vfktymrfz rfhnbyf
        dracul keith123 slicko peacock1 orgasmic thesnake solder wetass doofer rhfcyjlfh swanny tammys turkiye tubaman
        estefani firehose funnyguy servo grace17 pippa1 arbiter jimmy69 nfymrf asdf67nm rjcnzy thicknes sexysex
        kristall michail encarta banderos minty marchenko de1987ma mo5kva aircav bonni tatoo 49ers1 mama1963 1truck
        punksnotdead erotik 1eagles 1fender luv269 acdeehan freema 1q3e5t7u linksys tiger6 neophyte mydaddy 1jeffrey
        fgdfgdfg gfgekz 1986irachka keyman m0b1l3 dfcz123 mikeyg abc125 slacker1 110491g lordsoth bhavani ssecca
        dctvghbdtn niblick hondacar worldcom 4034407 51094didi 3657549 3630000 3578951 sweetpussy majick supercoo
        abacabb gfhjkm13 ford4x4 zippo1 lapin 1726354 lovesong moebius paravoz 1357642 matkhau solnyshko daniel4
        starik martusia iamtheman greentre jetblue motorrad vfrcbvev redoak dogma1 gnorman komlos tonka1 1010220
        666satan losenord lateralus absinthe command1 jigga1 iiiiiii1 pants1 jungfrau 926337 ufhhbgjnnth yamakasi
        888555 sunny7 gemini69 zxcvbnmz cabezon skyblues zxc1234 456123a caseih azzurra menudo 785612 779977 benidorm
        viperman dima1985 hemligt hotfeet hardup gamess 267ksyjf kaitlynn sharkie sisyphus 667766 redvette 666420
        mets69 ac2zxdty hxxrvwcy cdavis alan1 noddy 579300 druss 555123 appleseed kazak 526282 fynfyfyfhbde birthday6
        1pookie bluedevils hj8z6e x5dxwp 455445 termin lucky9 443322 kzktxrf takayuki fermer assembler zomu9q sissyboy
        sergant felina nokia6230i croco hunt4red festina darknigh cptnz062 ndshnx4s twizzler wnmaz7sd aamaax
        gfhfcjkmrf alabama123 barrynov punt0it durandal 8xuuobe4 cmu9ggzh bruno12 316497 crazyfrog vfvfktyf mackdaddy
        anthon1 sunnys cribbage moon1 donal mwss474 whitesta freaker 197100 bitche p2ssw0rd turnb tiktonik moonlite
        jackas ferrum bearclaw liberty2 1diablo caribe snakeeyes janbam azonic rainmaker vetalik bigeasy blink1
        kluivert calbears lavanda dhtlbyf medvedeva whirling bonscott freedom9 manoman segredo cerulean robinso bsmith
        flatus dannon rrrrrr1 callista romai rainman1 trantor mickeymo bulldog7 pavlin pass22 hookah 7ofnine bubba22
        cabible nicerack summer98 lieve27 jackster exocet qaz12 bahama libras eclipse2 bahram bapezm up9x8rww ghjcnjz
        themaste deflep27 ghost16 gattaca fotograf gilber gbjyth 8vjzus begonia aldebara novastar buzzman manchild
        yfcnz1 spurs123 moom4242 1amber iownyou tightend 07931505 1johnson smokepot pi31415 snowmass ayacdc jessicam
        5tgbnhy6 harlee giuli bigwig tentacle scoubidou2 benelli vasilina nimda 284655 jaihind lero4ka 1tommy reggi
        ididit jlbyjxtcndj mike26 qbert wweraw loosee123 palantir flint1 mapper baldie saturne meeeee elkcit themoon
        radmir shyanne missle hannelor karin1 lewie622 ghjcnjqgfhjkm blasters oiseau sheela grinders rapido positiv
        twink fltkbyf kzsfj874 enjoyit nofags doodad rustler squealer fortunat devils2 7inches candlebo topdawg armen
        soundman zxcqweasd gazeta netman hoppers bear99 ghbjhbntn mantle7 bigbo harpo jgordon bullshi vinny1 krishn
        thunderc galinka phish123 tintable nightcrawler tigerboy rbhgbx basilisk masha1998 yomamma geemoney
        0000000000d motoman a3jtni ser123 owen10 vintelok 12345rewq nightime jeepin ch1tt1ck mxyzptlk bandido ohboy
        doctorj hussar superted parfilev grundle 1jack chrisj access22 moikka fatone miguelit trivium glenn1 smooches
        heiko dezember spaghett stason molokai bossdog guitarma waderh boriska photosho path13 hfrtnf audre junior24
        silke vaz21093 bigblue1 trident1 candide arcanum klinker orange99 rosebu mjujuj nallepuh mtwapa1a ranger69
        level1 bissjop leica 1tiffany rutabega elvis77 sameas barada karabas frank12 queenb toutoune surfcity samanth1
        littledo kazakova fodase mistral1 carlit shakal alpha01 5544332211 towtruck kenwood1 vfiekmrf pypsik ranger75
        sitges toyman ladygirl booman boeing77 installsqlst 222666 gosling bigmack 223311 bogos gomez1 xohzi3g4
        kfnju842 klubnika cubalibr 123456789101 kenpo tallulah boobys jjones 1q2s3c moogie vid2600 almas wombat1
        extra300 xfiles1 green77 heyjude sammyy nccpl25282 thicluv sissie raven3 fldjrfn buster22 broncos2 laurab
        letmein4 harrydog solovey fishlips asdf4321 ford123 superjet norwegen movieman psw333333 intoit postbank
        deepwate geolog323 murphys eshort a3eilm2s2y kimota belous saurus 123321qaz i81b4u aaa12 monkey20 buckwild
        byabybnb mapleleafs yfcnzyfcnz summer03 twista 246890 246824 ltcnhjth z1z2z3 uto29321 bathory villan funkey
        poptarts spam967888 705499fh sebast porn1234 earn381 1porsche whatthef polo12 brillo soreilly eudora allochka
        is_a_bot winter00 bassplay 531879fiz onemore bjarne red911 kot123 artur1 qazxdr c0rvette klesko beaver12
        2enter seashell panam chaching browni xenogear cornfed aniram chicco22 darwin1 ancella2 vika1998 anneli
        shawn41 babie resolute pandora2 william8 twoone coors1 teh012 cheerlea renfield anna1986 bkmlfh 19719870
        liebherr ck6znp42 gary123 123654z alsscan eyedoc matrix7 metalgea chinito 4iter falcon11 7jokx7b9du bigfeet
        tassadar retnuh muscle1 klimova darion batistuta bigsur 1herbier noonie ghjrehjh karimova faustus 1manager
        dasboot analfuck inbed dwdrums jaysoncj maranell bsheep75 164379 rolodex 166666 rrrrrrr1 almaz666 167943
        russel1 alianz goodpussy veronik 1w2q3r4e efremov emb377 sdpass william6 alanfahy nastya1995 panther5 automag
        123qwe12 vfvf2011 fishe speedie pass999 171204j ketamine energizer usethis1 buster21 thechamp flvbhfk frank69
        chane claybird pander bigmaxxx faktor housebed dimidrol bigball derby1 fredy dervish bootycall 80988218126
        killerb pariss mymail catbert christa1 chevytru gjgjdf 00998877 overdriv ratten golf01 nyyanks dinamite
        bloembol gismo magnus1 march2 twinkles ryan22 duckey 118a105b kitcat brielle lanzarot youngone ssvegeta hero63
        kiler fktrcfylh1 newera vika1996 dynomite oooppp beer4me foodie ljhjuf sonshine godess doug1 constanc thinkbig
        steve2 damnyou autogod www333 kyle1 ranger7 roller1 harry2 hopalong tkachuk bill2 deep111 stuffit fire69
        andrei123 graphix 1fishing kimbo1 mlesp31 ifufkbyf gurkan 44556 busman 8546404 paladine 1world bulgakov
        4294967296 1wwwww mycats elain delta6 36363 emilyb color1 6060842 cdtnkfyrf hedonism gfgfrfhkj 5551298 scubad
        gostate sillyme hdbiker beardown fishers sektor 00000007 newbaby rapid1 braves95 gator2 nigge sammmy oou812
        heffer phishin yourass hornet1 albator 2521659 underwat tanusha dianas 3f3fpht7op dragon20 bilbobag cheroke
        radiatio dwarf1 majik 33st33 dochka garibald robinh sham69 temp01 wakeboar 1w2w3w registr tonite maranello
        1593570 galatasara loranthos 1472583 asmodean 1362840 scylla doneit jokerr porkypig kungen mercator koolhaas
        come2me debbie69 calbear yankees4 kennyb madma 85200258 dustin23 tooling mikasa mistic crfnbyf 112233445
        heinz57 price1 snowey joakim mark11 963147 cnhfcnm kzinti 1bbbbbbb rubberdu donthate sasha1992 regis1 nbuhbwf
        fanboy sundial wayout vjnjhjkf deskpro arkangel willie12 mikeyb luis1 duane1 aolcom weeman 172839456 basshead
        hornball magnu pagedown 131517 rfvtgbyhn astonmar mistery cash1 1happy shenlong matrix01 nazarova 369874125
        800500 webguy rse2540 briank 789551 chunli j0nathan greshnik courtne suckmyco mjollnir 789632147 asdfg1234
        754321 odelay ranma12 zebedee artem777 bmw318is butt1 rambler1 yankees9 alabam 5w76rnqp rosies mafioso
        babyruth tranzit magical123 gfhjkm135 12345$ soboleva ubique drizzt1 elmers teamster pokemons 1597532486
        shockers merckx melanie2 ttocs earth1 dennys slobber flagman troika 4fa82hyx hakan x4ww5qdr cumsuck leather1
        forum1 barbel zodiak ford01 rushfan bugsy1 invest1 tumadre screwme henry8 tiddles sailaway starburs 100years
        comando hiromi ranetka thordog blackhole palmeira verboten solidsna q1w1e1 humme kevinc gbrfxe gevaudan peter2
        vangar sharky7 talktome chuchi pammy !qazxsw2 siesta wetwilly 477041 intersta hellyea bonethugs solitair
        nick01 444000 adidas12 dripik 442200 a7nz8546 respublika fkojn6gb 428054 snoppy rulez1 zldej102 ab12cd34
        cytuehjxrf madhu astroman preteen handsoff mrblonde biggio testin vfdhif twolves unclesam asmara kpydskcw
        lg2wmgvr grolsch biarritz williamm s62i93 bone1 penske 337733 336633 334433 billet diamondd 333000 nukem
        fishhook godogs thehun lena1982 blue00 unb4g9ty 65pjv22 applegat mikehunt krillin soapy 46doris pingu falcon12
        dgthtl 1surfer estrellit nfqcjy easygo konica qazqwe 1234567890m stingers nonrev 3e4r5t champio bbbbbb99
        196400 seppel simba2 rockme zebra3 tekken3 endgame sandy2 197300 fitte monkey00 eldritch rfyfgkz 1member
        66chevy oohrah cormac hpmrbm41 197600 grayfox elvis69 celebrit maxwell7 rodders krist 1camaro silkcut katenka
        angrick maruni 17071994a tktyf kruemel snuffles iro4ka marryme vlad1994 forward1 culero badaboom malvin
        hardtoon hatelove molley knopo4ka mensuck kickbutt zastava wayner cjkysir john33 dragonfi cody1 jabell cjhjrf
        badseed sweden1 brownlov elland nike1234 kwiettie jonnyboy togepi billyk bb334 florenci ssgoku 198910 bristol1
        bob007 allister yjdujhjl gauloise 198920 bellaboo 9lives wltfg4ta foxyroxy rocket69 fifty50 babalu master21
        malinois kaluga gogosox obsessio yeahrigh capstan liza2000 blueskie cbr600f3 bagdad jose98 mandreki shark01
        wonderbo muledeer xsvnd4b2 hangten 200001 grenden anaell apa195 245lufpq zip100 ghjcgtrn misty2 charro fkbcrf
        frostbit badminto buddyy 1doctor vanya archibal parviz footboy dm6tzsgp legola samadhi poopee ytdxz2ca
        hallowboy dposton gautie theworm dopehead iluvtits ranger6 worldwar lowkey chewbaca oooooo99 ducttape dedalus
        8i9o0p borisenko 111111z arlingto p3nnywiz rdgpl3ds boobless kcmfwesg blacksab leachim 1derful espero russell2
        tazzer marykate freakme mollyb lindros8 james00 gofaster stokrotka kilbosik aquamann pawel1 shedevil mousie
        slot2009 146969 mm259up brewcrew choucho uliana sexfiend fktirf pantss vladimi starz sheeps 12341234q bigun
        tiggers crjhjcnm libtech pudge1 home12 zircon klaus1 jerry2 pink1 lingus monkey66 dumass polopolo09 feuerweh
        rjyatnf chessy beefer shamen 4jjcho bennevis fatgirls ujnbrf cdexswzaq 9noize9 rich123 nomoney hacke clahay
        getsum hondacrv william0 cheyenn techdeck atljhjdf wtcacq suger fallenangel bammer tranquil carla123 relayer
        portvale idontno bycnbnen trooper2 gennadiy pompon billbob amazonka akitas chinatow atkbrc busters cateye
        selfok2013 1murphy fullhous mucker bajskorv nectarin littlebitch feyenoor bigal37 lambo1 pussybitch icecube1
        biged kyocera ltybcjdf boodle gotrice abm1224 fromme sexsells inheat swinger1 aphrodit rhind101 poidog
        poiulkjh kuzmina beantown tony88 stuttgar drumer joaqui messenge motorman nicegirl rachel69 studmuffin red111
        vtkmybr gamecocks gumper bosshogg tokyo1 kleaner roadhog fuckmeno phoenix3 seeme buttnutt boner69 andreyka
        katerin rugburn jvtuepip dc3ubn chile1 happy99 swissair balls2 fylhttdf jimboo 55555d voronin m7hsqstm stufff
        merete weihnachte dowjones baloo1 freeones bears34 beverl 1elvis bombadil flatron1 logging7 telefoon merl1n
        masha1 andrei1 cowabung 1matrix peopl asd123qwe sweett mirror1 torrente diamond6 jackaroo millerlite ironhorse
        stryke gggg1 zzzxxxccc roosevel 8363eddy depeche1 d0ct0r areyou veloce grendal frederiksberg cbcntvf cb207sl
        sasha2000 was.here fritzz rosedale spinoza cokeisit gandalf3 skidmark 1234567890qaz sexxxxxx beagles lennart
        12345789 pass10 politic max007 gcheckou 12345611 tiffy lightman mushin velosiped brucewayne gauthie elena123
        greenegg h2oski clocker nitemare 123321s megiddo boywonde flori peggy12 pgszt6md batterie redlands scooter6
        bckhere trueno maxwell2 bandana timoth1 startnow ducati74 tiern blackmetal suzyq balla007 phatfarm titmouse
        benhogan culito forbin chess1 panman 24lover dascha speed2 redlion johnwayn bendog bullyboy goldtree spookie
        tigger99 poutine cyclone1 woodpony camaleun dfadan eagles20 peepshow mine1 dima1989 rjdfkmxer 11111aaaaa
        machina 1hhhhh 0773417k 1monster freaksho jazzmin davidw kurupt chumly huggies sashenka ccccccc1 bridge1
        giggalo cincinna pistol1 david77 lightfoo 261397 tabaluga mysite belo4ka greenn eagle99 punkrawk salvado
        slick123 wichsen knight99 dummys fefolico contrera kalle1 anna1984 delray robert99 garena pretende racefan
        alons serenada ludmilla cnhtkjr l0swf9gx hankster dfktynbyrf sheep1 john23 cv141ab 944turbo blackfly zrjdktdf
        eus1sue1 mario5 harddriv melissa3 sexybitc cnhfyybr jimdavis bollix beta1 amberlee skywalk1 natala brattax
        gb15kv99 ronjon rothmans thedoc joey21 hotboi firedawg bimbo38 jibber aftermat nomar 01478963 phishing domodo
        anna13 materia budman1 gunblade exclusiv sasha1997 anastas rebecca2 fackyou kallisti fuckmyass norseman
        ipswich1 151500 1edward intelinside darcy1 bcrich yjdjcnbf failte buzzzz 7eleven 153351 1a2s3d4f5g6h 154263
        milano1 bruins77 rugby2 bolita sundaypunch realmadr vfyxtcnth iwojima notlob valkiria nexus1 millerti
        birthday100 swiss1 appollo gefest celebrat tigerr slava123 izumrud bubbabub legoman joesmith katya123
        sweetdream john44 wwwwwww1 oooooo1 socal lovespor s5r8ed67s 258147 heidis cowboy22 wachovia michaelb
        qwe1234567 i12345 255225 alfa155 45colt safeu851 antonova longtong 1sparky gfvznm busen hjlbjy whateva rocky4
        cokeman kekskek1 sirocco jagman 123456qwert phinupi loller sakur vika2011 fullred mariska azucar ncstate
        glenn74 aleshka verlaat baggie scoubidou6 phatboy jbruton scoop1 barney11 blindman def456 maximus2 master55
        nestea 11223355 sexpistols sniffy prisonbreak nokia2700 ajnjuhfa yankees3 colfax ak470000 mtnman bdfyeirf
        fotball ichbin trebla ilusha riobravo thoradin polkaudi kurosawa ladybu valerik poltava saviola fuckyouguys
        754740g0 anallove microlab1 juris01 ncc1864 garfild qagsud makarenko cindy69 lebedev johnnybo booster1 tommyb
        johnson4 kd189nlcih hondaman vlasova sokada sevisgur bear2327 chacho sexmania roma1993 hjcnbckfd howdie
        tuppence jimandanne strike3 y4kuz4 nhfnfnf tsubasa 19955991 scabby quincunx dima1998 uuuuuu1 logica skinner1
        lisa1234 xpressmusic getfucked qqqq1 bbbb1 matulino ulyana upsman johnsmith 123579 co2000 spanner1 todiefor
        mangoes negra snowdon booom ram2500 chuck123 fireboy creek1 az12345 maksat 1knight 28infern 241455 r7112s
        muselman mets1986 katydid vlad777 playme kmfdm1 asssex 1prince iop890 bigbroth mollymoo waitron 125412 juggler
        quinta 0sister0 zanardi nata123 heckfyxbr 22q04w90e engine2 nikita95 zamira hammer22 lutscher zz6319 sanman
        vfuflfy buster99 rossco kourniko aggarwal 125521 19911992 shdwlnds rudenko vfvfgfgf123 galatea monkeybu juhani
        premiumcash classact devilmay knuddel hardpack ramil perrit basil1 zombie13 stockcar tos8217 honeypie nowayman
        alphadog melon1 talula 125689 tiribon12 tornike haribol telefone sucka lfytxrf muggins lytdybr otter1 pippa
        vasilisk cooking1 helter 78978 bestboy viper7 whitewol mommys shazam1 kumiko masterma rallye bushmast jkz123
        entrar andrew6 alaric tavasz heimdall gravy1 jimmy99 cthlwt powerr gthtrhtcnjr canesfan sasha11 ybrbnf_25
        august9 brucie artichok arnie1 superdude tarelka mickey22 dooper luners holeshot gettysbu bicho hammer99
        divine5 1zxcvbn q22222 disne bmw750il godhead hallodu aerith nastik differen cestmoi amber69 5string pornosta
        dirtygirl formel1 scott12 honda200 hotspurs johnatha firstone123 msconfig karlmasc 123qweasdzx baldman sungod
        furka retsub 9811020 ryder1 tcglyued astron lbvfcbr minddoc dirt49 tbear simpl schuey artimus bikman plat1num
        quantex gotyou ellada 8481068 000002 manimal dthjybxrf buck123 6969696 nospam kodeord bama12 123321w gladiolus
        """
}
