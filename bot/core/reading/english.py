"""English words that texters use, folded and without apostrophes.

Only the list lives here: evidence for a language, and against a word being a name.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    a abilify able about above absolutely abuse abused accept accepted accepting accessible
    accident account accredited across act action active actor actually acupuncture ad add
    adderall addict addicted addiction addictive address adhd admin administer administered
    adolescents adult advantage advice aetna affect affects affirm afford affordable afib afraid
    african after aftercare afternoon afterpay afterwards again against age agency agent ago
    agree ahcccs ahead ahold ai aint airport alcohol alcoholic alcoholism alive all allergic
    allow allowed alone along alot already alright also although altogether always am amazing
    ambetter ambien american amex amount an and anesthesia anesthesiologist anesthetic aneurysm
    anger angry animal animals ankle annoyed annoying anonymous anorexia another answer
    answering answers anthem antibiotic antidepressant antidepressants anxiety anxious any
    anybody anymore anyone anything anytime anyway anyways anywhere apart apartment apnea
    apologies apologize app appeal apple application apply appointment appointments appreciate
    approval approve approved apps appt appts april arabic are area arent arizona arm army
    around arrive arthritis article as asap asdf asdfg asdfgh asdfjkl asian aside ask asked
    asking asl asleep assaulted assessment assistance assistant assisted asthma at ate ativan
    attack attacks attorney august aunt auth authorization autism autistic auto automated
    availability available average avoid aw awake aware away awesome awful aww aye az babe
    babies baby back bad badly bag balance ballpark banana bank banner barely bars basic
    basically bath bathroom bc bcbs be bear beautiful became because become becoming bed been
    beer before beforehand began begin behalf behind being believe below benefit benefits benzos
    beside besides best bet better between beyond big bigger bike bilingual bill billboard
    billing bipolar birth birthday bisexual bit black bladder blah blanket blankets bleh bless
    block blocks blood bloodwork blue bluecross blueshield bluetooth blurry board body book
    booked books booster boosters borderline bored born boss bot both bother botox bottle bottom
    bought boy boyfriend bp bpd braces brain bread break breakfast breastfeed breastfeeding
    breathe bring bro brochure broke broken brother brought brown browse browsing bruh bruise bs
    btw budget bug build building bulimia bulk bunch bupropion burn burned burnout burns bus
    business buspar buspirone busy but buy by bye bypass cab caffeine calculated calendar
    california call called caller calling calls calm came can canal cancel cancelation
    cancellation cancellations cancelled cancer candidate cannabis cant capital car card cards
    care carecredit careful caregiver caring carry cars cart case cash cast cat catch catholic
    caught cause cbd cease celebrity celexa cell cells center cerebral certain certified chair
    chance chances chandler change changed channel charge charged charges chart chat chatgpt
    cheap cheaper check checked checking chemical chemistry chemo cherry chest child childhood
    children choice choices choose christian christmas chronic church cigna cirrhosis citalopram
    city claim class clean cleaned cleaning clear clearance clearly click client clinic clinical
    clinics close closed closer closest clothes club clubs cluster co cocktail code coffee cold
    collaborate collapsed collections college combat combined come comes comfortable coming
    commit common community commute comp companies company compare compared complain complaint
    complete completely complex compliant complications computer conceive concern concerned
    concerns concussion condition conditions confidential confirm confirmed confirming confused
    confusing congrats congratulations connect connections cons conscious consider considering
    constant constantly constipated consult consultation contact contacted contacting contacts
    content continue contract contracted contraindications control controlled convenient
    conversation cook cool coordinate cop copay copd copy correct cost couch could couldnt
    counseling counselors count country couple couples course court cousin cover covered covers
    covid coworker cpap cpt cptsd crap crash crashed crave craving cravings crazy cream
    credentials credit creek criteria crna cross crps cry crying crypto cup cure curious current
    currently customer cut cute cuz cycle cymbalta dad daddy daily damage damn danger dangerous
    dangers dark darling data date dates daughter day days dead deaf deal dealing dear death
    debit debt december decide decided deciding decline deductible deep definitely degree delete
    deliver delivered dementia demon denied dental dentist denver department dependence
    dependent depends deposit depressed depressing depression depressive dermatologist describe
    desk desperate desperately details dfg diabetes diabetic diagnosed diagnoses diagnosis did
    didnt die died diet diff difference different differently difficult dinner direct direction
    directions directly director dirty disability disabled disappointed discount discounts
    discover discuss disease disorder disorders dispute disqualifies disqualify dissociation
    dissociative dissolve distance divorce divorced dizziness dizzy do doctor doctors does
    doesnt dog dogs doing done dont door dosage dose dot double doubt down downside downsides dr
    drama draw dream dress drink drinking drip drips drive driver driving drop drove drug drugs
    drunk dude due duh duloxetine dumb dump dunno duration during duty dying dysthymia each
    eager ear earlier earliest early easier easily easy eat eating ect education effect
    effective effects effexor effort eh eiffel eight eighteen either elderly electrician
    elevator eleven eligible else email embarrassed embarrassing emergency emotional emotionally
    employed employer empty end ended energy english enjoy enough enroll enter entire entrance
    epilepsy equal equipment er error escitalopram esketamine espanol especially essay estimate
    et evaluation evaluations eve even evening evenings event ever every everybody everyday
    everyone everything everywhere evidence evil ex exact exactly example exams excellent except
    excited exciting excuse exercise exhausted exhausting exist expect expecting expensive
    experience experienced experimental expire explain extra extremely eye eyes face facebook
    facetime facility fact fade fail failed fails fainted fair fake fall falling false family
    famous fan far farm fast faster fat father fatigue fault fav favor fax fda fear feb february
    fed fee feed feel feeling feelings feels fees feet fell felt female fertility few fewer fgh
    fiance fiancee fibromyalgia field fifteen fifth fifty fight fighting figure file fill
    fillers final finally financial financing find fine finish finished fire first fit five fix
    flagstaff flashbacks flex flexible flight floor flow flu fluids fluoxetine fly flyer flying
    fmla focus foggy folks follow following food fool foot for force foreign forever forget
    forgot form former forming forms fort forth forty forward found four fourth france freak
    free freeway french frequent frequently fresh fri friday fridays friend friendly friends
    from front frustrated frustrating fsa fuck fucked fucking full fully fun function fund funny
    further future fyi gabapentin gad gain game ganglion gastric gateway gave gay general
    generalized generic gentle get gets getting gf gibberish gift gilbert girl girlfriend give
    given gives giving glad glass glasses glaucoma glendale glutamate go god goes going gold
    gone gonna good goodbye goodnight goodyear google gosh got gotcha gotta gotten government
    gr8 gram grams grand grandfather grandma grandmother grandpa grandson grateful great greedy
    greetings grew grief groggy groom ground group grow guarantee guaranteed guardian guess
    guest guide guilty gummies gun guy guys gym habit had hadnt haha hahaha hair haircut
    haircuts half hallucinate hallucinogen hand handicap handle hang happen happened happening
    happens happier happy hard hardly harmful has hate hated have havent having he head headache
    headaches headphones heal healing health healthcare healthy hear heard hearing heart heavy
    heck hehe hell hella hello help helped helpful helping helps her here hers herself hes hey
    heya hi hidden high higher highly hii hiii hill him himself hipaa hire hiring his hispanic
    history hit hiv hiya hjk hm hmm hmmm hmo hmu ho hold hole holiday holidays home homeless
    homework honest honestly honey hook hooked hope hopefully hopeless hoping hormone hormones
    horrible horse horses hospital hospitals hot hotel hour hours house houses housewife how
    howdy however hows hsa huge huh human humana hundred hung hungover hungry hurry hurt hurting
    hurts husband hw hydration hype i ibs ibuprofen ice id idc idea ideal ideally idiot idk if
    ignore ignored ill illegal illnesses im imagine imbalance immediately important impossible
    in inbox include including income increase increased indeed independent indian individual
    ineligible info inform information infusion infusions initial inject injection injections
    injury inquire inquiring inquiry ins inside insomnia insta instagram installments instant
    instead instructions insulin insurance insurances insurer intake integration intense
    intention interact interest interested interesting interfere internet internships
    interpreter interview into intramuscular intravenous introduce intrusive invalid invest
    invoice involved iphone iron irritated is isnt issue issues it itemized its itself iv ive
    ivf ivs jacket january jewelry jewish jk jkl job jobs join joke joking joyous july jump jun
    june jus just kaiser keep keeps kept ket ketamine key keys kg kick kicks kid kidding kidney
    kidneys kids kill killed killing kims kind kinda kinds kits kk klarna klonopin knee knew
    knock know knowing known knows ksnt lab label labor labs lack ladies lady laid lamictal land
    language languages laptop large laser last lasting late lately later latex latina latino
    laugh law lawyer lay lazy lbs lead learn learned least leave leaving left leg legal legit
    lemme length lesbian less let lethal lets letter letting level lexapro libido license
    licensed lidocaine lie life lift light like liked likely limit limited line link lips liquid
    list listen listing literally lithium little live lived liver living lmao lmk load loan
    lobby local located location locations lock locked lol lolol lonely long longer look looked
    looking looks lose losing loss lost lot lots loud love loved low lower lozenge lozenges lsd
    luck lucky lunch lupus lyft lying lyme maam machine machinery mad made magazine maiden mail
    main mainly maintenance major make makes makeup making male mam mama man manage management
    manager mandarin mania many maoi maps march maricopa marijuana marked market marketing
    marketplace marriage married masks massage massages math matter matters may maybe mdd mdma
    me meal mean meaning means meant meantime measures mechanism med media medicaid medical
    medicare medication medications medicine medicines meds meet meeting meh melatonin member
    memory men menopause mental mentally mention mentioned menu mercy merry mesa mess message
    messages messed met methadone method mexican mexico mg mhm mid midday middle midnight might
    migraine migraines mild military milk milligrams million min mind mindbloom mine minimum
    minnesota minor minors minute minutes miracle mirtazapine miscarriage miserable miss missed
    missing mistake mister misuse mix ml mmhm mobile molina mom moment momma mommy mon monday
    mondays money monitored monitoring month monthly months mood more morning mornings mortgage
    most mostly mother mouth move moved movie moving mr mri mrs ms much multiple mum murmur
    mushrooms music muslim must mutual my myself nad nah nail nails name named names narcotic
    nasal natural nausea nauseous near nearby nearly necessary neck need needed needing needle
    needles needs negative neighbor neither nephew nerve nerves nervous nervously network
    neuralgia neuropathy neuroplasticity nevada never new news newspaper next nice niece night
    nightmares nights nine ninety nite no nobody none noon nooo nope nor normal normally nose
    not note notes nothing notice nov november now nowhere np npi numb number numbers nunya
    nurse nurses nursing nvm obese ocd oct october odds of off offer office officer official
    often oh ohh ohhh oil ok okay okei okey oki okie okies okk old older olds omg on once one
    ones online only onset onto oof ooh oops open opening openings opens operate operation
    operator opiate opinion opioid opioids opposite option optional options optum or oral orange
    order ordinary original other others otherwise ouch ought our ours ourselves out outcome
    outside over overcharge overcharged overdose overthinking overweight overwhelmed
    overwhelming owe own owner owns oxycodone oxygen oxys ozempic pacemaker pack package page
    paid pain painful pains palsy panic paper papers paperwork pardon parent parents park
    parking parkinsons part participate partner parts party pass passed password past patch
    patient patients paused paxil pay paying payment payments paypal pcp peace pediatric
    pediatrician pee peeing penalize people peoria per percentage percocet perfect perfectly
    perhaps period permanent permission person personal personality personally pet pets pharmacy
    phoenix phone phones phrase physical physically physicals physician pic pick picked pics
    picture pictures piece pill pillow pills pizza place places plan plans plastic play playing
    pleasant please pleased pleasure pls plug plumber plumbing plus plz pm pmdd pocket podcast
    poem point police policy polish poor pop popped porphyria portal portion position positions
    positive possible possibly post postpartum postpone pot pounds powder power ppl ppo practice
    practices practitioner pray pre prefer preferably preference preferred pregnancy pregnant
    prep prepare prepay prescribe prescription present president pressure pretty prevent
    previous previously price prices pricing primary prior privacy private prize probably
    problem problems process professional program progress promise promised prompt proof prop
    proper pros protocol prove proven provide provider providers prozac psilocybin psych
    psychedelic psychiatric psychiatrist psychiatrists psychologist psychosis psychotherapy
    psychotic ptsd public pull pulled pump purpose push put putting qualifications qualifies
    qualify quality queen quest question questions quick quicker quickly quiet quit quite quote
    qwer qwerty race racing radio raise ran random randomly rank rapid rare rash rate rates
    rather rating rays reach reaching reaction reactions read reading reads ready real realize
    really reason reasons receipt receipts receive received recent recently receptionist
    recliners recognized recommend recommendation recommended record records recover recovering
    recovery red reddit refer referral referrals referred referring refill refund refundable
    refunds refuse regarding regular regularly regulated reimbursed reimbursement relapse
    related relationship relative relax relaxing release relief relieved remain remember remind
    reminder remote remotely removal remove rems renew rent repair repeat replace replied reply
    replying report representative reputable request requesting require required requirements
    reschedule rescheduling research researched reserve reset resident resistant resolve respond
    responders response rest restaurant restaurants resubmit result results resume retired
    return returning review reviews rewire rice ride rides rideshare ridiculous right rights
    risk risks risky ritalin robot rock roof room roommate rooms root rope rough round row rsd
    rude ruin ruining rule run running runs rush sad sadly safe safety said sale same sat
    saturday saturdays save savings saw say saying says scale scam scammer scan scare scared
    scary schedule scheduled scheduling schizophrenia school science score scottsdale scratch
    screen screening screw scripts sdf sdfsdf seasonal seat second secret section secure
    security sedative see seeing seek seeking seem seems seen sees seizure seizures selected
    self sell selling sells semaglutide send sending senior seniors sense sent seo sep sept
    september series serious seriously seroquel serotonin sertraline service services session
    sessions set seven seventy several severe severely sex sexual sexy sha shame share shared
    she shes shield shift ship shit shoes shoot shop short shot shots should shoulder shouldnt
    shout show shower shows shrooms shrug shut sick side sigh sign signed silent silly similar
    simple simply since sincerely sing single sink sir siri sis sister sit site situation six
    sixteen sixty size skip sky sleep sleeping slept sliding slot slots slow slowly small smart
    smell smile smoke smoking smooth snack snake snap sniff snort snowbird snri snris so sober
    soccer social software sold solve some somebody someday somehow someone something sometime
    sometimes somewhat somewhere son song soo soon sooner soonest sooo sore sorry sort sound
    sounds source spa space spain spam spanish speak speakers speaking speaks special
    specialized specific spell spend spending split spoke spoken sports spot spots spouse
    spravato spray spread spring squeeze ssri ssris staff stage stand standard start started
    starting state statement states status stay std stellate stem step steps steroid still
    stimulant stitches stock stomach stop stopped stopping stops store story straight strange
    street streets stress stressed stressful strict stroke strong stronger struggle struggled
    struggling stuck student studies study stuff stupid sublingual submit suboxone subscribe
    substance success successful such suck sucks sudden suddenly suffer suffering sufficient
    suggest suggested suicidal suicidality suicide suit suite sum sun sunday sundays suns sup
    super superbill supplies support supposed sure surely surgery surprise survey survivor
    survivors suspended suspicious swallow swear sweater sweet sweetie swelling swing switch
    swollen symptoms system ta table tablet tablets take taken takes taking talk talked talking
    tall taper task tattoos taught tax taxes taxi tbi tea teach teacher team tear tech teen
    teenager teenagers teens teeth telehealth tell telling temp tempe temporary ten tend term
    terms terrible tesla test testimonials testing tests texas text texted texting texts than
    thank thankful thankfully thanks thanksgiving thanku thankyou that thatd thatll thats thc
    the their them themselves then theory therapist therapists therapy there theres these they
    theyre thing things think thinking thinks thinners third thirteen thirty this thnx tho those
    though thought thoughts thousand three threw through throughout throw thru thu thur thurs
    thursday thursdays thus thx thyroid tiktok til till time times tinder tinnitus tip tired
    tiredness titanic title tmr tmrow tmrw tms to today todays together told tolerance tomo
    tomorrow tonight too took tooth toothache top torn total totally touch tough tour tourettes
    tow toward tower town toxic track traffic train trained training tranquilizer trans transfer
    transgender translate translation translator transmission transport transportation trap
    trauma traumatic travel trazodone trd treat treated treating treatment treatments trial
    tricare tried trigeminal trip troches trouble truck true truly trump trust truth try trying
    tucson tue tues tuesday tuesdays turkey turn turnaround turned turtles tv twelve twenty
    twice twitter two ty tylenol type typed typical typing typo tysm tyvm uber ugh ugly uh uhc
    uhh uhhuh um umm un unable unacceptable uncle uncomfortable unconscious under understand
    understood unemployed unemployment unfortunately unhappy union unit united unitedhealthcare
    university unknown unless unpleasant unsafe unsubscribe unsure until up update updated
    updating upon upper ups upset upstairs ur urgent urgently us usa use used useful useless
    user using usual usually va vacation vaccines valid valium value vape various ve vegan
    vehicle vein veins venlafaxine venmo verification verify version versus very vet veteran
    veterans vets via viagra vial vials video vietnamese view virtual virus vision visit
    visiting visitors visits vitals vitamin vitamins voice voicemail voices volume vote vs
    vyvanse wait waited waiting waitlist wake walgreens walk walker wall wallet wanna want
    wanted wanting wants war warn warnings warranty was wasnt wassup waste watch watches
    watching water way waymo ways we weak wear wearing wears weather web website websites wed
    wedding wednesday wednesdays weed week weekday weekdays weekend weekends weekly weeks weigh
    weight weird welcome well wellbutrin welp went were werent west wet wfh what whatever whats
    whatsapp wheelchair when whenever where wherever whether which while white who whoa whoever
    whole whos whose why wide widow widowed wife wifi wild will willing win window wine winter
    wish with withdrawal withdrawals within without woah woke woman women won wonder wonderful
    wondering wont wood word words wore work worked worker workers working works world worried
    worries worry worrying worse worst wort worth worthless would wouldnt wound wow wreck write
    writing wrong wrote wtf xanax ya yall yard yas yasss yay yea yeah yeahh year years yellow
    yelp yep yes yess yesterday yet yikes yo york you youd youll young younger youngest your
    youre yours yourself youth youtube youve yr yuck yuma yup zelle zero zip zoloft zombie zone
    zoom zxcv
    """.split()
)
"""Misspellings and texting forms are words here too."""
