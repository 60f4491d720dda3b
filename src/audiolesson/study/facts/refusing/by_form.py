"""All that is refused of a fact by the form of its question and answer, whatever its kind."""

from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.asides import is_aside
from audiolesson.study.facts.refusing.asked_badly import is_asked_badly
from audiolesson.study.facts.refusing.bounded import is_badly_bounded
from audiolesson.study.facts.refusing.broken import is_broken_off
from audiolesson.study.facts.refusing.echoed import is_echoed
from audiolesson.study.facts.refusing.empty import is_empty
from audiolesson.study.facts.refusing.exampled import is_of_an_example
from audiolesson.study.facts.refusing.hollow import is_hollow
from audiolesson.study.facts.refusing.loose import is_loose
from audiolesson.study.facts.refusing.lost import is_lost
from audiolesson.study.facts.refusing.passing import is_passing
from audiolesson.study.facts.refusing.picked import is_not_picked
from audiolesson.study.facts.refusing.praised import is_praised
from audiolesson.study.facts.refusing.said_badly import is_said_badly
from audiolesson.study.facts.refusing.scraps import is_scrap
from audiolesson.study.facts.refusing.thin import is_thin
from audiolesson.study.facts.refusing.torn import is_torn
from audiolesson.study.facts.refusing.unasked import is_unasked
from audiolesson.study.facts.refusing.unheard import is_unheard
from audiolesson.study.facts.refusing.unsettled import is_unsettled
from audiolesson.study.facts.refusing.vague import is_vague

_BY_ITSELF = (
    is_broken_off, is_badly_bounded, is_empty, is_unasked, is_aside, is_praised, is_echoed, is_scrap, is_vague,
    is_passing, is_not_picked, is_unheard, is_torn, is_asked_badly, is_said_badly,
    is_lost,
)  # fmt: skip
_IN_ITS_LESSON = (is_hollow, is_thin, is_loose, is_unsettled, is_of_an_example)


def is_refused_by_form(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact's question or answer has a form that no teacher keeps."""
    return any(rule(fact) for rule in _BY_ITSELF) or any(rule(evidence, fact) for rule in _IN_ITS_LESSON)
