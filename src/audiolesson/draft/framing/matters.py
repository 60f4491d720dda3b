"""What one sentence tells for certain: as a clause to promise, as a question that it answers, and in other words.

Headings promise what is hardly told, and say little ("more about the features"). What a told sentence says can be
promised ("why bread rises"), asked about ("why does bread rise?") and summed up.
"""

import re
from dataclasses import replace
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.introduced import introduced
from audiolesson.draft.framing.matter import (
    MOST_WORDS,
    Matter,
    agreeing_name,
    inverted,
    name_of,
    stands_bare,
    statement_of,
    subject_in,
)
from audiolesson.draft.framing.taught import taught
from audiolesson.draft.framing.turned import turned
from audiolesson.draft.sentences.asking import is_name, question_of, reversed_definition, small
from audiolesson.patterns import lazy

_LATER = lazy(
    r"(?:(?:the|an?|two|three|many|some) )?(?:[\w-]+ )?(?:later|earlier|before|ago|after|afterwards|then|once)\b"
)
"""What begins with a time, and then a thing: "a year later a rival"."""

_NO_OBJECT = lazy(
    r"the most\b|(?:to|when|if|because|as|while|where|that|how|whether|until|before|after|at|in|on|from|by|with|for"
    r"|of)\b"
)
"""How what stands behind a verb begins that does not say what a thing does to what."""

_JUDGES = lazy(rf"^[^,;:]+? (?:is|are) {shapes.VERDICT.pattern}", re.IGNORECASE)

_LONGEST = 260
"""Characters of a sentence that is looked at."""


@lru_cache(maxsize=1024)
def matter_of(sentence: str, whole: str) -> Matter | None:
    """What a sentence tells for certain; None where that cannot be said in a clause of its own.

    `whole` is the lesson's text, which tells names from the first words of sentences.
    """
    if len(sentence) > _LONGEST or not sentence.endswith(".") or _JUDGES.search(sentence):
        return None
    for finder in _FINDERS:
        found = finder(sentence, whole)
        if found and not found.again and (other := turned(sentence, whole)):
            found = replace(found, again=other.again)
        if found and shapes.OF_HOW_MANY.match(found.clause.removeprefix("what the ")):
            return None
        if found and len(found.clause.split()) <= MOST_WORDS and not shapes.SIGNS.search(found.clause):
            return found
    asked, other = taught(sentence, whole), turned(sentence, whole)
    return replace(asked, again=other.again) if asked and other else asked or other


def _defined(sentence: str, whole: str) -> Matter | None:
    asked = question_of(sentence, whole)
    found = re.match(r"what (?:(is|are) (.+)|(does|do) (.+) (mean|consist of))\?$", asked)
    if not found:
        return None
    if found[1]:
        name = found[2]
        again = reversed_definition(sentence, whole)
        agrees = " and " in name or is_plural(name.split()[-1]) == (found[1] == "are")
        fits = agrees and not shapes.PROPER.match(name) and stands_bare(name, whole)
        return Matter(f"what {name} {found[1]}", asked, name, again) if fits else None
    name, act = found[4], found[5].split(" ")
    if is_plural(name.split()[-1]) == (found[3] == "does") or not stands_bare(name, whole):
        return None
    said = " ".join((act[0] + ("s" if found[3] == "does" else ""), *act[1:]))
    return Matter(f"what {name} {said}", asked, name)


def _called(sentence: str, whole: str) -> Matter | None:
    found = shapes.CALLED.match(sentence)
    if (
        not found
        or shapes.LEANS.search(found["what"])
        or shapes.LEANS.search(found["name"])
        or len(found["what"].split()) < 4
    ):
        return None
    name, what = found["name"], found["what"]
    bare = re.sub(r"^(?:an?|the) ", "", name)
    if is_plural(name.split()[-1]) != (found["verb"] == "are") or not is_name(upper_first(bare)):
        return None
    if not stands_bare(name, whole):
        return None
    first = small(what, whole)
    again = f"{upper_first(name)} {found['verb']} {first}." if first and not shapes.SIGNS.search(first) else ""
    return Matter(f"what {name} {found['verb']}", f"what {found['verb']} {name}?", name, again)


def _why(sentence: str, whole: str) -> Matter | None:
    found = shapes.WHY.match(sentence) or shapes.SINCE.match(sentence)
    said = statement_of(found["said"], whole) if found else ""
    asked = inverted(said)
    if not found or not asked:
        return None
    asks = f"why {asked}?"
    return Matter(f"why {said}", asks, subject_in(said))


def _happens(sentence: str, whole: str) -> Matter | None:
    found = shapes.IF.match(sentence)
    said = statement_of(found["said"], whole) if found else ""
    if not found or not said or shapes.ORDER.match(found["then"]) or shapes.MAY.search(found["then"]):
        return None
    if (
        first_verb(found["then"]) < 1
        or shapes.CUT.search(said)
        or shapes.PAST.search(said)
        or shapes.PAST.search(found["then"])
    ):
        return None
    clause = shapes.happens(found["when"].lower(), said)
    return None if not clause else Matter(clause, clause + "?", subject_in(said))


def _when(sentence: str, whole: str) -> Matter | None:
    found = shapes.WHEN.match(sentence)
    name = agreeing_name(found, whole) if found else ""
    if not found or not name:
        return None
    said = f"{name} {found['verb']}"
    asks = f"when {inverted(said)}?"
    return Matter(f"when {said}", asks, name)


def _of_it(sentence: str, whole: str) -> Matter | None:
    found = shapes.OF_IT.match(sentence)
    if (
        not found
        or shapes.LEANS.search(found["name"])
        or shapes.JOINED.search(found["name"])
        or shapes.LOOSE.search(found["name"])
        or first_verb(found["name"]) >= 0
    ):
        return None
    what = f"the {found['noun']} {found['of']} {found['name']}"
    return Matter(f"what {what} is", f"what is {what}?", found["name"])


def _how_to(sentence: str, whole: str) -> Matter | None:
    found = shapes.TO.match(sentence) or shapes.WAY.match(sentence)
    said = found["said"] if found else ""
    if (
        not said
        or not (said.split()[0] in PLAIN and said.split()[0] not in shapes.EMPTY_ACTS)
        or shapes.LEANS.search(said)
        or shapes.JOINED.search(said)
    ):
        return None
    if not 3 <= len(said.split()) <= 8 or shapes.LOOSE.search(said):
        return None
    return Matter(f"how to {said}", f"how can one {said}?", said)


def _differ(sentence: str, whole: str) -> Matter | None:
    if found := shapes.UNLIKE.match(sentence):
        one, other = subject_in(statement_of(found["said"], whole)), name_of(found["other"], whole)
    elif found := shapes.WHEREAS.match(sentence):
        one, other = subject_in(statement_of(found["said"], whole)), subject_in(statement_of(found["other"], whole))
    else:
        return None
    if not one or not other or one == other or len(one.split()) > 4 or len(other.split()) > 4:
        return None
    many = is_plural(one.split()[-1])
    if is_plural(other.split()[-1]) != many:
        return None
    verb, do = ("differ", "do") if many else ("differs", "does")
    return Matter(f"how {one} {verb} from {other}", f"how {do} {one} differ from {other}?", one)


def _counted(sentence: str, whole: str) -> Matter | None:
    found = shapes.COUNTED.match(sentence)
    if not found or shapes.LEANS.search(found["said"]):
        return None
    return Matter(f"which {found['said']} there are", f"which {found['said']} are there?", found["name"])


def _listed(sentence: str, whole: str) -> Matter | None:
    found = shapes.LISTED.match(sentence)
    if not found or shapes.LEANS.search(found["said"]) or re.search(r" (?:to|on|with|by|at|from) ", found["said"]):
        return None
    if not found["name"]:
        name = found["said"]
        return Matter(f"which {name} there are", f"which {name} are there?", name)
    name = name_of(found["name"], whole)
    many = bool(name) and is_plural(name.split()[-1])
    if not name or many != (found["verb"] == "have"):
        return None
    return Matter(
        f"which {found['said']} {name} {found['verb']}",
        f"which {found['said']} {'do' if many else 'does'} {name} have?",
        name,
    )


def _compared(sentence: str, whole: str) -> Matter | None:
    found = shapes.THAN.match(sentence)
    name = name_of(found["name"], whole) if found else ""
    other = name_of(found["other"], whole) if found and name else ""
    if not found or not other or name == other or is_plural(name.split()[-1]) != (found["verb"] == "are"):
        return None
    do, verb = ("do", "compare") if found["verb"] == "are" else ("does", "compares")
    return Matter(f"how {name} {verb} with {other}", f"how {do} {name} compare with {other}?", name)


def _made_of(sentence: str, whole: str) -> Matter | None:
    found, small_word = (shapes.MADE_OF.match(sentence), "of") if " of " in sentence else (None, "")
    if not found:
        found, small_word = shapes.DEPENDS.match(sentence), "on"
    name = agreeing_name(found, whole) if found else ""
    if not found or not name or shapes.LEANS.search(found["what"]):
        return None
    said = f"{name} {found['verb']}"
    base = base_of_s(found["verb"])
    turned = f"does {name} {base}" if base in ("consist", "depend") else inverted(said)
    if not turned:
        return None
    asks = f"what {turned} {small_word}?"
    return Matter(f"what {said} {small_word}", asks, name)


def _used(sentence: str, whole: str) -> Matter | None:
    found = shapes.USED.match(sentence)
    name = agreeing_name(found, whole) if found else ""
    if not found or not name or shapes.LEANS.search(found["what"]):
        return None
    asks = f"what {found['verb']} {name} used for?"
    return Matter(f"what {name} {found['verb']} used for", asks, name)


def _done_by(sentence: str, whole: str) -> Matter | None:
    if found := shapes.CAUSED.match(sentence):
        name = agreeing_name(found, whole)
        clause = f"what {shapes.ACT_OF.get(found['done'], found['done'][:-1] + 's')} {name}"
        fits = name and not shapes.LEANS.search(found["what"])
        return Matter(clause, clause + "?", name) if fits else None
    found = shapes.BY.match(sentence)
    name = name_of(found["name"], whole) if found else ""
    if not found or not name or shapes.LEANS.search(found["what"]):
        return None
    helps, _, be = found["verb"].partition(" ")
    if helps != "can" and is_plural(name.split()[-1]) != (helps == "are"):
        return None
    asks = " ".join(f"how {helps} {name} {be} {found['done']}?".split())
    return Matter(f"how {name} {found['verb']} {found['done']}", asks, name)


def _does(sentence: str, whole: str) -> Matter | None:
    at = first_verb(sentence)
    words = sentence.split()
    if not 0 < at < min(6, len(words) - 2):
        return None
    verb, rest = words[at], " ".join(words[at + 1 :]).rstrip(".")
    base = base_of_s(verb) or verb
    if (
        not (base in shapes.ACTS or base in shapes.HAS)
        or words[at + 1].endswith("ly")
        or words[at - 1].endswith("ly")
        or _NO_OBJECT.match(rest)
    ):
        return None
    lets = base in shapes.LETS and words[at + 1] in ("you", "us", "one")
    if shapes.LEANS.search(" ".join(words[at + 1 + lets : at + 4])):
        return None
    name = name_of(" ".join(words[:at]), whole)
    if (
        not name
        or shapes.DOERS.search(name)
        or shapes.PROPER.match(name)
        or _LATER.match(name)
        or is_plural(name.split()[-1]) != (base == verb)
    ):
        return None
    do = "do" if base == verb else "does"
    if base in shapes.HAS:
        return Matter(f"what {name} {verb}", f"what {do} {name} {base}?", name)
    return Matter(f"what {name} {do}", f"what {do} {name} do?", name)


_FINDERS = (
    _defined, _called, _of_it, _differ, _why, _counted, _listed, _compared, _made_of, _when, _happens,
    _how_to, _used, _done_by, introduced, _does,
)  # fmt: skip
