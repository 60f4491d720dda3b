"""The names of entries in a sentence: in small letters unless they are proper names, with the article that is due."""

import re

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, is_name, is_written_small, upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN
from audiolesson.draft.sentences.head_articles import as_subject
from audiolesson.draft.sentences.naming import head_noun, lower_first, lower_in
from audiolesson.draft.sentences.naming import is_common as has_common_end
from audiolesson.draft.sentences.row_names import is_counted
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.written_at import count
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

UNCOUNTED = lazy(
    r"(?:[a-z]{2}(?:tion|sion|ness|ity|ism|ing|ance|ence|sis|graphy|logy|metry|ics|ware|cy)|management|support|care|access"
    r"|evidence|loss|security|privacy|trust|training|malware|phishing|learning|data|information|content|traffic)$",
    re.IGNORECASE,
)
"""Endings of names that need no article."""

_BRACKET = lazy(r"\s*\([^)]*\)")


def in_small(term: str, whole: str) -> str:
    """A name in small letters, unless it is one of the lesson; brackets with numbers stay."""
    bare = _BRACKET.sub(lambda found: found[0] if re.search(r"\d", found[0]) and "-" in found[0] else "", term).strip()
    words = sentence_case(bare, whole).split()
    common = [_is_common(word, whole) for word in words]
    titled = all(fits or not word[:1].isupper() or word.isupper() for word, fits in zip(words, common, strict=True))
    if len(words) == 1 and not titled and bare.istitle() and not is_written_small(bare, whole):
        return bare
    if titled:
        words = [word.lower() if fits else word for word, fits in zip(words, common, strict=True)]
    return " ".join(words)


def _is_common(word: str, whole: str) -> bool:
    """Whether a word with a capital is none that the lesson writes so in mid-sentence, and one of everyday English."""
    parts = word.split("-")
    plain = all(part[:1].isalpha() and (part[1:].islower() or not part[1:]) for part in parts if part)
    if not plain or is_name(word, whole):
        return False
    return all(is_common(part.lower()) or has_common_end(part, whole) for part in parts if part)


def subject_of(name: str, said: str, whole: str) -> str:
    """A name as the subject of what is `said` of it, with a capital."""
    head = head_noun(name)
    if is_plural(head) or (UNCOUNTED.search(head) and not _counts(name, whole)):
        return upper_first(name)
    if name.split()[0].lower() in FUNCTION or not head[1:].islower() or (" " not in name and name[:1].isupper()):
        return upper_first(name)
    said = upper_first(said)
    made = as_subject(upper_first(name), said, whole).text
    counted = " " not in name and is_counted(Text(name), whole) and not re.match(r"(?:Refers|Means|Denotes) ", said)
    if made == upper_first(name) and (counted or re.match(r"An? ", said)):
        common = not any(word[:1].isupper() for word in name.split())
        return f"{a_or_an(name).capitalize()} {name}" if common else made
    return upper_first(made)


def _counts(name: str, whole: str) -> bool:
    """Whether a lesson counts what a name means: "an assessment is"."""
    ends = r" (?:is|can|may|has|must|will|that|which|means)\b"
    return (
        count(whole, name, r"(?<=\ba )", ends, re.IGNORECASE) + count(whole, name, r"(?<=\ban )", ends, re.IGNORECASE)
        > 0
    )


_LABEL = lazy(r"(?P<label>[A-Z][\w’'/ -]{2,50}): (?=[A-Z])")


def with_small_label(first: Text, whole: str) -> Text:
    """The first sentence of an item in the middle of a line, its label in small letters but for names."""
    found = _LABEL.match(first.text)
    if found is None or any(mark.start < found.end() for mark in first.marks):
        return lower_in(first, whole)
    name, rest = in_small(found["label"], whole), cut(first, found.end(), len(first.text))
    if _goes_on(name, rest.text):
        named = lower_first(Text(subject_of(name, rest.text, whole)))
        known = all(_is_common(word, whole) for word in name.split())
        bare = named.text == name and name.islower() and known and not is_plural(head_noun(name))
        if bare and not UNCOUNTED.search(head_noun(name)):
            named = Text(f"the {name}")
        return glue(named, ", which ", lower_first(rest))
    if _ARTICLE.match(rest.text) and not has_main_verb(rest.text):
        return glue(name, ", ", lower_first(rest))
    return glue(name, ": ", lower_in(rest, whole))


_ARTICLE = lazy(r"An? ")


def _goes_on(name: str, said: str) -> bool:
    """Whether what stands behind a name begins with what that does: "Hold the heat" behind "thick walls"."""
    verb, behind = ([one.lower() for one in said.split()] + ["", ""])[:2]
    acts = verb if is_plural(head_noun(name)) else base_of_s(verb)
    sure = acts in PLAIN and (acts not in ALSO_NOUNS or behind in DETERMINERS)
    return sure and behind not in ("of", "and", "or", "")
