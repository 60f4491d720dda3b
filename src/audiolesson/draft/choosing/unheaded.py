"""The title of a part of a lesson that has no heading of its own: what the part speaks of more than the rest does."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tokens import tokens
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import may_be_finite
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import DETERMINERS, word_set
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import GENERIC, MOST_WORDS
from audiolesson.patterns import lazy

Reader = Callable[[Sequence[str]], Sequence[Tree | None]]
"""What reads sentences."""

_SAY_IT, _LONG = 2, 9
"""Sentences of a part that have the words of its title, one more where it has so many; but for a name that it opens
with."""

_NEAR = 3
"""Sentences of a part that are near its beginning."""

_LEAST = 0.08
"""The least share of sentences by which a part speaks of its title more than the rest does."""

_OPENS, _SUBJECT, _FULLER, _NAMED = 0.12, 0.04, 0.04, 0.06
"""What a phrase is worth more that the part opens with as its subject, that is a subject of another sentence, that has
more than one word, and that is a name."""

_NOUNS, _NAMES, _MANY = ({"NN", "NNS", "NNP", "NNPS"}, {"NNP", "NNPS"}, {"NNS", "NNPS"})
_BEFORE = frozenset({"compound", "amod"})
_QUALIFIES = _NOUNS | {"JJ", "VBN", "VBG"}
_LOOSE = word_set(
    "bad good great big small large more less most least soon new old next last first own such certain different"
    " several many much few main important famous usual actual real true whole entire single similar various particular"
)
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_OPEN = word_set(
    "any no every each which what whose another neither either both such all enough other same own first last"
)
"""Words before a noun that make it no name of anything."""

_PLAIN_WORD = lazy(r"[^\W\d_]{3,}(?:[’'-][^\W\d_]+)*")
_SIGN = lazy(r"[A-Z]|[IVX]+")
"""What may stand before the noun of a name or behind it: "S wave", "Basil II"."""

_NUMBER = lazy(r"[IVX]+")

_NAMES_NOTHING = word_set(
    "thing way kind sort type lot number part piece side point reason case example day year time people person man"
    " woman end fact question answer place hand rest bit pair set group use none moment minute hour week month today"
    " result word name matter look half third quarter step amount idea problem course difference chance something"
    " anything everything nothing someone somebody anyone anybody everyone everybody century decade percent percentage"
    " metre meter centimetre gram kilogram litre degree row line list order share figure sense turn job bottom top"
    " middle beginning level size length total average sum range variety majority lesson chapter section unit page"
    " article essay text note notes reader student january february march april june july august september october"
    " november december monday tuesday wednesday thursday friday saturday sunday version other others one ones neither"
    " approx look exception standard purpose second spite"
    " beginner newcomer plenty world force magic start finish aspect factor count hundred thousand million"
)
"""Nouns that say nothing of what a part is about."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun with what stands before it: its words, whether it is a name, stands with an article or as many, is the
    subject, and opens its sentence."""

    words: tuple[str, ...]
    is_name: bool
    article: str
    many: bool
    is_subject: bool


def title_of_part(part: Sequence[str], rest: Sequence[str], used: Set[str], read: Reader, *, once: bool = False) -> str:
    """What more of the sentences of `part` speak of than of those of the `rest`, at most five words: "The magnitude".

    Not one in `used` (in small letters), nor one whose words are all those of one of them; "" where there is none.
    `once`: a name or a subject will do that is spoken of once, near the beginning.
    """
    taken, within, beyond = _stems_of(used), _holding(part), _holding(rest)
    low = _small([*part, *rest])
    places = _worth_reading(part, within, beyond, taken, once=once)
    trees = zip(places, read([part[at] for at in places]), strict=True)
    phrases = [(at, phrase) for at, tree in trees if tree for phrase in _phrases(tree, low)]
    alike = _alike(phrase for _, phrase in phrases)
    titled: dict[_Phrase, str] = {}
    best, most = "", 0.0
    for at, phrase in phrases:
        own = stems(" ".join(phrase.words))
        if not own or any(own <= other or (phrase.is_name and other < own) for other in taken):
            continue
        says = _share(own, within)
        opens = not at and phrase.is_subject
        least = _SAY_IT + (len(part) >= _LONG)
        if once and at < _NEAR and (phrase.is_name or phrase.is_subject):
            least = 1
        if says * len(part) < least and not (opens and phrase.is_name):
            continue
        more = says - _share(own, beyond)
        if more < _LEAST:
            continue
        worth = more + _FULLER * (len(phrase.words) > 1) + _NAMED * phrase.is_name
        worth += (_OPENS if opens else _SUBJECT * phrase.is_subject) + _NAMED * (once and phrase.is_name)
        if phrase not in titled:
            titled[phrase] = _title(phrase, alike[phrase.words])
        title = titled[phrase]
        if title and worth > most and title.lower() not in used:
            best, most = title, worth
    return best


def title_of_question(heading: str, part: Sequence[str], rest: Sequence[str], used: Set[str], read: Reader) -> str:
    """What a heading that is no title asks about: "Tablets" of "Why do I get ill from the tablets?".

    Of its nouns the one that more sentences of its `part` than of the `rest` speak of; not one in `used`; "" where
    there is none, or where the heading asks nothing.
    """
    tree = read([heading])[0] if "?" in heading else None
    if tree is None:
        return ""
    taken, within, beyond = _stems_of(used), _holding(part), _holding(rest)
    best, most = "", 0.0
    for alike in _alike(_phrases(tree, _small(part), possessed=True)).values():
        own = stems(" ".join(alike[0].words))
        if not own or any(own <= other for other in taken):
            continue
        title, more = _title(alike[0], alike), _share(own, within) - _share(own, beyond)
        if title and more > most:
            best, most = title, more
    return best


def _small(sentences: Sequence[str]) -> frozenset[str]:
    """The words that sentences write small."""
    return frozenset(word for one in sentences for word in re.findall(r"\b[a-z][a-z’'-]+", one))


def _stems_of(names: Set[str]) -> list[frozenset[str]]:
    return [own for name in names if (own := stems(name))]


@dataclass(frozen=True, slots=True)
class _Holding:
    """Some sentences: how `many`, and those that hold each stem, so that a phrase costs no look at each of them."""

    many: int
    of_each: Mapping[str, set[int]]


def _holding(sentences: Sequence[str]) -> _Holding:
    found: dict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(sentences):
        for stem in stems(one):
            found[stem].add(at)
    return _Holding(len(sentences), found)


def _worth_reading(
    part: Sequence[str], within: _Holding, beyond: _Holding, taken: Sequence[Set[str]], *, once: bool
) -> list[int]:
    """The sentences that may hold a phrase which so many speak of; all others are read for nothing."""
    least = max(_SAY_IT + (len(part) >= _LONG), _LEAST * len(part))
    often = {at for some in within.of_each.values() if len(some) >= least for at in some}
    held = {at: set(_in_a_row(part[at], within)) for at in often.union(range(min(len(part), _NEAR if once else 1)))}
    fit = {own for own in set().union(*held.values()) if _may_title(own, within, beyond, taken)}
    return sorted(at for at, some in held.items() if not fit.isdisjoint(some))


def _may_title(own: frozenset[str], within: _Holding, beyond: _Holding, taken: Iterable[Set[str]]) -> bool:
    """Whether the part speaks of a phrase with these stems so much more than the rest does, and no title has them."""
    return _share(own, within) - _share(own, beyond) >= _LEAST and not any(own <= other for other in taken)


def _in_a_row(sentence: str, within: _Holding) -> Iterator[frozenset[str]]:
    """The stems of each few words in a row, as a title may have them, of which a large enough share speaks."""
    least = _LEAST * within.many
    row: list[frozenset[str]] = []
    for word in tokens(sentence):
        own = stems(word.text)
        row = [*row[2 - MOST_WORDS :], own] if all(len(within.of_each[one]) >= least for one in own) else []
        yield from (row[at].union(*row[at + 1 :]) for at in range(len(row)) if any(row[at:]))


def _share(own: Set[str], sentences: _Holding) -> float:
    """The share of sentences that hold all stems of a phrase, of which there is one at least."""
    held = [some for stem in own if (some := sentences.of_each.get(stem))]
    if len(held) < len(own):
        return 0.0
    first, *others = sorted(held, key=len)
    return len(first.intersection(*others)) / sentences.many


def _alike(phrases: Iterable[_Phrase]) -> dict[tuple[str, ...], list[_Phrase]]:
    """Phrases by their words."""
    found: dict[tuple[str, ...], list[_Phrase]] = {}
    for one in phrases:
        found.setdefault(one.words, []).append(one)
    return found


def _phrases(tree: Tree, low: Set[str], *, possessed: bool = False) -> Iterator[_Phrase]:
    """The nouns of a sentence that may name a part of a lesson, also what is `possessed` ("my cold").

    `low`: words that the lesson writes small.
    """
    owned = () if possessed else ("nmod:poss",)
    for at, tag in enumerate(tree.tags):
        if tag not in _NOUNS or tree.labels[at] in ("compound", "flat") or tree.below(at, "nummod", *owned):
            continue
        start, end = at, at + 1
        while start and tree.heads[start - 1] == at and tree.labels[start - 1] in _BEFORE and _tells(tree, start - 1):
            start -= 1
        while tag in _NAMES and end < len(tree.tags) and tree.heads[end] == at and tree.labels[end] == "flat":
            end += 1
        words = [word.text for word in tree.words[start:end]]
        before = {tree.words[one].text.lower() for one in tree.below(at) if one < start}
        said = [word for word in words if _PLAIN_WORD.fullmatch(word)]
        if not said or not all(word in said or _SIGN.fullmatch(word) for word in words) or len(words) >= MOST_WORDS:
            continue
        is_name = tag in _NAMES and tree.words[at].text.lower() not in low
        if (
            before & _OPEN
            or (tag in _NAMES) != is_name
            or (is_name and (_goes_on(tree, at) or _is_torn(tree, at, start, end)))
        ):
            continue
        if not start and not is_name and words[0][1:].islower():
            words[0] = words[0].lower()
        if not _says(words, is_name=is_name):
            continue
        article = next((one for one in ("the", "a", "an") if one in before), "")
        article = article or ("a" if before & DETERMINERS else "")
        many = tag in _MANY and is_plural(words[-1])
        if many and (before & {"a", "an"} or (len(words) > 1 and may_be_finite([*words, "x"], len(words) - 1))):
            continue  # "a cell bursts", "memory fades"
        yield _Phrase(tuple(words), is_name, article, many, tree.labels[at] in _SUBJECTS)


def _tells(tree: Tree, at: int) -> bool:
    """Whether a word before a noun may be part of a name: not "soon", nor the "bad" of one storm."""
    return tree.tags[at] in _QUALIFIES and tree.words[at].text.lower() not in _LOOSE


def _goes_on(tree: Tree, at: int) -> bool:
    """Whether the name goes on behind a word: "the Sea of Marmara"."""
    return any(_is_of(tree, one) for one in tree.below(at, "nmod"))


def _is_of(tree: Tree, at: int) -> bool:
    """Whether "of" stands before a noun."""
    return any(tree.words[one].text.lower() == "of" for one in tree.below(at, "case"))


def _is_torn(tree: Tree, at: int, start: int, end: int) -> bool:
    """Whether a name is but a part of a longer one: "United" of "the United States", "World War" of the first one."""
    beside = [one for one in (start - 1, end) if 0 <= one < len(tree.tags)]
    return (
        any(tree.tags[one] in _NAMES or (one == end and _SIGN.fullmatch(tree.words[one].text)) for one in beside)
        or (
            _SIGN.fullmatch(tree.words[end - 1].text) is not None
            and _NUMBER.fullmatch(tree.words[end - 1].text) is None
        )
        or (_is_of(tree, at) and tree.tags[tree.heads[at]] in _NAMES)
    )


def _says(words: Sequence[str], *, is_name: bool) -> bool:
    """Whether words may name a part."""
    head = words[-1].lower()
    single = head if is_name else f"{head[:-3]}y" if head.endswith("ies") else head.removesuffix("s")
    phrase = " ".join(words)
    return not ({head, single} & _NAMES_NOTHING or words[0].lower() in _OPEN or GENERIC.match(phrase)) and bool(
        content_words(phrase)
    )


def _title(phrase: _Phrase, alike: Sequence[_Phrase]) -> str:
    """A phrase as a title: "The magnitude", "Hub gears", "The United States", "Inflation"; `alike`: all its places.

    "" for a word that stands as one thing without an article and does nothing: more often that is a verb.
    """
    with_the = 2 * sum(one.article == "the" for one in alike) > len(alike)
    needs = with_the if phrase.is_name else not phrase.many and any(one.article for one in alike)
    said = " ".join(phrase.words)
    if not (needs or phrase.is_name or len(phrase.words) > 1 or any(one.is_subject or one.article for one in alike)):
        return ""
    return f"The {said}" if needs else upper_first(said)
