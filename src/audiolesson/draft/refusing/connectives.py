"""What joins a sentence to the one before it, and is left out where that is told alone: "But", "As expected"."""

import re

from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE

_CONNECTIVE = lazy(
    r"(?:(?:but|and|so(?! (?:far|that|many|much)\b)|still|also|similarly(?! to\b)|likewise|yet),?"
    r"|(?:thus|therefore|hence|consequently|as a (?:result|consequence)|additionally|moreover"
    r"|furthermore|besides|well|in (?:addition|fact|contrast|turn|particular|other words)|by contrast|on the other hand"
    r"|at the same time|indeed|of course|specifically|again|once again|equally|conversely|nevertheless|nonetheless"
    r"|meanwhile|accordingly|to this end"
    r"|unfortunately|luckily|more importantly|as such|that said|that being said|as (?:expected"
    r"|before"
    r"|usual|a reminder)|to (?:summari[sz]e|sum up|conclude|recap|begin|start|begin with|start with)|in (?:summary"
    r"|short"
    r"|conclusion|all)"
    r"|however|so|rather|interestingly|importantly|notably|surprisingly|fortunately|obviously|clearly),)\s+",
    _I,
)
"""What joins a sentence to the one before; those of several meanings only with a comma behind them.

Not what makes it one of several steps, an example or a thing of some times only: "Finally", "For instance".
"""


_ADDED = lazy(
    r" also (?=\w)|, (?:however|though|too|in turn|then|therefore|in contrast|by contrast),(?= )"
    r"|,? (?:too|as well)(?P<stop>\.)(?=$)",
    _I,
)


def without_connective(text: Text) -> Text | None:
    """The sentence without its leading "But" or its "also", where it then leans on no other; else None."""
    found = _CONNECTIVE.match(text.text)
    rest = capital(cut(text, found.end(), len(text.text))) if found else text
    also = _ADDED.search(rest.text)
    if also and leans_back(rest.text) and not re.search(r"\bnot\b|n['’]t\b", rest.text[: also.end()]):
        rest = glue(cut(rest, 0, also.start()), also.group("stop") or " ", cut(rest, also.end(), len(rest.text)))
        found = also
    return rest if found and not leans_back(rest.text) else None
