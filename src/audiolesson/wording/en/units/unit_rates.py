"""Units per others and times others: 6 L/100 km, 0.5 mg/kg/day, J·s, mol⁻¹."""

import re

from audiolesson.wording.claims import Answer
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import is_one, span
from audiolesson.wording.en.units.unit_list import plural, powered, singular

_COUNTED = {
    "req": "request", "reqs": "request", "tok": "token", "toks": "token", "msg": "message", "msgs": "message",
    "op": "operation", "ops": "operation", "img": "image", "imgs": "image", "it": "iteration", "its": "iteration",
    "iter": "iteration", "iters": "iteration", "pkt": "packet", "pkts": "packet", "char": "character",
    "chars": "character", "rec": "record", "recs": "record", "doc": "document", "docs": "document", "tx": "transaction",
    "txn": "transaction", "txns": "transaction", "ex": "example", "seq": "sequence",
    "seqs": "sequence", "sent": "sentence", "evt": "event", "evts": "event", "conn": "connection",
    "conns": "connection", "cmd": "command", "cmds": "command", "rev": "revolution", "revs": "revolution",
    "hits": "hit", "vec": "vector", "vecs": "vector", "pts": "point", "sample": "sample", "item": "item",
    "row": "row", "file": "file", "page": "page", "event": "event", "record": "record", "batch": "batch",
    "game": "game", "line": "line", "call": "call", "frame": "frame", "message": "message", "word": "word",
}  # fmt: skip
"""What programs count, as rates shorten it."""
_TIMES = {"s": "second", "sec": "second", "second": "second", "min": "minute", "minute": "minute", "h": "hour",
          "hr": "hour", "hour": "hour", "day": "day"}  # fmt: skip
COUNTED = rf"([a-z]{{3,14}}s|{'|'.join(sorted(_COUNTED, key=len, reverse=True))})/({'|'.join(_TIMES)})(?![\w/])"
"""Things, and the time that they are counted in: req/s, rows/sec, words/min."""


def per(match: re.Match[str]) -> Answer:
    """6 L/100 km: the number of a rate's lower part."""
    name = powered(match[3], match[4], True)
    return f"per {numbers.number(match[2])} {name}" if name else None


def thrice(match: re.Match[str]) -> Answer:
    """0.5 mg/kg/day: two rates, one after the other."""
    number, last, *signs = match.groups()
    names = [singular(sign) for sign in signs]
    if not all(names):
        return None
    return (
        f"{span(number, last)} {names[0] if is_one(number, last) else plural(names[0])} per {names[1]} per {names[2]}"
    )


def counted(match: re.Match[str]) -> Answer:
    """1,000 req/s, 40 tok/s: things in a time, many of them unless the number is one."""
    number, last, size, thing, time = match.groups()
    one = is_one(number, last, size or "")
    name = _COUNTED.get(thing)
    name = (name if one else plural(name)) if name else thing
    return f"{span(number, last, size or '')} {name} per {_TIMES[time]}"


def counted_alone(thing: str, time: str) -> str:
    """Measured in req/s: the rate without its number; "" where it is none."""
    return f"{plural(_COUNTED[thing])} per {_TIMES[time]}" if thing in _COUNTED and time in _TIMES else ""


def product(match: re.Match[str]) -> Answer:
    """J·s, N·m: joule seconds, newton meters."""
    first, last = singular(match[2]), singular(match[3])
    number = f"{span(match[1], None)} " if match[1] else ""
    return f"{number}{first} {plural(last)}" if first and last else None


def per_power(match: re.Match[str]) -> Answer:
    """mol⁻¹, s⁻²."""
    name = singular(match[1])
    return (
        f"per {name}{ {'¹': '', '²': ' squared', '³': ' cubed'}[match[2]] }" if name and match[1] not in "aA" else None
    )
