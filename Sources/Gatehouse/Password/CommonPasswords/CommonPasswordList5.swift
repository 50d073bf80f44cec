// Common passwords, part 5 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part5: StaticString = """
        showme magick gofish fuckyou420 butch matrix123 ssssssssss lovable spongebob3 kansas1 julianna dragon3
        gettherefast sheridan heavenly evelina 1223 hotmail123 rob bud420 kobe08 sassi123 heather2 anusha evolution1
        adrian123 anitha 222222a 65mustang space123 shark1 dancer12 098098 karolina1 calibra predator1 bitch14 davis1
        ramazan pooter king11 16051980 bubbles3 bball3 clementine feyenoord ruthie 6strings kidrock ximena president1
        johnathan1 eri pepino mamma1 lulu123 camelia mandrake anthony4 kkkkkk1 3698741 mateusz1 michael10 magicman 112
        colby1 puzzle rufus 1shadow stupid2 bitch09 uzumaki zero123 rotterdam aidan1 ??????@mail.ru shahrukh bluemoon1
        seahorse 1235 eternal1 pizzahut ankita killerman miriam1 insurance stone1 popstar mommyof2 julius1 scottie1
        christin iloveme12 deusefiel ilovemybab yfz450 fergie1 minime1 contrase 30media floflo stuff jackson123
        garden1 iloveboys1 snoop maureen1 campbell1 bar husband1 america13 partner link123 pinkpink einstein1
        october15 ashley10 1friend nina123 6358986 3daysgrace carrot1 cvzefh1gkc gamer method gthcbr niggas1 baller2
        ashanti1 james13 alligator atreyu1 fidelio *123456 mistress lordjesus gfcgjhn michoacan1 roses1 tracker toutou
        liverpool5 123123z chivas9 shane123 salamandra kitchen balloon harish florent soloyo southern1 cousin hansolo
        fuckyoubit 190494 motherof3 fiorella july31 april4 sporty lfybbk secret2 1ashley internazionale pommes 345345
        123456789123456 diamond123 olanrewaju fk3456abc angel06 devils1 animation martini1 bengals ananda deadhead
        honda250 killzone hannes football34 gallardo bvp33w7epu ramirez1 klopklop tresor love2007 dakota12 reliance
        maryland1 wareagle avinash titanium kolbasa butters1 jordan45 000666 clarisse chevelle1 tinker2 956208q dieter
        mohamed1 gospel cheer12 april30 1fptjtl919 milashka gayatri starwars12 123454 ksusha platon dasha taylor10
        smile2 lovers12 bernice octavia sidekick1 nokia5200 bounce poiuytre football07 jessica! salasana shearer
        123456789* 090 gu1tar rapper1 butterfly9 flores1 earth destiny7 aloha blackout hockey123 png bandit12 camara
        march29 oioioi surprise siobhan princess123 dmoney1 chicks guitar2 ringo1 1112 trinitron bitches2 walleye
        princess24 farmer1 jackass123 beatrice1 362514 papichulo1 harekrishna hotty 19601960 rfn.irf gcheckout
        jamesbond1 happy3 bubby1 geheim123 aramis sarasara ninjas pimp4life goofy jordan4 belinea andrew3 denis1
        mcdonalds1 apples2 countryboy 2twins u23456 gunther carlton1 whitesox1 zaqzaq lennon1 bacon 12346789 dawson1
        snowy1 checkmate daniel3 dra p4ssword continue ohiostate kowalski pink21 wert qwerty10 68camaro nicole15
        players monroe1 shakur hurley1 147258369a leonel quattro thematrix chuckie1 smokey2 bigone nicole5 catman
        samsung2 lover5 singing ilovematt1 doodlebug sexy19 bobdylan green23 applesauce 789456123a candela watson1
        hellomoto1 tata marie3 cheese11 loser101 1010101010 maisie 23 weronika 102030405060 august26 beth fraser
        ballerina lollol123 estate tortue 1flower forrest1 0007 doremi loveyou! chris16 lululu fatty princess20
        paradis bball22 grant1 pwtest pegasus1 vivian1 mindy1 pistache princess17 twinkie1 notredame1 love420 homies1
        pimpdaddy mel123 booster portable 518518 alianza rashid nfy.irf july20 tereza krista1 hannah10 himanshu
        12345678d rjhjdf kids123 bearbear1 01012011 fuckfuck1 sophie12 kirby sexy#1 1baseball freedom123 octubre
        windsurf hockey99 jimmie sixty9 jessie123 whatever4 eistee roberta1 beretta 21 jaime bigfish painter1 iloveme3
        vjqgfhjkm football69 pink15 vintage 110018 electrical bangkok mike69 cornwall baggies1 snowie poop69 kitties
        jade123 grant myspace4me sandwich alyssa12 magnum1 thailand1 jim123 omar123 stacy1 nessa1 password45 vienna
        schneider tunisie adrenalin mygirl1 stuart1 jammer bookie mariners eatme1 nurse alex15 alisa leroy1 downtown
        children4 whatever12 stewart20 kat cutie13 yourgay1 bertrand whatup1 infantry cocaine meenakshi qwerpoiu rita
        jaybird monkeyboy1 mustang50 getsome drizzt queenbee azert bbbbbb1 nellie1 iloveyou143 capetown wasabi mac
        maserati 159357a hottie4 918273 merlot saretta taylor3 1234123 viper12 baltimore squirrel1 angell lovesex
        public japan1 michael21 chad november12 lacrimosa asd666fds rerere richard123 combat kkkkk kaitlin1 football.
        matematika macdaddy 040 dreamgirl ruby123 grandad carebears1 lemons1 tundra stronger brandon11 squirt1
        sisters1 ivan123 nokia5130 herbert1 inuyasha12 terrence bmw325 dedede flo scheisse marimar y23456 aliyah
        bobby4 vera consuelo maria13 dkxjizc282 combat123654 rich pipoca jalisco1 vivien whatup abc123456789 youknow1
        danish embrace skyliner34 rachel12 777888999 hey12345 robert11 060 bismilah lopata sinatra ilovemykids senator
        popo09 pigeon rapper coccinella vasiliy jayson1 liz123 beamer marie13 llama1 class2010 4girls marita serseri
        peterbilt west lynette bitch4 xt97794xt generation blues khaled 1a2a3a4a5a coca-cola sauron 555444 juliana123
        alexia1 nanny1 honolulu chingy world a55555 michael22 filipe juju october3 diamond12 hugo july26 rooney1
        airplane1 makaka tatjana justin21 !qaz1qaz jacob12 suslik vietnam1 funtime lolol myboys2 mark_963 qpalzm
        nick11 ola hello4 mel b-ball loveme22 keller keywest xiaoxiao reno911 poophead stoney community sheetal
        fuckyou0 football123 punisher1 friendofjoan monkey15 rfntymrf blaster1 centrino perros arielle 00110011
        yosemite diva123 barbie12 gwapoko o23456 &hearts: ashley15 popopopo star10 godslove 5plk4l5uc7 manchester1
        realestate 1nicole heartless1 myspace06 password25 camden mustang67 romans august27 rescue ddddddd softball5
        charlie5 meandyou1 187187 zach jesusloves barry 3.1415926 forgetit member1 uzumymw hottie69 plasma 290
        rb26dett pol grayson chocho tenten queens1 love32 roxie1 allie corentin football99 ricky123 peach sally123
        lovejesus snoopdog1 bismillah1 bart santafe jazzy123 5845201314 salem1 weather1 0147852 wrangler1 babygirl6
        nik london01 richard2 player123 noah sylvester1 123581321 555555a rocky12 tiziana everlast hockey2 scamper
        bob1234 chintu dodong david11 niggers1 101090 mickey01 killer99 peace12 word myfriend 01234567890 rudolf
        hunter13 q123123 tigers12 sokolov beebee auditt justin22 qazxsw12 mouse123 weston 010989 madman1 saopaulo
        cookie! unlimited algebra julie123 dramaqueen roshan jason2 harvest thunderbird trapper armani1 love90
        joselito twins1 jasmine7 sahabat love96 october16 naynay sephiroth1 softball14 gaelle devine marie05 blue44
        vickie abby12 putter welder bambi1 hej123 edward2 dragon23 1dollar 123a123a daughter1 hikari analsex may can
        egorka 1chris diehard samsung12 zaqxsw12 12345x 122122 harvard pistol dundee 976431 korova paris123 bootsie
        gravity historia anamika proview vaishali guess1 sharks1 bubbles! kimber turtle2 1qazxsw azerty12 frodo static
        riley123 nickel annemarie ann123 gunnar 171819 property ????? newyear active hockey19 kamran butterfly5 romane
        steph123 purple8 jeannie blacks tzir25l5kn heyheyhey1 sony123 annmarie bailey2 stuttgart cutter honeybear
        cullen 5x1cjdsb9p ottootto zorro1 boss123 camel1 pegaso aerosmith1 allyson cheerleader 500500 babyboy123 maxim
        couscous deadpool halo12 chloee halflife2 tardis softball22 rafaela hunter5 19 musical1 emokid1 hunter10
        poopy123 137900 antonina lynlyn chinna miley123 berkeley 101088 nipple seminole 124578963 pink16 hungry
        1mustang divine1 russia1 poker sensei fiona cutie11 olive arod13 bastien nascar8 bubba12 1954 longbeach1
        trustme wassup1 omar 1qazse4 12345six foster1 tempest mysterio mallard ang surf fernandes doglover brendon
        camion dedewang 1224 vacances number6 silly birdie1 papaya jer2911 trisha1 softball8 noelia serpent iloveyou18
        dirty 27081989 italy1 nenette goose becca 1z2x3c4v5b inferno1 harley69 concorde lolipop123 jordan14 7894561
        r4e3w2q1 bryce1 eraser wheels misfits1 fluffy123 curious1 poophead1 purple21 renegade1 antoinette bobby12
        titan1 rockie meridian carlos2 1234as 123lol sex101 salinas johncena12 skaterboy1 cancan fcbayern saviour
        opopop boyfriend1 bangbang1 junpyo hello99 love66 boogers shawna fun123 kevin11 cesare messi flowerpower 1818
        davis myspace201 mason123 psychology colin badboy12 and123 taurus1 chewie squash neopets sunshine13 eleanor1
        !@#$%^ w1aubvoq jim xander1 hopeless doggy123 tony20 subaru1 october17 native1 aries1 catdog123 loveme69
        dfytxrf marta1 berlin1 foxylady kermit1 tiger5 01091989 cowboys9 johnboy 123467 edinburgh browneyes1
        flatblocker sch island1 asasas1 prudence transport looney happy5 swallow vader1 spaceman linker love95 miamia
        topgun1 gamer1 dougie cindy123 r123456789 mcdonalds globus marielle fyutkjxtr princess. 1zn6fpn01n trident
        normal adidas123 booker tiamo eastside13 morrison1 champs alexis01 tommie bailey11 letme1n wtf123 nokia3100
        bball10 primus 1sexybitch mazda dupadupa 12345zxcvb felipe1 zildjian arcobaleno vikram peanut11 ginger11
        carter3 march3 satan1 celticfc thecure buddyboy1 bitch08 1234aa august20 darkside1 1jordan nicole18 songoku
        michael9 mutter fanny hothot zoomzoom batman13 brebre1 12345asdfg favre4 songbird augusta oceans 111777 romana
        junior10 nokia5230 alcatraz superman69 charlie11 coolgirl1 nike12 prince12 daisy2 ernesto1 400064 slipknot12
        catalina1 matthews sternchen cooter ingodwetrust ryan11 ball qh6xl1p9xj 13141314 humberto muffins nat
        october25 elizabeth7 talisman emanuel1 metallica2 waffles1 rememberme ola123 orange7 leedsutd stephanie2
        gangsta6 manning airbus tigger3 junkie1 junior01 call911 successful cake marias iloveryan hudson1 tink12
        nevermind1 chuckles alanis fragola celular nymets romans828 titeuf chelsea11 flowers2 420247 1234567qq 963741
        rahul gordito 123qwe456 cornelius banzai football77 1234567r bennett1 harlem winter12 cancer69 tarheel1
        anime123 bizkit ib6ub9 cnfybckfd colors haslo1 pyramid1 blue45 987654a jjjjj 1919 jj1234 pierce sunshine5
        october18 fudge1 manny flames1 hfljcnm hannah3 bra 10101 xdqwerty yassine divorce1 brownsugar sawyer bryan123
        coventry sport1 cloud1 universo butcher 9958123 abc1234567 520530 station hot97hot sergej gracia iceberg
        snuffy maomao nicole08 piper chris6 santacruz 12345678901234567890 shepherd 59trick honeybun 66mustang
        foxracing1 killer01 blackwater horse123 athlon olaola ashley23 1life2live 1apple hippie october5 anthony23
        brayan sheldon1 plastic1 qwertyasdfgh sugarbear compaq12 500072 shinobi bubble01 amylee kareem changes
        olivia123 last ffffffff cypress hateyou yahoo2 mariella duke123 reuben austria idontcare1 miguel123 august8
        1212121 malik rockstar2 macintosh monkey77 diamond7 24862486 masha kimmy 19611961 jen123 lionking1 stayout1
        octopus josie vandana 121213 pimp14 12monkeys libra1 mahmoud abcdef12 nono tester01 doogie apple5 hawaiian
        daniel23 coach1 987 motherof2 ballet1 nicola1 mamadou superfly1 getmoney2 mommy5 happyfeet1 sticky 43214321
        devon bigpimp1 gundam1 christopher1 monmon hellfire1 monkey. bad iamtheone thekid 14725836 larissa1 david3
        shadow10 johnathan sprinter 3babies black5 stacy glenn naomi 1qwertyuio green4 kevin2 12love sdf7asdf6asdg8df
        iloveyou24 j1v1fp2bxm babybaby1 a1234567890 emogirl 12345612 hell chat october8 meteor jessica5 bahamut
        beyblade ghhh47hj7649 emily12 fightclub justin7 shiela pixies flyboy castor living james22 scooby123 krissy1
        hillbilly1 seahawks1 1235813 1computer torpedo aragorn1 mango123 yu5l97wk8q 1baller ultimate1 punker vargas
        cheer101 z1x2c3v4b5 whisper1 windows98 kishore icecream12 hannah7 purple14 hamburger1 angie123 123456zz test12
        secret12 samuele 123123aa iloveyou19 godspeed triangle emma12 hackers princessa superduper maxence family1st
        159357258 lalakers silvio elmo november20 kris tonyhawk commerce 1brandon max1234 star14 michelle7 shotokan1
        nastenka reynaldo alicante sunshine4 tiffany2 lololol qwerrewq mackie classof06 blanca1 bobo123 1peanut
        iloveu7 1717 woaini123 hello23 fredrick groove stardust1 magic32 1123456 kolokol rachel123 honey12 dannyboy1
        myjesus hiphop2 070 shruti skater13 nigeria1 casper12 piano bbbb cheyanne killer22 patrick12 123456@ acc123.
        lucifer1 @!@ march30 132465798 morgan2 aze123 sixteen16 tonino george2 tree123 hhhhh tycoon chanel5 shayla
        specialk fuckme! integrity panama1 pistons adrianna1 buddy01 planeta badazz1 girl12 nic london11 lithium coke
        people12 babyboy12 15 timberland constance marlon1 dudley1 sausage1 david7 paulette 92dk2cidp terserah
        bbbbbbbb 159258357 november18 philippine bieber rjitxrf ghbdtn123 whitey jarvis flame jello1 l123456789
        mercado pass9876 chipper10 tamahome taz123 morgan01 superior com polo123 chicken7 bosco michal1 bandit01
        roxy12 patriot1 milton1 iloveyou20 winxclub bones chicken5 horses123 starburst phil413 ladybug2 poiuyt1 nfy.if
        1472583690 nefertiti bigbrother newnew1 ghost123 simple123 spinner carly1 psalms23 killa123 bv123 aguilar
        justin5 htubcnhfwbz football01 cheech passions lazarus karla accounting weezer1 ser ashley18 marisa1 hockey14
        butterfly0 augustus mireille daddys1 gogeta mcdonald 12345aa romeo123 tweety123 cottage mortal iloveyou17
        saurabh jenkins outkast jellyfish dangerous1 character cookie01 brandon01 hope123 holler 121288 scooby12
        lzhan16889 love91 star23 3qdlqb49js viviane needajob karukera megadeth1 qwertz123 bynthytn jjjjjjjj happygirl
        123456789x cacaca alondra1 cassie123 aminata shit12 papichulo iloveyou07 pink01 tigger69 mephisto 09051945
        obinna bitch. 153426 weed12 travail roadkill goodnews muffins1 beefcake dragon666 angel25 hoe123 kambing
        love4eva carmel1 chris69 psicologia jazzman looser1 pussys 852369 ramon1 aku123 erick kamil1 salami pelican
        james5 apocalypse 011194 buckshot jessica21 panchito bacardi1 pinklady 19591959 spaghetti cookie7 kitty5
        simmons peach1 killyou fujitsu ecuador1 alien bff123 girlpower hgfdsa jesus07 house123 tractor1 october27
        passord wednesday1 sansan woaini520 jake1234 matthew11 kamilla shayne nicoleta crazygirl bronson impreza
        terence gavin yes portland1 pheonix antonia1 hellos zimbabwe sasasasa katharina gigi cba321 fickdich justin23
        barber limegreen1 demon1234 0123654789 peppino 24crow fener1907 www ilovemymum babyg1 football88 guitar12 mail
        nuggets thegreat kitten12 robert13 number13 didididi ilovemike1 modern schumacher vagina69 greyhound
        timberlake hassan1 aragon yoshi1 100986 1111qq jordan08 lakers08 madzia king13 liliya anabel voetbal imagine1
        giancarlo den poi123 love29 fred1234 qwerty111 everyday juan12 stanford leland message franky1 123red
        maplestory myangel1 westcoast1 cherish leah bugatti cupcake2 braxton sexyred1 alberta ipod123 newday 567567
        august29 angel19 ????????? portia 1heart totti10 yesenia runescape2 strange 753753 gogo firewall qazwsx1234
        soleil13 monitor1 baseball20 gordita jasper12 hawkeye1 chinchin marcin1 gateway2 wiggles1 cocoa format bangsat
        reload bbbbbbb rodrigo1 money01 underdog 123456789aa hansol only4me mighty1 charles2 popova jimbob1 sara12
        eminem2 world1 gwapa bottle emerica 3344520 october24 homer123 warlock1 redsox34 thomas13 jelszo hammed
        galileo jkl123 killkill windmill aldrin sk8erboi yasmin1 tommy2 anton1 terrance1 mendoza1 sexylove 1harley
        pinocchio lola12 bookie1 madhuri saffron luke123 fhntvrf icecream2 girly1 academia sassy2 jennie1 nathan2
        dictionary sparky123 102102 1012 grammy boys maxell jaylen jacky frodo1 rachid sheriff mustang66 800620
        kokakola blue55 antoine1 1121 19weed woofwoof daniel14 b1234567 777777a monkey24 pulamea atlars10 happy11
        bibiche winter11 jimjim jingle nevim sunshine22 rfhfylfi ilovealex jackie12 tyson123 orange22 shad0w uranus
        gilberto cupcake12 casino1 babe12 chickens1 haters butterfly4 mam fy.nrf babygurl13 danielle2 091296 crazydog
        59mile zhou1980 my2sons diamond3 lavinia someone1 cosmic demon12345 sweetiepie mexico11 mingming 1234567890z
        manfred ilovehim12 quality1 begemot shawn123 starburst1 daisymae fox123 etnies goat chewbacca sylvia1
        kittylove delaney playstatio boom patterson moses kerstin biggles bobesponja dallas123 bravo prasanna parents
        hockey17 jameson mary12 prosperity patch1 engineer1 marco123 zavilov nbvjatq babygirl17 phillies1 0okm9ijn
        football18 softball4 milkman ministry alliswell 080 555222 "k.,jdm" flyfly kramer1 sushi1 googoo major1
        george01 summer7 possible kamehameha 01011985 dino graham1 74123698 dimples1 dutchess1 amparo gjkbujy nash13
        hottie7 oriflame soccer. chico123 ballin2 chinni reginald golfball 120197 sissy michaeljac bigsexy dale88
        zxcvasdf starr1 economics lauren2 misiaczek blue24 ilovenick melissa12 lawson nate buck nick1234 rosalinda
        gromit buckwheat 1bigdick jake11 838383 caballero rocky5 mashka kartal water12 champions soccer33 angeleyes1
        parola123 soccer25 teresita october20 8eight 131061 madden08 deeznuts carnival asa123 barkley1 1233211
        grandma2 t123456789 gagarin twenty20 1234567y monster3 greenwood winter08 dodo reader qwerty9 nicole4 lipton
        clark cheerleade patatina asturias ilovegirls monica123 prettyme chilli scratch hannah13 delicious1 blowme69
        lover4 741236985 october6 marble wowwow 18273645 lucky21 360flip gemma ant tianya jesus5 graciela
        1234567890qwertyuiop bball21 vision1 lauretta 400067 ppoo0099 doomsday ilovemydad anissa benten royal1 blue33
        1210 forzajuve 1230456 russian hallo12 159875321 quadro paprika oilers pat123 televizor poo123 rehbwf girlie
        123qazwsx matty 4ever 321456987 kamote tomboy mommyof3 asdf12345 1234567l 66bob sinclair skidoo zipper1
        froggie1 cookie5 zmx870919123 calle13 lucky8 talent avemaria ramiro quebec terrance prelude1 1asdfghjkl jello
        baseba11 andrew22 matthew5 chris1234 mimi12 bahamas buddy11 josiah1 november17 villevalo sassy12 janvier
        greedisgood sr20det admin1234 hahaha! katie12 tauchen joshua13 minicalibra 89898989 jericho1 01478520 bigboss1
        beyond piramide hgrfqg4577 lemonade1 taylor7 itsmylife dancer2 1234556 junior11 derparol freefree bab raindrop
        alfie mortimer pawpaw hotdog123 karamba barrett love04 newman1 lioness kratos coregmedia love2011 irock123
        lexie1 198900 kiki12 worship1 flamenco yahweh plokij c2h5oh s0ccer counter1 asdfghjkl:&#39: jordan! smokin
        ilovejoe guevara mario64 markie dragon77 poopoo2 just4you god777 olatunji imthebest1 delilah1 kitty3 tacoma
        steelers43 kthjxrf komputer1 myspace15 kjrjvjnbd zxcv12 bbleo1zz horses2 335577 852654 shibby1 stronzo
        random123 raven123 123321z 147147147 popular hockey9 poupoune copenhagen jordyn1 dragonfire sowhat 1newlife
        sister2 marketing1 privacy 10pace look ellen1 221122 12step hindustan astalavista 08520852 mozart1 loveya2
        francesca1 undercover blue01 november23 connection eastwood barosan jancok malone tarakan employment lolek123
        christa maldini mat123 dfhdfhf chris08 november10 keenan meggie national1 april7 1aaaaa tata123 prosto
        tolulope foolish tobias1 dantheman tigerwoods qweasd12 redbone1 independent winwin ssssss1 kolkata superman21
        barcelone limegreen hurensohn audi80 yesenia1 bigboy123 southside3 angel05 eskimo 1summer 120702 puppy2 121106
        airborne1 caveman lily123 raziel liverpool0 unlock james21 jessika motorcycle cachou colombo girls2 haslo
        comeon pa$$word churchill lineage shadow21 priya policia october4 10293847 advocate dick69 monkey16 ronaldo123
        metall jeanette1 puppy12 maryann1 zacatecas1 kamikadze qwerfdsa mike01 fergus ifeanyi baby24 mayowa encore
        &hearts johnny123 december21 ebenezer ukflbfnjh12 november21 viewsonic1 67camaro shasha1 virgin1 nokia5530
        qwertyasd pro100 december20 brooks1 baseball! bratz dancer123 schnecke 10201020 powerof3 razor1 albion
        telecaster fullmetal greatest dick12 banana2 madison123 walrus lotus123 kitty7 dean leilani ilovelucy allen123
        zlatan 12340987 ilovemyfam slave1 iamgay1 braxton1 purple69 cena54 night nicole09 mickey7 jarhead baracuda
        jenny12 ewq321 judith1 abercrombie joshua3 dogfood midnight2 54321a silvia1 heyyou dima123 wolfgang1 luca
        rfvfcenhf natural1 friendofgerly jessie12 12qw! fffff fynjirf vfndtq ilikeyou astros marinka 1211 ashley5
        890890 titan vfhujif waterfall1 october28 puddles 16161616 nigger12 evony123 1111122222 anthony6 14 chainsaw
        tripleh1 asdf123456 hockey22 quartz tiger7 lavigne thunder2 9638527410 lansing baseball09 goalie james7 wally
        alice123 sunshine10 380015 leeann 7415963 sherri october26 jeronimo tiger23 bmw123 16 delpiero10 jack11
        daniel15 26262626 zapata 786110 vulcan mimine irene1 angus manson666 moo123 123asdf madison12 bramble holein1
        cavalo vjkjrj inactive1996aug maynard1 chapman mmo110110 orange13 reshma playa humble maurice4 stress zx123456
        brilliant idiot as12345 twenty safety1 amatory 123four alonzo mustapha arsenalfc stayout michael6 1michelle
        iw14fi9jwqa ortega friends7 ellobo luisa vfhbirf redstar shahid 198300 demilovato rfgecnf wojtek dbm people2
        nestle mukesh rebels1 m1chael monkey1234 140473 hardware jordan6 marguerite shampoo daniel21 flower11 zeynep
        28081976 marymary 452001 speedway volley1 baller21 graduate brent1 kidrock1 kiara slapshot porter1 makeup
        abcxyz icecube 25257758 sean123 voyage super12 sixsix6 wanrltw office1 delldell juanjose almost1 first1
        vergessen melodie 7779311 stereo good2go winter99 jaylen1 presto everett love56 pinkie1 jarrett violette
        sweet666 humphrey macaroni cingular1 brittany2 november22 12344321a baltimore1 niceguy grisha hootie
        sacramento lalaland1 joker12 banshee1 persona hellow bombers pandabear1 korn marina123 mack slipknot2 asswipe1
        lydcc20091314 bobby2 12345678j yes123 delgado 69cougar 999111 h8llp9f easton august30 aleksander woodland
        harman fisherman1 yasmina crystal2 malish trombone1 kochamcie poptropica energy1 hippo1 vodka1 maxpower
        petrova brendon1 01011991 shadow5 catdog12 swagger 979797 onlyme1 jesuslovesme cocoloco hello10 joshua10
        mailman 567tyu chief1 gymnast 100001 couponmom avrillavigne pennstate gretchen1 sexy25 destiny3 portal 1pimpin
        gayboy1 pippen33 golfgti themaster sparrow1 clyde1 elway7 robin123 online123 beachbum f: ********** zamora
        12345o jingles mas kurama slonik iloveu4 1badass justyna brokenhear chula1 madmax1 delicious rosa chris07
        waterboy asdfghjkl; summer22 loveme11 asian1 loser4 november13 merda hevhk43n9j whiteboy charlie4 p00p00
        szczurek noway1 jordan15 carol123 jonathan2 strange1 cnthdf shopper mulligan puppys stars123 codered blackdog1
        doudoune alexis13 311311 armada money69 jacob2 mikimiki night1 xoxoxo paulo baby2008 minhasenha hondas bitch07
        tekila denali andrew7 jordan24 coolboy1 ruth kerry beaches1 12345123 shoes earnhardt3 phuong china123 metroid
        lions1 hopeful1 monkey88 ilovemyfamily ilikesex cronaldo 560034 ilovesam hamada 69mustang tiger11 samuel12
        1abcdefg juliet1 748159263 fat trouble2 bankai govols qwertz1 anthony15 hunter7 198611 maria2 hi12345
        newyork123 meredith1 colonel chick emily2 perfection virtual graphics fivestar nonono1 carlota vehpbr
        meowmeow1 skate8 bribri1 lakota nick13 othello praline ilovecats skating1 packard1 december22 campeon arkansas
        221188 jorge123 rainbow12 titine timepass cassie12 kameron1 counterstrike myfamily1 dragon76 reefer freaks
        password44 october19 dell12 cabron apelsin lkjhgfdsa1 amdturion64 drake johan kostik green420 cookies12 batata
        family01 marmite wersdf saints25 westwood1 joy123 astra coolbeans1 crepusculo maryrose 1234qaz faraon pimp10
        chaselo sexyblack1 puppet hello6 justina prestige taylor21 ilovedogs 400093 zack fff lancer1 131 justin!
        baseball16 lonnie fishbone clipper ilovemylife myspace99 firefox1 justin16 dfcbkbcf anchor 0icotpd785
        popcorn12 mechanic bigballs1 123password eric12 reyes 123456789+ darnell i&lt soldat nomore1 misskitty
        dennis123 thisisit giraffe1 tennis123 july30 stolen1 kumar123 joey12 johnjohn1 mellow jasmine5 fresh123
        frederik presario1 1asdfgh daniel5 pendejo scuba1 jordan07 dogman biker1 frog123 ilovemykid babies2 aq1sw2de3
        eternity1 alfonso1 pastor1 valencia1 stewie wordlife van traveler ken123 lavender1 slider d1234567 confidence
        mozilla 32167 fghjkl kay123 life123 dragon6 berserk 01012010 arturo1 fuckit2 kings homework1 smile! happyfeet
        fucklife tarzan1 robert3 mario12 vanessa06 jen muffin12 xxxxx1 sexbomb shakespeare arcadia francia clarence1
        mckenna montgomery ezequiel academy socks1 coolness1 spurs april5 just4u tryagain bologna1 roberts1 dolphins13
        honesty1 yeahyeah turner1 loverman soccer06 alanna hhhhhhh kameron sarah2 designer1 opernhaus1 cosmin taylor5
        positivo harley11 braden november15 boris1 lavanya 40028922 120389 alexis11 wdtnjxtr filip suckit69 jessy milo
        janek1 igorek homers steven2 pumpkins shawna1 1charlie erik juniper pokemon10 123456788 mafia domenica
        tinker12 gold123 laughter ghghgh hotsauce password89 gogogo1 anthony21 joshua7 aaaaaaaa1 murray1 powder1
        waffle wutang1 a12121212 bandit123 password1! myhoney ashlyn horses12 pittsburgh tascha calcio crash1 sarina
        martian ram usarmy inter10 kill123 12qw34 cbr900rr slick m0nk3y lebanon icxkyb7972 chrysler mustang7 baddog
        midget1 totoro taffy1 allahis1 coldplay1 treasure1 plumber1 swathi sushi salsa whatwhat 500000 12345689
        diabolo sophie01 baller22 short1 andrew21 lisa12 cjytxrf free12 ganja fcbarcelona cool123456 andy12 3000gt
        pinguino kittys 121290 noreen mike21 afghanistan cyprus 13579- chicharito tiger13 nokia6230 aleksa elliot1
        aloha1 powerpuff rollin60 vfvf bucket music4me 32323232 vauxhall xxx666 crystal123 loser11 andrew10 neworleans
        amoramor brisbane brianna2 #1pimp 615243 funmilola black666 love4ever1 funny123 hollywood2 1236 herrera wyatt1
        parlament angele fcporto martyn fishtank dance4life 143 kkk hacker123 jazz123 911 4391634m 13241324 tristan01
        missouri lauren01 bigtime december13 22071972 qwerty55 global1 lovehim1 hammers1 159753159753 20092010 thomas3
        suicide1 jewel1 alyssa123 giulio prophet candle1 sathya ashley69 swatch shadow69 heartless realnigga1
        """
}
