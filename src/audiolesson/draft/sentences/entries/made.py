"""What stands behind a name made a sentence about it: "refers to …", "Combing wool …", "Frames that …", "They hold …"."""

import re
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_ed, base_of_ing, base_of_s, is_plural
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.subjects import lacks_subject
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import cut, glue, upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, FUNCTION, PAST, PLAIN, word_set
from audiolesson.draft.sentences.entries.names import UNCOUNTED, subject_of
from audiolesson.draft.sentences.naming import head_noun, lower_first, lower_in
from audiolesson.draft.sentences.stated import has_subject, verbs_of
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy


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


def made_of(named: Named, first: Text) -> Text | None:
    """The first sentence behind a name with the name for its subject; None where that is unsure."""
    return _pointing(named, first) or _being(named, first) or _going_on(named, first) or _doing(named, first)


_VERBS = word_set(
    "is are was were refers refer means mean involves involve describes describe denotes denote has have can consists"
    " consist includes include occurs occur happens happen ensures ensure provides provide allows allow"
)
"""Verbs with which a text goes on from the name in front of it."""

_NOT_ALONE = lazy(r"(?:is|are|was|were) (?:to|not|also|the same|similar|why|where|when|how|because)\b", re.IGNORECASE)


def _going_on(named: Named, first: Text) -> Text | None:
    """ "Warp" behind which stands "refers to …" as "Warp refers to …"."""
    said = first.text
    verb = said.split(" ", 1)[0].lower()
    bare = named.deeds and named.several and verb in PLAIN
    if named.both or not (bare or _begins_with_its_verb(said, named.tree)):
        return None
    agreed = verb if bare else _agreeing(verb, named.several)
    return glue(f"{named.subject(said)} {agreed} ", cut(first, len(verb), len(said))) if agreed else None


def _begins_with_its_verb(said: str, tree: Tree | None) -> bool:
    first = said.split(" ", 1)[0].lower()
    if _NOT_ALONE.match(said):
        return False
    if first in _VERBS:
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
        return None if named.both else glue(f"{named.subject()} {'are' if named.several else 'is'} ", lower_first(first))
    deed = second if low.endswith("ly") else low
    doing = deed.endswith("ing") and base_of_ing(deed) in PLAIN and words[1 + (deed == second)] not in ("of", "is", "are")
    fits = doing and not named.several and stems(deed).isdisjoint(stems(head_noun(named.name)))
    return glue(f"{upper_first(named.name)} means ", lower_first(first)) if fits else None


_LEAST_WORDS = 4


def _has_verb(tree: Tree) -> bool:
    return any(tree.tags[at] in FINITE for at in verbs_of(tree, tree.root))


_MARKER = lazy(
    r" (?:that|which|who|whose|where|used|made|designed|built|meant|for|to|of|with|in|on|from|between|by|against|responsible|focused"
    r"|based|containing|using|consisting) "
)
_RELATIVES = frozenset((" that ", " which ", " who ", " used ", " designed ", " made "))
_ARTICLES = frozenset(("a", "an", "the", "any", "one"))
_MOST_IN_A_HEAD = 7


def is_what_it_is(said: str, tree: Tree | None) -> bool:
    """Whether a text is a noun with what makes it narrower: "Frames that hold the threads.", and no sentence."""
    found = _MARKER.search(said)
    if found is None or tree is None:
        return False
    head = said[: found.start()]
    words = head.split()
    if len(words) > _MOST_IN_A_HEAD or not is_noun_phrase(head) or re.search(r"[,:;]", head) or words[-1].lower() in FUNCTION:
        return False
    acts = any(is_plural(one) and other.lower() in PLAIN for one, other in zip(words, words[1:], strict=False))
    acts = acts or words[0].lower() in _VERBS or (len(words) > 1 and tree.tags[0] == "VBZ")
    acts = acts or (tree.tags[tree.root] == "VBZ" and has_subject(tree) and found[0] not in _RELATIVES)
    if acts or words[0].lower().endswith("ly") or not AUXILIARIES.isdisjoint(word.lower() for word in words):
        return False
    return len(words) - 2 <= tree.root <= len(words) + (tree.words[len(words) - 1].text != words[-1])


def _being(named: Named, first: Text) -> Text | None:
    """ "Looms" behind which stands "Frames that …" as "Looms are frames that …"."""
    said, name = first.text, named.name
    if not is_what_it_is(said, named.tree):
        return None
    found = _MARKER.search(said)
    kind = said[: found.start()].split() if found else [said]
    if stems(kind[-1]) == stems(head_noun(name)) and " " not in name:
        return None
    body = lower_in(first, named.whole)
    if kind[0].lower() in _ARTICLES:
        if named.several and not _MANY.match(said):
            return None
        return glue(f"{named.subject(said)} {'are' if named.several else 'is'} ", lower_first(body))
    many = is_plural(kind[-1]) or kind[-1].lower() in _PEOPLE
    if kind[0].lower() in FUNCTION or not (many or UNCOUNTED.search(kind[-1])):
        return None
    if named.several or (named.both and kind[-1].lower() in _PEOPLE):
        return glue(f"{named.subject(said)} are ", body) if many else None
    return glue(f"{upper_first(name)} means ", body)


_PEOPLE = word_set("personnel people staff equipment software")
_MANY = lazy(r"An? (?:[\w-]+ )?(?:collection|group|set|series|pair|family|class|row|form|type|kind) of ")

_THIS = lazy(
    r"(?P<in>In )?(?P<which>[Tt]his|These) (?!(?:is|are|was|were|has|have|can|may|will)\b)"
    r"(?P<noun>(?:[a-z][\w-]+ )??[a-z][\w-]+)(?P<end>,| (?=(?:is|are|was|were|has|have"
    r"|can|may|will|must|should|do|does|[a-z]{3,}) ))"
)
_IT = lazy(r"(?P<which>This|It|They|These) (?=(?:is|are|was|were|has|have|can|may|will|must|should|[a-z]+s?) )")
_OF_NOTHING = lazy(
    r"(?:It|They|This|These) (?:is|was|are|were|has|had) (?:\w+ )?\w+ (?:to|that|for|if|when|how|why|whether)\b"
    r"|(?:It|This) (?:is|was) (?!an?\b|the\b)|(?:It|This) (?:takes?|seems?|depends?|follows?|may|might|could) "
    r"|(?:This|These) (?:section|chapter|page|lesson|unit|module|part|table|figure|list|example|exercise|article)s?\b"
)
"""How a sentence begins whose "it" or "this" may mean no thing, or another one than its name."""


def _pointing(named: Named, first: Text) -> Text | None:
    """A sentence that means its name by "this", "it" or "these threads", with the name in that place."""
    said = first.text
    if named.both or _OF_NOTHING.match(said):
        return None
    if found := _THIS.match(said):
        plural = found["which"] == "These"
        fits = is_plural(found["noun"].split()[-1]) == plural == named.several
        if not fits or bool(found["in"]) != (found["end"] == ","):
            return None
        front = f"In {_inside(named.subject())}, " if found["in"] else f"{named.subject()} "
        return glue(front, cut(first, found.end(), len(said)))
    if named.apart or not (found := _IT.match(said)) or (found["which"] in ("They", "These")) != named.several:
        return None
    verb = said[found.end() :].split(" ", 1)[0].lower()
    if verb in _VERBS or (base_of_s(verb) if not named.several else verb in PLAIN):
        rest = cut(first, found.end(), len(said))
        again = rf"(?<= (?:but|and) ){re.escape(named.name)}(?= (?:is|has|can|are|have)\b)"
        it = "they" if named.several else "it"
        if again := re.search(again, rest.text):
            rest = glue(cut(rest, 0, again.start()), f" {it} ", cut(rest, again.end(), len(rest.text)))
        return glue(f"{named.subject()} ", rest)
    return None


def _inside(subject: str) -> str:
    first = subject.split(" ", 1)[0]
    return subject if first[1:] != first[1:].lower() else subject[:1].lower() + subject[1:]
