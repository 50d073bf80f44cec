// Common passwords, part 7 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part7: StaticString = """
        jaiden1 girlygirl1 softball21 saint stani06 121284 ramon damion mayquinn2 alana1 dabears1 hooper william5
        fktyeirf monkeys2 bitch666 mildred1 r1234567 tulipan whoareyou eva jesse12 mlb229 nazareth yfnfirf murali
        carnage 43922572 tigger! oasis kakashi21 hockey8 1america jet winter123 nothings123 august2 forever3
        520love101182 benfica1 ibanezjs cutie10 yoyoyoyo matyas2001 stripes kkkkkkkkkk edmond leolong1985 satnam ace
        redbone chitown1 arsenal12 smokey420 babababa kitty101 eightball sanders1 zooyork1 getsome1 leonor maburro
        ripcurl services sparky12 110059 lebron1 chris! 1grandma ska02ska crunch oliver01 111111111111111 anthony08
        sandberg5 1234567p marsik ronaldo07 bertha1 cool22 techno13 santamaria a54321 masina fuckyou88 ilo bergkamp
        butterball northern viagra single123 dragon8 eastern hanson1 gal nikki2 hollister3 breathe metal123 fantasma
        allsop imelda eatpussy capecod cubbies1 morton danny2 nickie beavis1 mendez forgetmenot 333221 chitarra
        rangerover hans4queck rocks kimmie1 manolito thedude kartoffelpuffer 6817zd57 paquito bubbas 52253823 lovebug2
        shorty14 par hfleuf tadpole green8 bri123 kingfish coco1234 lightpower12345 27412678 nanou4552 damaris
        treehouse vanhalen1 bowwow2 jyothi sim maella1311 linked123 onlyone herbalife wayne123 buddy5 tapout 4mykids
        fenchel55 vanessa2 rover o12345 edmund pookie12 la chandan me12345 vfhbjk1801 advent fysihz5g edmonton
        clarinet1 pizzahut1 badboys2 lucky10 mu080295 rashad makulit 101087 lovers69 hester23 seanpaul andreita
        abcdefghi1 komodo escola november3 jcdenis1 escobar nancy123 fabregas4 daniel16 angel27 1007 purple9 legend22
        beast556 kira alex17 54321q britt12 asdfghjkl12 10200718 popper 64impala baller13 789321 50505050 fuckme12
        fuckit! 96101z farfallina monster7 qwertyu8 hattie 21152117 lionheart1 dell500 ladiesman1 quake3 1ofakind
        sweet17 bandit2 milk pendejo1 cutiepie2 grateful1 dominion pascual monterrey father123 greatone brown13 yamato
        01012009 delphi assh0le 123zzz puppies2 sk8ers moi purple15 dark666 jujuju papabear onlyyou ilovejames lucie
        barker softball23 gidget1 newvision 1205 unforgiven hannahmont jasmine01 angelseye22 678678 4567890 l5l5l5
        incognito 31337a wsxedc skillet overkill colgate brooke123 tuangbi southside2 addl0223 christian7 giggle
        smashing dav virtue1234 mickey3 emilio1 yellow! s12345678 abcabc123 butterflies easyas123 jmoney1 marian1
        icetea samsun55 castle1 redab1993 one234 surethang dance12 apple11 alyson eve stefangreil1983 islamabad sammy7
        gaudens nottingham sss111 mkal2707 hardwork 191191 cutie14 total12scherz sandoval malik123 lenka gautam
        edwardcullen music13 snake123 rocky3 2kroliczek davidoff wrestler1 southwest1 4me2know adams33486 manuel12
        serafina14 lover14 trivium1 cowboyup shawty c1234567 1234567n lacoste1 crowbird jimmie48 spez3012 theshit1
        scanner rooney8 rayman carrots julie2811 landmark cameron12 1208 110025 turtle12 rose24731 gggggggggg olivia2
        mil karo13 sokolova maddox astroboy mercy becker 622906268 bored1 thinking shorty69 michael18 andrew5 rockon!
        baller11 guesswho comcast treguier nice123 salmankhan snoopy13 flyers1 puttana 221133 bou eighteen superboy
        qwe123qwe123 bff4ever christina2 floyd haggis dabomb 111680 assface1 eragon1 khan123 saxophone1 forever4
        oojs4ykl alpacino treflip erotic 102 121292 blunt420 fifa2010 jordan06 ruler1991 momo12 kris10 norma1
        791159392 mexico01 sasin414 lolo12 jasmina kylie kfcnjxrf sevgilim golfinho 101085 miniclip chinook fidelity
        proverbs shashank mario140773 iloveyou88 theband1 2password proverbs31 blackout1 super7 rhodan01 mob123
        myspace88 racerx robert22 imation deeznutz wolf123 mexicano1 ama working1 dogshit1 honey215 ice123 dora123
        pranav ogplanet cosmopolitan crysis zac123 wpcakir264 parolamea ligabue gisele candy101 spiker maganda1 150556
        jesus23 maldives kaboom 181920 alterego sacha1234 jigsaw sexymama12 chr anjana palomino alex99 bingbing
        hollie99 mgreen39 testtest1 doug razjel1 12312345 pg260365 rosco1 fuckyou01 aaaa11 killer45 bambolina chris19
        panorama rover1 monkey18 justin18 somanypickles27 132680 maxima1 madafaka ahbird1984 soulmate1 alex24 mayank
        pomalo123 blue88 latoya1 aimee buceta 1102 siempre pablo123 chemical1 bball14 sonicx 794613852 youporn lucinka
        fineboy killer1234 jessica. music5 2727 monster5 4224035 dogg tracker1 156156 lucky77 toaster graffiti1
        brother2 trandafir armorgames chelsea8 mateus z1234567 kerry1 muffin2 hermann 01011986 rabat1945 lasalle
        freedom12 ayanami polenka1 jolene jojojojo michaeljackson irock chrono gobucks raiden han bibi nickelback
        c3por2d2 zaq1xsw2cde3 halo1234 good12 aczx7812 waterman jamal papatoma1 pakistan786 aguilas weyersheim sexe
        emmanuelle marie7 qawsed1 author mostafa qawsed123 a1169619 linusd8 kitten123 kassandra1 daredevil1 madonna12
        minecraft123 leliane50934 johnny1959 licorice 19810301 gazelle clown1 guillermo1 cabrera calderon pussy5
        lilwayne2 dkz1999 seneca lucky6 cookie23 sindhu kmzwa8awaa weekend moderncombat keegan1 2pacshakur yanks1
        monyet soulfly rockford c0mputer concepcion hateme1 brebre power2 qwerty4 fucked1 royal gruby12 robinho 117117
        owt243ygbh panda12 bobcats1 mom1234 batman5 asdewq 1tigger volimte master13 oliver11 perkele grazia c00kies
        live4him new975wen michael15 angela12 winter07 crescent marykay tanja1993 festival sestra 863560 hoffman
        minister tigger23 pilot1 x12345 sammy13 josh13 fossil1 cayman dolphin7 lookatme hotlips 111111aa 20072008
        haha11 theodore1 lmapacey march7 iloveu22 lizbeth rockman bob12345 phoenix888 desadesa lapinou 019283
        supermanboy softball15 hallie chanelbag jumanji sinned sweethome philly215 lovejoy littlegirl redsox12 simson
        redemption patron malaysia1 roanne42300 123333 zesh1412 heinrich faca210898 yancai james4 jes henni1907 257ers
        bre123 555000 baritone 1215 angelgirl weenie 121287 lydia1 camden1 sheshe monstercha trader blix729 shorty01
        00 dresden cavs23 221 feathers wigolf 211 qazwsx11 istanbul34 1banana beans perry blueangel fabolous mexico7
        michael08 fugazi 3232547 grinch nonenone ghjnjnbg cyber xlsl9963 mclarenf1 776158ab micah1 grine89
        marek14michal przyjaciolki 1124 jenjen1 kingjames heartbroke cradle 1111111q italie laurel12creek residentevil
        marica cream1 starship lovehurts2 soulja1 lilmama2 memorex1 098890 wan123 sdream destinee pluto1 flash123
        21864812 teetee oliver2 black22 airtel jackpot1 yandi20080527 000009 lancia037 mase4ever diego10 computer11
        baby05 layla gabbie mpeater newton1 prisca rahul123 cxy831126 e2yfp41b ezekiel11991 andrusic1 dominator
        jomacapa makeup1 lavalamp neeraj doctorwho betty123 cal teapot bukola 721521 miki 8008070 jayden07 gambion32
        yt ignoranto qwertzui ossi2000 ravens52 marie23 focus1 red321 taylor14 dogs12 estrada 1shorty chanelle
        power999 volkova webber iloveu13 aimee1 rosa123 marshal yaoiisgrand 1bigdog electronic chowder 01011984 pink08
        rs11220 black23 tommy12 hummer2 metro1 gilmore chasity1 iamawesome atletico america7 bobcats federer renee123
        miguel12 colour channel slimjim rapture sampdoria cronos iforgot2 w12101957 maddie123 fishing2 tomek
        boguska123 brady qwerty66 holler1 julio123 lukas123 cierra1 romy01 gigaman8891 maryanne zippy1 sinister 1e+14
        ananya carmelo1 91866709 tracer hockey4 wiccan chutrung jackson12 anatoliy jemima 560001 tmvlzj12 1106782
        carnaval slunicko ashutosh wubin007 gennaro thebears12 hockey15 heather123 pri yomamma1 pingvin deirjj tigger5
        wow khongbiet hejhej123 my5kids bball5 jessica9 jr1234 soso accountant goliath1 fuchurli november30 224488 444
        mamina elite1 jellybeans 12345678c ada chester2 nf 484066 arianne mariama sig53num ballin3 puma123 1209
        911turbo justin69 marvel5454 mytime nicole8 aquamarine manjula treu14 nevergiveup shaney14 crazyman 1947
        042945d rakaii solo7590 wolf359 velocity grasshopper tanisha goku qyahzn nebraska1 summer21 anton123 create1
        danika fireworks daniel07 nitro1 asd321 aaaaa5 olympus seatleon holycow junior3 columbia1 speranza b00b00 noel
        hiphop123 kipper1 mustang123 friends5 chimera lehjxrf hippo airsoft1 marcus123 piccolo1 110110110 almario927
        123456789000 sol ibicguwjic nougat giulietta freemusic 111444 odette icthus01 marques yorkie marie14 nessie
        vfvfvfvf november9 metallic teetee1 amnesia salerno lovemom1 87calis mammina kjiflm 198484 guruji mygirls3
        alisher peace! mocha fantasy7 haley123 redskins21 xbonesx semarang weewee jimena sammi1 alexis10 march9
        clochette allyson1 christo midori freedom! waldiw82 foundation arabella24630 love2000 pimping emmitt22
        november26 1zzzzz rdukv46x jose1995 74699723 requiem jackie2 pinky2 gremio poiuytreza 2933455 splendid
        spiderman4 bill123 robert69 bryce yoyo12 cats12 brandy12 killa12 101092 dale rubberduck 8008beb 020304
        money4940 1948 1701 shannon2 ruqueb peepee1 charline andrew! wil royals22 ania1986 james69 jjjjj1 snoopy01
        grandad1 hello14 zxcvbnm0 patrick7 20070509031 nuclear 67529353 megafon broadway1 xred4654 bela2404 spider12
        brenna potatoes ggg asia kiwi 8520 zebra123 987987987 889900 iloveu143 sunshine23 46265216 cat15175 baby25
        narendra kinky1 chivas2 meatball99 barton sonysony josh1234 hateme 112233qq marsel arsenal11 mummy123 baby02
        love2006 baller10 hans frisco1 slut123 tronwell family11 george11 cutlass lovely3 kitten2 jolinek33 wilma
        marvel1 shania1 bimmer 123456ss angola lilli2006 lumiere acdc123 heterosexual manchesterunited blackhawk1
        myspace16 nicknick skittles12 william11 bears54 pussies jm0753 hernan keyblade paul12 ranjan blueboy1 carito
        dbrecz karaoke1 mortgage football45 anthony07 blackbelt gbgbcmrf lana tristen taylor22 andrade krystyna56
        qwertyu123 schokolade 119911 terrence1 hacked flower7 dipset5 igetmoney1 jack13 shotokan renate toulouse31
        jonas3 goaway1 thieric milly1 rksk3210 patch dewayne bratz123 yasmine1 lucky69 tiffany123 metallica6 myspace17
        sonyvaio 12345678b nataliya sebastian106 jeremy123 srikanth lenny money14 brown123 kenya1 soukayna weed13
        2416101113 yeahbaby josemanuel j12345678 tony13 myboo1 mm170667 hateyou1 12356 maribel1 kasandra matt11 neneng
        rejoice independen qwerty67 marie22 godim001 remo1d72a 120n2x socorro he635789 padilla domdom tucker12 lucky07
        maggiemay veri1234 texas2 wm0001 fialka blade123 motorbike agnieszka1 knackwurst8853 bitches! black21
        pop168168 soccer00 1234567890987654321 90801 wrestler albatross fragile locked sassygirl bigboi samir
        ethanryan01 monange dalbas73 newyork12 luckystar 600041 198410 elmira dimasik oscar2 prison what123 dusty123
        hamtaro buddy13 nicoletta reflex faith7 mommom1 zxc123zxc toni 11231123 babygirl06 leeds1 ethiopia casandra
        pookie123 salsa1 mischa jonny5 precious2 sophie2 triforce juicy matthew13 madelyn november6 dental theboys
        hondacbr 22021988 babygurl14 1236547 pimpjuice1 gdcc9921 108108 lucky22 donaldduck lilmama12 fallen_angel
        iwantu liverpoo razz lifehack 315475 alexande usuckballz1 swordfis galore freeuser wolverin spiderma rasdzv3
        12312 bondage freepass phpbb hardon 01011 rulez teens pervert christia amateur soso123aljg tickle fetish
        basketba stephani enterpri butterfl passwor 141627 consumer caserta wrinkle1 alejandr access14 naked christop
        sex4me suck exigen teen hollywoo sluts charlott cumming nylons sebastia abgrtyu tottenha jackoff stocking
        shaved 4128 gn56gn56 skywalke sucks grendel licker danni anal californ mature septembe 1passwor barcelon
        fuck_inside spanking ping stonecol griffey 0.0.000 mailcreated5240 bang scoobydo shemale defiant stud blondes
        creampie assfuck 6751520 lightnin gizmodo 12121 catherin blackjac abc12 slappy chevrole 01012001 spankme
        clitoris pineappl lesbians 8j4ye3uz boner lick drago horndog dawg porsche9 pics bowler bull napass bohica
        farside swingers camels looker pinkfloy vette stripper filter hurrican excalibu ccbill zaphod engage 12332
        manchest sterlin cthulhu breast lickit jamesbon microsof iloveyo fernand danie pantyhos smut sexx saun
        passwor1 gabrie orioles 01011970 bikini thor fabie mojo rjirfrgbde rightnow hyperion 1066 sticks packer
        poontang jedi creamy turkey50 orgasm crazybab fubar cocks 150781 stocks arjay rockhard australi dicks voyeur
        br0d3r fright bootie kume dildo 0.0.0.000 freeporn jerkoff backdoor nyjets hooter spank shado amsterda wibble
        steeler wrestlin buttman slutty macross slave yzerman pussie skydive kcj9wx5n ding kinky cyclops jayhawk
        fuckher pippen cunts megapass pornos usmc p0015123 java blackhaw translator supersta cohiba caligula facial
        cigars fang klingon deepthroat gonzo maxx forfun budweise banker vector nudist royals kahuna 01011989 snowboar
        sabres chrisbln groucho penthous fabric smegma thanatos panasoni alfa jabroni dang gargoyle studly newcastl
        sexxxx danzig beastie compute spawn wapbbs multiplelo usnavy sunflowe watcher paintbal knickers sapper erotica
        racer newbie hotred hotpussy jessic avalanch smokes 1x2zkg8w rodman hoosier hairy francesc tights micron
        searay bogey padres bing 02071986 thongs gretzky 4121 barefoot bigass titty clevelan terrapin footbal snapon
        pianoman scuba warthog maste 01011910 sunshin smeghead hokies sting monke gabriell buzzard tiberius shou diver
        phish redwing ripple gesperrt pinhead montgom240 sersolution starman proxy helmet ripken shun fester cicero
        pony 01011992 napster 11223 hoosiers midway br549 menace feng laser balloons comet 02071982 chuang rulezzz
        saleen zippy shai chou blackbir bigmike starter pissing hardcock mian godfathe intel zhong 01011975 roadrunn
        01011993 f**k cubswin gong michae beautifu 1005 pacers breasts jenn zhei quan shang idontkno smiths teddybea
        chao boxster yoda diao sergi beemer diggler assword gonavy fisting novell salsero vedder 02021987 lust
        02011985 chrome titten cong leng 02081988 banner hotbox 02041986 01011977 claymore zheng qing 02051986 wrestle
        bulls newpass6 02091987 silverad rhtdtlrj 12011987 02101985 thunderb bigbutt cheeks lighter claudi thumbs teng
        doitnow 02031986 02021988 1369 peng antoni neng miao bcfields 1492 musashi nong piao chai ruan southpar
        02061985 nude jetski xerxes zhuang dickie bilbo 1017 quest 02011987 qiao slippery toon iscool 02091986 zhou
        deng 02021986 zhun starcraf sanfran cameltoe jiang 1qaz2ws luan chuai beatle pickup 01011983 gawker pussey
        seng bearcat flexible farscape zhuai templar toolman xiang guai 02081984 mantis slim 02081987 02061986 zappa
        huai pussyman bigtit 01011982 carpedie jockey spectre 02021984 reng 02031984 iomega jing spice rhino heater
        zhai hover talon qiong tian ting 02021985 corsair sonoma xxxpass webmaste chuo shei binladen latinas buttercu
        02081989 21031988 ceng kotaku jiong dragonba 01011999 02011986 slapper phoeni meng 02061989 rong wraith mets
        niao 02041984 dotcom pian liang chui thoma ning reds knockers cobalt amateurs dipshit kilroy weng shuang
        shiner andromed duan 50spanks 02021983 shuo syzygy qiang netscape fulham 120676 gooner zhui microphone
        coldbeer geng nuan sophi 02021989 02041983 suan hack generic 02051983 liao zang fastball fuckyo astro redbird
        maxxxx 02031987 kuai radiohea wildcard patric heynow shao sheng 02011988 02081986 cygnus licking xing submit
        shuai guang stroker jorda homerj sleeper 02041982 cang 02041988 02041987 tripod telephon 15975 vsjasnel12
        pavlov gamecock amigo reckless 02011980 pang 2469 01011979 zong taxman 02101984 georg seadoo jiao jezebel
        abnormal jellybea puffy islander jiggaman 12365 classics crusher mordor 02081985 wg8e3wjf arrow ramrod niang
        02071984 sweetnes zhao buttfuck zhuo ozzy 02021982 655321 goirish lindros lantern citadel tiao 02061988
        02031985 anthrax vsegda spock exotic mobydick senators nang 4417 mick shui wingman 69696 superb zuan pecker
        02081982 broker dogger presiden 02051982 vanguard stiffy wrench boxer bubba69 02011984 gobears cuan thong puss
        bigcat 02031982 rang bian fandango postman 02061980 beng stylus krusty snappy kuang fishin clit abstr christma
        guyver zeng cramps 02061987 earnhard 01081989 dogboy 02091983 softail prowler heng basset keng biao misfit99
        wifey 02101987 arrows banger 123qw lumber pinball 05051987 02041985 superma longbow 12051988 spongebo 02101989
        hookup jets 1013 02071980 reddwarf magelan longjohn jennife carmex2 02071987 doofus garion beerman niceass
        visa johndeer boozer aptiva busty delight tasty guitars puffin 02091981 irishman airwolf anai install 02041981
        02061983 muscles dogbert 02091980 02091984 snowflak 01011900 mang nygiants playstat webhompas jefferso
        comanche monkeybo micro albany 02051987 hounddog josephin altima 02071988 78945 ultra 02041979 gasman 05051985
        moondog climber tbone clippers krypton picturs compass 02051988 02081977 cobras 22041987 bigblock severin
        norwich whiteout 02061984 hewlett shocker fuckinside 02031981 basebal 08031986 anthon stubby foreve undertak
        saiyan medic celeb 02051984 colnago 02051989 15051981 welcom anastasi franc 26061987 roadster stone55
        good123654 gypsy toejam 02021979 mike1 highbury washingt 02061982 02091985 redbaron dalshe 11051987 macbeth
        10011986 frogman 01031988 mydick flyfish 81fukkc 21031987 starligh 13041988 fishhead freesex 06061986 azazel
        02021981 tranny terminat slowhand fuckhead achtung blam bigbob bdsm nostromo rober cocksuck upyours 02041989
        rockies bearcats 01011978 wanderer 02101986 paradigm 02011989 flanker sanity jsbach chevys cocker 12021988
        01061990 02071981 01011960 sundevil mustang6 gagging maggi armstron 13041987 02021976 madcat volkswag 30051985
        corndog pool6123 03041991 02031979 24061986 14061991 wildbill 45m2do5bs 21011989 cleopatr lasvega amorcit
        11081989 20061988 02081983 sneaky 22021989 hotone qazws 23041987 02011981 tinkerbe 01121986 boiler 1125
        bluesman threesom conan 18011987 01071986 cyborg birddog rubble 02071983 suckers 02021973 joebob woodie
        longdong lamer troll ghjcnjgfhjkm 420000 boating nitro 1031 02091989 americ 02071989 redeye 07071987 goten
        1812 umpire nudes 14111986 fenway razor gryphon andyod22 10031988 enterme dogface reptile 01041985 dindom
        19101987 tigge viewsoni 13031987 24011985 02081980 thecrow astral 28041987 seabee 02101988 25081988 junkie
        01091987 antelope draven fuck1 eggman 02021990 19061987 12121990 10071987 sluggo kille shamus fairlane
        13061986 17051988 10051987 20111986 gladiato gambler gordo 01011995 matthe excite bobdole cheshire 28021992
        thewho 10101986 mentor tomahawk 03041986 bigpoppa 01121988 runaway 08121986 skibum studman helper squeak glock
        14021985 margarit lambda johngalt quasar 1776 02031980 amand bigpimp 04041991 10011990 biker datsun elcamino
        trinitro audi 02101983 carpente diaper 12121985 22011988 asimov callisto pebble 02101981 boytoy 11061985
        02031989 zippo 02041980 27061988 dungeon 30041986 11051990 bestbuy 01061986 enforcer 01041988 196969 29071983
        mingus 25031987 21031990 remingto klaste 3x7pxr 01011994 29051989 20031987 02051980 04041988 macman 28011987
        16051989 25121987 16051987 rogue 08051990 20091991 bolitas dimas 05051989 29011985 tophat 28021990 devo ducks
        22021986 freefall parol 02011983 buste warez bigones 17061988 hetfield 1003 sasha_007 18061990 12031985
        12031987 letmei 15011987 02031977 08081988 21051991 02071978 18091985 bigdawg 02031988 cygnusx1 31011987
        firefigh blowfish screamer 20051988 chelse 11121986 01031989 harddick 30031988 02041974 kojak 20091988
        123456ru wp2003wp 15051990 slugger kordell1 03031986 swinging 01011974 02071979 trucking kerouac 02051978
        08031985 paco kernel noname123 13121985 francisc 02011982 22071986 02101979 obsidian spud tabasco 02051985
        jaguars notused sevens magneto 02051976 15101986 21101986 aspen 14021986 loki strawber joshu 25091987 16121987
        02041975 17011987 10101990 22031984 15021985 01031985 blueball 26031988 w_pass prozac bricks 13021990 cassandr
        02051973 25041988 paramedi 07091990 23021986 nomad 02051981 smackdow 01021990 yoyoma argentin moonligh bootys
        hardone capricor galant spanker 24111989 magpies 21051988 cheddar 22041988 bigbooty duffman bukkake acura
        sexxy asgard mopar dogpound crusty spanner kestrel fenris universa lemmein canucks aikman turnip ratman chocha
        timeout nazgul clutch sylveste 02051972 beaker sexxx marseill magellan sexgod southpaw camero tenchi johndoe
        roofer 02041978 wingnut wolfpac pufunga7782 02031978 challeng hoops maveric gaell onion ricard sixpack
        camaross hotgirls flasher 02051977 goldfing moonshin volkov sonyfuck asians helmut boater dogwood marcius2
        goodie earthlink lookout jumbo opendoor 07071977 ashle wormix 02081976 bluejays commande 01011976 goth slammer
        redskin timosha espresso oberon ceasar daddyo disco auggie lekker ou8123 beater bremen 02071975 supernov
        qwert40 optimist alchemy bimbo richar hattrick hott proton nevets enternow ambers suckdick shag intercourse
        spiral 02061977 tosser 02031975 canuck munch spoons terefon 1008 cuervo limewire coors derf klondike patrici
        marijuan hardball odyssey nineinch beezer sandr charon a1234 875421 boulder funstuff peeper toolbox cabernet
        sheepdog pigpen 02041977 banan jennaj joecool junio baltimor footjob geezer cashmone monic grandam bongo
        yessir gocubs vancouve watford 02071976 hairball pimpdadd hunte lback daman strap theforce wolfen beech
        02061976 sigmachi bigdicks mizzou 02101976 egghead jomama rodeo dolemite cafc91 nittany pathfind purpl gabber
        modelsne myxworld rocknrol fishon 02041976 cirrus biggun allegro wanking bootsy mohawk 5329 samoht klizma lobo
        joemama javelin samm flicks montag 3006 dogbone smoothie toocool max333 archange vagabond billabon 22061941
        02031973 darkange evolutio wizards rockin cumslut plastics doit outback dominiqu 02021971 sexo elisabet
        aolsucks woodstoc pumper 02011975 scrapper minimoni 02091976 slimshad austin31 wiseguy donner buffet barfly
        01011971 fireblad 02051975 kiteboy elvisp opennow 02101977 pornking 02091975 snowbird lonesome singapor
        mariner herewego dingo lagnaf vipergts navyseal starwar masterbate wildone peterbil butkus climax deniro
        gotribe cement harrier shodan 02091977 harald doubled bigguns awnyce homemade azzer warhamme dudeman pinnacle
        maxdog acidburn esquire sperma fellatio jeepster thedon pookey spliff meliss gohome mercede comein grin
        cartoons paragon rainyday pacino senna wetter lefty sambo hiziad boyz whiplash orchard newark chewy tuscl
        ambrosia 5wr2i7h8 penetration shonuf jughead payday stickman gotham stang mone draco nightmar 01011973
        02091973 tarpon luckyone chessie goldeney bungle wordup interne 515000 dragonfl sprout 02081974 gerbil
        02071971 phialpha camber bigjohn bismarck 222777 dragster favorite6 beethove burner fosters normandy sebring
        02091971 playball xantia guillaum strelok masterp cambridg venom lumina supra freee shen driller pavement
        dicky checker nthvbyfnjh neon jabber gamma benessere catcher treetop melons tantra buzzer catnip sexyone
        sexman mooses hallowee skylark q1w2e3r gofast ploppy hotass volleyba bettyboo ticklish 02061974 frenchy phish1
        trustno 02061972 spooge abacab marbles casio longhair caster snicker 02101973 gannibal gatsby segblue2
        montecar plato gumby panter candyass sex69 farmboy 02041973 letsdoit notredam ilikeit rugger uptown airman
        navajo kenobi terrier fluff werdna fitter blacklab montrose blubber sliver swoosh motocros lockdown thebear
        istheman pinetree biit rustydog tampabay titts babycake streaming collie camil gatit budgie grunt capitals
        hiking dreamcas riffraff playmate napalm rollin amstel samanth rumble jimmys pizzaman alexi kahlua londo
        wonderboy tazz ratboy 02081973 sergbest blobby 02051970 video1 panhead bucky 02031974 duffer 01011972 titfuck
        66613666 lemans zapper 123456qqq met2002 02041972 booyah tetsuo semper finder 02061971 treble cupoi 3ip76k2
        stellar nympho bigtruck revoluti asd222 feelgood phat bismark cola puck furball burnout bowtie fabienn mouser
        rolex iklo morten rhubarb blitz r2d2 brest tigercat usmarine azrael lebowski onions diver1 cyrano capcom
        forlife piercing duckman macintos 02011971 hogtied eatmenow ramjet 18121812 kicksass whatthe discus sqdwfe
        mantle vegitto trek lunchbox riversid dnsadm toomuch hemlock sextoy athome migue altoids rhinos masterbating
        tennesse holger john1 matchbox hores goodyear 02081970 hardwood erection highlife implants benjami dipper
        jeeper bendover laserjet gotenks bama natedogg pokemo sopranos cashflow menthol pharao hacking ghjcnbnenrf
        pooky flyer gramma donjuan pong cbr900 logger victori harle mamas diamon alexxx tiamat 5000 desktop smurf
        shojou blueberr clips termite laser1 bauhaus mogwai flyers88 legos mallrats tamerlan backbone spleen 49ers
        shady darkone medic1 justi cloudy aisan douche satchmo nineball ballsack probes kappa amiga homepage blinky
        screwy belkin chemist coolhand 101091m wonderfu barefeet 8inches kcchiefs xian cheerleaers turbos photon
        hillbill oyster jesper motown triplex cyclones estrell mortis fiddle sapphic jurassic baura spock1 nemrac58
        02031970 flvbybcnhfnjh frisbee ajax allday amature marauder redheads womans nimitz madcow socce greywolf
        baboon lancia dicker placid grimace olemiss whores culinary wannabe maxi 1234567aa trample baberuth vides 4you
        taichi smother outsider bigblack spook freedo handbag cumm pertinant redlight aviator sweeps cypher elway
        yinyang tucson noles1 monterey waterfal dank dougal suede minnesot legman bukowski mammoth riverrat daredevi
        lian 55bgates bellagio 0001 stiletto arsena bbking chappy darthvad natchez 14785236 rubicon moto tbird
        nightowl getoff nevermin 13131 taffy bigal copenhag apricot gallaries dtkjcbgtl civicsi festus abacus sickboy
        fungus charle golfpro teensex mario66 seaside rosewood bedlam deerhunt contour darkelf surveyor deltas
        pitchers dipstick lizzard jupiter2 softtail titman greenman smartass notnow chewbacc downhill kuan blazers
        """
}
