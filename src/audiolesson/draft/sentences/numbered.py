"""Items read out by numbers, one behind the other: "First, a sharp needle. Second, …".

What an item says first stands behind that of the item before; what explains it is a paragraph of its own, which is left
out where time is short, up to so many words that a list does not take the time of what the lesson says in its
paragraphs. What turns the sentence before it, "If not, …", is said with that.
"""

from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.texts import capital, cut, glue, one_behind_the_other, sentences_in
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.sentences.entries.names import with_small_label
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

COUNTS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    "twelfth",
)

MOST_OF_A_LIST = 100
"""Words of a list: what explains its items beyond that is left to the page."""

MOST_OF_ORDERS = 150
"""The same for what an item tells to do besides: "Look at the watch. Keep pinching for ten minutes."."""

MOST_IN_A_LABEL = 6
"""Words of what an item is called by."""

_SHORT = 3
"""Words of an order or rule that says too little without what explains it."""

_TURNS = lazy(r"(?:If|Otherwise|Or|But|Never|Not|Do not|Don['’]t|Only|Unless|Then|Instead|Except|However)\b")
"""How a sentence begins without which the one before it says too little, or too much."""


def turns(said: str) -> bool:
    """Whether the sentence before says too little, or too much, without this one: "Never …", "If not, …"."""
    return _TURNS.match(said) is not None


def without_that(lead: Text) -> Text:
    """A line that leads to a list of statements without "that", as each has its number: "He showed: first, …".

    One that ends in "of" has a word there that its row is: "A loom consists of these: first, …".
    """
    if lead.text.endswith(" of:"):
        return glue(cut(lead, 0, len(lead.text) - 1), " these:")
    return glue(cut(lead, 0, len(lead.text) - len(" that:")), ":") if lead.text.endswith(" that:") else lead


def take_by_numbers(found: Gathered, parts: Sequence[Sequence[Text]], last: int, led: Text | None = None) -> None:
    """Take the sentences of all items, behind `last` if there is a told sentence right before; `led`: a line that is
    said in front of the first one."""
    rows = [_bound(row) for row in parts]
    head = last
    for at, (row, many, counted) in enumerate(zip(rows, _as_far(rows), numbers(len(rows)), strict=True)):
        said = glue(f"{counted}, ", with_small_label(ended(row[0]), found.whole))
        _begin(found)
        head = before = found.take(
            glue(without_that(led), " ", said) if led is not None and not at else capital(said), head, 1
        )
        found.counted.add(head)
        if many > 1:
            _begin(found)
        for sentence in row[1:many]:
            before = found.take(ended(sentence), before, 1)


def _as_far(rows: Sequence[Sequence[Text]]) -> list[int]:
    """How many sentences of each item are told: the first of all, then the second of each, as far as there is room."""
    told = [1] * len(rows)
    words = sum(len(row[0].text.split()) for row in rows)
    for level in range(1, max(map(len, rows))):
        for at, row in enumerate(rows):
            if told[at] != level or level >= len(row):
                continue
            more = len(row[level].text.split())
            if words + more <= (MOST_OF_ORDERS if is_order(row[level].text) else MOST_OF_A_LIST):
                told[at], words = level + 1, words + more
    return told


def numbers(many: int) -> Iterator[str]:
    """The words by which so many items are counted."""
    for at in range(many):
        yield "and last" if at == many - 1 and at > 1 else COUNTS[at]


def sentences(item: Text, language: str) -> list[Text]:
    """The sentences of an item, those in brackets without them; "J. Smith" is one with what is behind it."""
    made: list[Text] = []
    for one in sentences_in(item, language):
        bare = cut(one, 1, len(one.text) - 1) if _BRACKETED.fullmatch(one.text) else one
        made.append(bare if not (made and _INITIAL.search(made[-1].text)) else glue(made.pop(), " ", bare))
    return made


_BRACKETED, _INITIAL = lazy(r"\([^()]+\)"), lazy(r"\b[A-Z]\.$")


def ended(sentence: Text) -> Text:
    """A sentence with its stop."""
    bare = cut(sentence, 0, len(sentence.text.rstrip(" ;,")))
    return bare if bare.text.endswith((".", "!", "?", ".)")) else glue(bare, ".")


def _begin(found: Gathered) -> None:
    found.block += 1
    found.above[found.block] = "list"


def _bound(row: Sequence[Text]) -> list[Text]:
    """The sentences of an item, each with what turns it, and its label with the first of them."""
    made: list[Text] = []
    for sentence in row:
        joined = made and (turns(sentence.text) or (len(made) == 1 and _waits(made[0].text, sentence.text)))
        made.append(one_behind_the_other(ended(made.pop()), sentence) if joined else sentence)
    return made


def _waits(said: str, behind: str) -> bool:
    """Whether a sentence only names what the one behind it tells, or what that says to do something with."""
    many = len(said.split())
    label = many <= MOST_IN_A_LABEL and not is_order(said) and not has_finite_verb(said)
    return many <= _SHORT or label or (is_order(behind) and not is_order(said))
