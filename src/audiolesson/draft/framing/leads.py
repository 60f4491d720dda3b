"""What leads from one segment of an episode to the next, chosen for all of them together."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import pick
from audiolesson.draft.framing.frame_sets import DEFINED, FIRST_SIGNPOST, SIGNPOSTS
from audiolesson.draft.framing.heads_within import BEHIND_COLON
from audiolesson.draft.framing.heard_names import HeardNames, says_at_once
from audiolesson.draft.framing.title_signposts import named_by, title_signpost
from audiolesson.draft.framing.well_asked import says_something
from audiolesson.draft.framing.worth_naming import is_kept, leads_to, names_all, own
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.terms import next_named
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import ASKS
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split

MOST_IN_A_ROW = 3
"""So many segments in a row may begin with a signpost."""
LEAST_TO_LEAD = 2
"""Told sentences of a segment that is led to."""
LEAST_TO_LEAD_ANYWHERE = 5
"""Told sentences of the segments in which one line at least leads on."""
LEAST_TO_LEAVE = 2
"""Told sentences of a segment that is left behind with a line: after one, nothing can be left behind."""
SOON = 3
"""Sentences of a segment among which one speaks of what it is led to by, …"""
LEAST_SPOKEN = 3
"""… and told sentences of a segment that speak of a thing by which it is led to, though its title does not say it."""

_SEVERAL = lazy(r", | and ")
_POINTS = lazy(r"\b(?:this|these|such)\b", re.IGNORECASE)
"""What points at the heading."""


class Leads:
    """The signposts of one episode; `asked` are the sentences that one of them asks for, `inside` what leads to
    one that stands inside a segment.

    `opened` is what the opening tells; where it tells nothing, nothing leads from it to the first segment. `promised`
    is the line that it ends with: a segment that it names and that comes at once needs no other.
    """

    def __init__(
        self,
        titles: Sequence[str],
        musts: Sequence[Sequence[int]],
        frame: Frame,
        candidates: Sequence[Candidate],
        opened: str,
        groups: Sequence[Sequence[int]],
        promised: str = "",
    ) -> None:
        self._titles, self._musts, self._frame, self._candidates = titles, musts, frame, candidates
        self._groups, self._opened, self._promised = groups, opened, promised
        self._heard = HeardNames(frame, candidates)
        self.asked: set[int] = set()
        self.lines = [""] * len(musts)
        self.inside: dict[int, str] = {}
        self._named: list[tuple[str, int]] = []
        for at, must in enumerate(musts):
            if must:
                self.lines[at] = self._of_heading(at) or (self._found(at) if self._may_be_led_to(at) else "")
                self._lead_inside(must, at)
            if groups[at]:
                self._name_inside(at)
        if frame.homes and not any(self.lines) and sum(map(len, musts)) >= LEAST_TO_LEAD_ANYWHERE:
            self._lead_to_one()
        self._name_the_rest()
        for at, must in enumerate(musts):
            if must and (self._heard.is_asked(self.lines[at], must[0]) or self._comes_between(at)):
                self.lines[at] = ""

    def _of_heading(self, at: int) -> str:
        """What a segment's first sentence needs of its heading."""
        heads, begins = self._frame.heads, self._candidates[self._groups[at][0]]
        sign = self._sign(at) if at < len(self._frame.signposts) else ""
        first = bool(self._musts[at]) and begins.order == self._musts[at][0]
        line = heads.line(begins, self._candidates, sign) if heads and first else ""
        if ASKS.match(self._frame.names[at] if at < len(self._frame.names) else "") and self._was_just_said(at):
            return ""
        return line if line == sign or self._fits(line, begins.section, self._musts[at], at) else ""

    def _before(self, at: int) -> str:
        """All that is told before a segment."""
        return " ".join((self._opened, self._promised, *map(self._frame.matters.text, chain(*self._musts[:at]))))

    def _fits(self, line: str, section: int, orders: Sequence[int], at: int) -> bool:
        """Whether what a heading's line names or asks is told behind it, and it names nothing as known that is not."""
        asks = line.endswith("?")
        if asks and self._frame.heads is not None and self._frame.heads.asks_throughout:
            return True
        if not self._heard.is_understood(line, self._before(at)):
            return False
        if asks:
            return self._heard.is_answered(line, orders)
        return not line or self._heard.is_heard(self._frame.headings[section], orders)

    def _comes_between(self, at: int) -> bool:
        """Whether a line would part a question of the lesson from what goes on behind it."""
        before = [order for must in self._musts[:at] for order in must]
        return bool(before) and self._heard.follows_a_question(self._musts[at][0], before[-1])

    def _lead_inside(self, must: Sequence[int], at: int) -> None:
        """Tell the headings inside a segment that what stands right under them needs."""
        heads = self._frame.heads
        if heads is None:
            return
        for place, (last, order) in enumerate(pairwise(must), start=1):
            one = self._candidates[order]
            begins = one.section != self._candidates[last].section
            line = heads.line(one, self._candidates) if begins else ""
            if line and self._fits(line, one.section, must[place:], at):
                self.inside[order] = line

    def _name_inside(self, at: int) -> None:
        """Name the headings that a segment goes over to, so that nothing is heard as said of the one before."""
        heads, group, before = self._frame.heads, self._groups[at], [*filter(None, self._groups[:at])]
        later = set(group) - set(self._musts[at])
        last = self._candidates[before[-1][-1]].section if before else -1
        names = heads.within.entered(group, later, self._titles[at], self._candidates, last) if heads else {}
        for order, written in names.items():
            name = written.removeprefix(BEHIND_COLON)
            named = (name, self._candidates[order].section)
            just_said = any(name.lower() in line.lower() for line in (self.lines[at], *self.inside.values()))
            opens = order == group[0] and not (self._opened or before)
            if opens or just_said or order in self.inside or named in self._named:
                continue  # nobody begins with "Now for plain hunt."
            place = group.index(order)
            behind = [other for other in group[place:] if other not in later or order in later]
            ends = next((place for place, other in enumerate(behind) if other != order and other in names), None)
            heard = self._heard.is_heard(name, behind[:ends], self._titles[at])
            heard = heard or begins_with_order(self._candidates[order].text.text)  # which holds in this case alone
            told = " ".join((self._before(at), self.lines[at], *map(self._frame.matters.text, group[:place])))
            if not (heard and self._heard.is_understood(f" {name}.", told)) and (
                name == written or self._frame.matters.clean
            ):
                continue  # notes under it leave out what it says
            half, turn = self._heard.told_half(name, (), behind[:ends]), len(self._named) + 1
            more = heads.within.fuller(self._candidates[order].section, name, told) if heads else name
            plain = name == written == more
            line = next_named(half, turn) if plain else title_signpost(more.replace(name, half), turn)
            self._named.append(named)
            if order == group[0] and order not in later and not self.lines[at]:
                self.lines[at] = line
            else:
                self.inside[order] = line

    def _may_be_led_to(self, at: int) -> bool:
        """Whether a segment tells two sentences or more, which stand under its title; no fourth in a row is led to."""
        given = [line for line, must in zip(self.lines[:at], self._musts[:at], strict=True) if must]
        in_a_row = len(given) > MOST_IN_A_ROW and all(given[-MOST_IN_A_ROW:])
        fits = at < len(self._frame.homes) and len(self._musts[at]) >= LEAST_TO_LEAD and not in_a_row
        return fits and (at > 0 or bool(self._opened)) and self._begins_at_home(at)

    def _begins_at_home(self, at: int) -> bool:
        return self._candidates[self._groups[at][0]].section in self._frame.homes[at]

    def _found(self, at: int) -> str:
        frame, order = self._frame, self._musts[at][0]
        first = self._candidates[order]
        asks = next((line for line in reversed(self.lines[:at]) if line), "").endswith("?")
        if self._says_the_topic(at) or (not at and self._titles[at].lower() in self._opened.lower()):
            return ""
        if self._was_just_said(at) and not (_SEVERAL.search(self._promised) or _POINTS.search(first.text.text)):
            return ""
        if first.section not in frame.homes[at] or not leads_to(at, self._musts[at], frame, self._candidates):
            return ""
        if not says_at_once(self._titles[at], first.text.text):
            return self._sign(at)
        says_what = self._frame.matters.asks(order).startswith(("what is ", "what are "))
        matter = frame.matters.of(order)
        if not at or not says_what or not matter or self.asked or asks:
            return ""
        return self._asking(order) if stems(matter.name) & stems(self._titles[at]) else ""

    def _sign(self, at: int) -> str:
        """What leads to a segment by its title, shortly where the opening has just named it among others."""
        named = self._frame.names[at] if at < len(self._frame.names) else self._titles[at]
        name = self._heard.told_half(named, self._musts[at], self._groups[at])
        line = self._frame.signposts[at].replace(named, name)
        if any(stems(name) == stems(other) for other, _ in self._named):
            return ""
        asks = line.endswith("?")
        if not (
            self._heard.is_answered(line, self._musts[at]) if asks else self._heard.is_heard(name, self._musts[at])
        ):
            return ""
        counts = self._candidates[self._groups[at][0]].text.text.startswith("First, ")
        short = self._was_just_said(at) and bool(_SEVERAL.search(self._promised)) and not counts
        if short:
            return "" if ASKS.match(name) else FIRST_SIGNPOST.format(A=name)
        return line if self._heard.is_understood(line, self._before(at)) else ""

    def _was_just_said(self, at: int) -> bool:
        """Whether the opening named the segment that follows it."""
        if any(self._groups[:at]):
            return False
        name = self._frame.names[at].lower() if at < len(self._frame.names) else ""
        return bool(name) and name in self._promised.lower()

    def _lead_to_one(self) -> None:
        """Lead to the one segment where that is surest: by what its first sentence answers, else by its title, though
        that sentence says it too, else by what many of its sentences speak of,
        else by the title that they stand under, else by that as it stands. A line without a name would say nothing.
        """
        later = [at for at in range(not self._opened, len(self._musts)) if len(self._musts[at]) >= LEAST_TO_LEAD]
        later.sort(key=lambda at: (-len(self._musts[at]), at))
        for at in later:
            matter = self._frame.matters.of(self._musts[at][0])
            if matter and matter.asks and not matter.says_little:
                self.lines[at] = self._asking(self._musts[at][0])
                return
        for at in later:
            if self._is_told(at) and self._begins_at_home(at) and (line := self._sign(at)):
                self.lines[at] = line
                return
        for at in later:
            if at and (name := self._spoken_of(at)):
                self.lines[at] = upper_first(pick(SIGNPOSTS, self._frame.turn // 2).format(A=name))
                return
        for at in later:
            mine = own(at, self._musts[at], self._frame, self._candidates) if at < len(self._frame.homes) else 0
            fits = mine >= LEAST_SPOKEN and self._begins_at_home(at) and not self._says_the_topic(at)
            fits = fits and is_kept(at, self._musts[at], self._frame)
            if at and fits and (line := self._sign(at)):
                self.lines[at] = line
                return
        for at in later:
            must = self._musts[at]
            mine = own(at, must, self._frame, self._candidates) if at < len(self._frame.homes) else 0
            kept = mine >= LEAST_TO_LEAD and 3 * mine >= 2 * len(must) and is_kept(at, must, self._frame)
            if at and kept and self._begins_at_home(at) and not self._says_the_topic(at) and (line := self._sign(at)):
                self.lines[at] = line
                return
        heard = [len(split(self._opened)), *map(len, self._musts)]
        behind = [at for at in later if heard[at] >= LEAST_TO_LEAVE]
        if behind:
            name = self._by_its_title(behind[0])
            self.lines[behind[0]] = title_signpost(name) if name else ""

    def _by_its_title(self, at: int, *, strict: bool = False) -> str:
        """The heading under which a segment begins as it stands; "" where it is none to be said."""
        headings, section = self._frame.headings, self._candidates[self._groups[at][0]].section
        if section >= len(headings) or not section:
            return ""
        name = named_by(headings[section], self._frame.topic, self._frame.matters.whole)
        name = self._heard.told_half(name, self._musts[at], self._groups[at])
        known = "" if strict and ASKS.match(name) else None  # what a heading asks is to be answered
        if not (self._frame.matters.clean or ASKS.match(name)):
            heads = self._frame.heads  # notes leave out what their headings say
            return heads.within.with_what_is_over(section, name, self._before(at)) if name and heads else name
        fits = self._heard.is_title_understood(name, self._before(at))
        return name if fits and self._heard.is_heard(name, self._musts[at], known) else ""

    def _name_the_rest(self) -> None:
        """Say the headings of segments that nothing leads to and whose first sentence does not say them: what stands
        under a heading was written to be read with it."""
        last = max((at for at, must in enumerate(self._musts) if must), default=-1)
        for at, must in enumerate(self._musts):
            if not must or self.lines[at] or must[0] in self.inside or not self._may_be_led_to(at):
                continue
            said = says_at_once(self._titles[at], self._candidates[must[0]].text.text)
            name = "" if said or self._says_the_topic(at) else self._by_its_title(at, strict=True)
            if name and not any(name in line for line in (*self.lines, *self.inside.values())):
                turn = self._frame.turn // 3 + sum(map(bool, self.lines[:at]))
                self.lines[at] = title_signpost(name, turn, last=at == last > 1 and self.inside.keys().isdisjoint(must))

    def _spoken_of(self, at: int) -> str:
        """What many sentences of a segment speak of, and the first does not say at once."""
        first = self._candidates[self._musts[at][0]].text.text
        names = self._frame.matters.spoken_of(self._musts[at], LEAST_SPOKEN)
        near = stems(self._frame.topic) | stems(self._opened)
        fit = (
            name for name in names if not says_at_once(name, first) and not stems(name) <= near and says_something(name)
        )
        return next((name for name in fit if self._heard.is_heard(name, self._musts[at][:SOON])), "")

    def _is_told(self, at: int) -> bool:
        """Whether a segment speaks of what its title says, in two sentences of its own."""
        if at >= len(self._frame.homes) or self._says_the_topic(at):
            return False
        must = self._musts[at]
        mine = own(at, must, self._frame, self._candidates)
        return mine >= LEAST_TO_LEAD and leads_to(at, must, self._frame, self._candidates)

    def _says_the_topic(self, at: int) -> bool:
        name = self._frame.names[at] if at < len(self._frame.names) else ""
        return stems(self._titles[at]) <= stems(self._frame.topic) or names_all(name or self._titles[at], self._frame)

    def _asking(self, order: int) -> str:
        self.asked.add(order)
        return pick(DEFINED, self._frame.turn // 13).format(q=self._frame.matters.asks(order))
