"""The five fields of a schedule of jobs: 0 3 * * 1."""

import re

from audiolesson.wording.en.numbers import numbers

FIELDS = r"(?:[\d*][\d,*/-]{0,8} ){4}[\d*][\d,*/-]{0,8}"


def fields(text: str) -> str:
    """The fields one by one, or "" where none of them is a star: then these are numbers."""
    parts = text.split(" ")
    if not any(part[0] == "*" for part in parts):
        return ""
    return " ".join(" ".join(map(_sign, re.findall(r"\d+|[*/,-]", part))).replace(" ,", ",") for part in parts)


def _sign(sign: str) -> str:
    return {"*": "star", "/": "slash", "-": "to", ",": ","}.get(sign) or numbers.whole(sign)
