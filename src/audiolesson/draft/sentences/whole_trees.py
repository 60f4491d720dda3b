"""Whether a sentence is a whole statement by its tree, where lists of words cannot tell: in notes, in lines."""

from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.item_sentences import LOOSE, has_its_subject
from audiolesson.patterns import lazy


def is_whole(tree: Tree, said: str = "") -> bool:
    """Whether a sentence is a whole statement, with orders at its end too: "…, so be warned.".

    `said`: its words, where a verb with nothing but names in front of it may have its subject among them.
    """
    root = tree.root
    if len(tree.below(root, "nsubj", "nsubj:pass")) > 1 or tree.below(root, *LOOSE):
        return False
    if tree.tags[root] == "VBD" and not tree.below(root, "obj", "ccomp", "xcomp") and _is_bare(tree):
        return False  # "Energy stored near the wall"
    if tree.tags[root] in ("VBD", "VBN") and tree.words[0].text in _OF_ALL and not tree.below(root, "aux", "aux:pass"):
        return False  # "Any other clay used to mend the pots"
    if tree.tags[root] == "VBD" and any(tree.below(at, "obl:agent") for at in (root, *tree.below(root, "conj"))):
        return False  # "all clay bought and fired by the potter"
    if not has_its_subject(tree, root) and not (said and _has_names_in_front(tree, said)):
        return False
    return all(has_its_subject(tree, at) or tree.tags[at] == "VB" for at in tree.below(root, "parataxis"))


_OF_ALL = ("All", "Any", "Other", "Every", "Additional")


def _is_bare(tree: Tree) -> bool:
    """Whether the subject of what all hangs on is a common noun that nothing stands before."""
    subjects = tree.below(tree.root, "nsubj")
    return any(at == 0 and tree.tags[at] in ("NN", "NNS") for at in subjects)


def _has_names_in_front(tree: Tree, said: str) -> bool:
    """Whether a verb in -s that the lists know has but a name before it, which the parser takes for something else."""
    root = tree.root
    in_front = {tree.tags[at] for at in range(root)}
    plain = tree.tags[root] == "VBZ" and 0 < root <= _MOST_IN_FRONT and in_front <= _OF_A_NAME
    return plain and has_main_verb(said) and tree.sure[root] >= _SURE_OF_A_VERB


_MOST_IN_FRONT, _SURE_OF_A_VERB = 4, 0.8
_OF_A_NAME = frozenset({"NN", "NNP", "NNPS", "JJ", "DT", "UH", "VB", "PRP$"})


def is_clausal(tree: Tree) -> bool:
    """Whether what all hangs on has a finite verb and a subject, wherever they stand."""
    finite = {tree.tags[tree.root], *(tree.tags[at] for at in tree.below(tree.root, "cop", "aux", "aux:pass"))} & FINITE
    return bool(finite) and bool(tree.below(tree.root, "nsubj", "nsubj:pass", "csubj", "expl"))


def runs_on(tree: Tree) -> bool:
    """Whether a small word inside has a capital, as where two lines stand in one: "Tie a net Hang it up"."""
    return any(
        word.text[:1].isupper() and word.text[1:].islower() and tree.tags[at] in _SMALL and _is_inside(tree, at)
        for at, word in enumerate(tree.words)
    )


_SMALL = frozenset(
    {"VB", "VBP", "VBZ", "VBD", "IN", "DT", "PRP", "PRP$", "CC", "MD", "WRB", "TO", "WP", "WDT", "EX", "VBN", "VBG"}
)


def _is_inside(tree: Tree, at: int) -> bool:
    return at > 0 and tree.words[at - 1].text[-1:].isalnum()


def is_half(tree: Tree) -> bool:
    """Whether a sentence is no more than its "when" or "if" clause, which lacks what it is about."""
    opens = tree.words[0].text.lower() in _OPENS_A_CLAUSE and tree.labels[0] in ("mark", "advmod")
    return opens and tree.heads[0] in (-1, tree.root)


_OPENS_A_CLAUSE = word_set("when if while although because unless since until whenever where")


_BARE = lazy(
    r"(?:To|Any time|Can|Could|May|Might|Will|Would|Must|Should) [^,]*$|(?:Similar to|Including|Such as)\b"
    r"|(?:All|Any|Other) [^,]*\b(?:made|bought|sold|used|received|owned|held|kept|given|needed)\b(?! (?:the|an?|to)\b)"
    r"[^,]*$|(?:All|Any|Other) [^,]* \w+ed(?: (?:by|in|on|at|for|with|from|and) [^,]*)?[.!]$"
)
"""How a line begins that is no sentence, however many verbs it holds."""

_LOOSE_END = lazy(r"\b(?:either|by|the|an?|and|or|are|is|that|which|as|were|was|including|altered in)[.!]$")
"""How a sentence ends of which the rest is lost."""

_CITED = lazy(r", \d+(?: \(\d+\))?, \d+[-–]\d+\.?$")
"""How a source ends: ", 42, 17-21."."""


def is_torn(said: str) -> bool:
    """Whether a line is none by its beginning or its end, whatever its tree: a clause alone, a source, a loose end."""
    return bool(_BARE.match(said) or _LOOSE_END.search(said) or _CITED.search(said))
