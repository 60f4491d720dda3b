"""What a sentence plainly teaches, as a question to think about: what a named thing is, what it stands for, and why.

Such a question is asked and no more: it is in no promise, and its answer is not said again.
"""

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PREPOSITIONS, PRONOUNS, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.matter import Matter, begins_small, stands_bare
from audiolesson.draft.sentences.asking import is_name, judges, small
from audiolesson.patterns import lazy

MOST_ASKED = 15
"""Words of a question that is understood when it is heard once."""

LEAST_SAID = 4
"""Words that say what a thing is."""

_CALLED = lazy(
    r"(?P<what>[^,;:()“”\"]+(?:, [^,;:()“”\"]+)?) (?P<verb>is|are) (?:often |also |commonly )?(?:called|known as)"
    r" (?P<name>(?:(?:an?|the) )?[\w’'-]+(?: [\w’'-]+){0,3})(?:, [^.]+)?\.$"
)
_IS = lazy(
    r"(?P<name>(?:An? |The )?[\w’'-]+(?: (?:of )?[\w’'-]+){0,3}?) (?P<verb>is|are)"
    r" (?P<what>(?:an?|the|any|what) [^;:“”\"]+)\.$"
)
_STANDS = lazy(r"(?P<name>[A-Z][A-Za-z]{1,7}) (?:stands for|is short for) (?P<what>.+)\.$")
_BECAUSE = lazy(
    r"(?P<name>(?:An? |The )?[\w’'-]+(?: [\w’'-]+){0,4}?)"
    r" (?P<verb>is|are|was|were|must|can|cannot|should|will|may)(?P<rest>(?: [\w’'°%-]+)+?),? because (?!of\b)[^.]+\.$"
)
_ONE = lazy(r"An? [a-z-]+(?: [a-z-]+)?$")
_QUALITY = lazy(r"[a-z-]+(?:al|ous|ive|able|ible|ic|less|ful|ed|ent|ant|or|ar|ct)|free|good|bad")
"""What a thing is called that is no thing: "integrative"."""

_NO_NAME = word_set(
    "one thing way reason result answer point rest same part kind type number case aim idea second first"
)


def taught(sentence: str, whole: str) -> Matter | None:
    """The question that a sentence plainly answers; None where there is none."""
    for found, asks in (_asked_what(sentence, whole), _asked_for(sentence), _asked_why(sentence, whole)):
        if found and len(asks.split()) <= MOST_ASKED:
            return Matter("", asks, found)
    return None


def _asked_what(sentence: str, whole: str) -> tuple[str, str]:
    if found := _CALLED.match(sentence):
        name, what = found["name"], found["what"]
        loose = what.split()[0].lower() in PRONOUNS | {"this", "these", "such", "it", "that"}
        fits = not loose and len(what.split()) >= LEAST_SAID - 1 and _is_named(name)
        fits = fits and is_plural(name.split()[-1]) == (found["verb"] == "are") and not _QUALITY.fullmatch(name)
    elif found := _IS.match(sentence):
        name, what = small(found["name"], whole), found["what"]
        fits = bool(name) and len(what.split()) >= LEAST_SAID and not judges(what) and _is_named(found["name"])
        fits = (
            fits
            and (is_name(found["name"]) or bool(_ONE.match(found["name"])))
            and is_plural(name.split()[-1]) == (found["verb"] == "are")
        )
        fits = fits and not name.startswith("the ") and not shapes.PROPER.match(name) and stands_bare(name, whole)
    else:
        return "", ""
    return (name, f"what {found['verb']} {name}?") if fits else ("", "")


def _asked_for(sentence: str) -> tuple[str, str]:
    found = _STANDS.match(sentence)
    return (found["name"], f"what does {found['name']} stand for?") if found else ("", "")


def _asked_why(sentence: str, whole: str) -> tuple[str, str]:
    found = _BECAUSE.match(sentence)
    if not found or not is_name(found["name"]) or shapes.LEANS.search(found["rest"]) or not _is_named(found["name"]):
        return "", ""
    name, verb, rest = small(found["name"], whole), found["verb"], found["rest"].strip()
    torn = name[:1].islower() and " " not in name and not begins_small(name, whole)
    if not name or torn or not stands_bare(name, whole) or rest.split()[-1] in PREPOSITIONS:
        return "", ""
    verb, rest = ("can", f"not {rest}") if verb == "cannot" else (verb, rest)
    return name, f"why {verb} {name} {rest}?"


def _is_named(name: str) -> bool:
    """Whether a name says something by itself."""
    last = upper_first(name).split()[-1].lower()
    return not shapes.LEANS.search(name) and last not in _NO_NAME and not shapes.SIGNS.search(name)
