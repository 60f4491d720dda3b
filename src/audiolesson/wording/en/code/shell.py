"""What is typed at a shell, in running text: tar -xzf, cd ../data, src/**/*.ts, PATH=$PATH:/bin."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.code.code import name, reading
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import spell


def _match(match: re.Match[str]) -> Answer:
    return reading(match[0]).reading or None


_CALLED = lazy(r"(?:sin|cos|tan|log|exp|max|min|sum|gcd|det|sqrt|arg\w+|lim|mod|var|cov|Pr)\(")


def _call(match: re.Match[str]) -> Answer:
    """The function add(a, b), print("Hello"): a call in running text."""
    return None if _CALLED.match(match[0]) else reading(match[0]).reading or None


def _filled(match: re.Match[str]) -> Answer:
    """A place that is filled in, ${count}: its name; of a shell, ${HOME}, with the dollar."""
    return name(match[1]) if re.search("[a-z]", match[1]) else f"dollar {name(match[1])}"


_FOLDERS = "bin|lib|src|etc|usr|local|dist|node_modules|include|site-packages|conf\\.d|sbin"
RULES = (
    Rule("code", lazy(r"\$\{([A-Za-z_]\w{0,40})\}"), _filled),
    Rule("code", lazy(r"(?<![\w.\]])[A-Za-z]\w{0,12}(?:\[[\w +-]{1,10}\]){2,3}(?![\w\[(²^])"), _match),
    Rule(
        "code",
        lazy(
            r"(?:(?<=[Ff]unction )|(?<=[Mm]ethod )|(?<=[Cc]all )|(?<=[Cc]alling )|"
            r"(?<=[Cc]alls ))[A-Za-z_]\w{1,30}\([\w, \"'=.]{1,40}\)(?!\w)"
            r"|(?<![\w.])(?:print|printf|println|len|range|input|type|sorted)\((?:[\"'][^\"'()]{0,30}[\"']|"
            r"[\w., ]{1,30})\)(?!\w)"
        ),
        _call,
    ),
    Rule(
        "code",
        lazy(rf"(?<![\w./:@-])(?!and/)[a-z][\w.-]{{1,20}}/(?:{_FOLDERS})(?:/[\w.-]{{1,30}}){{1,6}}(?<![.])(?![\w/])"),
        _match,
    ),
    Rule(
        "code",
        lazy(r"(?<![\w.)])\.tar\.(gz|bz2|xz)(?!\w)"),
        lambda match: f"dot tar dot {spell(match[1].upper())}",
    ),
    Rule("code", lazy(r"(?<![\w./*])(?:[\w.-]{1,40}/|\*\*/){1,8}\*(?:\.\w{1,6})?(?![\w*])"), _match),
    Rule("code", lazy(r"(?<![\w=])[A-Z][A-Z_]{1,24}=(?=[$/~.])[\w$/.:~{}-]{2,80}(?<![.:])"), _match),
    Rule("code", lazy(r"(?<![\w./])(?:\.\./){1,4}[\w.-]{0,40}(?:/[\w.-]{1,40}){0,5}(?<![.])"), _match),
    Rule(
        "code",
        lazy(
            r"-(?:(?<=\btar -)|(?<=\bls -)|(?<=\bgrep -)|(?<=\brm -)|(?<=\bcp -)|(?<=\bgit -)|(?<=\bcurl -)|"
            r"(?<=\bssh -)|(?<=\bsort -)|(?<=\bhead -)|(?<=\btail -)|(?<=\bsed -)|(?<=\bawk -)|(?<=\bgcc -)|"
            r"(?<=\bchmod -)|(?<=\bkill -)|(?<=\bpython -)|(?<=\bpython3 -)|(?<=\bmake -)|(?<=\bmkdir -)|"
            r"(?<=\bps -)|(?<=\bdf -)|(?<=\bdu -)|(?<=\bwc -))([a-zA-Z0-9]{1,4})(?=[\s.,;)]|\Z)"
        ),
        lambda match: f"dash {numbers.signs(match[1])}",
    ),
)
