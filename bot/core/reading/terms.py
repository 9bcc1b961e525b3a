"""Names of things people text about: medicines, conditions, insurers, places.

Only word lists live here, in plain form (`plain.py`), English and Spanish together.
`generalised` puts one well-known name in the place of any other of its kind, so that an
example with one insurer teaches all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_DRUGS = """
    abilify acetaminophen adderall advil alprazolam ambien amitriptyline amlodipine amphetamine
    anafranil aripiprazole aspirin atenolol ativan atomoxetine auvelity baclofen benadryl
    brexpiprazole buprenorphine bupropion buspar buspirone caplyta carbamazepine cariprazine
    carvedilol celexa citalopram clomipramine clonazepam clonidine clozapine clozaril codeine
    concerta coumadin cymbalta cytomel depakote desipramine desvenlafaxine dexedrine
    dextroamphetamine diazepam diclofenac divalproex doxepin duloxetina duloxetine effexor elavil
    eliquis emsam escitalopram eszopiclone fentanyl fetzima flexeril fluoxetina fluoxetine
    fluvoxamine focalin gabapentin gabapentina geodon guanfacine haldol haloperidol hydrocodone
    hydroxyzine ibuprofen ibuprofeno imipramine imitrex invega klonopin lamictal lamotrigina
    lamotrigine latuda levothyroxine lexapro lisinopril lithium litio lorazepam losartan lunesta
    lurasidone luvox lyrica marplan melatonin memantine metadona metformin metformina methadone
    methylphenidate metoprolol midazolam mirtazapina mirtazapine modafinil morfina morphine mounjaro
    naltrexone naproxen nardil norco nortriptyline nuedexta nuvigil olanzapina olanzapine omeprazole
    oxcarbazepine oxycodone oxycontin oxys ozempic pamelor paracetamol parnate paroxetina paroxetine
    paxil percocet phenelzine phentermine plavix pramipexole prazosin prednisone pregabalin
    pregabalina pristiq propranolol provigil prozac quetiapina quetiapine quviviq ramelteon remeron
    restoril rexulti rispendal risperdal risperidona risperidone ritalin rivotril rozerem saphris
    selegiline semaglutide seroquel sertralina sertraline soma strattera suboxone subutex synthroid
    tafil tegretol temazepam topamax topiramate tramadol tranylcypromine trazodona trazodone
    trileptal trintellix tylenol valium valproate venlafaxina venlafaxine versed viibryd vilazodone
    vivitrol vortioxetine vraylar vyvanse warfarin wegovy wellbutrin xanax xarelto zepbound
    ziprasidone zofran zoloft zolpidem zyprexa
"""
_STREET_DRUGS = """
    ayahuasca cannabis cbd cocaina cocaine cristal delta8 ecstasy edibles heroin heroina hongos
    kratom lsd mariguana marihuana marijuana mdma meth methamphetamine molly mushrooms opiates
    opioids psilocybin shrooms thc weed
"""
_DRUG_CLASSES = """
    antibiotics anticoagulant anticoagulante anticoagulantes anticoagulants anticonvulsant
    antidepresivo antidepresivos antidepressant antidepressants antipsychotic antipsychotics benzo
    benzodiazepine benzodiazepines benzos chemo esteroides insulin insulina maoi maois painkillers
    quimioterapia snri snris ssri ssris statin statins steroids stimulant stimulants tricyclic
    tricyclics
"""
_DRUG_PHRASES = """
    adhd medication, anxiety medication, anxiety medicine, beta blocker, beta blockers,
    birth control, blood pressure medication, blood pressure medicine, blood pressure pill,
    blood pressure pills, blood thinner, blood thinners, bp medication, depression medication,
    depression medicine, heart medication, heart medicine, heart pills, medicina para dormir,
    medicina para la diabetes, medicina para la presion, mood stabilizer, mood stabilizers,
    muscle relaxer, muscle relaxers, nerve pills, pain medication, pain medicine, pain pills,
    pastillas anticonceptivas, pastillas para dormir, pastillas para la presion, sleeping pill,
    sleeping pills, smoke pot, smoke weed, smoking pot, st johns wort, thyroid medication
"""
_CONDITIONS = """
    addict adhd adicta adicto afib alcoholic alcoholica alcoholico alcoholism alcoholismo alzheimers
    anemia aneurisma aneurysm angina anorexia apnea arrhythmia arritmia arthritis artritis asma
    aspergers asthma autism autismo autistic bipolar bipolaridad bipolarity bpd bulimia cancer
    ciatica cirrhosis cirrosis cistitis colitis concussion concussions convulsiones copd cpap crohns
    crps cystitis demencia dementia derrame diabetes diabetic diabetica diabetico dialisis dialysis
    dyslexia emphysema endometriosis epilepsia epilepsy epileptic epoc esquizofrenia esquizofrenico
    fibro fibromialgia fibromyalgia glaucoma gout hashimotos hepatitis hernia hipertension hiv
    hypertension hyperthyroid hypotension hypothyroid hypothyroidism ibs infarto insomnia insomnio
    interstitial kleptomania leukemia lupus lyme mania manic marcapasos migraine migraines migrana
    migranas murmur narcolepsy neuralgia neuropathy neuropatia obese obesidad obesity ocd
    osteoarthritis pacemaker parkinson parkinsons pcos pmdd porphyria psicosis psoriasis psychosis
    psychotic rsd schizoaffective schizophrenia schizophrenic sciatica scoliosis seizure seizures
    stroke strokes tbi tdah thyroid tinnitus tiroides toc tourettes trichotillomania tumor vertigo
    vih
"""
_CONDITION_PHRASES = """
    acid reflux, postpartum depression, depresion posparto,
    back pain, bad back, bad heart, bariatric surgery, binge eating, bladder issues,
    bladder problems, blood clot, blood clots, borderline personality,
    borderline personality disorder, brain injury, brain tumor, cerebral palsy, chronic fatigue,
    chronic pain, cluster headaches, derrame cerebral, dissociative disorder, dolor cronico,
    drinking problem, drug addiction, drug problem, eating disorder, fatty liver, gastric bypass,
    head injury, hearing voices, heart attack, heart condition, heart disease, heart failure,
    heart issues, heart murmur, heart problem, heart problems, heart surgery, high blood pressure,
    irregular heartbeat, kidney disease, kidney failure, kidney problems, kidney stones,
    liver disease, liver failure, liver problems, long covid, low blood pressure,
    multiple sclerosis, nerve pain, obsessive compulsive, personality disorder, presion alta,
    presion baja, problemas de corazon, problemas de higado, problemas de rinon,
    problemas del corazon, problemas del higado, problemas del rinon, psych hospital,
    recovering addict, recovering alcoholic, sickle cell, sleep apnea, substance abuse,
    thyroid disease, thyroid problems, trastorno alimenticio, trastorno bipolar,
    trastorno obsesivo
"""
_INSURERS = """
    aetna ahccs ahcccs ambetter anthem bcbs carefirst centene champva cigna emblem geha healthnet
    humana kaiser magellan medicaid medicare meritain molina multiplan optum premera tricare uhc
    uhcc umr united unitedhealth unitedhealthcare wellcare
"""
_INSURER_PHRASES = """
    arizona complete health, banner aetna, beacon health, blue cross, blue cross blue shield,
    blue shield, bright health, care first, health net, mercy care, oscar health, united health,
    united health care, united healthcare
"""
_PLACES = """
    ahwatukee avondale buckeye chandler coolidge flagstaff florence glendale goodyear maricopa mesa
    peoria phoenix prescott scottsdale sedona tempe tucson yuma
"""
_PLACE_PHRASES = """
    apache junction, casa grande, cave creek, fountain hills, gold canyon, paradise valley,
    queen creek, san tan, san tan valley, sun city, sun lakes
"""
_STATES = """
    alabama alaska arkansas california canada colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania sonora
    tennessee texas utah vermont virginia wisconsin wyoming
"""
_STATE_PHRASES = """
    el paso, las vegas, los angeles, new jersey, new mexico, new york, north carolina,
    rhode island, san diego, south carolina, west virginia
"""
_WEEKDAYS = """
    fri friday mon monday thu thur thurs thursday tue tues tuesday wed wednesday weds
"""


def _listed(names: str) -> frozenset[str]:
    """Names that stand on several lines, with commas between them."""
    return frozenset(" ".join(name.split()) for name in names.split(","))


DRUGS = frozenset(_DRUGS.split())
"""Medicines by brand and generic name; not the treatment itself, nor its nasal relative."""
STREET_DRUGS = frozenset(_STREET_DRUGS.split())
DRUG_CLASSES = frozenset(_DRUG_CLASSES.split())
CONDITIONS = frozenset(_CONDITIONS.split())
"""Conditions outside the four the clinic treats, in one word."""
INSURERS = frozenset(_INSURERS.split())
PLACES = frozenset(_PLACES.split())
STATES = frozenset(_STATES.split())
WEEKDAYS = frozenset(_WEEKDAYS.split())
DRUG_PHRASES = _listed(_DRUG_PHRASES)
CONDITION_PHRASES = _listed(_CONDITION_PHRASES)
INSURER_PHRASES = _listed(_INSURER_PHRASES)
PLACE_PHRASES = _listed(_PLACE_PHRASES)
STATE_PHRASES = _listed(_STATE_PHRASES)

STAND_INS: Mapping[str, str] = {
    **dict.fromkeys(DRUGS, "zoloft"),
    **dict.fromkeys(CONDITIONS | CONDITION_PHRASES, "fibromyalgia"),
    **dict.fromkeys(INSURERS | INSURER_PHRASES, "blue cross"),
    **dict.fromkeys(PLACES | PLACE_PHRASES, "phoenix"),
    **dict.fromkeys(STATES | STATE_PHRASES, "california"),
    **dict.fromkeys(WEEKDAYS, "tuesday"),
}

KNOWN_NAMES = frozenset(
    word
    for name in {*STAND_INS, *STREET_DRUGS, *DRUG_CLASSES, *DRUG_PHRASES}
    for word in name.split()
)
"""Every word of a name on these lists: never a slip of the finger."""

_LONGEST = max(len(name.split()) for name in STAND_INS)


def named(text: str, names: frozenset[str] | Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Each of `names` found in a plain text, as (first word, one past the last, name).

    The longest name wins where two begin at the same word; words are never used twice.
    """
    words = text.split()
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            name = " ".join(words[at : at + length])
            if name in names:
                yield at, at + length, name
                at += length - 1
                break
        at += 1


def generalised(text: str) -> str:
    """The plain text with each name of a kind replaced by the best-known of its kind."""
    words = text.split()
    for start, end, name in reversed(list(named(text, STAND_INS))):
        words[start:end] = [STAND_INS[name]]
    return " ".join(words)
