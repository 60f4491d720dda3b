"""Words that send a reader to another place of the page or the book, left out where the sentence says the same without.

"The glaze is fired twice, as shown in Figure 3." is a fact with a pointer behind it; it had been refused for that. What
is itself at that place ("the glaze shown below") stays, and is not told.
"""

import re

from audiolesson.draft.english.texts import capital, cut, has_mark, without
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_TOLD = (
    r"(?:described|discussed|explained|covered|shown|introduced|presented|illustrated|outlined|detailed|explored|examined"
    r"|considered|treated|developed|derived|mentioned|noted|defined|seen|depicted|summari[sz]ed|demonstrated)"
)
_PART = r"(?:chapter|section|unit|module|lesson|part|lecture|article|post|page|tutorial|book|course|appendix|episode)"
_NUMBER = r"(?:\d[\d.]*[a-z]?|[A-Z]|[IVX]+)"
_PLACE = (
    rf"(?:below|above|later(?: on)?|earlier|next|shortly|further on|elsewhere|in (?:more|greater|further) detail"
    rf"|in (?:the |this |a )?(?:(?:next|following|previous|last|later|subsequent|earlier|same) )?{_PART}s?"
    r"(?: on [\w-]+(?: [\w-]+)?)?"
    rf"|in (?:{_PART}|figure|fig\.|table|example|equation)s? {_NUMBER}(?: (?:and|to|or) {_NUMBER})?"
    r"|in the (?:figure|diagram|table|image|picture|graph|chart|plot|illustration)s?(?: (?:above|below))?)"
)
_PLACES = rf"{_PLACE}(?: {_PLACE})?"

_AS_SHOWN = lazy(
    rf",? as (?:(?:is|are|was|we|you|I) )?(?:(?:will|shall|can|may|might) (?:be )?|have )?"
    rf"(?:{_TOLD}|see|saw|discuss|explain|show|describe|learn)(?: {_PLACES})?(?=[.,])",
    re.IGNORECASE,
)
_TOLD_THERE = lazy(
    rf",? (?:which|that) (?:is|are|was|were|will be|has been|have been|we(?:['’]ll| will| shall)?) "
    rf"(?:(?:be|further|also) )?(?:{_TOLD}|discuss|cover|see|explain|describe|explore|introduce) {_PLACES}(?=[.,])",
    re.IGNORECASE,
)
_IN_BRACKETS = lazy(
    r" \((?:(?:(?:see|cf\.?|compare|refer to|for (?:more|details|further)|more on|also see|shown|described|discussed)\b"
    r"|as (?:we|shown|described|discussed|mentioned|explained|noted|seen|in (?:the )?(?:figure|chapter|section))\b)"
    r"|(?:Fig(?:ure|\.)?|Tables?|Sections?|Chapters?|Eq(?:uation|\.)?|Unit|Appendix|Example) [\dA-Z])[^()]*\)"
)
_OF_A_PART = lazy(
    rf"(?: {_TOLD})? (?:of|from|in) (?:the )?(?:Chapter|Section|Unit|Module|Lesson|Part) {_NUMBER}(?=[.,])"
    rf"|(?P<there> {_TOLD} (?:in (?:more|greater|further) detail )?"
    rf"(?:below|above|(?:later|earlier) in this {_PART})(?=[.,]))"
)
_FIRST = lazy(
    rf"As (?:(?:we|I|you) (?:have |will |shall )?)?(?:{_TOLD}|see|saw|discuss|explain|learned)"
    rf"(?! (?:in|by) (?:the |our )?(?:fig|table|example|equation|diagram|image|picture|graph|chart|plot|illustr))"
    rf" {_PLACES}, (?=[a-z])",
    re.IGNORECASE,
)
"""What sends back before the sentence begins: "As we saw in Chapter 3, pots crack."; none to a figure."""

_ALL = lazy(r"\b(?:all|both|many|most|some|each) (?:of )?(?:the |these )?(?:[\w-]+ ){1,3}?[\w-]+$", re.IGNORECASE)
"""What may be spoken of without its place: "all the glazes described above", not "the glaze described above"."""

_ANNOUNCES = lazy(r"\bthere (?:is|are)\b|\banother\b|\bfollowing\b", re.IGNORECASE)
"""What says nothing without what it leads to."""

_NEEDS_IT = lazy(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|as|it|we|you|they|which|that|and|or|and|found|given|see|appears?|comes?"
    r"|continues?|starts?|begins?|ends?|look\w*|read|go|back|from|to|of|in)$",
    re.IGNORECASE,
)
"""What stands before a place that the sentence is about: "the proof is in Chapter 5"."""

_ANY = lazy(r" as |which |that |\(|(?:of|from|in) (?:the )?[CSUMLP]|(?:below|above|this \w+)[.,]")
_LEAST = 5
_JOINS = lazy(r", (?:but|so|and|or|which|who|yet|while|although|because)\b")
_ONLY = lazy(
    rf"(?:(?:This|These|It|They|Both|An example|Some examples|The results?|(?:This|These|The) \w+)"
    rf" (?:is|are|was|were|can be) (?:also )?(?:{_TOLD}|seen|found|given|listed) (?i:{_PLACES})"
    rf"|See (?:also )?(?:this|the|for|above|below|Figure|Table|Chapter|Section|Wikipedia|\")[^;]{{0,60}}"
    rf"|(?:Figure|Fig\.|Table) {_NUMBER} (?:shows|illustrates|depicts|gives|lists|summari[sz]es) [^,;]{{3,80}})\.",
)


def only_points(said: str) -> bool:
    """Whether a sentence does no more than send a reader to another place, so that nothing is lost without it."""
    return _ONLY.fullmatch(said) is not None


def without_pointers(text: Text) -> Text:
    """The sentence without such words; as it is where they stand in code, or where little is left."""
    if (sent := _FIRST.match(text.text)) and not has_mark(text, *sent.span()):
        text = capital(cut(text, sent.end(), len(text.text)))
    if not _ANY.search(text.text):
        return text
    for shape in (_IN_BRACKETS, _TOLD_THERE, _AS_SHOWN, _OF_A_PART):
        found = shape.search(text.text)
        if not found or has_mark(text, *found.span()):
            continue
        before = text.text[: found.start()]
        if len(before.split()) < _LEAST or before.count("(") > before.count(")"):
            continue
        if shape is _OF_A_PART and (_NEEDS_IT.search(before) or (found["there"] and not _ALL.search(before))):
            continue
        if shape is _TOLD_THERE and _ANNOUNCES.search(before):
            continue
        tail = text.text[found.end() :]
        comma = found.group().startswith(",") and tail.startswith(",") and not _JOINS.match(tail)
        text = without(text, found.start(), found.end() + comma)
    return text
