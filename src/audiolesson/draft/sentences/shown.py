"""What the notes show beside the text, in a sentence: a program by its first comment, a picture, a quotation."""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.tags import first_verb, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, glue
from audiolesson.draft.english.verbs import PREPOSITIONS, word_set
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.reasons import PICTURE
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.phrase_shapes import is_bare
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split as sentence_ends

MOST_PROGRAMS = 1
"""So many programs are pointed at in a lesson: who listens has no page at hand."""

_LANGUAGES = word_set(
    """py python python3 js javascript ts typescript java c cpp c++ cs csharp go rust rb ruby r scala kotlin swift julia
    matlab haskell php perl lua sql"""
)
_PREAMBLE = lazy(r"%|#@|#!|import |from |using |#include|package |use |const \w+ = require|\{$|\}$|$")
_COMMENT = lazy(r"(?:#|//|--|%)+\s*(.+)$")
_DOC = lazy(r"(?:\"\"\"|''')\s*([^\"']+)")
_WORK = lazy(
    r"(?:install|import|plot|display|draw|show|helper|save|read|uncomment|comment|todo|fix|print|run|change|replace|put|add|insert|note|see|remember|call|load"
    r"|set|define|create|initiali[sz]e|get|make|do|return|your)\b|.*\b(?:you|your|we|our|i|here|above|below|this|these)\b",
    re.IGNORECASE,
)
_NO_PICTURE = lazy(
    r"\b(?:diagram|screenshot|screen|logo|icon|banner|badge|cover|avatar|button|menu|dialog|window|page|click|tab|terminal"
    r"|notebook|output|code|console|settings?|alt|image|picture|figure|chart|graph|plot|slide|video|gif|qr|app|ui|step"
    r"|photos?|photographs?|shown|depicts?|illustrat\w+|sample|\d+)\b|[_/=<>|{}\[\]:#@]",
    re.IGNORECASE,
)
_QUOTED = lazy(
    r"[\"“]?(?P<said>[^\"“”]{20,220}[.!])[\"”]?\s*(?:[—–]|--|-)\s*"
    r"(?P<name>[A-Z][\w.’'-]+(?: (?:[A-Z]|van|von|de)[\w.’'-]*){1,3})"
    r"(?:,[^.]{3,60})?\.?$"
)


CODE = "code"
"""How a program is named among what is refused."""


def is_pictured(lesson: Lesson) -> bool:
    """Whether a page shows something to which "the figure" may point: a picture, a program, a table, a formula."""
    return any(block.kind in _SHOWN for section in lesson.sections for block in section.blocks)


_SHOWN = frozenset({"picture", "code", "table", "formula"})


def tell_code(found: Gathered, code: str, info: str, title: str, led: bool = False) -> None:
    """A program by its first comment, "A short program in the notes shows how to …"; else refused.

    A comment without a word of its section's `title` belongs to a helper ("Use the svg format to display a plot"),
    unless a line of the text leads to the program (`led`).
    """
    language = re.search(r"[a-z][a-z+]*\d?", info.lower())
    comment = first_comment(code) if language and language.group() in _LANGUAGES else ""
    told = sum(name.startswith("code ") for name in found.pointed)
    if not comment or told >= MOST_PROGRAMS or not (led or stems(comment) & stems(title)):
        return found.refuse(CODE, "is code")
    short = "short " if len([line for line in code.splitlines() if line.strip()]) <= 20 else ""
    said = f"A {short}program in the notes shows how to {comment[0].lower()}{comment[1:]}."
    if found.offer(Text(said), "bullet", False, tier=LAST_TIER - 1, sure=True) >= 0:
        found.pointed.add(f"code {found.section}")
    return None


def first_comment(code: str) -> str:
    """What a program is for, as its first comment or docstring says with a verb: "Sum the rows"; else ""."""
    lines = [line.strip() for line in code.splitlines()]
    start = next((at for at, line in enumerate(lines) if not _PREAMBLE.match(line)), len(lines))
    head = lines[start : start + 3]
    found = _COMMENT.match(head[0]) if head else None
    if found is None:
        found = next((doc for line in head if (doc := _DOC.match(line))), None)
    said = found.group(1).strip().rstrip(" .:") if found else ""
    plain = re.fullmatch(r"[A-Z][a-z]+(?: [A-Za-z][A-Za-z'’-]*,?){2,12}", said)
    whole = re.search(r" (?:the|an?|its|each|all) ", said) or is_plural(said.split()[-1]) if said else False
    if not plain or not whole or _WORK.match(said) or not is_bare(said) or said.split()[-1].lower() in PREPOSITIONS:
        return ""
    return said


_LAYOUT = lazy(
    r"\b(?:arranged?|divided|circles?|squares?|box(?:es)?|arrows?|lines?|left|right|top|bottom|side by side|labell?ed"
    r"|shown?|shows|showing|photo\w*|images?|pictures?|drawings?|colou?r\w*|red|blue|green|yellow|holding|standing|sitting"
    r"|wearing|looking|caption|screens?|check that|click)\b",
    re.IGNORECASE,
)
"""What is on a picture rather than what it means."""


_SEEN = lazy(
    r"There (?:is|are)\b|(?:An?|One|Two|Three|Several|The) (?:\w+ ){0,2}(?:person|people|man|men|woman|women|girl|boy"
    r"|child|hand|student|worker|athlete)s?\b"
)
"""How what is seen on a picture begins."""


LEAST_WORDS_SHOWN = 7
MOST_WORDS_SHOWN = 24
_PLAIN_DEED = lazy(r"(?:An?|The) [a-z-]+ (?:catches|pulls|pushes|holds|carries|turns|moves|forms|flows|rises|falls) ")
"""How an alt text begins that surely is a sentence: "An owl catches a mouse"."""


def tell_picture(found: Gathered, alt: Text) -> None:
    """A picture by its alt text, where that is a sentence about the matter, or names what it shows; else refused."""
    alt = alt if "\n" not in alt.text else Text(" ".join(alt.text.split()))
    said = _sentence_of(found, alt) or _what_it_shows(found, alt)
    again = said is not None and any(one.text.text == said.text for one in found.candidates)
    if said is None or again or found.offer(said, "bullet", False, tier=LAST_TIER) < 0:
        found.refuse(alt.text.strip(), PICTURE, aside=True)


def _sentence_of(found: Gathered, alt: Text) -> Text | None:
    """An alt text that is one sentence and not about what is seen; one without its stop must speak of the lesson."""
    stopped = alt.text.strip().endswith(".")
    whole = alt if stopped else glue(alt, ".")
    if len(sentence_ends(whole.text, found.language)) != 1 or not _tells_something(whole.text):
        return None
    verb = [*tokens_of(whole.text), ""][first_verb(whole.text)]
    sure = has_main_verb(whole.text) and not verb.endswith("ed") and _reads_as_clause(found, whole.text)
    if not stopped and not _speaks_of_the_lesson(found, whole.text):
        return None
    return whole if sure or (not stopped and _PLAIN_DEED.match(whole.text)) else None


def _reads_as_clause(found: Gathered, said: str) -> bool:
    """Whether the parser finds a verb that makes a statement, or no tree: none in "Tree with dead leaves."."""
    tree = found.judged.trees.of(said)
    return tree is None or not FINITE.isdisjoint(tree.tags)


def _what_it_shows(found: Gathered, alt: Text) -> Text | None:
    """An alt text that names what is shown: "A picture on the page shows the rise of a starter over twelve hours"."""
    said = alt.text.strip().rstrip(".")
    named = (
        re.match(r"(?:An?|The) (?!(?:\w+ ){1,2}\w+ing\b|formula\b)[a-z]", said)
        and len(said.split()) >= LEAST_WORDS_SHOWN
    )
    if not named or not _tells_something(said) or re.search(r"[.:;!?()]", said) or has_finite_verb(said):
        return None
    bare = re.split(r" (?:of|in|with|from|on|over|between) ", said, maxsplit=1)[0]
    if not is_noun_phrase(bare) or has_likely_verb(said + ".") or not _speaks_of_the_lesson(found, said):
        return None
    return glue("A picture on the page shows ", said[:1].lower() + said[1:], ".")


def _tells_something(said: str) -> bool:
    plain = 5 <= len(said.split()) <= MOST_WORDS_SHOWN and said[:1].isupper() and not _SEEN.match(said)
    return plain and not _NO_PICTURE.search(said) and not _LAYOUT.search(said)


def _speaks_of_the_lesson(found: Gathered, said: str) -> bool:
    """Whether the words of an alt text are, by a third, those of the lesson."""
    own = stems(said)
    return bool(own) and len(own & _stems_of_all(found.whole)) * 3 >= len(own)


@lru_cache(maxsize=4)
def _stems_of_all(whole: str) -> frozenset[str]:
    """The stems of a lesson, looked for once for all of its pictures."""
    return stems(whole)


def tell_quotation(found: Gathered, text: Text) -> bool:
    """A short quotation with the name of who said it: "In the words of Ada Byron, “…”"; whether it was taken."""
    quoted = _QUOTED.fullmatch(text.text.strip())
    if not quoted or len(quoted.group("said").split()) > 30:
        return False
    body = capital(Text(quoted.group("said").strip()))
    return found.offer(Text(f"In the words of {quoted.group('name')}, “{body.text}”"), "bullet", False, tier=1) >= 0
