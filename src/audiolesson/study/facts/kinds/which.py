"""One of several kinds, asked for by what it does: "Which joints possess a rounded end …?", for hinge joints.

A kind is a term of the lesson's in several words, of which the last names what it is one of, and the lesson has
another of them ("pivot joints"), so that "Which …?" has something to choose from.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.english.verbs import AUXILIARIES
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_FOR, POINTING
from audiolesson.study.facts.form import ends_as_mass, in_sentence, large, with_article, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_WORDS = 22
"""Words of what a kind does in a question."""
LEAST_WORDS, LEAST_TELLING = 4, 3
"""The least of them, and of those that have a meaning of their own."""
MOST_IN_TERM = 4
_HEAD = lazy(r"[a-z][a-z-]{2,}\Z")
_NO_KIND = lazy(r",|/| (?:of|in|for|to|and|or|with) |(?:stimuli|data|media)\Z")
_ARTICLE = lazy(r"(?:An?|The) ")
_WHICH = lazy(r", which (?P<does>[a-z]+ [^;:—()]+)\.$")
_DOES = lazy(r"(?P<does>[a-z]+ [^;:—]+)\.$")
_IS = lazy(
    r"(?:is|are|was|were) (?:an?|the|one|not|also|often|usually|called|known|important|found|used|divided|classified"
    r"|further|based|similar|different|defined|involved|discussed|described|shown|given|needed|required|seen|especially"
    r"|normally|useful|most|systems|techniques|tools|methods"
    r"|approaches|models|processes|functions|algorithms|essentially)\b"
    r"|(?:has|have) (?:multiple|several|various|two|three) "
    r"|refers? to |uses? to |(?:is|are) to "
)
_SAME_FOR_ALL = lazy(
    r"(?:is|are|was|were|has|have|can|may|will|do|does)?\s*(?:also|often|usually|sometimes|similar|different|common"
    r"|include|includes|included|starts? with|begins? with|vary|varies|depend|depends|occur|occurs|exist|exists"
    r"|play|plays|need|needs)\b"
)
"""How a sentence goes on that does not set a kind apart."""
_LEANS = lazy(
    r"\b(?:it|its|they|them|their|also|then|however|instead|too|later|still|both|another|others?|same|more|less|such"
    r"|you|your|than|even|actually|just|simply"
    r"|either|neither|because|although|while|whereas|for example|for instance)\b",
    re.I,
)


def which(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that tells what sets one kind apart."""
    kinds = _kinds(ground)
    for told in ground.told:
        said = told.bare
        if not 7 <= len(said.split()) <= MOST_WORDS + NAME_FOR + MOST_IN_TERM or leans_back(said):
            continue
        for start, end in _subjects(said):
            term = said[start:end]
            head = kinds.get(term.lower())
            if head and (fact := _asked(ground, told, term, head, start)):
                yield fact
                break


def _subjects(said: str) -> Iterator[tuple[int, int]]:
    """The places of words that may be what a sentence tells of: its first, and those before ", which"; most first."""
    begins = _ARTICLE.match(said)
    first = begins.end() if begins else 0
    for count in range(MOST_IN_TERM, 1, -1):
        if found := re.compile(rf"\S+(?: \S+){{{count - 1}}}").match(said, first):
            yield first, found.end()
    at = said.find(", which ")
    words = said[:at].split(" ") if at > 0 else []
    for count in range(min(MOST_IN_TERM, len(words)), 1, -1):
        yield at - len(" ".join(words[-count:])), at


def _kinds(ground: Ground) -> Mapping[str, str]:
    """Each term that is one of several kinds, small, with the noun that names them."""
    terms = {without_article(name) for name in ground.strong | ground.glossary | ground.titled}
    several = sorted(
        (name.split()[-1].removesuffix("s"), name)
        for name in terms
        if 2 <= len(name.split()) <= MOST_IN_TERM and _HEAD.search(name) and not _NO_KIND.search(name)
    )
    found: dict[str, str] = {}
    for _, group in groupby(several, key=lambda one: one[0]):
        names = [name for _, name in group]
        if len({name.split()[0] for name in names}) > 1:
            found.update((name, name.split()[-1]) for name in names)
    return found


def _asked(ground: Ground, told: Told, term: str, head: str, at: int) -> Fact | None:
    said = told.bare
    before, behind = said[:at], said[at + len(term) :]
    if found := _WHICH.match(behind):
        if re.search(r" (?:of|for|in|to|with|and|or|by|from)(?: an?| the)? $", before):
            return None
    elif (before and not _ARTICLE.fullmatch(before)) or not (found := _DOES.match(behind.lstrip())):
        return None
    does = found["does"]
    tokens = tokens_of(f"{term} {does}")
    start = len(tokens_of(term))
    if not (finite_at(tokens, start) or tokens[start].lower() in AUXILIARIES) or "," in does:
        return None
    if not _sets_apart(term, does):
        return None
    if " ".join(term.split()[:-1]).lower() in ground.coded or term.lower() in ground.coded:
        return None
    many = is_plural(head)
    kind = f"kind of {head}" if not many and ends_as_mass(head) else head
    if many != (tokens[start].lower() not in ("is", "was", "has", "does") and not _is_third(tokens[start])):
        return None
    small = in_sentence(term, ground.whole)
    named = small if many else _with_article(ground, small, before)
    if not many and named == small and before:
        return None  # nothing tells whether it needs an article
    again = f"{large(named)} {does}."
    return made(
        ground, told, "description", small, f"Which {kind} {does}?", named, again, 1.7, exact=True, named=True,
        most=MOST_WORDS + NAME_FOR,
    )  # fmt: skip


def _with_article(ground: Ground, term: str, before: str) -> str:
    """One thing with the article that its sentence has, or else the lesson."""
    found = _ARTICLE.fullmatch(before)
    return f"{found.group().lower()}{term}" if found else with_article(term, ground.whole)


def _is_third(verb: str) -> bool:
    """Whether a verb has the ending of one who does it."""
    return verb.endswith("s") and not verb.endswith("ss")


def _sets_apart(term: str, does: str) -> bool:
    """Whether what a kind does is told in full, holds none of its own words, and is no judgement."""
    own = {word[:5].lower() for word in content_words(term.replace("-", " "))}
    words = content_words(does.replace("-", " "))
    if len(does.split()) < LEAST_WORDS or len(does.split()) > MOST_WORDS or len(words) < LEAST_TELLING:
        return False
    if own & {word[:5].lower() for word in words}:
        return False
    if _IS.match(does) or _SAME_FOR_ALL.match(does) or _LEANS.search(does) or POINTING.search(does):
        return False
    return not judges(re.sub(r"^\w+ ", "", does))
