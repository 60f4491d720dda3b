"""The head of a file, key by key: what the author left alone follows the lesson."""

from collections.abc import Sequence

from audiolesson.draft.merging.blocks import collapsed, head_end, lines_of
from audiolesson.draft.merging.model import Conflict
from audiolesson.draft.merging.pieces import merged_order, regions
from audiolesson.patterns import lazy

_KEY = lazy(r"""(?:"[^"]*"|'[^']*'|[^\s#:'"-][^:#]*):(?=\s|$)""")


def merge_head(base: str, lesson: str, yours: str) -> tuple[str, str, list[Conflict]]:
    """The head of the author's file and that of the next base, each with what follows it up to the first block.

    A file of the author without a head stays without one.
    """
    lines = {name: lines_of(text) for name, text in (("base", base), ("lesson", lesson), ("yours", yours))}
    ends = {name: head_end(found) for name, found in lines.items()}
    if not (ends["base"] and ends["lesson"] and ends["yours"]):
        return yours, lesson, []
    keys = {name: _keys(lines[name][1 : ends[name] - 1]) for name in lines}
    old, new, own = keys["base"], keys["lesson"], keys["yours"]
    text, kept, conflicts = [], [], []
    starts = _starts(own)
    for key in merged_order(list(old), list(new), list(own)):
        said, base_said, conflict = _merged(old.get(key), new.get(key), own.get(key))
        text.append(said)
        kept.append(base_said)
        if conflict:
            before = starts.get(key, 1)
            after = 2 + len(lines_of("".join(text[:-1])))
            conflicts.append(Conflict(before, after, *map(collapsed, (old[key], new.get(key, ""), own[key]))))
    opening, closing = lines["yours"][0], lines["yours"][ends["yours"] - 1 :]
    said_base = [lines["lesson"][0], *kept, *lines["lesson"][ends["lesson"] - 1 :]]
    return "".join([opening, *text, *closing]), "".join(said_base), conflicts


def _merged(base: str | None, lesson: str | None, yours: str | None) -> tuple[str, str, bool]:
    """What a key's lines become, in the author's file and in the next base, and whether the two are at odds."""
    new = lesson or ""
    if yours is None:
        return (new if base is None else ""), new, False
    if base is None or collapsed(yours) == collapsed(new):
        return yours, new, False
    if collapsed(yours) == collapsed(base):
        return new, new, False
    if lesson is not None and collapsed(lesson) == collapsed(base):
        return yours, new, False
    parts = [_items(text) for text in (base, new, yours)]
    if all(len(part) > 1 for part in parts) and len({part[0] for part in parts}) == 1:
        return _listed(*parts)
    return yours, base, True


def _listed(base: list[str], lesson: list[str], yours: list[str]) -> tuple[str, str, bool]:
    text, kept, odd = [], [], False
    for region in regions(base, lesson, yours):
        own, new = yours[slice(*region.yours)], lesson[slice(*region.lesson)]
        text += {"lesson": new, "both": own + new}.get(region.takes, own)
        kept += base[slice(*region.base)] if region.takes == "conflict" else new
        odd = odd or region.takes == "conflict"
    return "".join(text), "".join(kept), odd


def _keys(lines: Sequence[str]) -> dict[str, str]:
    """Each key with its lines; a remark or an empty line at the margin stands by itself, under its own text."""
    found: dict[str, str] = {}
    last = ""
    for line in lines:
        key = _KEY.match(line)
        if key or not line.strip() or line.startswith("#"):
            last = key[0] if key and key[0] not in found else f"{line.strip()}\0{len(found)}"
        found[last] = found.get(last, "") + line
    return found


def _starts(keys: dict[str, str]) -> dict[str, int]:
    """The line of the file on which each key stands."""
    starts, line = {}, 2
    for key, text in keys.items():
        starts[key] = line
        line += len(lines_of(text))
    return starts


def _items(text: str) -> list[str]:
    """A key's line, then each entry of the list or map below it with the lines that belong to it."""
    lines = lines_of(text)
    deep = len(lines[1]) - len(lines[1].lstrip(" ")) if len(lines) > 1 else 0
    found = [lines[0]]
    for at, line in enumerate(lines[1:]):
        starts = len(line) - len(line.lstrip(" ")) == deep and line.lstrip(" ")[:1] == lines[1].lstrip(" ")[:1]
        is_map = not lines[1].lstrip(" ").startswith("- ")
        if at == 0 or (starts and not is_map) or (is_map and len(line) - len(line.lstrip(" ")) == deep):
            found.append(line)
        else:
            found[-1] += line
    return found
