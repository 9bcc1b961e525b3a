"""English words that texters use, folded and without apostrophes.

Only the list lives here: evidence for a language, and against a word being a name.
"""

from __future__ import annotations

_WORDS = """
    a abandon abc abilify ability able abortion about abouts above absent absolutely abuse abused
    accent accept acceptance accepted accepting access accessible accident account accredited
    accurate ache acid acls across act acting action active activities activity actor actual
    actually acupuncture ad add adderall addict addicted addicting addiction addictive address adhd
    adjust admin administer administered adolescent adolescents adult adults advantage advice
    advises aetna affect affected affects affirm afford affordable afib afraid african aft after
    aftercare afternoon afternoonish afterpay afterward afterwards again against age agency agent
    ages ago agree ahcccs ahead ahold ai aids aint airport alarm alcohol alcoholic alcoholics
    alcoholism alert alerts alike alive all allergic allergies allergy allow allowed alone along
    alot aloud already alright also alternative although altogether always alzheimers am amazing
    amazingly amazon ambetter ambiance ambien ambulance american amex among amount an analysis
    analytics and anesthesia anesthesiologist anesthetic aneurysm anger angry animal animals ankle
    announce annoyed annoying annual anonymous anorexia another answer answered answering answers
    anthem anti antibiotic antidepressant antidepressants anxiety anxious anxiousness any anybody
    anymore anyone anything anytime anyway anyways anywhere apart apartment apnea apologies
    apologize apology app appeal appear appetite apple application applications applies apply
    appointment appointments appreciate appreciated approach approval approve approved approximate
    apps appt appts april arabic archives are area arent argh argue arizona arm arms army around
    arrange arrangements arrive arrived art arthritis article as asap asdf asdfg asdfgh asdfjkl
    asian aside ask asked asking asl asleep aspect aspirin ass assault assaulted assesses assessment
    assets asshole assign assignments assistance assistant assistants assisted asthma at ate ativan
    attack attacks attempt attend attention attitude attorney audit august aunt auth author
    authority authorization authors autism autistic auto autoimmune automated automatic autumn
    availability available average avoid aw awake aware away awesome awful awkward aww aye az babe
    babies baby babygirl back background backup bad badly bag balance bald ballet ballpark banana
    banging bank banner barbiturate barely barrier bars base based basic basically basis basketball
    bastard bath bathroom batman bc bcbs be beach bear beat beats beautiful became because become
    becoming bed been beer before beforehand beg began begin behalf behind being belief believe bell
    belong below bend benefit benefits benign benzos beside besides best bet better betting between
    beyond bible biden big bigger bike bilingual bill billable billboard billet billing bipolar bird
    birth birthday bisexual bit bitch bite bitter black bladder blah blame blanket blankets bleach
    bleaching bleeping bleh blending bless blind bloated block blocks blog blood bloodwork blucross
    blue bluecros bluecross blueshield bluetooth blurring blurry bmi board boarding boat body bold
    bone book booked books boomer boost booster boosters border borderline bored born borrow boss
    bot both bother botox bots bottle bottom bought bound boundary bowl boy boyfriend bp bpd braces
    brain branch brand brave breach bread breadth break breakfast breakthrough breastfeed
    breastfeeding breath breathe breathing breathwork breeding bridal bride brides bridle brief
    brigade brighter bring bro brochure broke broken brother brought brown browse browsing bruh
    bruhh bruise brush bs btw buddy budget bug build building bulimia bulk bulletin bullshit bunch
    bupropion burden burn burned burnout burns burping burst bury bus business buspar buspirone busy
    but button buy buzz by bye bypass cab caffeine cake calculated calculator calendar california
    call callback called caller calling calls calm came camera camp campaign can canada canal cancel
    cancelation cancellation cancellations cancelled cancelling cancer candidate candidates candle
    cannabis cant cap capital car card cards care carecredit careful caregiver careless caring carry
    cars cart case cash cashed cast cat catch categories category catholic caught cause causing cbd
    cbt cease celebrity celexa cell cells center cerebral certain certificate certified chain chair
    chairs challenge champion chance chances chandler change changed changing channel chapter
    character charge charged charges chart chase chat chatgpt chatting cheap cheaper cheat check
    checked checking checklist checks cheer chemical chemicals chemistry chemo cherry chess chest
    chewing chicken child childcare childhood children chill chilling chip chiropractor choice
    choices chomping choose choosing chop chopped chopping christ christian christmas chronic
    chucking church cigarette cigna circle circumcision circumstances cirrhosis citalopram city
    civil claim claims class classes clean cleaned cleaning clear clearance clearly clever click
    client climb clinic clinical clinician clinics cloaking clock close closed closer closest
    clothes clotting cloud club clubs cluster co coach coaching coast cocktail code coffee cold
    collaborate collapsed collared colleague collect collections college colonoscopies color
    colorado column combat combine combined come comes comfort comfortable comfy coming command
    commands comment commercial commit commitment common community commute comp companies companion
    company compare compared compete competent complain complaint complete completely complex
    compliance compliant complicated complications component compulsion compulsions computer
    conceive concept concern concerned concerns conclusion concussion condition conditions conduct
    confidential confirm confirmed confirming conflict confused confusing confusion congrats
    congratulations connect connections cons conscious consensus consent consequence consider
    considerable considering consistent console constant constantly constipated construct consult
    consultation consumer contact contacted contacting contacts contain container content contest
    context continue contract contracted contraindications contrast contributor control controlled
    contusion contusions convenient conversation conversations conversing conversion conversions
    convicting conviction convince cook cookie cool coordinate cop copay copd cope copies copy core
    corner correct cost costs couch could couldnt counsel counseling counselor counselors count
    counter country couple couples courage course court cousin cover coverage covered covers covid
    coworker cpap cpt cptsd crack craft crap crash crashed crave craving cravings crazy cream create
    creature credentials credit creek creep crest crime crisis criteria critical crna croaking cross
    crowd crps cruel cry crying crypto cunt cup curb cure curious current currently custom customer
    cut cute cutting cuz cycle cymbalta dad daddy daily damage damn dang danger dangerous dangers
    dare dark darling darn dash dashboard data date dates daughter dawn day daylight days dead deaf
    deal dealing dealt dear dearth death debit debt decade december decent decide decided deciding
    decision decisions declare decline decreased deductible deep default define definitely degree
    dehydration delegate delete deliver delivered delivery demand dementia demo demon denied dental
    dentist denver deny depart department depend dependence dependency dependent depends depleted
    deposit depressed depressing depression depressive depth dermatologist describe deserve desire
    desk desktop desperate desperately destroy detail details determine develop device dfg diabetes
    diabetic diabetics diagnosed diagnoses diagnosis dickhead did didnt die died diet diff differ
    difference different differently difficult dining dinner direct direction directions directly
    director dirt dirty dis disability disabled disagree disappear disappointed disaster discharged
    discipline disclosure discount discounts discover discuss discussion disease disgusting dish
    dishwasher dismiss disorder disorders display dispute disqualifies disqualify disrespectful
    dissociation dissociative dissolve distance distinct diving divorce divorced dizziness dizzy dmv
    do docs doctor doctors documents does doesnt dog dogs doing dollar dollars domain donate
    donation donations done dont donts door dos dosage dose dot double doubt down download downside
    downsides downtown dozen dr draft drag drain drama draw drawing draws dread dream dreamlike
    dress drew drift drink drinking drip dripping drips drive driver driving drooling drop dropping
    droppings drove drown drowning drug drugs drunk drying dude due duh duloxetine dumb dumbass dump
    dunno duration during dust duty dx dying dynamic dysthymia each eager ear earlier earliest early
    earn earth ease easier easily easy eat eating echo ect edge edibles edited editor education
    effect effective effects effexor efficient effort eh eiffel eight eighteen either ekg elderly
    elect electric electrician electronic elevator eleven eligibility eligible else elsewhere email
    embarrass embarrassed embarrassing emdr emergence emergencies emergency emergent emitting
    emotion emotional emotionally employ employed employer empty encoding encourage end ended
    endings endometriosis enduring enemy energy engage engine english enjoy enlisting enormous
    enough enroll ensure enter entire entrance entropy environment epilepsy episode equal equipment
    equipped equivalent er erm error escalate escape escitalopram escort esketamine espanol
    especially essay essential estimate et eternal evaluation evaluations eve even evenin evening
    evenings event ever evermore every everybody everyday everyone everything everywhere evicting
    evidence evil ex exact exactly exam examine example exams excellent except excited exciting
    exclude exclusive excuse exercise exerting exhausted exhausting exist existent exit expand
    expect expecting expensive experience experienced experimental expert expirations expire explain
    exponential export express extend extent extra extreme extremely eye eyes face facebook facetime
    facilities facility fact factor factories factory fade fail failed fails failure failures faint
    fainted fair fake fall falling false fam family famous fan fantastic far farm fashion fast
    faster fat father fatigue fault fav favor favorite fax fck fda fear fearful feature feb february
    fed federal fee feed feel feeling feelings feels fees feet fell fellow felt female fence
    fentanyl fertility fever few fewer fgh fiance fiancee fibro fibromyalgia fiction field fifteen
    fifth fifty fight fighting figure file fill fillers filling film filter final finally finance
    financial financing find fine finish finished fire fired firm first fish fishing fit fits five
    fix flag flagstaff flash flashbacks flat flavor flesh flex flexible flight floating floaty flood
    floor flow flower flu fluid fluids fluoxetine fly flyer flying fmla focus fog foggy fold folks
    follow following foo food fool foolish foot for forbidden force forced foreign forester forever
    forget forgive forgot forgotten form former forming forms formulas fort forth forty forward
    found four fourth fr frame framework france frankly fraud freak free freedom freeway freeze
    freezing french frequency frequent frequently fresh frfr fri friday fridays friend friendly
    friends frightened from front frozen fruit frustrated frustrating fsa fuck fucked fucking fuel
    fuk full fully fun function functional fund funny further fuss future fyi g2g gabapentin gad gah
    gain game ganglion gap garage garden gargantuan gas gastric gateway gather gatorade gave gay
    gear gem gene general generalized generation generic gentle genuine get gets getting gf ghost
    giant gibberish gift gilbert girl girlfriend give given gives giving glad glass glasses glaucoma
    glendale global glory gloves glutamate glutathione go goal god goes going gold gone gonna good
    goodbye goodnight goodyear google gosh gossip got gotcha gotta gotten government gr8 grab grade
    grain gram grams grand grandfather grandkids grandma grandmother grandpa grandson grant grass
    grateful grave great greedy greet greetings grew grief groggy groom gross ground group grow gtg
    guarantee guaranteed guard guardian gud gudnite guess guest guidance guide guilt guilty guinea
    gummies gun gut guy guys gym habit had hadnt haggling haha hahaha hair haircut haircuts hairy
    half halfway hallucinate hallucinations hallucinogen hammer hand handicap handle handling hang
    hanging hangover happen happened happening happens happier happiness happy hard hardly harm
    harmful harping harsh harvesting has hasnt hat hate hated haunted haunting have havent having he
    head headache headaches headed headphones heal healing health healthcare healthy hear heard
    hearing heart heartbeat hearth hearty heat heavy heck hehe height hell hella hello help helped
    helpful helping helpless helplessness helps her here heroin hers herself hes hey heya heyyy hi
    hidden hide high higher highly hii hiii hill him himself hint hipaa hire hiring his hispanic
    history hit hiv hiya hjk hm hmm hmmm hmo hmph hmu ho hoarding hobby hold hole holiday holidays
    home homeboy homeless homes homework homie honest honestly honey hook hooked hop hope hopefully
    hopeless hopelessness hoping hormone hormones horoscope horrible horse horses hospital
    hospitalized hospitals host hot hotel hour hours house household houses housewife how howdy
    however hows hsa hug huge hugging huh hum human humana humble humour hundred hung hungover
    hungry hunny hunt hunting hurdling hurling hurry hurt hurtful hurting hurtling hurts husband
    hustling hw hx hydration hype hypnosis i ibs ibuprofen ice id idc idea ideal ideally identical
    idgaf idiot idk idle if ignore ignored ill illegal illness illnesses im image imagine imbalance
    immediate immediately imo impact impatient important imports impossible impressed impression
    improve improvement in inbox incident include included including income incomplete increase
    increased incredible indeed independent indian individual industrial ineligible infection
    influence info inform information informational infusion infusions infusn inhaler initial inject
    injection injections injured injury innocent input inquire inquiring inquiry ins insane inside
    insist insomnia inspire insta instagram installments instance instant instead instructions
    insulin insult insurance insurances insured insurer intact intake integration integrity intend
    intense intent intention interact interest interested interesting interface interfere internal
    internet internships interpreter interpreters interview into intramuscular intravenous intro
    introduce intrusive invalid invest invite invoice invoices involve involved iphone ipsum iron
    irregular irritable irritated irs is island isnt isolated issue issues istg it itch item
    itemized itll its itself iv ive ivf ivs jacket jail january jealous jerk jesuschrist jet jewelry
    jewish jk jkl job jobs johnson join joint joke joking journal journey joyous judge juice july
    jump jun june jus just justify kaiser keen keep keeps kept ket ketamine ketmine key keys kg kick
    kicking kicks kid kidding kidney kidneys kids kill killed killer killing kilo kims kind kinda
    kindling kinds king kiss kissing kit kitchen kits kk klarna klonopin knee knees knew knife knock
    knot know knowing knowledge known knows ksnt kys lab label labor labs lack ladder ladies lady
    laid lamictal lamp land landline lanes language languages laptop large larger laser lasik last
    lasting late lately later latest latex latina latino laugh laughing launch laundromat laundry
    law lawn lawsuit lawyer lay layers lazy lbs lead leader leaf league leak lean learn learned
    least leave leaving left leg legacy legal legit lemme lend length lesbian less lesson let lethal
    lets letter letting level lexapro liability liar liberal libido license licensed lid lidocaine
    lie life lifelong lifetime lift lifting light lightning lights like liked likelihood likely
    liking limb limit limited limp line lining link lips liquid lisinopril list listen listing
    literally lithium little live lived liver living lmao lmfao lmk load loan lobby local located
    location locations lock locked log logged logic login lol lolol lolz lonely long longer look
    looked looking looks loop loopy loose lorem lose loser losing loss lost lot lots lottery loud
    love loved lovely loving low lower lozenge lozenges lsd luck lucky luggage lunch lunchbreak lung
    lupus lyft lying lyme maam machine machinery mad made magazine magic maiden mail main mainly
    maintainer maintenance major majority make makes makeup making male mall mam mama mammograms man
    manage management manager mandarin mandatory mania manic manner manners manual manufacturer many
    maoi map maps march maricopa marijuana mark marked market marketing marketplace marriage married
    mask masks mass massage massager massages massaging massive master mastercard match matches mate
    material math matter matters maximum may maybe mayor md mdd mdma me meal mean meaning means
    meant meantime measure measurements measures meat mechanism med medal medi media medicade
    medicaid medical medically medicare medication medications medicine medicines meditation medium
    meds meet meeting meh melatonin melt member memory men menopause mental mentally mention
    mentioned menu mercy mere merry mesa mess message messages messed met metal methadone method
    metric mexican mexico mg mgs mhm mid midday middle midnight might migraine migraines mild mile
    miles military milk milligrams million min mind mindbloom mindset mine minimum ministry
    minnesota minor minors minus minute minutes miracle mirror mirtazapine miscarriage miserable
    misery miss missed missing mistake mistaken mister misty misuse mix ml mmhm mobile mode model
    models moderate modern modest molina mom moment momma mommy mon monday mondays money monitor
    monitored monitoring monitors monkey month monthly months mood moral more mornin morning
    mornings moron mortgage most mostly mother motion motivated motivation motor mountain mouse
    mouth move moved movie moving mr mri mrs ms much mud multiple mum murder murmur muscle mushroom
    mushrooms music muslim must mute mutual my myself mystery nad nah nail nails naked name named
    names nap narcotic narrow nasal nasty nation national natural nature nausea nauseous near nearby
    nearest nearly neat necessary necessity neck need needed needing needle needles needs negative
    negatives neighbor neighborhood neither nephew nerve nerves nervous nervously nest net netflix
    network neuralgia neurofeedback neuropathy neuroplasticity neuter neutral nevada never nevermind
    new news newspaper next ngl nice niece night nightmare nightmares nights nine ninety nite no
    nobody noise none nonstop noon nooo nope nor normal normally nose not note notes nothing notice
    notifications noun nov novel november now nowhere np npi numb number numbers nunya nurse nurses
    nursing nut nvm obama obese obey object obligations obvious occur ocd ocean oct october od odd
    odds of off offended offer office officer offices official officially offline often oh ohh ohhh
    oil ok okay okei okey oki okie okies okk old older olds omg omw on onboarding once one ones
    onion online only onset onto oof ooh oops open opening openings opens operate operation operator
    opiate opinion opioid opioids oppose opposite optimistic option optional options optum or oral
    orange order ordinary organ organize origin original other others otherwise ouch ought ounce
    ounces our ours ourselves out outcome outpatient outside over overbooked overcame overcharge
    overcharged overcome overcomes overcoming overdo overdoing overdone overdose overdosed
    overdosing overdue overjoyed overlap overslept overthink overthinking overview overweight
    overwhelmed overwhelming owe own owner ownership owns oxycodone oxygen oxys ozempic pace
    pacemaker pack package pad page paid pain painful pains painter pair palm palsy pancakes panic
    panicky pants pap paper papers paperwork parade paralyzed pardon parent parents park parking
    parkinsons part partial participate parties partner parts party pass passed passion password
    past pat patch path pathetic patient patients patterns pause paused paxil pay paying payment
    payments paypal pays pcp peace peaceful peak peculiar pediatric pediatrician pee peeing peer
    penalize penalty pencil people peoria peptides per percent percentage percocet perfect perfectly
    perform perhaps period permanent permission permit person personal personality personally perv
    pet pets pfft phantom pharmacy phase phoenix phone phones photo phrase physical physically
    physicals physician pic pick picked picks pickup pics picture pictures piece pig pile pill
    pillow pills pilot pin pinch pipe pipeline pissed piston pity pizza place places plain plan
    plane planet planning plans plasma plastic plate platform play player playing pleasant please
    pleased pleasure plenty pls plug plumber plumbing plus plz pm pmdd pocket podcast poem point
    pole police policy polish polite politics polls poor pop popped porch porphyria portal portion
    position positions positive possess possession possible possibly post postpartum postpone pot
    potato potential pound pounds pour poverty powder power powerful ppl ppo practical practice
    practices practitioner praise pray pre precise prediabetic prefer preferably preference
    preferred prefix pregnancy pregnant prep prepaid prepare prepay prescribe prescribes
    prescription prescriptions presence present president press pressure pretty prevent preview
    previous previously price prices pricing priest primary prime prior priority prison privacy
    private privilege prize probably problem problems procedure process product products
    professional profile profiles profit program progress prominent promise promised promo promote
    promotions prompt proof prop proper properties property proposal pros protect protocol proud
    prove proven provide provider providers provision proxy prozac psilocybin psst psych psychedelic
    psychiatric psychiatrist psychiatrists psychiatry psychologist psychosis psychotherapy psychotic
    pt ptsd public publish pull pulled pump pumping punish pure purple purpose push pushed put puts
    putting puzzle qualifications qualified qualifies qualify quality quarter queen query quest
    question questions queue quick quicker quickly quiet quit quite quitting quote qwer qwerty
    rabbit race racing radio rage rail rain raise ramp ran random randomly rank rapid rare rash rat
    rate rates rather rating ratings rave raw rays re reach reaching react reaction reactions
    reactive read readers reading reads ready real reality realize really reason reasons rebel
    recall recap receipt receipts receive received recent recently receptionist recipe recipient
    recipients recliners recognized recommend recommendation recommended record records recover
    recovering recovery recreationally red reddit reduce reduction reductions refer reference
    referral referrals referred referring refill refilled reflect reflection refrigerator refund
    refundable refunds refusal refuse regarding regional register regret regular regularly regulated
    rehab reimburse reimbursed reimbursement reject rejection rejections relapse relate related
    relation relations relationship relative relax relaxer relaxing release relevant relief relieved
    religion religious rely remain remarkable remember remind reminder remote remotely removal
    remove remover rems renew rent repair repeat repeated replace replied replies reply replying
    report reporting represent representative repulsion reputable reputation request requesting
    require required requirements resched reschedule rescheduling rescue research researched
    researching resection reserve reset resident resist resistant resolve resources respect
    respirator respiratory respond responders response responsibilities responsible rest restaurant
    restaurants restless restore restrict restrictions resubmit result results resume retired
    retraction return returning reveal revenge review reviews reward rewire rhythm rib ribbon rice
    rich rid ride rides rideshare ridiculous riding right rights ring rise risk risks risky ritalin
    rival rn roast rob robot rock rofl role roll roof room roommate rooms root rope rotten rough
    round rounds routine row royal rsd rub rubber rude rug ruin ruining rule rules run runner
    running runs rural rush rushed rx sack sacred sacrifice sad sadly safe safer safety said sail
    salad salary sale sales salt same sample santa sat satisfied satisfy saturday saturdays sauce
    save savings saw say saying says scale scam scammer scan scare scared scary scattered scenario
    scene scent sched schedule scheduled scheduling schizoaffective schizophrenia school schooler
    sciatica science scientific scooping scoot scope score scottsdale scratch scream screen
    screening screenshot screw script scripts scrub sdf sdfsdf seal seasonal seat second secondary
    secret section secure security sedative see seed seedling seeing seek seeking seem seems seen
    sees seizure seizures select selected self selfish sell selling sells semaglutide send sending
    senior seniors sense sensitivity sent sentence seo sep separate sept september sequence series
    serious seriously seroquel serotonin sertraline server serves service services session sessions
    set sets setting setup seven seventy several severe severely sew sex sexual sexy sha shade
    shadow shaky shallow shame shape share shared she sheet shelf shelling shes shh shield shift
    shiny ship shipping shit shocked shoe shoes shook shoot shop shopped shopping short shot shots
    should shoulder shouldnt shout show shower shows shrinking shrooms shrug shut shuttle shy sick
    sickness side sigh sign signal signature signed significant silence silent silk silly similar
    simple simply since sincere sincerely sing single sink sir siri sis sister sit site situation
    six sixteen sixty size sizing skating skill skin skinny skip skipping skips skull sky slapping
    slave sleep sleeping sleepy sleeves slept slide sliding slight slip slippery slipping slot slots
    slow slowly slut small smart smash smear smell smelly smelting smh smile smoke smoking smooth
    snack snake snap snapping sneeze sneezing sniff snooping snoot snort snowbird snri snris so soap
    sober soccer social sock soda soft software soil sold soldier solid solution solve some somebody
    someday somehow someone something sometime sometimes somewhat somewhere son song soo soon sooner
    soonest sooo sore sorry sort sos soul sound sounds sour source south spa space spacey spain spam
    spanish spare spark spay speak speakers speaking speaks special specialist specialize
    specialized specific speech speed spell spend spending spider spill spin spirit spit spite split
    spoil spoke spoken sponsor sport sports spot spots spouse spouses spravato spray spread spring
    sprovato spurred square squeeze ssri ssris stable stack staff staffed staffing stage stair
    stairs stake stalling stamping stand standard star stare start started starting stash state
    statement states stating station status stay std steady steal steam steep stellate stem step
    stepped stepping steps stepson steroid stick sticky stiff still stimulant stir stitches stock
    stoke stomach stomachache stomped stomping stoned stool stooped stop stopall stopover stopped
    stopper stopping stops storage store stories storming story straight strange stranger strapped
    strapping strategy stream street streets strength stress stressed stressful stretch strict
    strike string strip stripped stripping strobe strode stroke strong stronger struggle struggled
    struggling stubborn stuck student students studies study stuff stupid style sub subject
    sublingual submit suboxone subscribe subscription subsides substance substantial subtle suburb
    success successful such suck sucks sudden suddenly sue suffer suffering sufficient sugar suggest
    suggested suic suicidal suicidality suicide suit suitable suite sum summary summer sun sunday
    sundays sunlight sunny suns sunset sup super superbill superman supplies supply support supposed
    sure surely surface surgeon surgery surprise surrender surround survey survive survivor
    survivors suspect suspended suspicious sustain sux swallow swallowed swallowing swapped swapping
    swatting swear swearing sweat sweater sweaty sweeping sweet sweeter sweetie swell swelling
    swerving swim swing swirling switch swollen swooping symbol sympathy symptom symptoms syndrome
    synthetic system systematic ta tab table tablet tablets tacos tag tags tail take taken takes
    taking talent talk talked talking tall tank tape taper target task taste tasty tattoo tattooing
    tattoos taught tax taxes taxi tbh tbi tea teach teacher teaching team tear tease teasing tech
    technique teen teenager teenagers teens teeth telehealth telephone tell telling temp tempe
    temper template templates temple temporary tempted tempting ten tend tension tent term terminal
    terminate terminator terms terrible terrific terrified tesla test testimonials testing
    testosterone tests texas text texted texting texts texture th than thank thankful thankfully
    thanking thanks thanksgiving thanku thankyou that thatd thatll thats thc the their them
    themselves then theory therapeutic therapist therapists therapy there theres these they theyre
    thick thief thieving thin thing things think thinking thinks thinners thinning third thirsty
    thirteen thirty this thnx tho those though thought thoughts thousand thread threat threaten
    three threw throat through throughout throw throwing thru thu thumb thunder thur thurs thursday
    thursdays thus thx thyroid ticket tide tidy tie tiers tight tiktok til till time timeline
    timeout timers times tinder tinkling tinnitus tiny tip tired tiredness tissue titanic title
    titrate tmr tmrow tmrw tms to toast tobacco today todays toddler toe together token told
    tolerance tolerate toll tomo tomorrow tone tongue tonight too took tool tooth toothache top
    topic torn toss total totally touch tough tour tourettes tours tow toward towel tower town toxic
    trace track trade tradition traditional traffic tragedy trail train trained training
    tranquilizer trans transcript transfer transgender transient translate translation translator
    transmission transport transportation trap trash trauma traumatic travel trazodone trd treasure
    treat treated treating treatment treatments tremble trend trial trials triangle tribe tricare
    trick tried tries trigeminal trigger triggered trimester trip tripping troches trouble troubled
    truck true truly trump trunk trust truth try trying ttyl tube tucson tue tues tuesday tuesdays
    tune turkey turn turnaround turned turns turtles tutorial tv tweeting twelve twenty twice twin
    twinkling twist twitter two tx ty tylenol type typed typical typing typo tysm tyvm uber ugh ugly
    uh uhc uhh uhhuh uhm ultimate um umbrella umm un unable unacceptable unalive uncertain uncle
    unclear uncomfortable unconscious undecided under understand understood unemployed unemployment
    unfair unfortunately unhappy unhealthy union unit unite united unitedhealthcare universe
    university unknown unless unlikely unlucky unpaid unpleasant unprofessional unreal unsafe
    unstable unsubscribe unsure until unused up upbeat update updated updating upon upper ups upset
    upstairs ur urge urgency urgent urgently urine url us usa usable use used useful useless user
    using usual usually va vacation vaccines vague vain valid validate validity valium valley value
    vanish vape vaping various vary vast ve vegan vegetable vehicle vein veins vendor venlafaxine
    venmo verdict verification verify verse version versus very vessel vet veteran veterans vets via
    viagra vial vials vibe victim victory video vietnamese view village violent virtual virtually
    virus visa vision visit visiting visitor visitors visits visuals vital vitals vitamin vitamins
    vivid vivitrol voice voicemail voices void volume volunteer vomit vote vs vu vulnerable vyvanse
    wage wagon waist wait waited waiting waitlist wake walgreens walk walker wall wallet walmart
    wander wanna want wanted wanting wants war warm warn warning warnings warranty warrior was wash
    washing wasnt wassup waste wasting wat watch watches watching water wave way waymo ways we weak
    wealth wean weapon wear wearing wears weary weather web website websites wed wedding wednesday
    wednesdays weed week weekday weekdays weekend weekends weekly weeks weep weigh weight weights
    weird weirdo welcome well wellbutrin welp went were werent west wet wfh what whatever whats
    whatsapp wheel wheelchair when whenever whens where wherever whether whew which while whisper
    white whitening who whoa whoever whole whore whos whose why wicked wide widow widowed width wife
    wifi wild will willing win wind window wine winter wipe wiped wire wisdom wise wish wishing with
    withdrawal withdrawals within without witness wizard wkend wknd woah woke woman women won wonder
    wonderful wondering wont wood wooden word words wore work worked worker workers working works
    workspaces world worldwide worried worries worry worrying worse worst wort worth worthless would
    wouldnt wound wow wrap wreck wrist write writing wrong wrote wtf wut wuz wyd xanax xoxo ya yall
    yard yas yasss yawn yay yea yeah yeahh year years yell yellow yelp yep yes yess yesterday
    yesterdays yet yikes yo yoga yoo york you youd youll young younger youngest your youre yours
    yourself youth youtube youve yr yuck yuma yup zelle zero zip zoloft zombie zone zoom zxcv
"""

ENGLISH = frozenset(_WORDS.split())
"""Misspellings and texting forms are words here too."""
