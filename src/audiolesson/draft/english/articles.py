"""Sentences as notes are written, without their articles: "Nerve emerges at junction". English only."""

from audiolesson.draft.english.forms import base_of_s, is_plural, tokens_of
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, DETERMINERS, FUNCTION, ONLY_VERBS, PLAIN, word_set
from audiolesson.patterns import lazy

_WORD = lazy(r"[a-z-]+")
_BRACKETS = lazy(r"\s*\([^()]*\)")

COUNTED = word_set(
    """abdomen adversary algorithm alphabet amount angle antibody aorta area array artery atom attacker attribute
    axis axon bacterium ballot barrier basis bladder borrower boundary box brain brainstem branch broker buffer
    bundle button buyer canal candidate capacitor capillary category catheter century cerebellum chamber chapter
    chromatid chromosome circle circuit citizen classifier client cluster codon coefficient column compartment
    compiler component computer container continent cortex criterion customer database dataset deadline
    defect device diagram diaphragm difference discriminator disk divisor domain duct electron element embryo
    employee engine enzyme equation event exception extent eye factor factory fiber fibre field filter firm folder
    follicle formula framework galaxy ganglion gene generator genome glacier gland gradient graph gyrus handler
    heap heart host hypothalamus hypothesis image index integer interval intestine investor iterator joint
    junction kernel kidney landlord layer leaf lender lesion library ligament ligand list listener liver lobe
    location loop lumen lung machine macro magnet manner map market mechanism membrane message metaphor molecule
    moment monad motor mountain multiplier nation nephron nerve network neuron node nucleus number object observer
    operator option orbit organ organism owner oxide packet pancreas parameter participant particle pathway
    pattern peduncle peptide phenomenon photon phrase pixel plaintiff planet pointer polygon portion predicate
    premise problem process processor product pulse pyramid quantity queue ratio receiver receptor region register
    relation relationship replica requirement resistor resource rod role row sac scenario schema segment seller
    sender sensor sentence server session set shaft shareholder shell signal site situation skull socket speaker
    spectrum spleen stack statement statistic stimulus stomach string struct subgraph subset suffix sulcus
    supplier syllable symbol symptom synapse system task telescope tenant tendon tensor term thalamus theorem
    thread threshold thyroid tool tract trade-off tradeoff trader trajectory transformer transistor triangle tube
    tubule tumor tumour user uterus valve variable variant vector vein ventricle version vertebra vertex vessel
    virus voter vowel wall website wheel worker"""
)
"""Nouns that stand alone only in the plural: "nerve" has an article or another word of its kind before it."""

_BARE_BEHIND = word_set("at into onto within inside across through under behind above from on in with for via")
"""Prepositions behind which such a noun needs its article; "of" and "as" need none in "a kind of cell"."""

_SET = frozenset(
    (
        "in process",
        "on site",
        "to market",
        "on stack",
        "to disk",
        "on disk",
        "from disk",
        "in orbit",
        "to orbit",
        "into orbit",
    )
)
"""Phrases that need no article."""

_FARTHEST = 3
"""Words between an article and its noun."""


_MEETS = lazy(r"\b[a-z]+ meets [a-z]+\b")
"""Two kinds of things where they meet, each without an article: "Where river meets lake"."""

_OWNER = lazy(r"\b[A-Z][a-z]+s['’](?= [a-z])")
"""Whose a thing is, which needs no article: "Bayes' theorem"."""


def lacks_an_article(said: str) -> bool:
    """Whether a counted thing stands in a sentence without its article: "Kidneys play key role in balance"."""
    if COUNTED.isdisjoint(_WORD.findall(said.lower())):
        return False
    tokens = tokens_of(_OWNER.sub("His", _BRACKETS.sub("", _MEETS.sub("it is", said))))
    low = [token.lower() for token in tokens]
    return any(
        word in COUNTED and _is_head(tokens, low, at) and _is_bare(tokens, low, at) for at, word in enumerate(low)
    )


def _is_head(tokens: list[str], low: list[str], at: int) -> bool:
    """Whether a noun ends its phrase: an end, a comma, a verb or a small word stands behind it."""
    if at and (tokens[at] != low[at] or (low[at] in PLAIN and is_plural(low[at - 1]))):
        return False
    after, behind = ([*low, ",", ","][at + 1], [*low, ",", ","][at + 2])
    named = at + 1 < len(tokens) and tokens[at + 1][:1].isupper()
    if named or after in ("and", "or", "to", "by", "after", "upon") or (not at and after in DETERMINERS):
        return False
    return after in FUNCTION | AUXILIARIES | {","} or (at < 2 and _is_deed(after, behind))


def _is_deed(word: str, behind: str) -> bool:
    """Whether a word behind a noun is its verb: "holds", "parses" before "the"."""
    base = base_of_s(word)
    return bool(base) and behind not in AUXILIARIES and (base not in ALSO_NOUNS or behind in DETERMINERS)


def _is_bare(tokens: list[str], low: list[str], at: int) -> bool:
    first = at
    while first > 0 and at - first < _FARTHEST and _is_modifier(low, first - 1):
        if first > 1 and _is_verb(low, first - 1):
            return True
        first -= 1
    named = any(token[:1].isupper() for token in tokens[max(first, 1) : at])
    if first == 0:
        if "".join(tokens[at + 1 : at + 2]) in ("refers", "means", "denotes", "describes"):
            return False
        return not named and tokens[at + 1 : at + 2] != [","] and at < _FARTHEST
    before = low[first - 1]
    return before in _BARE_BEHIND and not named and f"{before} {low[at]}" not in _SET and low[at] not in low[:first]


def _is_verb(low: list[str], at: int) -> bool:
    """Whether a word surely is the verb of a thing before it: "creates", "play" behind "kidneys"."""
    base, before = base_of_s(low[at]), low[at - 1]
    if before in FUNCTION | {","}:
        return False
    plain = base or (low[at] if is_plural(before) else "")
    return plain == "play" or plain in ONLY_VERBS - {"include"}


def _is_modifier(low: list[str], at: int) -> bool:
    """Whether a word may stand between an article and its noun."""
    word = low[at]
    if word in FUNCTION | AUXILIARIES | {","} or "'" in word or "’" in word or word[:1].isdigit():
        return False
    return word.isalpha() or "-" in word
