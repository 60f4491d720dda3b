"""Why, how, where and into what something is so, asked of statements that are read whole."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.clausal.gaps_asked import asked_parts
from audiolesson.study.facts.clausal.phrases import Part, known, phrase
from audiolesson.study.facts.clausal.stated_read import Stated, is_heard, statements_in, topic_of_block
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.inverting import asked
from audiolesson.study.facts.turning.making import fact_of

_MAY_TELL = lazy(
    r"\b(?:because|so that|in order to|by|into|to|on|of|from|with|after|for|results? in|measured in|winter|spring"
    r"|summer|autumn|night|dawn|dusk|during"
    r"|(?:lives?|grows?|occurs?|forms?|found|located|lies?|nests?|breeds?|spawns?|stored|produced|made|stands?|begins?)"
    r" (?:[a-z]+ )?(?:in|on|at|near|between|along|under|beneath|inside|around|within|across|from))\b"
)
_IN = lazy(
    r"(?:In|On|At|During|Among|Under|Within) (?!(?:fact|contrast|general|practice|addition|short|turn|this|these)\b)"
)
_IS_OPEN = lazy(
    r"an? (?:new|similar|further|second|different|better|good|single)\b|.*\d|about\b|only\b|.*['’]s?$"
    r"|.*\b(?:first|last|next|latter|former|best|only|first|second|third|more|less|fewer|most)\b"
)
"""A subject that is one of several, or a number of them."""
_UNSURE = lazy(
    r"\b(?:would|should|could|might|must|shall|will|being|not|never|also|no longer|then|still|again|now)\b|n['’]t\b"
)
_LOOSE = lazy(r"\b(?:some|certain|various|specific|several|different|other|such|this|these|etc)\b")
_ODD = lazy(
    r" ,|,,|\b(?:more|less|fewer|better|faster|slower)\b|\brather than\b|\bby the [a-z]+\?|\binstead\b"
    r"|\bas (?:well|opposed)\b"
)
LEAST_ASKED, MOST_ASKED, LEAST_ANSWER, MOST_ANSWER = 2, 20, 1, 15
WORTH = 0.6


def stated_asked(ground: Ground, sentences: Sequence[Told]) -> Iterator[Fact]:
    """A fact for each sentence that tells why, how, where or into what something is so."""
    read = [told for told in sentences if told.bare.endswith(".") and "?" not in told.bare]
    some = {id(told) for told in read if _MAY_TELL.search(told.bare)}
    pronoun = {id(told) for told in read if re.search(r"\b(?:[Ii]t|[Tt]hey)\b", told.bare)}
    wanted = [
        told for at, told in enumerate(read) if id(told) in some or (at + 1 < len(read) and id(read[at + 1]) in pronoun)
    ]
    trees = dict(zip(map(id, wanted), trees_of([told.bare for told in wanted], in_any_case=True), strict=True))
    before: tuple[Told, Tree] | None = None
    for told in read:
        tree = trees.get(id(told))
        if before and before[0].block != told.block:
            before = None
        leans = _LEANS.match(told.bare)
        if tree and id(told) in some:
            yield from _of(ground, told, tree, before if leans else None)
        if not leans:  # what "it" stands for, it stands for in the next sentence, too
            before = (told, tree) if tree else None


_LEANS = lazy(r"(?:It|They|Its|Their) ")


def _of(ground: Ground, told: Told, tree: Tree, before: tuple[Told, Tree] | None) -> Iterator[Fact]:
    topic = topic_of_block(ground, *before, told.bare.startswith("The")) if before else ""
    for one in statements_in(ground, told, tree, topic):
        for part, front, answer, kind in asked_parts(one):
            if fact := _asked(ground, one, part, front, answer, kind):
                yield fact
                return


def _asked(ground: Ground, one: Stated, part: Part, front: str, answer: str, kind: FactKind) -> Fact | None:
    if not LEAST_ANSWER <= len(answer.split()) <= MOST_ANSWER or ":" in answer:
        return None
    lead = _lead(ground, one)
    if lead is None or not is_heard(ground, one, part.places):
        return None
    for other in one.parts:
        if other != part and other.label != "advcl" and not other.set_off and not is_heard(ground, one, other.places):
            return None
    if _IS_OPEN.match(one.x) or _UNSURE.search(f"{one.finite} {one.core}"):
        return None
    statement = one.without(part)
    question = asked(statement, front)
    if not question or not (statement.rest or front == "Where") or _LOOSE.search(answer):
        return None
    own = {*stems(one.x)}
    if own & {*stems(lead)} or (answer.startswith("to ") and 2 * len(own & {*stems(answer)}) >= len(own)):
        return None
    if front == "What":
        question = f"{question[:-1]} for?"
    elif (
        front.endswith(" what")
        and not [one for one in one.parts if one != part and not one.set_off and one.label != "compound:prt"]
        and not lead
    ):
        question = f"What {question[len(front) + 1 : -1]} {front.split()[0].lower()}?"
    if _ODD.search(question) or {*stems(answer)} <= {*stems(f"{ground.lesson.title} {question}")}:
        return None
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
    if (
        len(front) > 1
        or tree.labels[front[0]] != "obl"
        or not places
        or places.start
        or not _IN.match(tree.text(0, places.stop))
    ):
        return None
    return tree.text(0, places.stop) if known(ground, one.told, tree, places) else None
