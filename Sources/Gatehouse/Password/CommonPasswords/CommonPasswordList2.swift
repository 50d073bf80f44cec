// Common passwords, part 2 of 13. Made by scripts/make-common-passwords.py; do not edit.
// Sources: PyPI Django 5.2.19 (BSD-3-Clause), then PyPI zxcvbn 4.5.0 (MIT).
// Notices: docs/decisions/0003-common-passwords.md.

extension CommonPasswordList {
    static let part2: StaticString = """
        98765432 reddog qwe123qwe sabina 1010 marketing respect swordfish1 samira marissa1 madeline dance newport
        blazer azerty1 yasmin ghbdtnbr brother1 famous1 passat stanley1 fuckyou12 december1 willow1 b12345 simon1
        perfect1 iluvu2 temppass sidney 123456789l samara corona manson anything yoyoyo1 desiree alice chargers1 sara
        kittycat1 dorothy monkey11 hola dog coconut leonard hershey1 twinkle nigeria bentley blackjack redhead
        country1 bluesky patriots1 catherine1 hongkong 3333333 wayne1 pisces theone1 holden kevin123 wow12345 998877
        boobies1 1979 karen1 roxanne outlaw google123 gogogo lester dietcoke newton johanna bobmarley haha pickles1
        oblivion family5 sobaka chris12 indiana carter1 julian1 mamamia billybob douglas1 carlitos amores info
        19961996 skyline1 aaron431 smile123 p123456 rosie1 123456789p mahal makaveli incubus ricky1 samson1 1q2w3e4r5
        wonderful 000001 1q2w3e4 caroline1 acmilan lakshmi marilyn panda 1zn6fpn01x laptop monkey7 paintball 4321 spam
        scoobydoo1 boubou classic andreea freckles cartman sugar butterfly2 clifford underground 456321 moomoo1
        fireman kent red bernie shane1 1983 baseball7 warcraft3 ninja1 stratus 1357924680 daddysgirl blossom ncc1701d
        renata burton kurt micheal1 cassidy washington williams1 fucky0u markus zvezda trigger 1fr2rfq7xl giovanna
        stormy annette nikola hendrix g13916055158 bigdick1 gizmo spike tristan1 starfish 224466 cracker bishop
        kristine ethan1 7777777777 peewee1 1a2s3d4f jordan12 skywalker south13 football10 chase1 detroit baby13 pepito
        hotties 122001 griffin blah thuglife1 maverick1 777888 kayla w123456 dupont hailey1 ticket lisa apollo13
        yomama1 poison joe123 paul youngmoney thankyou paris jester space1 bluemoon germany1 password23 toronto divine
        casey widget broken1 alladin79 skeeter morena love24 just4fun tripper blowme beatriz babies fortuna herman
        mierda lilwayne telephone chubby alfredo montreal bscirc jesse sandrine armando parker1 almond sigma munchkin
        snowman1 353535 savage 777 258369 therock1 star12 lindsay1 random1 callum jeter2 soccer4 1977 juggalo1 eeyore
        060606 arianna amigos max asdfg123 hernandez robinson sister1 ilovehim spiderman3 mobile serenity1 godbless
        katherine1 ronaldo9 football7 blue13 peugeot gothic marianne chemistry joejoe freddy1 bettyboop1 coupons
        hayley 1q2w3e4r5t6y7u8i9o0p renee1 ireland1 snowflake mandy1 k12345 ronnie1 deftones brownie1 333666 192837
        rebel1 pegasus missy 789987 callofduty 20082008 martini redrum heyhey1 albert1 snuggles baseball3 coming 1981
        horse1 1236987 myspace.co mykids rocknroll 12345qwe bubblegum1 bubblegum monkey3 cashmoney everton1 steaua
        kaktus brazil hotboy1 292929 fucklove1 5xfgs3ii9d 1asshole claudia1 carson jack123 warriors cat nicole12
        hanuman myspace7 sergei 000000a kaylee roscoe tony flipper something1 michaela garfield1 aol123 birdie 1122
        gators1 bruno wicked blueberry mate1 eric unknown 12345abc sheena artist hotstuff1 jrcfyf catfish icehouse
        christy marlboro1 mackenzie omg123 superman12 universal sharp 123456789o doodle marshall1 1qwert juliette
        tester1 michal stefania cashmoney1 ilove1 service lighthouse kaitlyn sanjay metal666 lancer longhorns1 hookem
        loveme123 carebear mouse1 19761976 arizona1 bitch69 rosebud1 brandi damilola rocky123 coco 1978 claudio
        singapore kingston please1 jeanne rock blizzard superman2 lkjhgfdsa entropy spanky1 jordan123 dalton cracker1
        jerry1 piazza janine september2 rajesh marcelo sommer jojo millie1 speedy1 flamingo pop123 soulmate monkey13
        andre great1 braves tyson1 cougar black123 magdalena ironmaiden pokemon12 esperanza rastaman semperfi
        slayer666 tootsie winner1 pinky trevor1 enrique timmy1 iforgot extreme 656565 thumper1 521521 yomama 1234qwe
        angelito password6 blackcat hammer1 scrappy1 elvis yolanda cheater1 momdad rjntyjr love18 allah1 bastard
        raquel coolio marisa 123456789123 godfather 19731973 baseball11 1990 antonia 112211 golf sexxxy aragorn paddle
        qwertyqwerty indigo derrick polniypizdec110211 rrrrrr hilary 1991 maximus1 fatcat 369258 alexia nuttertools
        buffy1 revolution mister ramona dkflbvbh raptor testpass helpme1 office purple12 fiesta dingdong sassy
        playstation rayray1 12qwas as123456 skate4life fisher kolobok geheim priyanka bozo imissyou wicked1 richie
        sharon1 skyhawk sexybitch radiohead cynthia1 n123456 lightning boxcar love07 zxzxzx dreamer1 clover santana
        fake123 gjkbyf banane mendoza account my2kids jakjak 123456as maxine mamita tyler123 cubs 225588 shopping1
        butthead1 elodie milan soccer15 maria123 angel7 scruffy smallville evolution qwerty2 whitney1 1babygirl pastor
        powers fashion1 felicia linkedin1 biscuit 112233445566 just4me jakarta trooper suzanne poppy1 rascal1
        motherfucker point ***** target ilove tasha1 baseball10 colombia1 fellow mommy2 motherlode cccccc praise
        mememe1 galatasaray rayray ashley12 sonic1 daniel12 pinkfloyd lavender annie zeppelin felix warhammer sexy14
        techno johnjohn wedding angie1 23232323 leslie1 blonde jay123 gladiator nathaniel 111aaa ricardo1 preston1
        alexandru toyota1 lane snowboard champion1 hitler romain wildcats1 labrador quentin january1 animals debbie1
        twister rfnthbyf redred russell1 rodney sweetness azsxdc tttttt chipper justinbieber ibanez moose1 amour
        paulina 88888 lovelove1 ivanov marijuana 1monkey research qqqqqqqq 1976 nichole1 585858 number2 ashley123
        power123 handball westham windows1 princess10 princesse pizza123 beatles1 lollol1 mauricio c12345 simpsons1
        animal1 virgin lilly1 19771977 rbhbkk 19971997 jason123 sports1 hobbit unreal loveless ariana bananas1
        aaaa1111 babygirl13 susana cutie123 spartan nks230kjs82 12345678q trinidad joker alejandra1 dave camero1
        immortal anamaria 12345c atlantis sherry my2boys papamama katana gemini1 qwe123456 olamide bianca1 classof09
        henry love12345 webhompass moloko alessio 12345g sammie1 gabriella vagina1 ingrid monkey22 boricua1 casino
        danilo naughty pwd1234 jojo123 youtube 12345l hehehe stewart panzer daddy123 zk. 25252525 g-unit skiffy
        applepie 1975 diablo2 eleven11 family4 zxcasdqwe 987654321a 12345671 d71lwz9zjs anthony2 colleen nicole123
        trisha street raphael andy kaitlyn1 nick123 counter baseball5 reggie1 derrick1 dusty1 eastside1 pickle1
        godisgreat darwin suckit1 shane esmeralda 369852 mission insane laurent monday1 000000000 oceane sherlock
        surfing 123love scrappy mary 123456789987654321 hottie101 garrett1 qweasdzxc123 jerry believe asddsa logan
        cadillac vincenzo private1 kittykat soccer22 coolman larissa girls vaffanculo football11 julia1 kenshin hornet
        scarlet heyhey 123456qw bigred1 michael123 allen1 wonder iceman1 happy2 19741974 rodriguez gibson1 harris
        frederic nintendo1 sublime1 larry1 truelove1 nevermind watson cheryl corvette1 xxxxxx1 gabriele bowling
        1234abc phantom1 jumpman23 aurelie justin123 pineapple1 inlove monitor pepsi smith puppies1 123456v verbatim
        1992 stinky1 diana1 sandman pornstar esteban 424242 what valerie1 111213 brown1 julie1 hayden1 logitech1
        sophia1 baller23 sampson 6666666 clayton peter123 qwertyuio arturo skate zxcvbn1 nugget jajaja emma roman
        "zxcvbnm,./" weed marianna lolo clement granny babycakes1 hannah123 asshole2 kickass frosty cindy randy1
        australia1 teresa1 anderson1 drowssap1 787898 wildcat mathew poopy sprite empire fireman1 gorgeous pancho
        flying chrissy 2468 man robbie1 iloveyou22 hallo1 brendan abhishek sexy01 pasaway 123456789123456789 vfhecz
        graham apache riccardo iloveyou13 alibaba college1 autumn1 asterix caitlin1 inferno pamela1 enter coyote
        fuck12 23456789 qqqqqq1 maprchem56458 dthjybrf angelica1 maureen rusty sarah123 ultimate denis skorpion
        purple123 z1x2c3 888999 kaiser baby11 madman voyager 123567 nana sunshine2 wolfgang nascar1 breanna1 homer1
        blake1 258963 162534 southpark cotton fuckyou3 halloween tdutybq wwe123 ernesto 134679852 babyko xyz123
        1a2b3c4d5e habibi paige1 heart kathryn vfrcbvrf chico1 1974 marlene money6 cindy1 horse 1598753 juliet
        lasvegas1 smudge fire password21 sooners1 romance andre1 rockon1 w1985a rough erika a23456 ninja jose123
        theking master12 qwerty6 808080 osiris hawaii50 chevelle fighter 147741 tester monkey5 collins babyface jersey
        fernando1 backspace 25251325 zaqxsw detroit1 f00tball iloveyou14 armani angelina1 myspace11 irish1 cookie12
        disturbed1 free mermaid airforce q123456789 norton 123456789b campbell control deepak blue1234 w1980a unicorn1
        24682468 aditya bowwow jungle francis1 polaris kelvin football9 robin love17 ericsson miamor jillian
        chrisbrown 123456ab soccer17 dixie1 blink123 asdf3423 motocross gagged gonzalez jojojo spiderman2 bethany1
        sandiego devils fuckyou. 987987 universe morrison gbpltw mitchell1 ghetto1 1a1a1a 5532361cnjqrf vfksirf
        r2d2c3po cactus global bigman austin316 a801016 chevrolet bryan1 1020304050 w1979a anjali starlight retard1
        aleksandra 415263 kenny soldier katrina1 buttons1 london12 boobs daisy123 cinnamon fucklove hermione abraham
        secret666 1million romashka qdujvyg5sxa qwe321 bryan kramer francois cassidy1 highheel sarita 1973 prayer car
        punkin haley1 w1990a carebear1 carole keyboard hola123 raven irina nature ghost1 allstar puppy 1993 200000
        cheese123 lestat halo123 diego iloveyou11 richmond iloveyou4 football3 moreno donald1 sexyboy1 111000 romeo
        eh1k9oh335 1969 phone patience lucas1 laurence qwertyuiop[] mastermind a1a2a3a4 noodles airborne jellybean1
        blaze1 emilia whore1 princess13 desire toulouse iamthebest jesusislord holiday1 mouse slimshady soccer8
        charlie2 vladik delpiero 2cool4u university hamster1 ganteng princess11 ash123 elvira hunting1 kucing nokia1
        schatz farmer america10 merlin1 sayangku awful w1989a deathnote window unique 12345678900 reaper qazwsxedc123
        h123456 doggie1 action hunting viper1 timber crazy123 phillip1 iloveyou123 meghan lennon kissmyass1 flower123
        xxxxx axio hakr jonas1 games opensesame brittney joey castle skolko justin12 letmein2 carina cuddles1
        uvgx8f8232 adriana1 house1 renault emanuel 794613 jefferson charity abcdefghij xxxxxxxx pyon raider steph1
        isaiah1 sentnece mexico13 virginia1 sucker passwort1 boogie1 pk3x7w9w my eleonora stars hawaii1 whynot 1994
        vodafone britney1 nnnnnn thegame1 malcolm kiki baxter1 bobcat assass 14344 tomato aztnm nichole 33333
        taekwondo rambler football5 rocket1 purple2 86 rocker1 sexylady franklin1 fucku nellie pirates sirius 123ewq
        sandeep treasure titans sabine xxxx mamamama mushroom w1982a w1984a jeremiah1 angel01 ghetto nokia6300 messi10
        marathon firefly ktyjxrf james007 aspire aliali jesus12 emilio peanuts webster jessica123 pingpong house
        cannabis goldfish1 malina maestro salman oxford angel11 hannah12 stuart yankee1 cheche stephane faggot1 lucy
        1angel makayla1 alisha 1a2s3d wordpass1 juggalo iloveyou5 kennedy1 viewsonic amazing bruno1 faithful president
        vietnam catcat 1995 calvin1 pearljam rochelle 345678 12345678901 herbert download nicolas1 philippe dudley
        lover12 southside hunter12 ji394su3 cheval rebelde hudson amelie w1986a lillian kamikaze naughty1 mississippi
        history metal1 seattle kotenok amorcito baseball13 deniska onepiece walter1 family6 kristin1 skate123
        jesucristo spunky chantal boomboom w1988a 1314521 malika 19721972 sexy15 babygirl10 simba giants1 1000000
        captain1 univers2l hottie12 love33 kingkong1 backend hellfire helene lonely1 scruffy1 chrissy1 maurice1
        ssyu1314 blackie1 babyblue1 national 1230 1qaz sailor landon jocelyn theking1 password1234 168168 159632
        agnieszka mimi 556677 lawyer dracula babylon5 natalya deedee1 billabong1 soccer21 6655321 jake123 melinda
        543210 rockyou misty 1andonly jordan2 summer06 forgot noodle princess3 guest suckme renegade love123456
        indiana1 bonjovi w1983a princess7 falcons1 mexican annabelle soledad ab123456 pentium hottie123 qweewq
        guadalupe 12345678s calimero marvin1 united1 1234568 yamahar1 chevy friday13 adriano franky rebelde1 qweqwe123
        angel3 gandako wolfpack w1975a netlog summer12 qqqqq1 newcastle1 jessica2 colorado1 fenerbahce whiskey
        ironman1 castillo diablo1 big dan babyboo1 father1 1234569 southpark1 marcela sylvia amadeus killbill victory1
        nelson1 yousuck dumbass corey1 eclipse1 dating trumpet1 pussy123 skippy1 charlie123 w1987a renato qqq123
        american1 rfhbyf angeles luckydog mike12 saints1 penny pass1word felix1 ivan sharks redman taytay1 information
        diesel1 international granny1 nursing pimp101 svetik skipper1 jackass2 foster bridget microlab mohammad
        lucas123 myspace13 cosmos ryan123 hobbes ashleigh moose littleman1 freaky werewolf chiquita rachael caesar
        15426378 sally1 676767 beverly mnbvcxz1 789654123 2323 shadow13 6543210 darkside 121212a alpha 123mudar bronco
        shadow2 daniela1 153624 freaky1 claude erica1 beyonce tarheels 135791 ilovemymom hearts1 natalia1 asdqwe
        andrew12 panama megane devin1 doraemon palermo route66 abdullah ihateyou2 wombat asdfgh123 home w1981a romania
        tyrone billie qwertyu1 qwe1asd w1978a rosita kyle 1972 payton marie123 deadman kasper redhead1 bleach ciao
        qwert12 horny babycakes krystal discovery man123 sadie hello1234 love4u shelly1 batman123 ali123 teamo darius
        mittens teamo1 squirrel justme1 gunner1 alex1234 manolo friends2 vfvekz betty1 jobsearch shiloh blowjob lover2
        19981998 madonna1 p4ssw0rd asd456 seven sexy23 princess01 jeff r12345 sparta 3rjs1la2qe jenna1 texas andrew123
        123456789c dallas214 blood hi devil vanille classof08 kiss dolores nicole2 western chipie 3girls 12qw34er
        blue11 interests mikey belinda newpass d9zufqd92n 123456qq anita soccer23 ricky murray guillaume eddie august1
        kikeunyw sexylady1 2005 mirage allstar1 honeybee oscar123 nissan1 elisabeth dude123 batista1 nascar24 ilikepie
        vitalik thanks rommel w1976a kittens sampson1 savage1 qwert6 wesley1 football21 woody1 leticia lampard
        lincoln1 arschloch memory felicidade million 123456789r goodman digimon shutup science 123456789t 6v21wbgad
        inside golfer1 666888 sherman dirtbike1 bitch! junjun enter1 aleksey lacoste gerrard8 skeeter1 brandi1 chandra
        2121 rhfcjnrf t12345 elliott myspace5 emo123 matias memphis momdad1 winnie1 qwertyuio1 porkchop rooster1 zxcvb
        strong 132456 white1 cassandra1 soccer16 morning21 luciano pompier dominique1 nancy libertad swimming1 kinder
        terry1 3children killer2 alenka fallen kakashi blue42 louloute azsxdcfv anubis my3girls qwertyuiop1 168asd168
        123admin321 potter1 1family karachi leanne coco123 johndeere inlove1 trucker1 monkey69 chicken2 w1977a ashton1
        audia4 miami305 falcon1 nopassword vladislav lilian ilovemyself michael12 freak1 fernandez 120120 jean
        mathilde jehovah hot123 sweetness1 karina1 leelee damian1 island babygirl3 etoile kaylee1 tonton javier1
        football22 maxima nutella pimp69 c43qpul5rz eunice sandro hotgirl1 nightmare1 kristina1 963258 jacqueline
        q1q2q3 michele1 manutd1 258852 lilman1 2girls thompson dfkthbz alberto1 ronaldo1 fussball odessa bigfoot
        akax89wn lovingyou hottie2 josh123 scotland1 james12 domenico v123456 joyjoy airplane heart1 sasha123
        cellphone1 violeta danny123 peace123 lacrosse1 gerrard 12345abcde chichi1 lovehurts1 volume kamila angie
        goodgirl alfonso timmy sunshine12 loveme12 party vfvfgfgf designer dawson zxcvbnm: 474747 peyton hamlet
        chocolate2 soccer6 green12 farfalla shooter 3rjs5la8qe nikolas jobs catfish1 attila 001122 maiden 1230123
        misiek princess! milton flames dancing presario a000000 kokoko goober1 eileen 01234567 newjob makayla
        hunter123 waheguru chris2 123qwer roberto1 cute iloveu123 again1 gloria1 angel5 1qaz!qaz robin1 verizon1
        mathieu turkey1 toshiba1 macmac jonjon boo123 change1 sk8board behappy ganda 123450 bobby123 janjan king12
        mymother fuckyou7 alexandr manman1 melina motorola1 z1x2c3v4 000007 gotohell 2sexy4u tacobell money5 fallen1
        carlos123 elliot kendall malaysia flamengo papa badgirl china1 emily123 poppop dalejr8 marjorie adgjmp hooters
        chargers tigger12 attitude cheater singer1 krystal1 newman patata ass ashlee corona1 mama12 erica pothead1
        mario123 sexy21 eagle qarglr123 cardinal temppassword elizabeth2 syncmaster killme 7ugd5hip2j admin1 regina1
        platinum1 1234567890- jjcg16dj5k amandine nguyen pedro thomas123 alex13 manunited hellohello sayang1 foxpass
        camaro1 salome chosen1 desiree1 tacobell1 socrates kingdom1 wachtwoord salvation megaparol 112112 5150
        layouts1 priscilla eduardo1 harvey1 fktrcfylhf figaro inter fuckfuck chronic qqqq mnbvcx marina1 bkl29m2bk
        cartman1 theresa1 rolltide1 bullet1 fuckthis1 jacob123 kendra cristiano ramirez viper ihateu doggy dragon13
        357159 diamonds1 blonde1 nascar88 12345e happy12 nancy1 nina 123456x losangeles drjynfrnt project1 gladys
        12345p darkstar central cheetah honey123 leo123 facebook1 rose123 babylove1 sweet123 skyler monkey! 24681012
        pacman express fitness moimoi brucelee curtis1 poisson kayleigh xiang123456 qwedsa amerika 1q2w3e4r5t6y7u
        freddie1 464646 steph loveya paula loving1 nokia123 breanna oracle beavis iubire amber123 whocares futbol
        samsung123 baby01 love45 danila omni 321321321 converse emerson lourdes tazmania jasmin1 larry tabitha http
        wanker polska1 school123 dwade3 shotgun pangit hell666 spongebob2 qqqqqqq freestyle homer excalibur 69camaro
        dodger nounours rootbeer 11221122 hariom myspace01 1357911 professional surfing1 sally player69 abracadabra
        xxx123 pontiac testing123 8888888888 john12 champ1 2112 sexymama brittney1 wow123 alina doberman lilly member
        pasword yasmine insane1 tuning 963963 trunks eastside library anaconda password14 eeeeee polniypizdec1102
        abcdef123 microsoft1 poppy cookie2 shasta placebo geraldine lexmark heckfy fatty1 sailing lobster loser12
        kristi poland 1996 dodge1 m123456789 planet castro johannes groovy student1 mookie1 search whiskers sesame
        candice xander lovehurts laurie nyq28giz1z quincy topolino porter fuckoff! dragon2 megadeth caramelo
        hernandez1 caleb1 chicco ilovesex 636363 trombone musicman opeyemi lupita p0o9i8u7 ziggy1 lovelife1 bangladesh
        summer123 nofear racecar 757575 marika 040404 general1 20002000 lionel linkedin123 oklahoma sissy1 bomber
        virginie myfamily jerome1 bintang lollypop1 keith1 snake1 gerard1 jessica12 honesty musique milagros voiture
        tony123 vvvvvv walker1 taylor12 0r968ji9ufj6 mylife1 party1 velvet smooth zxcasd trumpet bigboss sniper1
        dante1 gonzales buckeyes martine booty1 baseball9 delphine anthony123 mamma fu7u4a#$$$ bill stars1 rachelle
        l12345 rock123 girls1 sailormoon sylvester ganesha maryam 0102030405 buster123 1970 12345f wolf queen 741258
        harrison1 benny1 mexico123 password99 bitch101 akatsuki hector1 dragonballz church1 gianni sexy10 blue32 333
        babygirl11 555777 safety smackdown smile4me wrangler dream roadrunner aussie playa1 betty scotty1 water123
        a654321 suresh moocow 201314 alfaromeo walmart1 openup littleman laetitia 123aaa 555 92k2cizcdp vanilla1
        shadow11 summertime bigtits ashley2 komputer 969696 manish katelyn star69 zxcvb1 19071907 frogger angel10
        coupon carolyn vfczyz blah123 kitkat1 nounou paradise1 freebird snowflake1 juanita okokok boots1 marta 122002
        london123 carrot amanda123 armagedon cartoon love4life pakistan123 messenger bright katie123 prodigy sexy16
        abcabc 110092 badgirl1 coolio1 hellboy morgane love19 allen car123 debora cintaku jundian2011xr yoyo leopard
        123456781 wanted buffalo1 yfdbufnjh63 satellite shaggy1 1971 abcd12 celtic1 sundance nokian73 kirsten
        12345654321 firefox tammy1 register thomas12 donna1 carol martinez1 simone1 happiness1 shaman senha123 anakin
        18atcskd2w tina ashish neptune weezer solnce gsxr1000 home1234 111112 fredfred myspace4 omg199 evangelion
        eleanor harmony1 kim123 snakes jesus2 111333 mersedes dangerous electric jeanette 101112 familyguy1 maroon5
        monamour rctybz gunners angel101 mandy carla beyonce1 radio marcin lizzie1 piglet1 ballet pikachu1 ilovemom
        wendy1 monaco goblue glitter selena1 briana supernova ethan jazmin business1 stoner420 marino lovers2 a123456a
        demon1 love25 brandon2 viphv5j736 conner summer11 godisgood1 squirt fuckoff2 joseluis kisskiss love88
        qwertyuiop123 2002 whatthezor marisol surfer1 baseball8 20012001 welcome2 ben martha1 ismail 000webhost
        voyager1 lee123 imagine iw14fi9jxl 4runner mystery jennie matt123 nickjonas1 daredevil 2525 rainbow6 19691969
        asshole123 landon1 heslo pupsik 369852147 baby14 ms0083jxj sexy22 margot rambo1 carmela brigitte wolverine1
        1truelove jose sofia qwe1122334 kathleen1 stevie lola ramses ramesh chandler1 beast1 theboss sonia deanna
        mattie packers4 oakland1 omega1 852963 lowrider snake career easy123 teiubesc stranger sahara asd12345 friday1
        moscow insert ford q2w3e4r5 giggles dt123456 bobbie wassup angelika bhbirf yellow12 love20 cm6e7aumn9 white
        ultima thankgod sonic mackenzie1 gameboy morpheus isabel1 mammamia guardian cutie12 spanish bangalore bigman1
        dogdog sparkle1 babybaby madness bryant gianluca james2 robert123 bentley1 tottenham1 zxcv123 fantasy1 jericho
        trabajo layout1 happyday melisa running chucky garcia1 whatsup dfktynbyf married sascha falcons beagle
        8ix6s1fceh momof3 66666 suckmydick miley1 cherry123 computer12 kangaroo qazzaq love77 tigger123 bingo filippo
        capslock hellothere me baker3 ilovegod1 lakers8 penguins hummer1 joshua12 gameover ernest aaa123123
        qwerasdfzxcv strike coldplay dookie raider1 lorenzo1 1234qw mickeymouse ronald1 iloveher1 dandan buster12
        tangkai accord alex11 brooks billybob1 hotrod1 freak kicker vectra alvaro anastasiya clarence metal nobody
        famous dima simran butterfly7 standard amanda12 claire1 mine patrik alexandria emmanuel1 sunday1 1999 parola12
        sexsexsex darren1 lalalala ghost cooldude1 amazing1 desmond 2580 alice1 cats paladin cooler sharma dublin
        blueberry1 hannibal soldier1 hotboy football23 q1234567 namaste cecile escape rfrnec 172839 mongoose oranges
        12qw12qw 13243546 miami1 smart1 mateusz sean 369963 qweasdzxc1 anarchy 159263 arlene junebug 878787 qwerty13
        welcome12 ntktajy rebound1 pooper ramones adam12 maman courage pyramid trigger1 louis yvette 1231234 batman12
        giorgio bubba123 movies becky1 leavemealone nintendo64 me1234 philly shelley camera asdfg12345 caterina zipper
        derek1 philly1 clayton1 rupert 456 9876543 lonewolf crazy8 randy blasted1 katarina hamburg pa moneymaker
        zzzzzzz mazda626 kentucky clinton redhot chargers21 cristal omarion1 jenny123 monopoly pok29q6666 dannyboy
        scania lol12345 marijuana1 collin purple7 sameer myangel kakashka 741963 as790433 charger 1z2x3c biggie
        iforgot1 pas 1966 200 queenie 999666 kathy1 654654 .adgjm benny ****** mumbai delta1 wolves1 wasser hitman1
        enrico ace123 swimmer koshka shirley1 19701970 iloveyou8 carrie1 mother123 marino13 poop11 retard windows7
        stingray goblin wendy pink11 cheesecake alonso santosh michael7 stacey1 oleg blackdog security1 lesbian
        megaman1 patriot funny michelle12 umbrella roger1 8888888 abc123abc sooners smith1 cfitymrf westham1 flyers
        01230123 estrella1 mylove123 bernardo 987321 valentine1 3333333333 vegeta1 1968 fuck11 014789 lokomotiv
        trixie1 magic123 matematica trinity3 flash1 joe juanito joker123 salope dorian 125125 cheese12 last.fm danger1
        ilovemom1 anime1 johndeere1 sergio1 2001 asdfgh12 software juicy1 aubrey bushido prelude email jesusis1
        peekaboo hendrix1 kickass1 tom buffy fletcher medina jimbob redalert 110 donnie goldberg z12345 goodbye
        backspace1 kristian jeffhardy 22446688 angel14 schalke nelly1 jordan11 trance pokemon2 1qazwsx brown loveu1
        yellow123 2fast4u taishan2011 integra tracey mommy3 alucard poodle summer69 sexy1234 killer7 nonono godzilla1
        dont4get soccer18 qweasd1 jeffhardy1 baby1234 rosie qwaszx12 donovan none belle punisher 20202020 wutang
        jimmy123 moneyman1 1997 woodstock qwert1234 knight1 ty2t1hv3oc 147963 babyphat1 waters margaret1 anthony12
        fuckyou13 bugsbunny bonita1 guigui machine snowboard1 algerie incorrect katelyn1 cristo mechanical sisters
        cucciolo gilbert1 bigmac morales polopolo shawn sakura1 bitchy1 6666666666 angelique christy1 hello11 denver1
        ferret diego1 manisha mattia gretchen 686868 vitoria dondon gorilla 122112 bubbles2 575757 741741 000123
        angel22 mountain1 fuckyou666 smitty 11 dragonfly1 god123 fortune ana123 together madden button server holahola
        hello5 lahore daphne dan123 adam123 vfhufhbnf duke blaster sunny123 bearbear 515151 angelo1 momma1 shibby
        858585 madina family123 sonny1 my3boys simpleplan letmein123 jakcgt333 girl tractor bastard1 brutus1 bball23
        pudding "zxcvbnm," dragoon reebok 123456o football13 primavera barsik baseball4 december12 rodney1 love99
        snuggles1 qaz123456 gratis antony prakash dragon11 trucker love06 callie1 kieran roger hussain 1a2a3a wildcat1
        sparrow myspace08 2010 king23 hayley1 starbucks piggy1 hot spartan1 maldita goddess1 bitch13 kamasutra
        gamecube kendall1 kendra1 myname1 michael3 playboy69 everest godfather1 shadow01 hondacivic goldie1 hollister
        lilmama supergirl dalton1 tiger2 ...... benito sponge jesussaves postal june12 coolguy buddy2 iloveu! maryann
        fabulous ttd955audg hanna hurricane romano bayern meowmeow babatunde houston713 noodles1 eugene1 honeyko
        mathias english1 beckham7 baby08 jesuschris catarina benoit positive basket1 allah786 lancelot summer10 busted
        sandiego1 help guillermo michelle2 katrin 12345w skylar 852852 longhorn wizard1 19711971 estelle reading
        hunter01 20022002 anna123 trucks dragon69 535353 briana1 1q1q1q1q television monty1 616161 coolcat 10203
        chickens 123456789n papito 74108520 128500 spirit1 404040 better beach1 tootsie1 iloveyou10 jared1 princess5
        hayabusa money23 scorpion1 popo bears1 cardinals1 cody jewels finalfantasy turner chicken123 money$ ben123
        nana123 candy12 grizzly legend1 beethoven studio silence 414141 blue23 alpine 7753191 ravens manager1 infiniti
        """
}
