"""Elements, molecules, isotopes and ions: their letters one by one, with their numbers."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import LOWERED_DIGITS, RAISED_DIGITS, cardinal, pairs, roman
from audiolesson.wording.en.numbers.quantity import NUM, span
from audiolesson.wording.en.units.unit_list import plural, singular
from audiolesson.wording.en.words.acronym_list import RESPELLED
from audiolesson.wording.letters import LETTER, spell

_RAISED = str.maketrans("²³⁴⁺⁻", "234+-")


def _ion(match: re.Match[str]) -> Answer:
    """Ca²⁺: letters, the charge, and its sign."""
    if len(match[1]) == 1 and re.match(r"\] [=≈<>≪≫]", match.string[match.end() : match.end() + 3]):
        return None  # a concentration, in a formula
    charge = match[2].translate(_RAISED)
    number = {"2": " two", "3": " three", "4": " four", "+": f" {cardinal(len(charge))}" * (len(charge) > 1)}.get(
        charge[0], ""
    )
    return f"{spell(match[1].upper())}{number} {'plus' if charge[-1] == '+' else 'minus'}"


ELEMENTS = frozenset([
    "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "Ar", "K", "Ca",
    "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Kr", "Rb", "Sr", "Y",
    "Zr", "Nb", "Mo", "Tc", "Ru", "Rh", "Pd", "Ag", "Cd", "In", "Sn", "Sb", "Te", "I", "Xe", "Cs", "Ba", "La", "Ce",
    "Nd", "Sm", "Eu", "Gd", "Hf", "Ta", "W", "Re", "Os", "Ir", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "Po", "At", "Rn",
    "Fr", "Ra", "Th", "U", "Pu", "Am",
])  # fmt: skip


_NO_WORDS = frozenset(
    ["Na", "Mg", "Cl", "Fe", "Cu", "Zn", "Br", "Rb", "Sr", "Ag", "Cd", "Sn", "Hg", "Pb", "Pt", "Kr", "Xe", "Mn", "Cr"]
)
_TONGUE = lazy(r" (?:pairs?|revoir|contraire|gratin|lait|jus|naturel|courant|fait|bon|secours|poivre|sable|cap)\b")
"""What French "au" goes on with, at a sentence's beginning too."""


_NAMES_OF = {
    "He": "helium", "Li": "lithium", "Be": "beryll", "Ne": "neon", "Al": "alumin", "Si": "silicon", "Ar": "argon",
    "Ca": "calcium", "Ti": "titanium", "Co": "cobalt", "Ni": "nickel", "As": "arsenic", "Pd": "palladium",
    "In": "indium", "Ba": "barium", "Au": "gold", "Ra": "radium", "Rn": "radon", "Mo": "molybd", "Ga": "gallium",
    "Ge": "german", "Se": "selen", "Cs": "c", "Bi": "bismuth", "Po": "polon", "Th": "thor", "Pu": "pluton",
}  # fmt: skip


_ELEMENTS = {
    "H": "hydrogen", "He": "helium", "C": "carbon", "N": "nitrogen", "O": "oxygen", "K": "potassium", "Co": "cobalt",
    "Sr": "strontium", "Tc": "technetium", "I": "iodine", "Cs": "cesium", "U": "uranium", "Pu": "plutonium",
    "Li": "lithium", "Be": "beryllium", "B": "boron", "F": "fluorine", "Ne": "neon", "Na": "sodium", "Mg": "magnesium",
    "Al": "aluminum", "Si": "silicon", "P": "phosphorus", "S": "sulfur", "Cl": "chlorine", "Ar": "argon",
    "Ca": "calcium", "Fe": "iron", "Ni": "nickel", "Kr": "krypton", "Xe": "xenon", "Ba": "barium", "Pb": "lead",
    "Bi": "bismuth", "Po": "polonium", "Rn": "radon", "Ra": "radium", "Th": "thorium", "Am": "americium",
}  # fmt: skip


def _molecule(match: re.Match[str]) -> Answer:
    """CH₃COOH: the letters one by one, with their numbers."""
    if "·" not in RESPELLED.get(match[0], "·"):
        return None
    if singular(match[0]) and match.string[max(0, match.start() - 2) : match.start()].strip().isdigit():
        return None
    elements = re.findall("[A-Z][a-z]?", match[0])
    known = all(element in ELEMENTS for element in elements)
    if re.fullmatch("[A-Z]{2,}s", match[0]):
        return None
    if not re.search("[₀-₉]", match[0]) and (not known or not re.search("[a-z0-9]", match[0])):
        return None
    parts = re.findall(r"[A-Za-z]|[₀-₉0-9]+", match[0])
    return " ".join(
        LETTER + part.upper() if part.isalpha() else cardinal(int(part.translate(LOWERED_DIGITS))) for part in parts
    )


def _sign_by_sign(text: str) -> str:
    return " ".join(
        LETTER + part.upper() if part.isalpha() else cardinal(int(part)) for part in re.findall(r"[A-Za-z]|\d+", text)
    )


def _element(match: re.Match[str]) -> Answer:
    """Fe alone: letters, where the sign is no word; any sign in brackets behind the name of the element."""
    sure = match[1] in _NO_WORDS or (match[1] == "Au" and not _TONGUE.match(match.string, match.end()))
    if match[1] == "Sr" and (
        re.match(r"\.(?:,| [a-z])", match.string[match.end() : match.end() + 3])
        or (
            re.match(r"\.\s*\Z", match.string[match.end() : match.end() + 3])
            and re.search(r"[A-Z][a-z]+ \Z", match.string[max(0, match.start() - 20) : match.start()])
        )
    ):
        return None
    if (
        re.search(r"\bsymbols?\b[^.;]{0,30}\Z", match.string[max(0, match.start() - 40) : match.start()])
        and match[1] in ELEMENTS
    ):
        return spell(match[1].upper())
    before = re.search(r"([A-Za-z]+)\s\(\Z", match.string[max(0, match.start() - 20) : match.start()])
    if not sure and not (before and before[1].lower().startswith(_NAMES_OF.get(match[1], "-"))):
        return None
    return spell(match[1].upper())


def isotope(sign: str, mass: str) -> str:
    """A nucleus by name and mass: "carbon fourteen"; an element without a name here by its letters."""
    return f"{_ELEMENTS.get(sign) or spell(sign.upper())} {pairs(mass) if len(mass) == 3 else cardinal(int(mass))}"


def _isotope(match: re.Match[str]) -> Answer:
    return isotope(match[2], match[1].translate(RAISED_DIGITS)) if match[2] in _ELEMENTS else None


def _charge(match: re.Match[str]) -> Answer:
    number = {"²": "two ", "³": "three ", "⁴": "four "}.get(match[0][0], "")
    return number + ("plus" if match[0][-1] == "⁺" else "minus")


_EQUIVALENT = lazy(
    rf"(?<![\w.,])(?:({NUM})\s?)?(µg|mg|g|kg|t|kt|Mt|Gt)\s?CO[2₂](?:[-\s]?(e|eq|equiv|equivalents?))?(?![\w₀-₉-])"
    r"(?:/([A-Za-z]{1,8}))?(?!\w)"
)


def _equivalent(match: re.Match[str]) -> Answer:
    """400 gCO2eq/kWh: grams of C O two equivalent per kilowatt hour."""
    number, sign, equivalent, below = match.groups()
    per = singular(below) or below if below else ""
    if not number and not equivalent:
        return None
    unit = singular(sign) if number == "1" else plural(singular(sign))
    count = f"{span(number, None)} " if number else ""
    return f"{count}{unit} of {spell('CO')} two{' equivalent' if equivalent else ''}{f' per {per}' if per else ''}"


_DISSOLVED = lazy(
    r"\s(?:solutions?|acids?|bases?|glucose|sucrose|urea|Tris|salt|buffers?|[a-z]+ (?:acid|chloride|hydroxide|nitrate"
    r"|sulfate|acetate|solution|buffer)|(?:[A-Z][a-z]?[₀-₉\d]{0,2}){2,8}(?!\w))"
)
_OF_WHAT = lazy(
    r"\[[A-Z][^\]\s]{0,5}[⁺⁻]\]|\b(?:pH|solutions?|buffers?|stock|pure water|concentrations?|"
    r"molarity|molar|titrat\w+|dilut\w+)\b"
)
_SPELLED = frozenset(["HF", "HI", "KI", "KOH", "HCN", "KCN", "KF"])


def _molar(match: re.Match[str]) -> Answer:
    """0.1 M HCl: moles per liter, where it is said of what is dissolved."""
    text = match.string
    behind = _DISSOLVED.match(text, match.end(), match.end() + 40)
    if behind and (sign := behind[0].strip()).isupper() and sign not in _SPELLED:
        behind = None
    if not behind and not re.match(r"\s*\Z|[.,;:)]|\s(?:and|or|to|in|of|at|is|was)\b", text[match.end() :][:5]):
        return None
    if not behind and not _OF_WHAT.search(text, max(0, match.start() - 60), match.end() + 30):
        return None
    return f"{span(match[1], None)} molar"


_METALS = {
    "Cr": "chromium", "Mn": "manganese", "Cu": "copper", "Ag": "silver", "Au": "gold", "Hg": "mercury", "Sn": "tin",
    "Zn": "zinc", "V": "vanadium", "Ti": "titanium", "Pt": "platinum", "Pd": "palladium", "As": "arsenic",
} | _ELEMENTS  # fmt: skip


def _oxidized(match: re.Match[str]) -> Answer:
    """Cr(VI), iron(III): an element and how far it is oxidized."""
    name = _METALS.get(match[1]) or (match[1] if match[1].lower() in _METALS.values() else "")
    return f"{name} {cardinal(roman(match[2]))}" if name else None


RULES = (
    Rule("element", lazy(r"(?<![\w.])([A-Z][a-z]?|[A-Za-z][a-z]{2,9})\((I{1,3}|IV|VI{0,2})\)(?!\w)"), _oxidized),
    Rule("unit", lazy(rf"(?<![\w.,$€£])({NUM})[\s-]M(?![\w-])"), _molar),
    Rule("unit", _EQUIVALENT, _equivalent),
    Rule(
        "ion",
        lazy(r"(?<!\w)(SO4|PO4|CO3|CrO4|Cr2O7|HPO4|S2O3|SO3|SiO4)([23])[-–−](?!\w)"),
        lambda match: f"{_sign_by_sign(match[1])} {cardinal(int(match[2]))} minus",
    ),
    Rule(
        "ion",
        lazy(r"(?<![\w])([A-Z][a-z])([1-4])?([+])(?=[\s,.;:)]|\Z)"),
        lambda match: (
            f"{spell(match[1].upper())}{f' {cardinal(int(match[2]))}' if match[2] else ''} plus"
            if match[1] in ELEMENTS and match[1] not in ("He", "In", "As", "At", "No")
            else None
        ),
    ),
    Rule("molecule", lazy(r"(?<=[+→] )Pi(?=[\s.,;)]|\Z)"), lambda match: f"{LETTER}P {LETTER}i"),
    Rule("isotope", lazy(r"(?<![\w∂∇])([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})([A-Z][a-z]?)(?!\w)"), _isotope),
    Rule(
        "molecule",
        lazy(r"(?<![A-Za-z_^\\])(?:[A-Z][a-z]?(?:[₀-₉]|\d){0,2}){2,12}(?!(?![²³⁴][⁺⁻])\w|-)"),
        _molecule,
    ),
    Rule(
        "element",
        lazy(r"(?<![\w.'’-])(?<!\dmm )(?<!\d mm )([A-Z][a-z])(?![\w'’⁺⁻-]|\.\w|[²³⁴][⁺⁻]|\s[A-Z][a-z])"),
        _element,
    ),
    Rule(
        "ion",  # not as a concentration in a formula
        lazy(r"(?<![\w])(?<![\w/(₀²\]]\[)(?<!= \[)([A-Z][a-z]?)([²³⁴]?[⁺⁻]|⁺⁺⁺?)(?![\w⁺⁻]|\][/²])"),
        _ion,
    ),
)
RULES_CHARGE = (
    Rule(
        "ion",
        lazy(r"(?:(?<=[A-Z][₀-₉])|(?<=\bCl)|(?<=\bOH)|(?<=\bBr))[–−](?=[\s,.;:)]|\Z)"),
        lambda match: "minus",
    ),
    Rule(
        "ion",
        lazy(r"(?<=[A-Za-z₀-₉\])])(⁺⁺⁺?|⁻⁻⁻?)(?!\w)"),
        lambda match: f"{cardinal(len(match[1]))} {'plus' if match[1][0] == '⁺' else 'minus'}",
    ),
    Rule("ion", lazy(r"(?<=[A-Za-z₀-₉\])])[²³⁴]?[⁺⁻](?!\w)"), _charge),
)
