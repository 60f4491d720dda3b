"""A recording that stands in place of a voice can be used, and is of the words above it."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, SETTINGS, About
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.errors import FileError, SoundError
from audiolesson.script.model import Script, Segment


def find(view: LessonView) -> Iterator[Finding]:
    """Recordings that cannot be read, or are silent, or too short or long for their words; missing ones are another
    rule's."""
    recorded = [paragraph for paragraph in view.paragraphs() if paragraph.record]
    if not recorded:
        return
    from audiolesson.episode.recordings import Recordings
    from audiolesson.episode.utterances import sentences_of

    show = view.show
    script = Script(view.head, tuple(Segment("", paragraph.place, items=(paragraph,)) for paragraph in recorded))
    recordings = Recordings(show)
    for sentence in sentences_of(script, show.voices, show.lexicon, show.language):
        try:
            recordings.clip(sentence)
        except SoundError as error:
            yield Finding(error.place or sentence.place, error.message, error.hint)
        except FileError:  # missing, or nothing can be kept here
            continue


ABOUT = About(
    "A recording below a paragraph cannot be read, is silent, or is far too short or too long for the words above it.",
    "It is heard in place of the words that stand there: the transcript would show what nobody says.",
    {
        SCRIPT: "High water comes to each coast twice a day.\n\n[record tide.wav]\n",
        SETTINGS: '[credits]\n"tide.wav" = "by me"\n',
        "sounds/tide.wav": "no recording",
    },
    {SCRIPT: "High water comes to each coast twice a day.\n"},
)
RULE = LessonRule("recording", "error", find, ABOUT)
