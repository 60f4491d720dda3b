"""Where English sentences end: the abbreviations whose stop is no end, and the words that begin sentences."""

from audiolesson.wording.en.shortened_list import SUBJECTS, WORDS
from audiolesson.wording.stops import Stops

_NEVER = frozenset([
    "e.g", "i.e", "eg", "ie", "vs", "viz", "cf", "al", "approx", "ca", "fig", "figs", "eq", "eqs", "eqn", "sec",
    "secs", "ch", "chap", "dr", "mr", "mrs", "ms", "prof", "mt", "gen", "col", "sgt", "capt", "lt", "rev", "hon",
    "pres", "gov", "sen", "rep", "vol", "resp", "incl", "excl", "ed", "eds", "trans", "tab", "def", "thm", "prop",
    "lem", "cor", "ex", "ref", "refs", "app", "pt", "ver", "dept", "univ", "assoc", "bros", "messrs", "mme", "mlle",
    "s.t", "w.r.t", "a.k.a", "c.f",
])  # fmt: skip
_WITH_NUMBER = frozenset([
    "no", "nos", "p", "pp", "art", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec", "vol", "pt", "st", "rs", "mon", "tue", "tues", "thu", "thur", "thurs", "fri", "cl", "reg", "para", "paras",
    "rom", "exod", "lev", "num", "deut", "josh", "judg", "sam", "kgs", "chron", "neh", "ps", "prov", "isa", "jer",
    "ezek",
    "dan", "hos", "matt", "jn", "thess", "gal", "eph", "phil", "heb", "jas", "tim", "symp", "metaph", "apol",
    "prep", "op", *WORDS, *SUBJECTS,
])  # fmt: skip
_SOFT = frozenset(["etc", "a.m", "p.m", "b.c", "a.d", "b.c.e", "c.e", "am", "pm"])  # fmt: skip
_NAMING = frozenset([
    "u.s", "u.k", "e.u", "u.n", "d.c", "inc", "ltd", "co", "corp", "jr", "sr", "ph.d", "m.sc", "b.sc", "m.d", "b.a",
    "m.a", "u.s.a", "llc", "est", "i.i.d", "st", "v", "temp", "govt", "esp", "misc", "acct", "intl",
    "civ", "crim", "evid", "supp", "deg", "ti", "tib", "cn", "gn",
])  # fmt: skip
STARTERS = frozenset([
    "the", "a", "an", "it", "its", "in", "on", "at", "by", "for", "from", "this", "that", "these", "those", "there",
    "then", "they", "he", "she", "we", "you", "i", "but", "and", "or", "so", "if", "when", "while", "where", "what",
    "why", "how", "who", "which", "because", "since", "after", "before", "although", "though", "however", "instead",
    "next", "now", "here", "first", "second", "third", "finally", "also", "all", "any", "both", "each", "every",
    "many", "most", "much", "no", "not", "one", "some", "such", "to", "with", "without", "as", "let", "our", "their",
    "his", "her", "my", "your", "yet", "nor", "only", "once", "perhaps", "today", "under", "unlike", "until", "use",
    "using", "thus", "hence",
    "notice", "note", "recall", "consider", "suppose", "assume", "observe", "define", "therefore", "moreover",
    "furthermore", "similarly", "likewise", "intuitively", "specifically", "formally", "otherwise", "conversely",
    "indeed", "clearly", "usually", "typically", "often", "sometimes", "given", "compare", "remember", "show",
    "prove", "find", "compute", "calculate", "write", "can", "does", "is", "are", "do", "will", "should", "could",
])  # fmt: skip
_LETTERED = frozenset([
    "plan", "option", "type", "vitamin", "class", "group", "step", "point", "appendix", "section", "grade", "series",
    "model", "version", "case", "part",
])  # fmt: skip

STOPS = Stops(never=_NEVER, with_number=_WITH_NUMBER, soft=_SOFT, naming=_NAMING, starters=STARTERS, lettered=_LETTERED)
