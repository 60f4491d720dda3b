"""References to papers: dropped where they stand in brackets, short where they are the subject."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.formula.evidence import RAISED_CALL
from audiolesson.wording.en.numbers.dates import MONTHS
from audiolesson.wording.en.numbers.numbers import year

_NAME = r"(?:(?:van|von|de|der|la|le|di) )*[A-ZÀ-Þ][\w.'’-]{0,40}"
_PART = lazy(
    rf"\s*(?:(?:but )?(?:[Ss]ee|[Ss]ee also|e\.g\.|i\.e\.|cf\.|also|as in|after|from|following)[,\s]\s*)?{_NAME}"
    rf"(?:(?:,? (?:and|&) |, | ){_NAME}){{0,5}}(?:,? et al\.?)?,?\s"
    r"(?:\[(?:1[5-9]|20)\d\d\]\s)?(?:in press|forthcoming|n\.d\.?|(?:1[5-9]|20)\d\d[a-z]?(?:/(?:1[5-9]|20)\d\d)?)"
    rf"(?:,\s?(?:(?:19|20)\d\d[a-z]?|[a-z]\b))*(?:,\s(?:{'|'.join(MONTHS)})(?:\s\d{{1,2}})?)?"
    r"(?::\s?\d{1,4}(?:[–-]\d{1,4})?)?(?:,?\s(?:pp?|Fig|Sec|Section|Chapter|Table|Eq|chaps?|ch|sect?|vol|para|Exp|Experiment|Study|App|Appendix)\.?\s?[\w.–-]{1,12})?"
    r"(?:,?\s(?:for (?:an? )?(?:recent |good )?(?:reviews?|overviews?|discussions?|details?)|among others))?\s*"
)
_VERBS = (
    "show|propos|introduc|argu|find|found|report|demonstrat|suggest|observ|present|describ|train|use|call|prov|note|"
    "claim|develop|stud|compar|achiev|appl|combin|extend|explor|invent|publish|build|built|made|define|trace|coin"
)


def _bracket(match: re.Match[str]) -> Answer:
    parts = match[1].split(";")
    if re.match(
        rf"(?:{'|'.join(MONTHS)}|Spring|Summer|Fall|Autumn|Winter|In|By|Since|After|From|Until|During|Before|About|Around|Q\d)\b",
        match[1],
    ):
        return None
    if not all(_PART.fullmatch(part.removesuffix(".")) for part in parts):
        return None
    begins = re.search(r"(?:\A|[.!?] )\Z", match.string[max(0, match.start() - 2) : match.start()])
    subject = begins and re.match(r" [a-z]{2,}", match.string[match.end() : match.end() + 4])
    return _authors(parts) if subject or _is_needed(match) else ""


def _authors(parts: list[str]) -> str:
    """Who wrote what is cited: "Vaswani and colleagues"; what cannot be told is a reference."""
    names = [_YEARS.sub("", re.sub(r"\A\s*(?:[a-z.]+,? )+(?=[A-ZÀ-Þ])", "", part)).strip(" ,;.") for part in parts]
    said = [re.sub(r",? et al\.?", " and colleagues", name).replace("&", "and") for name in names]
    if not all(re.fullmatch(r"[A-Za-zÀ-ɏ' ,-]+", name) for name in said):
        return "the references" if len(parts) > 1 else "the reference"
    return " and ".join(filter(None, [", ".join(said[:-1]), said[-1]]))


_YEARS = lazy(r",?\s\[?(?:1[5-9]|20)\d\d.*", re.DOTALL)


_TOLD_IN = lazy(
    r"\b(?:[a-z]+ed|shown|found|given|seen|done|proven|known|made|and|"
    r"or|as|also|example|details?|results?|work|both) in \Z"
)
"""Where this stands before, papers hold something, and no number lies between others."""


def _numbers(match: re.Match[str]) -> Answer:
    before = match.string[max(0, match.start() - 24) : match.start()]
    glued = before[-1:] and not before[-1].isspace()
    if glued and re.search(r"(?:^|[^\w])\w\Z|[_\])]\Z", before):
        return None
    several = "," in match[1] and not _TOLD_IN.search(before)
    if several and re.search(r"\b(?:in|interval|range|between|from|to|of|is|list|vector|shape|∈)\s\Z", before):
        return None
    if re.search(r"\b0\b|\.", match[1]) or re.search(r"[=∈]\s?\Z", before):
        return None
    if not _is_needed(match):
        return ""
    return "the references" if len(re.findall(r"\d+", match[0])) > 1 else "the reference"


_NEEDS = lazy(
    r"(?:\b(?:[Aa]s|[a-z]+ed|shown|found|given|done|[Ss]een) in|\b(?:[Ss]ee|[Ss]ee also|by|[Ff]rom|[Ff]ollowing|[Ii]n"
    r"|[Cc]f\.|as|[Aa]ccording to|due to|refer to|of)) \Z"
)


def _is_needed(match: re.Match[str]) -> bool:
    """Whether the word before a reference needs one: as shown in [3]."""
    needed = _NEEDS.search(match.string, max(0, match.start() - 24), match.start())
    more = re.match(r"\s?(?:and|or)\s\[", match.string[match.end() : match.end() + 6])
    return bool(needed and not more)


def _others(match: re.Match[str]) -> Answer:
    return " and colleagues" + ("'" if match[1] else "")


_NAMED_BEFORE = lazy(
    r"(?:[A-ZÀ-Þ][\w'’-]+ (?:and|&) [A-ZÀ-Þ][\w'’-]+|\b(?:[Aa]s|[Aa]ccording to|[Ff]ollowing|[Ss]ee"
    r"|[Bb]y|cites?|cited|citing|quotes?|quoted|quoting|followed|extends?|extended) [A-ZÀ-Þ][\w'’-]+|et al\.?) \Z"
)


def _year_alone(match: re.Match[str]) -> Answer:
    return "" if _NAMED_BEFORE.search(match.string, max(0, match.start() - 60), match.start()) else None


def _noted(match: re.Match[str]) -> Answer:
    """The mark of a note behind a word; behind a function and before what it is taken of it is a power: cos² θ."""
    return None if RAISED_CALL.search(match.string, max(0, match.start() - 6), match.end() + 4) else ""


RULES = (
    Rule("quoted", lazy(r"(?<!\w)\[([A-Za-z])\]([a-z]{1,20})(?![\w\[(])"), lambda match: match[1] + match[2]),
    Rule(
        "citation",
        lazy(
            r"\((?:e\.g\.|i\.e\.|cf\.|[Ss]ee(?: also)?|reviewed in|as in),?\s"
            r"(?:\[\d[\d,;\s–-]{0,40}(?:,\s(?:§§?|[A-Za-z]{1,8})\.?\s?[\w.–-]{1,12})?\][,;\s]{0,2}){1,4}\)"
        ),
        lambda match: "",
    ),
    Rule("citation", lazy(r"(?:(?<=[.!?,;:])|(?<=[.!?,;][”\"]))[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=\s|$)"), lambda match: ""),
    Rule("citation", lazy(r"\((?:19|20)\d\d[a-z]?\)"), _year_alone),
    Rule(
        "citation",
        lazy(r"(?<=[a-z] )\(1[5-9]\d\d/(?:19|20)\d\d[a-z]?(?:,\s?pp?\.\s?[\d–-]{1,9})?\)"),
        lambda match: "",
    ),
    Rule(
        "citation",
        lazy(r"\[\d{1,3},\s(?:§§?|pp?|ch|Ch|Fig|fig|Sec|Table|Theorem|Chapter)\.?\s?[\w.–-]{1,12}\]"),
        lambda match: "",
    ),
    Rule(
        "citation",
        lazy(
            rf"\((?:[Ss]ee (?:also )?)?{_NAME}(?:(?:,? (?:and|&) |, ){_NAME}){{0,5}},?"
            r" (?:in press|forthcoming|n\.d\.|personal communication|unpublished(?: data)?)"
            rf"(?:,\s(?:{'|'.join(MONTHS)})(?:\s\d{{1,2}})?,\s\d{{4}})?\)"
        ),
        lambda match: "",
    ),
    Rule("citation", lazy(r"(?<=[a-z.] )\((?:19|20)\d\d[a-z]?(?:;\s?(?:19|20)\d\d[a-z]?){1,6}\)"), lambda match: ""),
    Rule("citation", lazy(r"\[([^\[\]()\n]{4,200}\d[^\[\]()\n]{0,40})\]"), _bracket),
    Rule("citation", lazy(r"\(([^()\n]{4,400}\d[^()\n]{0,40})\)"), _bracket),
    Rule("citation", lazy(r"(?:(?<=al\. )|(?<=al\.’s )|(?<=al\.'s ))\((?:19|20)\d\d[a-z]?\)"), lambda match: ""),
    Rule(
        "citation",
        lazy(rf"(?<=[a-zA-Z] )\((?:19|20)\d\d[a-z]?\)(?=\s(?:also |first |then )?(?:{_VERBS}))"),
        lambda match: "",
    ),
    Rule("citation", lazy(r"\((?:19|20)\d\d[a-z]?,\s(?:pp?|ch|Ch|Fig|Sec)\.\s?[\w.–-]{1,12}\)"), lambda match: ""),
    Rule(
        "citation",
        lazy(r"\[(?:citation needed|sic|emphasis added|note \d{1,3}|(?<!\b[a-z]\[)\d{1,3}:\d{1,4})\]"),
        lambda match: "",
    ),
    Rule(
        "citation",
        lazy(r"\[(\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,30})\](?:(?:,?\s?|\s?[–-]\s?)\[\d{1,4}\]){0,9}"),
        _numbers,
    ),
    Rule(
        "citation",
        lazy(
            r"\[@?[A-Za-z][A-Za-z+-]{1,30}:?(?:19|20)?\d\d[a-z]{0,12}"
            r"(?:[;,] ?@?[A-Za-z][A-Za-z+-]{1,30}:?\d{2,4}[a-z]?){0,9}\]|\[\^\w{1,20}\]"
        ),
        lambda match: "the reference" if _is_needed(match) else "",
    ),
    Rule(
        "citation",
        lazy(r"(?:(?<=\bal\. )|(?<=\bal\., ))((?:19|20)\d\d)[a-z]?(?!\w|[.,]\d)"),
        lambda match: year(int(match[1])),
    ),
    Rule("citation", lazy(r"\bet al\b\.?(['’]s\b)?,?(?=\s\((?:19|20)\d\d)"), _others),
    Rule("citation", lazy(r"\bet al(?:\.|\b)(['’]s\b)?"), _others),
    Rule("footnote", lazy(r"(?:(?<=\A)|(?<=\n)|(?<=\b[NS]o))[¹²³⁴⁵⁶⁷⁸⁹](?=\s*\Z|\s[A-Z(\"“])"), lambda match: ""),
    Rule("footnote", lazy(r"(?:(?<=[A-Z]{3}\))|(?<=[a-z]{3}\)))[¹²³⁴⁵⁶⁷⁸⁹](?=\s|\Z|[.,;])"), lambda match: ""),
    Rule("footnote", lazy(r"(?<=[a-z][.,;!?”\"])[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?(?=\s|\Z)"), lambda match: ""),
    Rule(
        "footnote",
        lazy(r"(?<=[a-z]{3})[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?(?![\w⁺⁻])|[†‡](?<=[^\s(\[].)(?<!\b[A-HJ-Z].)(?!\w)"),
        _noted,
    ),
)
