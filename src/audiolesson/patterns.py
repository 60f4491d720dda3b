"""Regular expressions that are compiled when they are first asked, not when their module is read.

The stages hold four thousand of them, and one lesson asks about half. Compiling all of them at the start took more
than a second of each command that reads lessons or wording, two thirds of the time before it began.
"""

import re
from functools import cache
from typing import AnyStr, cast


def lazy(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled at the first use; so a mistake in it is raised there (`re.error`)."""
    return cast("re.Pattern[AnyStr]", _Lazy(pattern, flags))


@cache
def whole_words(names: str, flags: int = 0) -> re.Pattern[str]:
    """What finds names as whole words, kept: `re` keeps a few hundred patterns, and fields alone have as many names."""
    return re.compile(rf"\b(?:{names})\b", flags)


def found_by(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a match is one of a pattern, `lazy` or not: what a lazy one finds belongs to what it was compiled to."""
    return found.re.pattern == pattern.pattern


class _Lazy:
    """Stands for a pattern until it is asked: each method is looked up once, and is then the pattern's own."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self.__dict__["_compiled"] = re.compile(self.pattern, self._flags)
        found = self.__dict__[name] = getattr(compiled, name)
        return found
