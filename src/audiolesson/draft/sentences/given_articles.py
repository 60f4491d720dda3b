"""The article that notes leave out before their subject: "DNS resolver asks …" → "The DNS resolver asks …".

Of a hundred slips of pages that readers named, every eighth was such a subject, and nothing else was wrong. It is given
to what is hardly ever said without one, and never in what a careful author wrote.
"""

from functools import lru_cache

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import first_verb_of_words
from audiolesson.draft.english.texts import glue, is_name, is_written_small
from audiolesson.draft.english.verbs import ADVERBS, FUNCTION, MODALS, word_set
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_THINGS = word_set(
    """accountant adjective adverb agent antenna apparatus application apprentice architect artist astronomer author
    axle bag ball bandage banker barrel basin basket battery beam bell bench bird bishop blade blister boat bolt book
    bottle bowl bracket bridge browser brush bubble bucket builder bullet cabinet cable candle car carpenter
    carrier castle cave chain chair child chimney chloroplast clerk clock coil coin colleague comet cone constructor
    consumer cookie cord cornea corner coroner cottage crane crater crystal cursor curve cylinder dam dancer dealer
    defendant dentist designer desk developer dial dictionary dish diver dog door drawer drawstring driver drum ear
    economist editor elbow electrode emperor employer endpoint engineer envelope expert eyelid eyepiece farmer fence
    file finger firewall flame flask flower fork frame frog function fuse gardener gate gateway gear glove graph grid
    guard guest hammer handle header helmet hill hinge historian hook hormone horse hull hunter hypervisor
    infant insect inspector instructor interface inventor invoice island jar jaw journalist juror kettle key kiln
    knee knife knob knot ladder lake lamp lantern lawyer leader learner lecturer leg lens letter lever lid ligand
    lighthouse lock locomotive manager manufacturer mason mast mathematician mayor merchant meter method microphone
    microscope mill minister mirror mitochondrion module monk mouth musician mutex nail neck needle neighbor
    neighbour nest nostril noun novelist nozzle officer oven package painter parcel parent pawn passenger path patient
    pea peasant pedal pen pencil petal philosopher physician physicist pigeon pillar pilot pin piston pit plate
    plough plumber poet politician pot priest prisoner producer programmer pronoun prosecutor psychologist pulley
    pump pupil rabbit rack raft reader recipient record referee repository resolver retailer retina rib ribosome
    rider ring river rocket roof router rudder ruler runtime sailor satellite saw scar scheduler scholar scientist
    screw sculptor semaphore shareholder ship shipper shoe shop shoulder shutter singer skeleton slab soldier
    spacecraft specialist sphere spindle spine spoon spy star statue stem stick stool strap stream street
    student subclass submarine superclass supervisor surgeon surveyor tailor tank taxpayer teacher technician temple
    tent therapist thermometer thermostat throat thumb tile token tooth torch tourist tower town trainee translator
    traveller tray treasurer tree trench trunk tunnel tuple turbine tutor tyre vacuole vase vehicle verb victim
    village violin visitor volunteer waiter warrior weaver webpage whale wholesaler window wing witness woman
    wrist writer"""
)
"""Nouns that as the subject of a sentence have an article or stand in the plural."""

_LEFT = word_set("process number circle set amount gradient machine heart action quantity system")
"""Words that stand alone too: in a name ("due process", "full circle"), or for a field ("number" in grammar)."""

_MOST_IN_A_NAME = 4
_OF_ONE = word_set("is was has does")
_BETWEEN = ADVERBS | word_set("first then also often only always never usually now still thus therefore itself")
"""What may stand between a subject and its verb."""

_WORD = lazy(r"[A-Za-z][a-z]*(?:-[a-z]+)*|[A-Z]{2,6}")
_DEEDS = lazy(r"[A-Z][a-z]+ing$")
"""How a deed begins, which is no thing: "Padding a struct", "Understanding grammar"."""


_IN_A_NAME = word_set("system rate revolution front process machine cycle wave theorem phase period moment stage")
"""Heads that have an article behind another word: "the nervous system"."""


def needs_article(phrase: str) -> bool:
    """Whether a phrase of one thing is hardly ever said without an article: "bishop", "nervous system"."""
    words = phrase.lower().split()
    return bool(words) and (words[-1] in _counted() or (len(words) > 1 and words[-1] in _IN_A_NAME))


def with_its_article(said: Text, whole: str) -> Text:
    """A sentence with "The" before its subject, where that is one thing of a kind that is counted, and has none."""
    name = _bare_subject(said.text)
    if not name or any(mark.start < len(name) for mark in said.marks):
        return said
    first, *others = name.split()
    if not first.isupper() and is_name(first, whole):
        return said
    known = bool(others) or any(
        f"{one} {first.lower()}" in whole for one in ("a", "an", "the", "A", "An", "The", "each", "every")
    )
    small = is_written_small(first, whole) or first.lower() in _counted()
    return glue("The ", lower_first(said) if small else said) if known else said


@lru_cache(maxsize=2048)
def _bare_subject(said: str) -> str:
    """What a sentence begins with where that is one thing without an article, "" where it is not."""
    words = said.split(" ", _MOST_IN_A_NAME + 2)
    if not said[:1].isupper() or words[0].lower() in FUNCTION or _DEEDS.match(words[0]):
        return ""
    if _counted().isdisjoint(word.lower() for word in words[:_MOST_IN_A_NAME]):
        return ""
    at = first_verb_of_words(said)
    if not 0 < at <= _MOST_IN_A_NAME + 1 or not _is_of_one(words[at]):
        return ""
    while at > 1 and words[at - 1].lower() in _BETWEEN:
        at -= 1
    name = words[:at]
    head = name[-1].lower()
    plain = all(map(_WORD.fullmatch, name)) and not any(word.lower() in FUNCTION for word in name)
    small = all(word.islower() or word.isupper() for word in name[1:])
    return " ".join(name) if plain and small and head in _counted() else ""


def is_always_counted(noun: str) -> bool:
    """Whether a noun in the singular has an article, or a word in its place, wherever it is a subject."""
    return noun.lower() in _counted()


@lru_cache(maxsize=1)
def _counted() -> frozenset[str]:
    return (COUNTED | _THINGS) - _LEFT


def _is_of_one(verb: str) -> bool:
    return verb in _OF_ONE or verb in MODALS or bool(base_of_s(verb))
