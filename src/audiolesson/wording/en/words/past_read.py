"""The past of "read", said "red" and written like the present: I read it yesterday; the judge read it aloud."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import respelled

_TIME = (
    r"(?:[Yy]esterday|ago|[Ll]ast (?:week|night|year|month|time|summer|winter|spring|fall|autumn|term|semester|evening|"
    r"[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday)|[Ee]arlier(?! than)|"
    r"(?:[Tt]he )?other day|[Tt]he (?:day|night|week|year) before|[Ww](?:hen|hile) (?:I|we|he|she|they) (?:was|were)|"
    r"[Ww]hen (?:I|we|he|she|they) (?:first )?[a-z]{2,12}ed|[Aa]s (?:a|an) (?:child|boy|girl|teenager|student|kid)|"
    r"[Bb]ack then|[Ii]n (?:1[5-9]|20[01])\d\d)"
)
_PAST_BEHIND = lazy(rf"\b(?:{_TIME}|already)\b")
_PAST_BEFORE = lazy(rf"\b(?:{_TIME})\b(?!['’])")
_NOT_PAST = lazy(
    r"\b(?:will|would|can|could|shall|should|must|may|might|let|lets|to|please|cannot|do|does|did|don['’]t|didn['’]t|"
    r"tomorrow|usually|often|always|now|today|every|never)\b|['’]ll\b",
    re.IGNORECASE,
)
"""Between a word of the past and "read" these begin something else: to, will, can, and what is done always."""
_HABIT = lazy(
    r"\b(?:every (?:day|night|week|morning|evening|year)|usually|often|always|daily|tomorrow|will)\b|['’]ll\b"
)
_PRESENT = lazy(
    r"\b(?:to|will|can|could|would|should|must|may|might|not|did|do|does|let's|didn't|don't|never|please|people|"
    r"often)\s\Z",
    re.IGNORECASE,
)
_RED = lazy(r"\b(?:(?<!have )(?<!has )(?<!had )already|well|once|he|she|it)\s\Z", re.IGNORECASE)
_HAVING = lazy(r"\b(?:have|has|had|was|were|been|be|being|is|are|'ve)\s(?:\w+\s)?\Z", re.IGNORECASE)
_PERFECT = lazy(
    r"\b(?:[Hh]ave|[Hh]as|[Hh]ad|[Hh]aving|[Hh]a(?:ve|s|d)\s(?:you|he|she|they|we|I|anyone|everyone)|"
    r"(?:I|[Ww]e|[Yy]ou|[Tt]hey)['’]ve|haven['’]t|hasn['’]t|hadn['’]t)\s"
    r"(?:(?:not|never|ever|just|also|already|always|only|once|now|recently|long|since|[a-z]{2,}[a-z]ly)\s)?\Z"
)
"""What makes the form behind it a participle: I have read, she had never read."""
_A_NOUN = lazy(
    r"-|\s(?:(?:and|or|but not)\s(?:write|execute)|access|permissions?|rights?|privileges?|only|operations?|latency|"
    r"speeds?|throughput|counts?|depths?|lengths?|replicas?|heads?|ports?|locks?|errors?|requests?|capacity|performance)\b|/"
)
"""To "have read access" is to have something for reading."""
_AFTER_PAST = lazy(r"\b(?:he|she|they|we|I)\s[a-z]{2,}ed\s(?!to\b)(?:(?!to\b)[\w']+\s){0,5}and\s\Z", re.IGNORECASE)
"""A verb of the past that "and" joins to this one: she opened the book and …"""
_REPORTING = lazy(r"\b(?:[Pp]articipants|[Vv]olunteers|[Rr]espondents) \Z")
_ONE = lazy(
    r"(?:\A|[\s\"“(])(?:(?:[Tt]he|[Aa]|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Yy]our|[Ee]ach|[Ee]very|[Oo]ne|[Aa]nother)"
    r"(?: [a-z]{2,15}){0,2} (?!(?:children|people|women|men|data|police|public|team|staff|rest|class|they|we|you|"
    r"who|others|many|"
    r"all|most|few|both|half|often|then|also|still|never|now|seldom|even|just|only|once|first|again)\b)"
    r"(?:old )?[a-z]{2,15}(?<!s)(?<!ly)(?<!\bto)"
    r"|(?<=[a-z,;:] )[A-Z][a-z]{1,15}(?<!s)|(?:Mr|Mrs|Ms|Dr)\.? [A-Z][a-z]{1,15}|everyone|someone|nobody) \Z"
)
"""One person alone, of whom the present would be "reads"."""
_OF_ONE = lazy(
    r" (?:the|a|an|it|his|her|their|its|my|our|aloud|out|all|every|each|two|three|that|from|about|through|this)\b"
)
_HELPED = lazy(
    r"\b(?:will|would|can|could|shall|should|must|may|might|let|lets|make|makes|made|help|helps|helped|hear|hears|"
    r"heard|watch|watched|see|saw|have|had|has|do|does|did|doesn['’]t|didn['’]t|don['’]t|to|is|was|are|were|that|"
    r"which|and|or|nor|rather than|if)\b",
    re.IGNORECASE,
)


def _sentence(text: str, start: int) -> str:
    """What stands before `start` in its sentence, of at most 120 characters."""
    before = text[max(0, start - 120) : start]
    return before[max((stop.end() for stop in re.finditer(r"[.!?;:]\s", before)), default=0) :]


def _is_of_one(before: str, after: str) -> bool:
    """Whether one person does it, whom no other verb makes or helps do it."""
    return bool(_OF_ONE.match(after) and _ONE.search(before) and not _HELPED.search(before))


def _is_past(text: str, start: int, end: int) -> bool:
    """Whether the "read" at [start, end) is the past that is written like the present."""
    before = text[max(0, start - 60) : start]
    if _PERFECT.search(before):
        return not _A_NOUN.match(text, end)
    if _PRESENT.search(before):
        return False
    if _RED.search(before) or _AFTER_PAST.search(before):
        return True
    if _HAVING.search(before):
        return False
    stop = re.search(r"[.!?]", text[end : end + 120])
    after = text[end : end + (stop.start() if stop else 120)]
    sentence = _sentence(text, start)
    told = [time for time in _PAST_BEFORE.finditer(sentence) if not _NOT_PAST.search(sentence, time.end())]
    if told and re.search(r"\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|[a-z]{2,15}) \Z", before):
        return True
    behind = _PAST_BEHIND.search(after)
    if behind and not _HABIT.search(after[: behind.start()]) and " read " not in after[: behind.start()]:
        return True
    return bool(_REPORTING.search(before) and re.search(r"\b(?:were|was|had) [a-z]", after)) or _is_of_one(
        sentence, after
    )


def _read(match: re.Match[str]) -> Answer:
    text, start = match.string, match.start()
    past = _is_past(text, start, match.end())
    if not past and (first := _ALREADY.search(text, max(0, start - 100), start)):
        past = _is_past(text, first.start(1), first.end(1)) and not _PRESENT.search(text, max(0, start - 12), start)
    return respelled(match[0], "red") if past else None


_ALREADY = lazy(
    r"(?<![\w-])(read)\b(?![^.;!?]{0,80}\b(?:will|can|should|must|to|tomorrow|have|has|now)\b)[^.;!?]{1,70}"
    r"\band (?:then )?(?:the |their |his |her )?(?!not\b)\w+ \Z"
)
"""It was read before in the same sentence, and then another read it."""
RULES = (Rule("heteronym", lazy(r"(?<![\w-])read(?![\w-])"), _read),)
