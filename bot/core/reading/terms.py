"""Names of things people text about: medicines, conditions, insurers, places.

Only word lists live here, in plain form (`plain.py`), English and Spanish together.
`generalised` puts one well-known name in the place of any other of its kind, so that an
example with one insurer teaches all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

DRUGS = frozenset(
    ["abilify", "acetaminophen", "adderall", "advil", "alprazolam", "ambien", "amitriptyline", "amlodipine", "amphetamine", "anafranil", "aripiprazole", "aspirin", "atenolol", "ativan", "atomoxetine", "auvelity", "baclofen", "benadryl", "brexpiprazole", "buprenorphine", "bupropion", "buspar", "buspirone", "caplyta", "carbamazepine", "cariprazine", "carvedilol", "celexa", "citalopram", "clomipramine", "clonazepam", "clonidine", "clozapine", "clozaril", "codeine", "concerta", "cymbalta", "cytomel", "depakote", "desipramine", "desvenlafaxine", "dexedrine", "dextroamphetamine", "diazepam", "diclofenac", "divalproex", "doxepin", "duloxetine", "effexor", "elavil", "eliquis", "emsam", "escitalopram", "eszopiclone", "fentanyl", "fetzima", "flexeril", "fluoxetine", "fluvoxamine", "focalin", "gabapentin", "geodon", "guanfacine", "haldol", "haloperidol", "hydrocodone", "hydroxyzine", "ibuprofen", "imipramine", "imitrex", "invega", "klonopin", "lamictal", "lamotrigine", "latuda", "levothyroxine", "lexapro", "lisinopril", "lithium", "litio", "lorazepam", "losartan", "lunesta", "luvox", "lurasidone", "lyrica", "marplan", "melatonin", "memantine", "metformin", "methadone", "metadona", "methylphenidate", "metoprolol", "midazolam", "mirtazapine", "modafinil", "morphine", "morfina", "mounjaro", "nardil", "naltrexone", "naproxen", "norco", "nortriptyline", "nuvigil", "nuedexta", "olanzapine", "omeprazole", "oxcarbazepine", "oxycodone", "oxycontin", "oxys", "ozempic", "pamelor", "parnate", "paroxetine", "paxil", "percocet", "phenelzine", "phentermine", "plavix", "pramipexole", "prazosin", "prednisone", "pregabalin", "pristiq", "propranolol", "provigil", "prozac", "quetiapine", "quetiapina", "quviviq", "ramelteon", "remeron", "restoril", "rexulti", "rispendal", "risperdal", "risperidone", "ritalin", "rozerem", "saphris", "selegiline", "semaglutide", "seroquel", "sertraline", "sertralina", "soma", "strattera", "suboxone", "subutex", "synthroid", "tegretol", "temazepam", "topamax", "topiramate", "tramadol", "tranylcypromine", "trazodone", "trazodona", "trileptal", "trintellix", "tylenol", "valium", "valproate", "venlafaxine", "venlafaxina", "versed", "viibryd", "vilazodone", "vivitrol", "vortioxetine", "vraylar", "vyvanse", "warfarin", "coumadin", "wegovy", "wellbutrin", "xanax", "xarelto", "zepbound", "ziprasidone", "zofran", "zoloft", "zolpidem", "zyprexa", "fluoxetina", "paroxetina", "escitalopram", "citalopram", "clonazepam", "alprazolam", "lorazepam", "diazepam", "duloxetina", "mirtazapina", "bupropion", "lamotrigina", "gabapentina", "pregabalina", "risperidona", "olanzapina", "metformina", "losartan", "ibuprofeno", "paracetamol", "rivotril", "tafil"]
)
"""Medicines by brand and generic name; not the treatment itself, nor its nasal relative."""

STREET_DRUGS = frozenset(
    ["weed", "marijuana", "mariguana", "marihuana", "cannabis", "thc", "cbd", "delta8", "edibles", "kratom", "cocaine", "cocaina", "meth", "methamphetamine", "cristal", "heroin", "heroina", "molly", "mdma", "ecstasy", "lsd", "mushrooms", "shrooms", "hongos", "psilocybin", "ayahuasca", "opioids", "opiates"]
)

DRUG_CLASSES = frozenset(
    ["ssri", "ssris", "snri", "snris", "maoi", "maois", "benzo", "benzos", "benzodiazepine", "benzodiazepines", "tricyclic", "tricyclics", "antipsychotic", "antipsychotics", "anticonvulsant", "antidepressant", "antidepressants", "antidepresivo", "antidepresivos", "stimulant", "stimulants", "statin", "statins", "insulin", "insulina", "steroids", "esteroides", "anticoagulant", "anticoagulants", "anticoagulante", "anticoagulantes", "antibiotics", "painkillers", "chemo", "quimioterapia"]
)

DRUG_PHRASES = frozenset(
    {
        "blood thinner", "blood thinners", "beta blocker", "beta blockers", "mood stabilizer",
        "mood stabilizers", "sleeping pill", "sleeping pills", "blood pressure pill",
        "blood pressure pills", "blood pressure medication", "blood pressure medicine",
        "bp medication", "heart medication", "heart medicine", "heart pills", "pain pills",
        "pain medication", "pain medicine", "anxiety medication", "anxiety medicine",
        "depression medication", "depression medicine", "adhd medication", "thyroid medication",
        "birth control", "st johns wort", "muscle relaxer", "muscle relaxers", "nerve pills",
        "medicina para la presion", "pastillas para la presion", "pastillas para dormir",
        "smoke pot", "smoking pot", "smoke weed", "medicina para dormir", "medicina para la diabetes", "pastillas anticonceptivas",
    }
) # fmt: skip

CONDITIONS = frozenset(
    ["ocd", "toc", "adhd", "tdah", "bipolar", "bipolarity", "bipolaridad", "schizophrenia", "esquizofrenia", "schizoaffective", "schizophrenic", "esquizofrenico", "psychosis", "psicosis", "psychotic", "mania", "manic", "autism", "autismo", "autistic", "aspergers", "fibromyalgia", "fibromialgia", "fibro", "crps", "rsd", "neuropathy", "neuropatia", "neuralgia", "migraine", "migraines", "migrana", "migranas", "epilepsy", "epilepsia", "epileptic", "seizure", "seizures", "convulsiones", "stroke", "strokes", "derrame", "aneurysm", "aneurisma", "glaucoma", "diabetes", "diabetic", "diabetico", "diabetica", "hypertension", "hipertension", "hypotension", "afib", "arrhythmia", "arritmia", "angina", "pacemaker", "marcapasos", "infarto", "murmur", "copd", "epoc", "asthma", "asma", "emphysema", "apnea", "cpap", "cirrhosis", "cirrosis", "hepatitis", "dialysis", "dialisis", "cancer", "tumor", "leukemia", "lupus", "lyme", "parkinsons", "parkinson", "dementia", "demencia", "alzheimers", "tourettes", "anorexia", "bulimia", "insomnia", "insomnio", "narcolepsy", "alcoholism", "alcoholismo", "alcoholic", "alcoholico", "alcoholica", "addict", "adicto", "adicta", "hiv", "vih", "porphyria", "tinnitus", "sciatica", "ciatica", "arthritis", "artritis", "osteoarthritis", "endometriosis", "ibs", "crohns", "colitis", "hashimotos", "hypothyroid", "hypothyroidism", "hyperthyroid", "tiroides", "thyroid", "pcos", "pmdd", "tbi", "concussion", "concussions", "dyslexia", "bpd", "obese", "obesity", "obesidad", "anemia", "hernia", "scoliosis", "gout", "psoriasis", "vertigo", "interstitial", "cystitis", "cistitis", "trichotillomania", "kleptomania"]
)
"""Conditions outside the four the clinic treats, in one word."""

CONDITION_PHRASES = frozenset(
    {
        "high blood pressure", "low blood pressure", "presion alta", "presion baja",
        "heart attack", "heart disease", "heart failure", "heart condition", "heart problem",
        "heart problems", "heart issues", "bad heart", "heart surgery", "heart murmur",
        "problemas del corazon", "problemas de corazon", "liver disease", "liver problems",
        "liver failure", "fatty liver", "kidney disease", "kidney problems", "kidney failure",
        "kidney stones", "problemas del higado", "problemas de higado", "problemas de rinon",
        "problemas del rinon", "bladder problems", "bladder issues", "sleep apnea",
        "brain injury", "brain tumor", "head injury", "multiple sclerosis", "cerebral palsy",
        "chronic pain", "nerve pain", "back pain", "dolor cronico", "chronic fatigue",
        "long covid", "eating disorder", "trastorno alimenticio", "binge eating",
        "borderline personality", "borderline personality disorder", "personality disorder",
        "dissociative disorder", "substance abuse", "drug addiction", "drug problem",
        "drinking problem", "gastric bypass", "bariatric surgery", "blood clot", "blood clots",
        "irregular heartbeat", "cluster headaches", "obsessive compulsive",
        "trastorno bipolar", "trastorno obsesivo", "derrame cerebral", "thyroid problems",
        "thyroid disease", "sickle cell", "acid reflux", "bad back", "recovering addict",
        "recovering alcoholic", "hearing voices", "psych hospital",
    }
) # fmt: skip

INSURERS = frozenset(
    ["aetna", "cigna", "humana", "kaiser", "anthem", "bcbs", "uhc", "uhcc", "unitedhealthcare", "unitedhealth", "united", "medicare", "medicaid", "ahcccs", "tricare", "champva", "ambetter", "molina", "centene", "healthnet", "wellcare", "optum", "umr", "geha", "multiplan", "meritain", "magellan", "carefirst", "premera", "emblem"]
)
INSURER_PHRASES = frozenset(
    {
        "blue cross", "blue shield", "blue cross blue shield", "united healthcare",
        "united health care", "united health", "health net", "banner aetna", "mercy care",
        "care first", "bright health", "oscar health", "arizona complete health", "beacon health",
    }
) # fmt: skip

PLACES = frozenset(
    ["mesa", "chandler", "tempe", "scottsdale", "phoenix", "glendale", "peoria", "goodyear", "avondale", "buckeye", "ahwatukee", "tucson", "flagstaff", "prescott", "yuma", "sedona", "maricopa", "florence", "coolidge"]
)
PLACE_PHRASES = frozenset(
    {"queen creek", "san tan", "san tan valley", "apache junction", "casa grande", "gold canyon",
     "sun lakes", "sun city", "paradise valley", "fountain hills", "cave creek"}
) # fmt: skip

STATES = frozenset(
    ["alabama", "alaska", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "wisconsin", "wyoming", "canada", "sonora"]
)
STATE_PHRASES = frozenset(
    {"new mexico", "new york", "new jersey", "north carolina", "south carolina", "west virginia",
     "rhode island", "las vegas", "los angeles", "san diego", "el paso"}
) # fmt: skip

WEEKDAYS = frozenset(
    ["monday", "mon", "tuesday", "tue", "tues", "wednesday", "wed", "weds", "thursday", "thu", "thur", "thurs", "friday", "fri"]
)

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
