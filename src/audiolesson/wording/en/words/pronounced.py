"""Words that espeak-ng says wrongly, with a spelling that it says well: data. The reading shows the word itself."""

from audiolesson.wording.en.words.name_sounds import NAME_SOUNDS

_BEFORE = ("train", "trained", "training", "process", "processed", "processing", "load", "loaded", "loading", "print",
           "fill", "filled", "filling", "fetch", "fetched", "fetching", "test", "tested", "made", "paid")  # fmt: skip

PRONOUNCED = {
    **{f"{pre}{word}": f"{pre}-{word}" for pre in ("pre", "Pre") for word in _BEFORE},  # else as in "prevent"
    "py": "pie", "Py": "pie", "Postgres": "post gress", "silu": "sigh lu", "scikit": "sigh kit",
    "PySpark": "pie spark", "Matlab": "mat lab", "L'Hôpital": "low pee tahl", "Dirichlet": "deer ish lay",
    "Poisson": "poowah sohn", "Lagrange": "la grahnge", "Bernoulli": "ber newly", "logits": "low jits",
    "logit": "low jit", "ebitda": "ebit dah", "asic": "eigh sick", "qaly": "kwolly", "repl": "repple",
    "nth": "enth", "Nth": "enth", "kth": "kayth", "jth": "jayth", "ith": "eyeth", "mth": "emth", "pth": "peeth",
    "lth": "elth", "dth": "dee eth", "tth": "tee eth", "rth": "are eth", "sth": "ess eth", "qth": "cue eth",
    "cuda": "kooda", "dao": "dow", "eula": "you la", "linq": "link", "gaba": "gab uh", "gnu": "new",
    "orcid": "or kid", "unesco": "you nesko", "Matplotlib": "mat plot lib", "matplotlib": "mat plot lib",
    "Laplace": "luh plahss", "Fourier": "foor yay", "ORCID": "or kid", "meiosis": "my osis", "enum": "ee num",
    "async": "eigh sink", "numpy": "num pie", "scipy": "sigh pie", "pytorch": "pie torch", "jupyter": "joo pitter",
    "Jupyter": "joo pitter", "sklearn": "ess kay learn", "jalapeño": "halla pain yo",
    "schadenfreude": "shah den froyda", **NAME_SOUNDS,
}  # fmt: skip
"""Exact case; a plural or possessive s may follow."""
