"""Which sections are told, which give the recap, and which are not for the ear, judged by their headings."""

import re
from functools import lru_cache
from typing import Literal

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

Role = Literal["told", "summary", "opening", "apart"]

_APART = Shape(
    r"^objectives?\b|\b(?:learning|lesson|course) (?:objectives?|outcomes|goals)\b|\bprerequisites?\b"
    r"|^(?:system )?requirements$|\bset-?\s?up\b|\bsetting up (?:(?:the|your|an?|our) )?(?:\w+ )?(?:environment"
    r"|machine|workspace|computer)\b"
    r"|\binstall\w*|\bgetting started with the course\b"
    r"|^(?:preface|foreword)\b|^exercises?\b|\bexercises$"
    r"|(?<!of )(?<!and )(?<!physical )(?<!aerobic )(?<!regular )(?<!need )(?<!during )(?<!with )\bexercise$"
    r"|^(?:solutions?|answers?)(?: (?:to|key|\d).*)?$"
    r"|^(?:coding |mini "
    r"|your )?challenges?(?: *$| *:)|^solutions?$"
    r"|(?<!variable )(?<!variables and )(?<!value )(?<!values and )(?<!multiple )(?<!types and )\bassignments?\b"
    r"(?! (?:operators?|statements?|expressions?))|\bhomework\b"
    r"|\breview questions?\b|\breview (?:&|and) self|\bself-study\b|\bquiz\w*|\bknowledge checks?\b"
    r"|\bcheck your(?:self)?\b|^(?:test|quiz|ask) yourself$|^now you(?: try)?$"
    r"|\breferences?$|\bfurther (?:reading|study|research)\b|\bbibliography\b"
    r"|^(?:additional |further |other |online |external |more )?(?:resources|reading|links)$|\bcredits$"
    r"|^(?:image|photo|picture|figure|cover|art) credit$|\battribution\b"
    r"|\backnowledge?ments?\b|^(?:group )?discussion(?:$| questions?)|^(?:instructor|teacher|for instructors)"
    r"|\btable of contents\b|^contents$|\blicen[cs]e$|\babout (?:the|this) (?:author|course|lesson|book)\b"
    r"|\bwhat (?:you will|you['’]ll|we will|we['’]ll)\b|\bwhat['’]s next\b|^next steps?$|\bflashcards?\b|\bpodcasts?$"
    r"|\btry it\b|\bworked examples?\b|\bkey equations\b|\bhands-on\b|\blab$|\bpractice (?:questions?|problems?)\b"
    r"|\btroubleshooting\b|\bfaq\b|\bchangelog\b|^glossary\b|\byour turn\b|^activit(?:y|ies)\b"
    r"|\bgroup activit(?:y|ies)\b|\b(?:pre|post)-lecture\b"
    r"|^(?:(?:articles?|books?|web ?sites?|videos?|podcasts|films?)(?:,? (?:and |& )?|$))+$|^for further exploration\b"
    r"|\blearn more\b|\bsee also\b|\bexternal links\b|^(?:sample |full |example |source )?code$"
    r"|^sample (?:(?:introduct\w+|conclu\w+|body|thesis|topic|supporting|concluding|opening) )?"
    r"(?:introductions?|conclusions?|thesis|paragraphs?|essays?|sentences?|statements?|answers?|letters?|e-?mails?|dialogues?"
    r"|speech(?:es)?)$|^model (?:paragraphs?|essays?|letters?|e-?mails?|dialogues?|speech(?:es)?)$"
    r"|\bsnippets?\b|^questions?$"
    r"|^practice: |^practi[cs]e (?:in|with) (?:pairs|threes|(?:small )?groups|a partner|the class)\b"
    r"|^multiple choice\b|^critical thinking$|^review$|^self-?checks?$|\b(?:lesson|course"
    r"|module) overview\b|\b(?:art|visual) connections?$|\bshort answer\b|\bfree response\b"
    r"|\bself-?check\b|^contributing(?: guide(?:lines)?)?$|^(?:how to )?contribute$|\bcode of conduct\b"
    r"|^(?:our )?(?:contributors|sponsors|maintainers|translators|supporters)$|^getting help$"
    r"|^(?:how to )?cit(?:e|ing|ation)\b"
    r"|^(?:security policy|contact(?: us)?|donat\w+|stargazers|star history|badges|translations)$"
    r"|^(?:how to )?submit\w*\b|\bsubmission (?:details|instructions|form)\b|^deadlines?\b|^questions? \d+\b"
    r"|^standards$|^suggested sequencing\b|^instructions?$|^materials?$|^facilitation notes\b|^warm-?up(?: activity)?\b"
    r"|^(?:exploration|application|assessment|conclusion and assessment|extension)s? \(\d"
    r"|\b(?:review|practice|class|group|in-class|challenge) (?:exercise|problem|question)s?\b|^hypo(?:thetical)?s?\b"
    r"|^(?:class |course )?(?:logistics|schedule|syllabus|agenda|attendance|grading|policies|announcements|norms)\b"
    r"|^final grades?$|^grading (?:scale|polic|breakdown|criteria)\w*|^office hours?\b"
    r"|^acc?omm?odations$|^course (?:requirements|polic\w+|assignments|evaluation)\b|^getting in touch$"
    r"|^other sources of support$|^submission information$|^academic (?:integrity|honesty|misconduct|dishonesty)$"
    r"|^late (?:work|submissions?)(?: polic\w+)?$"
    r"|^who (?:can|should) take this (?:course|class)\b|^(?:required|recommended) (?:texts?|textbooks?|materials)$"
    r"|^class(?:room)? (?:polic|norm|exercise)\w*|^(?:final|midterm|practice) exam\b|^exams? and grading\b"
    r"|^problem sets?\b|^problems?(?: \d.*)?$|^fact patterns?\b|^change ?log\b|^release notes\b"
    r"|^(?:what['’]s )?new in \d"
    r"|^reading assignments?\b|^accommodations$|^recordings?\b"
    r"|^(?:(?:case|questions?|problems?) )?for (?:the |your |a |further |next |a cold )?(?:seminar|tutorial|essay"
    r"|discussion|debate|class|time|week|lesson|(?:field )?notebook|exam|study|morning)"
    r"(?: discussion| questions?| work| room)?(?: \d+)?$"
    r"|^to (?:think|talk|argue) (?:about|over)(?: (?:before|in|for|at|with) .*)?$"
    r"|^to (?:discuss|debate)(?: (?:before|in|for|at|with) .*)?$"
    r"|^to try (?:at home|this|it|(?:at|in) (?:the |your )?(?:class|school|garden|kitchen|pairs|groups|lab|workshop))\b"
    r"|^to do (?:this|at home|(?:before|for|in) (?:the |your |next |a )*(?:seminar|tutorial|class|time|week|lesson|lab"
    r"|notebook|exam|session|meeting|group|pairs|groups))\b"
    r"|^(?:things?|something) to (?:try|do|think (?:about|over)|discuss)(?: (?:at|before|in) .*)?$"
    r"|^try (?:this|these)\b|^have a go\b|^(?:make|build|grow|bake|sew|knit|do|try) your own\b"
    r"|^(?:think|talk) about(?: it)?$|^questions (?:to|for) (?:think|consider|discuss|answer|ask|talk|ponder|take|the"
    r" (?:seminar|class|reader|group)|seminar|discussion|class|review|reflection|study|you|further|thought|debate)\b"
    r"|^practi[cs]e(?: for the week)?$"
    r"|^practical (?:work|exercise)s?$|^seminar tasks?$|\blistening and (?:further )?reading$|^listening task$"
    r"|^(?:books|sources) to (?:go on with|start from)$"
    r"|\bcritical thinking questions?\b|\bsection quiz\b|\blink to learning\b",
    re.IGNORECASE,
)
_SUMMARY = lazy(
    r"\b(?:summary|key[ -](?:points?|take-?aways?|ideas)|take-?aways?|conclusions?|recap|^in (?:short|brief)$"
    r"|wrap(?:ping)?[- ]?up|(?:chapter|section|unit|module|lesson) review(?! (?:questions?|exercises?|quiz))|"
    r"to sum up|final thoughts)\b",
    re.IGNORECASE,
)
_OPENING = lazy(r"^(?:\d+[.)]?\s*)?(?:introduction|intro|overview|background|at a glance|welcome)$", re.IGNORECASE)


_TASK = lazy(
    r"^(?:tasks?|steps?|part)\b *[-–—:\d]"
    r"|^(?:(?:worked|code|simple|toy|basic|concrete|an?|our|the|another|first|more|small|full) )*examples?(?: *$"
    r"| *[-–—:\d(])",
    re.IGNORECASE,
)


def is_task(title: str) -> bool:
    """Whether a section leads through work at a machine or an example ("Task - define a fence"): told as filler."""
    return bool(_TASK.match(title))


@lru_cache(maxsize=8192)
def role(title: str, level: int) -> Role:
    """What a section is for, by its heading: told as a segment, source of the recap, of the opening, or not told."""
    title = re.sub(r"^[\W\d_]+|[\W_]+$", "", title)
    if _SUMMARY.search(title):
        return "summary"
    if level > 1 and _APART.fits(title):
        return "apart"
    return "opening" if _OPENING.match(title.strip()) else "told"
