"""Asking rules: what they find, as problems; a rule that is off is not asked."""

from collections.abc import Callable, Collection, Iterable

from audiolesson.check.model import Finding, LessonRule, ShowRule, StudyRule
from audiolesson.errors import Problem


def ask(
    off: Collection[str], rule: LessonRule | ShowRule | StudyRule, found: Callable[[], Iterable[Finding]]
) -> list[Problem]:
    """What `found` gives, as problems of the rule, unless `off` names the rule or its kind."""
    if rule.name in off:
        return []
    problems = []
    for one in found():
        name = f"{rule.name}-{one.kind}" if one.kind else rule.name
        if name not in off:
            problems.append(Problem(name, rule.severity, one.place, one.message, one.hint))
    return problems
