"""The article that a name has where it is the subject of what a glossary says of it: "A kiln is …", "Compost is …"."""

import re

from audiolesson.draft.english.forms import a_or_an, is_plural
from audiolesson.draft.english.texts import capital, is_name
from audiolesson.draft.sentences.naming import head_noun, lower_first
from audiolesson.draft.titling.written_at import count
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

UNCOUNTED = lazy(
    r"(?:tion|sion|ment|ness|ity|ism|ing|sis|ance|ence|graphy|logy|metry|nomy|stry|ship|ics|ture|cy|th|loss)$"
)
"""Endings of names that need no article."""

COUNTED_KIND = lazy(r"(?:An?|One|Any|Every|Each) ")
_OF_NO_COUNT = lazy(
    r"The (?:[a-z]+ )?(?:process|act|practice|study|science|art|ability|failure|tendency|use|foundation|basis|loss|lack"
    r"|growth|movement|transfer|spread|removal|production|formation|breakdown|conversion|splitting|joining) "
)
"""How it is said what something is that is no single thing, which takes no "the" for it."""


def as_subject(name: str, said: str, whole: str) -> Text:
    """A head as the subject of what it is said to be."""
    if is_name(name.split()[0], whole) or any(map(str.isupper, name[1:])) or is_plural(head_noun(name)):
        return Text(name)
    small = lower_first(Text(name)).text
    kind = (
        "The" if said.startswith("The ") and not _OF_NO_COUNT.match(said) else "A" if COUNTED_KIND.match(said) else ""
    )
    return capital(Text(f"{article_of(small, kind, whole)}{small}"))


def article_of(small: str, kind: str, whole: str) -> str:
    """The article that a lesson gives a name most often, with its blank; where it says none, that of its `kind`."""
    ends = r"\b(?! [a-z]+(?:ing|ed)\b)"
    starts = (r"(?<=\ba )", r"(?<=\ban )", r"(?<=\bthe )")
    a, an, named = (count(whole, small, start, ends, re.IGNORECASE) for start in starts)
    one = a + an
    if " " in small:
        bare = count(whole, small, r"(?<![.!?:\n*] )(?<!^)(?<!\n)\b", ends) - one - named
    else:
        bare = len(re.findall(rf"\b(?:of|in|by|with|on|from|under|into) {re.escape(small)}{ends}", whole))
    if one and one >= bare:
        return f"{a_or_an(small).capitalize()} "
    if named and named > bare:
        return "The "
    if bare > 0 or UNCOUNTED.search(head_noun(small)) or not kind:
        return ""
    return "The " if kind == "The" else f"{a_or_an(small).capitalize()} "
