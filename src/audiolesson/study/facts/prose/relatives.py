"""What a sentence tells of a thing in a clause behind it: "They add kaolin, which | holds | the shape of a pot"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.clauses import OPEN, Clause
from audiolesson.study.facts.prose.plain_sentences import plain_sentences

_WHICH = lazy(
    r"(?:[\w’'-]+ ){1,14}?(?P<x>(?:(?:an?|the) )?[\w’'-]+(?: [\w’'-]+)?), which "
    r"(?:normally |usually |often |then |simply |in turn )?(?P<verb>[a-z]+) (?P<rest>[^;:]+)$"
)
_NO_VERB = frozenset(["is", "are", "was", "were", "has", "have", "had", "can", "may", "will", "would", "could"])


def relatives(ground: Ground) -> Iterator[Clause]:
    """The clauses behind ", which" at the end of a sentence, of the thing that stands right before."""
    for told, said in plain_sentences(ground):
        found = _WHICH.search(said) if ", which " in said else None
        if found and found["verb"] not in _NO_VERB and (x := _thing(ground, found["x"])):
            many = is_many(x)
            if not many and " " in x and not re.match(r"(?:an?|the) ", x):
                continue  # more words of its name may stand in front
            if many != (base_of_s(found["verb"]) != ""):
                yield Clause(told, x, found["verb"], found["rest"], many, named=True)


_SECOND = lazy(r",? and (?P<verb>is|are|was|were|has|have|lasts?|takes?) (?P<rest>[^,;:]+)$")


def second_predicates(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """What is told behind "and" of the subject of a clause: "It is made of clay and is four metres high"."""
    for clause in clauses:
        found = _SECOND.search(clause.rest)
        if found and found["verb"].endswith("s") != clause.many and "," not in clause.x:
            yield replace(clause, verb=found["verb"], rest=found["rest"], lead="", aside="")


def _thing(ground: Ground, words: str) -> str:
    """The thing that some words end in; "" where they end in none that is named."""
    article, words = (
        (words.partition(" ")[0], words.partition(" ")[2]) if re.match(r"(?:an?|the) ", words) else ("", words)
    )
    first, _, last = words.rpartition(" ")
    alone = not first or first.lower() in FUNCTION or first.endswith(("ed", "ly")) or bool(base_of_s(first))
    name = last if alone else words
    if OPEN.search(name) or not is_noun_phrase(name) or not (ground.sets_off(name) or is_many(name) or " " in name):
        return ""
    if not is_term(name, marked=True) or (article and name != words):
        return ""
    return in_sentence(f"{article} {name}".strip(), ground.whole)
