"""Cutting a long heading to a title of at most five words, at a place where it keeps its sense."""

import re

from audiolesson.draft.english.forms import base_of_ed, ing_form, is_plural
from audiolesson.draft.english.tags import is_noun_phrase, may_be_finite
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.titling.headings import GENERIC, MOST_WORDS
from audiolesson.patterns import lazy

_OPEN_END = lazy(r"\w(?:able|ible|ful|less|ous)$", re.IGNORECASE)
"""How an adjective ends, behind which a cut has lost the noun: "patient protection and affordable"."""

_TO_AN_END = (
    *("make", "regard", "consider", "view", "give", "have", "replace", "compare", "provide", "move", "change"),
    *("transform", "treat", "keep", "help", "reflect", "think", "convert", "fill", "tell", "look", "let", "get"),
    *("turn", "put", "set"),
)
_DOING_TO_AN_END = tuple(map(ing_form, _TO_AN_END))
NEEDS_ITS_END = rf"(?:{'|'.join(_DOING_TO_AN_END + _TO_AN_END)}) "
"""How an act begins that says little without what stands behind its object: "turning light (into current)"."""

_ENDS = (
    r":\s",
    r"\s[–—-]\s",
    r"\s+(?:for|with|from|by|in|into|on|through|using|to|without|as|at|between)\s+",
    r"\s+of\s+",
    r",?\s+and\s+",
    r",\s",
)
"""Where a long phrase may end, the best first."""


def short(phrase: str) -> str:
    """A phrase as a title: at most five words, its first letter in upper case; "" when no good cut is found."""
    tokens = phrase.split()
    if len(tokens) > MOST_WORDS:
        tokens = _cut(phrase)
    title = " ".join(tokens).strip(" ,:;–—-")
    if len(tokens) > 1 and (_OPEN_END.search(title) or title.count('"') % 2):
        return ""
    colon = re.split(r":\s", title)
    title = colon[0] if len(colon) == 2 and is_noun_phrase(colon[0]) else title
    return upper_first(title) if not re.match(r"[a-z]+[A-Z]", title) else title


WHOLE_BEFORE_COLON = lazy(r"((?:how|why) [^:]+ [^:]+|the \w+ (?:the|an?|they|he|she) \w+ \w+): ", re.IGNORECASE)
"""What stands before a colon in a title, and is a title by itself."""

NAMED_ACT = lazy(
    r"\band [\w ]*\b(?:act|bill|treaty|agreement|union|committee|commission|department|administration|association"
    r"|program|programme|organi[sz]ation)$|^the [a-z]+ (?:the|an?|they|he|she) [a-z]+ [a-z]+",
    re.IGNORECASE,
)
"""A name of which no part is one: "the Patient Protection and Affordable Care Act", "the summer the banks shut"."""


AN_ACT_AS = lazy(r"(?:treat|keep|make|use|see|regard|define|think of|take) .+ (?:as|with|from|without) ", re.IGNORECASE)
"""An order that says nothing without its end: "Treat safety as a habit of all"."""


AGAINST = lazy(r"^(?:\S+ ){1,3}vs?\. \w")
"""A case at court, of which the second name may be shortened, and never the first: "Smith v. The Board of …"."""


_ACT_TO_AN_END = lazy(rf"(?:{'|'.join(_DOING_TO_AN_END)}) ", re.IGNORECASE)

_HALF_AN_OBJECT = lazy(r"\w+ing (?:[\w-]+|.*\ban? [\w-]+)$", re.IGNORECASE)
"""An act whose object may go on behind "and": "building a warm (and welcoming studio)"."""


def _cut(phrase: str) -> list[str]:
    """The words of the longest good start of a phrase; of one without prepositions its end, where the noun is."""
    if AGAINST.search(phrase):
        return re.sub(r"(?:\s(?:of|the|and|v|vs)\.?)+$", "", " ".join(phrase.split()[:MOST_WORDS])).split()
    prepositions = re.search(r"\s(?:for|with|from|by|in|on|through|using|to|of|without|as|at|between)\s", phrase)
    for sign in _ENDS if not NAMED_ACT.search(phrase) else ():
        heads = [_LOOSE_FORM.sub("", phrase[: found.start()]) for found in re.finditer(sign, phrase)]
        fit = [head for head in heads if len(head.split()) <= MOST_WORDS and is_noun_phrase(head) and _ends_well(head)]
        if sign == r"\s+of\s+" and fit and says_little(fit[-1]):
            inner = phrase.split(" of ", 1)[1]
            return inner.split() if len(inner.split()) <= MOST_WORDS and is_noun_phrase(inner) else []
        if sign in _ENDS[-2:]:
            fit = [head for head in fit if not prepositions or prepositions.start() > len(head)]
        if sign == _ENDS[-2]:
            fit = [head for head in fit if not _HALF_AN_OBJECT.match(head)]
        if fit and (inner := told_behind(phrase, fit[-1])):
            return inner.split()
        if fit and not (len(fit[-1].split()) == 1 and GENERIC.match(fit[-1])):
            return (_longer(phrase, fit[-1]) or fit[-1]).split()
    tokens = phrase.split()
    if (
        NAMED_ACT.search(phrase)
        or prepositions
        or re.search(r"[,:]|\b(?:and|or)\b", phrase)
        or re.match(r"\w+ing$|how$", tokens[0])
    ):
        return []
    tail = tokens[-MOST_WORDS:]
    adrift = tail[0].lower() in FUNCTION | {"out", "up", "off", "away", "back", "down"} and len(tokens) > len(tail)
    torn = (
        adrift
        or any(may_be_finite(tail, at) for at in range(1, len(tail) - 1))
        or "vs" in tail
        or _DENIES.match(phrase)
    )
    return [] if torn else tail


_LOOSE_FORM = lazy(
    r"(?<=\w)(?<!ing) (?:seen|shown|known|done|told|held|kept|lost|found|left|sold|sent|built|taken|given|written|drawn"
    r"|worn|thrown|driven|hidden|lying|standing|living|working|coming|going|running|leading|growing|made)$"
)
"""What describes a noun only with what stands behind it: "the bore seen (from a boat)"."""

_DENIES = lazy(r"(?:no|not|never|non|neither|nothing|without|un)\b", re.IGNORECASE)
"""How a phrase begins whose end says the contrary: "no longer a wood kiln"."""


def _longer(phrase: str, head: str) -> str:
    """A longer start that says what one word alone does not: "Flaws in the democratic system", not "Flaws"; or ""."""
    if " " in head:
        return ""
    ends = [phrase[: found.start()] for sign in _ENDS[2:4] for found in re.finditer(sign, phrase)]
    fit = [one for one in ends if 1 < len(one.split()) <= MOST_WORDS and is_noun_phrase(one) and _ends_well(one)]
    place = _AT_A_PLACE.fullmatch(phrase)
    return max(fit, key=len, default="") or (
        place["place"] if place and len(place["place"].split()) < MOST_WORDS else ""
    )


_ONE_NAME = r"(?-i:[A-ZÀ-Þ])[\w’'-]*"
_AT_A_PLACE = lazy(
    r"(?:test|trial|visit|trip|life|stor(?:y|ies)|start|end|work|return|battle|attack|fight|race|days?|years?)s?"
    rf" (?:on|in|at|to|of|for|from) (?P<place>(?:the )?{_ONE_NAME}"
    rf"(?: (?:(?:de|la|le|of|du|van|von|der) )?{_ONE_NAME})+)",
    re.IGNORECASE,
)
"""A word that says little before a name of several words, which then is the title: "Test on the Arc de Triomphe"."""


def _ends_well(head: str) -> bool:
    """Whether a start of a phrase has its sense: not "ethics and the implications", "taking work (to print)",
    "classes L (, T and Y)", "records modified (by a command)"."""
    if re.match(r"\w+ing\b", head) and len(head.split()) < 3 + head.split()[1:2].count("the"):
        return False
    if re.search(r" (?:and \w+ing|vs\.?|using \w+)$|['’]s?$|\b(?:that|which|who) (?:an?|the) [\w-]+$", head):
        return False
    if _ACT_TO_AN_END.match(head):
        return False
    if re.search(r" \w+ing (?:the|an?) [\w-]+$", head) and not re.match(r"\w+ing\b", head):
        return False
    if re.search(r" [A-Z]$", head) or base_of_ed(head.split()[-1].lower()):
        return False
    if re.search(r" (?:lack|amount|number|set|kind|type|use|part|degree|level|loss|range|variety)s?$", head):
        return False
    row = "," in head and " and " not in head.split(",")[-1]
    loose = row or re.search(r" and (?:the|an?) [\w-]+$|\b(?:introduction|preface)$", head, re.IGNORECASE)
    needs_more = re.search(
        r" (?:in|on|at|to|from|with|by|for|as) (?:the|an?) [\w-]+$| (?:used|made|needed|based|found|given|taken)$", head
    )
    return not loose and not needs_more and head.count("(") == head.count(")")


def told_behind(phrase: str, head: str) -> str:
    """What stands behind "to" or "of" where one plural before it says little: of "clues to the size of a star"."""
    found = re.match(r" (?:to|of|for|between) (.+)", phrase[len(head) :])
    little = is_plural(head) or re.fullmatch("(?:the )?(?:difference|comparison|relationship)", head, re.IGNORECASE)
    inner = found.group(1) if found and little and (" " not in head or not is_plural(head)) else ""
    return inner if 2 <= len(inner.split()) <= MOST_WORDS and is_noun_phrase(inner) else ""


_OF_SOMETHING = lazy(r"(?:[st]ion|ment|[ae]nce|ysis)$")
"""How nouns end that are an act: they tell little without what it is done to."""

_LITTLE = lazy(
    r"(?:the )?(?:[\w-]+ )?(?:sizes?|values?|numbers?|amounts?|levels?|purpose|meaning|idea|concept|case|question"
    r"|roles?|impacts?|importance|effects?|uses?|nature|study|problems?|ways?|process|causes?"
    r"|history|rise)$",
    re.IGNORECASE,
)


def says_little(head: str) -> bool:
    """Whether what stands before "of" tells less than what stands behind: "challenge", "pros and cons"."""
    if " " not in head and is_plural(head) and not head.endswith("ics"):
        return True
    halves = head.split(" and ")
    return all(GENERIC.match(half) or _LITTLE.match(half) or _OF_SOMETHING.search(half) for half in halves)
