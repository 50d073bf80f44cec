// Common passwords, part 9 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part9: StaticString = """
        sonechka steeler1 lanman nietzsch ballz wrxsti goodfood juventu federic mattman vika123 strelec jledfyxbr
        sideshow 4life fredderf bigwilly 12347890 sharik bmw325i fylhtqrf dannon4 marky mrhappy drdoom cerbera goobers
        howler jenny69 evely letitrid cthuttdyf felip shizzle golf12 yamah bluearmy squishy roxan 10inches dollface
        blacksta kaneda lexingto canadien 222888 kukushka sistema 224422 ppspankp mellons free4all lostone binger
        8dihc6 jaspe rellik quark sogood hoopstar dad2ownu cresta hjvfyjdf gibsonsg qbg26i dockers grunge duckling
        lfiekz cuntsoup reksio tmoney neuron woogie powerboo powermac fatcock 12345666 upnfmc lustful porn1 gotlove
        kbytqrf 11924704 sarasota sexme ozzie1 berliner guatemal seagulls 1pillow vodoley backlash piglets vonnegut
        thunde buckey gtxtymrf manunite iiiii1 lost4815162342 madonn 270873_ kevlar boondock colt1911 salamat doma77ns
        cnhjqrf rottweil mauser fightclu birthday21 reviewpa herons aassddff vredina jiujitsu mgoblue shakey moss84
        funsex garci 113322 windex pwxd5x bluemax chalupa trotsky g3ujwg newguy gnaget felixx 1patrick cumface sparkie
        kozlova newports golf18 recycle hahah harrypot cachondo open4me miria guessit pepsione knocker usmc1775
        countach playe wiking cracksevi drumline panty dolfan schnee superson elaine22 mrbrownx deepsea 4wheel
        rockport rollie kfvgjxrf seagrave ford1 lamesa mobil1 tommygun yyyyy1 homersim julies shaka suzenet springst
        iiiiii1 yakuza westwind helpdesk annamari bringit hopefull hhhhhhh1 saywhat bulova jennife1 baikal gfhjkmxbr
        defjam sandrock shingo syncmast opensesa silicone fuckina senna1 karlos duffbeer gehrig thetick hamburge scamp
        phantoms venom121293 2583458 badone porno69 manwhore vfvf123 notagain vbktyf rfnthbyrf wildblue kelly001
        dragon66 camell frolova dothedew reddrago planetx promethe 1001001 thisone eugeni blackshe puller joonas
        quick1 gazza zealot hellcat mythos duluth 383pdjvl hermos binkie its420 lovecraf darien 19877891 syclone
        hadoken transpor ichiro intell gargamel wavpzt 557744 rjw7x4 jennys kickit likeit 555111 corvus nec3520 133113
        bochum locoman0 154ugeiu vfvfbgfgf [start] tenni 20001 vestax hufmqw wizkid kjgfnf nokia6303 saltanat gandalf2
        sinfonia alpha3 tolstoy f00bar alici lol12 riker1 hellou vibrator mets86 43211234 gonzale bubber cup2006
        gtkmvtyb heybaby teddie madhouse gamera dominos foxtrot1 taras powerup kipling jasonb fidget galena meatman
        farting humper titsnass gorgon castaway dianka anutka gecko1 connery wings1 peoria ichabod paperboy phaser
        breakers westbrom almera grubber clarkie 51051051051 crypto freenet pflybwf testme2 changeit autobahn attica
        chaoss tercel gnasher23 vasilii gomer bigbuck qwerzxcv jumble art131313 numark beasty cxfcnmttcnm updown
        starion glist sxhq65 ranger99 shifter 4r5t6y favorite5 skytommy abracada 1martin gatech blacktop inkjet
        shemales booner 11223344q vanyarespekt dickless weaponx 6string nashvill spicey 2sexy2ho bowhunt jerrylee
        acrobat tawnee nolimit8 l8g3bkde pershing allover gobrowns 123432 123444 spoon1 hhhhh1 teache sexmachine
        tratata niceone jimbos 314159265 qsdfgh bobbyy ccccc1 vjkjltw savana biotech frigid yesiam alpha06 oakwood
        tooter winsto radioman vavilon asnaeb nariman kellyb dthyjcnm parol1 golf72 lthtdj 1234567890s kennet rossia
        lindas perfecto kitana rexona arsenalf planot coope timex blackbox bullhead barbarian dreamon cfvjktn frdfhbev
        gametime nomad1 hfgcjlbz happy69 fiddler joeboy indianali obelisk telemark ghostrid anonim wellcome censor
        timeport dummies adult1 nbnfybr donger thales iamgay deadlift pidaras doroga 123qwe321 portuga happys cadr14nu
        pi3141 maksik dribble cortland darken stepanova bommel tropic sochi2014 bluegras merhaba nacho 2580456
        orange44 kongen 3cudjz 78girl marcopol deadmeat saruman jeepman master99 ronal ballbag centauri xqgann
        pinecone jdeere geirby aceshigh 55832811 pepsimax rayden tallyho coldfire florid glotest 999333 sevenup
        bluefin limaperu apostol bobbins michelin sundin centaur alphaone christof trial1 45645 starflee vicki1
        jellyfis hihje863 crazyzil w0rm1 oklick dogbite yssup sunstar postov10 x24ik3 kanada buckster iloveamy smiler
        nx74205 ohiostat spacey bigbill doudo nikolaeva hcleeb deacons boness njkcnsq gogreen tazzzz edgewise ranger01
        arian cigar1 grigio frien tenchu f9lmwd filipp heathers coolie woodduck scubadiv 123kat nikolaev dapzu455
        skooter 9inches lthgfhjkm gr8one ffffff1 zujlrf gldmeo m5wkqf rfrltkf televisi bonjou paleale stuff1 cumalot
        fuckmenow climb7 t26gn4 oneeye utyyflbq tracy71 hotguy accessno rudedog kmfdm wtpmjgda dimensio mustdie
        stepanov verdun tokenbad anatol bartende cidkid86 timmie mooseman 178500 lsutiger phydeaux moren dbrnjhjdbx
        gnbxrf uniden drummers abpbrf godboy hogan1 ratpack irland greddy flore sqrunch billyjoe q55555 98745632
        marios ishot angelin access12 scxakv sallad cool99 rockit mongo1 mark22 ghbynth docto mobius hammarby 192168
        pxx3eftp greeneye stjabn baguvix satana666 rhbcnbyjxrf dallastx garfiel michaelj montan filbert squids
        fastback lyudmila chucho eagleone kimberle ar3yuk3 nokids 1066ad cheeto review69 madeira chubbs lakeland
        porche digiview go1234 lovetits minnow matman cellphon fortytwo minni pucara 69a20a roman123 fuente 12e3e456
        demian vlad1997 282860 midian nunzio xaccess2 jessica0 revilo 654456 wolf1 husky1 arsen milleniu 852147 crowes
        redcat hugger psalms quixtar toyot ballss ilovekim avenger1 serendip malamute nalgas teflon shagger letmein6
        vyjujnjxbt assa1234 dixiedog gznybwf13 fuckass robroy hosehead sosa21 123345 ias100 poppin dgl70460 zanoza
        1701d paulchen angler recoil megamanx scarecro rfvtgb skunky saturno wormwood milwauke udbwsk sexlover stefa
        7bgiqk gfnhbr omar10 bratan lbyfvj slyfox jambo tempus solitari lucydog murzilka vehpbkrf fixit woobie lifter
        zinaida andone foxbat torsten teleport leglover bigcocks vologda d6o8pm naciona eagleeye maria6 rimshot
        octagon barbos masaki siemen s1107d mujeres cherr mrpink ghzybr ferrari2 kocham picolo deneme rolan fenster
        cabbie nastyboy aidana mine2306 wetone bondage1 myass golova tolik happyboy poilkj nimda2k rammer rubies
        jetset hoops1 jlaudio misskitt phred porsch aalborg luft4 gnosis djgabbab vinny borris cumulus trogdor
        darthmau ktjybl relisys kriste rasta220 chgobndg weener fritter followme ballen peache mariso biotch gtfullam
        chamonix friendste alligato 18821221 superd molotov bongos mpower acun3t1x dfcmrf h4x3d rfhfufylf tigran
        booyaa monstr rfnhby anabolic soulman canes1 skyking bassline dasha123 dutch1 xsw23edc imperator slaveboy
        bateau paypal pentax wolf666 drgonzo bladerun zzzzzzz1 keebler take8422 fffffff1 ginuwine israe caesar1 garand
        zigazaga 321ewq iceman69 treeman elric rebell 1thunder cochon deamon zoltan straycat uhbyuj luvfur mugsy
        primer teetime candycan pfchfytw fromage gitler salvatio 23049307 zafira chicky sergeev katze bangers andriy
        jailbait vaz2107 ghbhjlf dbjktnnf zaratustra 1pepper alyss kkkkk1 ryan1 radish cozumel waterpol pentium1
        rosebowl farmall steinway dbrekz baranov jkmuf chinacat qqqqqqq1 hadrian devilmaycry4 ratbag pullings packrat
        robyn1 boobo qw12er34 tribe1 rosey celestia nikkie fortune12 olga123 danthema gameon vfrfhjys dilshod jenova
        redblue chimaera sokrates danimal qqaazz fuaqz4 kolyan wabbit maxtor egoist asdfas spyglass omegas nikitka
        esperanz doozer wwwww1 suchka gungho alpha2 fktyjxrf devildriver heavyd saracen foucault rjdfktyrj monaro
        jmoney dcpugh efbcapa201 qqh92r pepsicol bbb747 ch5nmk honeyb beszoptad tweeter intheass iseedeadpeople 123dan
        89231243658s farside1 findme 55556666 sartre ytcnjh mikeys nolimit9 vova123 withyou 5rxypn freebie rescue1
        12monkey redgreen steff itstime good12345 acidrain 1dawg miramar playas daddio orion2 studmuff stephe allalone
        blueyes vitali mybitch 1dick podaria d6wnro brahms f3gh65 dfcbkmtd xxxman corran ugejvp qcfmtz marusia totem
        arachnid matrix2 antonell fgntrf zemfira christos plato1 56qhxs 043aaa asq321 mutton golde cdznjckfd rhfcysq
        elephan superdog jacqueli bollock lolitas 1orange maplelea argento waldorf wolfer zxcvbnmm flicka drexel
        outlawz harrie atrain juice2 charlie6 19391945 tower1 hotdamn dirtyboy 1ginger alien1 bubblegu 4wwvte
        123456789qqq realtime passss vasilek bigbass 2002tii sunghile mosdef simbas count0 uwrl7c lhepmz ranger21
        sugarbea 5550123 tatanka 9638v cheerios majere nomercy bh90210 7550055 jobber karaganda pongo trickle defamer
        6chid8 1q2a3z tuscan loveyo hobbes1 note1234 shootme loveporn 9788960 monty123 macduff shadowfa tweeker
        madball telnet qwedcxzas thatsit vfhcbr ptfe3xxp gblfhfcs ddddddd1 hakkinen liverune deathsta suka123 recon1
        232629 polecat sanibel grouch hitech hamradio rkfdbfnehf vandam nadin fastlane shlong iddqdidkfa sexyfeet
        098123 negras roofing ikarus tgbyhn melnik barbaria montego bigal1 jiggle darkwolf acerview treetops iwanna
        pornsite happyme gfccdjhl 114411 veritech batterse yhntgb mailto milli guster coronet sleuth fuckmeha armadill
        kroshka geordie lastochka pynchon killall sasha1996 clticic cornbrea vfkmdbyf passmaster nailer skipjack
        mof6681 brookie dogfight johnso karpov rfvbrflpt travesti caballer wotan antoha xakep1234 ricflair pervert1
        p00kie ambulanc berserker larry33 dogstar cjcbcrf redhouse toodles hotspot glock21 schneide mainman 3ki42x
        4zqauf ranger2 4meonly year2000 kfylsi netzwerk diese rerecz 225522 dastan blackbea oneway ruslana phidelt
        chrisp gjyxbr xwing kickme shimmy 4815162342lost jazzbo mierd basses 00133 howdy1 kryten goshen koufax cichlid
        imhotep andyman wrest666 dutchy anonymou semprini forest11 wildroid aspen1 sesam kfgekz cbhbec sigmanu giggs11
        vatech kingme drakula cdjkjxm mercur oneman hoseman plumper lancers sergey1 takeshi goodtogo cranberr
        ghjcnj123 harvick qazxs 1972chev horsesho freedom3 letmein7 saitek anguss vfvfgfgfz 300000 elektro toonporn
        999111999q mamuka q9umoz edelweis subwoofer bayside disturbe volition 3mpz4r atlantida strekoza seagrams
        090909t yy5rbfsc sampras eintrach chaucer lllll1 nochance whitepower 197000 lbvekz passer torana pallas koolio
        nokia8800 findout 1thomas chinaman donnas jeroen gfdkjdf professo cdtnrf tranmere tanstaaf himera ukflbfnjh
        alex32 joschi okidoki flatline papercli doris1 4z34l0ts pedigree freeride gsxr1100 wulfgar ferdinan king1
        djdxbr fhntvbq 2wsx1qaz kingsx desade loveboat rottie evgesha dolittle adgjmpt buzzers makita 123123qweqwe
        rusalka sluts1 jameson1 bigbaby 1z2z3z ckjybr erhfbyf jeanluc farhad fishfood merkin giant1 golf69 rfnfcnhjaf
        stromb smoothy 774411 nylon newyor marmot jennyff hisashi kumquat alex777 helicopt merkur dehpye cummin zsmj2v
        kristjan englan honeypot badgirls keines guita quake1 juicer milkbone hurtme schwein p3wqaw 54132442 andreeva
        ruffryde punkie abfkrf kristinka anna1987 ooooo1 335533aa umberto beelch manta peeker 1112131415 gipper
        wrinkle5 katies 78n3s5af michael0 daboss jimmyb david69 blazed sickan eljefe 2n6wvq gobills rfhfcm squeaker
        cabowabo luebri karups test01 melkor smallvil modano olorin 4rkpkt koffie littleon amiga1 topeka summer20
        asterix1 pitstop aloysius magazin joker69 panocha 1233214 ironpony 368ejhih 88keys 57np39 quake2 1234567890qw
        1020304 sword1 fynjif dfktyjr rockys grendel1 super2 azathoth girlss ibragim seven1 dragan autobot t4nvp7
        omega123 900000 hecnfv 889988 fatjoe 811pahc tommyt jamielee guinnes 789520 sharkman jochen sonic2 dima12
        photoman 775533 vaz2109 becks repmvf pooker nabeel gogetit bbbbbbb1 zinedine anelka 1superma muggsy horny2
        669966 kuleshov calavera 87t5hdf sleepers winkie vespa lightsab magister 1spider shitbird salavat wc18c2
        shirak galactus zaskar dogbreat fullsail asasa boeder 12345ta lepton elfquest vkaxcs savatage sevilia1
        badkitty munkey diciembr qapmoc 1qa2ws3e cbcmrb welldone nfyufh kaizen grommit maverik chessman mixail
        jjjjjjj1 fairmont harve skully youwish badcat 49527843 ultra1 redrider offsprin stymie aq1sw2 sorrento
        r3ady41t 95175 coonass slut1 gerasim slutwife 159963 1pass1page hobiecat bigtymer all4you infinit bailee
        vasileva .ktxrf 12345678912 setter nnagqx lifesuck draken austi feb2000 cable1 1234qwerasdf hax0red vlad7788
        nosaj underpar lovegirl feynman babaloo alskdjfhg oldsmobi bomber1 redrover methodman phenom countyli gretsch
        bysunsu hardhat mironova 123qwe456rty 187211 555666777 11111z rjntyjxtr dunce1 timebomb bovine makelove
        littlee shaven rizwan 42042042 bobbijo rustem buttmunc dongle tiger69 bluecat blackhol shirin peaces cherub
        cubase longwood lotus7 gwju3g bruin pzaiu8 uyxnyd seventee tinkerbel bluess bomba fedorova bodyshop gbpacker
        d1i2m3a4 ghtpbltyn talons sergeevna misato chrisc sexmeup brend olddog davros hazelnut hzze929b readme
        brethart wild1 ghbdtnbr1 nortel kinger drakkar emyeuanh gallaghe hardtime jocker tanman leviatha squid1 skeet
        sexse mom4u4mm lilred djljktq ocean11 cadaver 808state fighton moogle limabean vitalya blue56 258025 bullride
        cicci gsxr11 oliveoil legsex gavrik rjnjgtc mexicano 2bad4u goodfellas ornw6d mancheste hawkmoon zlzfrh
        schorsch g9zns4 bashful stephie rfhfntkm sellout 123fuck stewar1 solnze 00007 thor5200 didit bigdeal hjlbyf
        wpf8eu 197500 carvin ozlq6qwm pennys epvjb6 nfbcbz jazzer asfnhg66 zoloft albundy aeiou getlaid planet1
        gjkbyjxrf brianb moveon eieio vcradq novartis dunamis 554uzpad sundrop feliks briand 123www addams fhntv1998
        goodhead theway javaman stratoca 15987532 issue43 muffie slowride crm114 sanity729 himmel carolcox bustanut
        parabola masterlo crackhea dynastar rockbott doggysty wantsome bigten etower sixnine suntan froggies nokia7610
        njnets diosesamo chiron trustnoo amatuers tinytim mechta cthulu trs8f7 m6cjy69u35 blue25 jordans kalinka
        lebedeva kissss vjybnjh ghostdog cuckold rjcntyrj alinochka ghjcnjrdfibyj aggie1 teens1 3qvqod dauren hpk2qc
        iqzzt580 bears85 theboy njqcw4 masyanya pn5jvw intranet lollone 00096462 techie cvtifhbrb redeemed gocanes
        62717315 topman intj3a cobrajet whyme berserke ikilz083 airedale hopkig danil8098 gojira arthu pendragon milen
        chrissie mudder omega7 surfers goterps gnatsum birdies semenov zenit2011 cab4ma99 watchmen damia forgotte
        fdm7ed strummer freelanc cingular orange77 vjhjpjdf kariya tombston starlet megabyte nbvjirf ybrjkftdbx hotmom
        kazbek pacific1 sashimi asd12 coorslig yvtte545 kitte elysium klimenko cobblers redriver sidorov fredi dank420
        fallout2 989244342a crapola volvos 1scooter autopass ownzyou deviant 2kgwai boeing74 simhrq hardcor griffy
        rolex1 hackme master3 bujhtr popolo blader 1sexyred gerry1 ffvdj474 yeehaw mike77 acls2h montess 11qq22ww
        lazer zx123456789 chimpy masterch sargon lochness 1234qwert hbxfhl sarahb altoid zxcvbn12 dakot caterham
        dolomite chazz r29hqq longone pericles grand1 sherbert eagle3 pudge irontree synapse boome nogood pooki
        mahalkit elenka lbhtrnjh dukedog 19922991 hopkins1 evgenia tabbycat jerico drahcir kelly2 708090a facesit
        11c645df boodog kalani critters tbirds valerka 551scasi paloalto mrbrown duke3d arcturus smudger goddog 75395
        spammy 1357997531 78678 datalife 1122112211 23dp4x rxmtkp biggirls ownsu lzbs2twz sharps geryfe 237081a
        golakers nemesi sasha1995 speedrac gfhjkmm sabbat hellrais crippler salma strat1 celest omega5 ndeyl5 cheerio
        davido vfrcbr gjhjctyjr boscoe inessa shithole ibill qwepoi 201jedlz asdlkj davidk spawn2 romantik micro1
        pittsbur canibus katja muhtar studboy masahiro rebrov patrick8 hotboys sarge1 1hammer nnnnn1 datalore jackdani
        sasha2010 mwq6qlzo cmfnpu klausi cnhjbntkm andrzej ilovejen lindaa vvvvv1 novembe x35v8l 1silver iluvporn
        valter herson alexsandr cojones backhoe womens 777angel beatit klingon1 ta8g4w benedikt maxwel inspecto
        zaq12ws wladimir bobbyd peterj hellspawn golfer23 killie kodaira52 yanochka buckfast roaddogg snakeeye sex1234
        mmouse fucker11 dantist brittan vfrfhjdf doc123 plokijuh serafim elementa footlong cthuttdbx hapkido eagle123
        getsmart getiton masons mastiff cfvfhf azalea sherif saun24865709 cnhtrjpf pupper alan12 shakir ha8fyp palom
        mamulya trippy happyone 3mta3 crownvic teodor natusik 0137485 vovchik strutter triumph1 cvetok moremone sonnen
        screwbal akira1 sexnow pernille independ poopies samapi kbcbxrf master22 swetlana urchin viper2 magica slurpee
        postit gilgames kissarmy clubpenguin limpbizk celin lilkim fuckhard goodwood extasy sdsadee23 foxglove malibog
        clark1 casey2 shell1 odense balefire dcunited cubbie pierr solei 161718 areyukesc batboy 1pionee marmelad
        cn42qj cfvehfq heathrow qazxcvbn connecti newfie xzsawq21 tubitzen nikusha yfcnz123 1austin michaelc splunge
        wanger phantom2 pain4me primetime21 babes1 sugarray undergro zonker labatts djhjyf watch1 eagle5 cntgfirf
        sasha2 masterca fiction7 slick50 bruins1 sagitari 12481632 peniss insuranc 2b8riedt mrclean ssptx452 tissot
        q1w2e3r4t5y6u7 comet1 spacer vbrjkf 14vbqk9p noshit sayana fish1234 seaways pipper karens wardog andrey123
        jamesr 4wcqjn bearman glock22 dflbvrf barbi maine1 dima1997 sunnyboy 6bjvpe bangkok1 666666q rafiki letmein0
        0raziel0 dalla london99 wildthin patrycja skydog qcactw tmjxn151 yqlgr667 jimmyd stripclub deadwood 863abgsg
        qn632o scatman subrosa woland kolya moleman blasen sandal mynewpas retlaw cambria mustang4 nohack04 kimber45
        fatdog bigload necron dupont24 turbo2 .ktymrf radagast balzac vsevolod argentum 2bigtits mamabear mercury7
        chomper jq24nc snooky pussylic 1lovers taltos warchild diablo66 sumerki gagger annelies drumset cumshots
        azimut 123580 clambake bmw540 birthday54 psswrd paganini wildwest filibert teaseme 1test scampi thunder5
        antosha supersex hhhhhh1 brujah 111222333a 13579a bvgthfnjh 4506802a killians choco qqqwwweee raygun 1grand
        koetsu13 sharp1 mimi92139 fastfood bluered chochoz 4z3al0ts sheffiel labrat stalingrad 147123 cubfan corvett1
        4071505 amadeo desperados mumbles kimchee marcio support1 shygirl1 trekkie submissi wildstar sales1 netware
        homer2 arseniy gerrity1 raspberr stick1 aldric dicanio michae1 michaeld 666111 luvbug boyscout esmerald
        mjordan admiral1 steamboa 616913 ybhdfyf 557711 555999 sunray apokalipsis theroc bmw330 buzzy chicos lenusik
        shadowma eagles05 444222 peartree sandmann 430799 phatass andi03 binky1 arsch bamba phobos tecate myxworld4
        metros cocorico nokia6120 johnny69 hater spanked 313233 markos viktoriy reccos 331234 hornyone vitesse 1um83z
        55555q proline skaven alizee bimini 543216 zaqqaz stabilo 1qwerty1 baggins1 davidkin lietuva octopuss spooks
        12345qq myshit buttface paradoxx golfin rfghbp sambuca kayak1 bogus1 girlz millers operatio pravda moroni
        proust blueduck redbarch 996699 1010101 mouche millenni score1 1234576 eae21157 dave12 pussyy gfif1991 hoppy
        darrian snoogins fartface ichbins vfkbyrf rusrap 2741001 fyfrjylf aprils favre thisis bannana serval wiggum
        satsuma gulmira 123zxc123 acces annie2 dragon0 allthat pajaro rawiswar sinead tassie piggys nokias orions
        origami type40 mondo ferrets monker gauntlet arkham ascona ingram01 klem1 quicksil blue66 plazma onfire spjfet
        123963 thered fire777 lobito vball moosehea babe23 parallax elfstone shrooms freya roxette snoops fellini
        dtlmvf chigger mitsubis whitedog ghjgecr rfnfgekmnf everythi getnaked prettybo sylvan chiller carrera4 cowbo
        biochem azbuka informat audio1 scott2 russland 1eagle torben djkrjlfd rocky6 bonobo portos chrissi xjznq5
        dexte vdlxuc teardrop pktmxr danijela eyphed etvww4 redtail ranger11 mowerman bootcamp longcut evets npyxr5
        bighurt stryder giblet nastja blackadd topflite wizar cumnow technolo bassboat bullitt kugm7b maksimus wankers
        mine12 sunfish user1 vjzgjxnf tycobb 80070633pc stanly vitaly angeliqu qdarcv aa123321 ragdoll bonit ladyluck
        wiggly vitara jetbalance ozzman dima12345 mybuddy shilo satan66 erebus warrio 090808qwe stupi bigdan paul1234
        chiapet dually gowest 1qa2ws3ed4rf beachboy barne aa12345 radman dfkthbq highball bonou2 i81u812 workit darter
        redhook csfbr5yy buttlove episode1 ewyuza porthos lalal papero toosexy keeper1 silver7 jujitsu corset pilot123
        simonsay pinggolf katerinka kender drunk1 fylhjvtlf nighthawk maggy juggernaut larryb cabibble fyabcf 247365
        gangstar jaybee verycool forbidde prufrock malaika blackbur docker koshechka djamaal dfcbkmtdf gangst 9988aa
        ducks1 pthrfkj muppets griffins whippet sauber timofey larinso 123456789zxc quicken qsefth liteon headcase
        bigdadd zxc321 maniak jamesc bassmast bigdogs 1girls 123xxx trajan lerochka noggin mtndew 04975756 domin
        fumanchu lambada kayaking patchy poiu1234 kondor kakka lament 686xqxfg l8v53x caveman1 nfvthkfy holymoly
        alex1996 mifune asslicker jack22 zaxxon midnigh winni punky annushka briann 495rus19 withlove almaz supergir
        miata bingbong kamasutr yfgjktjy vanman pegleg 123a321 letmein9 shivan korona bmw520 scotsman gandal sc00by
        qpwoei fred69 m1sf1t 1access dfkmrbhbz excalibe fuckhole karamel starfuck star99 breakfas georgiy ywvxpz
        smasher allanon coondog whacko scythe saab93 timon khorne atlast nemisis blenheim 52678677 mick7278 9skw5g
        fleetwoo ruger1 kissass scruff bigfun vpmfsz yxkck878 evgeny lickher foothill alesis poppies 77777778
        californi mannie bartjek qhxbij thehulk xirt2k angelo4ek rfkmrekznjh tinhorse 1david luojianhua bobble
        nederland rosemari travi minou ciscokid beehive 565hlgqo alpine1 trainman xpress logistic vw198m2n hanter
        zaqwsx123 qwasz mariachi paska kmg365 kaulitz makeksa11 one4all gladston notoriou gosia xholes timofei
        invalidp zaharov maggiema loislane gonoles br5499 discgolf kaskad snooper belial demigod pridurok alex1990
        tardis1 cruzer hornie sacramen babycat burunduk mark69 gmctruck extacy sexdog putang poppen billyd gimlet
        azwebitalia ragtop qweas 11bravo sprewell tigrenok jaredleto vfhbif blue2 rimjob catwalk sigsauer loqse
        doromich lasombra profesor 123as123 croucher demeter 4_life rfhfvtkm rogues assword1 jeff1 mydream darre
        kimberl ztmfcq ponchik lovesporn gsgba368 pornoman chbjun choppy diggity nightwolf viktori camar vfhecmrf
        alisa1 minstrel wishmaster mulder1 aleks gracelan 8womys highwind solstice dbrnjhjdyf nightman pimmel beertje
        ms6nud wwfwcw fx3tuo poopface asshat dirtyd jiminy luv2fuck ptybnxtvgbjy dragnet pornogra 10inch guido1
        raintree 1aaaaaaa maxim1935 hotwater gadzooks playaz harri brando1 defcon1 ivanna arsenal2 nt5d27 duke1 dragos
        newpoint albacore 1236987z verygoodbot 1wildcat ptktysq puschel itdxtyrj 7kbe9d serpico kindbuds wenef45313
        1compute tatung sardor gfyfcjybr test99 toucan lysander asscrack jowgnx hevnm4 suckthis masha123 karinka marit
        oqglh565 dragon00 vvvbbb cheburashka vfrfrf downlow p3e85tr sillyboy gold1 golfvr6 quicksan irochka froglegs
        shortsto tishka bigtitts smurfy bosto dropzone nocode jazzbass digdug saltlake therat dmitriev deaddog summer0
        1212qq bobbyg mty3rh gusher helloman corvair extrem teatime tujazopi titanik efyreg jo9k2jw2 counchac tivoli
        utjvtnhbz bebit jacob6 squirter dima2010 cock1 rawks komatsu forty2 98741236 cajun1 madelein mudhoney magomed
        qaswed consense bakayaro silencer zoinks bigdic werwolf pinkpuss 96321478 sarit musics chato iaapptfcor cobaka
        strumpf datnigga yfnecbr vjzctvmz pasta1 tribbles crasher htlbcrf 1tiger shock123 bearshar syphon jlhanes
        eyespy fucktheworld bmw325is suzuk mander dorina mithril hondo1 vfhnbyb sachem 7777755102q 230857z xxxsex
        scubapro hayastan spankit delasoul searock6 nilrem 24681357 pashka voluntee pharoh willo badboy69 roflmao
        gunslinger lovergir melange 640xwfkv darkknig aabbccdd harleyd giggsy hiawatha tiberium joker7 sloopy tm371855
        greendog solar1 bignose djohn11 espanol oswego iridium pavell mirjam cyjdsvujljv alpha5 deluge hamme luntik
        turismo stasya kjkbnf caeser tralfaz lambrett trstno1 pimpshit karman bigboob pastel blackmen matthew8 moomin
        q1w2e gilly primaver jimmyg house2 elviss 15975321 monaliza salt55 vfylfhbyrf tickleme nurgle fordtruck
        pargolf managua inkognito gotit friedric metro2033 slk230 freeport cigarett 492529 vfhctkm thebeach twocats
        yzerman1 charlieb motoko skiman 1234567w pussy3 asenna buffie 260zntpc kinkos access20 mallard1 monami rrrrr1
        bigdog69 mikola 1boomer godzila dima2000 skorpion39 dima1234 hawkdog79 warrior2 ltleirf supra1 jerusale
        333z333 w8gkz2x1 fdfnfh msnxbi qwe123rty mach1 123456789qq nezabudka barclays nisse dasha1 dima1993 oldspice
        frank2 rabbitt ov3ajy iamthema kawasak banjo1 gtivr6 collants gondor hibees codfish purzel rubyred kayaker
        bikerboy qguvyt masher sseexx kenshiro moonglow semenova rosari eduard1 deltaforce grouper bongo1 tempgod
        1taylor goldsink m69fg2w maximili marysia husker1 kokanee sideout googl trillian 00001 1357900 farkle 1xxxxx
        pascha bagheera hound1 mylov swampfox sakic19 torey geforce wu4etd conrail pigman martin2 ber02 nascar2 barty
        kitsune cornet yes90125 goomba daking anthea sivart ndaswf scoubidou masterchief rectum 3364068 copter
        1samanth eddies mimoza ahfywbz celtic88 86mets applemac taliesin imhere beer1 06225930 psylocke schumach
        24pnz6kc endymion wookie1 poiu123 birdland smoochie lastone rclaki olive1 pirat thunder7 rocko djg4bb4b lapper
        ajcuivd289 colole57 dallas21 ajtdmw executiv dickies omegaman newhaven aaaaaas pmdmscts s456123789 beatri
        levelone strapon benladen creaven ttttt1 saab95 pitbul sex12345 atilla mevefalkcakk 1johnny veedub lilleke
        nitsuj 5t6y7u8i teddys bluefox vwjetta loverr telekom neutrino rockz valjean testicle realty firestarter
        ardvark guadalup philmont holas zw6syj birthday299 dover1 gojets cance xzibit komarova qweszxc footer rainger
        silverst ghjcnb catmando tatooine 31217221027711 amalgam 69dude 74185 cubby darock katmandu darknight knicks1
        45454 kidman 4tlved quantum1 joseph10 pentium3 rfhectkm woodsink justforfun sveta123 pornografia mrbean bigpig
        tujheirf delta9 portsmou hotbod 10111213 fkbyf001 pavel1 necromancer verga c7lrwu doober hatesyou sexisfun
        """
}
