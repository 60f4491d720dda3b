"""What signs and commands of formulas are called: data. LaTeX commands stand without their backslash."""

LATIN_OF_BLACKBOARD = {"ℝ": "R", "ℂ": "C", "ℕ": "N", "ℤ": "Z", "ℚ": "Q", "𝔼": "E", "ℙ": "P", "𝔽": "F", "𝟙": "1"}

GREEK_SIGNS = dict(
    zip(
        "αβγδεϵζηθϑικλμνξπρστυφϕχψωΓΔΘΛΞΠΣΦΨΩ∆µ",
        [
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "epsilon",
            "zeta",
            "eta",
            "theta",
            "theta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "zai",
            "pi",
            "rho",
            "sigma",
            "tau",
            "upsilon",
            "phi",
            "phi",
            "chi",
            "psi",
            "omega",
            "gamma",
            "delta",
            "theta",
            "lambda",
            "zai",
            "pi",
            "sigma",
            "phi",
            "psi",
            "omega",
            "delta",
            "mu",
        ],
        strict=True,
    )
)
GREEK_SIGNS |= {"%Δ": "percent delta"}
GREEK_NAMES = {name: name for name in sorted({*GREEK_SIGNS.values(), "omicron"} - {"percent delta"})}
GREEK_NAMES |= {
    "xi": "zai", "Xi": "zai", "chi": "chi", "varepsilon": "epsilon", "vartheta": "theta", "varphi": "phi",
    "varrho": "rho", "varsigma": "sigma", "Gamma": "gamma", "Delta": "delta", "Theta": "theta", "Lambda": "lambda",
    "Pi": "pi", "Sigma": "sigma", "Phi": "phi", "Psi": "psi", "Omega": "omega", "Upsilon": "upsilon",
}  # fmt: skip

FUNCTIONS = {
    "log": "log", "ln": "natural log", "lg": "log", "exp": "exp", "sin": "sine", "cos": "cosine", "tan": "tangent",
    "cot": "cotangent", "sec": "secant", "csc": "cosecant", "arcsin": "arc sine", "arccos": "arc cosine",
    "arctan": "arc tangent", "sinh": "hyperbolic sine", "cosh": "hyperbolic cosine", "tanh": "tanch",
    "max": "the max", "min": "the min", "sup": "the supremum", "inf": "the infimum", "argmax": "the arg max",
    "argmin": "the arg min", "det": "the determinant", "tr": "the trace", "Tr": "the trace", "trace": "the trace",
    "rank": "the rank", "dim": "the dimension", "ker": "the kernel", "Var": "the variance", "var": "the variance",
    "Cov": "the covariance", "cov": "the covariance", "Pr": "the probability", "gcd": "the greatest common divisor",
    "lcm": "the least common multiple", "deg": "the degree", "sign": "sign", "sgn": "sign", "diag": "diag",
    "span": "the span", "softmax": "softmax", "sigmoid": "sigmoid", "relu": "relu", "ReLU": "relu", "GELU": "gelu",
    "SiLU": "sigh lu", "concat": "concat", "mean": "the mean", "std": "the standard deviation",
    "erf": "error function", "length": "the length", "len": "the length", "count": "the count", "sim": "sim",
    "norm": "the norm", "grad": "the gradient", "LayerNorm": "layer norm", "MultiHead": "multi head", "logit": "logit",
    "median": "the median", "avg": "the average", "abs": "the absolute value", "floor": "the floor", "mod": "mod",
    "supp": "the support", "KL": "\ue000K \ue000L",
}  # fmt: skip
"""Functions; those with "the" take "over" for an index and always "of"."""

BIG = {
    "sum": "the sum", "∑": "the sum", "prod": "the product", "∏": "the product", "int": "the integral",
    "∫": "the integral", "iint": "the double integral", "∬": "the double integral", "iiint": "the triple integral",
    "oint": "the contour integral", "∮": "the contour integral",
    **dict.fromkeys(("oiint", "varoiint", "∯"), "the closed surface integral"),
    **dict.fromkeys(("oiiint", "∰"), "the closed volume integral"), "bigcup": "the union", "⋃": "the union",
    "bigcap": "the intersection", "⋂": "the intersection", "bigoplus": "the direct sum", "coprod": "the coproduct",
    "bigwedge": "the conjunction", "bigvee": "the disjunction",
}  # fmt: skip

ACCENTS = {
    "hat": "hat", "widehat": "hat", "bar": "bar", "overline": "bar", "tilde": "tilde", "widetilde": "tilde",
    "dot": "dot", "ddot": "double dot", "vec": "vec", "overrightarrow": "vec",
    "overleftarrow": "left arrow", "check": "check", "underline": "",
    "boldsymbol": "", "mathbf": "", "bm": "", "mathcal": "", "mathbb": "", "mathfrak": "", "mathscr": "",
    "mathit": "", "mathsf": "", "boxed": "", "displaystyle": "", "overset": "", "emph": "", "mathring": "ring",
    "pmb": "", "cancel": "", "phantom": "",
}  # fmt: skip
COMBINING = {
    "̂": "hat", "̄": "bar", "̅": "bar", "̃": "tilde", "̇": "dot", "̈": "double dot", "⃗": "vec",
}  # fmt: skip

TEXTS = frozenset([
    "text", "mathrm", "operatorname", "textit", "textbf", "textrm", "mathtt", "texttt", "mbox", "textsf", "hbox",
])  # fmt: skip

BUILT = frozenset([
    "frac", "dfrac", "tfrac", "cfrac", "sqrt", "binom", "lim", "limsup", "liminf", "stackrel", "not", "underbrace",
    "overbrace", "underset", "substack",
])  # fmt: skip
"""Commands that are built of arguments in braces."""

RAISED = dict(
    zip(
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴺᴷᴹᴴᴰᵈᵝᵞ",
        "0123456789+-=()niabcdefghjklmoprstuvwxyzTNKMHDdβγ",
        strict=True,
    )
)
LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥᵦᵧ", "0123456789+-=()aeoxhklmnpstijruvβγ", strict=True))

RELATIONS = {
    "=": "equals", "≠": "is not equal to",
    "≢": "is not equivalent to", "≮": "is not less than", "≯": "is not greater than",
    "≉": "is not approximately", "<": "is less than",
    ">": "is greater than", "≤": "is less than or equal to",
    "≥": "is greater than or equal to", "≪": "is much less than", "≫": "is much greater than", "≈": "is approximately",
    "≃": "is approximately", "≅": "is congruent to", "≡": "is equivalent to", "∼": "is drawn from",
    "∝": "is proportional to", ":=": "is defined as", "≜": "is defined as", "∈": "is in", "∉": "is not in",
    "∋": "contains", "⊂": "is a subset of", "⊆": "is a subset of", "⊃": "is a superset of", "⊇": "is a superset of",
    "⊄": "is not a subset of", "⊊": "is a proper subset of", "⊋": "is a proper superset of", "≍": "is of the order of",
    "→": "goes to", "←": "becomes", "↦": "maps to", "⊥": "is perpendicular to", "∥": "is parallel to",
    "⇌": "is in equilibrium with", "⩪": "is drawn I I D from", "⫫": "is independent of",
    "∤": "does not divide", "≲": "is at most about",
    "≳": "is at least about", "⪯": "precedes or equals", "⪰": "follows or equals", "≺": "precedes", "≻": "follows",
    "⊢": "proves", "⊨": "models", "+=": "plus equals", "-=": "minus equals",
}  # fmt: skip
LOGIC = {
    "⇒": "implies",
    "⇔": "if and only if",
    "∨": "or",
    "∧": "and",
    "∴": "therefore",
    "⇐": "is implied by",
    "∵": "because",
}
SUMS = {
    "+": "plus", "-": "minus", "±": "plus or minus", "∓": "minus or plus", "∪": "union", "∩": "intersect",
    "∖": "without", "⊕": "plus", "⊖": "minus", "⊎": "disjoint union", "mod": "mod",
}  # fmt: skip
TIMES = {
    "×": "times", "·": "times", "*": "times", "∘": "of", "⊗": "tensor", "⊛": "convolved with",
    "⊙": "times", "÷": "divided by", "⋆": "star",
}  # fmt: skip
ALONE = {**RELATIONS, **LOGIC, **TIMES, "·": "dot", "*": "star", "∘": "composed with"}
"""Signs with nothing before them, as in the lines of a derivation or where the sign itself is spoken of."""

COMMANDS = {
    "cdot": "·", "times": "×", "ast": "*", "star": "⋆", "circ": "∘", "otimes": "⊗", "odot": "⊙", "circledast": "⊛",
    "div": "÷", "pm": "±",
    "mp": "∓", "cup": "∪", "cap": "∩", "setminus": "∖", "oplus": "⊕", "ominus": "⊖", "bullet": "·", "leq": "≤",
    "le": "≤", "leqslant": "≤", "geq": "≥", "ge": "≥", "geqslant": "≥", "neq": "≠", "ne": "≠", "lt": "<", "gt": ">",
    "ll": "≪", "gg": "≫", "approx": "≈", "simeq": "≃", "cong": "≅", "equiv": "≡", "sim": "∼", "propto": "∝",
    "triangleq": "≜", "coloneqq": ":=", "doteq": "≈", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂",
    "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "to": "→", "rightarrow": "→", "longrightarrow": "→",
    "leftarrow": "←", "gets": "←", "mapsto": "↦", "perp": "⊥", "parallel": "∥", "prec": "≺", "succ": "≻", "vdash": "⊢",
    "models": "⊨", "implies": "⇒", "Rightarrow": "⇒", "Longrightarrow": "⇒", "iff": "⇔", "Leftrightarrow": "⇔",
    "Longleftrightarrow": "⇔", "Leftarrow": "⇐", "lor": "∨", "vee": "∨", "land": "∧", "wedge": "∧", "neg": "¬",
    "lnot": "¬", "therefore": "∴", "forall": "∀", "exists": "∃", "nexists": "∄", "infty": "∞", "partial": "∂",
    "nabla": "∇", "emptyset": "∅", "varnothing": "∅", "ell": "ℓ", "hbar": "ħ", "prime": "'", "top": "⊤",
    "intercal": "⊤", "dagger": "†", "degree": "°", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "angle": "∠", "triangle": "△",
    "square": "□", "checkmark": "✓", "leftrightarrow": "↔", "ldots": "…", "dots": "…", "cdots": "…", "vdots": "…",
    "ddots": "…", "dotsc": "…", "dotsb": "…", "mid": "mid", "vert": "|", "lvert": "|", "rvert": "|", "Vert": "‖",
    "lVert": "‖", "rVert": "‖", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "colon": ":", "lbrace": "\\{", "rbrace": "\\}", "lbrack": "[", "rbrack": "]", "nmid": "∤", "lesssim": "≲",
    "gtrsim": "≳", "preceq": "⪯", "succeq": "⪰", "rightleftharpoons": "⇌", "indep": "⫫", "R": "ℝ", "N": "ℕ", "Z": "ℤ",
    "Q": "ℚ", "C": "ℂ", "E": "𝔼", "P": "ℙ", "dag": "†", "thickapprox": "≈", "hookrightarrow": "→", "longmapsto": "↦",
    "nsubseteq": "⊄", "because": "∵", "owns": "∋", "bot": "⊥", "uparrow": "↑", "downarrow": "↓", "Box": "□",
    "subsetneq": "⊊", "supsetneq": "⊋", "uplus": "⊎", "colonequals": ":=", "asymp": "≍", "ltimes": "×", "rtimes": "×",
    "sqcup": "⊎", "varpropto": "∝", "eqqcolon": "≜", "backslash": "∖", "bmod": "mod", "pmod": "mod", "mod": "mod",
}  # fmt: skip
SIGNS = {
    "−": "-", "–": "-", "—": "-", "‐": "-", "⋅": "·", "∙": "·", "•": "·", "∗": "*", "⟶": "→", "⟵": "←", "⟹": "⇒",
    "⟺": "⇔", "⩽": "≤", "⩾": "≥", "∣": "mid", "∥": "‖", "║": "‖", "~": "∼", "′": "'", "’": "'", "″": "''", "ℓ": "ℓ",
    "ℏ": "ħ", "≔": ":=", "∅": "∅", "⁄": "/", "∕": "/", "∶": ":", "，": ",", "⊤": "⊤", "…": "…", "⋯": "…", "⋮": "…",
    "½": "½", "⇄": "⇌", "⇆": "⇌",
}  # fmt: skip
LONG_SIGNS = {
    "<=": "≤", ">=": "≥", "!=": "≠", "==": "=", "->": "→", "=>": "⇒", "<-": "←", "||": "‖", "**": "^", ":=": ":=",
    "~=": "≈", "+-": "±", "+/-": "±", "...": "…", "<=>": "⇔", "-->": "→", "+=": "+=", "-=": "-=", "..": "…",
    "<<": "≪", ">>": "≫", "%Δ": "%Δ",
}  # fmt: skip
ATOMS = {
    "∞": "infinity", "∂": "partial", "∇": "the gradient", "∅": "the empty set", "ℓ": "\ue000l", "ħ": "\ue000h bar",
    "⊤": "top", "†": "dagger", "°": "degrees", "ℜ": "the real part of", "ℑ": "the imaginary part of", "ℵ": "aleph",
    "∠": "angle", "△": "triangle", "□": "square", "%": "percent", "✓": "yes", "↑": "up", "↓": "down",
    "↔": "to and from", "…": "and so on", "½": "one half", "¼": "one quarter", "¾": "three quarters", "$": "dollars",
    "&": "and", "#": "number", "⋆": "star", "*": "star", "@": "at", "?": "question mark",
}  # fmt: skip
WORDS = frozenset([
    "the", "and", "for", "all", "not", "set", "loss", "rate", "new", "old", "true", "pred", "test", "train", "max",
    "min", "sum", "avg", "std", "log", "exp", "sin", "cos", "tan", "arg", "out", "key", "dim", "len", "acc", "err",
    "bias", "data", "cost", "time", "size", "step", "if", "else", "otherwise", "when", "where", "such", "that",
    "with", "from", "of", "by", "per", "is", "are", "or", "in", "to", "each", "any", "some", "obs", "raw", "reg",
    "end", "net", "tax", "day", "age", "low", "val", "opt", "ref", "est", "tot",
    "win", "lose", "draw", "odd", "even", "red", "blue", "ace", "king", "sick", "spam", "ham", "yes", "wet", "dry",
    "one", "two", "hat", "bar", "tilde", "star", "pos", "idx", "num",
])  # fmt: skip
"""Short words in formulas that are not split into letters."""

CALLED = frozenset([
    "f", "g", "h", "o", "p", "q", "P", "Q", "F", "G", "H", "J", "L", "O", "E", "V", "U", "K", "phi", "psi", "sigma",
    "pi", "Phi", "delta", "Theta", "Omega", "rho", "zeta",
])  # fmt: skip
"""Letters that are functions where an opening bracket touches them; others by what stands in the brackets."""

LAWS = {
    "Bin": "binomial", "Ber": "Bernoulli", "Bern": "Bernoulli", "Geo": "geometric", "Geom": "geometric",
    "Exp": "exponential", "Pois": "Poisson", "Poi": "Poisson", "Po": "Poisson", "Unif": "uniform", "Beta": "beta",
    "Gamma": "gamma", "Dir": "Dirichlet", "Cat": "categorical", "Mult": "multinomial",
}  # fmt: skip
"""Names of distributions, in short and as they are said."""

SUMS_OF_SQUARES = r"(SS|MS)(res|tot|reg|err|exp)(?![A-Za-z])"
"""A pattern of sums and means of squares and their index: SSres."""
