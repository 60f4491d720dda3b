"""Where bass is the fish and content what one feels: data of the same shape as `heteronym_list`."""

_PLAYED = (
    r"(?!\s(?:guitars?|drums?|clefs?|lines?|players?|notes?|parts?|solos?|singers?|voices?|strings?|amps?|tracks?|"
    r"frequenc\w+|of|section|boost|trombone|clarinet|viol|job|gig|role|chair|teacher|teachers|riff|riffs|"
    r"and (?:treble|tenor|drums))\b)"
)
_WATER = r"(?:lake|river|pond|stream|reservoir|sea|ocean|creek|net|water|boat|bay|tank|nets|lakes|rivers|ponds)"
_BASS = "bas"
_CONTENT = "contennt"

BASS = (
    (
        r"\b(?:sea|striped|largemouth|smallmouth|rock|black|white|freshwater|spotted|baked|fried|grilled|roasted|"
        rf"smoked)\s(?P<word>bass)\b{_PLAYED}|\b(?P<word2>bass)(?=\s(?:fish\w*|boats?|fillets?|anglers?|swam|swims?|"
        rf"spawn\w*)\b)",
        _BASS,
    ),
    (
        r"\b(?:catch(?:es|ing)?|caught|fish(?:es|ed|ing)? for|hooked|reeled in|landed|grill(?:s|ed)?|fillet(?:s|ed)?"
        r"(?: of)?|ate|eats?|cooked)\s(?:an?\s|the\s|some\s|two\s|three\s|his\s|her\s)?"
        rf"(?:(?!on |of )\w+\s){{0,2}}(?P<word>bass)\b{_PLAYED}",
        _BASS,
    ),
    (
        r"\b(?<!play )(?<!plays )(?<!played )(?<!playing )(?<!plays the )(?<!played the )(?<!play the )"
        r"(?<!on )(?<!on the )"
        r"(?P<word>bass)(?=\s(?:in|from|into|out of|near|at)\s(?:the|a|this|that|our|his|her)\s"
        rf"(?:\w+\s){{0,2}}{_WATER}\b)|\b(?:trout|pike|salmon|cod|perch|carp|catfish|tuna|walleye),?\s(?:and\s|or\s)?"
        rf"(?P<word2>bass)\b{_PLAYED}",
        _BASS,
    ),
    (
        r"\b(?P<word>bass)(?=,?\s(?:and|or)\s(?:trout|pike|salmon|cod|perch|carp|catfish|tuna|walleye)\b"
        rf"|\s(?:that|which)\s(?:(?:she|he|they|we|I)\s)?(?:caught|swam|lives?|bit)\b|\s(?:weighed|weighs|bit|"
        rf"escaped)\b)"
        rf"|\b{_WATER}\s(?:is|was|are|were)\s(?:full of|home to|stocked with)\s(?P<word2>bass)\b{_PLAYED}",
        _BASS,
    ),
)
_FELT = (
    r"(?:feel(?:s|ing)?|felt|seem(?:s|ed)?|am|is|are|was|were|be|been|being|remain(?:s|ed)?|look(?:s|ed)?|"
    r"appear(?:s|ed)?|"
    r"stay(?:s|ed)?|I['’]m|he['’]s|she['’]s|they['’]re|we['’]re|you['’]re)"
)
_HOW = r"(?:\s(?:not|very|quite|so|perfectly|fully|more|less|entirely|rather|too|never|always|just))?"
_WHOM = (
    r"(?:(?:(?:the|his|her|their|our|my|its|most|many|some|all)\s(?:\w+\s)?)?(?:\w{2,12}(?:ers|ors|ists|dents|"
    r"tients|ants|ians)"
    r"|people|men|women|children|kids|staff|cats?|dogs?|team|audience|crowd|child|baby|guests|family|class|nation|"
    r"teacher|"
    r"animals|public|hens|cows|pupils|fans)|me|him|her|us|them|you|everyone|everybody|nobody)"
)
_END = r"(?=[.,;:!?]|\s(?:with|to|and|that|when|as|if|because|at|in|after|for|but|or)\b|\s*\Z)"

CONTENT = (
    (rf"\b{_FELT}{_HOW}\s(?P<word>content)(?=\s(?:with|to|that|just|merely|simply)\b)", _CONTENT),
    (
        rf"\b(?:feel(?:s|ing)?|felt|seem(?:s|ed)?|remain(?:s|ed)?|look(?:s|ed)?|stay(?:s|ed)?|be)"
        rf"{_HOW}\s(?P<word>content){_END}"
        rf"|\b(?:he|she|they|we|I|you|cat|dog|baby|child|patient|people|customers|students|workers)\s(?:is|was|are|"
        rf"were|am)"
        rf"{_HOW}\s(?P<word2>content){_END}",
        _CONTENT,
    ),
    (
        rf"\b(?:left|leaves?|leaving|made|makes?|making|kept|keeps?|keeping)\s{_WHOM}"
        rf"{_HOW}\s(?P<word>content){_END}(?!\s(?:for|in|at)\s(?:the|a|their|our)\b)",
        _CONTENT,
    ),
    (
        r"(?<=[a-z], )(?P<word>content)(?=\s(?:with|that|to)\b)",
        _CONTENT,
    ),
    (
        r"\b(?P<word>content)(?=\s(?:himself|herself|themselves|ourselves|myself|yourself|itself)\b)"
        r"|\b(?:not|never|perfectly|happy and|calm and|safe and)\s(?P<word2>content)(?=\s(?:with|to)\b|[.,;]|\s*\Z)",
        _CONTENT,
    ),
)

REFUSE = (
    (
        r"\b(?P<word>refuse)(?=\s(?:collect\w*|bins?|disposal|dumps?|sites?|trucks?|heaps?|sacks?|bags?|"
        r"(?:is|was|were) (?:collected|burned|burnt|dumped|sorted|taken|buried|left)))"
        r"|\b(?:household|garden|kitchen|food|city|street|domestic|solid|rotting|piles of|heaps of|bags of|tons? of|"
        r"tonnes? of|"
        r"load of|collect(?:s|ed|ing)?|collect(?:s|ed|ing)? the|dump(?:s|ed|ing)?|sort(?:s|ed|ing)?|bury|buried|"
        r"burn(?:s|ed|t)?|"
        r"more|less|any more|no more)\s(?P<word2>refuse)(?=[.,;:!?]|\s(?:and|or|in|from|at|is|was|every|each|on|"
        r"into|that)\b|\s*\Z)",
        "reffyuse",
    ),
    (
        r"\b(?:the|all|this|their|our|its)\s(?P<word>refuse)(?=[.,;:!?]|\s(?:of|in|from|at|was|is|and|on|into|"
        r"left)\b|\s*\Z)",
        "reffyuse",
    ),
)
_HURT = (
    r"(?!(?:deep|open|small|old|new|fresh|gunshot|flesh|head|knife|stab|bullet|surgical|fatal|mortal|bad|big|bite|"
    r"burn|leg|arm|"
    r"shoulder|chest|exit|entry|infected|clean|dirty|bleeding|puncture|healing|painful|first|second|same|minor|"
    r"large|war|"
    r"skin|other|whole)\b)"
)
_COURSE = (
    r"(?:around|round|up|down|back|through|along|past|into|onto|its way|their way|his way|her way|between|across|"
    r"slowly)"
)

WOUND = (
    (
        rf"\b(?:the|an?|his|her|my|our|your|each|every|one)\s{_HURT}[a-z]{{2,15}}\s(?P<word>wound)"
        rf"(?=\s(?:the|an?|his|her|its|their|{_COURSE})\b)",
        "wownd",
    ),
    (
        r"\b(?:and|then|he|she|they|who|it|we|I)\s(?P<word>wound)(?=\s(?:\w+\s){1,3}(?:around|round|onto|up)\b)",
        "wownd",
    ),
    (
        r"\b(?P<word>wound)(?=\s(?:(?:the|an?|his|her|its|their)\s)?(?:[a-z]{2,12}\s)?(?:wire|rope|thread|yarn|"
        r"string|cable|coil|"
        r"tape|scarf|clock|watch|spring|hose|film|bobbin|cord)\b)"
        r"|\b(?:hand|tightly|loosely|copper|wire|spiral)[- ](?P<word2>wound)(?=\s)",
        "wownd",
    ),
)

_SHIP = (
    r"(?:ships?|boats?|vessel|canoe|kayak|sailors?|captain|crew|deck|stern|anchor|ferry|yacht|submarine|mast|hull|"
    r"waves?)"
)
_ARROW = r"(?!\s(?:and arrows?|ties?|tied|strings?|hair|strokes?|technique|hand)\b)"

BOW = (
    (
        rf"\b(?P<word>bow)(?=\s(?:of (?:the|a|her|its) (?:\w+ )?{_SHIP}|down\b|to (?:the|his|her|each|one|our) \w+|"
        rf"and stern|"
        r"wave\b|thruster|low\b|deeply\b|politely\b|before (?:the|a|his|her|him|them|it|you)\b)"
        r"|\s(?:your|his|her|their|our|my) heads?\b)"
        r"|\b(?:took a|take a|takes a|taking a|made a|makes a|deep|low|polite|slight|curt|final|ship's|boat's|"
        r"ship’s|boat’s)\s"
        rf"(?P<word2>bow)\b{_ARROW}",
        "bough",
    ),
    (
        rf"\b{_SHIP}\b(?:(?!\b(?:while|but|and|who)\b)[^.;!?]){{0,60}}\b(?:the|its|starboard|"
        rf"port)\s(?P<word>bow)\b{_ARROW}"
        rf"|\b(?:the|its|her|over the|across the)\s(?P<word2>bow)\b{_ARROW}(?=[^.;!?]{{0,50}}\b(?:ship|boat|vessel|"
        rf"stern|deck|"
        r"waves|canoe)\b)",
        "bough",
    ),
    (
        r"\b(?:actors|dancers|players|musicians|we|they|must|to|servants|guests|students|performers|and|"
        r"will)\s(?P<word>bow)"
        r"(?=\s(?:when|at the end|after|first|again|together)\b|[.,;]|\s*\Z)",
        "bough",
    ),
    (r"\b(?P<word>bows)(?=\s(?:to|low|deeply|before|down|politely|his|her|and leaves|and exits)\b)", "boughs"),
)

SOW = (
    (
        r"\b(?:an?|the|each|every|one|this|that|per|our|his|her|pregnant|nursing|lactating|old)\s(?P<word>sow)"
        r"(?!\s(?:seeds?|wheat|corn)\b)\b|\b(?P<word2>sow)(?=\s(?:and her|with her|and boar)\b)",
        "sau",
    ),
    (
        r"\b(?:the|pregnant|nursing|old|two|three|ten|many|these|those|their)\s(?P<word>sows)\b|"
        r"\b(?P<word2>sows)(?=\sand\s"
        r"(?:boars|piglets|their|pigs))",
        "saus",
    ),
)
