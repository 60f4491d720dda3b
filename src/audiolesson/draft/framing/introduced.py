"""Definitions and counts in shapes of their own: "A sunk cost is one that …", "The price of salt is the amount …"."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import Matter, name_of, stands_bare
from audiolesson.draft.framing.qualities import is_quality
from audiolesson.draft.framing.topic_articles import MASS
from audiolesson.draft.sentences.asking import NOUNS_OF_A_KIND, VAGUE, is_name, judges, small
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

MOST_IN_A_NAME = 7
"""Words of what is defined; more are no name."""

LEAST_SAID = 5
"""Words that say what a thing is."""

_WORDS = r"[\w'’-]+(?: [\w'’-]+)"
_OF = lazy(rf"(?P<name>The {_WORDS}{{0,2}} of (?:an? |the )?{_WORDS}{{0,2}}) is (?P<what>(?:an?|the) [^;:“”\"()]+)\.$")
_ONE_THAT = lazy(rf"(?P<name>An? {_WORDS}{{0,3}}) is (?P<what>one (?:that|which|whose) [^;:“”\"()]+)\.$")
_DOING = lazy(
    r"(?P<name>[A-Z][\w-]+(?: [a-z-]+)?) is (?P<what>[a-z]+(?:ment|tion|sion|ity|ness|ance|ence)"
    r" (?:of|from|by|between|in) [^;:“”\"()]+)\.$"
)
_MASS_IS = lazy(rf"(?P<name>[A-Z][a-z]+) is (?P<what>(?:an?|the (?:{NOUNS_OF_A_KIND})) [^;:“”\"()]+)\.$")
_SAYS_WHAT = lazy(r" (?:that|which|who|whose|where|of|for|between|in|at|by|used|made|with|from) ")

_PARTED = lazy(
    rf"(?P<name>{_WORDS}{{0,4}}) (?P<verb>divides?|splits?|sorts?|classifies) (?P<what>(?:[\w'’-]+ ){{1,5}})into"
    r" (?P<many>two|three|four|five|six) (?P<kind>[a-z]+s): [^.]+\.$"
)
_TAKES = lazy(
    rf"(?P<name>{_WORDS}{{0,4}}) (?P<verb>accepts?|uses?|knows?|takes?|lists?|names?|distinguish(?:es)?)"
    r" (?P<many>two|three|four|five|six) (?P<kind>(?:[a-z-]+ ){0,2}[a-z]+s): [^.]+\.$"
)


def introduced(sentence: str, whole: str) -> Matter | None:
    """What such a sentence says a thing is, or into how many it is parted; None where neither is certain."""
    if " is " in sentence:
        return _defined(sentence, whole)
    return _counted(sentence, whole) if ": " in sentence else None


def _defined(sentence: str, whole: str) -> Matter | None:
    if found := _OF.match(sentence):
        head = found["name"].split(" of ")[0]
        fits = not VAGUE.search(head) and not re.search(r"\w+(?:est|ly)\b", head)
    elif (found := _ONE_THAT.match(sentence)) or (found := _DOING.match(sentence) or _MASS_IS.match(sentence)):
        fits = is_name(found["name"])
    else:
        return None
    name, what = _small(found["name"], whole), found["what"]
    fits = fits and bool(name) and len(name.split()) <= MOST_IN_A_NAME and not is_plural(name.split()[-1])
    fits = fits and not shapes.LEANS.search(name) and not shapes.SIGNS.search(name)
    says = len(what.split()) >= LEAST_SAID and bool(_SAYS_WHAT.search(what)) and not judges(what)
    if not fits or not says or is_quality(name, sentence):
        return None
    return Matter(f"what {name} is", f"what is {name}?", name)


def _small(name: str, whole: str) -> str:
    """The name as it stands in mid-sentence; that of what is done is no proper one, unless the lesson writes it so."""
    known = small(name, whole)
    common = MASS.search(name) and " " not in name and not has(whole, name, "(?<=[a-z,] )")
    return known or (name.lower() if common else "")


def _counted(sentence: str, whole: str) -> Matter | None:
    found, small_word = _PARTED.match(sentence), "into "
    if not found:
        found, small_word = _TAKES.match(sentence), ""
    if not found or shapes.LEANS.search(found["name"]) or shapes.LEANS.search(found["kind"]):
        return None
    proper = shapes.PROPER.match(found["name"]) is not None and " " not in found["name"]
    name = found["name"] if proper else name_of(found["name"], whole)
    what = found["what"].strip() if small_word else ""
    if not name or shapes.LEANS.search(what) or not (proper or stands_bare(name, whole)):
        return None
    one = base_of_s(found["verb"])
    if bool(one) == is_plural(name.split()[-1]) and not proper:
        return None
    kinds = f"{small_word}which {found['many']} {found['kind']}"
    does, verb = ("does", one) if one else ("do", found["verb"])
    clause = f"{kinds} {name} {found['verb']} {what}".rstrip()
    return Matter(clause, f"{f'{kinds} {does} {name} {verb} {what}'.rstrip()}?", name)
