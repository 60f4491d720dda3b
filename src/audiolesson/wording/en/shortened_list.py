"""What words cut short with a stop are short for: data. Their stop ends a sentence only before a capital."""

WORDS = {
    "prev": "previous", "coeff": "coefficient", "coeffs": "coefficients", "intro": "introduction",
    "vocab": "vocabulary", "admin": "administration", "acad": "academic", "lect": "lecture", "doz": "dozen",
    "pkg": "package", "pkgs": "packages", "mfr": "manufacturer", "circ": "circumference", "equiv": "equivalent",
    "param": "parameter", "params": "parameters", "val": "value", "vals": "values", "adv": "adverb", "adj": "adjective",
    "rel": "relative", "abs": "absolute", "const": "constant", "consts": "constants", "foll": "following",
    "diff": "difference", "diffs": "differences", "deriv": "derivative", "info": "information", "org": "organization",
    "orgs": "organizations", "depts": "departments", "univs": "universities", "lg": "large",
    "config": "configuration", "spec": "specification", "specs": "specifications", "dims": "dimensions",
    "vert": "vertical", "horiz": "horizontal", "cont": "continued", "obs": "observations", "expt": "experiment",
    "expts": "experiments", "meas": "measured", "calc": "calculated", "reps": "repetitions",
    "eqn": "equation", "eqns": "equations", "eqs": "equations", "subj": "subject", "obj": "object", "lang": "language",
    "accel": "acceleration", "veloc": "velocity", "prob": "probability", "probs": "probabilities",
    "distr": "distribution",
    "var": "variance", "coef": "coefficient", "sq": "square", "err": "error", "expr": "expression", "func": "function",
    "lit": "literature", "cond": "conditional",
}  # fmt: skip
SUBJECTS = {
    "biol": ("biology", "biological"), "chem": ("chemistry", "chemical"), "phys": ("physics", "physical"),
    "psych": ("psychology", "psychological"), "econ": ("economics", "economic"), "hist": ("history", "historical"),
    "geog": ("geography", "geographical"), "philos": ("philosophy", "philosophical"),
    "stat": ("statistics", "statistical"), "elec": ("electricity", "electric"), "geol": ("geology", "geological"),
    "biochem": ("biochemistry", "biochemical"), "polit": ("politics", "political"), "pol": ("politics", "political"),
}  # fmt: skip
"""A field, and how it is with what belongs to it."""
