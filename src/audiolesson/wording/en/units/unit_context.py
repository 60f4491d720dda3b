"""What is spoken of near a measure, where its sign alone does not say which unit it is."""

from audiolesson.patterns import lazy

SPOKEN_OF = {
    "N": lazy(
        r"\b(?:[Ff]orces?|[Ww]eigh|[Pp]ush|[Pp]ull|[Ll]oad|[Tt]hrust|[Tt]ension|[Ff]riction|[Ll]ift|[Dd]rag|"
        r"[Nn]ewton)|\bF ?= ?m|\d kg\b"
    ),
    "C": lazy(r"\b(?:[Cc]harge|[Ee]lectrons?)\b"),
    "U": lazy(r"\b(?:enzymes?|\w+ase|insulin|heparin|[Uu]nits|thrombin|[Dd]os(?:e|es|ed)|[Ii]nject\w*)\b"),
    "F": lazy(r"\b[Cc]apacit"),
    "A": lazy(r"\d k?[VW]\b|\b(?:sockets?|RCDs?|MCBs?|[Cc]urrents?|fuses?|circuits?|amperes?)\b"),
    "T": lazy(r"\b(?:[Mm]agnet|MRI\b|[Ff]ields?\b)"),
}
"""Units of one letter that are sure where their quantity is spoken of."""
CALLED = lazy(r"(?<![.!?] )(?<!\A)\b[A-Z][a-z]{3,} (?:\d+-)?\Z|\b[A-Z]{1,3} (?:\d+-)?\Z|\A[A-Z][a-z]{3,} (?:\d+-)?\Z")
"""A catalogue's name before a number, whose letter is no unit: Sigma 2398 A."""
BASES = {"kb": "kilobase", "Mb": "megabase", "Gb": "gigabase"}
GENES = lazy(r"\b(?:genes?|genomes?|DNA|RNA|chromosomes?|plasmids?|exons?|introns?|bp)\b")
LENGTHS_OF_TIME = lazy(r"(?<![\w.])\d+h\b|(?<![\w.])\d+h\d|(?<![\w.])\d+m ?\d+s\b|\b(?:timeout|elapsed|uptime|cron)\b")
SPEED = lazy(
    r"\b(?:[Ww]inds?|speeds?|planes?|ships?|aircraft|hurricanes?|currents?|airspeed|climbs?|fl(?:y|ies|ew)|storms?)\b"
)
ASKED = lazy(r"\b(?:rate limits?|requests|quotas?|API|endpoints?|throttl\w+)\b")
"""Near these words R P M is requests and no turns."""
RATE_TOPS = frozenset([
    "tokens", "token", "words", "word", "samples", "frames", "images", "image", "requests", "queries", "bits",
    "bytes", "steps",
])  # fmt: skip

ATOMIC = lazy(r"Å|\b(?:bonds?|atomic|atoms?|ionic|radius|radii|lattice|covalent|STM)\b")
"""Near these words pm is picometers and no time of day."""
AGED = lazy(
    r"\b(?:[Aa]ges?|[Aa]ged|[Mm]ean|[Mm]edian|SD|IQR|[Pp]atients?|[Oo]ld|[Hh]alf-li(?:fe|ves)|[Ff]ollow-up|[Pp]eriod)\b"
)
"""Near these words a y behind a number is years."""

_LASTS = lazy(
    r"(?:\b(?:lasts?|takes?|half-life of|for|after|within|every|until|to|in|was|is|lasted|took|about|of|at|than|"
    r"least|over)|"
    r"\d ?(?:wks?|mos?|yrs?|h|hrs?),?(?: and)?)\s\Z"
)
_ENDS = lazy(r"[.,;)]|\s[a-z]|\s*\Z")
TAKEN_FROM = lazy(r"(?<![\w.])(?:[b-hj-zNK]|\d[ijknpqrx])\s?[-−–+]\s?\Z")
"""A letter and a sign before a number, which is no count then: the first n-1 tokens."""


def counts_days(text: str, start: int, end: int) -> bool:
    """Whether a d behind the number at `start` is a day: for 7 d, 3 wks, 2 d and 4 hrs."""
    return bool(_LASTS.search(text, max(0, start - 14), start) and _ENDS.match(text, end, end + 12))
