"""How courts and statutes are cited: [1998] 2 AC 45, s. 12(1), cl. 9, Regulation 2016/679."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import digits, ordinal, pairs, year
from audiolesson.wording.letters import spell

_PARTS = {
    "s": "section", "ss": "sections", "cl": "clause", "cls": "clauses", "para": "paragraph", "paras": "paragraphs",
    "reg": "regulation",
}  # fmt: skip


_NAMED = lazy(r"\b(?:Reg\.|Regulation|Directive|Decision|[Nn]o\.|[Nn]umber)(?: \((?:EU|EC)\))?(?: [Nn]o\.?)? \Z")


def _of_a_year(match: re.Match[str]) -> Answer:
    """Regulation 2016/679, invoice no. 2023/0417: a year and a number in it."""
    if not _NAMED.search(match.string, max(0, match.start() - 26), match.start()):
        return None
    number = digits(match[2]) if match[2][0] == "0" else pairs(match[2])
    return f"{year(int(match[1]))} slash {number}"


_RULES_OF = {
    "Civ": "Civil Procedure", "Crim": "Criminal Procedure", "Evid": "Evidence", "App": "Appellate Procedure",
    "Bankr": "Bankruptcy Procedure",
}  # fmt: skip
"""What the federal rules of courts are of: Fed. R. Civ. P. 12."""


def _sections(match: re.Match[str]) -> Answer:
    """§ 1331: the number of a section in pairs."""
    return f"section {pairs(match[1])}"


def _of_the_exchange(match: re.Match[str]) -> str:
    """Rule 10b-5, § 240.10b-5: a rule in a rule."""
    part = f"section {pairs(match[1])} point " if match[1] else ""
    return f"{part}{pairs(match[2])} \ue000{match[3]} {pairs(match[4])}"


RULES = (
    Rule("section", lazy(r"(?:(?<=\b[Rr]ule )|§ ?(\d{3})\.)(\d{1,2})([a-z])-(\d{1,2})(?![\w-])"), _of_the_exchange),
    Rule("section", lazy(r"§ ?(\d{3,4})(?![\w.,–-]\d|\d)"), _sections),
    Rule(
        "number",
        lazy(r"(?<![\w.,$])(\d{3}) U\.S\. (\d{1,4})(?!\w|[.,]\d)"),
        lambda match: f"{pairs(match[1])} {spell('US')} {pairs(match[2])}",
    ),
    Rule(
        "number",
        lazy(r"(?<=Executive Order )(?:(\d{4})|(\d{5}))(?!\w|[.,]\d)"),
        lambda match: pairs(match[1]) if match[1] else digits(match[2]),
    ),
    Rule("abbreviation", lazy(r"Fed\.(?<!\w....)(?= Reg\. \d)"), lambda match: "Federal"),
    Rule("abbreviation", lazy(r"Reg\.(?<=Fed\. Reg\.)"), lambda match: "Register"),
    Rule("abbreviation", lazy(r"Reg\.(?<!\w....)(?= \((?:EU|EC|UK)\))"), lambda match: "Regulation"),
    Rule(
        "abbreviation",
        lazy(
            r"s(?:(?<=\As)|(?<=[Uu]nder s)|(?<=[Ss]ee s)|(?<=[Bb]y s)|(?<=\bof s))(?= \d{1,3}[A-Z]?(?:\(\w{1,3}\)|"
            r",? (?:of the|[A-Z]\w+ Act)))"
        ),
        lambda match: "section",
    ),
    Rule(
        "abbreviation",
        lazy(
            r"(?:R\. ?|F\.R\.)(?:(?<=Fed\. R\. )|(?<=Fed\. R\.)|(?<=F\.R\.))(Civ|Crim|Evid|App|"
            r"Bankr)\.(?: ?P\.)?(?=\s\d|\s?[,;)])"
        ),
        lambda match: f"{'Federal ' if match[0][0] == 'F' else ''}Rule of {_RULES_OF[match[1]]}",
    ),
    Rule("abbreviation", lazy(r"Fed\.(?= ?R\. ?(?:Civ|Crim|Evid|App|Bankr)\.)"), lambda match: "Federal"),
    Rule(
        "abbreviation",
        lazy(r"(?<!\w)(?:FRCP|FRE)(?= \d{1,3}(?:\(|\b))"),
        lambda match: "Federal Rule of " + ("Civil Procedure" if match[0] == "FRCP" else "Evidence"),
    ),
    Rule(
        "ordinal",
        lazy(r"([0-9](?<![\w.].)\d?)(?:d|st|nd|rd|th) Cir\.(?=[\s,)])"),
        lambda match: f"{ordinal(int(match[1]))} circuit",
    ),
    Rule("number", lazy(r"([12](?<![\w/.].)[09]\d\d)/(\d{2,4})(?![\w/]|\.\d)"), _of_a_year),
    Rule(
        "year",
        lazy(r"\[((?:1[89]|20)\d\d)\](?= (?:\d{1,2} )?(?:[A-Z]{2,6}|[A-Z][A-Za-z]+(?: [A-Z]\w*)?)\b)(?= [^.;,]*\d)"),
        lambda match: year(int(match[1])),
    ),
    Rule(
        "abbreviation",
        lazy(r"([scpr](?<![\w.$€£'’].)(?<!\d .)(?:|s|ls?|aras?|eg))\. ?(?=\d{1,3}[A-Z]?(?:\(|[\s,.;)–-]|\Z))"),
        lambda match: f"{_PARTS[match[1]]} " if match[1] in _PARTS else None,
    ),
)
