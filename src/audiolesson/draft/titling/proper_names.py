"""Words of headings that are always names: months, days, last names, wars and what no lesson writes small."""

from audiolesson.draft.english.known_names import OF_A_PEOPLE, OF_A_PLACE
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.titling.written_at import has, written
from audiolesson.patterns import lazy

OF_THE_CALENDAR = lazy(
    r"January|February|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)


def is_only_large(bare: str, whole: str) -> bool:
    """Whether a lesson begins sentences with a word that it never writes small, and that is no noun of many or of a
    kind: "Hawaii lies far from the edge".
    """
    if bare.endswith("s") or _OF_A_KIND.search(bare) or has(whole, bare.lower(), r"(?<!\w)", r"(?!\w)"):
        return False
    return has(whole, bare, r"(?<=[.?!\n] )", r" (?:lies|lay|stands|stood)\b")


def is_a_last_name(bare: str, whole: str) -> bool:
    """Whether a word stands behind a first name, and neither is written small: "Johannes Gutenberg worked"."""
    found = next(written(whole, bare, "(?<=[a-z] )", r"(?= [a-z])"), None)
    first = whole[max(0, found.start - 40) : found.start].split()[-1:] if found else []
    if not first or not _FIRST_NAME.fullmatch(first[0]) or first[0].lower() in FUNCTION:
        return False
    return not any(has(whole, one.lower(), r"(?<!\w)", r"(?!\w)") for one in (*first, bare))


_FIRST_NAME = lazy(r"[A-ZÀ-Þ][a-zß-ÿ]+")

_OF_A_KIND = lazy(r"(?:ing|tion|sion|ment|ness|ity|ism|ance|ence|sis|ics|logy|er|or|ist|th|age|ure|al)$")


def is_an_event(people: str, word: str, whole: str) -> bool:
    """Whether the name of a people or place goes on with what is called after it: "the Samnian War"."""
    named = OF_A_PEOPLE.fullmatch(people) or (OF_A_PLACE.fullmatch(people) and not has(whole, people.lower(), r"\b"))
    return bool(named and _EVENT.fullmatch(word.strip(".,:;()").lower()))


_EVENT = lazy(r"wars?|revolutions?|empire|republic|league|dynasty|confederation|commonwealth|renaissance")
