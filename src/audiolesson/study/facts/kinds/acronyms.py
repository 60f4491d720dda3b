"""Acronyms with what they stand for, where the initials agree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.verbs import FUNCTION, PLURALS, word_set
from audiolesson.draft.titling.written_at import count
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import PLURAL_ENDS
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kind_nouns import BODY
from audiolesson.study.facts.model import Fact
from audiolesson.wording.en.words.acronym_list import COMMON

_SHORT = r"[A-Z][A-Za-z]{0,6}[A-Z]|[A-Z]{2,7}"
_BEHIND = lazy(rf"(?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}})\s\((?P<short>{_SHORT})(?P<s>s?)\)")
_BEFORE = lazy(rf"\b(?P<short>{_SHORT})(?P<s>s?)\s\((?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}})\)")
_OR = lazy(rf"(?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}}), or (?P<short>{_SHORT})(?P<s>s?)[,.;]")
_FOR_SHORT = lazy(
    rf"(?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}})(?:,? (?P<short>{_SHORT})(?P<s>s?) for short"
    rf"|,? (?:usually |often )?(?:abbreviated|shortened) (?:as|to) (?P<other>{_SHORT})\b)"
)
_STANDS = lazy(
    rf"\b(?P<short>{_SHORT})(?P<s>s?),?\s(?:stands for|which stands for|is short for|short for)\s[\"“]?"
    r"(?P<long>[A-Za-z][\w'’-]*(?:[ -]+[\w'’-]+){1,7})"
)


MOST_TRIED = 400
"""Spelled out acronyms that are looked at; a longer row is a list of abbreviations."""

LEAST_USES = 2
"""Times that a lesson uses an acronym which it teaches; one that is in a title or set off needs fewer."""
LONG = 800
"""Words of a lesson that must use an acronym once more, for it spells out many by the way."""
OF_NAMES = 1700
"""Words of a lesson that must use the acronym of a name as often as that of a body."""

_CHEMICAL = lazy(r"[a-z]{4}(?:phosphate|sulfate|nitrate|oxide|nucleotide| acid|ase|amine|hormone)$")
"""Substances, whose names a lesson teaches even where it spells them out once only."""

_EVERYDAY = word_set(
    """AI API APIs AWS CEO CIA CLI CPU CSS DNS DVD EU FBI GCP GDP GPU GUI HTML HTTP HTTPS ID IDE IP IRS JSON LAN MIT
    NATO NASA NIST NBER CDC WHO EPA FDA GOP NGO NPR OECD WTO IMF MNIST OS PC PDF PR RAM ROM SDK SQL SSH SSL TCP TLS
    TV UI
    UK UN URI URL US USA USB USSR UX VM VPN WWW XML YAML DSM APA ASA NAACP NIH CNN ABC NBC CBS BBC BBS DNA RNA
    ML DL NLP CV AMD PR HR QA MAC ICU GPS CSV SMS ATM FAQ PIN GIF ZIP""".upper()
)
"""Acronyms that everybody has heard: asked for only where the lesson is about them."""

_WRONG = word_set("graphical")
"""First words of expansions that are often written wrongly: a GPU is a graphics processing unit."""


@dataclass(frozen=True, slots=True)
class _Spelled:
    """An acronym with what it stands for, where it is spelled out."""

    short: str
    full: str
    told: Told
    said_so: bool


def acronyms(ground: Ground) -> Iterator[Fact]:
    """One fact for each acronym that the lesson teaches, and spells out in one way."""
    found: dict[str, _Spelled] = {}
    twice: set[str] = set()
    for one in islice(_spelled_out(ground), MOST_TRIED):
        other = found.setdefault(one.short, one)
        if other.full.lower().replace("-", " ") != one.full.lower().replace("-", " "):
            twice.add(one.short)
    titles = " ".join([ground.lesson.title, *(section.title for section in ground.lesson.sections)])
    for short, one in found.items():
        uses = count(ground.whole, short, r"\b", r"s?\b")
        titled = bool(re.search(rf"\b{re.escape(short)}s?\b", titles)) or one.full.lower() in titles.lower()
        if short in twice or not _is_taught(ground, one, uses, titled):
            continue
        yield Fact(
            "acronym",
            short,
            f"What does {short} stand for?",
            large(one.full),
            one.told.section,
            one.told.place,
            f"{short} stands for {one.full}.",
            one.told.text.text,
            worth=round(1.7 + min(uses, 8) * 0.05 + 0.3 * titled, 3),
        )


def _spelled_out(ground: Ground) -> Iterator[_Spelled]:
    for told in ground.told:
        if not re.search(r"\(|short|stands for|, or [A-Z]|abbreviated", told.text.text) or _is_entry(ground, told):
            continue
        for pattern in (_BEHIND, _BEFORE, _STANDS, _OR, _FOR_SHORT):
            for match in pattern.finditer(told.text.text):
                short = match["short"] or match["other"]
                full = expansion(short, match["long"], behind=pattern in (_BEFORE, _STANDS))
                if told.text.text == f"{full} ({short}).":
                    continue  # the publisher of a source
                if full and short not in COMMON and (one := _one(full, short, ground.whole)):
                    start = re.sub(r"^(?:the|an?) ", "", told.text.text.lower())
                    said_so = pattern in (_STANDS, _FOR_SHORT) or start.startswith(
                        (f"{short.lower()} (", f"{full.lower()} (")
                    )
                    yield _Spelled(short, _as_written(one, ground.whole), told, said_so)


_SOURCES = lazy(r"\b(?:resources|readings?|links|references|learn more|papers)\b", re.I)


_CITED = lazy(r"\((?:1[89]|20)\d\d[a-z]?\)[:.] [A-Z“\"]")
"""An entry of a list of sources that stands as a paragraph."""


_SELLS = lazy(
    r"\b(?:mock (?:exams?|tests?)|mocks|harder than real|money[- ]back|enrol+ (?:now|today)|coupon|discount code"
    r"|sign up (?:now|today)|buy now)\b",
    re.IGNORECASE,
)
"""The words of an advertisement that a page carries."""


def _is_entry(ground: Ground, told: Told) -> bool:
    """Whether a sentence is the entry of a list of sources or an advertisement, and nothing that the lesson teaches."""
    if _CITED.search(told.text.text) or _SELLS.search(told.text.text):
        return True
    links = told.text.links
    linked = bool(links) and min(start for start, _, _ in links) == 0
    return told.item and (linked or any(_SOURCES.search(title) for title in ground.above(told.section)[:1]))


def _is_taught(ground: Ground, one: _Spelled, uses: int, titled: bool) -> bool:
    """Whether a lesson is about what an acronym names, and does not only mention it."""
    short, words = one.short, one.full.split()
    set_off = bool({short.lower(), one.full.lower()} & (ground.strong | ground.glossary))
    if (
        words[-1].lower() in PLURALS
        or PLURAL_ENDS.search(words[-1])
        or any(re.match(r"[A-Z]{2,}[a-z]", word) for word in words)
    ):
        return False
    if words[0].lower() in _WRONG | {"million", "billion"} or len(re.split(r"[ -]", one.full)) < 2:
        return False
    title = ground.lesson.title.lower()
    if short.upper() in _EVERYDAY:
        defined = len(short) > 2 and re.search(rf"\b{re.escape(short)} (?:is|are) (?:an?|the) ", ground.whole)
        return uses >= LEAST_USES and bool(
            defined or (one.said_so and len(short) > 2) or short.lower() in title.split() or one.full.lower() in title
        )
    if len(short) < 3:
        return titled and uses >= LEAST_USES + 3
    if titled or set_off:
        return uses >= LEAST_USES or one.said_so or set_off
    length = len(ground.whole.split())
    least = LEAST_USES + (length >= LONG)
    body = bool(BODY.search(one.full))
    named = all(word[0].isupper() or word.lower() in FUNCTION for word in re.split(r"[ -]", one.full))
    if named and length >= OF_NAMES:
        return uses >= LEAST_USES + 3
    once = one.said_so or bool(_CHEMICAL.search(one.full))
    return uses >= (LEAST_USES + 3 if body else 1 if once else least)


def _one(full: str, short: str, whole: str) -> str:
    """An expansion in the singular, for it is one thing that is asked about; "" where it is no plain noun phrase."""
    first, last = full.split()[0], full.split()[-1]
    if first.islower() and (base_of_s(first) or base_of_ed(first)) and f" {first} " not in f" {last} ":
        return ""
    if (
        not is_plural(last)
        or last.lower() in ("values", "bits", "rights")
        or last.endswith(("ics", "sis"))
        or re.search(r"[ -](?:of|and|with)[ -]", full)
        or re.fullmatch(r"[A-Z]\w+-[A-Z]\w+", full)  # two people's names
    ):
        return _head_in_singular(full, short, whole)
    one = singular(full)
    if f"{short}s" in whole or _is_counted(short, whole) or re.search(rf"\b{re.escape(one)}\b", whole, re.I):
        return one
    return full


def _is_counted(short: str, whole: str) -> bool:
    """Whether a lesson speaks of one of what an acronym stands for: "an SVM", and not "an OLS model"."""
    behind = r"(?=[.,;:)]| (?:is|are|was|can|may|will|has|does|that|which|with|of|in|to|for|and|or|at|by|on|from)\b|$)"
    return re.search(rf"\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Oo]ne) {re.escape(short)}{behind}", whole, re.M) is not None


def _head_in_singular(full: str, short: str, whole: str) -> str:
    """An expansion whose plural is its first word: "Boards of Potters (BoPs)" are each a Board of Potters."""
    head, of, rest = full.partition(" of " if " of " in full else " with ")
    plural = of and " " not in head and is_plural(head) and not head.endswith(("ics", "sis"))
    return f"{singular(head)}{of}{rest}" if plural and f"{short}s" in whole else full


def _as_written(full: str, whole: str) -> str:
    """What an acronym stands for in mid-sentence: small where the lesson writes it so somewhere, else as it stands."""
    small = full.lower()
    if small in whole:
        return small
    return in_sentence(full, whole)


def expansion(short: str, words: str, behind: bool = False) -> str:
    """The words whose initials are the acronym, the last of `words` (all of them with `behind`); "" if none are."""
    pieces = re.findall(r"[\w'’]+|-", words)
    tokens = [piece for piece in pieces if piece != "-"]
    starts = [match.start() for match in re.finditer(r"[\w'’]+", words)]
    for at in range(len(tokens)) if not behind else (0,):
        if tokens[at].lower() in FUNCTION or not _begins(tokens[at], short):
            continue
        if at and tokens[at - 1].isupper() and len(tokens[at - 1]) > 1 and _begins(tokens[at - 1], short):
            continue
        rest = words[starts[at] :]
        if _initials_agree(short, tokens[at:]) and not any(len(token) > 1 and token.isupper() for token in tokens[at:]):
            return _OWNED.sub("", rest.strip(" -"))
    return ""


_OWNED = lazy(r"['’]s?$")
"""The end of what something of a thing is told of: "the Kiln Safety Board's (KSB) rules"."""


def _begins(word: str, short: str) -> bool:
    return word[0].upper() == short[0].upper() or (word.lower().startswith("ex") and short[0] == "X")


def _initials_agree(short: str, tokens: list[str]) -> bool:
    """Whether each letter begins a word, in order; small words may be skipped, others not."""
    initials = "".join(token[0].upper() for token in tokens)
    content = [token for token in tokens if token.lower() not in FUNCTION]
    told = "".join(token[0].upper() for token in content)
    if short.upper() in (initials, told):
        return True
    if _TWICE.search(short) and not any(_INNER_CAPITAL.search(token) for token in tokens):
        return False
    return len(content) == len(tokens) > 1 and len(short) <= len(tokens) + 2 and _spelled(short.upper(), tokens)


_TWICE = lazy(r"([A-Z])\1")
"""One letter twice, of which the second begins a word that is left out: "a recurrent network (RNN)"."""
_INNER_CAPITAL = lazy(r"[a-z][A-Z]|^[Hh]yper")


def _spelled(short: str, tokens: list[str]) -> bool:
    """Whether letters inside the words fill up the initials: HyperText Transfer Protocol, eXtensible …."""
    if not tokens or not short:
        return not tokens and not short
    word = tokens[0].upper()
    if short[0] != word[0] and not (word.startswith("EX") and short[0] == "X"):
        return False
    inside = word[1:]
    for taken in range(min(2, len(short) - 1) + 1):
        if taken and short[taken] not in inside:
            return False
        inside = inside.partition(short[taken])[2] if taken else inside
        if _spelled(short[taken + 1 :], tokens[1:]):
            return True
    return False


def singular(full: str) -> str:
    """The expansion of "RNNs" without its plural, for it is RNN that is asked about."""
    if full.endswith(("species", "series")):
        return full
    if full.endswith("ies"):
        return full[:-3] + "y"
    if full.endswith(("sses", "xes", "ches", "shes")):
        return full[:-2]
    return full[:-1] if full.endswith("s") and not full.endswith("ss") else full
