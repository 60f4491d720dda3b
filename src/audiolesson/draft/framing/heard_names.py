"""Whether what a signpost names is heard behind it: "Now for glazes." before sentences of which none speaks of a glaze
sends the listener astray.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import are_forms, content_words
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.plainly_answered import plainly_answers
from audiolesson.draft.framing.said_names import lists_in_vain, told_half
from audiolesson.draft.framing.topic_articles import head_of
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems, telling_stems
from audiolesson.draft.titling.headings import ASKS
from audiolesson.patterns import lazy

MOST_BEHIND = 8
"""Sentences among which one speaks of what a signpost named."""

LEAST_OF_A_NAME = 2
"""Words of a heading that its author's own first sentence makes clear, whatever it says."""

_POINTS = lazy(r"\b(?:this|these|those|such|here|there)\b", re.IGNORECASE)
"""What points at a page that nobody sees."""


_MOST_OF_A_LONE_NAME = 2
"""Words of a heading that is heard as of something known."""

_AS_KNOWN = lazy(r" the (?P<name>[a-z][a-z’'-]*(?: [a-z][a-z-]*){0,2})[.?]$")
"""What a line takes as known, and says nothing more of."""

_SAYS_WHEN = lazy(r"(?:\bwhen (?!to\b)[a-z’'-]+ [^?]+|: when .+)\.$")
"""A clause that says when something else is."""

_SHORT = lazy(r"\b[A-Z]+-?[A-Z][\w-]*\b")
"""A short form, which names nothing where it is not said."""

_SAME = 4
"""Letters in which two forms of a word agree: "merging", "merge"."""


def speak(wanted: frozenset[str], said: frozenset[str]) -> bool:
    """Whether a sentence says one of some words, in whatever form."""
    return bool({stem[:_SAME] for stem in wanted} & {stem[:_SAME] for stem in said})


class HeardNames:
    """What is heard behind the signposts of one episode."""

    def __init__(self, frame: Frame, candidates: Sequence[Candidate]) -> None:
        self._frame, self._candidates = frame, candidates

    def is_heard(self, name: str, orders: Sequence[int], known: str | None = None) -> bool:
        """Whether one of the first sentences behind a line says a word of what it names that neither the topic has nor
        what is `known`: the title of a segment that goes over to it.

        A careful author's title of several words is made clear by the first sentence under it.
        """
        if not orders or not name or _POINTS.search(name):
            return False
        begins = self._frame.matters.clean and self._begins(orders[0], name)
        if lists_in_vain(name, [self._frame.matters.text(order) for order in orders]):
            return False
        clear = self._frame.matters.clean and known is None and len(content_words(name)) >= LEAST_OF_A_NAME
        if clear and begins:
            return True
        plain = begins and bool(stems(head_of(name)) & self._frame.matters.said(orders[0]))
        before = "" if plain else f"{self._frame.topic} {known or ''}"
        every = telling_stems(name) or stems(name)
        said = " ".join(self._frame.matters.text(order) for order in orders[:MOST_BEHIND])
        if known is not None and any(short not in said for short in _SHORT.findall(name)):
            return False
        if ASKS.match(name):
            before = ""  # "what a kiln really is", of a lesson about kilns
        wanted = every - stems(before) or every
        words = [word for word in content_words(name) if stems(word) & wanted]
        heard = {word for order in orders[:MOST_BEHIND] for word in content_words(self._frame.matters.text(order))}
        return not wanted or any(are_forms(word, other) for word in words for other in heard)

    def told_half(self, name: str, orders: Sequence[int], group: Sequence[int]) -> str:
        """What a line may name of a heading "Ash and salt", of which one half may not be told; "" of a list in vain.

        `orders` are told in any case, the `group` if there is time; a title of two headings is told of both.
        """
        said, every = ([*map(self._frame.matters.text, told)] for told in (orders, group))
        headed = any(stems(name) <= stems(heading) for heading in self._frame.headings)
        return (
            "" if said and lists_in_vain(name, said) else told_half(name, every, self._frame.topic) if headed else name
        )

    def is_answered(self, question: str, orders: Sequence[int]) -> bool:
        """Whether a question that leads on is plainly answered by one of the first sentences behind it."""
        whole = self._frame.matters.whole
        return plainly_answers(question, [self._frame.matters.text(order) for order in orders[:MOST_BEHIND]], whole)

    def is_understood(self, line: str, before: str) -> bool:
        """Whether a line names nothing as known that was not told `before`, "the painter", nor says when it is so."""
        found = _AS_KNOWN.search(line)
        if _SAYS_WHEN.search(line):
            return False
        if found is None or not PREPOSITIONS.isdisjoint(found["name"].split()):
            return True
        known = content_words(f"{before} {self._frame.topic}")
        return any(are_forms(word, other) for word in content_words(found["name"])[-1:] for other in known)

    def is_title_understood(self, name: str, before: str) -> bool:
        """The same of a heading behind a colon, which is heard as a title where it says more than "the painter"."""
        lone = len(name.split()) <= _MOST_OF_A_LONE_NAME or name.startswith("when ")
        return not lone or self.is_understood(f" {name}.", before)

    def is_asked(self, line: str, order: int) -> bool:
        """Whether a sentence begins with the question that would lead to it."""
        first, asks, _ = self._candidates[order].text.text.lower().partition("?")
        return bool(asks) and line.lower().endswith(f"{first}?")

    def follows_a_question(self, order: int, before: int) -> bool:
        """Whether a sentence comes right behind a question of the lesson, which it answers or goes on from."""
        return before >= 0 and self._frame.matters.text(before).rstrip().endswith("?") and order >= 0

    def _begins(self, order: int, name: str) -> bool:
        """Whether a sentence is the first that can be told of a section which is called so."""
        section = self._candidates[order].section
        called = section < len(self._frame.headings) and stems(name) <= stems(self._frame.headings[section])
        return called and (not order or self._candidates[order - 1].section != section)


def says_at_once(title: str, sentence: str) -> bool:
    """Whether a sentence says its segment's title within its first words, so that a signpost would say it twice."""
    head = {word[:5] for word in content_words(" ".join(sentence.split()[:12]))}
    wanted = [word[:5] for word in content_words(title)]
    return not wanted or sum(word in head for word in wanted) * 3 >= 2 * len(wanted)
