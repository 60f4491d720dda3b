"""What a sentence tells, and the parts that it is said with: names, statements, questions and answers."""

import re
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import first_verb_of_words
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import AUXILIARIES, PLAIN
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.topic_articles import with_article
from audiolesson.draft.sentences.asking import is_name, small
from audiolesson.draft.titling.written_at import IN_NO_ADDRESS, has
from audiolesson.patterns import lazy

MOST_WORDS = 11
"""Words of a clause; a longer one nobody keeps in mind to the end of a promise."""

_SAYS_LITTLE = lazy(r"what .+ (?:do|include|contain|need|require|involve|entail)(?:es|s)?$")


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

    @property
    def says_little(self) -> bool:
        """Whether it only says that a thing does, holds or needs something: "what a kiln does"."""
        return bool(_SAYS_LITTLE.match(self.clause))


def statement_of(said: str, whole: str) -> str:
    """A clause of its own as it stands behind "why"; "" where its subject is no name, or it leans on others."""
    at = verb_at(said)
    tokens = said.split()
    if (
        at < 1
        or at >= len(tokens)
        or len(tokens) > MOST_WORDS
        or shapes.LEANS.search(said)
        or shapes.JOINED.search(said)
    ):
        return ""
    name = name_of(" ".join(tokens[:at]), whole)
    return f"{name} {' '.join(tokens[at:])}" if name else ""


def verb_at(said: str) -> int:
    """The place of the finite verb among the words of a clause, -1 for none; a bare verb at its end is one behind a
    plural.
    """
    at, tokens = first_verb_of_words(said), said.split()
    bare = at < 0 and len(tokens) > 1 and tokens[-1] in PLAIN and is_plural(tokens[-2])
    return len(tokens) - 1 if bare else at


def subject_in(said: str) -> str:
    at = verb_at(said) if said else -1
    return " ".join(said.split()[:at]) if at > 0 else ""


def agreeing_name(found: re.Match[str], whole: str) -> str:
    """The subject of a match as it stands in mid-sentence, "" where it does not agree with its verb."""
    name = name_of(found["name"], whole)
    one = found["verb"].endswith("s") or found["verb"].startswith("is ")
    return name if name and is_plural(name.split()[-1]) != one else ""


def name_of(text: str, whole: str) -> str:
    """A subject as it stands in mid-sentence, "" where it is none for certain."""
    text = upper_first(text)
    name = small(text, whole) if text and is_name(text) and not shapes.LEANS.search(text) else ""
    if name[:1].islower() and not name.startswith(("a ", "an ", "the ")) and not begins_small(name, whole):
        return ""
    return name if name and stands_bare(name, whole) else ""


def begins_small(name: str, whole: str) -> bool:
    """Whether a lesson writes the first word of a name small anywhere, so that it is no person's."""
    return has(whole, name.split()[0], IN_NO_ADDRESS, r"\b")


def stands_bare(name: str, whole: str) -> bool:
    """Whether a name stands in a sentence as it is: not one word that is a verb too, nor a noun without its article."""
    return name not in PLAIN and with_article(name, whole) == name


def inverted(said: str) -> str:
    """A statement as it stands in a question: "can bread rise", "does bread rise"; "" where its verb is not known."""
    at = verb_at(said) if said else -1
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
