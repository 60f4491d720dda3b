"""Headings that name nothing: they count, label or frame a part of a page."""

import re

from audiolesson.patterns import lazy

GENERAL = lazy(
    r"(?:(?:an? |the )?(?:very )?(?:quick|short|brief|gentle|small|general) (?:intro(?:duction)?|overview|summary|recap"
    r"|tour|start|notes?|look|background)"
    r"|quickstart|tl;?dr|contents|table of contents|summary|recap|abstract|foreword|preface|preamble"
    r"|introduction|intro|overview|background|basics|fundamentals|essentials|scope|concepts|more|other"
    r"|general|part|welcome|content|text|untitled"
    r"|about|readme|read me|instructions?(?: append)?|additional|advanced|extras?|misc\w*|notes?|index|home|start here"
    r"|thinking ahead|key concepts?(?: and summary)?|end[- ]of[- ]chapter .*|(?:chapter|lesson|unit|week) \w+"
    r"|(?:formula|vocabulary|key term|unit|topic|test|exam|review)s? (?:review|check|list|exercises?|activity)"
    r"|(?:extra|additional|supplementary|supplemental|bonus) (?:material|content|notes?|topics?|stuff)|some more stuff"
    r"|(?:in[- ]class )?scratch ?pad|version #?\d+|(?:lec|lecture|week|day|class|session|part|concept|module|topic"
    r"|problem|case|example|step|kt|phase|task) ?#?\d+(?:\.\d+)*(?: and \w+ \d+)?|[a-z]{1,2}\d+\.\d+(?:\.\d+)*"
    r"|presentation|congratulations|footnotes?|endnotes?|(?:panel|slide|scene|figure|image|frame) \d+"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:: (?:introduction|intro|notes))?|textbook notes|pre-work"
    r"|(?:some )?(?:concluding|closing|final|opening|introductory) (?:remarks|thoughts|words|notes)"
    r"|let['’]s get started"
    r"|materials?|\d+|page \d+|interlude|vocabulary|key terms?|(?:video )?(?:script|transcript)|wrap[- ]?up"
    r"|q ?\d+|(?:this|the) (?:exercise|lesson|course|chapter"
    r"|page|guide|project)|questions?|answers?|getting started"
    r"|motivations?|intent|stimulus|the (?:pattern|big question|problem|solution)|(?:our|my) (?:solution|approach)"
    r"|acquiring essential knowledge|application of learning|applied practice|closing the loop|discuss it"
    r"|for your personal .*|personal reflection\b.*|descriptions?|keep in mind|make sure to|highlights|navigation"
    r"|model answers"
    r"|(?:bringing|putting) it all together|(?:python |jupyter )?notebooks|required (?:files|input)"
    r"|sources consulted|(?:the )?(?:goals?|task|idea)|let['’]s try (?:this|it)(?: out)?|questions? for you"
    r"|(?-i:[IVX]{2,6}|[ABE-QS-Z])"
    r"|by(?-i:(?: [A-Z][\w.]+){2,3})|references?|bibliography"
    r"|(?:learning |course |lesson )?(?:objectives?|outcomes|goals)"
    r"|others|opening|closing|close|and then|take[- ]home|taking stock|to-?do|sources?|relevant notes|lecture notes"
    r"|lectures?"
    r"|lessons?|before you (?:go|start|begin)|(?:last|next) (?:class|time|week|lecture)|answered|hand[- ]in|procedure"
    r"|(?:the )?definitions? first|for the (?:labs?|seminar|exam|class|lesson)|for (?:next time|later)"
    r"|why (?:we|you) are here|who (?:this|it) is for|what (?:this|it)(?: \w+)? (?:is about|covers)"
    r"|must (?:memori[sz]e|know)"
    r"|quick self[- ]?test|warnings?|cautions?|important|before|after|layout)$",
    re.IGNORECASE,
)
"""A heading that is no title, whatever stands under it."""
