"""Which labels say of what kind the names behind them are, so that they may be said to include these.

"Uses: bread, cakes" are uses; "Kidneys: weight, colour" is what is looked at in kidneys, which include no weight.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy

_CLASSES = word_set(
    """abnormalities accessories activities additives advantages adverbs agents alternatives anomalies antibiotics
    antibodies applications approaches areas aspects assets attributes bacteria barriers behaviors behaviours
    benefits biomarkers branches candidates capabilities causes challenges changes characteristics chemicals
    choices circumstances clues colors colours comorbidities competitors complications components compounds
    concepts concerns conditions consequences consumers contraindications controls correlations costs crops
    customers databases decisions defects deficiencies deficits deliverables departments derivatives details
    determinants devices diagnoses difficulties dimensions disadvantages disciplines diseases disorders
    disruptions disturbances divisions drawbacks drivers drugs duties effects elements emotions engines enzymes
    equipment events exceptions expenses factors families features fields findings foods forces formats forms
    formulas frameworks functions genres goods groups habits hazards hormones illnesses imbalances impacts
    implications improvements indications indicators industries infections influences ingredients inhibitors
    injuries inputs instruments interactions interventions investigations issues items jobs kinds languages laws
    levels libraries limitations localities machines manifestations markers materials means measurements measures
    mechanisms medications medicines metals methods metrics minerals models modes molecules movements needs
    nutrients objects obstacles occupations operations operators opportunities organisms organs outcomes outputs
    particles partners parts pathogens pathways patterns people phases phenomena places plants platforms policies
    populations positions practices precautions predictors preparations principles problems procedures processes
    products professions programmes programs properties protocols providers purposes qualities reactions reasons
    recipients regions regulators requirements responses responsibilities restrictions results rights risks
    rituals roles routes rules samples sciences scientists sectors sensors services settings shapes shortages
    side-effects signals signs sites situations skills solutions solvents sources species specimens sports stages
    stakeholders standards states statistics steps strategies strengths structures styles subfields subjects
    substances substrates subtypes supplements supplies surfaces symptoms syndromes systems targets techniques
    technologies territories tests theories therapies threats tools toxins traditions traits transformations
    treatments trends triggers types units users uses utilities values variables variants variations vegetables
    vehicles versions vitamins ways weaknesses words works"""
)
"""What things are called by what they are to something else, or by a wide kind: what stands behind them is of it."""

_NAME = lazy(r"[A-Z][\w-]*[A-Z\d]|[A-Z][\w-]+ [A-Z]")
_COUNTS = lazy(r"(?:two|three|four|five|six|seven|eight|nine|ten|both|all|every|\d+)\b", re.IGNORECASE)


OF_ANOTHER = frozenset({"signs", "symptoms", "drugs", "causes", "monitor"})
"""Labels that are of what stands over their list: "Signs include jaundice." says the signs of nothing."""


def is_kind(noun: str) -> bool:
    """Whether a noun in the plural says of what kind things are, "causes", "stages", so that a list may be of them."""
    return noun.lower() in _CLASSES


def may_include(label: str, names: Sequence[str]) -> bool:
    """Whether names behind a label are surely of the kind that it names: "Uses", or things in the plural themselves.

    A label that counts its names does not include them, for then these are all.
    """
    head = head_noun(label).lower()
    if _COUNTS.match(label) or label.lower() in OF_ANOTHER:
        return False
    return head in _CLASSES or all(_is_alike(name, head) for name in names)


def _is_alike(name: str, head: str) -> bool:
    """Whether a name may be one of several such things: in the plural, called by their kind, or a proper name."""
    own = head_noun(name).lower()
    return is_plural(own) or own == head.rstrip("s") or own == head or bool(_NAME.match(name))
