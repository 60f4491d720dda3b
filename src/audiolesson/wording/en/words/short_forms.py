"""Short forms that are sure by what stands beside them, with their stop or without: on agg., office hrs, 12-pt type."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.words.abbreviation_list import MONTHS
from audiolesson.wording.letters import spell

_BESIDE = (
    (r"pt['’]s(?<![\w.]pt['’]s)(?!\w)", "patient's"),
    (r"agg\b(?<=\bon agg)\.?(?=[\s,;)])", "aggregate"),
    (r"mag\.(?<![\w.]mag\.)(?=\s[-−]?\d)", "magnitude"),
    (r"b\.?w(?:(?<=kg b\.w)|(?<=kg bw))(?:\.(?=\s[a-z(]|[,;)])|(?![\w.])|(?=\.\s*\Z))", "body weight"),
    (r"fwd(?<![\w.-]fwd)(?:\.(?=\s[a-z]|,))?(?![\w-])", "forward"),
    (r"min\b(?<=\d(?:st|nd|rd|th) min)(?:\.(?=\s[a-z]|,))?", "minute"),
    (r"hrs(?<=[a-z] hrs)(?:\.(?=\s[a-z]|,))?(?!\w)", "hours"),
    (r"pp(?<=\d pp)\.?(?=\s(?:essay|report|paper|booklet|thesis|document|handout|pamphlet)s?\b)", "page"),
    (r"pt(?<=\d[ -]pt)(?=\s(?:font|type|text|bold|italic|Arial|Times|Helvetica|Calibri)\b)", "point"),
    (r"a\.s\.l(?<= m a\.s\.l)(?:\.(?=\s[a-z(]|[,;)])|(?=\.))|asl(?<= m asl)(?!\w)", "above sea level"),
    (r"~(?<=\bHEAD~)(?=\d)", "tilde"),
    (r"[Ø⌀]\s?(?=\d)", "diameter "),
    (r"o\.c(?<=[\"″] o\.c)(?=\.\s*\Z)|o\.c\.(?<=[\"″n.] o\.c\.)", "on center"),
    (r"w\.g(?<=[\"″] w\.g)(?=\.\s*\Z)|w\.g\.(?<=[\"″] w\.g\.)", "water gauge"),
    (r"1/2(?<=\bin 1/2)(?=[.,;)]|\s(?:and|then|to|lengthwise|crosswise|or)\b|\s*\Z)", "half"),
    (r"Div\.(?<![\w.]Div\.)(?=\s(?:[IVX]{1,3}|[1-3])(?!\w))", "Division"),
    (r"Gr\.(?<![\w.]Gr\.)(?=\s(?:K|\d{1,2})\s?[–-]\s?\d)", "Grades"),
    (r"Gr\.(?<![\w.]Gr\.)(?=\s\d{1,2}(?!\d))", "Grade"),
    (r"[Ll]at\.(?<![\w.].at\.)(?=\s\d)", "latitude"),
    (r"[Ll]ong\.(?<![\w.].ong\.)(?=\s\d)", "longitude"),
    (r"adj\.(?<![\w.]adj\.)(?=\sR)", "adjusted"),
    (
        r"pts?(?<=\d-pt)\.?(?=\s(?:scale|shots?|shooter|range|line|field goals?|Likert|increase|gain|lead|rise|"
        r"drop|game|plan|list|checklist)\b)",
        "point",
    ),
    (r"m/m(?<=% m/m)(?!\w)", "month over month"),
    (r"q/q(?<=% q/q)(?!\w)", "quarter over quarter"),
    (r"w/w(?<=% w/w)(?= (?:growth|rise|in))", "week over week"),
    (r"poly\(A\)", "poly \ue000A"),
    (r"b\.(?<=\bwas b\.)(?=\s\d{4}(?!\w))", "born"),
    (r"prep\.(?<=\(in prep\.)(?=\))", "preparation"),
    (r"app\.(?<![\w.]app\.)(?=\s[A-H]\b)", "appendix"),
    (r"d\.(?<=[a-z] d\.)(?=\s(?:c\.\s|ca\.\s)?\d{3,4}(?!\w)|\s(?:the same|that) year)", "died"),
    (r"b\.(?<=[A-Z][a-z] b\.)(?<=[a-z] b\.)(?=\s(?:c\.\s|ca\.\s)?\d{3,4}(?!\w))", "born"),
    (r"Const\.(?<![\w.]Const\.)(?=\s(?:art|amend)\b)", "Constitution"),
    (r"amend\.(?=\s[IVX\d])", "amendment"),
    (r"aet(?<=\(aet)(?=\))", "after extra time"),
    (r"ed\.(?<=[a-z], ed\.)(?=,)", "editor"),
    (r"eds\.(?<=[a-z], eds\.)(?=,)", "editors"),
    *(
        (rf"{short}\.(?:(?<=\b[Tt]he {short}\.)|(?<=[Tt]his {short}\.)|(?<= a {short}\.))(?=\s[a-z(]|[,;)])", word)
        for short, word in (
            ("fig", "figure"),
            ("eq", "equation"),
            ("sec", "section"),
            ("ex", "example"),
            ("tab", "table"),
        )
    ),
    (r"a\(n\)(?<!\w....)(?= \w)", "a"),
    (r"Mw(?<!\w..)(?= ?\d\.\d)", "\ue000M \ue000w"),
    (r"eds?\.(?<=, ed\.)(?= [A-Z][a-z]+ [A-Z])|eds\.(?<=, eds\.)(?= [A-Z][a-z]+ [A-Z])", "edited by"),
    (r"Expt?\.(?<![\w.]Exp\.)(?<![\w.]Expt\.)(?=\s\d{1,2}(?![\d/]))", "Experiment"),
)
"""Each a pattern and its words; it begins with what it takes and looks back from there, for that is scanned faster."""
_OF_MUSIC = (
    r"\b(?:cresc|decresc|[Mm]usic\w*|[Oo]rchestra|[Pp]lay(?:s|ed)? (?:the|it|mm|bars?|softly|loudly)|dynamics?|"
    r"forte|piano|Op\. ?\d+|[Nn]octurnes?|[Cc]oncertos?|[Aa]dagio|[Aa]llegro|[Aa]ndante|"
    r"[Cc]rescendo|[Ss]onata|[Ss]ymphon\w+|[Mm]easures?|[Bb]ars? \d|[Cc]hoir|"
    r"[Ss]oprano|[Aa]lto|[Tt]enor|[Ss]ings?|[Ss]trings?|[Tt]empo|legato|staccato|"
    r"mm\. \d)\b"
)
_OF_DRUGS = r"\b(?:mg|mcg|mL|tabs?|caps?|tablets?|dos(?:e|es|ed)|[Ii]nject\w*|insulin|[Gg]ive|units|vaccine|\d U)\b"
_NEAR = (
    (
        r"ch\.(?<![\w.]ch\.)(?=\s\d)",
        "channel",
        r"\b(?:GHz|MHz|routers?|Wi-?Fi|WPA2?|radios?|TV|MIDI|oscilloscope|VHF)\b",
    ),
    (
        r"m\.(?<![\w.]m\.)(?=\s\d)",
        "measure",
        r"\b(?:alto|soprano|tenor|bass|violins?|viola|cellos?|flutes?|oboes?|melody|theme|[Bb]eats?|fermata|fugue|sonata|cadence|soloist)\b",
    ),
    (
        r"Ma(?<=\d Ma)(?=[.,;)]|\s*\Z|\s(?:and|to|or|in|when|as)\b)",
        "million years ago",
        r"\b(?:split|Pangaea|Jurassic|Cretaceous|"
        r"Triassic|Permian|Cambrian|Devonian|fossils?|evolved|diverged|extinct\w*|formed|dated|boundary|geolog\w+|crust|rift\w*|began|"
        r"collided|appeared|lived|arose|ended|emerged)\b",
    ),
    (
        r"Ga(?<=\d Ga)(?=[.,;)]|\s*\Z|\s(?:and|to|or|in|when|as|old|ago|are|is|were|was)\b)",
        "billion years",
        r"\b(?:[Rr]ocks?|zircons?|Earth|crust|mantle|old|aged?|geolog\w+|formed|dated|fossils?|continents?|planets?)\b",
    ),
    (r"n\.s\.?(?<![\w.]n\.s\.)(?=[\s,;)]|\Z)", "not significant", r"\b[prtFdzM] ?[=<>]|significan"),
    (r"mm\.(?<![\w.]mm\.)(?=\s\d)", "measures", _OF_MUSIC),
    (r"cresc\.", "crescendo", _OF_MUSIC),
    (r"(?:decresc|dim)\.(?<![\w.]dim\.)", "diminuendo", _OF_MUSIC),
    (r"rit\.(?<![\w.]rit\.)", "ritardando", _OF_MUSIC),
    (r"accel\.(?<![\w.]accel\.)", "accelerando", _OF_MUSIC),
    (r"pp(?<![\w.]pp)(?=[\s,;.)]|\Z)(?! \d|\. ?\d)", "pianissimo", _OF_MUSIC),
    (r"ff(?<![\w.]ff)(?=[\s,;.)]|\Z)(?! \d)", "fortissimo", _OF_MUSIC),
    (r"mf(?<![\w.]mf)(?=[\s,;.)]|\Z)", "mezzo forte", _OF_MUSIC),
    (r"mp(?<![\w.]mp)(?=[\s,;.)]|\Z)", "mezzo piano", _OF_MUSIC),
    (r"sfz(?<![\w.]sfz)(?=[\s,;.)]|\Z)", "sforzando", _OF_MUSIC),
    (r"p(?<=[\d,o] p)(?=[,;.)])", "piano", _OF_MUSIC),
    (r"f(?<=\bto f)(?=[,;.)]|\s(?:in|at|and)\b)", "forte", _OF_MUSIC),
    (
        r"pt(?<=\d pt)(?=\s(?:with|and|on|for|in|or|size|leading)\b|[.,;)])",
        "point",
        r"\b(?:[Ff]onts?|[Tt]ype(?:set|face)?|leading|"
        r"Times|Arial|Helvetica|typograph\w+|kerning)\b",
    ),
    (
        r"e\.p\.(?=\s(?:is|was|on|and|or|if|with|by|capture)\b|[,;)])",
        "en passant",
        r"\b(?:[Cc]hess|pawns?|knights?|captures?|castl\w+)\b",
    ),
    (r"s\.c\.?(?<![\w.]s\.c\.)(?=[\s,;)])", "subcutaneously", _OF_DRUGS),
    (r"i\.m\.?(?<![\w.]i\.m\.)(?=[\s,;)])", "intramuscularly", _OF_DRUGS),
    (r"p\.o\.?(?<![\w.]p\.o\.)(?=[\s,;)])|p\.o(?=\.\s*\Z)", "by mouth", _OF_DRUGS),
    (
        r"[BTQbtq](?<!\w.)(?:ID|id)(?!\w)",
        "",
        r"\b(?:mg|mcg|mL|tabs?|caps?|tablets?|capsules?|dos(?:e|es|ed)|PO|puffs?|drops?)\b",
    ),
)
"""A pattern, its words, where there are none its letters, and what the sentence speaks of."""


def _rule(pattern: str, words: str) -> Rule:
    return Rule("abbreviation", lazy(pattern), lambda match: words)


def _where(pattern: str, words: str, near: str) -> Rule:
    spoken_of = lazy(near)

    def say(match: re.Match[str]) -> Answer:
        return (words or spell(match[0].upper())) if stands_near(spoken_of, match) else None

    return Rule("abbreviation", lazy(pattern), say)


_SURELY = lazy(
    r"(?:\b(?:holds?|hold|held|converge[sd]?|convergence|true|equal|equals|finite|infinite|constant|bounded|continuous|"
    r"unique|differentiable|integrable|limits?|zero|infinity|exists?|defined|terminates|halts|happens?|occurs?|positive|"
    r"recurrent|transient)|[→=≤≥<>∞] ?\S{1,12}|\$|∞) \Z"
)


def _surely(match: re.Match[str]) -> Answer:
    """It holds a.s.: behind a statement of probability."""
    return "almost surely" if _SURELY.search(match.string, max(0, match.start() - 24), match.start()) else None


_BEGINS = lazy(r"(?:\A|[.!?:;]\s|\()\Z")


def _note_well(match: re.Match[str]) -> Answer:
    """N.B. before what is to be noted; behind an article it is the note itself."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    if re.search(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very) \Z", before):
        return spell("NB")
    head = "Note" if _BEGINS.search(before) else "note"
    return f"{head} well" + ("" if re.match(r"[,:;–—]", match.string[match.end() :][:1]) else ",")


RULES = (
    Rule(
        "abbreviation",
        lazy(r"a\.s(?<![\w.].\.s)(?:\.(?=\s(?:[a-z(]|$)|[,;)])|(?=\.\s*\Z)|(?=\.\s+[A-Z]))"),
        _surely,
    ),
    Rule("abbreviation", lazy(r"(?:N\.\s?B|n\.b)\.(?<![\w.]N\.B\.)(?<![\w.]n\.b\.)(?=[\s,:;–—])"), _note_well),
    *(_rule(pattern, words) for pattern, words in _BESIDE),
    Rule(
        "date",
        lazy(r"([JFMASOND](?<=\b[Mm]id-.)[a-z]{2,3})(?:\.(?=\s[a-z]|,))?(?!\w)"),
        lambda match: MONTHS.get(match[1]),
    ),
    *(_where(*form) for form in _NEAR),
)
