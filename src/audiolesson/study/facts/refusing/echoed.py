"""Questions and answers that say the same words in other forms: "the sort command", to sort; "major scale", major keys.

What holds its answer tests nothing. The rules of `defined` look at whole words in the kind of a definition, these at
one word anywhere: what tells a term from others of its kind may not come again where a hollow kind explains it.
"""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.articles import HEAD
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.kind_nouns import HOLLOW
from audiolesson.study.facts.model import Fact

_TELLS = 5
"""Letters of a word that tell it from others: of "rhetorical" and "rhetoric" the beginning is one."""
_BEGUN = 6
_OF_ITSELF = lazy(r"\b([a-z]{4,})s? of (?:the|an?|its) \1\b")
"""What is told by its own word: "the front of the front"."""
_DENIED = lazy(r"(?:un|non-?|im|in|dis)(?=[a-z]{4})", re.IGNORECASE)
_DEED = lazy(
    r"What (?:do|does|did|is|are|was|were) (?:the |an? )?(?P<x>[\w.-]+)(?: (?:command|function|method|program|option"
    r"|tool|keyword|operator|button|statement|utility|module|field|property))?"
    r" (?:do|used for)\?"
)

_A_TYPE = lazy(r"^(?:an? |the )?(?:[\w-]+ )?(?:type|kind|form|sort|class|piece)s? of ", re.IGNORECASE)
_WITHIN = lazy(r" (?:of|over|in|for|to|with|by|on|at|from|between|under|within) ")
_AIM = lazy(r"(?:In [^,]+, w|W)hat is the (?:goal|purpose|aim|point|use|role|function|job) of (?P<x>[\w-]+)\?")
_BY_ACT = lazy(r"(?:an? |the )?(?:[\w-]+ )?(?:\w+) of (?P<act>[a-z]+ing)\b", re.IGNORECASE)


def is_echoed(fact: Fact) -> bool:
    """Whether what a question names comes again in its answer in another form."""
    asked, said = fact.question, fact.answer
    if _OF_ITSELF.search(asked):
        return True
    if named := NAMES_FOR.match(asked):
        return _is_denied(without_article(said), named["said"]) or _explains_by(without_article(said), named["said"])
    if deed := _DEED.fullmatch(asked):
        return _does_its_name(deed["x"], said)
    if aim := _AIM.match(asked):
        return any(_begun(word) in map(_begun, content_words(said)) for word in content_words(aim["x"]))
    if not WHAT_IS.fullmatch(asked) or fact.kind not in ("definition", "description"):
        return False
    term = without_article(fact.term)
    return (HOLLOW.match(said) is not None and _explains_by(term, said)) or _is_of_its_kind(term, said)


def _begun(word: str) -> str:
    """The beginning of a word, by which its forms are known: lights, lighting."""
    return word.lower().removesuffix("s")[:_BEGUN]


def _is_denied(name: str, told: str) -> bool:
    """Whether a description holds all words of a name but for what denies one: "not yet paid", unpaid claims."""
    plain = [_begun(_DENIED.sub("", word)) for word in content_words(name)]
    return len(plain) > 1 and set(plain) <= {_begun(word) for word in content_words(told)}


def _explains_by(term: str, said: str) -> bool:
    """Whether what sets a term apart from its kind comes again: "rhetorical devices", means of rhetoric."""
    words = content_words(term.replace("-", " "))
    told = {_begun(word) for word in content_words(said.replace("-", " "))}
    if len(words) < 2 or _begun(words[-1]) in told:
        return False
    held = sum(len(word) >= _TELLS and _begun(word) in told for word in words[:-1])
    return held * 2 >= len(words) - 1


def _is_of_its_kind(term: str, said: str) -> bool:
    """Whether the kind of a definition has the term's own noun in another form: lights, "a lighting technology"."""
    words = [word.lower() for word in content_words(term.replace("-", " "))]
    if len(words) < 2:
        return False
    own = words[-1].removesuffix("s")
    if (act := _BY_ACT.match(said)) and len(own) >= _TELLS and act["act"].lower()[:_TELLS] == own[:_TELLS]:
        return True
    kind = _WITHIN.split(_A_TYPE.sub("", HEAD.split(said)[0]))[0].replace("-", " ")
    told = [word.lower().removesuffix("s") for word in content_words(kind)]
    return any(word != own and len(own) >= _TELLS and word[:_TELLS] == own[:_TELLS] for word in told)


def _does_its_name(name: str, said: str) -> bool:
    """Whether the first verb of a deed is the thing's name: "What does the sort command do? Sorts …"."""
    verb = next((word for word in re.findall(r"[A-Za-z]+", said) if word.lower() not in _LEADS), "")
    return len(name) > 2 and verb.lower() in (name.lower(), f"{name.lower()}s", f"{name.lower()}es")


_LEADS = frozenset({"to", "allows", "you", "users", "lets", "us", "it"})
