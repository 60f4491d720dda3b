"""Names that the next sentence or half gives: "We call this …", "; this is called …", "This is the **bisque**."."""

from collections.abc import Iterator
from itertools import pairwise

from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.plain_sentences import tells_plainly
from audiolesson.study.facts.prose.told_then_named import asked_for_name

_NAME = r"(?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+){0,3}?)"
_END = r"(?=\.?$|[,;:] .*)"
_CALL = lazy(
    r"(?:We|Today we|[A-Z][a-z]+s) (?:now )?call (?:this|these (?P<noun>[a-z]+s)|such (?P<one>[a-z]+))"
    rf" {_NAME}{_END}"
)
_IT_IS = lazy(
    r"(?:It|This|That)(?: is|['’]s) (?:also |often |usually )?"
    rf"(?P<called>called |known as )?{_NAME}{_END}"
)
_HALF = lazy(
    rf"(?P<said>[^;]+?)(?:;|, and) (?:this|that|it) is (?:also |often |usually )?(?:called|known as) {_NAME}\.?$"
)
_OF = lazy(r"^[A-Z][\w]+['’]s? (?=law|rule|theorem|principle|effect|method|test|paradox)")


def named_behind(ground: Ground) -> Iterator[Fact]:
    """A fact for each such name."""
    for told in ground.told:
        if told.bare.endswith(".") and (" called " in told.bare or " known as " in told.bare):
            found = _HALF.match(told.bare)
            if found and (fact := asked_for_name(ground, told, found["said"], "this", found["name"])):
                yield fact
    for before, told in pairwise(ground.told):
        if before.block == told.block and tells_plainly(before.bare) and (fact := _behind(ground, before, told)):
            yield fact


def _behind(ground: Ground, before: Told, told: Told) -> Fact | None:
    said = before.bare.removesuffix(".")
    if found := _CALL.match(told.bare):
        noun = f"these {found['noun']}" if found["noun"] else f"such {found['one']}" if found["one"] else "this"
        return asked_for_name(ground, told, said, noun, found["name"])
    found = _IT_IS.match(told.bare)
    if not found:
        return None
    name = found["name"]
    marked = _OF.sub("", name).lower().removeprefix("the ").removeprefix("a ")
    if not found["called"] and not any(
        told.text.text[a:b].lower().strip(" .,") in (name.lower(), marked) for a, b in told.text.strong
    ):
        return None
    return asked_for_name(ground, told, said, "this", name)
