"""Terms in bold letters with what is said beside them: "a box of clay, a **saggar**", "the **foot**: a ring …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.asking import MOST, defined_or_named
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.study.facts.prose.plain_sentences import OF_ONE, closed, tells_plainly

_TELLS = r"(?:that|which|who|of|in which|at which|by which|for|on|with|made|used|between)"
_BEHIND = lazy(
    rf"(?:: |, that is,? |, |—| – )(?P<what>(?:an?|the|any) (?:[\w-]+ ){{1,4}}?{_TELLS} [^;:]{{8,110}}"
    rf"|(?:[a-z-]+ (?:and )?){{0,3}}?(?P<many>[a-z-]+s) (?:that|which|who|of|made|along|between|with"
    rf"|from) [^;:]{{8,110}})$"
)
_WHERE = lazy(r", (?P<how>where|in which|at which|by which|along which|through which) (?P<what>[^;:]{8,80})$")
"""What a bold term is that its own last word names the kind of: "the **tide line**, where …"."""
_ALSO = lazy(
    r", (?:which|but|so|where|an? [a-z]+ (?:called|known as|that))\b|, and (?=(?:it|they|the|an?) |[a-z]+ (?:is"
    r"|are|has|have)\b)"
)
"""Where something else begins behind what a term is."""
_BEFORE = lazy(
    r"(?P<what>an? (?:[a-z-]+ ){1,3}(?:of|from|that|which|for|in|with) [^,;:]{3,60}), (?:called )?(?:an? |the )?$"
)
_LOCATED = lazy(
    r"(?P<where>(?:Along|Across|Over|On|In|Under|Around|Between|Behind|Above|Below|Beneath|At|Inside|Beside)"
    r" (?:the|each|every) [^,;:]{3,40}?) (?:sits?|stands?|lies?|runs?|goes|go|comes?|rests?|hangs?|is|are) $"
)
"""Where a thing is, told in front, without which it could be any: "Along the rim runs slip, the **list**"."""
_THE_ONE = lazy(r"^the one (?=(?:at|in|on|by|for|to) which\b|that\b|which\b)")


def set_off_terms(ground: Ground) -> Iterator[Fact]:
    """A fact for each bold term that its sentence explains right behind it or right before."""
    for told in ground.told:
        told = closed(told)
        said = told.text.text
        if not tells_plainly(said):
            continue
        for start, end in told.text.strong:
            name = said[start:end].strip(" .:,")
            if is_term(name, marked=True) and (fact := _told_beside(ground, told, name, start, end)):
                yield fact


def _told_beside(ground: Ground, told: Told, name: str, start: int, end: int) -> Fact | None:
    said = told.text.text.removesuffix(".")
    if found := _BEFORE.search(said[:start]):
        what = found["what"]
        if LEANS.search(what) or is_many(name) or first_verb(re.sub(rf" {_TELLS} .*", "", what)) > 0:
            return None
        where = _LOCATED.match(said[: found.start("what")])
        what = f"{what} {where['where'][0].lower()}{where['where'][1:]}" if where else what
        again = f"{large(what)} is called {_with(said, start, name)}."
        return made(
            ground,
            told,
            "description",
            name,
            f"What is {what} called?",
            _with(said, start, name),
            again,
            1.8,
            exact=True,
        )
    if (found := _WHERE.match(said[end:])) and " " in name and not is_many(name) and not LEANS.search(found["what"]):
        what = f"the {name.split()[-1]} {found['how']} {found['what']}"
        return defined_or_named(ground, told, in_sentence(_with(said, start, name), ground.whole), "is", what)
    found = _BEHIND.match(said[end:])
    if not found or bool(found["many"]) != is_many(name):
        return None
    what = _THE_ONE.sub(f"the {name.split()[-1]} ", found["what"]) if " " in name else found["what"]
    what = _to_its_end(what)
    if (
        LEANS.search(OF_ONE.sub("", what))
        or judges(what)
        or has_main_verb(what)
        or len(what.split()) > MOST
        or is_bare(what)
    ):
        return None
    x, be = in_sentence(_with(said, start, name), ground.whole), "are" if is_many(name) else "is"
    return defined_or_named(ground, told, x, be, what)


_ROW = lazy(r"[^,;]+(?:, [^,;]{2,40})+, (?:and|or) (?P<last>[^,;]+)(?=,|$)")
"""A row with a comma before its last thing, behind which nothing of a definition may be cut off."""


def _to_its_end(what: str) -> str:
    """What is said of a term, without what is added behind a comma; a row stays whole."""
    row = _ROW.match(what)
    if row and not has_main_verb(row["last"]):
        return row.group()
    return _ALSO.split(re.split(r", (?:which|and|but|so|where)\b", what)[0])[0]


def _with(said: str, start: int, name: str) -> str:
    """A name with the article before it."""
    found = re.search(r"(?:\b(?P<article>[Aa]n?|[Tt]he) )$", said[:start])
    return f"{found['article'].lower()} {without_article(name)}" if found else name
