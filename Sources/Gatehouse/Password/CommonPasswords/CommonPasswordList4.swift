// Common passwords, part 4 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part4: StaticString = """
        softball7 monkey9 shadows 123456qwer 110001 bulls23 janina mazda3 purple22 killa eagles5 alissa adv24 laguna1
        123kid doreen kacper iluvme houses softball10 amormio ravens1 america12 holla sonic123 byebye morning darius1
        crusader rufus1 cherry12 kenzie1 underworld bloods1 kaitlin josie1 paper1 123369 computers marcos1 gilles
        illusion scvmofas79 cinder venkat chihuahua riverside pop you123 darklord a123098 20032003 hotpink1 ilovejusti
        dom golfing 123258 1960 lipgloss1 wilbur denisa pallina nimrod ducky1 bollox harper cornelia europe oliver123
        mclaren cazzone hooligan 230 design1 command bonsai vermont knights1 italien princess16 google.com bleach1
        bass sunshine! crazy4u dynasty mermaid1 twilight12 i23456 eatme anfield mustang69 dark uganda tracy eminem123
        dagger buddha1 praveen 111nice nabila 110019 140 paper123 restart baby69 santino drew rovers peaceout nolimit
        joanne1 e3r4t5y6 sangeeta pradeep elliott1 brady12 viking1 lipgloss blue21 palace oregon taylor11 babygirl22
        wonder1 tony12 bushido1 mmmmmmmmmm serena1 123soleil allahu hurricane1 muskan bitch23 esther1 southern harold1
        anarchy1 devilmaycry billie1 cristian1 mariajose march13 cougar1 maryjane42 zarina dontforget gucci1 cheese!
        caliente sarajevo vlad itachi firefighter nicole21 r9lw4j8khx snooker lemon1 satan hillary fearless march15
        qazxsw1 death123 passwd easter 1qazxc caravan borussia april24 dimadima mypass lacey1 fucku123 granada bebe123
        mike11 mygirls2 ziggy panasonic1 monster12 1001 russel chinese xxxxxxxxxx ichigo user888 fart sophie123
        ?????????? walnut drake1 football14 kirby1 987789 123a123 lamont theused littlebit1 lillie kevin12 friends!
        brodie sweet2 rajkumar hurley june15 birdman1 millenium aaaaaaaaa pancake sexysexy w5tn36alfw yfnfkb opelastra
        lenovo septiembre zanzibar window1 chaos1 sheeba chris23 futurama gymnastics pudding1 digger1 julieta urmom1
        badbitch1 darrell makaveli1 fatima1 secrets chobits idontcare 110075 12345qaz irinka dana pedro123 password17
        acuario montecarlo princess08 ohmygod samanta pasquale snoopy123 <blank> tweety12 winmx1 messiah pablo1 potpot
        louie popeye1 mexico2 peacock matilda1 vijaya money4me bishop1 heaven7 baba monkey14 jubjub pokemon11
        luckydog1 patriots12 mamochka guerrero frank123 samuel01 iloveyou08 florencia bella12 skater2 twisted 13 2011
        darkstar1 cessna narayana snapple sailboat candycane yummy pasword1 pussy12 tolkien bryant24 sweety12 rocky2
        sabbath banana11 u77789 mocha1 theatre japan chennai wright buddie june26 moritz derp12!@ architect myheart
        peterson partizan dell 999000 lonestar prissy1 rosemarie 55555a pinkfloyd1 topper azazaz monty solange hooker
        milkshake1 roxane johnlock june 131421 400053 tricolor jojo12 bretagne nicole22 jack1234 polaris1 kronos
        fuckme123 1234ab 1zxcvbnm murcielago 2wsx3edc sterva 456258 sammy2 floppy printer1 alliance feather crossfire
        carola phillips music12 1515 stonecold1 pinky123 goose1 cobain cucciola koolaid clara ruben optimus aurore
        070809 ilovehim! nicky zxccxz 1000 darling1 windsor nickjonas guess rose12 jesus77 moneymoney loretta tango
        cesar seven777 skywalker1 19283746 july22 midget elizaveta nutmeg peachy qwerf12 girl123 diego123 butterfly8
        glasgow emachines mirror 560078 slipknot66 couponsc10 1player august13 xbox pioneer1 buster11 yellow11 topcat
        818181 pretty12 cupcakes 203040 lkjhgf dynasty1 maricel cristi sasuke12 startrek1 rockstar12 qwertzuiop
        softball3 dollars texas123 hamburger molson chris10 onetwo3 12348765 gsxr600 1961 dragon22 michael5 question
        gfhjkm1 ijrjkfl camera1 blackhawk shaolin rossella boobear1 tototo traktor nolove lollollol kavita juanita1
        hilton clemson lexor123 123a456 tangerine amsterdam1 1superman wedding1 moonshine philips1 princess09 varvara
        kalpana july14 classof200 jobshop2002 march18 penis69 147896321 denden foobar jimenez junior2 sriram greens
        malik1 987654321q hustler crazy2 password77 kasia italian joshua11 seven77 supermario april18 fireblade
        jesus33 kimberley yoyo123 kkk123 angel17 kolawole polly ibanez1 bigcock chippy 09876543 youssef march21
        august23 babygirl9 converse1 tango1 olawale friends12 gunit mikaela saturn1 qwerty21 wagner alondra dolly
        megatron xtreme really ludwig brazil1 mikejones1 lorena1 alexis09 matthew3 mygirl 2gether lobster1 pentium4
        familyguy blogs123 ste cruise number11 hinata july12 photos familia1 baller12 1212123 0000001 kool pr1ncess
        impossible weare138 1hotmama jesus11 hottie13 patton 9uzp9jek3f june18 love1 craig1 deerhunter sun sony
        moremoney criminal 1chance hilary1 gordo1 198000 radhika senior07 allan transformers jamjam lottie monkeyboy
        condom elefant nwo4life butch1 savanna sf49ers mimimi darlene1 laurita athena1 boobear ralph 112233q
        d123456789 shadow7 june25 mymusic malibu1 zebra1 sexygurl1 123qwert lupita1 fuckyou8 bloody1 guinness1 naynay1
        kawaii budapest dante barselona nike123 sixteen jktxrf usher1 1nigga pooh12 promise1 solrac naruto13 adebayo
        superman23 meagan sinner cool1234 mac123 olesya lucifer666 dkflbr suzanne1 password16 666555 clouds puppydog
        bumbum not4you 852258 lance1 666333 alexey muhammed 1234567b wolfie future1 ladybird 240 bitch22
        1q2w3e4r5t6y7u8i9o family7 zxc helen1 420weed johann ezekiel tortuga godlovesme cheers francy beverly1 photo1
        sam12345 poppy123 jonny1 meow trojans alvarez canadian coltrane august21 audia3 kaka123 159357456 patty
        mattie1 atomic dayday1 lipstick simba123 cachorro blaze mickey2 remote santa1 open123 amor123 grenouille
        a7777777 redroses nebraska marie2 piolin password33 tigger11 lover13 matt12 robinson1 terrell alfredo1 volvo
        shweta today valley 22 nana12 miamor1 1122334 jazmin1 lauren12 sonia1 dayana desmond1 lemon loveless1 h12345
        tommaso qwedsazxc 986532 123123123a 78963214 june20 liverpool9 oktober irishka red12345 samurai1 heartbreak
        children1 morgan12 myspace200 fisher1 pontiac1 green5 brandon3 karthik rainbow7 marija damnit 19191919 sparks
        cerise iamthe1 laptop1 jose13 wazzup dd123456 pretty123 raiders13 chris14 y123456 pimping1 tekiero cthtuf
        nomore babygirl19 minicooper hotpink kosova zxasqw maimai lov qazqaz1 mylinkedin loveable fabienne nssadmin
        12345678m israel1 millions kkkk filomena kyle123 qazwsxed december25 chris3 poop1234 panic! ballin23 amigas
        doodoo1 steven123 4everlove 1231 110017 twiggy macarena zyjxrf 170 strider october13 german1 chase123 fabien
        hhhh jordyn rainbow2 meme123 2babies 420 medusa trenton majestic ralph1 8phrowz624 friendofemily bmx4life
        ohyeah person 190 6543211 westcoast edwin jasmine3 dilligaf pathfinder jefferson1 1daddy -deleted- sdfsdf
        taylor13 goldstar speed1 loveme! 4444444444 ashley7 crimson1 adrianna trinidad1 fuckoff123 layla1 powerful
        magpie anthony5 darina 25800852 goliath marseille13 clinton1 zero jackal phillies babes espoir august22
        cucumber kingfisher root slimshady1 iluvme1 suicide frisco 555888 anthony13 meatloaf 333555 tommyboy francisca
        s1234567 turtles natalka ??? france1 narnia dani river1 123698 raffaele bonjour1 bossy1 musical
        doomsayer.2.7mords.vv enter123 avalanche 20122012 bermuda 180 penelope1 123456qaz mia123 khadija <password>
        petrov luigi zzzzz angel09 evil666 hahaha123 159852 kissme123 nicole10 obiwan 009988 nicole14 yesterday jay
        playgirl che april26 951159 zodiac bosco1 cococo lucero love28 asshole! longhorn1 qazxcv 132132 althea
        dontknow 0000007 clancy class07 chelsey geneva bluesky1 1959 garnet mushroom1 56565656 master2 andrea123
        123456798 prince123 mazdarx8 jackson2 thomas11 stinker snow klaudia deskjet joejonas poohbear12 ukraine
        deutsch carter15 sexual matthieu money101 k123456789 teamomucho myspace21 cv1230 2lovers nastena april19
        computer123 capoeira sveta april25 angelita archangel 1love1 charlie7 supernatural tecktonik j1234567 1111111a
        ilovemysel susanna capital1 carrera march24 roswell cheeky goaway brandon7 florence1 hanna1 pink1234 1secret
        jethro conejo charlie01 dolapo 121234 killer5 latino1 mylove2 killer69 margaux whatthefuck cordoba ghbywtccf
        393939 flavia knowledge richmond1 ferguson 123456789i topher genius1 musicman1 mamacita sonny philip1 595959
        techno1 krishna1 3s43pth5aea football08 bigsexy1 drakon ginger2 rahman superman11 yourmom2 110119 daniel10
        monkeyman1 mmmm 1mommy running1 julia123 smitty1 shilpa march10 valerio looking1 mikayla1 hottie11 love100
        lukasz eliana minouche angel666 oranges1 gfhjkmgfhjkm diamant malena horney novembre powell today1 player2
        rosemary1 260 asdfghjk1 fucker2 abby123 fabulous1 bombay intruder hopper carpenter tralala ellen love92
        9562876 jansen bonjovi1 nicole23 mckenzie1 justin13 princes 1melissa ewanko april28 fkbyjxrf romance1 killers1
        forgot1 james3 harley2 ferreira reddevil maggie11 nemesis1 dee123 football33 люблю fiorentina 160 chelle
        curious corleone dwayne1 cheryl1 flight pepita tennessee1 alfred19 ddddd tanya1 june19 surenos13 blue99
        princeton aggies 171204jg 17171717 qwerty23 freebird1 virgo 1957 money22 oreo123 nextel1 manhattan 1pussy
        candace dynamite fun 20082009 baller3 753357 topdog elwood alex22 hejsan123 1fucker george12 saxophone undead
        trigun caleb froggie guatemala1 anders candygirl1 trains paul123 maxine1 edward12 kimmy1 expert12 cdtnbr
        seven11 multimedia 959595 vasilisa gymnast1 charmaine bakugan joelle blaze420 sinbad boobie belinda1 milkyway
        tits coolkid shankar 012345678 1chicken alpha123 rock12 ann melo15 lespaul1 july15 borabora loco13 q1q1q1q1
        sanders money10 cash 197777 woshiyazi artist1 tennessee moimeme bacon1 tmm r1cd38d bitchy gamecube1 misty123
        miami asshole69 biatch kennwort radiohead1 minnesota 123zaq steven12 stephan sugar123 333999 asdfqwer gayathri
        cartoon1 f12345 misfits football6 krissy infinity1 bear12 colocolo annie123 sharpie1 computador hey karen123
        madagaskar 9876543211 erin geminis emerica1 sweetlove zimmer483 1357908642 tartaruga jan imthebest serendipity
        lingling aa crevette bigboobs daddygirl1 fuckyou9 2000comeer 000777 telephone1 aurelia one2three craig pooh123
        cookie11 patrick2 a1111111 august14 presley hotshot1 halima 123q123 florin afrodita hazel 100500 srilanka
        nokia5300 edgar1 chris5 june27 werwer gmoney 828282 sexybaby sonnenschein ilovemike pepper01 marlene1
        password18 b123456789 margarida emanuela austin01 physics 0o9i8u7y password12345 checkers bobafett darrell1
        sheena1 love2love fucklove13 oliver12 polpol mahalkita1 ne1469 toronto1 asasasas norbert expert libby1
        zerocool qwerty0 annaanna camper premier victor123 imesh purple! march25 moskva henrique chris22 woohoo
        lolalola 258741 shiva moonbeam ocean moocow1 hellyeah 222111 pete waterpolo yellow5 987412365 april29
        backstreet limpbizkit america2 momanddad1 myspace14 pimpin69 havana 1dragon nfytxrf peanutbutter haley cathy1
        kasia1 rookie starwars3 chris21 slut steve123 allmine hihi blackcat1 lol101 trustnoone 36mafia louisa money09
        tajmahal qaz12345 1213 hello2u lover101 1q2q3q4q orange11 hockey10 789123456 karma1 ou29q6666 science1
        darthvader kassandra money13 gribouille severine tinkerbel1 cesar1 alcatel mamasita lisalisa amanda11 bam123
        kingpin 09121962q eloise 555555555 champ malinka balla1 summer2010 12345678900987654321 jonjon1 147 tripleh
        cunt 131420 zzzxxx master11 flamingo1 1234567d priscilla1 100484 berenice iloveyou16 poiuy bighead gideon
        sanjose love05 souris terminal iloveindia notredame dupa a121212 666666666 boyfriend underoath1 ihateyou!
        niklas lion xanadu miguelito satish fuck1234 1234567k happy7 7758520 cutiepie12 alex14 shiloh1 mitch1 syracuse
        rockets lotus jehova pepsicola eugenia diana123 boomboom1 qwerty. corina 1958 sanandreas stalin любовь blanche
        hopeful shitty goodday 654321q nico baptiste avatar1 goodtimes empire1 whiskers1 babygirl20 zebra cookies2
        2012 ashley3 brennan gbhfvblf libra 67mustang maggot angels2 march14 divorce scream1 fuckoff69 harris1 salazar
        angus1 soccer99 princess19 savior 121212q bitch7 godsmack1 summit slipknot666 service1 jehovah1 mikael devin
        laurel 918273645 boobie1 ashanti abcdefghi johanna1 june30 sunshine11 forward dinara 12369 marc zxcvzxcv
        memories 1233210 shalini claudine boxing1 74107410 1onelove ale123 henry123 waffles sander gwapako loveyou12
        loser5 q111111 rasputin sapphire1 quantum alexis2 jason12 wolfpack1 million1 smoker 211314 1231230 300 khalil
        olumide josephine1 3456789 juice neopets12 seeker mylove12 koko sexybabe1 find_pass yjdsqgfhjkm 1qaz2w
        bassman1 puddin poptart annabelle1 manzana voodoo1 coolness qwerty3 snatch journey1 november19 numero1 spikey
        oblivion1 fabiana spidey nookie kylie1 20042004 samsara oceans11 chino1 denmark ethan123 5482++ yeshua android
        ulysse hotchick purple5 keystone magnolia1 marty firenze elena1 cosmo diane1 coleman1 april27 benjie kayleigh1
        pink10 coralie ramones1 smirnoff scorpions blanco jeff24 lunita maiyeuem truck operation sofia1 lovehate1
        james11 ranetki berry1 detroit313 mudvayne bigmac1 memorex assassin1 270 3edc4rfv pissoff jesus10 wz362308
        military jordan22 western1 bdfyjd 020 malboro popcorn2 homerun werty123 bjk1903 crackhead1 vince momoney1
        green22 400101 guitar123 123xyz andrew13 mariela tree jfgvcqbuzug zzz123 newyork2 godson july10 football32
        whoami cbr600rr lambert gbcmrf felix123 boots hello13 nicole27 sneaky1 302010 azertyu calypso mexican13 rasta
        breezy bonkers giorgi for sinaloa1 aubrey1 luckyme killme1 pretty2 iloveyou01 tina123 black13 dentist dbnfkbr
        regine goldwing o123456 donuts zzzzzz1 iluvu peaches2 shivani 1123 poppop1 159874 ghbrjk wanker1 neelam fucked
        kool123 marek pppp superman13 bababa myspace6 clueless vegas1 m1chp00h camel lucky3 blue14 highschool zalupa
        ocean1 karaoke afrika milka rochelle1 robert01 quincy1 reddragon smokey12 nitram player12 198500 chunky
        789456a october23 love666 virus juice1 c123456789 pallavi 12qwerty pink14 p0o9i8 etienne july16 alex21 nigga12
        july13 matisse babygurl2 challenger bluedog capital spoiled1 superman5 yogibear agatha samantha2 jonny jagger
        leonidas zsazsa villanueva birillo football55 a987654321 funfun poupette 190986 lili armageddon scott123
        cute12 rob123 profile flipflop ventura pharma fantomas number10 chopin mama11 critter loser! october12 avril
        honey2 avery1 ???? 123123456 salamander q1q2q3q4 kiara1 anonymous personal1 moncoeur madison3 jimbo1 sexy24
        carmine corsica candace1 roland1 brando lilbit1 doobie july17 silverado1 198600 selene zephyr cougars1
        romantic the123 glenda atlantic kenny123 bobcat1 tazman browns1 linkedln hummerh2 thethe livelife1 medion1
        loveforever monkey99 electric1 fitness1 ffff machine1 benson1 savanna1 celtics1 bombom mmmmmm1 alphabet
        webmaster lilly123 samsam1 13572468 racoon doodles goodgod herman1 paulina1 q12345678 carpet snoopy12 vampir
        fucker! origin dominick 848484 plumber romario 213213 express1 obama08 resume teodoro olimpia picture1 garage
        iloveu3 deacon catcat1 yellow3 doktor dupa123 fuck13 moses1 artur 90909090 momo123 222555 navarro fuckyou23
        torres1 frisky another1 starwars2 357357 helena1 zxcvbn123 disneyland maximka kids charmed3 1qaz2wsx3edc4rfv
        aladin rusty123 marmar playboy2 nadejda dialog twinkie number8 number4 rosie123 barracuda master01 280
        liverpool2 drama1 purple4 indians1 1955 oxygen brady1 saratoga diciembre joyce1 winners chelsea2 declan
        integra1 daffodil bird momof4 austin11 reynolds passer2010 hotsex birmingham qawsedrftg anthony11 carla1
        zoloto lamar1 julio1 ashley21 poohbear2 apollo11 sheryl v12345 june29 and crack1 mister1 kickflip falcons7
        mykids1 tigger13 alan tatarin 1357 jjjj fuckers1 piotrek shadow22 march19 truck1 typhoon tania duck aurelien
        ademola dfa72dfj 78945612 supreme myworld polly1 palmeiras paranoid alex23 armand tigger22 sashka preacher
        crawford martine1 qwertyuiop12 nigga2 because gonzalez1 october21 aabbcc molina 123qqq driver1 t: dejavu
        nicole! needforspeed blueboy gollum hello22 bruiser 09090909 bluestar excellent soraya sausages chocolate!
        145632 change1234 perrito ollie1 1234567t fingers ilovejosh1 aaabbb aurora1 kavitha roadking rbotmvz954 stone
        connect1 duchess1 gabby123 hip-hop 9874123 sylvain desember 4wheeler 12345y bullseye august19 krolik rugby1
        cosita fire123 pizza12 faker1 12s3t4p55 baby18 00000a ronron gotmilk1 july11 liliana1 easy football44 wiggles
        chelsea12 196 junior13 flavio carlito iloveyou0 lauren123 loveit yfcntyf alfie1 valhalla hotchick1 blessed2
        sprint1 joseph2 cortez sienna maddy lilbit pizdec biteme69 browneyes pompey brewster august18 farhan reunion
        newport100 godbless1 shadow3 biologia georgie1 hottie01 jazzy hugoboss deathnote1 star22 astonmartin golfclub
        gagaga kenshin1 hooker1 tink123 yop7s55 elvis123 ultras tim nigger2 resetme whocares1 queenie1 stimpy tessa1
        asdf11 yangyang kamil august16 clemence brittany12 audia6 lovegod1 starfire arcangel marcel1 shreya santa
        prosper gustavo1 poopy12 bastian callum1 qwaszx123 rhfcfdbwf carlos13 morgan123 march26 amizade football25
        randall1 janelle1 akira 03082006 blood123 e23456 wetpussy loveable1 football15 jennifer2 skate12 wewewe
        prettyboy 1111aaaa double smokeweed1 cameron2 9876 breezy1 gwapoako oreo bla chi tupac quiksilver varsha
        chelsey1 magical angel24 baseball25 hammer123 cfvceyu drag0n intrepid dragon10 anna12 pepper11 mickeymous
        william12 197 leopold dingdong1 sharky jonathan12 ana 001001 lucky11 sunsh1ne boeing heka6w2 march31 asawako
        new123 droopy aaaaaaaaa1 aqwzsxedc idk123 vinicius abbey1 mischief bigboy12 1jessica thalia rebekah miles
        karla1 chocolate7 surabaya daisydog princess18 bigben1 kat123 bubba2 tahiti secreto niners ruben1 123admin32
        esmeralda1 951951 rivers sexxy1 shasta1 gorillaz sekret mikey123 dogs123 bears depeche ilove2 bollocks1 letsgo
        1moretime timber1 gtnhjdbx shevchenko wireless dddddddd sarah12 schule aleksei gmoney1 dominik1 john11
        2010comer eddie123 camila1 werty1 gerald1 tricky radical march16 4545 insomnia brett1 potato1 bigmama target1
        august15 tracey1 gypsy1 killer23 naruto10 x99qomx561 myszka japanese 2cxdn8s271 badboy123 smudge1 qw1234
        i123456 rocketman smokeweed zidane10 my204856 bella2 estefania calculator payton34 numberone riverside1 servus
        marisol1 bigboy2 013579 jesuscristo cleopatra1 asdasd666 march27 78787878 agustina zelda topbutton cookie13
        4jesus mongoose1 purple23 sexybeast asdzxc123 michaela1 celtic67 broncos7 matthew7 july24 abc123! tipper
        223456 austin2 crazygirl1 494949 magician asshole3 gary miles1 capucine starcraft2 matty1 nokia6600 avenger
        chica1 bobbie1 1956 collin1 aassdd august25 mic 12345687 fabian1 keepout ahmed123 grumpy1 bitchass cosworth
        formula elsalvador mickael 1stunna bowser orange3 stefan1 dodger1 634142554 casper123 model1 loveu4ever gucci
        myriam fishy1 198400 cody12 artem mistral sunrise1 sexyass1 blues1 ddzj39cb3 963369 contrasena trust1
        genevieve passme aaabbb2 ilovematt citizen blood4life ctrhtn rhfcjnf liquid slovensko cruzazul1 carine ant123
        hitler1 hithere1 massage1 august28 mustangs1 14789 gabriella1 emerson1 chris18 shashi hellboy1 amanda01
        kazantip espana godwin angelic pimp01 hilaryduff melissa123 carlitos1 abraham1 noemie philipp 1hello 271282
        babyphat kfgjxrf gatorade paper smarties redfox game jon123 jiefang007 wilfried qwerty88 piccola 357753
        peanut01 123wer lady123 chipmunk overdrive rencontre ashley! michael4 bradpitt engine october2 1234567890-=
        october22 timtim nenita masamune thiago metalica delilah swords mail.ru fordfocus march20 baggio march28
        stewie1 ou8122 alohomora hillbilly sepultura westside13 hazel1 sunnyday jaime1 play fyfnjkbq pancake1 caitlyn1
        aaa123456 ksenia joyful lolololo july27 cuteko stasik hockey7 michelle3 wally1 akshay film@123 nuvola october7
        iloveyouba qwezxc hockey13 mars 1234567u justin10 boob 1225 december19 sancho rubber zzzz butterfly6 preeti
        sheba nipples metalgear jessica11 18436572 919191 oldschool misha sexii1 superman! intermilan sixers maminka
        chocolate3 667788 050 nathan01 anastasia1 tiburon olalekan poodle1 dinosaur1 bitch21 moussa shaun1 money08
        freedom7 blue15 rosanna celtic123 sukses bigbird1 reglisse riverplate redfish weedman1 shelley1 hello12345
        hunter3 jonathon cuties ashley14 bolton loveme4 lovely69 grapes1 melbourne tootie1 augusto charity1 aventura
        bigballs danielle12 sooner biohazard pereira heyheyhey johnnydepp juliana1 120679 cheese3 tictac windowsxp
        godblessme apples12 fake patrick123 migrationschool dani123 tanker july28 hellomoto nosferatu qw3rty ggggggg
        crocodile greentea 1234567891011 dada atreyu vfntvfnbrf tornado1 getajob gangsta2 money21 mother3 giselle
        purple01 pokpok lexus1 01011990 jackie123 crazy13 marron chiquita1 leigh1 charlene1 popcorn123 killbill1
        awsome1 vortex boxer1 baby17 britt danny12 july18 huskies 01234 yellow22 lifetime molly12 lenlen 200200 qaz741
        090790 777777777 119119 jordan21 david13 david01 greeneyes1 iiiiii ashley16 homero emperor asdfgh01 765432
        edwin1 noviembre maemae revolver lancaster 123546 frozen orion1 armyof1 qwer12345 harlem1 forgotten bingo123
        caracas a666666 social yahoo12 snapple1 bernie1 zxcasd123 love93 19621962 lbvjxrf smokey123 obelix thompson1
        usher nicole16 poupee dawn universal1 gaetano anthony01 dummy1 1gangsta whitesox poi098 jeff123 nice babygirl8
        665544 canabis henderson ddd icu812 capone1 brett babies1 rasta1 jelly dynamo burger1 makemoney1 yourmom!
        mustard dead mmmmmmm awesome123 chantelle wisconsin ripley candyman1 solaris chicken! nibbles tribal 198700 d4
        macaco triplets qwert5 silver123 boyboy dogcat him666 southpole1 charley1 manunited1 valery mark12 virgo1
        bullfrog ludacris1 atticus toby123 webcam fucker69 pillow1 papa123 divina need4speed freestyle1 iriska ggggg
        lucky5 rodina mahalkoh lara chris15 qaywsx julio vittorio aze telecom penny123 marty1 silent1 ilovejosh
        chinita pepe music! ledzep dave123 mommy4 zzz111 raistlin redhot1 thisisme hhhhhhhh sanjana guitare dallas12
        poncho1 lester1 camaro69 marion1 jesus13 888 molly2 cupcake123 caralho batman11 saraswati common love03 vika
        august17 bigmama1 samuel123 ljxtymrf madinina holidays zxczxczxc tmnet123 chaser babygirl18 goodluck1 wwwwwwww
        scout norway justin3 summer! kristy1 knuckles redrose1 grateful thankyou1 princess07 sonata yahoo! muriel
        michael! newpass1 dammit gatinha holyspirit subway1 hello0 edgar peace2 tunafish homie1 bigguy deluxe poison1
        777333 123odidol august10 scoobydoo2 chihuahua1 bastardo napoleon1 martin12 rocco1 ambition 1234qwerty
        dreamcast peaceful andrea12 spotty lover3 people123 1223334444 karima merda123 cerberus timoxa94 michael8
        woaiwojia jill square kingston1 rocco 1hunter twelve12 deepika 12131213 hitman47 jimbo keisha1 my.space
        goodgirl1 redwine redline solidsnake speaker1 mike13 redhat sport angel777 meatball1 narayan 200991 135135
        killer3 freeze abc456 pink23 chick1 030201 vadim rick babygirl07 tatata patricio maya barry1 verizon camping
        tantan iluvyou quality123 warhammer1 chandu daniel7 alexan luis12 rfhnjirf chinedu tyuiop sandra123 truman
        love94 goodboy1 mobile1 gggggggg melissa2 zzs000000 goldfinger friends3 pancakes1 sexygirl12 sunlight hansen
        magenta matheo reese1 petra cruiser sherwin costarica 1020 jester1 iamgod chavez july29 elisha nike23 lilith
        chicken3 gunsnroses kickflip1 333666999 marquis1 howareyou river qwerty00 albania titleist rhonda1 system32
        gutierrez darnell1 bettina fuckmylife art salut pandabear superman10 zero00 bigbear clever patryk july19
        konrad access1 groovy1 rusty2 olamilekan murzik gina cats123 dragon99 natascha 246800 malaka asdfjkl1 torrent
        shauna lol123456 fucker123 bumblebee1 august24 bigboi1 rugby titi reading1 sheffield honeys graffiti
        kurtcobain nirmala doghouse 1qaz@wsx constantin dragon21 nadine1 sal lizzy jjjjjj1 charlton alena elisabetta
        penguins1 dddddd1 yvette1 mike22 hotwheels kisskiss1 lovelovelove dayday 152535 marquis 030 qqq james01
        1killer number23 hastings colin1 naomi1 doggies python studio1 jessica01 ilovealex1 bouncer tim123 markiz
        welkom01 nadia1 marsha luisito destiny123 arschloch1 привет mandy123 tamtam vanessa123 hola12 digimon1
        ilovenick1 caonima gareth thesims leanne1 kamala banana12 xblhintb9w lovers123 baseball17 jarule falloutboy
        forever123 allahuakbar fantastic4 slinky cherry2 skate2 2345 pixie1 kayla12 cherries1 somebody 123abc456
        bdfyjdf worship dragoon1 admiral chunky1 brad lpl nautilus august31 password55 spartacus zaq12345 dreaming
        sasa nickolas beloved1 chris7 cam gitara elizabeth3 cyclone hottie5 tequiero1 darryl superman123 yousuck2
        july25 aussie1 asdfg12 playtime no1knows picasso1 alone 0o9i8u chris17 cristiano7 raquel1 all4me compaq123
        jerry123 aishwarya bronco1 adadad thebeatles rhjkbr warning1 zaragoza princess6 tabby1 daniel22 pppppppp
        lakeside newzealand amanda13 princess69 tigerlily lfitymrf midnight12 siemens1 liverpool123 mayhem mommie1
        iloveboys sicilia mommie walkman musiclover track1 blackman1 gansta1 butters friends4ev remington1 bball11
        snakes1 123147 pooppoop1 tessie 198200 shearer9 007007007 pumas1 meister 007bond heavymetal 99887766 jungle1
        biloute gregorio tttt bitch6 piano1 gustav bisous shazam 122334 stupid123 mad cloud aguila 3angels bennie vova
        colette apple3 amber12 290892 google2 bruiser1 magda purple10 xtseo2011tdx december10 blowjob1 18181818
        angel1234 brandon5 ginger01 chestnut du8484 brandon13 151617 trucks1 shivam greenbay1 playstation2 westlife1
        dad dwight bryant1 mv46vkmz10 alfred1 852741 collins1 fantom fuckyou21 charli eugenie jasper123 immortal1
        hampton cocksucker rugrats pimpin101 199999 sunshine01 crazybitch seahawks havefun april2 morrowind tarheel
        my1space october14 username bible echizen18 040506 october11 gatorade1 120279 compton c00kie geetha anakonda
        silver12 baby06 georges 111122 ashley22 1babyboy letmein! french1 jesus101 coolbeans wer123 yellow7 vipers
        """
}
