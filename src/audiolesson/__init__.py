"""audiolesson turns lesson text into a podcast course: script, episode, chapters, transcripts, feed.

The folders below are the stages, in the order in which data flows:
`lesson` → `draft` → `script` → `study` → `speech` → `episode` → `feed` → `page`; `build` runs what is stale.

Programs use what `audiolesson.api` holds (docs/python.md); everything else may move. `import audiolesson` is enough for
that, and costs nothing until something of it is used. Those functions that no stage shares its name with stand here,
too.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from audiolesson import api as api
    from audiolesson.api import AudiolessonError as AudiolessonError
    from audiolesson.api import Problem as Problem
    from audiolesson.api import Reporter as Reporter
    from audiolesson.api import episodes as episodes
    from audiolesson.api import new_show as new_show
    from audiolesson.api import open_show as open_show

__version__ = "0.1.0"

_FROM_API = ("AudiolessonError", "Problem", "Reporter", "episodes", "new_show", "open_show")


def __getattr__(name: str) -> Any:
    if name == "api":
        return import_module("audiolesson.api")
    if name in _FROM_API:
        return getattr(import_module("audiolesson.api"), name)
    raise AttributeError(f"module 'audiolesson' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), "api", *_FROM_API})
