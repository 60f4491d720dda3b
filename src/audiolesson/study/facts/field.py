"""The field that a lesson is of, named in a question whose term means something else elsewhere."""

import re
from functools import lru_cache

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy, whole_words
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground

_FIELDS = (
    (r"large language models?\b|\bLLMs?", "large language models"),
    (r"podcast feeds?", "podcast feeds"),
    (r"spaced repetition", "spaced repetition"),
    (r"machine learning|neural networks?|deep learning", "machine learning"),
    (r"anatom(?:y(?! of)|ical)", "anatomy"),
    (r"psycholog(?:y|ists?|ical)", "psychology"),
    (r"sociolog(?:y|ists?|ical)", "sociology"),
    (r"anthropolog(?:y|ists?|ical)", "anthropology"),
    (r"philosophers?|philosophical|(?:in|of) philosophy|philosophy of|Philosophy", "philosophy"),
    (r"buddhis(?:m|ts?)|buddhist", "Buddhism"),
    (r"marketing|marketers?", "marketing"),
    (r"accounting|accountants?", "accounting"),
    (r"Swift", "Swift"),
    (r"Prometheus", "Prometheus"),
    (r"Helm", "Helm"),
    (r"gRPC", "gRPC"),
    (r"economists?|economics", "economics"),
    (r"chemistry|chemists?", "chemistry"),
    (r"physics", "physics"),
    (r"biolog(?:y|ists?)", "biology"),
    (r"astronom(?:y|ers?)", "astronomy"),
    (r"statistics", "statistics"),
    (r"geolog(?:y|ists?)", "geology"),
    (r"linguistics", "linguistics"),
    (r"law of contract|contract law", "contract law"),
    (r"Vue(?:\.js)?", "Vue"),
    (r"React", "React"),
    (r"Svelte", "Svelte"),
    (r"JavaScript|JS", "JavaScript"),
    (r"Python", "Python"),
    (r"Rust", "Rust"),
    (r"Git", "Git"),
    (r"Docker", "Docker"),
    (r"Kubernetes", "Kubernetes"),
    (r"MongoDB", "MongoDB"),
    (r"PostgreSQL", "PostgreSQL"),
    (r"MySQL", "MySQL"),
    (r"SQLite", "SQLite"),
    (r"Unity", "Unity"),
    (r"Django", "Django"),
    (r"C#", "C sharp"),
    (r"awk", "awk"),
    (r"Bash|bash", "Bash"),
    (r"SQL", "SQL"),
    (r"TypeScript", "TypeScript"),
    (r"Node\.js|NodeJS", "Node.js"),
    (r"NumPy", "NumPy"),
    (r"[Pp]andas", "pandas"),
    (r"PyTorch", "PyTorch"),
    (r"TensorFlow", "TensorFlow"),
    (r"Terraform", "Terraform"),
    (r"Airflow", "Airflow"),
    (r"Kafka", "Kafka"),
    (r"Ansible", "Ansible"),
    (r"Jenkins", "Jenkins"),
    (r"PowerShell", "PowerShell"),
    (r"Redis", "Redis"),
    (r"Elasticsearch", "Elasticsearch"),
    (r"Angular", "Angular"),
    (r"LaTeX", "LaTeX"),
    (r"AI agents?|[Aa]gentic|LLM agents?", "AI agents"),
    (r"[Rr]einforcement [Ll]earning", "reinforcement learning"),
    (r"OAuth(?: ?2\.0)?", "OAuth"),
    (r"GraphQL", "GraphQL"),
    (r"OpenTelemetry", "OpenTelemetry"),
    (r"audio", "audio processing"),
    (r"computer vision|image processing", "computer vision"),
    (r"fuzz(?:ing|ers?)", "fuzzing"),
    (r"cryptography|cryptographic", "cryptography"),
    (r"computer networks?|networking", "networking"),
    (r"operating systems?", "operating systems"),
    (r"typograph(?:y|ic)", "typography"),
    (r"photograph(?:y|ic)", "photography"),
    (r"music theory", "music theory"),
    (r"compilers?", "compilers"),
)
TOOLS = frozenset(name for _, name in _FIELDS if name[0].isupper())
"""Languages and tools, in which things are done: "In Git, what do you use to …?"."""
_WORDS_OF = (
    (
        r"joules?|newtons?|momentum|(?:kinetic|potential|thermal|internal) energy|electric (?:fields?|charges?)"
        r"|electric potential|magnetic fields?|torque|wavelengths?|velocity|acceleration|photons?|amplitude|voltage"
        r"|thermodynamics|friction|nucle(?:i|us|on|ons)|semiconductors?|lens(?:es)?|gravitational|quantum",
        "physics",
    ),
    (
        r"reactants?|moles?|molar(?:ity)?|ions?|covalent|solutes?|valence|oxidation|stoichiometr\w+|aqueous|molecules?"
        r"|compounds?|enthalpy|titrations?|catalysts?|acids?|electronegativity",
        "chemistry",
    ),
    (
        r"cells?|proteins?|DNA|RNA|genes?|genomes?|tissues?|enzymes?|organisms?|membranes?|species|hormones?|muscles?"
        r"|nerves?|neurons?|bacteria|chromosomes?",
        "biology",
    ),
    (
        r"inflation|GDP|consumers?|producers?|monetary|fiscal|tariffs?|elasticity|bonds?|investors?|shareholders?"
        r"|unemployment|equilibrium price|economy",
        "economics",
    ),
    (
        r"samples?|sampling|standard (?:deviations?|errors?)|variance|medians?|regression|hypothes[ie]s|outliers?"
        r"|confidence (?:intervals?|levels?)|p-values?|correlations?|histograms?|probabilit(?:y|ies)|scatterplots?"
        r"|(?:normal|sampling|probability) distributions?|random variables?|quartiles?|(?:categorical|response"
        r"|explanatory|quantitative) variables?|null hypothesis",
        "statistics",
    ),
)
LEAST_WORDS_OF = 30
"""Times that a lesson must use the words of a field which it does not name."""
LEAST_DIFFERENT = 4
"""Different ones among them: the cells and species of a table of birds are no biology."""
WORDS_FOR_ONE = 80
"""Words of a long lesson for each of these."""
LEAST_OF_A_TOOL = 8
"""Times that a lesson must name a language or tool to be of it."""
_IN_TITLES = (
    "physics", "statistics", "linguistics", "audio processing", "computer vision", "fuzzing", "cryptography",
    "networking", "operating systems", "typography", "photography", "music theory", "compilers",
)  # fmt: skip
"""Fields whose names mean other things too, and are believed in titles only."""
_LENDS = ("large language models", "machine learning", "AI agents", "reinforcement learning")
"""Fields that lessons of many subjects speak of: a client of a protocol is no client "in machine learning"."""
_ALSO_NAMES = frozenset(
    ("Swift", "Helm", "React", "Prometheus", "Kafka", "Rust", "Unity", "Python", "Angular", "Redis")
)
"""Tools called like persons, myths and things: a title that names one is believed where the lesson shows code."""
SECTIONS_OF_A_TOOL, SECTIONS_OF_A_FIELD = 3, 4
"""One of so many sections names what a lesson is of, where the title does not."""
LEAST_USES = 4
"""Times that a lesson must name a field, or once in its title, to be of it."""

_MANY_MEANINGS = word_set(
    """apex account act action agent aggregate arm argument array attention axis back base bar bill bind block body
    bond border branch buffer cache canvas cap capital carrier category cell chain channel character charge class
    clock closure cluster coat code coercion cohort collection column command commit compound condition
    confirmation constant container context contract control coordination core cost court crate culture current
    cycle deck decision decline deep deficit degree depth derivative detector development dictionary difference
    dimension direction discharge dispersion distance domain drive drug edge effect element elevation encoding
    energy entry environment epoch equity error event evolution exchange exposure expression extension extinction
    face factor family feature field figure file filter fire fixation flow focus force form frame frequency
    function gap gate generalization good grade graph group growth head heap heat host hub identity image impulse
    income index induction input instance integration interest interface interference item iteration job join joint
    key label labor lag language law layer learning lens level lifetime light limit line link list load lock log
    loop loss machine macro map margin market mask mass match matter maturity medulla mean medium memory message
    method mobility mode model module moment motion motive name namespace nature need nucleus network node noise
    norm normal note number object observation occlusion office operation operator option order origin output owner
    ownership package page panic parameter parameters parent part party path pattern perception performance period
    phase pipe plane plate platform point policy pool population port position potential power preference pressure
    primary principle priority probe process product profile profit program project projection promise prompt
    property protocol proxy push query queue quota race range rank rate ratio reaction realism reason recall
    recession recognition record reduction reference reflection region register regression regulation relation
    release remote repository representation resistance resolution resource response rest result retrieval return
    revenue reward ring risk role root row rule run sample scale schema scope score script section security segment
    seeing selection self semantics sense sensation sensitivity sequence series server service session set shape
    sex share shell shift shock sign signal slice solution source space span specialization spring stability stack
    stage standard state statement status step storage store stream strength stress string structure style subject
    sum supply support surface surplus switch symbol system table tag target task tax temperature tendency tense
    term terminal test text theme theory thread time token tone tool trace track trade training trait transfer
    transformation transition translation transmission transport tree trend trial trust tuple type uncertainty unit
    user utility value variable variation vector velocity version view vision volume wage wave weight window word
    work wrapper zone inversion transduction conjugation flexion rotation abduction
    opposition deviation box boxes prototype future bias scaling pruning hoisting
    boosting stacking bagging exchanges
    content contents snapshot conversation conversations tool asset assets guest client worker driver checkpoint
    baseline batch budget bundle call check choice comment connection copy corpus count coverage customer default
    delivery deployment design destination device display document editor endpoint engine episode estimate exercise
    explanation export fetch folder game goal grid guard guide handle header heading hook icon import instruction
    interaction interval issue kernel layout lead lesson letter library location lookup manager manifest mapping marker
    merge metadata metric mirror monitor narrative notebook opening outline packet panel partition passage patch
    payload peer permission persona pipeline placeholder plan player plot pool portal practice prediction prior
    production provider reader recipe recording redirect registry relay report request review route routine runtime
    sandbox schedule scene scenario screen search secret sender setting setup shadow shortcut signature site size
    skeleton skill slot sort split starter station stop suite survey tail team technique template tenant timeline
    title topic total touch transaction trap trigger turn tutorial update upload vendor verification workflow
    workspace writer yield provision hemisphere
    grammar ethnicity race gender religion literacy poverty wellness wellbeing color colour
    format texture width height brightness replacement betterment renewal substitution"""
)
"""Words that mean one thing in common speech, or in other fields, and another in a lesson."""


def field_of(ground: Ground) -> str:
    """The field that the lesson's title or its words name, as it stands behind "in"; "" where none is plain."""
    title = ground.lesson.title
    for pattern, name in _FIELDS:
        known = name not in _ALSO_NAMES or _of_programs(ground)
        if known and whole_words(pattern, re.I if name[0].islower() else 0).search(title):
            return name
    if topic := _topic(ground):
        return topic
    pattern, name = _named_often(ground.whole, _IN_TITLES + _LENDS)
    return name if name and _runs_through(ground, pattern, name) else _of_words(ground)


_SHORT = lazy(r"\b(?:[A-Z]{3,6}|[A-Z]{2,}[a-z]+[A-Z]?\w*)\b")
"""What a lesson may be of by its title's short form: "Parts of OPKF"."""


def _topic(ground: Ground) -> str:
    """The one short form in a lesson's title that runs through its text, as it stands behind "in"; "" where none does.

    Of two nobody knows which one a term is of.
    """
    shorts = set(_SHORT.findall(ground.lesson.title))
    short = str(shorts.pop()) if len(shorts) == 1 else ""
    if not short or len(re.findall(rf"\b{short}\b", ground.whole)) < LEAST_OF_A_TOOL:
        return ""
    deed = re.search(rf"\b{short} [A-Za-z]+ing\b", ground.lesson.title)
    whole = f"{short}{deed[0].removeprefix(short).lower()}" if deed else short  # "GPU rendering"
    told = whole if ground.low.count(whole.lower()) > 1 else short
    return told if _runs_through(ground, short, short) else ""


def field_named_in(ground: Ground, sentence: str) -> str:
    """The field that a lesson often names and one sentence of it names too; "" where there is none.

    A lesson on how programs start may run them in Bash, and only its sentences on Bash are about that.
    """
    pattern, name = _named_often(ground.whole, _IN_TITLES)
    return name if name and whole_words(pattern, re.I).search(sentence) else ""


def _named_often(whole: str, but: tuple[str, ...]) -> tuple[str, str]:
    """The field that a lesson's text names most, and the pattern of its names; two "" where it names none enough.

    `but`: fields that are not believed.
    """
    every = zip(_names_of_fields(whole), _FIELDS, strict=True)
    named = [(0 if name in but else uses, -at) for at, (uses, (_, name)) in enumerate(every)]
    uses, at = max(named)
    alone = uses >= 2 and sum(bool(times) for times, _ in named) == 1
    enough = uses >= (LEAST_OF_A_TOOL if _FIELDS[-at][1][0].isupper() else LEAST_USES) or (
        alone and _FIELDS[-at][1][0].islower()
    )
    return _FIELDS[-at] if enough else ("", "")


@lru_cache(maxsize=2)
def _names_of_fields(whole: str) -> tuple[int, ...]:
    """How often a lesson's text names each field; it is asked again for each fact whose field is not plain."""
    return tuple(len(whole_words(pattern).findall(whole)) for pattern, _ in _FIELDS)


def _runs_through(ground: Ground, pattern: str, name: str) -> bool:
    """Whether enough sections of a lesson name its field."""
    names = re.compile(rf"\b(?:{pattern})\b")
    every = {told.section for told in ground.told}
    of_it = {told.section for told in ground.told if names.search(told.text.text)}
    of_it |= {at for at in every if names.search(ground.lesson.sections[at].title)}
    return len(of_it) * (SECTIONS_OF_A_TOOL if name[0].isupper() else SECTIONS_OF_A_FIELD) >= len(every)


def _of_programs(ground: Ground) -> bool:
    """Whether a lesson shows code, as one of a language or tool does: "Swift" is also a writer, "Helm" a wheel."""
    return bool(ground.coded) or _shows_code(ground)


def _shows_code(ground: Ground) -> bool:
    """Whether a lesson has blocks of code."""
    return any(block.kind == "code" for one in ground.lesson.sections for block in one.blocks)


def _of_words(ground: Ground) -> str:
    """The field that a lesson is of by the words that it uses, where they are of one; "" where that is not plain.

    Consumers and producers of a program are of no economy, and one that counts cells may be of statistics.
    """
    whole = ground.whole
    used = sorted(((_words_in(whole, words), name) for words, name in _WORDS_OF), key=lambda one: -len(one[0]))
    (words, name), (others, _) = used[:2]
    most, other = len(words), len(others)
    if len(set(words)) < LEAST_DIFFERENT:
        return ""
    if _shows_code(ground):
        return ""
    return name if most >= max(LEAST_WORDS_OF, 2 * other, len(whole.split()) / WORDS_FOR_ONE) else ""


def _words_in(whole: str, words: str) -> list[str]:
    """The words of a field in a text, small, as often as they stand there."""
    return [found.lower() for found in whole_words(words, re.I).findall(whole)]


def needs_field(term: str) -> bool:
    """Whether a term, heard alone, might be of another field than the lesson's."""
    bare = without_article(term).lower()
    return bare in _MANY_MEANINGS or (bare.endswith("s") and bare[:-1] in _MANY_MEANINGS)
