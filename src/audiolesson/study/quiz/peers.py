"""Terms that a lesson defines beside each other: a question with its own definitions needs no row that holds them.

Whoever has not learned a word such as "saggar" cannot tell by its sound what kind of thing it is. So where a lesson
says of each of four such words what it is, each may stand beside the others; a word of every day may not, nor a name
whose last word says of what kind it is.
"""

import re
from collections import Counter
from collections.abc import Sequence

from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, PLAIN
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.genus import genus, of_many
from audiolesson.study.quiz.kinship import KINDS
from audiolesson.study.quiz.sorts import sort_of
from audiolesson.study.quiz.terms_of import BOLD, FACT, LABEL, Term, key

_DEFINED = (FACT, LABEL, BOLD)
_EVERYDAY = PLAIN | ALSO_NOUNS | MASS_NOUNS
_SHORTEST = 5
"""Letters of a word that is hardly one of every day."""


_HEARD = re.compile(r"(?:ing|tion|sion|ment|ity|ism|age|ance|ence|ist|ship|ness)\Z")
"""How words end whose kind can be heard: a deed, a state, a person."""


def is_peer(term: Term) -> bool:
    """Whether a term is one that a lesson defines and whose kind cannot be heard."""
    if term.source not in _DEFINED or term.shape != "word" or not term.told or "/" in term.text:
        return False
    head = key(head_noun(term.text))
    if _HEARD.search(head):
        return False
    if " " in term.text:
        return not FUNCTION & {*term.text.lower().split()} and head not in KINDS and head not in genus(term.told)
    return len(head) >= _SHORTEST and head not in _EVERYDAY


def are_peers(term: Term, right: Term, said: str) -> bool:
    """Whether a term may stand beside the right one: both defined, of one sort and number, told by other words.

    `said` is what is told of the right one.
    """
    if not is_peer(term) or not is_peer(right):
        return False
    told, wanted = stems(term.told), stems(said)
    if 2 * len(told & wanted) >= min(len(told), len(wanted)):
        return False
    one, other = sort_of(term.text, term.told), sort_of(right.text, said)
    return bool(one) and one == other and one != "person" and of_many(term.told) == of_many(said) == right.plural


def are_of_a_form(names: Sequence[str]) -> bool:
    """Whether peers are of as many words each, and no noun ends some of their names and not all: three waves."""
    heads = Counter(key(name.split()[-1]) for name in names)
    return len({len(name.split()) for name in names}) == 1 and (len(heads) in (1, len(names)))
