// Common passwords, part 3 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part3: StaticString = """
        babygirl01 holden1 baby23 demon666 bitchass1 kristy memphis1 original kosama estrela taytay elaine1 baseball22
        nikolay paramore1 spooky1 dimitri passpass cheer sandy123 love00 fatass hawkeye maximilian kosmos chanel1
        arthur1 fuckface packard 123456789g santiago1 colton innocent alaska1 orange123 devon1 pussycat1 anjing balls
        monkey01 cleveland taylor123 poker1 booboo2 warlock loved1 crimson hotshot 222 aqwzsx always1 muslim devil1
        fallout soccer09 andres1 blades eleven lawrence1 audrey1 joaquin temp123 contact francisco1 chloe123 flower12
        beach mon britt1 joyce lemons sexybeast1 chelsea123 hentai dirtbike edison lena nathaniel1 kontol carlo grapes
        lifesucks domino1 norman1 thirteen13 meredith tyrone1 gerardo chipper1 striker trooper1 loveya1 noname
        woaini1314 babyface1 tkfkdgo poonam medion mamour fytxrf pallmall yellow2 matthew2 1football oakland #1bitch
        hihihi1 paradox center frances1 leandro 2008 pedro1 pink13 weasel 767676 112233a tanya jones tarheels1 minime
        trebor connie1 higgins faithful1 fabiola giorgia werder noelle mariano ybrjkfq mama1234 145236 director eureka
        1234zxcv eatshit krista terry puppy123 chemical comfort demon pepper12 123456789abc marco1 cocoa1 puertorico
        moneyman longhorns my4kids temp1234 arianna1 cha yfnfkmz destroy 159753456 love55 softball12 mazdarx7 french
        qqqqq riley dharma hotmama1 mishka shutup1 cavalier q11111 purple11 showtime marcia sanchez1 portland joanna1
        1998 babygirl14 printer lulu jacques 2007 brendan1 goofy1 ab1234 tattoo1 youyou fatman anything1 annette1
        network1 joshua123 666666a mahesh gatito summer01 asdfzxcv dillon1 fucking1 team sassy123 elefante sunshine7
        sylvie pencil1 santana1 love2010 prasad mexico12 2006 mariposa1 mckenzie juancarlos lionheart iamnumber1
        redbull1 stormy1 revenge dmitriy chuck1 jersey1 william2 qaz matthias ilove69 milana knights kawasaki1
        j123456789 qqqq1111 1967 auburn susan triumph gegcbr fuckyou22 gunit1 braves1 hope daniil srinivas mihail
        lol1234 fatcat1 unique1 sephiroth luciana dell123 monkey10 lesbian1 pepsi123 boss marvel 321 cancer1 grandpa1
        coolgirl myspace10 apple2 broadway dad123 howard1 jasmine2 741258963 456987 rooney10 money3 qazxsw123
        soccer101 david12 purple13 cardinals smiles1 beloved coconut1 fallout3 addison 456456456 onlyme hanson
        123456789e abrakadabra kjkszpj kipper whiskey1 iloveme123 kittykat1 lovegod pooppoop zaqxswcde 123456i chase
        balaji jesus01 895623 yamahar6 ilovemusic sheba1 hejsan kimkim bacardi impala wonderland robert12 starcraft1
        khalid 1z2x3c4v hithere taylor2 pirates1 kentucky1 pippin shotgun1 griffin1 rdfhnbhf lebron nikita1 maymay
        angelbaby1 violin mankind dimples stalker1 spectrum dream1 cutegirl 123459 doodle1 loveyou123 class09 janelle
        mason jordan01 0987654 terror vancouver vinnie braveheart lala12 cristina1 meandyou secret123 sevilla frogger1
        jenjen babyboo adventure holla1 tom123 emanuele baseball21 lovergirl1 zouzou balance beer e12345 120 zxcvbnm12
        shasha 333444 home0401 gatita pimp13 administrator yfcntymrf whatsup1 haters1 stoner salmon flash coolcool
        angel21 justin2 hunter2 lady camille1 felicidad batman2 monroe jones1 stinger 007 maggie12 bobo azamat
        12312312 lovergirl roxanne1 258000 brayden1 123qwe123qwe ismael stoner1 ivanova irish pavilion1 silly1 cosmo1
        vb camilo daughter start123 beanie columbia bumblebee reagan warriors1 rfn.if telefono mmmmmmmm luna 1fuckyou
        boobs1 ilaria harry123 kansas selina lineage2 penis123 manny1 mustangs oluwaseun prissy carmelo renee overlord
        oakley biscuit1 beetle irock1 agustin runner1 cathy rodriguez1 anime green2 jenifer halloween1 orange12 vishal
        children3 1hottie jonas123 fuckthis kaka22 333777 soccer! ilovechris changeme1 topsecret apple12 1111qqqq
        ellie1 number giggles1 burger cinema monkey6 roxana dkflbckfd cellphone a123654 woody kenzie evelyn1 baby22
        amarillo sexyme blessings junior123 tyson dfcbkbq fossil bordeaux football8 budweiser 19681968 teddy123 bender
        waterloo thesims2 gizmo123 s123456789 gillian missy123 king1234 legion football4 bernadette thirteen heroes
        hellsing brandon12 2020 scream dimple rachael1 fra boxing domingo 797979 werner dogs passwords asd123asd
        dfkthf 747474 irene purple3 cantona asdfghj1 outlaw1 souljaboy1 loredana lamborghini jumper su123456 andrew2
        hannah01 notthat bruce1 jenna angel23 chris13 kayla123 1212121212 113113 hermes chronic1 gambit number3 nasty1
        agosto baby15 kitty2 imcool1 thug4life keith 999888 boy123 1qazzaq1 romina wertyu 1234rewq archana diosesamor
        rivera skater123 kissme2 khushi stargate1 italia1 babygirl7 123abc123 eragon qwerty77 evgeniy cepetsugih
        demon1q2w3e monster123 artemka torres9 996633 fuck0ff ashlee1 tracy1 hoover erika1 jupiter1 xfiles giraffe
        12345n 1964 pelusa chivas10 kitty12 hubert qwerty777 373737 joker13 battle libero temitope mykids3 vfibyf
        bratz1 kaykay pirate1 ludmila megan123 citroen tiesto newpassword corinne buckeyes1 commando kaykay1
        rocknroll1 jesusfreak theodore a1s2d3f4g5 maggie123 leonie archer daniel2 smackdown1 celtic1888 kleopatra
        eduard buckeye titans1 legolas1 donna almighty jorge amours 4444444 angel15 ballin georgie pass12 bigmoney
        dietcoke1 online1 12345qw brothers cobra1 amelia1 yahooo parrot loves1 iloveyou69 1mother assass1 zigzag
        dorothy1 hockey12 stones mallory mittens1 393041123 lukas escort password15 health jazmine tricia yomomma1
        susan1 killers busted1 goodness johnny5 141516 krasotka nicole13 baker life 114477 14141414 19051905 diamante
        school12 cannon kelly123 zxcasdqwe123 keeper patrice 1965 allah svoboda amalia rustam pandora1 leonardo1
        blackjack1 loves thierry demons friends123 westwood brandon123 jorge1 alex01 951357 stefanie halflife ayesha
        jesuss www123 birthday1 sssss salvador1 iloveme! plastic tupac1 honest belle1 963258741 chivas11 fuckface1
        cinta star11 multiplelog myspace9 lillian1 hollister2 anne charley bloods silent lolipop1 artemis loser2 toto
        utopia nick12 monkey23 blanca 12345600 happydays gandalf1 demon1q2w3e4r 786786786 vicky flower2 duchess
        honduras 23456 piccolo damien1 mommy12 cherokee1 twins cgfhnfr andy123 biology sucesso derek willy monkey4
        chelseafc 0123 luke iloveyou23 vicente money7 cute123 rambo harley01 mustang2 rebeca alinka justine1 camaroz28
        princess21 gfhjkm123 red1234 lovesucks1 system1 plymouth bowling1 123698741 01010101 lizard1 12345h bloody
        baby101 cutie101 evergreen mark123 fyutkbyf nikki123 celtics kate nicole11 lewis 789789789 qqwwee sullivan
        bernard1 melody1 jazmine1 princess14 momo nicky1 retired matador poncho 00112233 gabrielle1 number9 animals1
        dauphin lucky2 dominican1 iamcool olayinka 1221 maddog1 romero market qwer4321 bartek helloo manila hotty1
        10577 alexalex konstantin ericka pothead420 someone password09 henry14 neveragain brayden november11 albina
        2sweet seattle1 assman cricri starbucks1 venus annamaria wallace1 highlander josh12 maurizio gsxr750 ihateu2
        titanic1 ihateu1 marilyn1 danica tiger12 sleepy rainbows eatshit1 coolman1 don toffee hermosa uhfybn8888
        2good4u mondeo richie1 raiderz1 aerosmith temple welkom mother2 girlfriend youandme mayday pooper1 mexico10
        pot420 fabrizio qqqwww alexander2 toledo demon123 lowrider1 imperial jack12 1234567z masters loveu married1
        jamesbond007 herbie omega volkswagen shitface1 hannah2 bitch3 blackrose left4dead 123456789w 123458 passport1
        lalala123 torino kontakt iloveyou21 journey lemonade lights fusion sponge1 sexy09 pacific april12 frederick
        darlene 1money ferari moon ginger12 jordan13 georgina kiki123 jktymrf 987123 shanti warning cowgirl cowgirl1
        stealth pdtplf love44 ou812 baby10 484848 444555 becky cheese2 pollito money11 myspace23 123412 weed123
        quality nevaeh1 sandman1 asroma isaac1 nadia jonas minerva shogun blowme1 asdfghjkl123 fgtkmcby estrellita
        pavel blabla1 73501505 jermaine zxcv myspace101 moneys diane stitch love2009 azertyui bennett swimmer1
        babyboy2 carmel kodiak 1235789 kenken scooter2 senegal techn9ne ali lola123 jasmine123 ??????? demon1q2w3e4r5t
        unknown1 preciosa hottie! confused maribel ufkbyf dominika 11111111111 sta hercules1 buddy12 bobbob1 computer2
        2345678 leelee1 loveislife rossi46 spitfire1 massage cafemom rootbeer1 g12345 spring1 luis123 capricorn1
        daniel01 jeffery alex10 baseball23 jordan3 hooters1 surside13 projectsadminx mango1 free123 tasha 635241
        viviana mariel karine painter huhbbhzu78 jamie123 7777777a ichliebedich wellington megasecret tamara1 carlotta
        dortmund zaqwsxcde poetry mylord yandex three3 clarinet aiden1 gavin1 daniella squall delta chubby1 lassie
        resident mike1234 redwings1 elmo123 kill gay123 a123321 pimpdaddy1 rereirf celeron magnus playstation3
        peterpan1 patate chico arnaud prettyboy1 abc321 mehmet meatball austin12 tigger01 123456789qwe silverado
        burton1 sweets1 bagira wayne turbo1 addison1 mihaela lewis1 adrien 000999 start1 7412369 nurse1 conrad
        technics 010 brighton joejonas1 mhine wenoob number7 rtyuehe p12345 dancing1 salomon colleen1 baby09 zazaza
        jose12 millwall whisper mathew1 francine sonyericsson corazon1 catania youtube1 bubbles123 1qay2wsx gator1
        7007 560076 gordon1 matheus faster latino myself1 1sunshine testing1 horny1 lovely2 ramram jackjack whatever!
        panda123 teamo123 mummy1 punkrock1 anthony3 pompom hohoho myspace22 lizzy1 147896 coleman sexylove1 buddyboy
        sunshine3 karate1 ashley11 nigga123 1a2a3a4a dance123 butterfly3 shanghai cobra kathryn1 kim mission1 sexyme1
        rihanna gabby madison2 iphone volley faggot zacefron1 walmart charger1 19671967 soccer19 nokia5800 malaga
        benben bighead1 maddy1 a112233 p455w0rd storm babe cavallo stunt101 ncc1701a 1qazxsw23edc joshua01 sucker1
        87654321q toby jade dreams1 polo hi1234 splash dusty carol1 carbon yolanda1 senior09 qwe1234 ohiostate1 benji
        1596321 india1 12211221 kayode june22 jeffery1 durango 115599 desert igor blackbird koolaid1 networking
        support jesus3 mazda6 madagascar astonvilla candyman gertrude trust dddd linda123 balls1 mafalda badminton
        pazzword123 yanyan choupette spartans kifj9n7bfu ahmed durango1 matilde sagitario angel16 20052005 princess22
        1231231 caca mollie1 smooth1 fatman1 434343 kathy grizzly1 727272 jerusalem moonlight1 margarita1 cheetah1
        laura123 kathmandu montgom2409 front242 europa astrid mercury1 working 7896321 beaner1 roscoe1 madeleine
        milkshake 1234567m 1963 myspace09 snoopy2 livelife sunita myboys lisa123 pulsar tabitha1 a00000 1475369
        skater12 notebook 8522003 roxy kingsley warszawa kingking bionicle rhiannon ariel gaurav czz000 helloworld
        michael23 princesa1 blake blazer1 carlos12 june23 bobmarley1 davids loulou1 forzamilan demo miracle1 bitch11
        nicole3 mykids2 sexy18 summer2 blacky1 respect1 emiliano tommy123 grumpy reaper1 sparkles hollie violetta
        disturbed bertha felicia1 1234567s 159753a latina1 sandhya william3 132465 carson1 bunny123 maksimka racecar1
        nacional willy1 vfitymrf superfly apollo1 kostya yummy1 celica werty smelly chaton pearl1 ananas murder1
        america123 131415 ginger123 ncc1701e mulder chevys10 smart adelina powder dirty1 zombie1 green7 cantona7
        n12345 poseidon stewart1 marcello alexa1 rakesh shakira1 19651965 isabelle1 jokers jg3h4hfn princess4 browns
        warren1 iloveyou9 imnumber1 popo123 reset123 caca123 fuckyou5 peyton1 becca1 pothead classic1 babygirl15
        stryker ryan12 loveme3 nightwish delacruz daddy2 blade london22 poochie benji1 bitch01 remington login hacker1
        pepper123 viktoriya triskelion ilove123 geoffrey pussy2 arsenal123 boricua ariel1 15151515 diamond2 susanne
        survivor sexsex1 start solution fre ale archie1 pinkie john!20130605at1753 davidson bruce madeline1 gaston
        select battlefield maximum baby07 condor vendetta kakaka oldman josefina nanana new 2009 babygirl5 198 yannick
        iamcool1 hfytnrb makemoney lucky12 pooh dylan123 knicks willis nestor camelot silvana linkedin2011 music101
        liverpool8 1q2w3e4r5t6y7u8i 555556 heidi bossman 606060 leader fabio godsmack alegria aaron123 charlie12
        clifford1 momomo bigmoney1 revenge1 girasole musica1 tekken w66yrybgra shit123 yxcvbnm allie1 lifeisgood
        muppet you senior chris11 aileen pablo skiing fullaccess lilman paolo money100 monika1 saskia pillow finger
        david2 jake12 mikemike lovesucks portugal1 google12 mrf11277215 trojan 2003 spyder freckles1 poipoi 25011990
        yvonne1 maniac didier lovestory bautista 357951 skinny seventeen gabriela1 chivas123 123456789h 121 sweden
        crjhgbjy qqqqqqqqqq october10 babygirl09 noodle1 answer beaner skyler1 billy123 chicca nopass harrypotte
        cancel tyler12 mystic tomate mileycyrus hotmama coco12 bear123 ihatethisgame dragon7 celeste1 iloveu12 57chevy
        777999 butthole1 pimp11 kashmir paola zxcvb123 bubbles12 159753123 sara123 briciola clarissa hardrock
        123456789f semperfi1 fuck666 superman7 abcde123 indians cody123 huskers seagull wolfman default junebug1
        senior08 orchid boo 201010 honduras1 pictures mariya awsome keisha work bigbang babygurl12 u1v7hhh7ef w12345
        chacha1 gotmilk hospital qwerty78 elisa vanesa daniel11 2128506 tsunami labtec jess123 simpson1 create
        waterfall 0192837465 tomtom1 adeline colts18 asdfjkl; anthony7 roses 789632145 daewoo 45454545 123654a
        oklahoma1 bebe jess pierre1 moises annalisa joejoe1 ludacris humtum rabota killer11 yankees13 handsome1
        scottie sprite1 101101 luther mike23 hamish june13 frog blade1 meghan1 coolkid1 steelers7 dragon01 andrew11
        yahoomail juan123 san lightning1 ltybcrf princess23 navigator tammy bigpimpin1 1loveu superman3 jared noisette
        cleveland1 fxzz75 jermaine1 bunnies 999 tdutybz tyler2 four20 evite safari celina indya123 classof07 sasha12
        iverson1 ashley13 12345qwer yyyyyy robinhood stallion hammers sexy08 sterling1 20072007 solomon1 mickey123
        fisherman rasmus peanut12 123456aaa daddy12 pornstar1 amazon wonderful1 greg mynameis blueeyes1 slipknot6
        a1a2a3a4a5 kaka brian123 webster1 mississipp 199 159159159 psycho1 evanescence blackman bangbang rockets1
        1435254 lavoro monkey21 abcd123456 334455 june21 africa1 darkangel1 hotgirl mimi123 newstart simsim nicole01
        shania tomorrow marie12 johnpaul reality monkey101 history278 poo bookworm adelaide armando1 hello9 company
        light banshee crip4life nataly godofwar owt243ygbj foxtrot pharmacy bball tresd5 123456. thursday sexyman1
        rjycnfynby snoopdog 1michael cbr600 ilovehim2 greece freedom2 patito homework chrisb1 forest1 female 4myspace
        shorty12 keegan blingbling mazafaka killer13 baseball24 sausage daytona justin01 gremlin love2008 baseball6
        qwerqwer2 mollydog steffi firebird1 cooking bhebhe olenka matahari coolboy x3luym2mmj legenda albatros whisky
        green13 classof201 jordan5 121121 motocross1 littlebit april20 leoleo maryland aliens palmer lampard8 subway
        duncan1 19031903 maximo naruto2 angelus byusdg23 584520 mathis oliveira capone simon123 candle m1234567
        beckham23 bonehead cimbom 1loveme giacomo baby21 franck sunset1 garbage mallorca myspac3 sheldon qw123456
        manowar food radio1 reggae tesoro 1iloveyou emachines1 chucky1 10 ilikepie1 rowena 123asd123 corey gothic1
        rancid gringo razvan cuteme haha12 star1234 heineken pandas bounty buster01 babe123 playboy123 ecuador glamour
        868686 forget1 saturday medicina redred1 nokian70 fish123 scully thomas2 lil hustler1 central1 alison1 babylon
        lucia anuradha tequila1 march17 applepie1 bitch5 freeze112 faisal peanut2 kalina bookmark cancun april21
        362436 april22 randall adewale 22334455 dwayne pleasure space shorty13 lorraine1 blueblue 1475963 646464
        catwoman 198888 emerald1 friendly mygirls myspace8 baseball14 fuckyou11 a1a1a1a1 ghostrider 19991999 12321
        husband landrover cowboys22 control1 class08 jensen springer evony1 will professor ssssssss s8ylpe9jdpvym
        queens bestfriends triton beaches forrest mickey12 junior12 kittie sharingan thegreat123 iguana cheer123
        myspace69 zaraza q2w3e4 project legacy fuzzy1 malachi butler 560037 jillian1 koroleva godis1 asd1234 beaver1
        veronique vbkfirf 27653 livestrong coolcat1 mobster1 thomas01 kenwood northside1 rjynfrn maggie01 principessa
        nugget1 mango account1 marihuana peluche lifesucks1 dbrnjh ssss sadie123 ashleigh1 lovebird george123 veritas
        negrita krokodil persik kikiki fghtkm ankara adekunle july21 smelly1 incubus1 mom godhelpme kfhbcf football24
        pancakes mazda323 alexis12 chillin venice bigbird open butthole cotton1 princesita giovanni1 flipper1
        shinigami frosty1 venezuela guatemala thomas22 school2 rogers grover tootie candice1 1366613 phone1 hello3
        mitch kungfu margherita sexy17 mighty gorgeous1 1diamond qwertyui1 zhjckfd deutschland black12 pink22 meme
        therese tweetybird 123890 leonard1 eeyore1 vertigo jaguar1 1357913579 23jordan tatiana1 m0nkey minette venera
        love26 robert2 versace qwe789 eight8 martin123 love777 az123456 zxcvb12345 jasmine12 farida holland1 blossom1
        amy123 z00000 password88 hockey11 mash4077 heidi1 poptart1 roxy123 tuesday zander reddog1 angel88 zelda1
        456789123 12345v manning18 tomas adeola rammstein1 cutie2 porkchop1 june16 go2hell password24 ordinateur 220
        1234567j april13 12345677 qwerty69 guitarra qwerty666 shawty1 eternal password08 speed michela dude12 pancho1
        bengals1 mega_pizdetz666 jessica3 killian munchkin1 lucille 789852 baby16 ???????? satana porn thelma lovehate
        dipset 21122112 birdman 383838 pat fighter1 verona speaker dinesh mellon greenday12 auburn1 lovely123 kittens1
        grace123 pankaj destroyer 1234565 nastia flyboy1 forzaroma barbados twister1 wednesday 123456789v deftones1
        sprint aberdeen janet violet1 18n28n24a5 guilherme 1q2q3q amoure andrew01 godislove1 dilbert 9293709b13
        grandpa justin11 angel07 123123123123 taylor01 mary123 monsters homeboy terrell1 123abcd puppylove1 roberts
        edward123 goforit orange2 skyblue peanuts1 ashley01 619619 baker1 family2 bassman angeline k.lvbkf fabrice
        racing1 cherries latina pimp23 buckeye1 training qazzaq1 march nokian95 louis1 melinda1 bruno123 lucy123
        my1love escorpion family3 samantha12 parkour fanfan angelbaby luis chosen love4you ripper progress yuliya
        p@ssword mommy11 dallas22 trololo mariana1 biteme2 ignacio chivas12 samtron clemson1 big123 n1frdz ghjcnjnfr
        2children 210 shorty123 june11 holmes tkbpfdtnf technology indira fuckers ebony1 626262 dixie love27 april23
        pringles il0veyou motherfuck history1 liberte rawr123 newmoon fabregas 123321123321 mummy fergie love5683
        candy2 roma pietro huskers1 theused1 monkeybutt 14881488 novo 19641964 duckie ilovepussy icarus south1
        greenbay aa123123 rashmi amor 333333333 payton1 redsox04 bailey12 music4life billyboy winchester ray123 great
        jordan10 56789 melvin1 gotcha rosalie z123456789 puppylove bessie barkley c.ronaldo qwaszx1 rasengan nigger123
        confused1 tenerife qwerty01 paige bridget1 yeah prashant music2 panties possum qwerty789 dutchess home123
        iloveher babygirl21 214365 maynard basketbal1 freeman1 2bornot2b hunter11 good123 mancity turbo guadalupe1
        nokia3310 wishbone mother12 jingjing hottie3 armstrong tara 707070 0147258369 101 weezy1 lesley 09876 1232323q
        porno horizon &#2336: nike love34 roller jesusc zeppelin1 janette number5 comcast1 marcella doctor1 concrete
        operator whiteboy1 xxxxxxx bandung lolo123 789 pirata smoking carolyn1 blizzard1 sexybaby1 pakistani abby 2424
        april15 chris01 321678 l1nk3d1n hyderabad cock alisha1 jaden1 748596 pepper2 bigfoot1 cadillac1 qaz123wsx
        myspace0 sherman1 principe time manu lalaland alexa emotional grandkids rjhjktdf 1414 petunia 130 deanna1
        redman1 spike123 whatever2 as1234 missyou bellissima sexyman boris mystery1 !qaz2wsx babygirl16 besiktas
        aptx4869 1232123 24242424 chuck nikolai discover babygirl08 zenith lovely12 rastafari chicken12 kochanie
        mylene .adgjmptw kings1 babygirl23 lord marriage yugioh1 ursula joey123 angel69 leo princess15 arnold1 pizzas
        adonis yesyes qwerty22 nursing1 anita1 pauline1 april14 maradona10 samiam cherie zainab rafael1 valeria1
        babygirl! chinnu clover1 paperino indian1 100200300 donovan1 mostwanted football20 patrizia suzuki1 123456abcd
        jesse123 yumyum village phoebe1 louie1 momanddad madalina star13 ayomide 110085 janet1 123stella z0102030405
        mimosa emma123 travel1 angel4 losers kirsty dottie paula1 717171 dalila gotcha1 sexy07 fantastic chevrolet1
        catalin kiss123 matthew12 aaasss gabriel123 buster2 142857 polarbear chivas13 chaos june24 marlin 159 daniel13
        йцукен monkey8 soccer08 zzzzzzzzzz bugger bradford breeze cazzo 223322 march12 lopez apsk54321 transam
        theboss1 333222 tropical family12 aardvark desperado softball11 glitter1 rhonda tulips sweet12 liverpoolfc
        ppppp aaaaaaa1 budweiser1 canela hamilton1 slavik hannah11 1234509876 antares edwards biggie1 kumar wisdom1
        honda123 commander deadman1 nelly bharat 111999 pie123 ariana1 777666 colts1 martina1 111111111111 helen
        explorer1 baili123com iluvu1 snowwhite vicky1 leonid argentina1 charming street1 snoop1 12qw12 lynn 20112011
        85208520 110011 mandarin summer99 juventus1 asdffdsa shady1 morris1 medical sneakers pobeda rebels mar123
        badboy2 young ontario pokerface donnie1 jesus4me gianna stevie1 bertie malcolm1 momof2 italian1 qwerty5
        manson1 famille redrum1 &#2336; mallory1 bogart 234234 medved lee lance smoke jackpot sunderland jaihanuman
        shorty2 offspring sweetgirl jocelyn1 drogba sousou qwegta13091990 iloveyou15 magali gameboy1 cabbage abiodun
        carlton nathan12 dollar1 kagome looser nissan350z bobobo goodlife naveen fantasia basketball1 amanda2 dogdog1
        jessica7 shmily 1962 booty linkin1 scarlett1 hidden bruins goodbye1 august12 gwapo sssssss patty1 gonzalo
        compton1 dick123 kimbum daisy12 michael11 hejhej vacation1 nipper sidekick3 picture march1 princess8 bonheur
        pistons1 charlie3 nokia6233 management italiano 123456zxc hyundai abcdefgh1 tigrou jamila felicity splinter
        roman1 iloveyou09 test1 sammy12 blink money4 green11 bugsbunny1 blackops numba1 l6ho3tg7wb crazy12 losers1
        harley123 games1 valentina1 ludovic santos1 klapaucius rodolfo peters conner1 extreme1 thedoors loveis china
        football09 fred123 love89 nikitos heritage papapa christian2 enrique1 punkin1 firefly1 never1 150 fuckyou6
        bailey123 246813579 sidney1 kannan rolando mitsubishi assasin ferdinand joseph12 gold rhjrjlbk 1qw23er4
        19411945 dodgeram пароль pupuce kobebryant wookie qwerty! scarlet1 password19 exodus pluto booboo12 delete1
        shitface theend spanish1 19631963 dalejr 51505150 1a2s3d4f5g badboys friends4 isabela skinhead 110120
        peanut123 sonali schatzi 737373 sextrime1 cool11 murder 123456789. dragon88 212223 supergirl1 doodoo highland
        mat pablito zasada iloveyou6 mafia1 aa1234 nathan123 cinnamon1 14121412 vanhalen one eric123 freeway 2blessed
        4children 135798642 halo natural babygirl4 amethyst booboo123 pimpin2 bridge soccer20 coolguy1 badman 113355
        jesus! qwertasdfg benedict leather butt logan123 123123qwe supersonic harriet morgana summer05 soccer24
        hedgehog cruzazul black2 zacefron psalm23 20062006 slick1 adrienne lespaul spunky1 lickme baseball15 weather
        leon 5poppin sexybabe zorro bailey01 john1234 banana123 pearl malachi1 light1 stanislav cecilia1 corolla
        softball2 angel18 caramel1 electro dodge hater1 marcopolo william123 diablo666 id6c3wr6un angeleyes cookiemons
        242526 ruby austin123 revelation amistad gorilla1 bones1 april16 xboxlive katkat arsenal14 bristol september9
        bologna hjccbz monster2 idunno eminem12 fireball1 apples123 andre123 250 lucky777 mmmmm 1butterfly lexmark1
        sheila1 lamont1 mildred matthew123 maciek jordan7 dolly1 kimmie fishes natacha ninja123 nikhil aishiteru
        mikayla 123456789asd march23 lemon8 stepan momoney candycane1 keyboard1 crackers writer seamus babygirl69
        devildog pepette thegreat1 picard nevaeh chuckie kellie nevermore micaela lover69 soccer07 1anthony michael01
        june14 jamal1 sexyback1 october31 hello. skinny1 zxc123456 joseph123 angel6 everything 01011980 princess9
        margie alexis123 feder_1941 chuchu barbie123 snoopdogg beast smarty christie abcd12345 omarion bluebird1
        19661966 blue10 slamdunk jessica13 number12 twisted1 palmtree vjcrdf trial il0vey0u bossman1 april10 aries
        joshua2 lopez1 martins shooter1 jelly1 ariane 1004 deborah1 aprilia poochie1 maddison casey123 709394 fuckyou4
        faith123 creation sasuke123 scout1 228228 fktyrf rebel shark sagitarius april11 jazz chiefs secure pacman1
        piramida 121283 caitlyn gggg june28 michael13 pink101 believe1 password07 soprano maria12 caballo hogwarts sha
        00001111 babybear titties goldeneye june10 qazqazqaz kelley holly123 love4me strong1 bball12 angel8 liverp00l
        kakashi1 kirsten1 football! badger1 forzainter 456123789 starlight1 warlord 777555 654987 blessing1 snapper
        dookie1 nevada qwe123asd march11 poussin sherwood imcool harley12 piper1 vernon aikido eldorado holyshit piggy
        monkeyman josiah wifey1 andrej cevthrb juan password20 1cookie july23 delfino tweety2 trenton1 rainbow123
        janice1 lenochka twinkle1 porcodio sacred bluebell finance orion june17 andreas1 magandaako destiny2 starfish1
        fxzz75yer hello7 crosby87 chronic420 imgay1 softball13 annika maggie2 ciara1 recovery 232425 myspace07
        12345asd bigben chewy1 caline funky1 corrado scooby2 cookie3 angel08 inspiron march22 theonly1 ghblehjr
        beautiful2 green3 doomsayer.2.7mords.v nicole7 lolita1 lily asshole12 victoire trojans1 vittoria alvin sleepy1
        madden1 885522 fullmoon shamrock1 qwerty99 ladies chivas100 skylar1 cookies123 soccer01 sherry1 qweqwe1
        columbus gidget love02 kenworth april17 isaac cambridge jane 0147852369 carmelo15 shitty1 110688 all4one
        ad123456 angel9 vishnu dragon5 090807 starstar jennifer12 cougars 7elephants naruto11 colton1 davinci bajingan
        wildfire h2vwdubjx4 seniseviyorum daniel19 august11 bambino x123456 1213141516 dr.pepper christelle forever2
        greeneyes fordf250 010203040506 ready2go sky123 children2 eqes606898 achilles killer666 onedirection champagne
        """
}
