// Common passwords, part 13 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part13: StaticString = """
        stickdaddy77 kvartira 7654321a qwaszxedc algore solana vfhbyfvfhbyf blue72 misha1111 smoke20 mogli threee
        kevinh saransk karenw isolde sekirarr orion123 thomas0 debra1 laketaho curiva jazz1234 1tigers jambos lickme2
        suomi gandalf7 028526 zygote brett123 br1ttany supafly 159000 kingrat luton1 cool-ca bocman thomasd skiller
        katter mama777 chanc tomass 1rachel oldno7 rfpfyjdf bigkev yelrah primas osito msvcr71 bigboy11 thesun noskcaj
        chicc sonja1 1vader ummagumma waves1 punter12 tubgtn server1 irina1991 magic69 dak001 pandemonium dead1
        berlingo cherrypi 1montana lohotron chicklet asdfgh123456 stepside ikmvw103 icebaby trillium 1sucks ukrnet
        glock9 thepower robert8 thugstools buffon livefree sexpics dessar ja0000 rosenrot 1fish svoloch mykitty
        muffin11 evbukb shwing artem1992 andrey1992 passpage nikita99 fubar123 vannasx eight888 marial max2010
        express2 violentj 2ykn5ccf spartan11 brenda69 jackiech abagail robin2 grass1 andy76 bell1 taison superme
        vika1995 xtr451 fred20 89032073168 denis1984 2000jeep weetabix 199020 daxter tevion panther8 h9iymxmc bigrig
        kalambur tsalagi 12213443 racecar02 jeffrey4 nataxa bigsam purgator acuracl troutbum potsmoke jimmyz nytimes
        pureevil bearss dragonage nodnarb dbrbyu 4seasons freude elric1 werule 12758698 corkie yeahright blademan
        tafkap clave liziko hofner nurich runne stanisla lucy1 monk3y eric99 bonaire blackwoo fengshui 1qaz0okm
        newmoney 07078 anonymer ace111 wilbur1 doom12 diablo23 jgtxzbhr under1 honda01 breadfan megan2 stratus1 ackbar
        happytim lambert1 cbljhtyrj komarov spam69 nfhtkrf brownn sarmat ifiksr spike69 hoangen angelz economia tanzen
        avogadro 1vampire spanners mazdarx queequeg oriana hershil sulaco 8seconds aquariu cumberla heather9 burton12
        crystal0 maria3 qazwsxc snow123 notgood 198520 raindog heehaw consulta dasein miller01 cthulhu1 dukenuke
        baytown hatebree 198505 sistem lena12 welcome01 maraca middleto mitsou phoenix5 vovan donaldo dylandog domovoy
        byrjuybnj 123llll stillers sanchin tulpan smallvill 1mmmmm patti1 folgers mike31 123456rrr njkmrjz phoenix0
        biene ironcity kasperok fitnes matthew6 spotligh bujhm123 tommycat hazel5 guitar11 145678 vfcmrf compass1
        willee 1barney jack2000 littleminge shemp derrek xxx12345 littlefuck spuds1 karolinka camneely 142500
        brandon00 munson15 falcon3 passssap z3cn2erv goahead baggio10 141592 denali1 37kazoo copernic orange88 bravada
        rush211 197700 uptheass demoman mattylad10 heydude mister2 werken 13467985 marantz a22222 f1f2f3f4 fm12mn12
        gerasimova burrito1 sony1 glenny baldeagle rmfidd fenomen verbati forgetme 5element wer138 ooicu812 10293847qp
        chispa myturn deisel vthrehbq boredboi4u filatova anabe barmalei yyyy1 naumenko bangbros pornclub okaykk
        euclid90 warrior3 kornet palevo gocart antanta jed1054 clock1 111111w dewars mankind1 peugeot406 liten tahira
        howlin naumov rmracing corone cunthole passit rock69 jaguarxj bumsen 197101 197010 whitecat sawadee yfhrjnbrb
        andyboy 9085603566 trace1 fagget robot1 6yhn7ujm specialinsta kareena newblood chingada bugger1 squad51
        133andre call06 ashes1 success2 kotton cavalla philou deebee theband nine09 artefact 196100 kkkkkkk1 nikolay9
        onelov basia emilyann sadman fkrjujkbr teamomuch david777 padrino firdaus orion3 chevy01 albatro erdfcv 2legit
        sarah7 torock kevinn holio soloy enron714 starfleet qwer11 neverman doctorwh lucy11 dino12 trinity7 pimpman
        snakebit chancho prorok bleacher ramire darkseed warhorse 1spanky 1hotdog 34erdfcv n0th1ng dimanche repmvbyf
        login1 icequeen toshiro sperme racer2 veget birthday26 daniel9 lbvekmrf charlus wspanic schreibe dgoins kewell
        apollo12 egypt1 fernie tiger21 aa123456789 blowj spandau bisquit fredie 311420 happyface samant gruppa
        filmstar andrew17 bakesale justlook cbarkley paul11 bloodred rideme birdbath nfkbcvfy jaxson sirius1 kristof
        virgos nimrod1 hardc0re killerbee pitcher1 justonce vlada dakota99 vespucci wpass outside1 puertori rfvbkf
        teamlosi vgfun2 porol777 empire11 20091989q jasong webuivalidat escrima trigger2 addpass 342500 mongini
        dfhtybr horndogg palermo1 136900 babyblu alla98 dasha2010 jkelly kernow yfnecz rockhopper toeman tlaloc
        silver77 dave01 kevinr 1234567887654321 135642 me2you 8096468644q remmus spider7 jamesa jilly samba1 drongo
        770129ji supercat juntas tema1234 esthe 1234567892000 drew11 qazqaz123 beegees blome rattrace howhigh tallboy
        rufus2 sunny2 sou812 miller12 indiana7 irnbru patch123 letmeon welcome5 nabisco 9hotpoin hpvteb lovinit
        stormin assmonke trill atlanti cubsfan mello1 stars2 ueptkm agate dannym88 wordz worldnet julemand chaser1
        pissword cinemax woodchuc point1 hotchkis packers2 bananana kalender 420666 penguin8 awo8rx3wa8t hoppie
        metlife weihnachtsbau luckystr scully1 dedham jahbless blaat surrende ****er 1panties bigasses ghjuhfvbcn
        dfktyrb likeme nickers plastik hektor deeman muchacha cerebro santana5 testdrive canalc l1750sq murena 1inside
        pokemon00 1iiiiiii jordan20 sexual1 mailliw calipso 014702580369 1zzzzzz 1jjjjjj break1 15253545 katinka
        1ffffff martijn sslazio porno2 nosmas leolion jscript 15975312 pundai kelli1 kkkddd obafgkm marmaris rfhfnt
        elgordo talk87 thesims3 444111 bishkek afrika2002 toby22 1speedy daishi afroman qqqqwwww oldskool hawai v55555
        syndicat pukimak fanatik parker01 bri5kev6 timexx wartburg ecosse yelena03 highway1 uhfdbwfgf karuna buhjvfybz
        wallie 46and2 khalif europ qaz123wsx456 bobbybob wolfone scuba10 schnuff lindam popcor fallengun montblanc
        roadrage bertie1 latinus lexusis rhfvfnjhcr opelgt hitme agatka 1yamaha dmfxhkju imaloser michell1 sb211st
        silver22 lockedup andrew9 monica01 sassycat dsobwick tinroof ctrhtnyj bultaco rhfcyjzhcr aaaassss 14ss88
        ahjkjdf yelhsa zipdrive telescop 500600 1sexsex facial1 motaro 511647 temujin greatman honey69 kociak ukqmwhj6
        altezza cumquat zippos kontiki 123max altec1 bibigon tontos qazsew nopasaran militar supratt oglala kobayash
        yawetag dogs1 cfiekmrf jamesdea porosenok berger1 seemann stunner1 walker2 jabari minfd lollol12 hjvfy 1-oct
        stjohns 2278124q 123456789qwer alex1983 glowworm chicho mallards bluedevil 543211 casita 1time lachesis
        alex1982 airborn1 dubesor changa captaink socool bidule 1861brr k.ljxrf watchout fotze 1brian keksa2 aaaa1122
        matrim providian privado dreame merry1 aregdone davidt nounour twenty2 play2win artcast2 zontik 552255 shit1
        sluggy 552861 dr8350 brooze alpha69 thunder6 kamelia2011 caleb123 mmxxmm jamesh lfybkjd 125267 125000 124536
        bliss1 dddsss indonesi bob69 123888 tgkbxfgy gerar themack hijodeputa good4now ddd123 clk430 kalash tolkien1
        132forever blackb whatis s1s2s3s4 lolkin09 yamahar 48n25rcc djtiesto 111222333444555 bigbull blade55 coolbree
        kelse ichwill yamaha12 sakic bebeto katoom donke sahar wahine 645202 god666 berni starwood time123 llbean
        deadsoul lazarev cdtnf ksyusha madarchod technik jamesy 4speed tenorsax legshow chrisbl 44e3ebda trafalga
        heather7 serafima favorite4 havefun1 wolve 55555r nosredna bodean jlettier borracho marinus brutu kiborg
        rollrock jackson6 macross1 ousooner 9085084232 takeme 123qwaszx firedept vfrfhjd jackfros briane bobby18
        gromova systemofadown martin01 silver01 pimaou darthmaul hijinx commo chech skyman sunse 2vrd6 vladimirovna
        uthvfybz kreker bobo1 v123456789 erxtgb meetoo drakcap vfvf12 misiek1 butane network2 flyers99 riogrand jennyk
        spinne avalon11 lovejone studen maint porsche2 qwerty100 chamberl sungam ludic aguil beardog1 libertin pippo1
        joselit bigberth digler sydnee jockstra poopo jas4an nastya123 profil fuesse default1 titan2 mendoz kpcofgs
        brillo021 bomberman guitar69 latching 69pussy blues2 phelge m7n56xo qwertasd alex1976 cunningh gladbach
        marillion mike2000 258046 bypop muffinman kd5396b zeratul djkxbwf john77 sigma2 1linda selur reppep quartz1
        teen1 freeclus spook1 kudos4ever clitring sexiness blumpkin macbook tileman centra escaflowne pentable shant
        grappa zverev 1albert lommerse coffee11 777123 polkilo muppet1 alex74 lkjhgfdsazx olesica ba25547 souths jasmi
        arashi 2401pedro mybabe alex111 quintain pimp1 tdeir8b2 makenna 122333444455555 %e2%82%ac pass111 zaqxsw123
        gkfdfybt cnfnbcnbrf usermane hard69 osasuna firegod babochka kamakazi dylan2 223355 tanguy nbhtqa tubby1
        makavel asdflkj sambo1 mononoke mickeys gayguy win123 green33 wcrfxtvgbjy bigsmall clove babyfac bigwaves
        mama1970 shockwav 1friday bassey yarddog codered1 victory7 bigrick kracker gulfstre chris200 sunbanna bertuzzi
        begemotik kuolema pondus 123456789zz flopsy amadeusptfcor geronim yggdrasi contex daniel6 suck1 adonis1 moorea
        el345612 f22raptor moviebuf raunchy 6043dkf zxcvbnm123456789 eric11 deadmoin ratiug nosliw fannies danno
        888889 blank1 mikey2 gullit thor99 mamiya ollieb thoth dagger1 websolutionssu bonker prive 1346798520 03038
        q1234q contax zhipo gwendoli 1234562000 lovedick gibso digital2 space199 b26354 987654123 golive serious1
        pivkoo better1 824358553 794613258 nata1980 logout fishpond buttss squidly good4me redsox19 jhonny zse45rdx
        matrixxx ramina 213546879 motzart fall99 newspape killit gimpy photowiz olesja thebus 147852963 bedbug
        147369258 hellbound gjgjxrf lovehurt five55 hammer01 1234554321a alina2011 ang238 questor 112358132 alina1994
        alina1998 money77 bobjones aigerim cressida madalena 420smoke tinchair raven13 mooser mauric lovebu adidas69
        krypton1 1111112 loveline divin voshod michaelm gbkbuhbv 76689295 kellyj sweetu70 steamforums geeque nothere
        124c41 quixotic steam181 1169900 rfcgthcrbq rfvbkm sexstuff djctvm fulhamfc bhecbr rfntyf quiksilv 56836803
        jedimaster gfhjkm777 tocool 1237654 stella12 55378008 19216811 potte fender12 mortalkombat ball1 nudegirl
        palace22 rattrap debeers lickpussy jimmy6 not4u2c wert12 bigjuggs sadomaso 1357924 312mas laser123 arminia
        branford coastie mrmojo 19801982 scott11 banaan123 ingres 300zxtt hooters6 sweeties 19821983 19831985 19833891
        sinnfein welcome4 winner69 tachyon tigre1 nymets1 kangol martinet sooty1 19921993 789qwe harsingh 1597535
        thecount phantom3 36985214 117711 madmax11 willow01 19932916 flhrci opelagila theword ashley24 crazyj rapide
        deadfish allana 31359092 sasha1993 sanders2 discman zaq!2wsx boilerma mickey69 jamesg babybo jackson9 orion7
        alina2010 indien breeze1 atease warspite bazongaz 1celtic asguard mygal fitzgera duke33 cyklone dipascuc
        potapov 1escobar2 c0l0rad0 kki177hk 1little macondo victoriya peter7 red666 winston6 kl?benhavn muneca jackme
        jennan happylife am4h39d8nh bodybuil 201980 dutchie biggame lapo4ka rauchen black10 flaquit 31021364 command2
        lainth88 mazdamx5 typhon colin123 rcfhlfc qwaszx11 g0away ramir diesirae hacked1 cessna1 woodfish enigma2
        pqnr67w5 odgez8j3 grisou hiheels 5gtgiaxm 2580258 ohotnik transits quackers serjik mdmgatew bryana melly lokit
        thegod slickone fun4all netpass penhorse 1cooper nsync asdasd22 otherside honeydog herbie1 chiphi proghouse
        l0nd0n shagg select1 frost1996 countr magichat greatzyo 3bears thefly nikkita fgjcnjk nitros hornys lightspe
        maslova kimber1 spammm mikejone pumpk1n bacons prelude9 boodie dragon4 kenneth2 love98 power5 yodude pumba
        thinline blue30 sexxybj 2dumb2live matt21 forsale 1carolin innova ilikeporn rbgtkjd a1s2d3f wu9942 ruffus
        blackboo qwerty999 draco1 marcelin hideki gendalf trevon saraha cartmen yjhbkmcr time2go fanclub ladder1
        6942987 united99 lindac quadra paolit mainstre beano002 lincoln7 bellend anomie 8520456 bangalor goodstuff
        chernov stepashka gulla mike007 frasse harley03 omnislash 8538622 maryjan sasha2011 gineok 8807031 hornier
        gopinath princesit bdr529 godown bosslady hakaone 1qwe2 lovegame bayamon jedi01 sport123 aaa666 tony44
        collect1 charliem chimaira cx18ka trrim777 chuckd thedream redsox99 delta88 newlife2 figvam chicago3 jasonk
        12qwer 9875321 satcom conditio capri50 sayaka 9933162 chinga snooch alexand1 findus poekie cfdbyf kevind
        mike1969 fire13 leftie bigtuna silence1 celos1 blackdra gfgfif 2boobs happy8 enolagay sataniv1993 dylans
        peugeo sasha1994 hoppel conno moonshot santa234 meister1 008800 hanako qweras gfitymrf reggie31 supert
        akademia gbljhfc zorro123 nathalia hfpdjl mishmash nokiae51 nyyankees tu190022 strongbo none1 not4u2no popart
        harlequi santan 1therock screwu csyekmrf olemiss1 tyrese hoople sunshin1 cucina starbase topshelf fostex
        california1 symantec pippolo babare turntabl 1angela ipvteb gogolf alex88 cycle1 maxie1 phase2 selhurst
        furnitur samfox fromvermine shaq34 gators96 captain2 delonge tomatoe zxcvbnma glacius ganibal mko09ijn
        paraklast1974 hobbes12 petty43 artema junior8 1234567890d fatal1ty prostreet peruan 10020 nadya caution1
        marocas 111lox scrapy thatguy eddie666 washingto yannis minnesota_hp playboy6 naumova azzurro patat dale33
        pa55wd speedster zemanova saraht newto tony22 qscesz arkady 1oliver death6 vkfwx046 antiflag stangs jzf7qf2e
        brianp fozzy yoda123 murciela lvbnhbtdf canario fliper adroit henry5 goducks papirus alskdj 88mike gogetter
        tanelorn donking marky1 leedsu badmofo al1916 wetdog akmaral pallet killer00 nesterova rugby123 coffee12
        browseui ralliart paigow calgary1 armyman vtldtltd frodo2 frxtgb iambigal benno jaytee askar bigtee brentwoo
        palladin eddie2 al1916w horosho entrada ilovetits venture1 dragon19 jayde chuvak jamesl fzr600 brandon8 vjqvbh
        snowbal snatch1 bg6njokf pudder karolin candoo pfuflrf satchel1 manteca partridg skyclad bigdon ginger69
        brave1 spinnake chinadol passout cochino nipples1 15058 lopesk sixflags lloo999 parkhead cia123 fidodido
        yuitre12 fooey artem1995 medin nondriversig bravo7 kazuya camster alex1998 luckyy zipcode dizzle boating1
        opusone newpassw movies23 kamikazi zapato bart316 cowboys0 corsair1 kingshit hotdog12 rolyat h200svrm boofer
        rhtyltkm chris999 vaz21074 simferopol pitboss love3 britania tanyshka brause 123qwerty123 abeille moscow1
        ilkaev manut process1 inetcfg dragon05 fortknox castill rynner mrmike koalas jeebus stockpor longman juanpabl
        caiman roleplay jeremi 26058 prodojo 002200 bvlgari doogie1 cbhtqa mahina a1s2d3f4g5h6 jblpro usmc01 guitar01
        sorokin evan1 doohan animalsex pfqxtyjr dimitry catchme chello silverch glock45 dogleg litespee nirvana9
        alydar warhamer sig229 minotavr lobzik jack23 bushwack onlin joshua5 federov winter2 bigmax fufnfrhbcnb
        hfpldfnhb 1dakota f56307 chipmonk 4nick8 vbhjh123 22tango gemini12 77879 doodlebu homyak 165432 chuluthu trixi
        karlito salom reisen cdtnkzxjr pookie11 tremendo shazaam welcome0 00000ty peewee51 pizzle gilead bydand sarvar
        upskirt legends1 teenfuck ranger9 darkfire dfymrf hunt0802 buffy1ma 1harry 671fsa75yt burrfoot budster pa437tu
        jimmyp alina2006 malacon charlize elway1 summer02 gadina manara gomer1 1cassie sanja kisulya pujols ford50
        midiland turga orange6 demetriu freakboy orosie1 radio123 open12 vfufpby mustek chris33 animes meiling nthtvjr
        jasmine9 gfdkjd oligarh chicago9 .kzirf bugssgub samuraix jackie01 pimpjuic macdad cagiva vernost willyboy
        fynjyjdf privet123 retype blueroom raven11 q12we3 alex1989 bringiton ridered kareltje ow8jtcs8t goniners
        countryb 24688642 covingto 24861793 vikin badboyz wlafiga walstib mirand chloes balaton kbpfdtnf freyja
        bond9007 gabriel12 stormbri hollage love4eve fenomeno darknite dragstar milfhunter ma123123123 samia ghislain
        ferien12 xjy6721 natalie2 wilson2 wesker rosebud7 amazon1 robertr roykeane xtcnth mamatata crazyc mikie
        savanah blowjob69 forty1 1coffee fhbyjxrf bubbah goteam hackedit risky1 logoff h397pnvr buck13 robert23 bronc
        st123st godflesh pornog iamking cisco69 septiembr dale38 zhongguo tibbar panther9 buffa1 bigjohn1 mypuppy
        vehvfycr shippo fire1234 gungadin steveg olivier1 chinaski magnoli faithy storm12 toadfrog paul99 78791
        automati squirtle cheezy positano burbon nunya llebpmac kimmi alan123 prokuror violin1 durex pussygal visionar
        trick1 chicken6 29024 plowboy rfybreks imbue sasha13 wagner1 vitalogy cfymrf thepro 26028 gorbunov dvdcom
        letmein5 duder fastfun pronin harley20 20068 20038 amitech syoung dugway 18068 welcome7 jimmypag anastaci
        kafka1 pfhfnecnhf catsss campus100 shamal vikings2 mohamma peresvet 14058 cocomo aliona 14038 qwaser vikes
        cbkmdf skyblue1 ou81234 goodlove dfkmltvfh 108888 roamer static1 zxcv4321 barmen rock22 shelby2 morgans
        1junior logjam fifty5 nhfrnjhbcn chaddy philli nemesis2 ingenier djkrjd ranger3 aikman8 knothead daddy69
        love007 vsythb ford350 tiger00 renrut owen11 energy12 alena123 robert19 carisma murphy11 podarok prozak
        kfgeirf wolf13 shazza parasha akimov tobbie pilote heather4 baster leones gznfxjr megama 987654321g bullgod
        boxster1 minkey wombats vergil colegiata lincol smoothe pride1 carwash1 latrell bowling3 fylhtq123 pickwick
        eider bubblebox loquit slipper1 nutsac purina xtutdfhf plokiju 1qazxs uhjpysq zxcvbasdfg enjoy1 1pumpkin
        phantom7 mama22 swordsma wonderbr dogdays milker silvan dfkthbr slagelse yeahman twothree boston11 wolf100
        dannyg troll1 fynjy123 ghbcnfd bftest ballsdeep bobbyorr alphasig cccdemo norwest claire2 lth1108 problemas
        sapito alex06 1rusty maccom goirish1 ohyes bxdumb rabbit69 princip alexsander chantal1 dogggy greenpea
        diablo69 alex2009 bergen09 petticoa classe ceilidh vlad2011 kamakiri lucidity qaz321 chileno cexfhf 99ranger
        mcitra estoppel volvos60 carter80 webpass temp12 touareg fcgbhby bubba8 sunitha 200190ru iluvit nicole0
        nikki69 butttt shocker1 souschef lopotok01 kantot corsano cfnfyf riverat makalu all4u9 cdtnkfy ntktgepbr
        ronaldo99 thomasj bmw540i chrisw boomba open321 z1x2c3v4b5n6m7 gaviota iceman44 frosya chris100 cosette
        clearwat micael boogyman pussy9 camus1 chumpy heccrbq konoplya chester8 scooter5 ghjgfufylf giotto koolkat
        zero000 ckflrbq j1964 mandog 18n28n24a renob head1 shergar ringo123 tanita sex4free halberd reddevils biolog
        dillinge fatb0y c00per hyperlit wallace2 spears1 vitamine buheirf sloboda alkash mooman arsenal7 sunder
        nokia5610 edifier pippone fyfnjkmtdbx fujimo pepsi12 kulikova bolat duetto daimon maddog01 timoshka ezmoney
        desdemon chesters aiden hugues patrick5 aikman08 robert4 roenick nyranger writer1 36169544 foxmulder 118801
        kutter jamjar 118811 119955 aspirina dinkus 1sailor nalgene 19891959 snarf cracky resipsa 45678912 kemerovo
        19841989 netware1 alhimik 19801984 19761977 51501984 malaka1 montella peachfuz jethro1 cypress1 henkie holdon
        esmith 55443322 quique bandicoot statistika great123 death13 ucht36 master4 67899876 bobsmith nikko1 78978978
        rsturbo lzlzdfcz bloodlust shadow00 skagen bambina yummies 88887777 91328378 itdoes 98256518 102938475
        alina2002 123123789 fubared dannys 123456321 nikifor suck69 newmexico scubaman rhbcnb fifnfy puffdadd
        159357852 dtheyxbr theman22 212009164 prohor shirle nji90okm newmedia goose5 roma1995 letssee iceman11 aksana
        wirenut pimpdady 1212312121 tamplier pelican1 domodedovo 1928374655 fiction6 duckpond ybrecz thwack onetwo34
        gunsmith murphydo fallout1 spectre1 jabberwo jgjesq turbo6 bobo12 redryder blackpus elena1971 danilova antoin
        bobo1234 bobob bobbobbo dean1 jesusgod matt23 darkmage loppol werrew josepha rebel12 toshka gadfly hawkwood
        alina12 dnomyar sexaddict dangit cool23 yocrack archimed farouk nhfkzkz lindalou 111zzzzz ghjatccjh
        wethepeople wowsers kbkbxrf bulldog5 m_roesel sissinit yamoon6 123ewqasd dangel miruvor79 kaytee falcon7
        bandit11 dotnet dannii arsenal9 miatamx5 1trouble strip4me dogpile rjdfktdf google10 shortman crystal7 cowdog
        haruka birthday28 jitter diabolik dknight bluewate crm0624 blueboys willy123 jumpup cobra777 llabesab vicelord
        hopper1 gerryber remmah j10e5d4 qqqqqqw agusti fre_ak8yj nahlik redrobin scott3 epson1 dumpy bundao aniolek
        jergens itsasecret maxsam bluelight mountai1 bongwater 1london pepper14 freeuse dereks qweqw fordgt40 rfhfdfy
        raider12 hunnybun compac splicer megamon tuffgong butter11 modaddy wapbbs_1 dandelio ghjnbdjcnjzybt 123xyi2
        fishead x002tp00 whodaman 555aaa oussama brunodog technici pmtgjnbl qcxdw8ry schweden redsox3 throbber
        collecto japan10 dbm123dm hellhoun tech1 deadzone kahlan dethklok xzsawq bigguy1 cybrthc chandle buck01
        secreta c32649135 delta12 flash33 123joker spacejam polopo holycrap daman1 tummybed financia nusrat euroline
        magicone jimkirk ameritec daniel26 sevenn topazz kingpins dima1991 macdog spencer5 oi812 geoffre baffle 123569
        usagi cassiope polla lilcrowe thecakeisalie vbhjndjhtw vthokies oldmans ghoster penny2 129834 locutus1 meesha
        magik jerry69 irondesk andrey12 vepsrfyn likesdick 1accord jetboat grafix tomuch showit protozoa mosias98
        taburetka esenin anal69 zhv84kv puissant charles0 babylon6 bitter1 lenina raleigh1 lechat access01 kamilka
        fynjy sparkplu daisy3112 choppe zootsuit rubyrose gorilla9 nightshade alternativa cghfdjxybr 10121v vova1992
        dave2 matthewd vfhfnbr 1986mets nobull bacall juanjo boomer22 soylent blackwid alex86 gemini13 lunar2
        dctvcjcfnm malaki plugger eagles11 snafu2 1shelly hannah22 tbird1 maks5843 irish88 homer22 amarok fktrcfylhjdf
        lincoln2 acess gre69kik hightech core2duo blunt1 ublhjgjybrf dragon33 1autopas autopas1 wwww1 15935746
        daniel20 2500aa massim 1ggggggg 96ford hardcor1 cobra5 blackdragon vovan_lt orochimaru hjlbntkb tallen
        paradoks frozenfish ghjuhfvvbcn gerri1 nuggett camilit doright trans1 catch2 bkmyeh fireston afhvfwtdn figure8
        fuckya scamp1 laranja ontheoutside louis123 moonwalk mercury2 tolkein raide amenra a13579 dranreb 5150vh
        tracksta sexking ozzmosis katiee alomar matrix19 headroom jahlove ringding apollo8 132546 132613 12345672000
        135798 136666 thomas7 136913 onetwothree hockey33 calida nefertit bitwise tailhook boop4 kfgecbr bujhmbujhm
        metal69 thedark meteoro house12 tinuviel istina vaz2105 toolfan nina1 tuesday2 maxmotives lgkp500 locksley
        treech aminka ramin redhed dazzler jager1 stpiliot cardman rfvtym cheeser 14314314 paramoun samcat plumpy
        stiffie vsajyjr panatha qqq777 car12345 asdzx furelise kalifornia vbhjckfd zcfvfzkexifz harry5 1birdie 96328i
        extra330 henry12 gfhfyjqz 14u2nv templar1 1dave 02588520 catrin pangolin marhaba latin1 dave22 escape1
        advance1 yasuhiro grepw meetme orange01 ernes erdna zsergn nautica1 justinb soundwav miasma greg78 sexmad
        lovebaby promo1 excel1 babys dragonma camry1 farooq wazzkaprivet magal katinas elvis99 redsox24 chiefy peggys
        aliev pilsung mudhen dontdoit dennis12 supercal energia ballsout funone claudiu brown2 amoco dabl1125 philos
        gjdtkbntkm servette 13571113 whizzer nollie 13467982 upiter 12string bluejay1 silkie william4 kosta1 143333
        connor12 sustanon 06068 corporat ssnake king10 tahoes sapato charless jeanmarc levent marine21 jettas winsome
        dctvgbplf 1701ab xxxp455w0rd5 lllllll1 ooooooo1 monalis koufax32 anastasya debugger sarita2 jason69 ufkxjyjr
        gjlcnfdf 1jerry balinor sexkitten death2 qwertasdfgzxcvb s9te949f sysman maxxam dimabilan mooose ilovetit
        illest doesit mamou longjump transalp moderato littleguy magritte dilnoza hawaiiguy winbig nemiroff kokaine
        admira myemail dream2 dragonss andranik suckem fleshbot dandie timmys scitra timdog hasbeen guesss smellyfe
        arachne deutschl harley88 birthday27 papasmur home1 jonass bunia3 epatb1 embalm vfvekmrf apacer 12345656
        estreet weihnachtsbaum mrwhite admin12 kristie1 kelebek yoda69 socken tima123 bayern1 fktrcfylth tamiya
        99strenght andy01 denis2011 19delta stokecit aotearoa stalker2 nicnac conrad1 popey agusta bowl36 1bigfish
        mossyoak 1stunner getinnow jessejames gkfnjy drako 1nissan egor123 hotness 1hawaii cantstop 1peaches madlen
        west1234 jeter1 markis judit attack1 artemi silver69 153246 green9 yoshimi 1vette chief123 jasper2 1sierra
        twentyon drstrang aspirant yannic jenna123 bongtoke slurpy 1sugar civic97 rusty21 shineon james19 anna12345
        1kevin karol1 kanabis wert21 fktif6115 evil1 kakaha 54gv768 826248s 1winston sugar2 falcon01 adelya mopar440
        zasxcd leecher kinkysex mercede1 travka 11234567 rebon geekboy
        """
}
