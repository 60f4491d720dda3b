"""What was made of a lesson's cards and quiz, for its manifest."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from audiolesson.build.about import About
from audiolesson.build.formulas import Formulas
from audiolesson.build.reporter import Effort
from audiolesson.errors import Problem
from audiolesson.manifest import MadeCard, MadeDrill, MadeQuestion, Product


@dataclass(frozen=True, slots=True)
class Study:
    """What was made of a lesson's cards and quiz, or kept. `inputs` are their files; `about` names the lesson."""

    about: About
    inputs: Mapping[str, str] = field(default_factory=dict)
    products: tuple[Product, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    drills: tuple[MadeDrill, ...] = ()
    cards: tuple[MadeCard, ...] = ()
    quiz: tuple[MadeQuestion, ...] = ()
    formulas: Formulas = field(default_factory=dict)
    effort: Effort = field(default_factory=Effort)
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
