"""Numbers that the word beside them makes labels: gates, figures, ports, sections, addresses, colours."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.words.names import say_name
from audiolesson.wording.letters import LETTER, spell

_PARAGRAPHS = r"(?:\((?:[a-zA-Z]|\d{1,2}|[ivx]{2,4})\)){1,4}"


def _paragraph(match: re.Match[str]) -> Answer:
    """230(c)(1), 401(k), 2(a): the number, then what stands in its brackets, without a pause."""
    head = match[1]
    said = numbers.pairs(head) if len(head) == 3 and head[1] == "0" else numbers.number(head)
    parts = re.findall(r"\((\w+)\)", match[2])
    return f"{said} " + " ".join(_item(part) for part in parts)


def _item(part: str) -> str:
    value = numbers.roman(part.upper()) if len(part) > 1 and set(part) <= set("ivx") else 0
    return numbers.cardinal(value) if value else numbers.whole(part) if part.isdigit() else spell(part)


def _address(match: re.Match[str]) -> Answer:
    """A hardware address: its pairs, sign by sign."""
    return ", ".join(numbers.signs(pair.upper()) for pair in re.split("[:-]", match[0]))


_HOST = lazy(r"(?:localhost|\d{1,3}(?:\.\d{1,3}){3})\Z")


def _models(match: re.Match[str]) -> Answer:
    """Boeing 747s: several of a type, which its maker's name stands before."""
    named = re.search(r"(?:[A-Z][A-Za-z]+|and|or) \Z", match.string[max(0, match.start() - 16) : match.start()])
    return numbers.several(numbers.pairs(match[1])) if named else None


def _placed(match: re.Match[str]) -> Answer:
    """PSR B1919+21: a star or galaxy by where it stands in the sky."""
    head, first, sign, second = match.groups()
    said = [numbers.pairs(part) if len(part) < 5 else numbers.digits(part) for part in (first, second)]
    return f"{' '.join(map(say_name, head.split()))} {said[0]} {'plus' if sign == '+' else 'minus'} {said[1]}"


_CHIPS = lazy(
    r"\b(?:chips?|processors?|CPUs?|microcontrollers?|microprocessors?|MCUs?|timers?|op[- ]amps?|assembly|assembler)\b"
)


def _chip(match: re.Match[str]) -> Answer:
    """The 8051, a 555 timer: in pairs, where it is spoken of as a chip."""
    near = _CHIPS.search(match.string, max(0, match.start() - 50), match.end() + 50)
    if not near:
        return None
    return f"eighty {numbers.pairs(match[1][2:])}" if len(match[1]) == 5 else numbers.pairs(match[1])


_NUMBERED = lazy(
    r"\b(?:Listing|Figure|Fig\.|Table|Example|Problem|Exercise|Program|Equation|Eq\.|Section|Theorem|Lemma) \Z"
)


def _of_a_chapter(match: re.Match[str]) -> Answer:
    """Listing 9-6: a number of its chapter, and no range."""
    named = _NUMBERED.search(match.string, max(0, match.start() - 10), match.start())
    return f"{numbers.whole(match[1])} dash {numbers.whole(match[2])}" if named else None


_MIXED = lazy(
    r"\b(?:dilut|mix(?:es|ed|ing)?\b|ratio|odds\b|proportion|scale[sd]?\b|gear|leverage|mixture|slope|pitch)",
    re.IGNORECASE,
)


_AS_SCREEN = lazy("(?:16|21|32|4|9|3):(?:3|4|5|9|10|16)")
_AT = lazy(r"\b(?:[Aa]t|[Bb]y|until|[Bb]efore|[Aa]fter|around) \Z")


def _in_parts(match: re.Match[str]) -> Answer:
    """1 : 10, or a dilution of 1:10: so much of one to so much of the other."""
    near = _MIXED.search(match.string, max(0, match.start() - 30), match.end() + 14)
    timed = re.fullmatch(r"[012]?\d:[0-5]\d", match[0]) and _AT.search(
        match.string, max(0, match.start() - 8), match.start()
    )
    if re.search(r":0\d", match[0]) or (
        " : " not in match[0] and (not near or timed or _AS_SCREEN.fullmatch(match[0]))
    ):
        return None
    return " to ".join(map(numbers.number, re.split(" ?: ?", match[0])))


def _parted(match: re.Match[str]) -> Answer:
    """80/10/10: parts of a hundred."""
    parts = [int(part) for part in match[0].split("/")]
    return " ".join(map(numbers.cardinal, parts)) if sum(parts) == 100 and parts[0] > 31 else None


RULES = (
    Rule(
        "letters",
        lazy(r"(?<![\w'’.])([A-Z](?: [A-Z]){2,7}|[A-Z] [A-Z](?=s))(s|['’]s)?(?![\w.'’])"),
        lambda match: spell(match[1].replace(" ", ""), match[2] or ""),
    ),
    Rule(
        "name",
        lazy(r"(?:(?<=FIPS )|(?<=\bSP ))(\d{3})-(\d{1,3})([A-Z]?)(?![\w-])"),
        lambda match: (
            f"{numbers.pairs(match[1])} dash {numbers.whole(match[2])}" + (f" {LETTER}{match[3]}" if match[3] else "")
        ),
    ),
    Rule("label", lazy(r"(?<![\w.,-])(\d{1,2})-(\d{1,3})(?![\w-]|\.\d)"), _of_a_chapter),
    Rule("name", lazy(r"(?<![\w.,$€£-])(805[12]|808[0568]|80[1-4]86|6502|6809|555|741)(?![\w%]|[.,]\d)"), _chip),
    Rule("name", lazy(r"(?<!\w)H\.(26[1-6])(?!\w)"), lambda match: f"{LETTER}H {numbers.pairs(match[1])}"),
    Rule(
        "year-range",
        lazy(r"(?<!\w)([FCA])Y((?:19|20)\d\d)\s?[–/-]\s?(\d\d)(?!\w)"),
        lambda match: f"{spell(match[1] + 'Y')} {numbers.year(int(match[2]))} to {numbers.cardinal(int(match[3]))}",
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.])((?:PSR|QSO|GRB|SGR|XTE|RX|PKS|HD|SN) [BJGV]?)(\d{4,6})([+−–-])(\d{2,6})(?!\w)"),
        _placed,
    ),
    Rule("date", lazy(r"(?<![\w/.,$])9/11(['’]s)(?!\w)"), lambda match: "nine eleven's"),
    Rule(
        "ratio",
        lazy(r"(?<![\w.,:])\d{1,4}(?:\.\d)?(?: ?: ?\d{1,4}(?:\.\d)?){1,5}(?![\w:]|[.,]\d)"),
        _in_parts,
    ),
    Rule(
        "ratio",
        lazy(r"(?<![\w.,:])([1nmNM]):([nmNM]|(?<=[a-zA-Z]:)1)(?![\w:]|[.,]\d)"),
        lambda match: " to ".join("one" if side == "1" else spell(side) for side in match.groups()),
    ),
    Rule("split", lazy(r"(?<![\w/.,$])[1-9]\d(?:/[1-9]\d?){2,3}(?![\w/%]|[.,]\d)"), _parted),
    Rule(
        "name",
        lazy(r"(?:(?<=\broom )|(?<=\brooms ))([1-9]\d{2,3})(?![\w%-]|[.,]\d)"),
        lambda match: numbers.pairs(match[1]),
    ),
    Rule(
        "number",
        lazy(
            r"(?=\d)(?:(?<=[Dd]ial )|(?<=[Cc]all )|(?<=[Zz]ip code )|(?<=ZIP code )"
            r"|(?<=[Zz]ip code is )|(?<=ZIP code is )"
            r"|(?<=PIN )"
            r"|(?<=PIN is )|(?<=rea code )|(?<=asscode )|(?<=asscode is )|(?<=xtension )|(?<=Dial 911 or ))"
            r"(\d{3,6})(?!\w|[.,]\d|[ -]\d)(?! (?:people|times|customers|users|functions|patients|friends|of)\b)"
        ),
        lambda match: numbers.digits(match[1]),
    ),
    Rule(
        "number",
        lazy(
            r"(?=\d)(?:(?<=[Tt]wo )|(?<=[Tt]hree )|(?<=[Ff]our )|(?<=[Ff]ive )|(?<=[Ss]ix )|(?<=[Ss]even )"
            r"|(?<=[Ee]ight )|(?<=\b[Aa]ll )|(?<=many ))(\d{1,2})s(?!\w)"
        ),
        lambda match: numbers.several(numbers.whole(match[1])),
    ),
    Rule(
        "name",
        lazy(r"(?<![\w/])([ur])/([A-Za-z]\w{2,20})(?![\w/])"),
        lambda match: f"{LETTER}{match[1]} slash {match[2].replace('_', ' ')}",
    ),
    Rule(
        "name",
        lazy(
            r"(?=\d)(?:(?<=[Ff]ig\. )|(?<=[Ff]igs\. )|(?<=igure )|(?<=igures )|(?<=able )"
            r"|(?<=ables ))(\d{1,3}(?:\.\d{1,2})?)([A-Za-z])\s?[–-]\s?([A-Za-z])(?!\w)"
        ),
        lambda match: f"{numbers.number(match[1])} {LETTER}{match[2]} to {LETTER}{match[3]}",
    ),
    Rule(
        "name",
        lazy(
            r"(?=\d)(?:(?<=[Ff]ig\. )|(?<=[Ff]igs\. )|(?<=igures )|(?<=igure )|(?<=able )|(?<=xample )|(?<=xercise )"
            r"|(?<=roblem )|(?<=quation )|(?<=ection )|(?<=isting )|(?<=heorem ))(\d{1,3}(?:\.\d{1,2})?[A-Za-z])(?!\w)"
        ),
        lambda match: f"{numbers.number(match[1][:-1])} {LETTER}{match[1][-1]}",
    ),
    Rule("name", lazy(rf"(?<![\w.^-])(\d{{1,4}}(?:\.\d{{1,2}})?)({_PARAGRAPHS})(?![\w(])"), _paragraph),
    Rule(
        "name",
        lazy(r"(?<![\w:-])(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w:-])"),
        _address,
    ),
    Rule(
        "name",
        lazy(
            r"(?<![\w&])#((?=\d{0,5}[A-Fa-f])[0-9A-Fa-f]{6}|\d{6}|(?=\d{0,2}[A-Fa-f])[0-9A-Fa-f]{3}(?=\W|\Z)(?![-'’]))(?!\w)"
        ),
        lambda match: None if match[1].isalpha() and match[1].islower() else f"hash {numbers.signs(match[1].upper())}",
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3})?)\.x(?!\w)"),
        lambda match: f"{numbers.number(match[1])} point {LETTER}x",
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.,])(\d{1,4})\s?[×x](?=\s?[A-Z]{1,3}\d{2,4}s?\b)"),
        lambda match: numbers.whole(match[1]),
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.])([A-Z]{1,3})((?:\.\d{1,3}){2,4})(?![\w]|\.\w)"),
        lambda match: (
            f"{spell(match[1])}{''.join(f' point {numbers.whole(part)}' for part in match[2][1:].split('.'))}"
        ),
    ),
    Rule("name", lazy(r"(?<=\bPi )([1-5][AB]\+?)(?!\w)"), lambda match: say_name(match[1])),
    Rule("name", lazy(r"(?<=[a-z] )([2-9]\d\d)s(?!\w)"), _models),
    Rule("name", lazy(r"(?<![\w/])24/7/365(?!\w)"), lambda match: "twenty-four seven three sixty-five"),
    Rule(
        "letter",
        lazy(
            r"(?=[A-HJ-Z]s)(?:(?<=\d )|(?<=\bthe )|(?<=[Tt]wo )|(?<=[Tt]hree )|(?<=[Ff]our )|(?<=[Ff]ive )"
            r"|(?<=seven )|(?<=straight )|(?<=all ))([A-HJ-Z])s(?![\w'’.])"
        ),
        lambda match: spell(match[1], "s"),
    ),
    Rule(
        "name",
        lazy(
            r"(?<![\w.,$])([2458]K)(?=[\s-](?:TV|[Uu]ltra|[Vv]ideo|[Dd]isplay|[Mm]onitor|[Ss]creen|[Rr]esolution|[Cc]amera|[Mm]ovie|[Ff]ootage|[Cc]ontent|[Ss]tream|[Ff]ilm|[Pp]rojector))"
        ),
        lambda match: say_name(match[1]),
    ),
    Rule(
        "name",
        lazy(
            r"(?=[A-Z]\.)(?:(?<=ppendix )|(?<=ection )|(?<=igure )|(?<=able )|(?<=xercise )|(?<=heorem )"
            r"|(?<=emma )|(?<=quation ))([A-Z])\.(\d{1,3}(?:\.\d{1,3})*)(?!\w)"
        ),
        lambda match: f"{LETTER}{match[1]} point {' point '.join(map(numbers.whole, match[2].split('.')))}",
    ),
    Rule(
        "name",
        lazy(
            r"(?=\d)(?:(?<=[Gg]ate )|(?<=\b[Ee]xit )|(?<=[Tt]rack )|(?<=\b[Bb]ay )|(?<=\b[Dd]oor )|(?<=\b[Ll]ot )|"
            r"(?<=\b[Bb]lock )|(?<=unction )|(?<=[Rr]oom )|(?<=ection )|(?<=igure )|(?<=able )|(?<=hapter )"
            r"|(?<=latform )|(?<=[Ss]eat )|(?<=[Ff]lat )|(?<=[Ss]tep )|(?<=uestion )|(?<=[Uu]nit )"
            r"|(?<=[Rr]ow )|(?<=Apt\. )|(?<=partment )|(?<=[Ss]uite )|(?<=Ste\. ))(\d{1,3}[A-Z])(?!\w)"
        ),
        lambda match: say_name(match[1]),
    ),
    Rule(
        "name",
        lazy(r"(?<![\w.,])(\d{1,4}[A-D])(?= [A-Z][a-z]+ (?:St|Street|Ave|Avenue|Road|Rd|Lane|Drive)\b)"),
        lambda match: say_name(match[1]),
    ),
    Rule(
        "name",
        lazy(r"(?:(?<=localhost)|(?<=\d\.\d)|(?<=\d\.\d\d)|(?<=\d\.\d\d\d)):([1-9]\d{1,4})(?![\w:]|[.,]\d)"),
        lambda match: (
            f"port {numbers.pairs(match[1]) if len(match[1]) == 4 else numbers.whole(match[1])}"
            if _HOST.search(match.string, max(0, match.start() - 16), match.start())
            else None
        ),
    ),
    Rule(
        "name",
        lazy(r"(?:(?<=HTTP )|(?<=[Pp]ort )|(?<=port is )|(?<=[Ss]tatus )|(?<=tatus code ))([1-9]\d{2,3})(?!\w|[.,]\d)"),
        lambda match: numbers.pairs(match[1]),
    ),
)
