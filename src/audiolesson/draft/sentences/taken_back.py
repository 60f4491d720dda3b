"""What takes back the sentence before it: told without it, that sentence would say what its author denies."""

import re

from audiolesson.patterns import lazy

_TAKES_BACK = lazy(
    r"(?:\S+ ){0,4}(?:not|never|wrong|false|jok\w+|lying|nonsense|myth|rubbish)\b|(?:\S+ ){0,4}\w+n['’]t\b"
    r"|(?:But|No|None|Nobody|Nothing|However|Yet|Though|Unless|Far from|Wrong|In truth|In fact|In reality)\b"
    r"|.*\b(?:untrue|mistake|mistaken|refuted|disprov\w+|debunked|the other way r?o?und|legend|superstition"
    r"|(?:is|was) what .{0,30}(?:thought|believed|said)|turned out)\b"
    r"|(?:\S+ ){0,6}(?:not|wrong|false|otherwise)[.!]$",
    re.IGNORECASE,
)
"""How a sentence begins or ends that may take back the one before it: "He was wrong.", "Please don't!"."""

_IS_WRONG = lazy(
    r"(?:No|Wrong|Not so|Not at all|Not quite|Not really|Far from|Nonsense|Unless|None of|Nobody (?:is|was|does)[.!]"
    r"|In truth|In reality|But|However|Yet|Though|Please (?:don|do not))\b"
    r"|(?:That|This|It|He|She|They|These|Those|Both|I|We)(?: \w+|['’](?:s|m|re|ll|d))? ?(?:\w+ )?"
    r"(?:not|never|\w*n['’]t)(?: \w+){0,2}[.!]$"
    r"|(?:\S+ ){0,4}(?:wrong|false|untrue|mistaken|jok\w+|kidding|lying|nonsense|a myth|a mistake|a legend|rubbish)\b"
    r"|.*\b(?:refuted|disprov\w+|debunked|the other way r?o?und|superstition)\b"
    r"|.*\b(?:turned out (?:not|otherwise|to be (?:an? )?\w*(?:wrong|mistake|false|untrue|error|hoax|fake)\w*)"
    r"|(?:is|was) what .{0,30}(?:thought|believed|said))\b"
    r"|(?:\S+ ){0,6}(?:not|otherwise)[.!]$",
    re.IGNORECASE,
)
"""How a sentence begins or ends that surely takes back the one before it."""


def takes_back(said: str, *, surely: bool) -> bool:
    """Whether a sentence may take back the one before it; `surely`: whether it does for certain, as a careful author
    says that something is not so.
    """
    return bool((_IS_WRONG if surely else _TAKES_BACK).match(said))
