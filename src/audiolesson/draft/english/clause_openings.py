"""Where a clause begins within a sentence: with that, which, if …, or without its "that". English only."""

from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PREPOSITIONS, PRONOUNS, SUBORDINATE

_BEFORE_A_THAT = frozenset({",", "do", "does", "doing"})
_OF_A_THAT = PREPOSITIONS - {"in", "before", "after", "since", "than", "as"} | {"sometimes", "often", "usually"}
"""Words behind which "that" begins no clause: "some of that water", "sometimes that is so"."""

_TIMES = frozenset(
    {"century", "year", "years", "war", "day", "days", "month", "age", "end", "time", "morning", "spring", "summer"}
)
_MOST_IN_A_TIME = 5


def opens_clause(tokens: list[str], at: int) -> bool:
    """Whether a clause begins: with that, which, if …, or without its "that": "two facts you should know"."""
    before = tokens[at - 1].lower() if at else ","
    after = "".join(tokens[at + 1 : at + 2])
    if tokens[at].lower() in SUBORDINATE and not after[:1].isdigit() and not after.endswith("ing"):
        if tokens[at].lower() == "until":
            return not _is_time(tokens, at + 1)
        return tokens[at].lower() != "that" or not (before in _BEFORE_A_THAT or before.lower() in _OF_A_THAT)
    if tokens[at] == "so" and at > 1 and tokens[at - 1] != "," and tokens[at - 1].lower() not in FUNCTION:
        return "".join(tokens[at + 1 : at + 2]) in (DETERMINERS | PRONOUNS) - {"that", "many", "much", "few"}
    begins = tokens[0].lower() in DETERMINERS and at > 1 and not (at == 2 and tokens[0].lower() == "every")
    numeral = tokens[at] == "I" and tokens[at - 1][:1].isupper()
    spoken = tokens[at].lower() in ("you", "we", "i") and not numeral
    return begins and spoken and tokens[at - 1].lower() not in FUNCTION | {","}


def _is_time(tokens: list[str], at: int) -> bool:
    """Whether a time stands here, not a clause: "until the last century each town had …"."""
    near = [token.lower() for token in tokens[at : at + _MOST_IN_A_TIME]]
    if near[:1] and near[0] in ("then", "now", "recently", "today", "about", "around"):
        return True
    time = next((place for place, token in enumerate(near) if token in _TIMES), -1)
    return (
        time > 0 and near[0] in DETERMINERS and near[time + 1 : time + 2] not in (["was"], ["is"], ["when"], ["ended"])
    )
