"""The definitions of what a title, a heading or a bold term names, each cut to the length of an answer."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import is_whole, stems
from audiolesson.study.facts.asked_terms import question_for, small_term
from audiolesson.study.facts.form import ends_as_mass, is_many, large, what_means, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.backwards import reversed_of
from audiolesson.study.facts.headed.kind import goes_in_a_circle, is_asked_for, is_weak, tells_no_kind
from audiolesson.study.facts.headed.sentences import OF_MANY, Said, said_of_named
from audiolesson.study.facts.headed.shorten import deed_shortened, end_of, shortened
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.refusing.as_read import as_read
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.strict import Bar
from audiolesson.study.facts.termed.refused import is_refused_backwards
from audiolesson.study.facts.turning.making import fact_of

WORTH = 2.4
_WORD_FOR = lazy(
    r"an? (?:[A-Za-z]+ ){0,2}(?:term|word|phrase|expression|name) (?:for|meaning),? (?P<said>(?:an? )?[a-z][^,;:]+)"
)
_JOINED = lazy(r"(?<=ing)-(?=(?:away|up|down|out|off|together|apart|over)\b)")
_DEED = lazy(r"(?:[a-z]+ly )?[a-z]{2,}ing [a-z]")
LEAST_OF_A_WORD = 2


def headed(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """A fact for each thing that a title, a heading or bold letters name and a sentence defines, the first of each."""
    tasks, untold = frozenset(task_sections(ground)), bar.evidence.boxed | bar.worked
    done: set[str] = set()
    wrong = misspelled(ground.whole)
    for said in said_of_named(ground):
        told, key = said.one.told, " ".join(stems(said.x))
        if key in done or told.section in tasks or told.place.line in untold:
            continue
        fact = _defined(ground, said) or _done(ground, said) or _translated(ground, said)
        if fact and wrong_word(fact.sentence, wrong):
            continue
        if fact and not (is_odd(fact) or points_away(fact)) and (asked := as_read(bar, fact)):
            done.add(key)
            yield replace(asked, kept=True, read=True)
            continue
        named = reversed_of(ground, said)
        if (
            named
            and not is_refused_backwards(bar, named)
            and not (wrong_word(named.sentence, wrong) or is_odd(named) or points_away(named))
        ):
            done.add(key)
            yield replace(named, kept=True, read=True)


def _defined(ground: Ground, said: Said) -> Fact | None:
    """The question for what a thing is."""
    name, many = without_article(said.x), said.verb in OF_MANY
    if not said.at or not is_asked_for(said.x, name, said.titled) or not _agrees(said, name, many):
        return None
    if tells_no_kind(said.x, said.tree, said.at):
        return None
    stop = end_of(said.tree, said.at)
    short = _JOINED.sub(" ", shortened(said.tree, said.at, stop, of_named=said.named)) if stop else ""
    if not short or is_weak(short, many) or goes_in_a_circle(name, short):
        return None
    verb = said.verb if said.verb in ("is", "are") else "means"
    small = small_term(ground, said.x, verb, short)
    question = question_for(ground, said.one.told, said.x, verb, small, short)
    again = f"{large(small)} {'are' if is_many(name) else 'is'} {short}."
    return fact_of(ground, said.one.told, "definition", small, question, short, again, WORTH)


def _done(ground: Ground, said: Said) -> Fact | None:
    """The question for what a word means that is something done: "Slaking refers to soaking dry clay in water"."""
    name = without_article(said.x)
    if said.verb in ("is", "are") or name != said.x or not _DEED.match(said.what):
        return None
    if not is_asked_for(said.x, name, said.titled) or is_many(name):
        return None
    tree = tree_of(f"They like {said.what}.")
    short = deed_shortened(tree, 2) if tree else ""
    if not short or is_weak(short, False) or goes_in_a_circle(name, short):
        return None
    small = small_term(ground, said.x, "means", short)
    question = what_means(small)
    again = f"{large(small)} means {short}."
    return fact_of(ground, said.one.told, "definition", small, question, short, again, WORTH)


def _agrees(said: Said, name: str, many: bool) -> bool:
    """Whether a term and its verb are of one number, and one thing is said to be one, with its article."""
    kinds = said.verb == "are" and said.tree.tags[said.tree.root] == "NNS"  # "storage media are devices"
    if said.verb in ("is", "are") and is_many(name) != many and not kinds:
        return False
    mass = ends_as_mass(said.tree.words[said.tree.root].text)
    return many or mass or re.match(r"(?:an?|the|any) ", said.what) is not None


def _translated(ground: Ground, said: Said) -> Fact | None:
    """The question for what a word of another language means: "Kwe kwe is a phrase for a small kiln"."""
    found = _WORD_FOR.fullmatch(said.what)
    if not found or said.verb != "is" or not is_asked_for(said.x, said.x, said.titled):
        return None
    meant = found["said"]
    if len(meant.split()) < LEAST_OF_A_WORD or not is_whole(meant) or goes_in_a_circle(said.x, meant):
        return None
    small = small_term(ground, said.x, "is", said.what)
    again = f"{large(small)} means “{meant}.”"
    return fact_of(ground, said.one.told, "definition", small, f"What does {small} mean?", meant, again, WORTH)
