"""Contexts in which a heteronym is sure and espeak-ng says the other word: data.

Each entry: a pattern of the word in its context, whose group `word` it is, and the word in IPA.
"""

_VERB = r"\b(?:to|will|can|could|may|might|must|should|would|we|they|you|I|not|and|then|please|who|that|which)\s"
_PLURAL = r"\b(?!its|does|has|was|always|sales|news|services|futures|employees|sports|goods)[a-z]{2,}[a-hj-rtv-z]s\s"

HETERONYMS = (
    (
        r"\b(?P<word>minute)(?=\s(?:details?|amounts?|changes?|differences?|quantit|particles?|traces?|fractions?|"
        r"variations?|errors?|gaps?|organisms?|creatures?|scales?\b|sizes?\b))",
        "maɪnjˈuːt",
    ),
    (rf"{_VERB}(?P<word>wind)(?=\s(?:the|a|it|up|down|your|this|them|around)\b)", "wˈaɪnd"),
    (r"\b(?:sea|striped|largemouth|smallmouth)\s(?P<word>bass)\b|\b(?P<word2>bass)(?=\sfish)", "bˈæs"),
    (
        r"\b(?:he|she|it|they|was|is|are|were|been|being|tightly|has|have|had|who)\s(?P<word>wound)"
        r"(?=\s(?:the|a|an|up|down|around|round|back|through|into|itself|tight|on|onto)\b)",
        "wˈaʊnd",
    ),
    (
        r"\b(?:fresh|local|organic|farm|seasonal|raw|their|own)\s(?P<word>produce)(?=[.,;]|\s(?:aisle"
        r"|market|from|at|is)\b)", "pɹˈoʊduːs"),
    (r"\b(?P<word>refuse)(?=\s(?:collect|bin|disposal|dump|site|truck|heap))", "ɹˈɛfjuːs"),
    (rf"{_VERB}(?P<word>subject)(?=\s(?:it|them|him|her|us|themselves|people|the \w+ to|these \w+ to)\b)", "səbdʒˈɛkt"),
    (rf"{_PLURAL}(?P<word>conflict)(?=\s(?:with|when|in)\b|[.,;])", "kənflˈɪkt"),
    (rf"{_PLURAL}(?P<word>contract)(?=\s(?:when|and|to|as|or|rapidly|slowly)\b|[.,;])", "kəntɹˈækt"),
    (rf"{_PLURAL}(?P<word>increase)(?=\s(?:when|as|with|by|and|the|their|over|in|to)\b|[.,;])", "ɪŋkɹˈiːs"),
    (rf"{_PLURAL}(?P<word>decrease)(?=\s(?:when|as|with|by|and|the|their|over|in|to)\b|[.,;])", "diːkɹˈiːs"),
    (
        r"\b(?:of|molten|contains?|containing|zinc,|copper,|mercury,|mercury and|copper and|zinc and|iron and|tin and|"
        r"arsenic,|arsenic and|cadmium and|cadmium,)\s(?P<word>lead)(?=[.,;]|\s(?:and|or|in|from|into|at|\()\b|\s\()"
        r"|\b(?P<word2>lead)(?=,? (?:and|or) (?:mercury|zinc|copper|arsenic|cadmium|iron|tin|silver)\b)",
        "lˈɛd",
    ),
    (
        r"\b(?:to|we|they|can|could|may|might|often|usually|people|researchers|scientists|historians|scholars|many|some|"
        r"experts|critics)\s(?P<word>attribute)(?=\s(?:this|it|the|these|that|their|its|such|his|her)\b)",
        "ɐtɹˈɪbjuːt",
    ),
    (r"\b(?:an?|the|strong|leading|consumer|patient|public|devil's)\s(?P<word>advocate)\b", "ˈædvəkət"),
    (r"\b(?:an?|the|in|on)\s(?P<word>aggregate)\b", "ˈæɡɹɪɡət"),
    (
        r"\b(?:an?|the|any|no|remove|avoid|all|find|every)\s(?P<word>duplicate)(?!\s(?:it|the|this"
        r"|them)\b)\b", "dˈuːplɪkət"),
    (
        r"\b(?:to|that|which|they|can|will|servers|buildings)\s(?P<word>house)(?=\s(?:the|an?|their|its"
        r"|many|over|up|all)\b)", "hˈaʊz"),
    (r"\b(?:an?|your|my|his|her|their)\s(?P<word>resume)\b(?!\s(?:the|it)\b)", "ɹˈɛzəmˌeɪ"),
)  # fmt: skip
