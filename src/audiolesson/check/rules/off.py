"""What `[check] off` names is a rule."""

import difflib
from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView


def rule(known: frozenset[str]) -> ShowRule:
    """The rule, for the names of all rules. `wording-…` names a kind inside `wording`."""

    def find(view: ShowView) -> Iterator[Finding]:
        for name in view.show.check.off:
            if name not in known and not name.startswith("wording-"):
                near = difflib.get_close_matches(name, sorted(known), 1)
                hint = f"did you mean {near[0]!r}?" if near else f"rules are: {', '.join(sorted(known))}"
                yield Finding(view.setting("check.off"), f"[check] off: no rule is called {name!r}", hint)

    return ShowRule("check-off", "warning", find)
