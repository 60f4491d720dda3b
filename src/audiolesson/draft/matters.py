"""What one sentence tells for certain: as a clause to promise, as a question that it answers, and in other words.

Headings promise what is hardly told, and say little ("more about the features"). What a told sentence says can be
promised ("why bread rises"), asked about ("why does bread rise?") and summed up.
"""

import re
from dataclasses import dataclass, replace

from audiolesson.draft.asking import is_name, question_of, reversed_definition, small
from audiolesson.draft.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.matter_shapes import (
    ACT_OF,
    ACTS,
    BY,
    CALLED,
    CAUSED,
    CONDITION_FIRST,
    CONDITION_LAST,
    COUNTED,
    DEPENDS,
    DOERS,
    EMPTY_ACTS,
    HAS,
    IF,
    JOINED,
    LEANS,
    LETS,
    LISTED,
    LOOSE,
    MADE_OF,
    MAY,
    OF_IT,
    ORDER,
    PAST,
    POINTS,
    PROPER,
    SIGNS,
    SINCE,
    THAN,
    TO,
    UNLIKE,
    USED,
    WAY,
    WHEN,
    WHEREAS,
    WHY,
)
from audiolesson.draft.slots import with_article
from audiolesson.draft.tags import first_verb
from audiolesson.draft.verbs import AUXILIARIES, PLAIN

MOST_WORDS = 11
"""Words of a clause; a longer one nobody keeps in mind to the end of a promise."""

MOST_TURNED = 25
"""Words of a sentence of which the end may come first."""

MOST_ANSWERED = 18
"""Words of an answer in a recap."""

_LONGEST = 260
"""Characters of a sentence that is looked at."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What one sentence tells. `clause` stands behind "you will know": "why bread rises".

    `asks` is the question that it answers, in small letters: "why does bread rise?". `name` is what it is about, and
    `again` the sentence in other words, "" where there are none. Where only these are certain, the others are "".
    """

    clause: str
    asks: str
    name: str
    again: str = ""


def matter_of(sentence: str, whole: str) -> Matter | None:
    """What a sentence tells for certain; None where that cannot be said in a clause of its own.

    `whole` is the lesson's text, which tells names from the first words of sentences.
    """
    if len(sentence) > _LONGEST or not sentence.endswith("."):
        return None
    for finder in _FINDERS:
        found = finder(sentence, whole)
        if found and not found.again and (turned := _turned(sentence, whole)):
            found = replace(found, again=turned.again)
        if found and len(found.clause.split()) <= MOST_WORDS and not SIGNS.search(found.clause):
            return found
    return _turned(sentence, whole)


def _answered(asks: str, answer: str) -> str:
    """A question with its answer, "Why does bread rise? Because yeast makes gas."; "" where that is too long or leans."""
    if len(answer.split()) > MOST_ANSWERED or POINTS.search(answer) or SIGNS.search(answer):
        return ""
    return f"{asks[:1].upper()}{asks[1:]} {answer[:1].upper()}{answer[1:]}."


def _defined(sentence: str, whole: str) -> Matter | None:
    asked = question_of(sentence, whole)
    found = re.match(r"what (?:(is|are) (.+)|(does|do) (.+) (mean|consist of))\?$", asked)
    if not found:
        return None
    if found[1]:
        name = found[2]
        again = reversed_definition(sentence, whole)
        agrees = " and " in name or is_plural(name.split()[-1]) == (found[1] == "are")
        fits = agrees and not PROPER.match(name) and _stands(name, whole)
        return (
            Matter(f"what {name} {found[1]}", asked, name, again or _defined_again(sentence, asked)) if fits else None
        )
    name, act = found[4], found[5].split(" ")
    if is_plural(name.split()[-1]) == (found[3] == "does") or not _stands(name, whole):
        return None
    said = " ".join((act[0] + ("s" if found[3] == "does" else ""), *act[1:]))
    return Matter(f"what {name} {said}", asked, name)


def _turned(sentence: str, whole: str) -> Matter | None:
    """A sentence with its condition or cause at the other end; it promises nothing and answers no question."""
    if len(sentence.split()) > MOST_TURNED:
        return None
    if found := CONDITION_FIRST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"].lower()
        again = f"{then[:1].upper()}{then[1:]} {word} {said}."
    elif found := CONDITION_LAST.match(sentence):
        then, said, word = found["then"], found["said"], found["when"]
        again = f"{word.capitalize()} {said}, {small(then, whole)}."
    else:
        return None
    fits = first_verb(said) > 0 and first_verb(then) > 0 and not LEANS.search(f"{then} {said}") and small(then, whole)
    return (
        Matter("", "", " ".join(then.split()[: first_verb(then)]), again) if fits and not SIGNS.search(again) else None
    )


def _defined_again(sentence: str, asked: str) -> str:
    """A definition that cannot be turned round, as the answer to its question."""
    what = re.split(r" (?:is|are) ", sentence.rstrip("."), maxsplit=1)[-1]
    return "" if " (" in sentence or LEANS.match(what) else _answered(asked, what)


def _called(sentence: str, whole: str) -> Matter | None:
    found = CALLED.match(sentence)
    if not found or LEANS.search(found["what"]) or LEANS.search(found["name"]) or len(found["what"].split()) < 4:
        return None
    name, what = found["name"], found["what"]
    bare = re.sub(r"^(?:an?|the) ", "", name)
    if is_plural(name.split()[-1]) != (found["verb"] == "are") or not is_name(bare[:1].upper() + bare[1:]):
        return None
    if not _stands(name, whole):
        return None
    first = small(what, whole)
    again = f"{name[:1].upper()}{name[1:]} {found['verb']} {first}." if first and not SIGNS.search(first) else ""
    return Matter(f"what {name} {found['verb']}", f"what {found['verb']} {name}?", name, again)


def _why(sentence: str, whole: str) -> Matter | None:
    found = WHY.match(sentence) or SINCE.match(sentence)
    said = _statement(found["said"], whole) if found else ""
    asked = _inverted(said)
    if not found or not asked:
        return None
    asks = f"why {asked}?"
    return Matter(f"why {said}", asks, _subject(said), _answered(asks, f"because {found['cause']}"))


def _happens(sentence: str, whole: str) -> Matter | None:
    found = IF.match(sentence)
    said = _statement(found["said"], whole) if found else ""
    if not found or not said or ORDER.match(found["then"]) or MAY.search(found["then"]):
        return None
    if first_verb(found["then"]) < 1 or PAST.search(said) or PAST.search(found["then"]):
        return None
    clause = f"what happens {found['when'].lower()} {said}"
    return Matter(clause, clause + "?", _subject(said), _answered(clause + "?", found["then"]))


def _when(sentence: str, whole: str) -> Matter | None:
    found = WHEN.match(sentence)
    name = _agreeing(found, whole) if found else ""
    if not found or not name:
        return None
    said = f"{name} {found['verb']}"
    asks = f"when {_inverted(said)}?"
    return Matter(f"when {said}", asks, name, _answered(asks, found["when"]))


def _of_it(sentence: str, whole: str) -> Matter | None:
    found = OF_IT.match(sentence)
    if not found or LEANS.search(found["name"]) or JOINED.search(found["name"]) or first_verb(found["name"]) >= 0:
        return None
    what = f"the {found['noun']} {found['of']} {found['name']}"
    return Matter(f"what {what} is", f"what is {what}?", found["name"], _answered(f"what is {what}?", found["what"]))


def _how_to(sentence: str, whole: str) -> Matter | None:
    found = TO.match(sentence) or WAY.match(sentence)
    said = found["said"] if found else ""
    if not said or said.split()[0] not in PLAIN - EMPTY_ACTS or LEANS.search(said) or JOINED.search(said):
        return None
    if not 3 <= len(said.split()) <= 8 or LOOSE.search(said):
        return None
    return Matter(f"how to {said}", f"how can one {said}?", said)


def _differ(sentence: str, whole: str) -> Matter | None:
    if found := UNLIKE.match(sentence):
        one, other = _subject(_statement(found["said"], whole)), _name(found["other"], whole)
    elif found := WHEREAS.match(sentence):
        one, other = _subject(_statement(found["said"], whole)), _subject(_statement(found["other"], whole))
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
    found = COUNTED.match(sentence)
    if not found or LEANS.search(found["said"]):
        return None
    return Matter(f"which {found['said']} there are", f"which {found['said']} are there?", found["name"])


def _listed(sentence: str, whole: str) -> Matter | None:
    found = LISTED.match(sentence)
    if not found or LEANS.search(found["said"]):
        return None
    if not found["name"]:
        name = found["said"]
        return Matter(f"which {name} there are", f"which {name} are there?", name)
    name = _name(found["name"], whole)
    many = bool(name) and is_plural(name.split()[-1])
    if not name or many != (found["verb"] == "have"):
        return None
    return Matter(
        f"which {found['said']} {name} {found['verb']}",
        f"which {found['said']} {'do' if many else 'does'} {name} have?",
        name,
    )


def _compared(sentence: str, whole: str) -> Matter | None:
    found = THAN.match(sentence)
    name = _name(found["name"], whole) if found else ""
    other = _name(found["other"], whole) if found and name else ""
    if not found or not other or name == other or is_plural(name.split()[-1]) != (found["verb"] == "are"):
        return None
    do, verb = ("do", "compare") if found["verb"] == "are" else ("does", "compares")
    return Matter(f"how {name} {verb} with {other}", f"how {do} {name} compare with {other}?", name)


def _made_of(sentence: str, whole: str) -> Matter | None:
    found, small_word = (MADE_OF.match(sentence), "of") if " of " in sentence else (None, "")
    if not found:
        found, small_word = DEPENDS.match(sentence), "on"
    name = _agreeing(found, whole) if found else ""
    if not found or not name or LEANS.search(found["what"]):
        return None
    said = f"{name} {found['verb']}"
    asks = f"what {_inverted(said)} {small_word}?"
    return Matter(f"what {said} {small_word}", asks, name, _answered(asks, f"{small_word} {found['what']}"))


def _used(sentence: str, whole: str) -> Matter | None:
    found = USED.match(sentence)
    name = _agreeing(found, whole) if found else ""
    if not found or not name or LEANS.search(found["what"]):
        return None
    asks = f"what {found['verb']} {name} used for?"
    return Matter(
        f"what {name} {found['verb']} used for", asks, name, _answered(asks, f"{found['to']} {found['what']}")
    )


def _done_by(sentence: str, whole: str) -> Matter | None:
    if found := CAUSED.match(sentence):
        name = _agreeing(found, whole)
        clause = f"what {ACT_OF.get(found['done'], found['done'][:-1] + 's')} {name}"
        fits = name and not LEANS.search(found["what"])
        return Matter(clause, clause + "?", name, _answered(clause + "?", found["what"])) if fits else None
    found = BY.match(sentence)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or LEANS.search(found["what"]):
        return None
    helps, _, be = found["verb"].partition(" ")
    if helps != "can" and is_plural(name.split()[-1]) != (helps == "are"):
        return None
    asks = " ".join(f"how {helps} {name} {be} {found['done']}?".split())
    again = _answered(asks, f"{found['by']} {found['what']}")
    return Matter(f"how {name} {found['verb']} {found['done']}", asks, name, again)


def _does(sentence: str, whole: str) -> Matter | None:
    at = first_verb(sentence)
    words = sentence.split()
    if not 0 < at < min(6, len(words) - 2):
        return None
    verb, rest = words[at], " ".join(words[at + 1 :]).rstrip(".")
    base = base_of_s(verb) or verb
    if (
        base not in ACTS | HAS
        or words[at + 1].endswith("ly")
        or words[at - 1].endswith("ly")
        or rest.startswith(("the most", "to "))
    ):
        return None
    lets = base in LETS and words[at + 1] in ("you", "us", "one")
    if LEANS.search(" ".join(words[at + 1 + lets : at + 4])):
        return None
    name = _name(" ".join(words[:at]), whole)
    if not name or DOERS.search(name) or PROPER.match(name) or is_plural(name.split()[-1]) != (base == verb):
        return None
    do, they = ("do", "they") if base == verb else ("does", "it")
    if base in HAS:
        asks = f"what {do} {name} {base}?"
        return Matter(f"what {name} {verb}", asks, name, _answered(asks, rest))
    asks = f"what {do} {name} do?"
    return Matter(f"what {name} {do}", asks, name, _answered(asks, f"{they} {verb} {rest}"))


_FINDERS = (
    _defined, _called, _of_it, _differ, _why, _counted, _listed, _compared, _made_of, _when, _happens, _how_to, _used, _done_by, _does,
)  # fmt: skip


def _statement(said: str, whole: str) -> str:
    """A clause of its own as it stands behind "why"; "" where its subject is no name, or it leans on others."""
    at = first_verb(said)
    tokens = said.split()
    if at < 1 or at >= len(tokens) or len(tokens) > MOST_WORDS or LEANS.search(said) or JOINED.search(said):
        return ""
    name = _name(" ".join(tokens[:at]), whole)
    return f"{name} {' '.join(tokens[at:])}" if name else ""


def _subject(said: str) -> str:
    at = first_verb(said) if said else -1
    return " ".join(said.split()[:at]) if at > 0 else ""


def _agreeing(found: re.Match[str], whole: str) -> str:
    """The subject of a match as it stands in mid-sentence, "" where it does not agree with its verb."""
    name = _name(found["name"], whole)
    one = found["verb"].endswith("s") or found["verb"].startswith("is ")
    return name if name and is_plural(name.split()[-1]) != one else ""


def _name(text: str, whole: str) -> str:
    """A subject as it stands in mid-sentence, "" where it is none for certain."""
    text = text[:1].upper() + text[1:]
    name = small(text, whole) if is_name(text) and not LEANS.search(text) else ""
    return name if name and _stands(name, whole) else ""


def _stands(name: str, whole: str) -> bool:
    """Whether a name stands in a sentence as it is: not one word that is a verb too, nor a noun without its article."""
    return name not in PLAIN and with_article(name, whole) == name


def _inverted(said: str) -> str:
    """A statement as it stands in a question: "can bread rise", "does bread rise"; "" where its verb is not known."""
    at = first_verb(said) if said else -1
    if at < 1:
        return ""
    tokens = said.split()
    name, verb, rest = " ".join(tokens[:at]), tokens[at], " ".join(tokens[at + 1 :])
    if verb == "cannot":
        return f"can {name} not {rest}"
    if verb in AUXILIARIES and verb not in ("do", "does", "did", "have", "has", "had"):
        return f"{verb} {name} {rest}".strip()
    if re.search(r"\b(?:is|are|was|were|has|have|can|will)\b", rest):
        return ""
    many = is_plural(name.split()[-1])
    if verb in PLAIN and many:
        return f"do {name} {verb} {rest}".strip()
    if base := base_of_ed(verb):
        return f"did {name} {base} {rest}".strip()
    base = base_of_s(verb)
    return f"does {name} {base} {rest}".strip() if base and not many else ""
