"""A name in small letters, with what is known of the text behind it."""

from dataclasses import dataclass

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.entries.names import subject_of
from audiolesson.draft.sentences.naming import head_noun


@dataclass(frozen=True, slots=True)
class Named:
    """A name in small letters, with what is known of the text behind it; `deeds` and `apart` as in `entry.told`."""

    name: str
    whole: str
    tree: Tree | None
    deeds: bool = False
    apart: bool = False

    @property
    def several(self) -> bool:
        """Whether it is the name of several things."""
        return is_plural(head_noun(self.name))

    @property
    def both(self) -> bool:
        """Whether two names are joined in it, of which no verb can be sure."""
        return " and " in self.name or " or " in self.name

    def subject(self, said: str = "") -> str:
        """The name as a subject."""
        return subject_of(self.name, said, self.whole)


VERBS = word_set(
    "is are was were refers refer means mean involves involve describes describe denotes denote has have can consists"
    " consist includes include occurs occur happens happen ensures ensure provides provide allows allow"
)
"""Verbs with which a text goes on from the name in front of it."""
