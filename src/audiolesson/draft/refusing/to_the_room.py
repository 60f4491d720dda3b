"""What notes of a talk or a revision sheet say to whoever holds them: what to show, to learn, to skip. English only.

It tells a listener nothing, so that a paragraph goes on without it.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape, either

_SHOWS = lazy(
    r"(?:Start|Begin|End|Open|Close|Finish) with (?:the|a|an|my|this|that) (?:[\w-]+ )?(?:recording|slide|clip|demo"
    r"|poll"
    r"|joke|video|photo|anecdote)s?\b"
    r"|(?:Let|Make) it (?:run|play)\b[^,;:]{0,20}\.$|Hands(?: up)?[.!]$|Slides? \d+\b"
    r"|(?:Ask|Show|Pause|Play|Wait|Click|Hands)(?: them| the (?:room|audience|class))?: "
    r"|(?:Handout|Slides|Worksheet|Material|Notes) (?:for|to|of) (?:the|my|our|a) [^:;]*\.$"
    r"|(?:Draw|Write|Sketch|Put) [^,;:]{2,60} on the (?:black|white)?board\b"
    r"|Ask (?:who|what|how|why|whether|if|for a show)\b(?!.* and (?:they|the|you|most|many|nearly|few)\b)[^.?!]*\.$"
    r"|Read (?:this )?(?:together )?with the [^,;:]*(?:list|sheet|handout|slides|map|table|book)\.$"
)
"""What a speaker shows or does: "Start with the recording.", "Slide 9, the nets."."""

_SKIPS = Shape(
    r"[,;] (?:so )?we(?:['’]ll| will)? skip (?:it|this|that|them)\.$|^Short because\b|^Worked example\b[^:]*\.$"
    r"|^(?:We|I)(?:['’]ll| will)? skip (?:it|this|that|them)\b|\bfollow along\.$"
    r"|^Write down (?:where|what|how|when|which) you\b"
    r"|^(?:Nice|Good|Easy|Hard|Tricky) (?:one|question)(?: to (?:end|start|begin|finish|close) (?:with|on))?[.!]$"
)
"""What is passed over, and what is said of a question: "Nice one to end with."."""

_TELLS_THE_CLASS = Shape(
    r"\bdue (?:on |by )?(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|^Reminder: (?:the |your )?(?:essay|exam|quiz|class|lab|homework|hand)"
    r"|^Last (?:week|time|lecture|class),? (?:we|you|I)\b|\bwhere we (?:left off|stopped|ended)\b"
    r"|\b(?:question|asked)\b.{0,12}\blast (?:week|time|lecture)\b|^You(?:['’]ll| will) each \b|\byour essays?\b"
    r"|^(?:swap|share|compare|exchange) [^.]{0,40}with (?:each other|a partner|your (?:partner|neighbou?r|group))\b"
    r"|\b(?:did|do|saw|had|have) in class\b|\bof you (?:coming|here|today)\b|\bfree marks\b"
    r"|^You(?:['’]ll| will) (?:get|be given|receive) .*\b(?:bugs|faults|marks?|sheets?|hand-?outs?|worksheets?|cards)\b"
    r"|^(?:Written|Prepared|Compiled|Kept) for (?:the|my|our|new|all) [^,]*(?:, and kept [^,]*)?\.$",
    re.IGNORECASE,
)
"""What a class is told of its course, and a page of itself: "Reminder: essays are due on Thursday."."""

_LEARNS = Shape(
    r"^(?:The |An |Our |Your )?(?:exam|examiners?|exam paper|marker)s? (?:usually |always |often "
    r"|sometimes )*(?:gives?"
    r"|asks?|loves?|likes?|wants?|expects?|hands?|looks?)\b"
    r"|^(?:Do not |Don['’]t )?(?:learn|memori[sz]e|revise) (?:the|this|these|all|your)(?: \w+)? (?:tables?|lists?"
    r"|history"
    r"|formulas?|definitions?|diagrams?|figures?|numbers?|dates?)\b"
    r"|^(?:Learn|Know) the (?:table|list|formula|diagram)[.,]"
    r"|^(?:Learn|Practi[sc]e|Be able) to (?:explain|define|draw|derive|quote|list|state|recite)(?:ing)? (?:each|it"
    r"|this|them"
    r"|all|these|both)\b"
    r"|\bgets? (?:\d|full|no|half)(?: (?:out )?of \d+| marks?)\b|^Always give (?:the |a |your )?reasons?\b"
    r"|\b(?:first|last|opening) paragraph of (?:any|your|the|an) (?:answer|essay)\b"
    r"|\b(?:in|into) (?:any|every|each|all your) (?:exam )?answers?\b"
    r"|\byou should be able to (?:explain|define|describe|name|list|draw|derive|state)\b"
    r"|^(?:Weak |Strong |Good )?[Pp]oints to quote\b"
    r"|^There(?:['’]s| is| will be) no (?:exam|test|quiz)\b"
    r"|^You (?:don['’]t|do not) (?:have|need) to (?:remember|memori[sz]e|write|know) (?:that|this|it|any of (?:this"
    r"|it))\b",
    re.IGNORECASE,
)
"""What to learn for an exam, and what not: "Learn the table."."""

_BRINGS = Shape(
    r"^(?:please )?(?:have|keep) (?:this|the (?:chronology|handout|sheet|text|score|map|book|list|slides|notes)"
    r"|your (?:notes|book|copy|handout|sheet|score)) (?:page |sheet |list )?(?:in front of you|next to|beside|at hand"
    r"|to hand|with you|handy)\b"
    r"|^(?:please )?bring (?:a|an|your|some|along) (?:[\w-]+ ){0,2}(?:calculator|laptop|notebook|ruler|pencil"
    r"|headphones|worksheet|table)\b|^work in (?:pairs|threes|fours|groups|teams)\.$"
    r"|^you(?:['’]ll| will) (?:want|need) (?:a|an|your|some) (?:[\w-]+ ){0,2}(?:calculator|laptop|notebook|headphones"
    r"|worksheet|printout|handout)\b"
    r"|^a (?:laptop|calculator|printout) (?:[\w-]+ ){0,2}(?:is|will be) (?:useful|handy|needed|helpful|required)\b"
    r"|^(?:enter|write|put|draw|list|collect) [^.]{0,60} on the (?:whiteboard|blackboard|flip ?chart)\.$"
    r"|^you (?:do not|don['’]t) need (?:all of (?:it|this|them)|it all) at once\b(?!, (?:since|because|as)\b)",
    re.IGNORECASE,
)
"""What a class is to bring or to hold, and how it is to sit: "Bring a calculator.", "Work in pairs."."""

_TELLS_WHAT_TO_LEARN = either(_LEARNS, _TELLS_THE_CLASS)


def is_said_to_the_room(said: str) -> bool:
    """Whether a sentence directs a speaker or a student who holds the notes."""
    return bool(_SHOWS.match(said) or _SKIPS.fits(said) or _TELLS_WHAT_TO_LEARN.fits(said) or _BRINGS.fits(said))
