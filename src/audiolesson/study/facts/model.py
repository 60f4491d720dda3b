"""A fact of a lesson that can be asked for: what cards and questions are drafted from."""

from dataclasses import dataclass, field
from typing import Literal

from audiolesson.errors import Place

FactKind = Literal[
    "acronym", "definition", "description", "kinds", "list", "contrast", "cause", "year", "number", "given", "cloze"
]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that the lesson says, as question and answer, plain written text without Markdown signs.

    `term` is the thing that it is about, as the lesson writes it in mid-sentence. `again` tells the fact in one
    sentence (for a definition "BPE is a method that …"). `sentence` is the sentence of the lesson that it was found
    in, "" where it was put together from a list, a table or a heading. `section` is an index of `Lesson.sections`.
    `siblings` are terms that stand beside `term` in the same list or under the same heading, nearest first: the
    first place to look for wrong choices. `worth` ranks facts, the best highest. `hint` is that of a card which
    stands in the lesson. `plain`: no form of its sentence shows that it is taught, as that of a definition does.
    `kept`: it is of a form that teachers of careful lessons keep, though it may be plain. `read`: its clause has been
    read whole by what found it, so that nothing has to be looked for in its sentence.
    """

    kind: FactKind
    term: str
    question: str
    answer: str
    section: int
    place: Place = field(compare=False)
    again: str = ""
    sentence: str = ""
    siblings: tuple[str, ...] = ()
    worth: float = 0.0
    hint: str = ""
    plain: bool = False
    kept: bool = False
    read: bool = False
