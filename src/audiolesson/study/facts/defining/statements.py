"""The statements of the sentences of a lesson: each clause that stands for itself, with the terms that it sets off."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told

_JOINT = lazy(
    r"; | – |—|: (?!\d)|, (?:and|but|so|while|whereas|yet) (?!of\b)| (?:and|but) (?=(?:an?"
    r"|the) [\w-]+ (?:is|are) )"
)
_LEAD = lazy(
    r"(?:(?:So|And|But|Yet|Or|Then|Now|Well|Thus|Hence|Therefore|Technically|Formally|Strictly(?: speaking)?|Simply put"
    r"|Put (?:simply|briefly)|In (?:short|fact|other words|essence|general|plain (?:words|terms|English)|practice"
    r"|this (?:lesson|chapter|course|section))|Basically|Essentially|Of course|However|Generally(?: speaking)?|Broadly"
    r"|Typically|Normally|Usually|By definition|Remember|Recall|Note|Instead|Indeed|More (?:precisely|formally|exactly)"
    r"|Loosely|Roughly|Today|Here|Meanwhile|Finally|First|Second|Third|Next|Again|Still|Also|Likewise|Similarly"
    r"|Conversely|The (?:reason|answer|point|result|upshot|idea|trick|catch|short answer) is(?= that)"
    r"|By contrast|Historically|Traditionally|Originally)(?: (?:that|speaking))?,? )"
)
"""What stands in front of a statement and says nothing of it."""
_QUOTED = lazy(r"[“\"]([\w][\w’' -]{1,40}?)[,.]?[”\"]")
_UNSAYABLE = lazy(r"https?:|www\.|[=<>{}\[\]|\\_^#@~→⇒←…]|\$\d*[A-Za-z]")
MOST_WORDS = 60
_SIGN = lazy(r"^[^\w“\"(]+")
_MANY = lazy(r"^(Many|Most|Some) other(?= )")
"""What tells of others than those before, and holds of all."""
_OPENS = lazy(r"(?:An? |The )?[\w’'-]+(?: [\w’'-]+){0,3} (?:is|are|means?|refers? to)\b")


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause of a sentence, without its full stop. `names`: what the sentence sets off, small.

    `before`: the sentence before it in its block, or what stands before it in its own. `whole`: its sentence.
    """

    told: Told
    said: str
    names: frozenset[str]
    before: str = ""
    whole: str = ""


def statements(ground: Ground) -> Iterator[Statement]:
    """The statements of all sentences that only tell, in their order."""
    last: Told | None = None
    slanted = _slanted(ground)
    for told in ground.told:
        before = last.bare if last and last.block == told.block else ""
        last = told
        whole = told.bare.rstrip().removesuffix(".")
        if whole.endswith(("?", "!")) or len(whole.split()) > MOST_WORDS:
            continue
        names = _names(told) | slanted.get(told.place, frozenset())
        behind = before
        for part in _parts(whole):
            if not _UNSAYABLE.search(part):
                yield Statement(told, bare(part), names, behind, whole)
            behind = part


def _slanted(ground: Ground) -> dict[Place, frozenset[str]]:
    """What each block has in italics, by its place; small."""
    found: dict[Place, frozenset[str]] = {}
    for section in ground.lesson.sections:
        for block in section.blocks:
            for one in (block, *block.inner()):
                if one.text.slanted:
                    said = one.text.text
                    names = (said[start:end].lower().strip(" .,:;") for start, end in one.text.slanted)
                    found[one.place] = found.get(one.place, frozenset()) | frozenset(names)
    return found


def _names(told: Told) -> frozenset[str]:
    """What a sentence sets off: bold, slanted, as code or in quotation marks; all small."""
    text = told.text
    spans = [*text.strong, *((mark.start, mark.end) for mark in text.marks if mark.kind == "code")]
    found = {text.text[start:end] for start, end in spans}
    found |= set(_QUOTED.findall(text.text))
    return frozenset(one.lower().strip(" .,:;") for one in found)


def bare(part: str) -> str:
    """A statement without what stands in front of it, and its terms without quotation marks."""
    bare = _SIGN.sub("", _QUOTED.sub(r"\1", part.strip()))
    bare = _MANY.sub(r"\g<1>", bare)
    while found := _LEAD.match(bare):
        bare = large(bare[found.end() :])
    return bare


def _parts(whole: str) -> Iterator[str]:
    """The statements of a sentence that stand side by side; what has no verb of its own stays with the one before."""
    if not _JOINT.search(whole):
        yield whole
        return
    found, start = [], 0
    for joint in _JOINT.finditer(whole):
        found.append((start, joint.start()))
        start = joint.end()
    found.append((start, len(whole)))
    at = 0
    while at < len(found):
        begin, end = found[at]
        while at + 1 < len(found) and not _stands(whole[found[at + 1][0] : found[at + 1][1]], whole[end : end + 1]):
            at += 1
            end = found[at][1]
        yield large(whole[begin:end])
        at += 1


def _stands(part: str, joint: str = "") -> bool:
    """Whether some words begin with a subject and have a verb; behind a colon "a box made of clay" has none."""
    if joint == ":" and _NARROWED.match(part):
        return False
    if _OPENS.match(large(part)):
        return True
    at = first_verb(large(part))
    return 0 < at <= MOST_IN_SUBJECT and has_main_verb(large(part))


_NARROWED = lazy(
    r"(?:an?|any) (?:[\w-]+ ){0,2}[\w-]+, (?:usually|often|typically|sometimes|mostly) [^,]+, (?:that|which|whose) |"
    r"an? (?:[\w-]+ ){1,3}?(?:[a-z]+ed|built|made|found|kept|held|set|worn|cut|drawn|grown) (?:by|in|on|around|from"
    r"|with|of|at|up|to|for|over|under|between|into) "
)
"""A kind that a participle narrows."""
MOST_IN_SUBJECT = 14
