"""What stands behind a name as a sentence about it: "refers to …", "Combing wool …", "Frames that …", "They hold …"."""

import re
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, base_of_ing, base_of_s, is_plural
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.subjects import lacks_subject
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import cut, glue, upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, FUNCTION, PAST, PLAIN, word_set
from audiolesson.draft.sentences.entries.named import VERBS, Named
from audiolesson.draft.sentences.entries.names import UNCOUNTED
from audiolesson.draft.sentences.entries.pointing import pointing
from audiolesson.draft.sentences.meant_labels import names_its_meaning
from audiolesson.draft.sentences.naming import head_noun, lower_first, lower_in
from audiolesson.draft.sentences.stated import has_subject, verbs_of
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy


def made_of(named: Named, first: Text) -> Text | None:
    """The first sentence behind a name with the name for its subject; None where that is unsure."""
    if named.deeds and (does := _going_on(named, first)):
        return does
    return pointing(named, first) or _being(named, first) or _going_on(named, first) or _doing(named, first)


_NOT_ALONE = lazy(r"(?:is|are|was|were) (?:to|not|also|the same|similar|why|where|when|how|because)\b", re.IGNORECASE)


def _going_on(named: Named, first: Text) -> Text | None:
    """ "Warp" behind which stands "refers to …" as "Warp refers to …"."""
    said = first.text
    verb = said.split(" ", 1)[0].lower()
    bare = named.deeds and ((named.several and verb in PLAIN) or (base_of_s(verb) and "," not in verb))
    if (named.both and not named.several and not named.deeds) or not (bare or _begins_with_its_verb(said, named.tree)):
        return None
    several = named.several or named.both
    agreed = verb if verb in PLAIN and several else _agreeing(verb, several)
    return glue(f"{named.subject(said)} {agreed} ", cut(first, len(verb), len(said))) if agreed else None


def _begins_with_its_verb(said: str, tree: Tree | None) -> bool:
    first = said.split(" ", 1)[0].lower()
    if _NOT_ALONE.match(said):
        return False
    if first in VERBS:
        return True
    if not base_of_s(first):
        return False
    rooted = tree is not None and tree.root == 0 and tree.tags[0] == "VBZ" and not has_subject(tree)
    return rooted or (base_of_s(first) not in ALSO_NOUNS and lacks_subject(said))


_SEVERAL = {"is": "are", "was": "were", "has": "have", "does": "do"}


def _agreeing(verb: str, several: bool) -> str:
    """A verb in the number of its subject; "" where that is unsure."""
    if several:
        return _SEVERAL.get(verb) or (verb if verb in _SEVERAL.values() else base_of_s(verb) or verb)
    return "" if verb in _SEVERAL.values() or (verb in PLAIN and verb != "can") else verb


_BEHIND_DONE = frozenset(("by", "to", "for", "as", "with", "from", "in", "on", "when"))


def _doing(named: Named, first: Text) -> Text | None:
    """ "Carding" behind which stands "Combing wool …" as "Carding means combing …"; "Used for …" as "is used for …"."""
    tree, words = named.tree, first.text.split(" ")
    if tree is None or has_subject(tree) or len(words) < _LEAST_WORDS or _has_verb(tree):
        return None
    low, second = words[0].lower(), words[1].lower()
    if (base_of_ed(low) or low in PAST or low == "available") and tree.root == 0 and second in _BEHIND_DONE:
        return (
            None if named.both else glue(f"{named.subject()} {'are' if named.several else 'is'} ", lower_first(first))
        )
    deed = second if low.endswith("ly") else low
    doing = (
        deed.endswith("ing") and base_of_ing(deed) in PLAIN and words[1 + (deed == second)] not in ("of", "is", "are")
    )
    fits = doing and not named.several and (" " in named.name or stems(deed).isdisjoint(stems(named.name)))
    fits = fits and names_its_meaning(named.name, words) and not _EXAMPLES.search(first.text)
    return glue(f"{upper_first(named.name)} means ", lower_first(first)) if fits else None


_LEAST_WORDS = 4


def _has_verb(tree: Tree) -> bool:
    return any(tree.tags[at] in FINITE for at in verbs_of(tree, tree.root))


_MARKER = lazy(
    r" (?:that|which|who|whose|where|used|made|designed|built|meant|found|played|sung|worn|grown|for|to|of|with|in"
    r"|on|from|between|by|against"
    r"|responsible|focused|based|containing|using|consisting) "
)
_RELATIVES = frozenset((" that ", " which ", " who ", " used ", " designed ", " made ", " found "))
_ARTICLES = frozenset(("a", "an", "the", "any", "one"))
_MOST_IN_A_HEAD = 7


def is_what_it_is(said: str, tree: Tree | None) -> bool:
    """Whether a text is a noun with what makes it narrower: "Frames that hold the threads.", and no sentence."""
    found = _MARKER.search(said)
    if found is None or tree is None:
        return False
    head = said[: found.start()]
    words = head.split()
    if (
        len(words) > _MOST_IN_A_HEAD
        or not is_noun_phrase(head)
        or re.search(r"[,:;]", head)
        or words[-1].lower() in FUNCTION
    ):
        return False
    acts = any(is_plural(one) and other.lower() in PLAIN for one, other in pairwise(words))
    deed = base_of_s(words[0].lower())
    acts = acts or words[0].lower() in VERBS or (len(words) > 1 and tree.tags[0] == "VBZ")
    acts = acts or (deed != "" and deed not in ALSO_NOUNS)
    loose = found[0] not in (" for ", " of ") and (tree.tags[0] == "VBZ" or tree.labels[1] == "mark")
    acts = acts or (len(words) == 1 and loose)  # "Helps in …"
    acts = acts or (tree.tags[tree.root] == "VBZ" and has_subject(tree) and found[0] not in _RELATIVES)
    if acts or words[0].lower().endswith("ly") or not AUXILIARIES.isdisjoint(word.lower() for word in words):
        return False
    return len(words) - 2 <= tree.root <= len(words) + (tree.words[len(words) - 1].text != words[-1])


def _being(named: Named, first: Text) -> Text | None:
    """ "Looms" behind which stands "Frames that …" as "Looms are frames that …"."""
    said, name = first.text, named.name
    if named.deeds or not is_what_it_is(said, named.tree):
        return None
    found = _MARKER.search(said)
    kind = said[: found.start()].split() if found else [said]
    if stems(kind[-1]) == stems(head_noun(name)) and " " not in name:
        return None
    body = lower_in(first, named.whole)
    if kind[0].lower() in _ARTICLES:
        if has_main_verb(said.split(" — ")[0]):
            return None
        if named.several and not _MANY.match(said):
            return None
        return glue(f"{named.subject(said)} {'are' if named.several else 'is'} ", lower_first(body))
    many = is_plural(kind[-1]) or kind[-1].lower() in _PEOPLE
    if kind[0].lower() in FUNCTION or not (many or UNCOUNTED.search(kind[-1])):
        return None
    if named.several or (named.both and kind[-1].lower() in _PEOPLE):
        return glue(f"{named.subject(said)} are ", body) if many else None
    if _EXAMPLES.search(said) or not (UNCOUNTED.search(head_noun(name)) or " " in name):
        return None
    if not names_its_meaning(name, said.split()):
        return None
    return glue(f"{upper_first(name)} means ", body)


_EXAMPLES = lazy(r", (?:[^,]+, )*(?:and|or) ")
"""A row of things, which are what there is of a kind and not what it means: "Farming: tractors, sheds, and mills"."""
_PEOPLE = word_set("personnel people staff equipment software")
_MANY = lazy(r"An? (?:[\w-]+ )?(?:collection|group|set|series|pair|family|class|row|form|type|kind) of ")
