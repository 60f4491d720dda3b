"""Orders that say what their names mean: "Keep wool dry: Store it …" as "Keeping wool dry means storing it …"."""

from audiolesson.draft.english.forms import ing_form
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import glue, upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN, word_set
from audiolesson.draft.refusing.hands_on import is_hands_on
from audiolesson.draft.sentences.entries.named import Named
from audiolesson.draft.sentences.entries.names import UNCOUNTED
from audiolesson.draft.sentences.stated import has_subject
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy


def advised(named: Named, first: Text) -> Text | None:
    """ "Keep wool dry" behind which stands "Store it in …" as "Keeping wool dry means storing it in …".

    Also behind the name of what is done, "Sorting: Lay the fleeces …"; None where that is unsure.
    """
    said = _ordered(first.text, named.tree)
    deed, _, what = named.name.partition(" ")
    acts = (
        deed.lower() not in _ALSO_SO
        and (deed.lower() in PLAIN or begins_with_order(named.name))
        and bool(what)
        and not named.both
    )
    if said is None or is_hands_on(first.text) or not (acts or (not named.several and UNCOUNTED.search(named.name))):
        return None
    if stems(named.name) <= stems(first.text):
        return None  # "Sorting means doing the sorting"
    name = f"{ing_form(deed.lower())} {what}" if acts else named.name
    return glue(f"{upper_first(name)} means ", said)


_ALSO_SO = word_set("secure clean open clear free dry warm slow cool empty complete separate direct correct present")
"""Verbs that may say how a thing is: "Secure dependencies"."""


def _ordered(said: str, tree: Tree | None) -> Text | None:
    """An order as what is done: "Lay the fleeces out." as "laying the fleeces out."; None for two of them."""
    how = said.split(" ", 1)[0] if said.split(" ", 1)[0].endswith("ly") else ""
    deed, _, rest = said[len(how) :].strip().partition(" ")
    verb = deed.lower()
    if verb in ALSO_NOUNS and rest.split(" ", 1)[0] in ("in", "of", "between", "from"):
        return Text(f"{said[:1].lower()}{said[1:]}")  # "Delay in the post"
    if verb not in PLAIN or tree is None or not rest or verb in ("be", "do", "let", "never", "please"):
        return None
    if has_subject(tree) or any(tree.tags[at] in ("VB", "VBP") for at in tree.below(tree.root, "conj", "parataxis")):
        return None
    if _SECOND_ORDER.search(said):
        return None
    return Text(f"{how.lower()} {ing_form(verb)} {rest}".strip())


_SECOND_ORDER = lazy(
    r"\b(?:you|your)\b|[;:]|, (?:then|and) |\b(?:and|or|then) (?:ensure|make|keep|do|use|avoid|never|always)\b"
)
