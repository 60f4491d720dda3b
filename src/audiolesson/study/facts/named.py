"""How a term of a glossary is asked for: with the article that the lesson, or what it says of the term, gives it."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, word_set
from audiolesson.draft.sentences.naming import MASS, head_noun
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import COUNTS, HEAD, MASS_NOUNS, PLURAL_ENDS
from audiolesson.study.facts.form import ends_as_mass, in_sentence, with_article

_CONCRETE = word_set(
    """structure part cell organ gland bone muscle opening cavity joint ligament tendon hole tube duct sac ridge vessel
    artery vein nerve membrane person individual member device tool program server document molecule atom ion particle
    star planet virus bacterium plant animal organism region area space site surface layer segment passage pathway
    system group unit object line point file notch foramen fiber tract node organization institution body network"""
)
"""Kinds whose members are counted, so that a name without an article is not certain."""


_ONE_OF = word_set(
    """compound element series pattern set spectrum sequence type kind form unit number value level rate point line
    angle wave pair pathway reaction event period stage phase situation relationship arrangement collection class
    category species animal plant chain bond solution mixture phenomenon model rule law star galaxy cloud medium"""
)
"""Kinds of things and of classes of things, so that a name without an article is not certain."""


_DEVICE = word_set("device tool instrument object machine apparatus vehicle")
"""Things of which there are many, so that "the" before their name is not certain."""


_OF_MASS = word_set(
    """process act practice state condition ability form type kind method technique rise fall increase decrease change
    loss lack measure tendency feeling theory belief movement system study branch field approach strategy reaction
    situation response stage phase period area way part relationship behavior action activity situation policy society
    reduction growth expression perspective viewpoint philosophy doctrine view idea concept property quality"""
)
"""Kinds of what is not counted: erosion is a process, literacy an ability."""


_PERSONS = word_set("person individual seller buyer owner holder lender borrower investor worker official member party")


_CHEMICAL = lazy(r"[a-z]{3}(?:in|ase|ol|ide|ine|one|ate|ose)$")
"""How substances are named."""


_SUBSTANCE = word_set(
    """protein enzyme hormone rock mineral drug tissue disease disorder fluid liquid gas metal element sugar amnesia
    acid study science field pigment polymer chemical polysaccharide lipid carbohydrate peptide glycoprotein steroid
    neurotransmitter material substance compound language illness inflammation cancer pain protease surgery vision
    memory religion belief government theory movement method technique process condition state ability inability"""
)
"""Kinds whose members are named without an article: "actin is a protein"."""


_BEFORE_BARE = word_set("of by in with for to from and as called or into through during via than that")


_BEFORE_ONE = word_set("a an each every one another this")


MOST_LOOKED_AT = 60
"""Places of a term in a lesson that are looked at."""


def _places(low: str, text: str) -> Iterator[tuple[str, str]]:
    """The word before and the word behind each place of a term, "" at an end of a sentence or line."""
    start = 0
    for _ in range(MOST_LOOKED_AT):
        at = text.find(low, start)
        if at < 0:
            return
        start = at + len(low)
        before = _LAST.search(text, max(0, at - 20), at)
        behind = _NEXT.match(text, start)
        if behind and (before or not text[at - 1 : at].isalnum()):
            yield before[1] if before else "", behind[1] or ""


_LAST = lazy(r"([a-z]+) \Z")


_NEXT = lazy(r"(?: ([a-z]+)|(?=[.,;)]))")


def is_bare_in(low: str, text: str) -> bool:
    """Whether a lesson uses a term without an article and without a noun behind it: "made of actin."."""
    return any(
        before in _BEFORE_BARE and (not behind or behind in FUNCTION or behind.endswith("ed"))
        for before, behind in _places(low, text)
    )


def is_counted_in(low: str, text: str) -> bool:
    """Whether a lesson counts a term: "two sarcomeres", "an axon is"."""
    if re.search(r"[^aeiou]y$", low):
        many = f"{low[:-1]}ies"
    else:
        many = f"{low}es" if re.search(r"(?:s|x|ch|sh)$", low) else f"{low}s"
    if many in text:
        return True
    return any(before in _BEFORE_ONE and (not behind or behind in FUNCTION) for before, behind in _places(low, text))


def named(term: str, whole: str, what: str) -> str:
    """A term of a glossary as it is asked for, with its article; "" where that is not certain.

    `what` is what the glossary says of it, with its article.
    """
    small = in_sentence(term, whole)
    head, kind = head_noun(small), head_noun(HEAD.split(what)[0])
    if (said := with_article(term, whole)) != small or re.match(r"(?:an?|the)\s", term, re.I):
        unsure = (
            head in MASS_NOUNS if said.startswith(("a ", "an ")) else what.startswith(("a ", "an ")) and kind in _DEVICE
        )
        if (
            said.startswith("the ")
            and kind in ("act", "practice", "tendency")
            and (MASS.search(head) or head in MASS_NOUNS)
        ):
            return small
        if said.startswith("the ") and what.startswith(("a ", "an ")) and kind in _PERSONS:
            return f"{a_or_an(small)} {small}"
        return "" if unsure else said
    one = " " in small and what.startswith(("a ", "an ")) and head == kind and kind not in _SUBSTANCE | MASS_NOUNS
    if ends_as_mass(small) and not COUNTS.search(head):
        if one:
            return f"{a_or_an(small)} {small}"
        return (
            ""
            if re.fullmatch(r"\w+ion", small)
            and what.startswith(("a ", "an "))
            and kind not in _OF_MASS | _SUBSTANCE | MASS_NOUNS
            else small
        )
    if PLURAL_ENDS.search(head):
        return ""
    low, text = small.lower(), whole.lower()
    bare, counted = is_bare_in(low, text), is_counted_in(low, text)
    if kind in _SUBSTANCE - {"compound"} and _CHEMICAL.search(small) and small.islower():
        return small
    if counted and not bare:
        return "" if head in MASS_NOUNS else f"{a_or_an(small)} {small}"
    if what.startswith("the ") and " " in small and kind in _CONCRETE | {"process"}:
        return f"the {small}" if re.search(rf"\bthe {re.escape(low)}\b", text) else ""
    if bare and not counted:
        mass = (
            re.fullmatch(r"[A-Z]\w+", small)
            or head in MASS_NOUNS
            or kind in (_SUBSTANCE | MASS_NOUNS) - _ONE_OF
            or (ends_as_mass(kind) and not COUNTS.search(kind))
        )
        return small if mass else ""
    if not counted and kind in _SUBSTANCE and _CHEMICAL.search(small):
        return small
    if (
        not counted
        and small[:1].isupper()
        and kind in ("phylum", "class", "order", "clade", "family", "genus", "kingdom")
    ):
        return small
    return f"{a_or_an(small)} {small}" if one else ""


def one_of_its_kind(name: str, whole: str) -> str:
    """A term of "The X is a …" as it is asked for: with "a" where a lesson counts it, bare where it does so too.

    With "the" where a lesson never speaks of it otherwise, as of a sun.
    """
    low, text = name.lower(), whole.lower()
    counted = is_counted_in(low, text)
    bare = any(
        before not in DETERMINERS and (not before or before in FUNCTION) and (not behind or behind in FUNCTION)
        for before, behind in _places(low, text)
    )
    if counted == bare:
        return f"the {name}"
    return f"{a_or_an(name)} {name}" if counted else name
