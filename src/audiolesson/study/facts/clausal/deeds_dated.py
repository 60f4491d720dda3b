"""When a deed was done, and by whom: "In which year did Anna Reed build the Linz kiln?", "By whom was it built?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.clausal.deeds_read import Deed, deeds_in, is_part_known
from audiolesson.study.facts.clausal.phrases import Part
from audiolesson.study.facts.form import is_only_first, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import Statement, asked
from audiolesson.study.facts.turning.making import fact_of

YEAR = lazy(r"(?:1[0-9]\d\d|20[0-2]\d)")
_DATE = lazy(
    r"(?:in|on) (?:(?:early |late )?(?:\d\d? )?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|spring|summer|autumn|winter)(?: \d\d?,?)?(?: of)? )?(?P<year>1[0-9]\d\d|20[0-2]\d)",
    re.I,
)
_MAY_TELL = lazy(r"\b(?:1[0-9]\d\d|20[0-2]\d)\b|\bby (?:the )?(?:[a-z]+ ){0,3}[A-Z]")
_NAME = lazy(r"\b[A-ZÀ-Þ][\w’'-]+")
_WEAK = word_set(
    """do bear die pass marry retire live visit remain stay continue become be have seem try want say argue claim
    suggest believe think know see keep follow go come get rise stand meet feel suffer happen move wait begin start
    help let notice take put turn reach run use call set hold accompany write note face"""
)
_STEPS = lazy(
    r"\b(?:first|again|also|then|later|finally|soon|already|once|still|now|only|another|other|others|same|one"
    r"|several|many|some|various|certain)\b"
)
_MADE = word_set(
    """invent discover design develop write compose paint build found establish introduce propose describe formulate
    coin create devise patent publish prove identify isolate name construct launch pioneer conceive lead found coin make
    direct record observe demonstrate synthesize synthesise popularize popularise popularised"""
)
_COUNTED = lazy(r"(?:two|three|four|five|six|seven|eight|nine|ten|\d)")
LEAST_ASKED, MOST_ASKED = 3, 22
LEAST_NAMES = 2
"""Names by which a thing with an indefinite article is known."""
WORTH = 0.24


def deeds_dated(ground: Ground, sentences: Sequence[Told]) -> Iterator[Fact]:
    """A fact for each sentence that tells of one deed with its year, or with who did it."""
    some = [told for told in sentences if told.bare.endswith(".") and _MAY_TELL.search(told.bare)]
    for told, tree in zip(some, trees_of([told.bare for told in some], in_any_case=True), strict=True):
        if tree is None:
            continue
        for deed in deeds_in(ground, told, tree):
            if fact := _by_whom(ground, deed) or _in_year(ground, deed):
                yield fact
                break


def _in_year(ground: Ground, deed: Deed) -> Fact | None:
    tree = deed.tree
    dates = [part for part in deed.parts if _DATE.fullmatch(tree.text(part.places.start, part.places.stop))]
    year = ""
    if len(dates) == 1:
        found = _DATE.fullmatch(tree.text(dates[0].places.start, dates[0].places.stop))
        year = found["year"] if found else ""
    elif not dates and deed.tree.labels[deed.at] == "root":
        lead = _DATE.match(deed.told.bare)
        at = tree.words[0].text == "In" and lead and deed.x_places.start
        if lead and at and not re.search(r"[a-z]", deed.told.bare[lead.end() : tree.words[at].start]):
            year = lead["year"]
    if not year or len(YEAR.findall(deed.told.bare)) > MOST_YEARS or not _tells(ground, deed, dates):
        return None
    one = Statement(deed.x, deed.verb, deed.rest(*dates), deed.many)
    question = asked(one, "In which year")
    if not _is_whole(question):
        return None
    return fact_of(ground, deed.told, "year", one.x, question, year, deed.told.bare, WORTH)


MOST_YEARS = 3


def _by_whom(ground: Ground, deed: Deed) -> Fact | None:
    tree = deed.tree
    if not deed.passive or (base_of_past(tree.words[deed.at].text) or "") not in _MADE:
        return None
    agents = [part for part in deed.parts if tree.words[part.places.start].text == "by"]
    if len(agents) != 1 or not _tells(ground, deed, agents):
        return None
    who = tree.text(agents[0].places.start + 1, agents[0].places.stop)
    if not _PERSON.fullmatch(who):
        return None
    one = Statement(deed.x, deed.verb, deed.rest(*agents), deed.many)
    question = asked(one, "By whom")
    if not _is_whole(question):
        return None
    return fact_of(ground, deed.told, "description", one.x, question, who, deed.told.bare, WORTH)


_UP = r"[A-ZÀ-Þ][\w’'-]*\.?"
_PERSON = lazy(rf"{_UP}(?: (?:{_UP}|de|von|van|der|la|le))* {_UP}(?:(?:,| and) {_UP}(?: (?:{_UP}|de|von|van))* {_UP})*")


def _tells(ground: Ground, deed: Deed, without: Sequence[Part]) -> bool:
    """Whether a deed is one of weight, of something with a name or of what the lesson is about, and all of it known."""
    base = base_of_past(deed.tree.words[deed.at].text)
    if base in _WEAK or (not base and not deed.passive):
        return False
    kept = [part for part in deed.parts if part not in without]
    if not all(is_part_known(ground, deed, part) for part in kept):
        return False
    said = f"{deed.x} {deed.rest(*without)}"
    if _STEPS.search(said):
        return False
    names = [name for name in _NAME.findall(f" {said}") if not is_only_first(name, ground.whole)]
    if _COUNTED.match(deed.x):
        return False
    if re.match(r"an? ", deed.x) and len(names) < LEAST_NAMES:
        return False
    titled = {*stems(without_article(deed.x))} & {*stems(ground.lesson.title)}
    return bool(names or titled)


def _is_whole(question: str) -> bool:
    return bool(question) and len(stems(question)) >= LEAST_ASKED and len(question.split()) <= MOST_ASKED
