"""What must not be said: sentences that lean on what came before, point at a page, give orders, or are none.

Measured on course pages, these filters decide more than any ranking; they are ordered by what they caught.
"""

import re

from audiolesson.draft.tags import begins_with_order, has_finite_verb, has_main_verb, lacks_subject
from audiolesson.lesson.model import Text

_I = re.IGNORECASE

LONGEST = 25
"""A sentence of more words than this is said only where nothing else is left: it is hard to follow by ear."""

LONGEST_EVER = 40
"""A sentence of more words than this is not said, whatever it holds."""
_TICKED = re.compile(r"(?:\b[TF]\*?|\*)\.?$|\((?:true|false|T|F)\)", _I)
_MORE = re.compile(
    r"the (?:longer|more|less|fewer|higher|lower|bigger|faster|closer|greater|larger|deeper|stronger|older|later) "
    r"(?:a|an|the|we|you|it|they|\w+ly)\b(?!.*, the (?:more|less|\w+er)\b)",
    _I,
)
_LOOSE_END = re.compile(r"\b(?:and|or|the|of|to|with)\.$|;\s+(?:can|is|are|has|have|may|will|does|was)\b", _I)
_HALF = re.compile(r"(?:if|when|while|although|though|because|since|unless|whereas|as|even if)\b[^,]*$", _I)
_POINTS = re.compile(
    r"\b(?:(?:below|above)(?! (?:the|an?|all|average|ground|sea|zero|\d))|chapters?|shown here"
    r"|on the (?:left|right)|(?:next|previous|last|this|following"
    r"|preceding) (?:figure|section|chapter"
    r"|lesson|page|table|video|module|unit|episode|week|exercise|step|article|guide|tutorial|course)"
    r"|(?:figure|fig\.|table|listing|chapter|section|equation|eq\.|appendix|exercise|example|step) \d+"
    r"|found here|click|can be found (?:at|in the|here)|at the (?:top|bottom) of|(?:great"
    r"|good) place to start|documentation|(?:earlier|prior|previous) (?:topic|project|section|lesson)"
    r"|blog post|cartoon|screenshot"
    r"|infographic"
    r"|as (?:stated|mentioned|described|discussed|noted|shown|seen|explained)|(?:described|mentioned"
    r"|discussed|introduced|created|used|saw|seen|as) earlier|as follows|see (?:also"
    r"|the|figure|fig)"
    r"|in this (?:course|lesson|curriculum|module|tutorial|article|section|chapter|book|guide|unit|post"
    r"|example)"
    r"|(?:the|this|following|these) (?:diagram|graphic|animation|input box|button|slider|figure|chart|illustration"
    r"|snippet|notebook|slide|worksheet|quiz|exercise|lesson|article|course)s?\b(?! of\b)"
    r"|the (?:red|blue|green|yellow|orange|black|dashed|dotted|grey|gray) (?:line|dot|box|circle|arrow|area|curve)s?\b"
    r"|(?:this|following|these) (?:image|picture|graph|table|video|map|code|repository|repo|file|website"
    r"|web page|link)s?\b"
    r"|the (?:image|picture|graph|table|video|map|code|link|list) (?:shows?|illustrates?|depicts?"
    r"|demonstrates?|gives|is below)"
    r"|is (?:shown|illustrated|depicted|listed|given|plotted)|you (?:can|will|may|might) (?:see|find|notice"
    r"|read)|here)\b",
    _I,
)
_AUTHOR = re.compile(
    r"\b(?:I|I'm|I’m|I've|my|mine|Lets|[Ll]et['’]s|[Ll]et us|given here|[Ww]elcome|[Ff]eel free|[Tt]hanks?"
    r"|[Pp]lease|[Dd]on't forget|stay tuned|[Tt]oday,? we|[Oo]ur (?:course|data|example|case|dataset|script|program)"
    r"|[Oo]ur (?:own )?(?:files?|code|project|app|model|results?))\b(?!\.)"
)
_SOFT = re.compile(
    r"\b(?:we|us|you|your|yours|yourself|(?:we|you)['’](?:ll|re|ve|d)|our (?!planet|solar|galaxy|sun|body"
    r"|bodies|brains?|eyes?|lungs?|blood|world"
    r"|atmosphere|species"
    r"|ancestors|cells|senses))\b",
    _I,
)
_STUDENT = re.compile(
    r"\b(?:(?:you|we)(?:['’]ll|['’]ve| will| may| might| should| can| have|['’]re going to| are going to)?(?: now| also"
    r"| already| just)* (?:learn|learned|learnt|explore|explored|discover|discovered|cover|covered|discuss|discussed"
    r"|practi[cs]ed?|saw|seen|be (?:able|using|working|looking)|used in this|introduced?|met|walk through|dive|get to"
    r"|return to|revisit|come back|look at|turn to|begin|start)"
    r"|the (?:path|way|journey) leads from|you(?:['’]ll| will| should)? (?:see|find|notice|be asked"
    r"|need to (?:install|download|create|have|know))"
    r"|if you(?:['’]d| would) like|would you prefer"
    r"|learning objectives?|by the end of|students? (?:will|should|can)|learners? (?:will|should)|participants will"
    r"|copyright|all rights reserved|licen[cs]ed under|creative commons|translated by|photo by|(?:is|are|was"
    r"|were) adapted from|image credit"
    r"|table of contents|in the (?:last|next|previous|coming) (?:\w+ )?(?:lessons?|episodes?|sections?"
    r"|chapters?|weeks?)"
    r"|(?:previous|subsequent|later|following|future|other|these) (?:lessons|episodes|sections|chapters|exercises)"
    r"|subscribe|sign up|log in|cookies?\b.*\bconsent|read more|click|tap|download|exercises?|homework"
    r"|assignments?|quiz"
    r"|true or false|fill in|multiple choice|instructors?:)\b",
    _I,
)
_WORKS_ALONG = re.compile(
    r"^The (?:output|remaining|resulting|screen|message|(?:first|second|third|last) line)\b|^There is no output"
    r"|^You should be in|^Before moving on|^Your \w+ may\b"
    r"|\b(?:your (?:terminal|browser|editor|screen|keyboard|account|password|username|code editor|command line|solution"
    r"|answer|group|partner|instructor|teacher|output)|type in|press|press the|run the|output|at the prompt|enter"
    r"|navigate to|copy and paste|select the|open the|you (?:just|already|have (?:now|just|already|been)|wrote|made|did"
    r"|created|got|ran|should have)|we (?:just|already|have (?:now|just)|made|did|created|got|ran"
    r"|want(?:ed)?|need(?:ed)?"
    r"|had|added|wrote)|we(?:['’]ll| will| are going|['’]re going| shall| now| can now| would| hope))\b",
    _I,
)
"""What goes with working along at a keyboard: such a sentence means nothing to who only listens."""
_SIGNS = re.compile(r"[*=<>+\[\]{}\\|$_~^]|->|=>|→|⇒|::|`|\*\*|\[\^|\]\(|https?:|www\.")
_LABEL = re.compile(r"^(?:\d+[.)]\s|[^\s].{0,60}?:\s)")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2190-\u21ff\u2500-\u27bf\ufe0f\u2b00-\u2bff]")
_BARE_THE = re.compile(r"The ([a-z]+) (?:is|are|was|were|has|have|had|can|will|does|did|[a-z]+s|[a-z]+ed)\b")


def why_not(text: Text, language: str = "en", lenient: bool = False) -> str:
    """Why a sentence must never be said, in a few words for the author; "" when nothing forbids it.

    `lenient` takes a sentence of a paragraph at its word where its verb may be a noun.
    That it leans on the sentence before is asked apart, by `leans_back`; how much it may disturb, by `harm`.
    """
    said = text.text
    if not said:
        return "is empty"
    count = len(said.split())
    outside = _outside_marks(text)
    english = language.lower().startswith("en")
    checks = (
        (count < 4, "too short to stand alone"),
        (count > LONGEST_EVER, "too long to follow by ear"),
        (said.rstrip("\"'”’)").endswith(":"), "ends in a colon"),
        (said.rstrip("\"'”’)").endswith("?"), "is a question"),
        (not re.search(r"[.!][\"'”’)]*$", said) or said.endswith(("...", "…", "..")), "does not end as a sentence"),
        (_begins_inside(text), "begins in the middle"),
        (bool(_LABEL.match(said)) and not has_finite_verb(said.split(":", 1)[0]), "has a label in front"),
        (bool(_RUNS_ON.search(said)), "runs into another"),
        (bool(_STUDENT.search(said)), "talks to the student"),
        (bool(_POINTS.search(said)), "points at the page"),
        (bool(_AUTHOR.search(said)), "speaks of the author or the student"),
        (len(_SIGNS.findall(outside)) > 0, "holds signs that cannot be said"),
        (bool(_EMOJI.search(said)), "holds pictures for letters"),
        (sum(mark.kind == "code" for mark in text.marks) > 3, "is mostly code"),
        (any(mark.kind == "code" and len(said[mark.start : mark.end]) > 24 for mark in text.marks), "holds long code"),
        (any(mark.kind == "formula" and mark.end - mark.start > 60 for mark in text.marks), "holds a long formula"),
        (
            bool(_TORN.search(said)) or said.count("(") != said.count(")") or len(re.findall(r"[\"“”]", said)) % 2 == 1,
            "is cut off",
        ),
        (bool(_HALF.match(said) and not _WHOLE_AFTER.search(said)) or bool(_MORE.match(said)), "is half a sentence"),
        (bool(_TICKED.search(said)), "is the choice of a quiz"),
        (english and not _is_advice(said) and lacks_subject(said), "has no subject"),
        (english and begins_with_order(said) and not _is_advice(said), "gives an order"),
        (english and not _is_advice(said) and not has_main_verb(outside, lenient), "has no verb"),
    )
    return next((why for wrong, why in checks if wrong), "")


def harm(text: Text, language: str = "en") -> int:
    """How much a sentence that may be said disturbs a listener, 0 to 4; the higher, the later it is taken.

    0 stands alone and speaks to nobody; 1 says "you" or "we", advises or exclaims; 2 holds much code or begins with a
    quotation; 3 belongs to work at a keyboard; 4 is long.
    """
    said = text.text
    if len(said.split()) > LONGEST:
        return 4
    if not language.lower().startswith("en"):
        return 0
    figures = any(
        re.search(r"\d[\d.]{3}|[0-9a-f]{6}|^-", said[m.start : m.end]) for m in text.marks if m.kind == "code"
    )
    if figures or _WORKS_ALONG.search(said) or len(re.findall(r"\d+", said)) > 4:
        return 3
    if sum(mark.kind == "code" for mark in text.marks) > 2 or said[0] in "\"“‘'":
        return 2
    return 1 if speaks_to_someone(said) or said.endswith("!") or _is_advice(said) else 0


_WHOLE_AFTER = re.compile(
    r"\b(?:it|they|you|we|there|this|the \w+) (?:will|can|may|is|are|must|should|cannot|might|would)\b.*$", _I
)
_ADVICE = re.compile(
    r"(?:do not|don['’]t|never|always|avoid|use|keep|make sure|be (?!it\b)|consider|choose|remember"
    r"|try to|think of|prefer"
    r"|treat|clarify|break|make|take care|ask|give|write|record|store|save|limit|plan|focus|leave|put|include"
    r"|organi[sz]e|document|separate|export|start with|think about|look for|aim|provide|encourage"
    r"|set|work|reduce|protect|build|test|share)(?: \w|$)",
    _I,
)
_RUNS_ON = re.compile(r": [A-Z][a-z]+ (?!is|are|was)[a-z]|[a-z]{3}(?:There|The|This|In|It|When|An?) [a-z]")
_TORN = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ee]very) (?:is|are|was|were|has|have|of|and)\b")
_DOES = re.compile(r"\b(?:following|button|menu|icon|tab|terminal|prompt|window|editor|app)\b", _I)
_REASON = re.compile(
    r"\b(?:so that|because|in order to|rather than|instead of|according to|to (?:avoid|make sure|ensure|prevent|help"
    r"|reduce|improve|protect))\b",
    _I,
)
_EXERCISE = re.compile(
    r"(?:check|explain|describe|discuss|identify|list|compare|find|define|draw|calculate|name|look|see|note|imagine|suppose"
    r"|let|click|type|open|run|enter|press|select|install|download|navigate|go|try|answer|read|watch|visit|replace|add"
    r"|create|copy|paste|call|import|execute|refer|review|complete|sketch|estimate|determine|show|prove"
    r"|state|match|sort"
    r"|pick|say|take|put|recall|change|modify|edit|solve|work out|fill|circle|underline|repeat|turn|move|return)\b",
    _I,
)


def _is_advice(said: str) -> bool:
    """Whether an order is one for life, not a step at a screen: "Avoid blanks in names", "Never change raw data"."""
    reasoned = bool(_REASON.search(said)) and not _EXERCISE.match(said)
    if not (_ADVICE.match(said) or reasoned) or len(said.split()) < 5 or _DOES.search(said) or re.search(r"\d", said):
        return False
    return re.match(r"(?:do not|don['’]t)\b", said, _I) is not None or begins_with_order(said)


def _begins_inside(text: Text) -> bool:
    """Whether a sentence begins with anything but a capital, a figure that reads as one, marked code or a quotation."""
    said = text.text
    if said[0] in '"“' and re.match(r"[\"“][A-Z][^\"“”]{1,40}[\"”] \w+", said):
        return False
    if said[0] in "\"'“‘([{«*-–—•":
        return True
    figure = re.match(r"1\d{3} |20\d\d |\d+ (?:percent|per cent)|\d+ ?%", said)
    return not (said[0].isupper() or _marked_first(text) or figure)


def _marked_first(text: Text) -> bool:
    return any(mark.start == 0 and mark.kind in ("code", "formula") for mark in text.marks)


def _outside_marks(text: Text) -> str:
    """The text with code and formulas replaced by a plain noun, so that they count neither as signs nor as verbs."""
    out, at = [], 0
    for mark in sorted(text.marks, key=lambda mark: mark.start):
        if mark.kind in ("code", "formula") and mark.start >= at:
            out += [text.text[at : mark.start], "thing"]
            at = mark.end
    return "".join([*out, text.text[at:]])


def speaks_to_someone(text: str) -> bool:
    """Whether a sentence says "you" or "we": it is taken only where others do not fill the time."""
    return bool(_SOFT.search(text))


def bare_definite(text: str) -> str:
    """The noun of a sentence that begins "The server is …", or "": at its first mention it points at an example."""
    found = _BARE_THE.match(text)
    return found.group(1) if found else ""
