"""Contexts in which a heteronym is sure and espeak-ng says the other word: data.

Each entry: a pattern of the word in its context, whose group `word` it is, and how the word is meant: a spelling that
voices say rightly, else the word in IPA.
"""

from audiolesson.wording.en.words.heteronyms_by_neighbor import CLOSING, CONTRACT, INVALID, MINUTE, OBJECT
from audiolesson.wording.en.words.heteronyms_of_things import BASS, BOW, CONTENT, REFUSE, SOW, WOUND

VERBS = {
    "separate": "separayt", "approximate": "approximayt", "moderate": "moderayt", "close": "kloze", "tear": "tare",
    "estimate": "estimayt", "extract": "/ɛkstɹˈækt/", "exploit": "/ɛksplˈɔɪt/", "insult": "/ɪnsˈʌlt/",
    "survey": "/sɚvˈeɪ/",
    "graduate": "graduayt", "alternate": "alternayt", "deliberate": "deliberayt",
    "coordinate": "coordinayt", "subordinate": "subordinayt", "wind": "wined", "use": "/jˈuːz/",
    "record": "/ɹɪkˈɔːɹd/", "present": "/pɹɪzˈɛnt/", "object": "/ɑːbdʒˈɛkt/", "project": "/pɹədʒˈɛkt/",
    "conduct": "/kəndˈʌkt/", "permit": "/pɚmˈɪt/", "contract": "/kəntɹˈækt/", "increase": "/ɪŋkɹˈiːs/",
    "decrease": "/diːkɹˈiːs/", "export": "/ɛkspˈɔːɹt/", "insert": "/ɪnsˈɜːt/", "perfect": "/pɚfˈɛkt/",
    "subject": "/səbdʒˈɛkt/", "suspect": "/səspˈɛkt/", "contrast": "/kəntɹˈæst/", "transport": "/tɹænspˈɔːɹt/",
    "attribute": "/ɐtɹˈɪbjuːt/", "house": "/hˈaʊz/", "excuse": "/ɛkskjˈuːz/", "abuse": "/ɐbjˈuːz/",
    "construct": "/kənstɹˈʌkt/", "conflict": "/kənflˈɪkt/", "desert": "/dɪzˈɜːt/",
}  # fmt: skip
"""Words that are said in another way when they are verbs; as nouns and adjectives voices say them rightly."""

_VERB = r"\b(?:to|will|can|could|may|might|must|should|would|we|they|you|I|not|and|then|please|who|that|which)\s"
_PLURAL = r"\b(?!its|does|has|was|always|sales|news|services|futures|employees|sports|goods)[a-z]{2,}[a-hj-rtv-z]s\s"
_PEOPLE = r"\b(?:[a-z]+(?:ers|ors|ists|ians|ents)|people|men|women|children|teams|companies|countries|economies)\s"
"""Those who do what the next word says; behind their plural stands a verb."""
_PLACE = r"(?=\s(?:in|on|at|near|inside|outside|under|among|within|without|alone|together|longer|off|there|here)\b)"

HETERONYMS = (
    *BASS,
    *BOW,
    *CLOSING,
    *CONTRACT,
    *INVALID,
    *MINUTE,
    *OBJECT,
    *REFUSE,
    *SOW,
    *WOUND,
    *CONTENT,
    (rf"{_VERB}(?P<word>wind)(?=\s(?:the|a|it|up|down|your|this|them|around)\b)", "wined"),
    (r"\b(?P<word>tears)(?=\sin (?:the|a|its|their|your|old) (?:fabric|cloth|paper|sail|net|tissue|muscle|tent|"
    r"tape|seal|film"
     r"|membrane|lining|retina|ligament|tendon|seams?)\b)", "tares"),
    (rf"{_PEOPLE}(?P<word>desert)(?=\s(?:in|the|their|and|when|if|from)\b|[.,;])", "/dɪzˈɜːt/"),
    (r"(?<!stone )(?<!battle )(?<!hand )(?<!fire )(?<!ice )\b(?P<word>axes)\b(?! (?:and|or) (?:hammers|swords|"
    r"knives|spears|saws))",
     "/ˈæksiːz/"),
    (r"\b(?P<word>associate)(?=\s(?:professors?|degrees?|editors?|members?|directors?|justices?|dean|in (?:arts|"
    r"science))\b)"
     r"|\b(?:an|a (?:\w+ )?business|research|sales|senior|junior)\s(?P<word2>associate)\b", "/ɐsˈoʊsɪət/"),
    (r"\b(?:a|the|each|every|this|that|its|one|two|unary|binary|complete|simple|compound|nominal|and)\s(?P<word>predicate)\b"
     r"|\b(?P<word2>predicate)(?=\s(?:logic|calculus|nominative|adjective|of the)\b)", "/pɹˈɛdɪkət/"),
    (rf"{_PEOPLE}(?P<word>wind)(?=\s[a-z])", "wined"),
    (r"(?:\A|[.!?]\s)(?P<word>wind)(?=\s\d+\s(?:turns|loops|layers)\b)", "wined"),
    (r"\b(?:lets?|helps?|makes?|made)\s(?:the|a|an|you|us|them)(?:\s\w+)?\s(?P<word>close)(?=\s(?:the|a|its|gaps?)\b)",
     "kloze"),
    (rf"{_PEOPLE}(?P<word>object)(?=\s(?:to|that)\b|[.,;])", "/ɑːbdʒˈɛkt/"),
    (rf"{_PEOPLE}(?P<word>use)(?=\s(?!of\b|cases?\b|and\b|or\b)[a-z])", "/jˈuːz/"),
    (rf"{_PEOPLE}(?P<word>record)(?=\s(?:what|how|when|data|every|each)\b)", "/ɹɪkˈɔːɹd/"),
    (
        r"\b(?:he|she|it|they|was|is|are|were|been|being|tightly|has|have|had|who)\s(?P<word>wound)"
        r"(?=\s(?:the|a|an|up|down|around|round|back|through|into|itself|tight|on|onto|in (?:\w+ )?"
        r"(?:gauze|cloth|wire|paper|tape|silk|linen|bandages?))\b)",
        "wownd",
    ),
    (
        r"\b(?:fresh|local|organic|farm|seasonal|raw|their|own|the|of|produce|sell|sells|sold|buy|buys|bought)\s(?P<word>produce)"
        r"(?=[.,;]|\s(?:aisle|market|from|at|is|was|that|sold|grown|section|stand)\b)",
        "/pɹˈoʊduːs/",
    ),
    (rf"{_VERB}(?P<word>subject)(?=\s(?:it|them|him|her|us|themselves|people|the \w+ to|these \w+ to)\b)",
     "/səbdʒˈɛkt/"),
    (rf"{_PLURAL}(?P<word>conflict)(?=\s(?:with|when|in)\b|[.,;])", "/kənflˈɪkt/"),
    (rf"{_PLURAL}(?P<word>contract)(?=\s(?:when|and|to|as|or|rapidly|slowly)\b|[.,;])", "/kəntɹˈækt/"),
    (rf"{_PLURAL}(?P<word>increase)(?=\s(?:when|as|with|by|and|the|their|over|in|to)\b|[.,;])", "/ɪŋkɹˈiːs/"),
    (rf"{_PLURAL}(?P<word>decrease)(?=\s(?:when|as|with|by|and|the|their|over|in|to)\b|[.,;])", "/diːkɹˈiːs/"),
    (
        r"\b(?:of|molten|contains?|containing|zinc,|copper,|mercury,|mercury and|copper and|zinc and|iron and|tin and|"
        r"arsenic,|arsenic and|cadmium and|cadmium,|exposure to)\s(?P<word>lead)"
        r"(?=[.,;]|\s(?:and|or|in|from|into|at|\()\b|\s\()"
        r"|\b(?P<word2>lead)(?=,? (?:and|or) (?:mercury|zinc|copper|arsenic|cadmium|iron|tin|silver)\b)",
        "led",
    ),
    (
        r"\b(?:found|detect(?:s|ed)?|tested for|testing for|test for|measured?|high|traces of|no|any|much|more|some|"
        r"was|is|(?<!take )(?<!took )(?<!takes )(?<!taking )(?<!taken )(?<!has )(?<!have )(?<!had )the|and|dissolved)\s"
        r"(?P<word>lead)(?= in (?:(?:the|its|their|our|your|old|new|some|drinking|tap|house|city|school)\s){0,3}"
        r"(?:pipes?|water|paint|soil|air|blood|gasoline|petrol|fuel|solder|toys?|bones?|dust|plumbing|glass|bullets?|"
        r"gunshot|batter(?:y|ies))(?:[.,;:?!)]|\s(?:is|was|are|were|can|could|may|might|must|will|would|should|"
        r"leach\w*|seeps|comes|"
        r"that|and|or|of|at|from|supply|supplies|"
        r"samples?|with|when|for|has)\b|\Z))"
        r"|\b(?:remov(?:es?|ed|ing)|leach(?:es|ed)?|extract(?:s|ed|ing)?|bann?(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|"
        r"phased)"
        r"\s(?P<word2>lead)(?=\s(?:from|in|out)\b)",
        "led",
    ),
    (
        r"\b(?P<word>lead)(?=\s(?:pipes?|poisoning|paint|mines?|miners?|mining|weights?|sinkers?|ore|dust|smelt\w+|"
        r"glass|crystal|"
        r"sheath\w*|roof\w*|lining|aprons?|foil|salts|compounds|"
        r"acid|batter(?:y|ies)|bullets?|shot|shielding|ions?|atoms?|"
        r"exposure|contamination|sulfide|oxide|nitrate|solder)\b|-acid\b)",
        "led",
    ),
    (
        r"(?:\A|[.!?:]\s|\n)(?P<word>Lead)(?=\s(?:is (?:an? )?(?:toxic|heavy|soft|dense|poison|metal|element|highly|"
        r"very|neurotoxi|harmful|dangerous|found|mined|melted|used)|in (?:drinking |tap |old )?(?:water|paint|"
        r"pipes|soil|gasoline|petrol|fuel|toys|blood|dust|solder) [a-z]+|has (?:an? )?"
        r"(?:atomic|low|high|melting|density)|was (?:used|once|added|mined)|"
        r"melts|accumulates|poisons|enters|conducts|\(Pb)|, a (?:toxic|heavy|soft))",
        "led",
    ),
    (
        r"\b(?:to|we|they|can|could|may|might|often|usually|people|researchers|scientists|historians|scholars|many|"
        r"some|"
        r"experts|critics)\s(?P<word>attribute)(?=\s(?:this|it|the|these|that|their|its|such|his|her)\b)",
        "/ɐtɹˈɪbjuːt/",
    ),
    (r"\b(?:an?|the|strong|leading|consumer|patient|public|devil's)\s(?P<word>advocate)\b", "/ˈædvəkət/"),
    (r"\b(?:an?|the|in|on)\s(?P<word>aggregate)\b", "/ˈæɡɹɪɡət/"),
    (
        r"\b(?:an?|the|any|no|remove|avoid|all|find|every)\s(?P<word>duplicate)(?!\s(?:it|the|this|them)\b)\b",
        "/dˈuːplɪkət/",
    ),
    (
        r"\b(?:to|that|which|they|can|will|servers|buildings)\s(?P<word>house)"
        r"(?=\s(?:the|an?|their|its|many|over|up|all)\b)",
        "/hˈaʊz/",
    ),
    (r"\b(?:an?|your|my|his|her|their)\s(?P<word>resume)\b(?!\s(?:the|it)\b)", "/ɹˈɛzəmˌeɪ/"),
    (
        r"\b(?P<word>tear)(?=\s(?:it|them|up|down|apart|off|through)\b)"
        r"|\b(?:muscle|ligament|tendon|meniscus|cartilage|rotator cuff)\s(?P<word2>tear)\b",
        "tare",
    ),
    (r"\b(?:a|the|small|large|long|big)\s(?P<word>tear)(?=\sin (?:the|a|its|his|her|my|your|their|our) "
     r"(?!(?:\w+ )?(?:eyes?|corner)\b))", "tare"),
    (
        r"\b(?:muscle|ligament|tendon|meniscus|cartilage)\s(?P<word>tears)\b|\b(?:it|he|she|that|which|force|storm)\s"
        r"(?P<word2>tears)(?=\s(?:it|them|the|a|down|apart|off|through)\b)",
        "tares",
    ),
    (r"\b(?:[Hh]ad|have|having) an? (?:\w+ )?(?P<word>row)(?=[.,;]|\s(?:over|about|with|and then)\b)", "rau"),
    (r"\b(?:but|and|that|because|as|while|since|so|metal) (?P<word>lead)(?=\sis (?:an? )?(?:heav|toxic|soft|dense|"
    r"poison|metal|very|"
     r"highly|harmful|dangerous))", "led"),
    (r"\b(?:blazing|furious|bitter|diplomatic|political|public|family)\s(?P<word>row)(?=[.,;]|\s(?:over|about|with)\b)",
     "rau"),
    (r"\b(?:he|she|it|they|we|I|and|who|then|dove|bird|eagle|hawk|gull|diver|whale|plane|submarine)\s(?P<word>dove)(?=\s(?:into|in|down|off|under|deep|deeper|right|for)\b)",
     "dohv"),
    (
        r"\b(?!I|we|you|they|who|is|are|was|were|be|been|go|goes|went|the|a|an|and|or|of|to|not|stream\w*|"
        r"broadcast\w*|perform\w*|play\w*|"
        rf"air\w*|aired|sing|sang|appear\w*|it|them|code|run|running|shown|recorded|"
        rf"available)[a-z]+\s(?P<word>live){_PLACE}",
        "liv",
    ),
    (
        r"\b(?:the|an?|each|every|this|that|one|his|her|their|our|my|your|its)\s(?!human|daily|past|own|private|inner|"
        rf"everyday|personal|social|previous|whole|entire|many)(?:[a-z]+(?:us|ss)|"
        rf"[a-z]+(?<!s)(?<!ed)(?<!ing))\s(?P<word>lives){_PLACE}",
        "livz",
    ),
    (r"(?:\A|[.!?]\s)(?P<word>Polish)(?=\s(?:the|your|it|them|each|every)\b)", "polish"),
)  # fmt: skip
