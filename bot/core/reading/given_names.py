"""First names people of Arizona go by, folded and without apostrophes.

Only the list lives here; `names.py` says when one is a name.
"""

from __future__ import annotations

_WORDS = """
    aaliyah aaron abbie abby abe abel abelardo abena abigail abraham abril ada adam adan addison
    adebayo adela adelaida adele adelina adeline adolfo adrian adriana adriano adrienne adwoa
    agnes agnieszka agustin ahiga ahmad ahmed aida aidan aiden aiko aileen aimee aisha aj ajay
    akira akosua al alan alana alba albert alberto aldo alec aleida alejandra alejandro
    aleksandra alessandro alessia alex alexa alexander alexandra alexandria alexia alexis
    alfonso alfredo ali alice alicia alina alisa alisha alison aliyah allie allison ally alma
    alondra alonso alonzo alyssa ama amado amador amalia amanda amara amari amaris amber amelia
    amelie america amie amin amina amir amira amit amparo amy ana anabel anahi anastasia
    anastasio anders andi andrea andres andrew andy anel angel angela angelica angelina angelo
    anh anil anita anjali ankit ankita ann anna annabelle annalise anne annette annie annika
    anselmo anthony antoinette antonia antonio anwar aoife apolonia april araceli aracely
    arcelia areli arely ariadna ariana arianna ariel arjun arlene armando armida arnoldo arnulfo
    art artemio arthur arturo arun asad asha asher ashlee ashleigh ashley ashlyn asia astrid
    asuncion atanasio athena aubrey audra audrey augusto aurelia aurelio aurora austin autumn
    ava avery ayanna ayden ayesha ayman ayo aziz azucena bailey baltazar barb barbara barbie
    bartolo bautista bea beatrice beatriz becca becki becky belen belinda bella ben benito
    benjamin benji benny benoit bernadette bernardo bernice bertha bessie beth bethany beto
    betsabe betsy betty bettye beulah bev beverly bex bianca bilal bill billy binh bj bjorn
    blair blake blanca blanche bo bob bobbie bobby bogdan bola bonnie bonny brad braden bradley
    brady brandi brandon brandy brayan brayden breanna bree brenda brendan brenna brennan brent
    brett bri brian briana brianna bridget brielle brigitte brisa britney britt brittany
    brittney bronwyn brooke brooklyn bruce bryan bryce brynn caden cal callie cam camden cameron
    camila camille camilo candace candelaria candice candy cara carissa carl carla carlene
    carlie carlos carlota carly carmela carmelo carmen carol carole carolina caroline carolyn
    carrie carson carter casey casimiro cassandra cassidy cassie catalina catherine cathy cayden
    cecelia cecilia celeste celia celso cesar chabela chandra chanel chantal chantel charity
    charlene charles charley charli charlie charlotte charmaine chase chasity chastity chau
    chavela chavez chayo chayton checo chela chelo chelsea chelsey chepe cheri cherie cherry
    cheryl cheyenne chiara chinedu chioma chloe chris chrissy christian christina christine
    christopher christy chrystal chuck chuy ciara ciaran cindy citlali cj claire clara clare
    clarice clarisa clarissa claudia clay clayton clemente cleo cleotilde cliff clint clinton
    cody cole colette colleen colt colton concepcion concha conchita conner connie connor
    constance consuelo cora coral corey corina corinne cormac cory courtney craig cristal
    cristian cristina cristobal cruz crystal cuauhtemoc cuca curt curtis cy cyndi cyndy cynthia
    dagoberto daisy dakota dale dalia dallas damaris damian damien damon dan dana dane dani
    dania danica daniel daniela danielle danny dante dao daphne darcy darin dario darla darlene
    darnell darrell darren darryl daryl dashawn dave david davonte davy dawn dayana dayna dean
    deana deandre deangelo deanna deanne deb debbie debby debi debora deborah debra declan dee
    deena deepa deepak deidre deion deirdre deja delaney delfina delia delilah delmar delores
    demarcus demetrius dena denice denis denise dennis dennise denny deon derek derrick deshawn
    desiree desmond destiny devante devin devon devyn dezba diamond diana diane dianna dianne
    dick diego diep dillon dina dion dionisio dirk divya dixie dj dmitri dmitry dolly dolores
    domingo dominic dominick dominique dominque don donald donna donnie donny donovan dontae
    dora doreen doris dorothea dorothy dottie doug douglas dragan dre drew dru duane duc duke
    dulce dung dustin dw dwayne dwight dylan earl earlene easton ebony ed eddie eddy eden edgar
    edgardo edie edith edna eduardo edward edwin efrain eileen elaine elana elba eleanor eleazar
    elena eli elia elias elida elijah elisa elisabeth elise eliseo elisha eliza elizabeth ella
    elle ellen ellie elliot elliott ellis elmer elodia eloise eloy elsa elsie elton elva elvira
    em emeka emely emerson emilia emiliano emilio emily emma emmett emmy enrique enzo eoin eri
    eric erica erick erik erika erin erma ernest ernestina ernesto ernie ervin esi esme
    esmeralda esperanza esteban estefania estela estella estelle esther estrella ethan ethel
    etta eugene eugenia eun eunice eva evan evangeline eve evelyn everett evie ewa ezekiel ezra
    fabian fabiola fadi faisal faith fannie farah farid fatima fatimah fausto fay faye federico
    felicia felicity felipe felix femi fern fernando fidel finn fiona fletcher flor flora
    florence florencia floyd folake forrest fran frances francesco francis francisca francisco
    francois frank frankie frannie fred freda freddie freddy frederick freya frieda fritz gabby
    gabe gabriel gabriela gabriella gabrielle gael gage gail gareth garrett gary gaurav gavin
    gayle geeta gemma genaro gene geneva genevieve geoff geoffrey george georgia georgina
    geovanni gerald geraldine gerardo german gertrude ghassan gia giang gianna gigi gil gilbert
    gilberto gilda gina ginger ginny giovanni gisela giselle gita giulia giuseppe gladys glen
    glenda glenn glenna glo gloria gonzalo goran gordon gosia grace gracie graciela graham grant
    grayson greg gregg gregory greta gretchen gretta griffin griselda guadalupe guillermina
    guillermo gus gustav gustavo guy gwen gwendolyn habib hadi hailey hakim hal haley hallie
    hamza hana hanan hank hannah hans hao hari harley harold harper harriet harris harry haruto
    harvey hasan haseya hassan hattie haven hazel heath heather heaven heba hector heidi heike
    heinrich helen helena helene henri henrietta henry herb herbert heriberto herman herminia
    hernan hien hieu hilario hilary hilda hillary hiro hiroshi hoa holly hong hope hortensia
    hossein howard hua hudson huey hugh hugo hui humberto hunter huong hussein hyun ian ibrahim
    ida idris ifeoma iggy ignacia ignacio igor ike ilene iliana imani imelda imogen imran ina
    india indira ines ingrid ira iracema irais irene iris irma irving isaac isabel isabela
    isabella isabelle isaiah isidro isla ismael ismail israel issa issac itzel ivan ivette
    ivonne ivy jace jacinto jack jacki jackie jacklyn jackson jaclyn jacob jacobo jacqueline
    jacques jacquie jada jade jaden jaime jake jamal jamar jamarcus jameel james jamie jamila
    jan jana jane janelle janessa janet janeth janette janice janie janine janis jaquan
    jaqueline jared jarod jaroslav jarrett jasmin jasmine jason jasper javier javon javonte jax
    jaxon jaxson jay jaya jayce jayden jayla jaylen jaylon jayne jazmin jazmine jazz jc jd jean
    jeana jeanette jeanie jeanne jeannette jeannie jed jeff jeffery jeffrey jelena jemma jen
    jenelle jenifer jenn jenna jennie jennifer jenniffer jenny jerald jered jeremiah jeremy jeri
    jermaine jerome jerri jerry jess jesse jessi jessica jessie jesus jett jhon jhun jiho jill
    jillian jim jimbo jimmie jimmy jin jing jiri jisoo jo joan joann joanna joanne joaquin
    joaquina jocelyn jodi jody joe joel joellen joey johan john johnnie johnny jolene jomar jon
    jonah jonas jonathan jonh joni jonny jordan jorge jose josef josefina joseph josephine josh
    joshua josiah josie josue jovita joy joyce jp jr jt juan juana juancho juanita judah jude
    judi judith judy julia julian juliana julianna julianne julie juliet julieta juliette julio
    julius june juno jurgen justin justine kade kaden kai kaia kaitlin kaitlyn kalani kaleb kali
    kamal kamari kamiyah kamryn kane kara kareem karen kari karim karin karina karissa karl
    karla karson karyn kasey kash kasia kassandra kat katarzyna kate katelyn katharine katherin
    katherine katheryn kathi kathie kathleen kathrine kathryn kathy kathyrn katie katrina katy
    katya kavita kavya kay kayden kaye kayla kaylee kc keandre keanu keaton keegan keiko keila
    keisha keith kellen kelley kelli kellie kelly kelsey kemi ken kendall kendra kendrick kenji
    kenna kenneth kenny kent kenya kenyatta keri kerri kerry kev kevin keyonna khadija khalid
    khalil khanh khloe khristina kiana kianna kiara kiera kiersten kike kiki kiley kim kimberlee
    kimberly kimmy king kinsley kira kiran kirk kirsten kitty kj klaus knox koa kobe kody kofi
    kolby kolton korey kory kris krishna krista kristen kristi kristie kristin kristina kristine
    kristofer kristy krystal krystle krzysztof kurt kwaku kwame kyla kyle kyler kylie kyra kyung
    lacey laila lainey lakeisha lakisha lakshmi lalo lamar lamia lamont lan lana lance landon
    lane laney lara larissa larri larry lars lashawn lashonda latanya latasha latisha latonya
    latoya laura laurel lauren lauri laurie laverne lavon lawanda lawrence layla layne lazaro
    leah leandro leann leanne lee leeann leela leif leigh leila leilani lela leland lena lenny
    lenora leo leobardo leon leona leonard leonardo leonor leopoldo leroy leslie lester leticia
    lety levi lewis lex lexi lexie li lia liam liana libby liberty lidia lila lilia lilian
    liliana lillian lillie lilly lily lin lina lincoln linda lindsay lindsey lindy ling linh
    lionel lisa liv liz liza lizbeth lizeth lizzy lj lloyd logan lola lolita london long lonnie
    lora loraine lorelei loren lorena lorenzo loretta lori lorie lorna lorraine lorri lottie lou
    louis louise lourdes lowell lubna luc luca lucas lucero lucia lucian luciana luciano lucille
    lucinda lucio lucy ludmila luella luis luisa luke lula lulu luna lupe lupita luther luz
    lydia lyla lyle lynda lyndsey lynette lynn lynne lyric mabel macario mack mackenzie macy
    maddie maddox madeleine madeline madelyn madhu madison mae maeve magda magdalena maggie maha
    mahmoud mai maite majid makayla makoa malcolm malena malgorzata malia malik mallory mamie
    mandy manish manny manolo manuel manuela mara marc marcel marcela marcelino marcella marcelo
    marcia marco marcos marcus marcy marek margaret margarita margarito margaux margie margo
    margot marguerite maria mariah mariam marian mariana marianne mariano maribel maricel
    maricela maricruz marie mariel mariela marilyn marina mario marion marisa marisel marisela
    marisol marissa maritza marjorie mark marla marlen marlene marley marlo marlon marnie
    marquez marquis marquise marsha marshall mart marta martha martin martina marty marvin mary
    maryam maryann maryanne marylou mason mateo matilda matt matteo matthew mattie matty maude
    maureen maurice mauricio mavis max maximiliano maxine maxwell may maya mayra mayte mckenna
    mckenzie meagan meena meera meg megan meghan mehdi mei mel melanie melchor melinda melissa
    melody melvin memo mercedes meredith merle mia micaela micah michael michaela michal micheal
    michel michele michelle mick mickey migdalia miguel mika mikaela mikayla mike mikey mikhail
    mila milagros milan mildred miles milica millie milo milton mimi mindy minerva ming minh
    minjun minnie mira miranda mireya miriam mirko mirna missy misty mitch mitchell mitzi mj mo
    modesto mohamed mohammad mohammed mohan moira moises mollie molly mona monae monica monika
    monique monserrat monte morgan morris moses mostafa muhammad mukesh murray mustafa mya myles
    myra myrna myron myrtle nabil nacho nadia nadine naima najwa nakia nalani nam nan nancy
    nandini nanette naomi nash nasir nasser natalia natalie natalya natasha nate nathan
    nathaniel naya nayeli nazario neal ned neftali neha neil nelida nell nellie nelly nelson
    nereida nereyda nestor nettie nevaeh ngoc ngozi nguyen nia niamh nic nicholas nick nicki
    nicky nico nicola nicolas nicole nigel nikhil nikki niko nikola nikolai nina nisha nitin
    nizhoni nneka noah noe noel noelani noelle noemi nohemi nola nolan nona noor nora norah
    norberto noreen norm norma norman nour nova nyah nykia nyla oakley obinna octavia octavio
    odalys odessa odette ofelia oksana oleg olena olga olive oliver olivia ollie olumide omar
    omarion opal ophelia ora oralia orlando oscar osman osvaldo otis otto ovidio owen ozzie
    pablo paco padraig paige paloma pam pamala pamela pancho pansy paola paolo paquita paris
    parker pascual pat patience patrice patricia patrick patsy patti patty paul paula paulette
    paulina pauline pavel pawel paxton payton paz pearl pedro peggy penelope penny pepe percy
    perla perry pete peter petra peyton phil philip phillip phoebe phoenix phuc phuong phyllis
    pierce pierre pietro pilar ping piotr pip piper pj polly poncho pooja porter prabhu pradeep
    prakash pranav prasad precious preeti presley preston prince princess priscilla priya qing
    quan quang quentin quincy quinn quinton quique rachael rachel rachelle raelyn raelynn rafael
    rafaela raheem rahim rahul rain raina raj rajesh rajiv raju rakesh ralph ramesh rami ramiro
    ramon ramona rana randall randi randolph randy rani rania raphael raquel rasha rashad
    rashawn raul raven ravi ray raymond raymundo reagan reba rebeca rebecca reece reed reem
    reese refugio reggie reginald reid reina rekha remedios remi remy renata rene renee reuben
    rex rey reyes reyna reynaldo reza rhea rhett rhoda rhonda rhys ria ricardo rich richard
    richie rick ricky ridge rigoberto rihanna riley rima rio rishi rita ritu river rizza rj rob
    robb robbie robby robert roberta roberto robin robyn rocco rocio rocky roderick rodney
    rodolfo rodrigo rogelio roger rohan rohit roland rolando roma roman romeo romina romy ron
    ronald ronan ronnie roosevelt roque rory rosa rosalba rosalie rosalina rosalind rosalinda
    rosalyn rosanna rosario rosaura rose roseann roseanne rosemarie rosemary rosenda rosetta
    rosie rosita roslyn ross rowan rowena roxana roxanne roxie roy royce ruben ruby rudy rufino
    rufus russ russell rusty rut ruth ruthie ryan ryder ryker rylee ryleigh saad sabrina sachin
    sadie sage sakura sal salim sally salma salome salvador salvatore sam samantha samara sameer
    sami samir samira sammie sammy samuel sana sandeep sandra sandy sangeeta sanjay santana
    santiago santos saoirse sapna sara sarah saray sasha satoshi saul savanna savannah sawyer
    scarlett scott seamus sean sebastian selena selene selina seoyeon serena serenity sergei
    sergio seth shadi shalini shana shane shanell shania shanice shanika shaniqua shanna shannon
    shanti shaquan shaquille shari sharice sharla sharon sharron shaun shauna shawn shawna shay
    shayla shaylee shayna shea sheena sheila shelby sheldon shelia shelley shelly shemeka sheri
    sherlyn sherman sherri sherrie sherry sheryl shilah shiloh shirley shonda shreya shruti
    shyam sid sidney siena sierra silas silvestre silvia simon simone sinead siobhan sita sky
    skye skylar skyler sloane sneha socorro sofia sol solange soledad solomon sonal sondra sonia
    sonja sonya sophia sophie soraya spencer srinivas stacey staci stacie stacy stan stanislaw
    stanley star starla stefan stefani stefanie stella steph stephanie stephany stephen sterling
    stetson steve steven stevie stewart stormy stuart sue suleiman summer sung sunil sunita
    sunny suresh susan susana susanna susanne susie susy sutton suzanne suzie suzy sven svetlana
    swati sybil sydney sylvester sylvia tabatha tabitha tadeo takashi tala talia tamara tameka
    tamer tami tamia tamika tammi tammy tanesha tania tanisha tanner tanya tara tarek tariq
    tasha tashawn tate tatiana tatum tatyana tavon tawny taylor teagan ted teddy teodoro tere
    terence teresa teresita teri terrance terrell terrence terri terry tess tessa thad thanh
    thao thatcher thea thelma theo theodore theresa thiago thomas thuy tia tiana tiara tien
    tiffani tiffanie tiffany tim timmy timothy tina tito titus tj tobias tobin toby todd tom
    tomas tomasz tommie tommy toni tonia tono tony tonya tori tracey traci tracie tracy tran
    trang travis trayvon trent trenton trevor trey treyvon tricia trina trinh trinidad trinity
    tripp trish trisha trista tristan trixie troy trudy trung tuan tucker tunde turner ty tyesha
    tyler tyra tyree tyrell tyrese tyrone tyson ubaldo uche ulises ulrike ulysses uma unique
    urban ursula usha vada val valentin valentina valeria valerie vance vanessa varun vaughn
    velma venkat venus vera vern verna vernon vero veronica vianey vic vicente vicki vickie
    vicky victor victoria viet vijay vikram vilma vinay vince vincent viola violet violeta
    virgie virgil virginia viridiana vivek vivi vivian viviana vladimir vonda vu vy wade wael
    walid wallace wally walt walter wanda warren wayne wei wendell wendi wendy wes wesley weston
    whitney wilbur wiley wilfred wilfredo will willa willard william willie willis willow willy
    wilma wilmer wilson windy winifred winnie winona winston wojtek wolfgang woody wren wyatt
    wynn xander xavier xenia xi xiao ximena xin xiomara xochitl yadira yael yahir yajaira
    yamilet yan yanaha yanet yang yanira yara yareli yaretzi yash yasin yasmin yasmine yaw
    yazmin yesenia ying yolanda yong yosef yoselin young yousef youssef yu yuan yuki yuko yulia
    yuri yuridia yusuf yvette yvonne zac zach zachariah zachary zack zahra zaid zainab zaira
    zaire zakiya zander zane zara zaria zayn zaynab zeke zelda zenaida zhang zhen ziad zion zoe
    zoey zoila zola zora zoran zoya zulema zuleyma zuri
"""

GIVEN_NAMES = frozenset(_WORDS.split())
"""Evidence for a name, never needed for one: an unlisted word can be a name too."""
