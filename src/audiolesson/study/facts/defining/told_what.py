"""What a thing is, means or is when: "A branch is nothing more than a label that …", "*Proofing* means …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.defining.asked import Candidate
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.defining.wording import NAME, fully, is_kind, is_known, is_many, leans, said_of, term_of
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges, unpraised

_IS = lazy(
    rf"(?P<x>{NAME})(?:, (?:or|also (?:called|known as)|called) [^,]{{2,40}},| \([^()]{{1,40}}\))? (?P<be>is"
    rf"|are) (?P<what>.+)"
)
_MEANS = lazy(
    rf"(?:By )?(?P<x>{NAME})(?: here)? (?:(?:simply|really|just|merely|basically|roughly|usually) )?"
    r"(?:means?|refers? to|denotes?|describes?|is defined as|are defined as|we mean|is short for"
    r"|is the (?:name|term|word)"
    r" (?:for|given to)) (?P<what>.+)"
)
_WHEN = lazy(
    r"(?P<we>(?:We|You|[A-Z][a-z]+s) (?:say|call)(?: that)? |)(?P<x>(?:[Aa]n?|[Tt]he|[Tt]wo) (?:[\w-]+ ){0,2}?[\w-]+)"
    r" (?P<be>is |are |)(?:called |said to be |considered |known as )?(?P<how>[a-z-]+"
    r"(?: [a-z-]+)?) (?P<when>(?:when|if) .+)"
)


_ADJECTIVE = lazy(
    r"(?!available|possible|visible|necessary|useful|important|present|different|helpful|essential|ideal"
    r"|typical|common)[a-z]+(?:ent|ant|ic|al|ive|ble|ous|ary)"
)
_ADVERB = lazy(r" (?:simply|really|just|merely|basically|roughly|usually|here|thus|then|often|literally)$")
LEAST_USES = 3
"""Times that a lesson uses a word which it says in two words."""


def told_what(ground: Ground, one: Statement) -> Iterator[Candidate]:
    """What a statement says that its subject is."""
    if found := _IS.fullmatch(one.said):
        yield from _is(ground, one, found["x"], found["be"], found["what"])
    elif found := _MEANS.fullmatch(one.said):
        yield from _means(ground, one, found["x"], found["what"])
    if found := _WHEN.fullmatch(one.said):
        yield from _when(one, found)


def _is(ground: Ground, one: Statement, x: str, be: str, rest: str) -> Iterator[Candidate]:
    x = term_of(ground, one, x)
    if not x or (is_many(x) and not x.startswith(("a ", "an "))) != (be == "are"):
        return
    what = unpraised(_of_one(one, said_of(rest)))
    full = unpraised(fully(rest))
    if x.startswith(("a ", "an ", "the ")) and not re.match(r"(?:an?|the|any|one|what|each) |[a-z]+ing ", full):
        return
    known = is_known(ground, one, x) or (
        x.startswith(("a ", "an ")) and x.count(" ") == 1 and ground.uses(x) >= LEAST_USES
    )
    if x.startswith("the ") and not is_known(ground, one, x) and " " not in without_article(x):
        return
    if judges(full):
        return
    short = what if len(what.split()) <= MOST_IN_ANSWER else ""
    if short and is_kind(short, be == "are", known):
        yield Candidate(one, x, be, short, full=full)
    elif is_kind(full, be == "are", known):
        yield Candidate(one, x, be, "", full=full)


def _means(ground: Ground, one: Statement, x: str, rest: str) -> Iterator[Candidate]:
    x = term_of(ground, one, _ADVERB.sub("", x))
    what = said_of(rest) if x else ""
    if not x or not what or leans(what) or len(what.split()) > MOST_IN_ANSWER:
        return
    if is_many(x) and not x.startswith(("a ", "an ")):
        return
    known = is_known(ground, one, x)
    if what.startswith("that ") and known:
        yield Candidate(one, x, "means", what)
    elif is_kind(what, False, known) and (known or what.split()[0].endswith("ing")):
        yield Candidate(one, x, "is" if what.startswith(("a ", "an ", "the ")) and not is_many(x) else "means", what)


def _when(one: Statement, found: re.Match[str]) -> Iterator[Candidate]:
    called = (
        "called" in one.said.lower().split() or " call " in one.said or " say " in one.said or "said to be" in one.said
    )
    how = found["how"]
    if leans(found["x"]) or not (how in one.names or (found["we"] and " " not in how) or _ADJECTIVE.fullmatch(how)):
        return
    x = found["x"][0].lower() + found["x"][1:]
    when = re.split(r"[;:—]|, (?:and|but|so|which)\b", found["when"])[0].rstrip(" ,")
    if found["be"] == "" and not found["we"]:
        return
    how = how if not called else f"called {how}"
    be = "are" if (is_many(x) and not x.startswith(("a ", "an "))) or x.startswith("two ") else "is"
    yield Candidate(one, found["how"], "when", large(when), f"When {be} {x} {how}?")


_ONE = lazy(r"\bone$")
_BEFORE = lazy(rf"(?P<x>{NAME}) (?:is|are|means|refers to) ")


def _of_one(one: Statement, what: str) -> str:
    """What is said, with the thing of the sentence before in place of a last "one": "what you get when you run one"."""
    before = _BEFORE.match(one.before) if _ONE.search(what) else None
    if not before:
        return what
    name = without_article(before["x"]).lower()
    return _ONE.sub(f"{a_or_an(name)} {name}", what)
