"""A phrase in another language is heard so only when the voice that says it knows the language."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.rules.voice import catalogue
from audiolesson.check.texts import TextView
from audiolesson.errors import VoiceError
from audiolesson.script.marks import place_at


def find(view: TextView) -> Iterator[Finding]:
    """Phrases with a `lang` that their speaker's voice does not list; an engine that lists nothing says nothing."""
    voices = view.show.voices
    host = next(iter(voices))
    listed: dict[str, frozenset[str]] = {}
    for paragraph in view.paragraphs():
        at = 0
        for span in paragraph.spans:
            spec = voices.get(paragraph.speaker or host)
            if span.lang and spec:
                if spec not in listed:
                    listed[spec] = _languages(spec)
                tag = span.lang.lower()
                if listed[spec] and not listed[spec] & {tag, tag.partition("-")[0]}:
                    message = f"the voice {spec} knows no language {span.lang!r} and reads the phrase in its own"
                    yield Finding(place_at(paragraph, at), message, "`audiolesson voices` lists what each voice knows")
            at += len(span.text)


def _languages(spec: str) -> frozenset[str]:
    """The languages that an engine lists, each with and without its region; none when it lists but one.

    An engine that lists one voice (the system's, the tone) lists its default and may know more.
    """
    try:
        voices = catalogue(spec)
    except VoiceError:  # the rule about voices tells of it
        return frozenset()
    tags = [tag.lower() for info in voices for tag in (info.language, *info.also)] if len(voices) > 1 else []
    return frozenset({*tags, *(tag.partition("-")[0] for tag in tags)})


ABOUT = About(
    "A phrase marked with a language that the voice of its speaker does not know.",
    "The voice reads the phrase by the rules of its own language, and the learner learns a wrong sound.",
    {SCRIPT: "On the coast they say [fluet]{lang=gsw} for high water.\n"},
    {SCRIPT: "On the coast they say [marée haute]{lang=fr} for high water.\n"},
)
RULE = LessonRule("language", "warning", find, ABOUT)
STUDY_RULE = StudyRule("language", "warning", find, ABOUT)
