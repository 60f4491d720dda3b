"""What belongs to one class or training: its lecturer, lectures, rooms, hours, readings and files. English only.

No listener is in that class, so it is told nowhere, however little else there is.
"""

import re

from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape, either

_I = re.IGNORECASE
_SAYS = (
    r"(?:concludes?|begins?|starts?|ends?|introduces?|emphasi[sz]e[sd]?|discuss(?:es|ed)|explains?|explores?|covers?"
    r"|examines?|highlights?|notes?|mentions?|argues?|states?|describes?|compares?|provides?|presents?|touches|delves"
    r"|address(?:es)?|defines?|illustrates?|outlines?|stresse[sd]|asks?|encourages?|shares?|suggests?|uses?|gives?"
    r"|reviews?|recaps?|will|goes|turns?|moves?|focuses|draws|returns?|offers?|acknowledges?|raises|posits?|seeks?"
    r"|aims?|analy[sz]es|breaks?|walks?|advises?|recommends?|concluded)"
)
_LECTURE = Shape(
    rf"\b[Tt]he (?:\w+ )?(?:lecture|instructor|lecturer|speaker|presenter|transcript|webinar|seminar)(?:'s|’s)?"
    rf"(?: \w+ly| also| then| further| first| next| itself)? {_SAYS}\b"
    r"|\b[Tt]he (?:instructor|lecturer|presenter|transcript), (?:with|\w+ing)\b"
    r"|\b(?:previous|last|next|earlier|prior|coming|past|first|final|later|today['’]s) (?:class(?:es)?|lectures?|labs?"
    r"|semesters?|tutorials?|seminars?|recitations?)\b(?!es\b)"
    r"|\b(?:notes?|slides?|handouts?|lectures?) (?:follows?|accompan(?:y|ies)|below)\b|\bthose of you\b"
    r"|\breading assignments?\b|\bin advance of class\b|\bin today['’]s (?:class|lecture|lab|session|video)\b"
    r"|\b(?:this|the|our|your) (?:training|workshop|bootcamp) (?:is|was|has|will|event|covers?|takes|materials?)\b"
    r"|\bthroughout the (?:training|workshop|bootcamp|lecture|semester)\b|\bstudent evaluations?\b",
    _I,
)
"""What is told of a lecture and of who gives it: "The lecture concludes with …"."""

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri)days?"
_MEETS = Shape(
    r"\b[Cc]lass(?:es)? (?:is |was |are )?(?:cancell?ed|meets?|begins?|starts?|dismissed)\b|\b[Bb]efore (?:coming to )?"
    r"class\b|\b(?:in|at) Room [A-Z]?\d|\b\d{1,2}:\d\d ?(?:am|pm|a\.m\.|p\.m\.)|\b[Oo]ffice hours\b"
    rf"|\b(?:[Cc]lass|[Ll]ecture|[Ll]ab|[Mm]idterm|[Ee]xam|[Ss]ection|due|held|[Dd]eadline)\b[^.]*\b{_DAY}\b"
    r"|\bPgs?\.|\b(?:please|to) (?:contact|e-?mail) (?:the|us|me|your)\b|\bCore Team\b|\bthe teaching staff\b"
    r"|\b(?:your|the) (?:small|assigned|discussion|breakout) group\b|\bbreakout rooms?\b|\b[Ii]f your training\b"
    r"|\b(?:[Ww]e|[Yy]ou)(?: are|['’]re| have|['’]ve)? (?:almost|nearly) (?:done|finished|there|at the end)\b"
    r"|\b[Ll]et us (?:put|now|start|begin|look|see|return|turn|move|go|discuss|take|briefly|first|try|put together"
    r"|review|recall|write)\b|\b(?:paper|reading|readings) for (?:today|this week|next)\b|\bpop quiz\b"
)
"""When and where a class meets, whom its students write to, how it goes on."""

_SENDS = Shape(
    r"^See (?:also )?[A-Z][\w’'-]*\b(?! (?:how|that|what|if))|^For (?:a|an|the) [^,]{4,90}, see\b"
    r"|^(?:This|It) is (?:covered|discussed|described|treated) (?:in|by) [A-Z]"
    r"|\b(?:is|are) (?:also )?documented in\b|\bwill be (?:a )?(?:special |separate |another )?part about\b"
)
"""What sends a reader to a text that only has a name: "See Harp for a treatment of …"."""

_COURSE = Shape(
    r"\b(?:[Mm]y|[Tt]he (?:instructor|professor|TA)['’]s) office (?:is|hours?)\b|\bbooks on reserve at\b"
    r"|^(?:All |Weekly )?[Rr]eadings? will be (?:made available|posted|assigned)\b"
    r"|\b(?:violat\w+|refer to|see|consult|our|University['’]s|under) (?:of )?(?:the )?Code of (?:Student )?Conduct\b"
    r"|\bmatter of academic (?:integrity|honesty)\b|\bStudent Counseling (?:Center|Services?)\b"
    r"|\b(?:is|are|be)(?:, [^,]{3,30},)? graded on (?:completion|participation)\b|\byour (?:final|course) grade\b"
    r"|\b[Yy]ou(?:['’]ll| will) (?:receive|get|earn|lose) (?:an? )?(?:\d+ ?%|\d+ points|zero|full credit)"
    r" (?:for (?:the|this|each) (?:assignment|exam|quiz|project)|on the (?:assignment|exam|quiz))\b"
    r"|\b[Yy]ou(?:['’]ll| will) receive an? (?:\d+ ?%|zero|[“\"]?NG[”\"]?)(?: \(|\.$)"
    r"|^(?:All )?[Ss]tudents (?:will|must|should) (?:be (?:expected|asked|required) to|submit|hand in|turn in)\b"
    r"|^(?:All )?[Ss]tudents (?:will|must) (?:produce|complete) (?:an? (?!\w+ing\b)|their |all |the )"
    r"|^(?:All )?[Ss]tudents are (?:expected|required) to do their own\b"
    r"|\b(?:assignments?|exams?|quizzes|work) (?:may not|cannot|can ?not|will not) be made up\b"
    r"|\b(?:due to|because of) an (?:un)?excused absence\b|\bbest way to (?:reach|contact) (?:me|us)\b"
    r"|^(?:Include|Put) [^.]* in the subject line of your e-?mail\b"
    r"|\b[Ww]hen students (?:complete|finish) this (?:\w+ )?(?:course|class|module)\b"
    r"|\b(?:introductory|advanced|graduate|undergraduate) course such as this\b|\bconsult the syllabus\b"
)
"""How a course is run, and how its students are marked: "Projects are graded on completion."."""

_TEACHING = Shape(
    r"^(?:Ask|Encourage|Invite|Remind|Challenge|Tell|Have|Show) (?:the |your |each |all )?"
    r"(?:students|pupils|learners|class|(?:whole )?class)\b(?! of\b)"
    r"|^(?:Put|Divide|Split|Place) (?:the |your |all )?(?:students|pupils|learners|class) (?:in|into)\b"
    r"|^(?:Give|Assign) (?:each|every) (?:student|pupil|learner|group|pair) (?!of\b)"
    r"|^Observe (?:student )?participation\b|^Check for understanding\b|^Listen to student\b"
    r"|^(?:Distribute|Hand out|Collect|Review) (?:\w+ )?(?:Handout|handouts?|worksheets?|exit tickets?)\b"
    r"|^(?:Play|Show) an? (?:short|engaging),? [^.]*\b(?:clip|video)\b|^(?:Choose|Select|Pick) clips\b"
    r"|^(?:Choose|Select|Pick) an? [^.]*\bpoem\b|\bread a (?:\w+ ){0,2}poem aloud\b"
    r"|^(?:Fill (?:in|out)|Complete|Read|Discuss) [^.]*\bas a (?:whole )?(?:class|group)\b"
    r"|\b(?:device|word|idea|concept|skill|term|method)s? we (?:learned|studied|covered)(?: \(|[.!]$| in class)"
    r"|^Discuss (?:the (?:difference|similarit\w+) in\b|similarities|differences)(?!.*\bwith your\b)"
)
"""What is said to who teaches a class: "Put students in small groups."."""

_MEETS_OR_SENDS = either(_MEETS, _SENDS, _COURSE, _TEACHING)

_LEADS = lazy(
    r"\b[Tt]he reader (?:is (?:referred|advised|encouraged|invited|assumed|expected"
    r"|urged|asked)|(?:may|might|will"
    r"|should|can|must) (?:\w+ly |also |now |want to |wish to )?(?:refer|consult|check|verify|skip|consider|be|have"
    r"|find|recall|recogni[sz]e|object|wonder|ask|note|remember|try|know|assume))\b"
    r"|^Readers (?:with|who)\b.*\b(?:find|may|should|can)\b"
    r"|\bthis text (?:interleaves|covers|assumes|introduces|uses|is|was|will|explains|teaches|aims)\b"
    r"|\bfor the rest of (?:this|the) (?:proof|post|text|section)\b|\b[Ww]e(?:['’]ve| have) seen before\b"
    r"|^Now,? we (?:try|actually|turn|come|go)\b|^There are (?:just|only|still) (?:a few|some) details left\b"
    r"|\b(?:go|come|get) (?:back )?(?:in)?to (?:\w+ ){0,6}details? .*\blater\b|\b[Aa]t this very moment\b"
    r"|\bwith (?:your|a) (?:neighbou?rs?|partners?|class|group|table)\b[.!]?$|\bTalk through your\b"
    r"|\breport(?:ing)? (?:it|them) as an issue\b|\bwith the (?:kind|generous) support of\b"
    r"|\b(?:one|a) crucial observation\b"
    r"|^(?:Last|Next) (?:week|time|session)(?::| ?[–—-] |,? (?:we|you|I)\b)"
    r"|\b(?:[Mm]ost|[Ss]ome|[Mm]any) of you (?:have|are|will|know|asked|came)\b"
    r"|^(?:The )?[Ee]ntries (?:are|can be|should be) (?:meant to be )?read\b"
    r"|^(?:Hold|Pass) (?:up|round|around) (?:the|a|an|your) (?:[a-z]+ )?[a-z]+[.!]$"
    r"|^(?:Hold|Pass) (?:the|a|an|your|it|them) (?:[a-z]+ )?(?:up|round|around)[.!]$"
    r"|^You(?:['’]ll| will) (?:also )?need (?:an?|your|some) (?:pencil|pen|pens|paper|notebook|calculator|ruler)\b"
)
"""How a text speaks of itself and leads its readers on."""

_LEADING = (
    *("reader", "this text", "for the rest of", "seen before", "now", "details", "this very moment", "with your"),
    *("with a ", "talk through", "as an issue", "support of", "observation", "last ", "next ", "of you", "entries"),
    *("hold ", "pass "),
)
"""What a sentence holds that `_LEADS` finds."""

_FILE = lazy(
    r"(?<![\w/.])(?!(?:std|math|string|time|unistd|limits|ctype|errno|assert)\w*\.h\b)[a-z][\w-]*\.(?:c|h|cc|cpp|hpp|asm|s|ipynb)\b(?!\.)"
)
"""A file of the author's own program: "ports.c"."""


_LONG_LINE = 60
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HELD = lazy(
    r"(?:[A-Z][\w’'-]*,? (?:[a-z’'-]+,? ){0,3})?(?i:week|session|lesson|lecture|class|unit|module|handout|meeting"
    rf"|evening|term|year|grade|level) {_NUMBER}(?:,? (?:of|for)(?: [\w’'-]+){{1,4}}|, [^.]{{1,40}})?[.]"
)
"""A line that says which meeting of a class a text is for, and has no verb: "Evening class, session 3."."""


def belongs_to_a_class(said: str) -> bool:
    """Whether a sentence tells of one class, its lectures, meetings, readings or files: no matter for a listener."""
    small = said.lower()
    leads = any(sign in small for sign in _LEADING) and bool(_LEADS.search(said))
    if (
        leads
        or (len(said) < _LONG_LINE and _HELD.fullmatch(said) and not has_finite_verb(said))
        or _MEETS_OR_SENDS.fits(said)
        or _FILE.search(said)
    ):
        return True
    return _LECTURE.fits(said)
