"""Why, how, where and into what something is so, asked of statements that are read whole."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.clausal.deeds_read import phrase
from audiolesson.study.facts.clausal.stated_read import (
    Part,
    Stated,
    is_heard,
    known,
    statements_in,
    topic_of_block,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.inverting import asked
from audiolesson.study.facts.turning.making import fact_of

_MAY_TELL = lazy(
    r"\b(?:because|so that|in order to|by (?:[a-z]+ly )?[a-z]+ing|into|to [a-z]+"
    r"|(?:lives?|grows?|occurs?|forms?|found|located|lies?|nests?|breeds?|spawns?|stored|produced|made|stands?|begins?)"
    r" (?:[a-z]+ )?(?:in|on|at|near|between|along|under|beneath|inside|around|within|across|from))\b"
)
_PLACE_VERBS = word_set(
    """live grow occur form lie nest breed spawn sit stand originate found located located stored produced made
    take happen arise formed hatch feed settle winter dwell situated kept held placed built mined grown buried"""
)
_PLACE = lazy(
    r"(?:in|on|at|near|between|along|under|beneath|inside|around|within|across|above|below|throughout|outside|off) .+"
)
_NO_PLACE = lazy(
    r"(?:in|on|at|within|around|between|under|near) (?:(?:the |an? |its |their |about |all |many |some |most |several |these )?"
    r"(?:[a-z-]+ )?(?:\d.*|time|times|ways?|terms|cases?|forms?|response|addition|general|practice|order|particular|fact"
    r"|conditions?|years?|days?|hours?|minutes?|weeks?|months?|century|spring|summer|autumn|winter|night|rate|rates"
    r"|speeds?|pressures?|temperatures?|levels?|stages?|phases?|ratio|pairs?|groups?|sizes?|pieces|steps?|average|once"
    r"|first|last|end|contrast|principle|question|context|range|numbers?|degree|detail|sequence|situations?|circumstances"
    r"|process|work|situation|manner|fashion|own|base|basis|front|top|middle|effect|turn|use|control|pressure|age|lessons?"
    r"|chapters?|sections?|examples?|[a-z]+ing)\b.*)|.*\b(?:of which|which)\b"
)
_INTO = word_set("divided split divide sorted grouped classified turned converted broken separated changed transformed")
_TURNS = word_set("convert turn divide split transform change separate break sort group classify")
_FOR_AIM = word_set(
    """use used uses build built builds add added adds designed invented wear wears worn store stores stored keep kept
    create created creates introduced apply applied applies carry carries form forms release releases produce produces
    developed evolved pass passed set place placed make made send sends send build fire fired coat coated cut"""
)
_IN = lazy(r"(?:In|On|At|During|Among|Under|Within) (?!(?:fact|contrast|general|practice|addition|short|turn|this|these)\b)")
LEAST_ASKED, MOST_ASKED, LEAST_ANSWER, MOST_ANSWER = 3, 20, 2, 15
WORTH = 0.6


def stated_asked(ground: Ground, sentences: Sequence[Told]) -> Iterator[Fact]:
    """A fact for each sentence that tells why, how, where or into what something is so."""
    read = [told for told in sentences if told.bare.endswith(".") and "?" not in told.bare]
    some = {id(told) for told in read if _MAY_TELL.search(told.bare)}
    pronoun = {id(told) for told in read if re.search(r"\b(?:[Ii]t|[Tt]hey)\b", told.bare)}
    wanted = [
        told
        for at, told in enumerate(read)
        if id(told) in some or (at + 1 < len(read) and id(read[at + 1]) in some & pronoun)
    ]
    trees = dict(zip(map(id, wanted), trees_of([told.bare for told in wanted], in_any_case=True), strict=True))
    before: tuple[Told, Tree] | None = None
    for told in read:
        tree = trees.get(id(told))
        if tree and id(told) in some:
            yield from _of(ground, told, tree, before)
        before = (told, tree) if tree else None


def _of(ground: Ground, told: Told, tree: Tree, before: tuple[Told, Tree] | None) -> Iterator[Fact]:
    topic = ""
    if before and before[0].block == told.block and (found := re.match(r"(It|They|Its|Their) ", told.bare)):
        topic = topic_of_block(ground, *before, found[1] in ("They", "Their"))
    for one in statements_in(ground, told, tree, topic):
        if re.search(r"\b(?:not|n't|no longer|never|also)\b", f"{one.finite} {one.core}".replace("n't", " n't")):
            continue
        for part in one.parts:
            if fact := _asked(ground, one, part):
                yield fact
                return


def _asked(ground: Ground, one: Stated, part: Part) -> Fact | None:
    found = _reason(one, part) or _way(one, part) or _place(one, part) or _into(one, part)
    if not found:
        return None
    front, answer, kind = found
    if not LEAST_ANSWER <= len(answer.split()) <= MOST_ANSWER:
        return None
    lead = _lead(ground, one)
    if lead is None or not is_heard(ground, one, part.places):
        return None
    for other in one.parts:
        if other != part and other.label != "advcl" and not other.set_off and not is_heard(ground, one, other.places):
            return None
    statement = one.without(part)
    question = asked(statement, front)
    if not question or not statement.rest:
        return None
    if front == "What":
        question = f"{question[:-1]} for?"
    question = f"{lead}, {question[0].lower()}{question[1:]}" if lead else question
    if len(stems(question)) < LEAST_ASKED or len(question.split()) > MOST_ASKED:
        return None
    return fact_of(ground, one.told, kind, one.x, question, answer, one.told.bare, WORTH)


def _lead(ground: Ground, one: Stated) -> str | None:
    """What stands in front of the subject of a clause: "" if nothing does, None if it cannot be kept."""
    tree = one.tree
    subject = tree.below(one.at, "nsubj", "nsubj:pass")[0]
    front = [at for at in tree.below(one.at, "obl", "advcl", "advmod") if at < subject]
    if not front:
        return ""
    places = phrase(tree, front[0])
    if len(front) > 1 or tree.labels[front[0]] != "obl" or not places or places.start or not _IN.match(tree.text(0, places.stop)):
        return None
    return tree.text(0, places.stop) if known(ground, one.told, tree, places) else None


def _reason(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, first = one.said(part), one.first(part)
    if part.label == "advcl" and first == "because" and one.tree.words[part.places.start + 1].text != "of":
        return "Why", said, "cause"
    if part.label == "obl" and said.startswith("because of "):
        return "Why", said, "cause"
    if part.label == "advcl" and said.startswith("so that "):
        return "Why", said, "cause"
    verb = one.tree.words[one.at].text.lower()
    aim = first == "to" and part.label in ("advcl", "xcomp") and verb in _FOR_AIM and not part.set_off
    if said.startswith("in order to "):
        return "Why", said, "cause"
    if aim and (any(other.label == "obj" for other in one.parts) or one.core):
        passive = bool(one.core) and one.finite in ("is", "are", "was", "were")
        objects = any(other.label in ("obj", "obl") for other in one.parts if other != part)
        if objects or passive:
            used = verb in ("used",) and passive and not objects
            return ("What" if used else "Why"), said, "cause"
    return None


def _way(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said = one.said(part)
    if part.label == "advcl" and re.match(r"by (?:[a-z]+ly )?[a-z]+ing\b", said) and not part.set_off:
        return "How", said, "description"
    return None


def _place(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, verb = one.said(part), one.tree.words[one.at].text.lower()
    base = verb.removesuffix("s")
    if part.label != "obl" or part.set_off or not {verb, base} & _PLACE_VERBS:
        return None
    if not _PLACE.fullmatch(said) or _NO_PLACE.match(said):
        return None
    return "Where", said, "description"


def _into(one: Stated, part: Part) -> tuple[str, str, FactKind] | None:
    said, verb = one.said(part), one.tree.words[one.at].text.lower()
    if part.label != "obl" or not said.startswith("into ") or part.set_off:
        return None
    if verb in _INTO or verb.removesuffix("s") in _TURNS or verb.removesuffix("es") in _TURNS:
        return "Into what", said.removeprefix("into "), "description"
    return None
