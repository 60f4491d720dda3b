"""Asking rules: what they find, as problems; a rule that is off is not asked."""

from collections.abc import Callable, Iterable

from audiolesson.check.model import Finding, LessonRule, ShowRule, StudyRule
from audiolesson.errors import Problem
from audiolesson.show.model import Show


def ask(show: Show, rule: LessonRule | ShowRule | StudyRule, found: Callable[[], Iterable[Finding]]) -> list[Problem]:
    """What `found` gives, as problems of the rule, unless show.toml turns the rule or its kind off."""
    if rule.name in show.check.off:
        return []
    problems = []
    for one in found():
        name = f"{rule.name}-{one.kind}" if one.kind else rule.name
        if name not in show.check.off:
            problems.append(Problem(name, rule.severity, one.place, one.message, one.hint))
    return problems
