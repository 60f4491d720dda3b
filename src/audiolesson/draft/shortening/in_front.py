"""A reason or a contrast in front of a sentence that is still long: "As A is x, B …", "Because A is x, doing …".

Each rule gives two sentences in order, or () where it is not sure. English only.
"""

import re

from audiolesson.draft.english.clauses import begins_as_clause, is_told_past
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.shortening.interposed import in_two
from audiolesson.draft.shortening.late_reasons import lasts
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_FRONT = lazy(r"(?P<word>Because|Since|As|Although|Though|Even though|Whereas) (?!of\b|then\b|with\b|for\b)")
_POINTS = lazy(r"(?:it|they|he|she|its|their|his|her|one|you|we|there)\b", _I)
_HOLDS = lazy(r"[;:—–]|\b(?:because|since|so \w+|such|if|unless|when|only|not|never|may|might|some)\b|n['’]t", _I)
_COMPARED = lazy(r"the (?:more|less|\w{2,}er) (?:the|an?|is|it)\b", _I)
_AGES = lazy(r"\b(?:1[5-9]|20)\d\d\b|\b(?:has|have|had) \w+(?:ed|en|n)\b")


def led_by_reason(text: Text) -> tuple[Text, ...]:
    """ "Because A is x, doing B takes y." → "A is x." "So doing B takes y."; "As" only before what lasts."""
    found = _FRONT.match(text.text)
    if not found:
        return ()
    word = found["word"]
    for comma in re.finditer(r", ", text.text):
        inner, rest = text.text[found.end() : comma.start()], text.text[comma.end() :]
        if not begins_as_clause(inner) or not is_sure_clause(rest):
            continue
        if _POINTS.match(inner) or _HOLDS.search(inner) or _COMPARED.match(rest) or re.search(r", (?:but|yet)\b", rest):
            return ()
        if word in ("As", "Since") and (not lasts(f"as {inner} ") or _AGES.search(rest)):
            return ()
        begin = "So " if word in ("Because", "Since", "As") else "By contrast, " if word == "Whereas" else "But "
        return in_two(text, (found.end(), comma.start()), begin, comma.end())
    return ()


_DATED = lazy(
    r"(?P<front>(?:In|On|Around) (?P<when>[^,;:()—–]{3,60}?)"
    r"(?:, (?:in|at|on|near|off) [^,;:()—–]{3,40}, "
    r"| (?=(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|the|[A-Z][\w’'-]+) )))"
)
_DAY = lazy(r"\b(?:1\d|20)\d\d$|\b\d{1,4} (?:BC|AD|BCE|CE)$")
_NOT_THEN = lazy(
    r"\b(?:had|would|could|not|no|never|none|only|already|still|again|every|each|this|that|these|those|such|it|they|he|she"
    r"|its|their|his|her|so|because|if)\b|n['’]t",
    _I,
)


def dated_in_front(text: Text) -> tuple[Text, ...]:
    """ "In May 1850, in a hut, Ann Hill made x." → "Ann Hill made x." "That was in May 1850, in a hut." """
    found = _DATED.match(text.text)
    front = found["front"].rstrip(", ") if found else ""
    if not found or not _DAY.search(found["when"]):
        return ()
    main = text.text[found.end() :].rstrip(".")
    denied = _NOT_THEN.search(" ".join(main.split()[:4])) or re.search(r"\b(?:not|no|never)\b|n['’]t", main)
    if denied or not begins_as_clause(main) or not is_told_past(main) or re.search(r"[;:—–]", main):
        return ()
    when = glue("That was ", front[0].lower(), cut(text, 1, len(front)), ".")
    return capital(cut(text, found.end(), len(text.text))), when
