"""English words that texters use, folded and without apostrophes.

Only the list lives here: evidence for a language, and against a word being a name.
"""

from __future__ import annotations

_WORDS = """
    a abandon abilify able abortion about abouts above absent absolutely abuse abused accept
    accepted accepting access accessible accident account accredited accurate ache acid acls
    across act acting action active activities actor actual actually acupuncture ad add adderall
    addict addicted addicting addiction addictive address adhd admin administer administered
    adolescent adolescents adult adults advantage advice aetna affect affected affects affirm
    afford affordable afib afraid african after aftercare afternoon afternoonish afterpay
    afterward afterwards again against age agency agent ages ago agree ahcccs ahead ahold ai
    aids aint airport alarm alcohol alcoholic alcoholics alcoholism alive all allergic allergy
    allow allowed alone along alot already alright also alternative although altogether always
    alzheimers am amazing amazingly amazon ambetter ambien ambulance american amex amount an and
    anesthesia anesthesiologist anesthetic aneurysm anger angry animal animals ankle announce
    annoyed annoying annual anonymous anorexia another answer answered answering answers anthem
    anti antibiotic antidepressant antidepressants anxiety anxious anxiousness any anybody
    anymore anyone anything anytime anyway anyways anywhere apart apartment apnea apologies
    apologize apology app appeal appear appetite apple application applications apply
    appointment appointments appreciate appreciated approach approval approve approved apps appt
    appts april arabic are area arent argue arizona arm arms army around arrange arrive arrived
    art arthritis article as asap asdf asdfg asdfgh asdfjkl asian aside ask asked asking asl
    asleep aspect aspirin assault assaulted assessment assistance assistant assistants assisted
    asthma at ate ativan attack attacks attempt attend attention attitude attorney audit august
    aunt auth authorization autism autistic auto autoimmune automated autumn availability
    available average avoid aw awake aware away awesome awful awkward aww aye az babe babies
    baby back background bad badly bag balance bald ballpark banana bank banner barbiturate
    barely bars based basic basically basketball bath bathroom batman bc bcbs be beach bear beat
    beats beautiful became because become becoming bed been beer before beforehand beg began
    begin behalf behind being belief believe bell belong below bend benefit benefits benzos
    beside besides best bet better betting between beyond bible big bigger bike bilingual bill
    billable billboard billing bipolar bird birth birthday bisexual bit bite bitter black
    bladder blah blame blanket blankets bleh bless blind bloated block blocks blood bloodwork
    blue bluecross blueshield bluetooth blurry bmi board boarding boat body bone book booked
    books boomer boost booster boosters border borderline bored born borrow boss bot both bother
    botox bots bottle bottom bought bound bowl boy boyfriend bp bpd braces brain brave bread
    break breakfast breastfeed breastfeeding breath breathe breathing breathwork brief brighter
    bring bro brochure broke broken brother brought brown browse browsing bruh bruise brush bs
    btw buddy budget bug build building bulimia bulk bullshit bunch bupropion burden burn burned
    burnout burns bury bus business buspar buspirone busy but button buy buzz by bye bypass cab
    caffeine cake calculated calendar california call callback called caller calling calls calm
    came camera camp campaign can canada canal cancel cancelation cancellation cancellations
    cancelled cancer candidate candidates candle cannabis cant cap capital car card cards care
    carecredit careful caregiver careless caring carry cars cart case cash cashed cast cat catch
    catholic caught cause causing cbd cbt cease celebrity celexa cell cells center cerebral
    certain certified chain chair chairs challenge champion chance chances chandler change
    changed changing channel chapter charge charged charges chart chase chat chatgpt chatting
    cheap cheaper cheat check checked checking checks cheer chemical chemicals chemistry chemo
    cherry chest chicken child childcare childhood children chill chilling chip chiropractor
    choice choices choose christian christmas chronic church cigarette cigna circle circumcision
    cirrhosis citalopram city civil claim claims class classes clean cleaned cleaning clear
    clearance clearly clever click client climb clinic clinical clinician clinics clock close
    closed closer closest clothes cloud club clubs cluster co coach coaching coast cocktail code
    coffee cold collaborate collapsed collect collections college colonoscopies color colorado
    combat combine combined come comes comfort comfortable comfy coming comment commit
    commitment common community commute comp companies company compare compared compete complain
    complaint complete completely complex compliant complicated complications computer conceive
    concept concern concerned concerns concussion condition conditions conduct confidential
    confirm confirmed confirming confused confusing congrats congratulations connect connections
    cons conscious consent consider considerable considering constant constantly constipated
    construct consult consultation contact contacted contacting contacts contain container
    content contest continue contract contracted contraindications contrast control controlled
    convenient conversation conversations convince cook cookie cool coordinate cop copay copd
    cope copies copy corner correct cost couch could couldnt counseling counselor counselors
    count counter country couple couples courage course court cousin cover coverage covered
    covers covid coworker cpap cpt cptsd crack craft crap crash crashed crave craving cravings
    crazy cream create creature credentials credit creek crime crisis criteria critical crna
    cross crowd crps cruel cry crying crypto cup curb cure curious current currently customer
    cut cute cuz cycle cymbalta dad daddy daily damage damn danger dangerous dangers dare dark
    darling dash data date dates daughter dawn day daylight days dead deaf deal dealing dealt
    dear death debit debt december decent decide decided deciding decisions declare decline
    deductible deep define definitely degree dehydration delete deliver delivered demand
    dementia demo demon denied dental dentist denver deny depart department depend dependence
    dependency dependent depends deposit depressed depressing depression depressive
    dermatologist describe deserve desire desk desperate desperately destroy detail details
    determine develop device dfg diabetes diabetic diabetics diagnosed diagnoses diagnosis did
    didnt die died diet diff differ difference different differently difficult dinner direct
    direction directions directly director dirt dirty dis disability disabled disagree disappear
    disappointed disaster discharged discount discounts discover discuss discussion disease dish
    dishwasher dismiss disorder disorders dispute disqualifies disqualify disrespectful
    dissociation dissociative dissolve distance divorce divorced dizziness dizzy dmv do doctor
    doctors does doesnt dog dogs doing dollar dollars donate donation donations done dont donts
    door dos dosage dose dot double doubt down downside downsides downtown dozen dr draft drag
    drain drama draw drawing draws dread dream dreamlike dress drew drift drink drinking drip
    drips drive driver driving drop drove drown drowning drug drugs drunk dude due duh
    duloxetine dumb dump dunno duration during dust duty dying dysthymia each eager ear earlier
    earliest early earn earth easier easily easy eat eating ect edge edibles education effect
    effective effects effexor effort eh eiffel eight eighteen either ekg elderly elect electric
    electrician elevator eleven eligible else elsewhere email embarrass embarrassed embarrassing
    emdr emergencies emergency emotion emotional emotionally employ employed employer empty
    encourage end ended endometriosis enemy energy engage engine english enjoy enormous enough
    enroll enter entire entrance entropy environment epilepsy episode equal equipment equipped
    er error escape escitalopram escort esketamine espanol especially essay essential estimate
    et eternal evaluation evaluations eve even evening evenings event ever every everybody
    everyday everyone everything everywhere evidence evil ex exact exactly exam examine example
    exams excellent except excited exciting exclusive excuse exercise exhausted exhausting exist
    exit expand expect expecting expensive experience experienced experimental expert expire
    explain express extend extent extra extremely eye eyes face facebook facetime facility fact
    factor fade fail failed fails faint fainted fair fake fall falling false family famous fan
    fantastic far farm fashion fast faster fat father fatigue fault fav favor favorite fax fda
    fear fearful feature feb february fed fee feed feel feeling feelings feels fees feet fell
    fellow felt female fence fentanyl fertility fever few fewer fgh fiance fiancee fibro
    fibromyalgia fiction field fifteen fifth fifty fight fighting figure file fill fillers
    filling film filter final finally finance financial financing find fine finish finished fire
    fired firm first fish fit fits five fix flagstaff flash flashbacks flat flavor flesh flex
    flexible flight floating floaty flood floor flow flower flu fluid fluids fluoxetine fly
    flyer flying fmla focus fog foggy fold folks follow following food fool foolish foot for
    force forced foreign forever forget forgive forgot form former forming forms fort forth
    forty forward found four fourth frame france frankly freak free freedom freeway freeze
    freezing french frequency frequent frequently fresh fri friday fridays friend friendly
    friends frightened from front frozen fruit frustrated frustrating fsa fuck fucked fucking
    fuel full fully fun function fund funny further fuss future fyi gabapentin gad gain game
    ganglion gap garage garden gas gastric gateway gather gatorade gave gay gear gene general
    generalized generation generic gentle genuine get gets getting gf ghost giant gibberish gift
    gilbert girl girlfriend give given gives giving glad glass glasses glaucoma glendale glory
    gloves glutamate glutathione go goal god goes going gold gone gonna good goodbye goodnight
    goodyear google gosh gossip got gotcha gotta gotten government gr8 grab grade grain gram
    grams grand grandfather grandkids grandma grandmother grandpa grandson grant grass grateful
    grave great greedy greet greetings grew grief groggy groom gross ground group grow guarantee
    guaranteed guard guardian guess guest guide guilt guilty guinea gummies gun gut guy guys gym
    habit had hadnt haha hahaha hair haircut haircuts hairy half halfway hallucinate
    hallucinations hallucinogen hammer hand handicap handle hang hanging hangover happen
    happened happening happens happier happiness happy hard hardly harm harmful harsh has hasnt
    hat hate hated haunted have havent having he head headache headaches headed headphones heal
    healing health healthcare healthy hear heard hearing heart heartbeat heat heavy heck hehe
    height hell hella hello help helped helpful helping helpless helps her here heroin hers
    herself hes hey heya hi hidden high higher highly hii hiii hill him himself hint hipaa hire
    hiring his hispanic history hit hiv hiya hjk hm hmm hmmm hmo hmu ho hobby hold hole holiday
    holidays home homeless homes homework honest honestly honey hook hooked hop hope hopefully
    hopeless hoping hormone hormones horoscope horrible horse horses hospital hospitalized
    hospitals host hot hotel hour hours house houses housewife how howdy however hows hsa hug
    huge huh hum human humana humble hundred hung hungover hungry hurry hurt hurtful hurting
    hurts husband hw hydration hype hypnosis i ibs ibuprofen ice id idc idea ideal ideally idiot
    idk if ignore ignored ill illegal illness illnesses im image imagine imbalance immediately
    impact impatient important impossible impressed improve improvement in inbox incident
    include included including income increase increased incredible indeed independent indian
    individual ineligible infection influence info inform information infusion infusions inhaler
    initial inject injection injections injured injury innocent inquire inquiring inquiry ins
    insane inside insist insomnia inspire insta instagram installments instance instant instead
    instructions insulin insult insurance insurances insured insurer intake integration intend
    intense intention interact interest interested interesting interfere internal internet
    internships interpreter interpreters interview into intramuscular intravenous intro
    introduce intrusive invalid invest invite invoice invoices involve involved iphone iron
    irregular irritable irritated irs is island isnt isolated issue issues it itch item itemized
    itll its itself iv ive ivf ivs jacket jail january jealous jet jewelry jewish jk jkl job
    jobs johnson join joint joke joking journal journey joyous judge juice july jump jun june
    jus just kaiser keen keep keeps kept ket ketamine key keys kg kick kicks kid kidding kidney
    kidneys kids kill killed killer killing kilo kims kind kinda kinds king kiss kitchen kits kk
    klarna klonopin knee knees knew knife knock knot know knowing known knows ksnt lab label
    labor labs lack ladies lady laid lamictal lamp land landline language languages laptop large
    laser lasik last lasting late lately later latest latex latina latino laugh laughing
    laundromat laundry law lawn lawyer lay lazy lbs lead leader leaf league leak lean learn
    learned least leave leaving left leg legal legit lemme lend length lesbian less lesson let
    lethal lets letter letting level lexapro liar liberal libido license licensed lid lidocaine
    lie life lifelong lift light lightning lights like liked likelihood likely limb limit
    limited limp line link lips liquid lisinopril list listen listing literally lithium little
    live lived liver living lmao lmk load loan lobby local located location locations lock
    locked log lol lolol lonely long longer look looked looking looks loopy loose lose losing
    loss lost lot lots lottery loud love loved lovely loving low lower lozenge lozenges lsd luck
    lucky luggage lunch lunchbreak lung lupus lyft lying lyme maam machine machinery mad made
    magazine magic maiden mail main mainly maintenance major majority make makes makeup making
    male mall mam mama mammograms man manage management manager mandarin mania manic manners
    manual many maoi map maps march maricopa marijuana mark marked market marketing marketplace
    marriage married mask masks mass massage massages massive master mastercard mate math matter
    matters maximum may maybe mayor md mdd mdma me meal mean meaning means meant meantime
    measure measures meat mechanism med medal media medicaid medical medically medicare
    medication medications medicine medicines meditation meds meet meeting meh melatonin melt
    member memory men menopause mental mentally mention mentioned menu mercy mere merry mesa
    mess message messages messed met metal methadone method mexican mexico mg mgs mhm mid midday
    middle midnight might migraine migraines mild mile miles military milk milligrams million
    min mind mindbloom mindset mine minimum ministry minnesota minor minors minute minutes
    miracle mirror mirtazapine miscarriage miserable misery miss missed missing mistake mistaken
    mister misty misuse mix ml mmhm mobile moderate modern modest molina mom moment momma mommy
    mon monday mondays money monitored monitoring monitors monkey month monthly months mood
    moral more morning mornings mortgage most mostly mother motion motivated motivation motor
    mountain mouse mouth move moved movie moving mr mri mrs ms much mud multiple mum murder
    murmur muscle mushroom mushrooms music muslim must mutual my myself mystery nad nah nail
    nails naked name named names nap narcotic narrow nasal nasty nation natural nature nausea
    nauseous near nearby nearest nearly neat necessary necessity neck need needed needing needle
    needles needs negative negatives neighbor neighborhood neither nephew nerve nerves nervous
    nervously nest net netflix network neuralgia neurofeedback neuropathy neuroplasticity neuter
    neutral nevada never nevermind new news newspaper next nice niece night nightmare nightmares
    nights nine ninety nite no nobody noise none nonstop noon nooo nope nor normal normally nose
    not note notes nothing notice nov novel november now nowhere np npi numb number numbers
    nunya nurse nurses nursing nut nvm obese obey object obvious occur ocd ocean oct october od
    odd odds of off offended offer office officer offices official officially often oh ohh ohhh
    oil ok okay okei okey oki okie okies okk old older olds omg on onboarding once one ones
    onion online only onset onto oof ooh oops open opening openings opens operate operation
    operator opiate opinion opioid opioids oppose opposite option optional options optum or oral
    orange order ordinary organ organize origin original other others otherwise ouch ought ounce
    ounces our ours ourselves out outcome outside over overbooked overcharge overcharged
    overdose overdue overslept overthink overthinking overweight overwhelmed overwhelming owe
    own owner owns oxycodone oxygen oxys ozempic pace pacemaker pack package pad page paid pain
    painful pains painter pair palm palsy pancakes panic panicky pants pap paper papers
    paperwork parade paralyzed pardon parent parents park parking parkinsons part partial
    participate partner parts party pass passed passion password past pat patch path patient
    patients pause paused paxil pay paying payment payments paypal pays pcp peace peaceful peak
    peculiar pediatric pediatrician pee peeing peer penalize penalty pencil people peoria
    peptides per percent percentage percocet perfect perfectly perform perhaps period permanent
    permission permit person personal personality personally pet pets phantom pharmacy phoenix
    phone phones phrase physical physically physicals physician pic pick picked picks pickup
    pics picture pictures piece pig pile pill pillow pills pilot pin pinch pipe pissed pity
    pizza place places plain plan plane planet planning plans plasma plastic plate platform play
    player playing pleasant please pleased pleasure plenty pls plug plumber plumbing plus plz pm
    pmdd pocket podcast poem point pole police policy polish polite politics poor pop popped
    porch porphyria portal portion position positions positive possess possible possibly post
    postpartum postpone pot potato potential pound pounds pour poverty powder power powerful ppl
    ppo practice practices practitioner praise pray pre precise prediabetic prefer preferably
    preference preferred pregnancy pregnant prep prepaid prepare prepay prescribe prescribes
    prescription prescriptions presence present president press pressure pretty prevent previous
    previously price prices pricing priest primary prime prior prison privacy private privilege
    prize probably problem problems procedure process professional profit program progress
    promise promised prompt proof prop proper pros protect protocol proud prove proven provide
    provider providers prozac psilocybin psych psychedelic psychiatric psychiatrist
    psychiatrists psychiatry psychologist psychosis psychotherapy psychotic ptsd public pull
    pulled pump pumping punish pure purple purpose push pushed put puts putting puzzle
    qualifications qualified qualifies qualify quality quarter queen quest question questions
    quick quicker quickly quiet quit quite quitting quote qwer qwerty rabbit race racing radio
    rage rail rain raise ramp ran random randomly rank rapid rare rash rat rate rates rather
    rating ratings rave raw rays re reach reaching react reaction reactions read reading reads
    ready real reality realize really reason reasons rebel recall receipt receipts receive
    received recent recently receptionist recipe recliners recognized recommend recommendation
    recommended record records recover recovering recovery recreationally red reddit reduce
    refer referral referrals referred referring refill refilled reflect reflection refrigerator
    refund refundable refunds refuse regarding regional regret regular regularly regulated rehab
    reimburse reimbursed reimbursement reject relapse relate related relationship relative relax
    relaxer relaxing release relief relieved religion religious rely remain remarkable remember
    remind reminder remote remotely removal remove rems renew rent repair repeat repeated
    replace replied replies reply replying report reporting representative reputable reputation
    request requesting require required requirements reschedule rescheduling rescue research
    researched researching reserve reset resident resist resistant resolve respect respond
    responders response responsible rest restaurant restaurants restless restore restrict
    restrictions resubmit result results resume retired return returning reveal revenge review
    reviews reward rewire rhythm rib ribbon rice rich rid ride rides rideshare ridiculous riding
    right rights ring rise risk risks risky ritalin rival roast rob robot rock role roll roof
    room roommate rooms root rope rotten rough round rounds routine row royal rsd rub rubber
    rude rug ruin ruining rule rules run running runs rural rush rushed sack sacred sacrifice
    sad sadly safe safety said sail salad salary sale sales salt same sample sat satisfied
    saturday saturdays sauce save savings saw say saying says scale scam scammer scan scare
    scared scary scattered scenario scene scent schedule scheduled scheduling schizoaffective
    schizophrenia school schooler sciatica science score scottsdale scratch scream screen
    screening screw script scripts scrub sdf sdfsdf seal seasonal seat second secret section
    secure security sedative see seed seeing seek seeking seem seems seen sees seizure seizures
    select selected self selfish sell selling sells semaglutide send sending senior seniors
    sense sent sentence seo sep separate sept september sequence series serious seriously
    seroquel serotonin sertraline service services session sessions set sets setting seven
    seventy several severe severely sew sex sexual sexy sha shade shadow shaky shallow shame
    shape share shared she sheet shelf shes shield shift shiny ship shit shocked shoe shoes
    shook shoot shop short shot shots should shoulder shouldnt shout show shower shows shrooms
    shrug shut shuttle shy sick sickness side sigh sign signal signed silent silk silly similar
    simple simply since sincere sincerely sing single sink sir siri sis sister sit site
    situation six sixteen sixty size skill skin skinny skip skips skull sky slave sleep sleeping
    sleepy sleeves slept slide sliding slight slip slippery slot slots slow slowly small smart
    smash smear smell smelly smile smoke smoking smooth snack snake snap sneeze sniff snort
    snowbird snri snris so soap sober soccer social sock soda soft software soil sold soldier
    solid solution solve some somebody someday somehow someone something sometime sometimes
    somewhat somewhere son song soo soon sooner soonest sooo sore sorry sort soul sound sounds
    sour source south spa space spacey spain spam spanish spare spark spay speak speakers
    speaking speaks special specialist specialize specialized specific speech speed spell spend
    spending spider spill spin spirit spit spite split spoil spoke spoken sponsor sport sports
    spot spots spouse spouses spravato spray spread spring sprovato square squeeze ssri ssris
    stable stack staff staffed staffing stage stair stairs stake stand standard star stare start
    started starting stash state statement states station status stay std steady steal steam
    steep stellate stem step steps stepson steroid stick sticky stiff still stimulant stir
    stitches stock stomach stomachache stoned stool stop stopped stopping stops store stories
    story straight strange stranger strategy stream street streets strength stress stressed
    stressful stretch strict strike string strip stroke strong stronger struggle struggled
    struggling stubborn stuck student students studies study stuff stupid style subject
    sublingual submit suboxone subscribe subscription substance subtle suburb success successful
    such suck sucks sudden suddenly sue suffer suffering sufficient sugar suggest suggested
    suicidal suicidality suicide suit suitable suite sum summer sun sunday sundays sunlight
    sunny suns sunset sup super superbill superman supplies supply support supposed sure surely
    surface surgeon surgery surprise surround survey survive survivor survivors suspect
    suspended suspicious sustain swallow swallowed swallowing swear sweat sweater sweaty sweet
    sweetie swell swelling swim swing switch swollen symbol sympathy symptoms syndrome synthetic
    system ta table tablet tablets tacos tail take taken takes taking talent talk talked talking
    tall tank tape taper target task tasty tattoo tattoos taught tax taxes taxi tbi tea teach
    teacher teaching team tear tease tech technique teen teenager teenagers teens teeth
    telehealth tell telling temp tempe temper temple temporary tempted ten tend tension tent
    term terms terrible terrific terrified tesla test testimonials testing testosterone tests
    texas text texted texting texts th than thank thankful thankfully thanks thanksgiving thanku
    thankyou that thatd thatll thats thc the their them themselves then theory therapist
    therapists therapy there theres these they theyre thick thief thin thing things think
    thinking thinks thinners third thirsty thirteen thirty this thnx tho those though thought
    thoughts thousand thread threat threaten three threw throat through throughout throw
    throwing thru thu thumb thunder thur thurs thursday thursdays thus thx thyroid ticket tide
    tidy tie tight tiktok til till time timeline times tinder tinnitus tiny tip tired tiredness
    tissue titanic title titrate tmr tmrow tmrw tms to toast tobacco today todays toddler toe
    together told tolerance toll tomo tomorrow tone tongue tonight too took tool tooth toothache
    top topic torn toss total totally touch tough tour tourettes tours tow toward towel tower
    town toxic trace track trade tradition traffic tragedy train trained training tranquilizer
    trans transfer transgender translate translation translator transmission transport
    transportation trap trash trauma traumatic travel trazodone trd treasure treat treated
    treating treatment treatments tremble trend trial trials triangle tribe tricare trick tried
    trigeminal trigger triggered trimester trip tripping troches trouble troubled truck true
    truly trump trunk trust truth try trying ttyl tube tucson tue tues tuesday tuesdays tune
    turkey turn turnaround turned turns turtles tv twelve twenty twice twin twist twitter two ty
    tylenol type typed typical typing typo tysm tyvm uber ugh ugly uh uhc uhh uhhuh ultimate um
    umbrella umm un unable unacceptable uncle uncomfortable unconscious undecided under
    understand understood unemployed unemployment unfair unfortunately unhappy union unit unite
    united unitedhealthcare universe university unknown unless unlikely unlucky unpaid
    unpleasant unreal unsafe unstable unsubscribe unsure until unused up upbeat update updated
    updating upon upper ups upset upstairs ur urge urgent urgently urine url us usa use used
    useful useless user using usual usually va vacation vaccines vague vain valid valium valley
    value vanish vape vaping various vast ve vegan vegetable vehicle vein veins venlafaxine
    venmo verification verify verse version versus very vessel vet veteran veterans vets via
    viagra vial vials vibe victim victory video vietnamese view village violent virtual
    virtually virus visa vision visit visiting visitors visits visuals vital vitals vitamin
    vitamins vivid vivitrol voice voicemail voices void volume volunteer vomit vote vs vu
    vulnerable vyvanse wage wagon wait waited waiting waitlist wake walgreens walk walker wall
    wallet walmart wander wanna want wanted wanting wants war warm warn warning warnings
    warranty warrior was wash wasnt wassup waste wasting wat watch watches watching water wave
    way waymo ways we weak wealth wean weapon wear wearing wears weary weather web website
    websites wed wedding wednesday wednesdays weed week weekday weekdays weekend weekends weekly
    weeks weep weigh weight weights weird weirdo welcome well wellbutrin welp went were werent
    west wet wfh what whatever whats whatsapp wheel wheelchair when whenever whens where
    wherever whether which while whisper white whitening who whoa whoever whole whos whose why
    wicked wide widow widowed width wife wifi wild will willing win wind window wine winter wipe
    wiped wire wisdom wise wish with withdrawal withdrawals within without witness wizard woah
    woke woman women won wonder wonderful wondering wont wood wooden word words wore work worked
    worker workers working works world worried worries worry worrying worse worst wort worth
    worthless would wouldnt wound wow wrap wreck wrist write writing wrong wrote wtf wyd xanax
    ya yall yard yas yasss yawn yay yea yeah yeahh year years yell yellow yelp yep yes yess
    yesterday yesterdays yet yikes yo yoga york you youd youll young younger youngest your youre
    yours yourself youth youtube youve yr yuck yuma yup zelle zero zip zoloft zombie zone zoom
    zxcv
"""

ENGLISH = frozenset(_WORDS.split())
"""Misspellings and texting forms are words here too."""
