"""The names of units of measure, in the singular and the plural: data and the two ways to ask it."""

_PREFIXES = {"k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta", "m": "milli", "µ": "micro", "μ": "micro"}


_PREFIXES |= {"n": "nano", "p": "pico", "E": "exa", "Z": "zetta"}


UNITS = {
    "m": "meter", "cm": "centimeter", "g": "gram", "s": "second", "sec": "second", "min": "minute", "h": "hour",
    "hr": "hour", "hrs": "hour", "mins": "minute", "secs": "second", "L": "liter", "mL": "milliliter",
    "ml": "milliliter", "dB": "decibel", "W": "watt", "V": "volt", "J": "joule", "N": "newton", "Hz": "hertz",
    "Pa": "pascal", "eV": "electron volt", "B": "byte", "b": "bit", "bit": "bit", "bits": "bit", "byte": "byte",
    "bytes": "byte", "Wh": "watt hour", "F": "farad", "Ω": "ohm", "mol": "mole", "K": "kelvin", "A": "amp",
    "ft": "foot", "in": "inch", "mi": "mile", "lb": "pound", "lbs": "pound", "oz": "ounce", "yd": "yard",
    "yds": "yard", "psf": "pound per square foot", "pcf": "pound per cubic foot", "cfm": "cubic foot per minute",
    "ksi": "kip per square inch", "kips": "kip", "fpm": "foot per minute", "gph": "gallon per hour", "kts": "knot",
    "plf": "pound per linear foot", "gals": "gallon", "qts": "quart",
    "mph": "mile per hour", "kph": "kilometer per hour", "rpm": "revolution per minute", "fps": "frame per second",
    "bps": "bit per second", "cal": "calorie", "t": "ton", "ha": "hectare", "px": "pixel", "pt": "point",
    "dpi": "dot per inch", "ppm": "part per million", "FLOPS": "flops", "FLOP/s": "flops", "FLOPs": "flop",
    "OPS": "ops", "wpm": "word per minute", "dBFS": "decibel full scale", "dBm": "·d ·B ·m",
    "dBi": "·d ·B ·i", "bpm": "beat per minute",
    "kΩ": "kilohm", "MΩ": "megohm",
    "hPa": "hectopascal", "psi": "pound per square inch", "acre": "acre", "mpg": "mile per gallon",
    "hp": "horsepower", "U": "unit", "dBA": "decibel", "bbl": "barrel", "cc": "cubic centimeter", "qt": "quart",
    "gpm": "gallon per minute", "Nm": "newton meter", "pts": "point", "mM": "millimolar", "µM": "micromolar",
    "μM": "micromolar",
    "nM": "nanomolar", "psig": "pound per square inch", "ly": "light-year",
    "light-year": "light-year", "Kg": "kilogram", "kgs": "kilogram", "Kgs": "kilogram",
    "Km": "kilometer", "kms": "kilometer", "Kms": "kilometer",
    "Mly": "million light-year", "Gly": "billion light-year",
    "kly": "thousand light-year", "gal": "gallon", "AU": "·A ·U",
    "d": "day", "yr": "year", "rad": "radian", "lm": "lumen", "Å": "angstrom", "kb": "kilobit",
    "Gbit": "gigabit", "Mbit": "megabit", "kbit": "kilobit", "token": "token", "tokens": "token", "words": "word",
    "word": "word", "samples": "sample", "frames": "frame", "images": "image", "image": "image", "step": "step",
    "second": "second", "hour": "hour", "minute": "minute", "day": "day", "week": "week", "month": "month",
    "year": "year", "epoch": "epoch", "user": "user", "person": "person", "request": "request",
    "requests": "request", "query": "query", "queries": "query", "LUFS": "·L ·U ·F ·S", "mAh": "milliamp hour",
    "Ah": "amp hour", "ah": "amp hour",
    "Sv": "sievert", "Da": "dalton", "Gy": "gray", "Bq": "becquerel", "C": "coulomb", "T": "tesla",
    "wk": "week", "mos": "month", "mo": "month", "wks": "week", "yrs": "year", "tbsp": "tablespoon", "tsp": "teaspoon",
    "Tbsp": "tablespoon", "Tsp": "teaspoon",
    "dL": "deciliter", "dl": "deciliter", "mmHg": "millimeter of mercury", "atm": "atmosphere",
    "mm Hg": "millimeter of mercury", "KHz": "kilohertz", "Khz": "kilohertz", "khz": "kilohertz", "Mhz": "megahertz",
    "mhz": "megahertz", "Ghz": "gigahertz", "ghz": "gigahertz", "mEq": "milliequivalent", "bp": "base pair",
    "IU": "·I ·U",
    "pc": "parsec", "kpc": "kiloparsec", "Mpc": "megaparsec", "Gpc": "gigaparsec",
    "M☉": "solar mass",
    "L☉": "solar luminosity", "R☉": "solar radius", "M⊙": "solar mass", "L⊙": "solar luminosity",
    "R⊙": "solar radius",
    "Myr": "million year", "Gyr": "billion year", "kyr": "thousand year",
    "µEq": "microequivalent", "μEq": "microequivalent", "mOsm": "milliosmole", "mOsmol": "milliosmole",
    "kcal": "kilocalorie", "kVA": "kilovolt amp",
    "night": "night", "session": "session", "visit": "visit", "shift": "shift", "semester": "semester",
    "student": "student", "patient": "patient", "meal": "meal", "capita": "capita", "kt": "kiloton",
    "kn": "knot", "M⊕": "earth mass", "R⊕": "earth radius",
    "ft-lb": "foot-pound", "ft-lbs": "foot-pound", "ft·lb": "foot-pound", "lb-ft": "pound-foot", "lb·ft": "pound-foot",
    "mH": "millihenry", "µH": "microhenry", "μH": "microhenry", "nH": "nanohenry",
    "FPS": "frame per second", "RPM": "revolution per minute", "MPH": "mile per hour", "BPM": "beat per minute",
}  # fmt: skip


_WITH_PREFIX = [
    "m", "g", "s", "B", "b", "W", "V", "J", "N", "Hz", "Pa", "eV", "L", "Wh", "F", "Ω", "mol", "A", "bps", "FLOPS",
    "FLOP/s", "FLOPs", "OPS", "cal", "t", "l", "lm", "bit", "byte",
    "Sv", "Gy", "Bq", "Da",
]  # fmt: skip


_LARGE = frozenset(
    ["B", "b", "J", "FLOPS", "FLOP/s", "FLOPs", "OPS", "bit", "byte", "Wh", "W", "Hz", "bps", "Pa", "eV", "N", "V"]
)


PREFIXED = {
    f"{sign}{unit}": (sign, unit)
    for sign in _PREFIXES
    for unit in _WITH_PREFIX
    if not (sign in ("P", "E", "Z") and unit in ("V", "N", "Pa", "Hz"))
    and (
        (sign in "kmµμnp" and not (sign == "p" and unit in _LARGE - {"N", "W", "V", "J"}))
        or unit in _LARGE
        or sign + unit in ("MBq", "GBq", "Mt", "Gt", "ML", "GΩ", "MΩ", "Mcal")
    )
}


_BINARY = {
    f"{sign}i{unit}": f"{word}{name}"
    for sign, word in (("K", "kibi"), ("M", "mebi"), ("G", "gibi"), ("T", "tebi"))
    for unit, name in (("B", "byte"), ("b", "bit"))
}


_EXTRA = {
    "fs": "femtosecond",
    "fg": "femtogram",
    "fL": "femtoliter",
    "fmol": "femtomole",
    "fF": "femtofarad",
    "KB": "kilobyte",
    "Kb": "kilobit",
    "l": "liter",
    "micron": "micron",
    "degC": "degree Celsius",
}


_SAME = {"horsepower", "millimolar", "micromolar", "nanomolar", "hertz", "flops", "ops", "·L ·U ·F ·S"}


_PLURALS = {
    "solar luminosity": "solar luminosities",
    "solar radius": "solar radii",
    "earth radius": "earth radii",
    "foot": "feet",
    "pound-foot": "pound-feet",
    "millihenry": "millihenries",
    "microhenry": "microhenries",
    "nanohenry": "nanohenries",
    "inch": "inches",
    "cubic foot": "cubic feet",
    "query": "queries",
}


def singular(sign: str) -> str:
    """The name of a unit, or "" where the sign is none: "kHz" → "kilohertz"."""
    if sign in UNITS:
        return UNITS[sign].replace("·", "\ue000")
    if sign in _EXTRA or sign in _BINARY:
        return _EXTRA.get(sign) or _BINARY[sign]
    if sign in PREFIXED:
        prefix, unit = PREFIXED[sign]
        name = {"l": "liter"}.get(unit) or UNITS[unit]
        return _PREFIXES[prefix] + name
    return ""


def plural(name: str) -> str:
    """The plural of a unit's name; what stands behind "per" stays."""
    head, per, tail = name.partition(" per ")
    if head in _SAME or head.endswith(("hertz", "flops", "ops")) or "\ue000" in head:
        many = head
    elif head == "millimeter of mercury":
        many = "millimeters of mercury"
    elif head.endswith(" full scale"):
        many = head.replace("decibel", "decibels")
    else:
        many = _PLURALS.get(head) or (f"{head}es" if head.endswith(("ch", "sh", "x", "ss")) else f"{head}s")
    return many + per + tail


def powered(sign: str, power: str, many: bool) -> str:
    name = singular(sign)
    if not name:
        return ""
    word = {"2": "square ", "²": "square ", "3": "cubic ", "³": "cubic "}.get(power, "")
    return word + (plural(name) if many else name)


def compound(top: str, power: str, bottom: str, bottom_power: str, many: bool) -> str:
    head = powered(top, power, many)
    if not bottom:
        return head
    tail = singular(bottom)
    after = {"2": " squared", "²": " squared", "3": " cubed", "³": " cubed"}.get(bottom_power, "")
    if after and bottom not in ("s",):
        tail, after = powered(bottom, bottom_power, False), ""
    return f"{head} per {tail}{after}" if head and tail else ""
