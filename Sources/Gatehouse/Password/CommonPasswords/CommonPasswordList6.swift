// Common passwords, part 6 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part6: StaticString = """
        computadora redcar 1master oasis1 justin14 dropdead circle wsbe279qsg austin13 nolove1 gisela baseball18
        mollydog1 123456zx socrate elmejor all mathematics gigolo tyler11 nicole07 jack01 brooke12 challenge krishnan
        poulette nicholas2 minimum richards bball24 bazooka putangina sweet13 153153 manon loveme23 mirela 12345i
        showtime1 foryou superstar2 fish12 baggins tombrady12 queen123 niunia cooler1 bigtits1 rosario1 brasil1
        century gopher november5 merde 1024 mishijos moumoune 09061976 woodstock1 jamess ghjcnjq ketchup dimension
        redwood kitty13 10011001 venom1 destiny12 shadow99 harsha jessica10 cardinal1 summer3 fuc sun123 bunghole
        luv123 100261 login123 felipe123 dddddddddd superman22 stratocaster 1597530 mini 326159487 kaycee button1
        longbeach mylover m1am1b3ach stunna1 nata gizzmo kanchan dolores1 lisboa fred12 massive protect feuerwehr
        walalang butterfly! paloma1 121289 purple6 son qwertyytrewq ordenador presley1 bmx123 element2 patrice1
        bunnies1 liverpool7 transforme cnfkrth zakaria ramsey ninanina 939393 michelle11 ilovejohn k1234567 lavezzi
        maxmax1 builder screen bmwbmw newnew profit laracroft books prayer1 praise1 jonathon1 laurah bartman mari
        shadows1 magical1 october29 carpediem1 heythere dewayne1 capricornio fuckshit zoe123 seaman ineedyou 400076
        starbuck alina1 marker giuliana wertzu poop00 ophelia pearls beckham1 yamaha125 lapochka 1245 tortoise g00gle
        tiger3 poker123 kyle12 eagles12 perkins tessa iverson03 robocop education1 134679258 girlsrule bravo1 kampala
        1011 spongebob9 euteamo parola1 krasota amanda3 baller24 dabears gangsta123 123852 jaigurudev wanda1 timmy123
        ken tamere angelface pearljam1 mate redline1 anno1602 fffffff anurag 123456u paulie augustine muscle teste123
        mangos tippy1 pa$$w0rd angle1 matthew01 mack10 daisey sirena weed69 salamanca softball9 henrik ilovesam1
        dododo 31x7t5xbke gator febrero angelok benjamin15 januari ncc74656 mickey11 lovely7 kobe hal9000 september3
        forgotten1 fresh vfhbyjxrf bwfq23jp7f esperanza1 wanted1 pussy101 december23 chicago23 izabella football17
        baybay1 cutie3 batman3 1907 edward17 hottie14 kaikai matt1988 inter1908 sss 13791379 1a1a1a1a sailing1 federal
        jelena 202122 rochester meathead boobies2 sunshine69 helpme2 pimpin12 ballin12 ownage mmm123 aabb1122 batman01
        millennium saveme buddy3 vitaliy beardog cardiff treefrog simba11 baltazar zeus lennox kristine1 wildman
        blue16 23skidoo raj123 forzanapoli germania 10987654321 fat123 rjhjkm 5050 markiza drums1 renren cool13
        chris09 erick1 olivia12 green10 1justin jaiden cooper12 punk123 sexy20 cinzia bagpuss concord marie11 harry24
        aug brennan1 bambi rockandroll funky ghjdthrf maddison1 lilwayne12 positive1 justdoit1 1soccer lozinka hammond
        mydear bbbbb jobhunt sanjeev sugarbear1 fxzz75$yer pollo bronx1 pimp22 dogcat1 hunter08 kelvin1 ipswich
        forgiven baboso guiness feline 1453 canada123 llamas buffy123 summer13 121324810z 426hemi michelle13 amanda21
        pizza2 shayshay1 4money cocaine1 adam1234 leeloo lorenz november16 karma 130130 gunners1 flounder killua
        bluedog1 assholes lunatic cas grease modena jessy1 hoover1 forever12 batman23 tanginamo danilka deadmau5 no
        newjersey snapper1 1destiny daddy01 555333 awesome! denzel hawaii808 pavlik wwww ashley17 sassie nowehaslo
        llll powers1 food123 sooner1 neverland meadow bambou hamburg1 linked1 dadadada bonbon1 milacek getout senha
        daemon misterio lovelygirl electronics fishfish phil super8 fletcher1 scorpione jasmine13 feather1 stacie
        elements william7 redfish1 amanda22 iloveryan1 beagle1 austin10 madden07 gjhjkm madness1 marbella premium
        venus1 hannover mancity1 michael69 cars123 foxy scotch password27 music7 absolute virgil papapapa gbenga 1950
        morena1 francoise goodgood lakers32 babykoh loserface1 bling1 1qaz2wsx3e mustard1 bryson october9 naruto101
        110024 angeli ilovedavid felicita erika22 onetwo12 staples love111 amanda! viriato franci paladin1 1953
        moonstar hustle1 unicorns vh5150 trojan1 apache1 lukasz12 1234567c amor12 lonewolf1 mewtwo scooter123
        victoria12 angelito1 kingpin1 hm9958123 teodora miroslav tomcat1 jessica14 headshot brucelee1 raptor1 3232
        second tujhrf dfg5fhg5vgfh1 music3 jayhawks dolphin2 scrabble natasa polarbear1 qwqwqwqw lover21 serious
        12345as rjyatnrf chioma 1q2w3e4r5t6 mommy01 weaver stinger1 frogs1 troy ryan962052 abundance daddys rashad1
        aparna lover11 tigger7 mybabies mommom peppe asas qugrqfo825 chinchilla bicycle 2hot4you 1william november2
        12345abcd imissu bottom choochoo warner abbie1 stigmata dottie1 annabell skating nataha babygirl24 loveme7
        blessed7 kitty11 475869 jam123 misha1 girls123 pocket 0101 blue69 daytona1 daddy3 brooklyn2 aphrodite
        doglover1 december11 blackrose1 adonai 123456789y kasey1 amoureux yellow13 airport aligator justin15
        allahakbar aaron12 elmo12 because1 oatmeal newuser nolimit1 joseph11 198800 1robert 198111 bumble gearsofwar
        starwar5 tingting alexander3 angel99 art123 brothers1 chris4 val fuzzy peyton18 yankees7 canelle steele
        yomomma suerte 01012000 m@d!z bummer star21 pascale primrose daisymay star15 carissa adrian12 123456780 jewel
        sincere barca 112345 beanie1 chris24 suckme1 wildwood manuel123 p@$$w0rd marusya 5551212 slacker playboy12
        131313a games123 movies1 poop22 shortie1 3syqo15hil stinker1 3sisters caramba shadow23 w8woord temporary
        118118 cannon1 2angels 871982 boulette wolfman1 777111 tuesday1 hikaru rajendra roserose cubbies mcgrady1
        tyler13 langga munchie 333888 goodies callaway rainman zhang123 k47rizxt2g fearless1 goodtime nascar3 852123
        marseille1 dim guitarhero painting smoking1 yourmom123 corbin itsme blue77 rampage habbo123 nikki12 123123123q
        habiba jessica22 shell stinky01 123456asdf whynot1 newpasswor sk8erboy 1237895 sidekick soleluna nat123 dumdum
        black3 michael. anthony22 shoes1 romaroma platypus iamhappy nkechi1 dookenr1 sword agathe batman7 jordan8
        1234567891234567 senior06 robotech woshishui rasheed spider123 55667788 001100 cowboys81 mickey13 johnny12
        madison5 shelby12 monopoly1 happydays1 hunter99 rfhfvtkmrf andreia phyllis nigger69 wwwwwww 252627 zebulon
        ilovesex1 197800 josette1 kagome1 felice quentin1 bribri leicester shandy angel77 reilly 41034103 trent1
        tay123 football54 december17 dayton noiembrie bonito mirella junk123 alemania 123q123q ryjgrf mahalq steffen
        shayne123 lickme1 traffic saphire prova 159753852 222222222 sam1234 dog1234 alucard1 happy22 reborn negro1
        lunaluna freestuff pookie2 bri 123admin321a apple22 elizabet shayla1 uchiha taekwondo1 panic1 italy opelcorsa
        gadget original1 meme12 sanjuan mykids4 pro ichliebedi dkssud12 bunny2 cvthnm baller123 lalitha 198511 candy11
        shubham cornell barbie2 pampam lucy12 150801 messi19 fucker12 olechka loveme13 400706 valley1 jayden08
        solitario sphinx love321 onetime women breakdance thissucks 27272727 calico pjkjnj loser13 ashwini vince1
        gucio nideknil lololo1 rabbits tytyty weedman lolotte angel20 dakota01 den221991 888666 todd sunshine8
        blackstar 123456789qwerty fake12 selenagome hf flower4 pimp21 engineering winter09 bunny12 111666 sweet69
        cvbhyjdf swinger 198411 invisible triple robot quicksilver lighting maranatha sup gerardo1 311070 minnesota1
        satanas leinad automobil evan waters1 ers cascade jake01 fernanda1 joy angels3 snoopdogg1 marietta fuckyouall
        paddy1 123654987 chivas#1 kayden mybaby2 loser3 july lovemom olusegun gandhi 123qq123 malice 678910 escalade
        real april6 espagne monalisa1 bolaji negrito googletester moemoe 103196 qpwoeiruty bigbooty1 important
        ww111111 marinara amber2 brent achille jan123 schumi vinnie1 gardenia jumper1 michael14 bhaby jessica4 198612
        kristal language black7 loveyou3 chevy350 perico bracken 200669 december2 glamorous1 racer1 ulises nextel
        dude11 rain 411014 slut69 luv4ever fourteen hello8 peppermint estela angedemon willem wildchild meagan1
        surena13 powerman missie woofer titties1 ford150 niggers spikes kate123 301197 310 pass1478 pleasure1 clemente
        adolfo asdasd12 wyoming mustang5 ntktdbpjh catlover paola1 yaallah yaroslav bigblue alex07 dj1234 peaceout1
        polska123 shaina perry1 salvation1 ernie1 another dozer1 gemma1 satyam deshawn1 paramedic lenny1 record nanook
        shanice assman1 nessa1234 itachi1 amy marilou wert1234 haylee stealth1 kelly12 uuuuuu yfcnz hellraiser rudy
        stretch dominick1 keepout1 hawkesbury93 ella amoreterno zaxscd ilov3you tulipe smokey01 joseph01 chiqui love!!
        vermont1 154322358 allrecipes david5 montero maricar carebears marishka jules ollie loretta1 jaycee damilare
        atlantis1 dynamic canon carajo enigma1 lloyd musician kakakaka minemine leralera bbbbb1 mivida 198585 midnite
        koko123 cuttie1 miracles onetwo 000786 143143143 omshanti green14 greenday2 sailor1 yankees23 251314 12101961
        tigres 198989 david23 ilove? peepee terrys lukas1 thomas10 salima transam1 parole deandre1 cfiekz leika1
        absolut bebita native cristy meowmix ram1500 keepout8 fduecn smirnova essence 25 koala money07 1chocolate
        pocahontas holyshit1 mamma123 asakapa constantine marquez password32 austin3 hawaiian1 nasty smile12 damon1
        naresh doughboy missy2 fuckmehard 19821108 kittie1 adeyemi loco123 desire1 library1 avalon08 12345678r
        cronaldo7 bad123 haribo cristo1 houdini qwertqwert cream thedog mag rudeboy 1treehill morgan11 silkroad
        johnny2 arvind trunks1 tyler01 vitamin benny123 1faith jubilee firestorm jakejake star01 tbone1 2short
        forever7 myhome kassie plus44 korean alone1 spiderman7 voldemort solnishko shaun tweety13 28282828 123987456
        antivirus waswas hallohallo soccer77 klinger1 boosie1 win oks65b6666 kaiser1 rowdy1 cameron123 pfqxbr victor12
        13571357 antonio123 sardegna birdie123 1200nerds dashka pedrito frankfurt chachi ludivine solitude rktjgfnhf
        sodapop nobody1 aqswde notorious wdtnjr tichuots cupcakes1 prodigy1 pingpong1 badman1 wasdwasd gotohell1
        jose1234 december15 seminoles boeing747 charlie! cowboys2 darkknight speedo babybear1 123456! merida
        nha7ebf6kp spartans1 nicky123 total90 itsme1 a6543210 mouette byteme boy hitachi hx28o9e646 xsw21qaz lokita
        zaq1zaq1 december18 juanpablo hillary1 2wsxzaq1 pink69 liza 101089 heythere1 ryan1234 marigold ab12345
        pokemon3 candy13 marta7 tyler5 yogesh werter beowulf yomismo q0tsrbv488 messenger1 masters1 raspberry
        chocolate5 carl raduga 121001 valkyrie striker1 12365478 haloreach teddy2 khan jesus#1 01011981 10241024
        rachelle1 gaara1 fer husker september8 bitch15 kseniya borboleta 160403 onkelz 198787 north1 esteban1 samsun
        buddy7 ahmed1 helicopter newthree51 fischer bebe12 amoureuse twenty1 critter1 blake123 ficken1 pilipinas
        400072 oscar12 tkfkdgo7 qazwsxedcrfvtgb flowers123 grande gusgus mullet money1234 trabalho mentos laddie
        alfa147 my-space football28 pictures1 nibbles1 gummybear whore confirm 24 fuckyou10 chadwick yahoo100 synergy
        buckley spoiled pedarsag boogers1 madison7 katie2 juanito1 junior88 galaxy1 edwards1 maritza bubbles13
        memphis10 gentle lfybkf diva castillo1 devildog1 andrews baylee mongol jon 0987 circus barnes pasadena
        password06 pqntmt1247 @@@@@@ ******** 17 anthony10 nescafe oldschool1 sithlord kayla2 tilly1 pixie fletch
        hotmail.com armenia bball13 mynameis1 bball123 larry123 1234love edxk20qmfs spears nadege skinner 31313131
        lina90 inna 11110000 prototype a4tech mustang65 shorty3 ghjuhfvvf 12344321q 153759 playgirl1 amrita blaine
        mamamia1 spongebob7 addicted kismet fowler llllllll joel123 gossipgirl april8 fuckyou09 chevy2 vbifyz florian1
        lady12 perach police123 monster13 klaudia01 eggplant tonya1 damnit1 killemall seinfeld chelle1234 allen3
        chingy1 raiders2 germaine venezia salam aquarius1 bigpimpin san123 jjjjjjjjjj nicole17 jesuslives sexy06
        anthony9 madison4 12345zxc 557799 cutie5 soccer69 november7 washburn browning zoosk1 michel1 000006 baba123
        vegas juventini iminlove moneys1 1andrew porno1 27352735 1q2q3q4q5q f1uuhza723 under18 mosquito e93c50
        futyn007 qwerty8 baseball08 november14 latoya perfect10 pennywise charisma derick myrtle 1234567898 muffin123
        emo666 iluvme2 gfgfvfvf elizabeth9 hunter22 placebo1 har nikki6 jordan09 198686 cuttie lynn123 jazzie andrew23
        tennis12 chriss vicecity tetris 0420 sweetie2 bubbles7 twingo stargazer finley godgod tinman leigh red456
        liberta turtles1 stevens rebekah1 pl 313313 paisley 929292 schatz1 greene darkman 619rey mirantte viper123
        ram123 121286 lakers123 juggalo420 mariusz chris101 rupert1 pushpa littleone toilet louise123 athens sparkles1
        ash lover23 petey1 carlos10 firefire rivera1 stoned popopo1 lhfrjy fuckthewor behappy1 katya prince2 canard
        ettore baseball33 isabel972 superhero jkljkl arabella q1w2e3r4t5y6u7i8o9p0 party123 lilpimp1 zhd741220
        charlie13 belmont werewolf1 production green21 198512 orange5 gianna1 lonsdale baseball19 elisabeth1
        gangster12 flame1 bea madison01 zaq1 13245768 w1991a lucky4 04022000 heyyou1 magda1 sincere1 december16 012012
        rai-131 1qwertyu buffett 123ert bird33 nicole. muhammad1 fucklife1 f4u*123 oooooooo ducky only1me butter12
        7410 654789 sammy01 pennstate1 happy13 smile0_0 nautica jeep sunfire ahov cristh 1purple happy12345 will123
        harvick29 wildthing angela123 fluffy12 electron kookie malcom nedved c6h12o6 golfing1 meteora hellas jeremy12
        hate honda125 gogators mohammed1 astrid29 sundance1 alchemist kellie1 poopmaster alyssa2 whatever7 kangaroo1
        roderick broadband1 handyman 198711 bahia1979 159753258 elizabeth8 shitshit transit 0147896325 vfcnth ramona1
        tasha123 kurwamac eugenio 7418529630 candygirl 19561956 foolish1 battery hbhc8290826 jimmy2 9632147 villa1
        123456+ niki hal brandon4 flower5 kool12 ariadna sabine12 frogs vicky123 yayaya jasmine11 hollie1 3526535265
        florida2 123123321 anthony14 lucian hockey16 buddah hotdog2 juninho 401107 20 edoardo maxpayne batman69 qazplm
        karakartal football95 gtavicecity maria666 007700 13587930210 mari123 pajero babyboy3 cocotte may123 zxc841219
        bartek1 maggie13 speak2me duckie1 auriane raleigh radeon caramella w123456789 mm123456 cedric1 madrid1 killer6
        pushkin high420 serrano singh l1nked1n cool10 victoria2 halifax pass_2011 krazy1 happy1234 comedy april123
        124124 198100 magdalena1 110016 cheeky1 morales1 giogio book imyaimyaimya letmeinnow 198412 01011987 serkan
        vanessa12 kindness 4rfv5tgb reason sverige spionin8688 painkiller brandon10 dontknow1 elizabeth0 pussy7
        hambone iloveyou<3 trueblue texas12 homies roseann mmmmm1 427468 mudvayne1 chevyz71 dtxyjcnm mark1234 attack
        alesana jessica69 beans1 173928 randyorton lexus poster asdasdasd1 dogshit popstar1 anthony8 annabel dede
        weasel1 djkjlz sharpie asdf:lkj foofoo 201001 ww651118 colibri gigabyte shorty7 eatme69 jjjjjjj tigger21
        myspace24 motorhead shrimp swapna qq123456789 zwickau piepie peppers 124356 football16 dilbert1 monkey33
        macdre1 rodrigues peggy1 rihanna1 #1stunna realtor qq123123 rancid1 brenden fordf350 jkjkjk fylhtq12 200888
        killer21 dragon9 19571957 wrestle1 psp123 supernova1 d41d8cd fruity angels12 thizz2 luckies bluejay rhiannon1
        14629227 29422277 lightbulb amanda69 blbyf 112020 partytime avenged hellen passcode justus qazxswedcvfr choice
        0987654321q kirill1990 mobsters1 monkey09 ray skank1 sn00py loyola jewish fucku69 lincogo1 blabla123 rtw150809
        cat1234 citron dakota123 kokomo puppydog1 t36473647 mustang01 ice locura pokemon7 sexy1 kokokoko davidic1
        fiona1 loveis1 epsilon nuggets1 d0r1nc0urt olo65b6666 1598741 lucille1 kisses2 sales rambo123 dimebag1
        aa224466 mmm pimp1234 11111111a alesha 12345678z acapulco lala11 myspacepas edberg nascar20 lou peanut3
        82214989 johncena54 blah12 lovemykids 123456789qw 69charger killer4 ebeans chiefs1 lananh flower3 supervisor
        1bigdaddy purdue summer5 jimmy12 player13 volume1 fathead1 vanille1 ilds4edad hshshs bluerose superwoman
        nicole6 kitty6 charly1 blunts nathan11 maggie3 1952 luis13 jadakiss vampiro arslan ballon melania money9
        leticia1 destin advance clapton masterkey november25 ringo jordan2345 password66 volcano 1324 acts238 bible1
        choclate healthy 18 doggystyle mamapapa1 mysecret shorty11 1234567g salem happyhappy lilica idiot1 bitch10
        patience1 paraiso 1211109032 raluca blablabla1 yellowcard degrassi1 780813 22152182 teamo12 monkey08 summer00
        nigger! pumpkin2 almighty1 zander1 learning clovis passw0rd1 7seven candies xaxaxa resing1965 nineteen
        bayern94 shadow! junkmail catholic glasses sonoio monkey07 dragoste 92298899 435453 5children allmine1 abhinav
        19451945 kristel ulisse killer10 beethoven9 jojojo1 bouboule tl281188t fritz ekmzyf hannah! tony1234 1023
        passward pipeline alex16 buddie1 xige5516726 pink07 avalon1 mierda1 anechka gogirl 520025 a5201314 05200520
        shaheen eli zzzzz1 11121314 ronaldo17 bitch1234 policeman kims89 mustafa1 october30 meow123 ploppy10 didine
        bon matt1234 cumshot tyler3 mercurio dieguito blackcat123 luna123 53472235 sweetangel michelle! vuc7neyu0
        roger123 queenbee1 neo123 infamous1 alex2000 spyder1 iloveyoux3 shayshay valeriya santhosh bhbyrf chambers
        singing1 staredobre 564335 mibebe pissoff1 gggggg1 586016 railroad mywife godisable punjab december31 sonics
        master69 ophelie loxpider berry ch0c0late weiwei element123 lindinha swetha farley cleo connard ashraf madryt
        2211 altair angel! alex18 deadly 80 focus ovr220278 jenni frontier smokin1 wang123 lovely! "1,00001e+14"
        soccer88 yemi19900911 killjoy threekids uhfaabnb ornella monica12 4567 tiger10 swampfire buzhidao godlike
        mumdad astig gfs2z6wb anthony! q1q2q3q4q5 aviation kapej111 moreno1 reveur shadow14 nomeacuerdo password123456
        crazy101 ghosts skater11 bob101 finger1 bonanza sable1 110091 star101 good4u ilovelife shanice1 rockers
        pugsley maiden666 lilili monkey17 123456789qaz 31081981rs nerone 1abcdef 185800 serdar jessica8 barakuda
        bball2 marygrace yolo cabbage1 wendell princes1 chilly lil123 marmotte camilla1 pppppp1 sushma alivioo papers
        abc@123 newcall pie mousse qiciqdp162 fathead justin08 tiger22 iforget poepen19 katana1 roro1024 water2
        chocolate9 vascorossi mbahurip kalyani angels123 0range action1 326598 fuckthat1 september7 jasmine4 369369369
        12345678k nokia5310 p5415420 111888 125678 emirates mamita1 1amanda frosch fourkids thomson garbage1 hornets
        thissucks1 liam clifton rosales ashwin babymama1 james1234 kar denis123 recovery1 zzz trina1 monarch alleycat
        gwarmonster cheguevara poiu0987 juancho catdog2 batman22 rose1234 hockey5 supa1906 ss563563ss cannibal phx602
        django londres superman8 teddybear2 1002 lena123 piffish gangsta12 mutant zombies calgary paluso00 araceli
        vergeten whistler music11 ohshit uphill45 kissing llama underoath 220389 19581958 renuka shelby123 ferret1
        spolana sentinel cacca bharathi kiss12 pakistan12 civic1 bigbear1 antonio2 uchenna dinero wealth bhjxrf wasted
        aquila mal vaughn dou irving jkiuztdftl57 brodie10 cortez1 128128 kirkland leopoldo fairy sandie taylor!
        richardson 050965 j4n4jel4 semangat honda450 lebronjame seigneur olitec00 love1314 nacho1 shriram trapdoor60
        hockey21 pommes123 homerun1 oreo12 astros1 povlmly727 snorre98 poser2 newstart1 freiheit jewels1 honeybunny
        fire12 crack 139381512 don123 brandnew1 courage1 rockey anfisa haha1234 jordon lightning2 campos buster13
        legendary charlie10 nation rosalia letizia 5a8b9c2d latifa mahendra jordan99 xantria10315 kuana230345
        marmalade 25393275 luc znt: riddick doodlebug1 dianna dakota2 wiktoria stitch1 mis mnbvcxz123 axelle
        tinkerbell1 pollux 1905 usa12345 zerozero aksrms8010 green6 starwarsfan10 huskies1 rogelio awei1616 lauren11
        impact skaterdude jessica15 1jasmine honeybun1 zz8807zpl 68582988 class blkdrag0ns cksdnd12 pallino moon123
        infinito qwe456 incredible 101080 april9 yfhenj bucky1 248001 naruto7 nfvfhf noelle1 ganja420 jordan9
        scarface2 heavenly1 hannahmontana brandon! tintin1 pentagon dallas01 complete idefix mjdsf11 familiyafamiliya
        petram toriamos illini franca lloyd1 ziggy123 baby2009 mojojojo budman smokie1 lynette1 attitude1 pass11
        www111 tanzania ernest1 crystal12 linkedin11 marilyn59 145145 green15 skeleton christmas2 notebook1 madara
        wrasloco11 5656 susie supreme1 44332211 qwarty breaker staples1 kurdistan pinkpanther rhinos111 starry fucku12
        jul barley toonarmy perro maryjoy konfetka 1daniel br00klyn whitetiger ewelina norton1 boomerang poland1
        dangerous12 135792 soccer05 leopard1 keystone1 nikolas1 courage9 cierra thibault hrenota1 luckyboy james10
        pepsi2 valeri 45678 alain 1asdfg eli123 vijay teonamaria1 frisco415 sandra12 vaibhav jiang8kevin n123456789
        ficken76 barbiegirl rodeo1 123321qwe leningrad mufasa agustus cds04121989 danielito gutschein seminoles1
        lalita creeper velvet1 myspace00 anetka11 lisamarie banaan matthew4 macdaddy1 lokoloko fb1907 pioupiou
        rainbow3 lost 1234567h lillie1 hunter07 ytreza cutie01 texas100 qq1234 gfynthf jarrod 222444 ashley09
        birdhouse bamidele sangeetha sexychick1 carpet1 aliceadsl l1verpool hannover96 4826159 topbull cookie4 500016
        vitor1268123 12346 19941028 corbin1 looby123 098poi poilut 123234 123321aa shalom1 robert7 stupid! moose123
        link heather12 yfcn.if happy01 bond sabrina123 kittykitty floyd1 crybaby1 kristie candy5 b2spirit fubar09
        nikita123 david22 jessi1 bucuresti kjifhf povray14 myblocker vfkbyf jesus1234 l3tm31n mazda1 jessica23
        youandme1 sedona alfa156 849vak17 26665806 nena123 max12345 515253 cole green17 michelle01 someday thebeast
        j5644574 devil123 spider-man fhctybq baller5 2w3e4r goblue1 maximiliano football19 m01759766727 grayson1
        hydrogen 123456789101112 stupid12 superman4 melrose truth1 nene battle1 david21 trackstar1 mental tigers2
        ebony maiden1 stumpy misfit hola1234 aa261599 hannah5 weronika1992 1234567890123 montreal1 orient 1272446
        concrete1 ashley6 doodles1 pokemon9 gonzo1 12345678987654321 sex666 juju1987 carpenter1 twinkle15 chocolate8
        123666 minimal loco jammin forsaken together1 saitou sabbath1 qwertzu medical1 zbychlas cars mandingo dark123
        tyrael04 ehdgnl12 aladdin reloaded studio54 jdd04257 fx-one goodtimes1 tendulkar bloodz1 video summer2008
        saigon guardian1 cxfcnkbdfz icegirl neworleans12345 hillside listen 1233 elise boxers makenzie 159357r
        bl8lygb0 dracula1 nashville 2fresh dallas2 kara2711 kambal william2631 chelsea7 1234five courtney12 1234asd
        55665566 badgers qq18ww899 duster cowboys12 berger messiah1 kaleb1 somerset zack123 jesusis yggdrasil4
        wishbone1 braves10 mikemike1 shurik black11 gangbang lucinda redhorse aug!272010 andrea2 loyalty 198311
        jetsmets vfhnsirf bunker jesus143 hermione1 m12345678 tenshin raiders12 121282 mamikawada sodapop1 sexy4life
        killer9 musik finland dario tuputamadre 123456az majesty u83xu3u83 cherry13 062593 spice1 chidori charly2004
        62543234 thriller coco11 nicholas12 1214 584521 illuminati 101086 231 888777- agnes paopao jackmore1 upperd7
        missy12 m1chelle @bigmir.net dfktynby b00bies buddydog cookiemonster q1a2z3 winter01 madona cloclo thecat
        spitsy16 single2 horror marko 0909 saddam pink09 nandini slipknot9 slash1 34343434 limited komputer12 fleurs
        sipfhair vodka hello69 abayomi robotics football27 qwerty123456789 spongebob0 shayna montagne milan1 optimus1
        sad123 john13 sunshine21 love87 1867sb 123edc wrigley dizzy1 chief j0rdan stunner smith123 2w3e4r5t rotten
        pilgrim david10 depechemode hunter4 me1212 gs1905 halo22 102030a po918dg 400050 whoknows mamika10 wheeler
        gaylord tricky1 1olmetec1 ciccia seahorse1 itisme jackjack1 98989898 159487 neopets1 201 succes watever
        openup1 homeboy1 april3 leika86 1204 booboo11 fullmetal1 kevnwo128 chantel alvin1 vader lover22 qaqaqa
        chicken11 123456mm lakewood jasper01 cummins kakaroto lolly crackers1 cannelle 3141592654 iloveyouso rainbows1
        buttface1 custom nickiminaj akademiks11 satsuki 1cutie bmw320 hampton1 2sisters raprap mckenna1 qwert54321
        wert123 ch umbrella1 smirnov ashley08 198712 ayodeji 1loves twelve letitbe 523456 evgeniya poiu07 farmacia
        natiichen999 love30 teenaa111 newjersey1 basketbal9 ipad libby ilove12 121285 sunshine9 myspace77 fragolina
        52hoova sweet18 oldnavy nokia3250 hamburg15 94246843 32342711 joshua21 awesome12 cocococo tarzan00 markus1
        beast123 qw12qw12 21052003 ijrjkflrf tuxedo football56 starwars111 bumper march5 300300 wwe619 money8
        monday123 ilovejoe1 heart123 andre1986 wiseman mommy7 1freedom gabriel2 cooper123 u8t6e4 blackpool malvina
        november8 skateordie november24 stella123 cordell123 hello01 henderson1 malishka h4t3cr3w yvonne90 123456789as
        ledzeppelin pessac julieann morango march6 adrienne1 smb0512bz myfather steflio3123 pinguin yomisma
        wonderwoman nummero1 vale46 awesome2 bella01 brody1 madmad evelin stargirl pelota werock1 pokemon5 hockey3
        candy3 sample armstrong1 pauko97 daniel18 asswipe bin cervantes ffffffffff manu123 bangaram taiwan bettina23
        purple16 tkfkdgo1 197900 yasemin viola qazedc 01011988 lotus1 000000000000 halo219 rosaria mormor kelley1
        contra marilena yumyum1 123456ok accounts trainer smokey13 goodmorning 27254931 01470147 getlost madden09
        priscila hawkeyes crybaby smokey11 emoboy naruto9 power12 boomer12 rfhfgep alejandro2 1nigger biscuit22
        ludi1234 december28 kinomoto89 ldgend jarox1301! 1234qq aninha boroda abc123123 twiztid1 moonmoon peggy
        ohyeah1 jewish1 voltaire shortie billiejoe1 orange! caca12 nimbus 0p9o8i7u november27 bright1 dar 123459876
        010180 sadsad 1314 sexybitch2 raffaella moonshine1 coyote1 smoker1 superman01 pt120439 felix1952 fudge hehehe1
        chocolate4 lara1308 laska magazine love456 312312 goldberg1 nwolf72 lacey 85218812 gab vbienrf freeway1
        bootsie1 ilove3 duncan21 123678 lenalena 411001 maciek06 ahmad hello101 drifter 110034 covenant kissmyass2
        1987123 94327579 crackhead ghbdtnrfrltkf naruto5 001579238 december14 axlrose crash cookies! 29694419 lestat1
        """
}
