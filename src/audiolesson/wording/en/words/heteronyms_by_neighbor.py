"""Contexts of minute (tiny), invalid (a person) and contract (shrink): data of the same shape as `heteronym_list`."""

_TINY = "my-newt"

MINUTE = (
    (
        r"\b(?P<word>minute)(?=\s(?:details?|amounts?|changes?|differences?|quantit|particles?|traces?|fractions?|"
        r"variations?|errors?|gaps?|cracks?|holes?|droplets?|doses?|pores?|bubbles?|crystals?|organisms?|creatures?|"
        r"scales?\b|sizes?\b|spiders?|insects?|animals?|plants?|specks?|dust|dots?|fish\b|shrimps?|worms?|mites?|"
        r"fragments?|grains?|seeds?|spores|hairs?|scratch|flaws?|portions?|parts? of|movements?|vibrations?|fibers?|"
        r"fibres?|shells?|eggs?|teeth|concentrations?|currents?|adjustments?|corrections?|signals?|fossils?|ridges?))",
        _TINY,
    ),
    (
        r"\b(?:is|are|was|were|be|been|seems?|looks?|so|too|extremely|almost|incredibly|rather|(?<!the )very)\s"
        r"(?P<word>minute)(?=[.,;]|\s(?:compared|and|but|in size|that|next)\b)"
        r"|\b(?:so|extremely|incredibly|(?<!the )very)\s(?P<word2>minute)(?=\s[a-z])",
        _TINY,
    ),
)
INVALID = (
    (
        r"\b(?:the|an|old|poor|elderly|young|this|his|her)\s(?P<word>invalid)(?=\s(?:was|is|who|whose|had|has|could|"
        r"lay|sat|"
        r"slept|passed|needs?|needed|and (?:her|his)|for (?:years|life|months))\b|['’]s\b)"
        r"|\b(?:became|become|remained|remain|been|like|as)\san\s(?P<word2>invalid)(?=[.,;]|\s(?:after|for|in|"
        r"and)\b|\s*\Z)",
        "innvalid",
    ),
    (r"\ban\s(?P<word>invalid)(?=[.;:!?]|\s*\Z)", "innvalid"),
)
_HOUR = (
    r"(?:\d{1,2}|noon|midnight|night|dusk|sunset|weekends|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?=[.,;:]|\s(?:and|in|on|every|each|o['’]clock|sharp)\b|\s*\Z))"
)
CLOSING = (
    (
        r"\b(?!(?:so|too|very|as|is|was|are|were|be|been|how|stays?|stayed|gets?|got|came|comes?|looks?|looked|kept|a|the)\b)"
        rf"[a-z]{{2,}}\s(?P<word>close)(?=\s(?:at\s{_HOUR}|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|"
        r"early\b|for (?:lunch|the (?:day|night|summer|winter|season|holidays?))\b))",
        "kloze",
    ),
)
"""Where shops and offices close: at six, on Sundays, for lunch."""
OBJECT = (
    (
        r"\b(?:they|we|I|you|who|not|never|strongly|(?<!subject )and|or)\s(?P<word>object)"
        r"(?=\sto (?:nothing|it|this|any|being|his|her|its|their|such|having)\b)",
        "/ɑːbdʒˈɛkt/",
    ),
)
CONTRACT = (
    (
        r"\b(?:muscles|metals|gases|liquids|solids|pupils|fibers|fibres|walls|vessels|cells|materials|economies|"
        r"ventricles|"
        r"atria|arteries|rails|wires|lungs|bones|substances|waters?|markets|hearts?|they|it)\s(?:will\s|may\s|can\s|"
        r"do not\s)?"
        r"(?P<word>contract)(?=\s(?:at|in|under|during|once|more|less|faster|slightly|again|while|quickly|without|"
        r"with|by|"
        r"on|if|until|involuntarily|strongly)\b)",
        "/kəntɹˈækt/",
    ),
)
