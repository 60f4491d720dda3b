"""Cues read well on a small screen, and every transcript carries the words that are heard."""

import html.parser
import io
import json
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import jsonschema
import pysrt
import pytest
import srt as srt_reader
import webvtt
from hypothesis import given, settings
from hypothesis import strategies as st
from time_scripts import HERE, SOUND_LENGTHS, SOUNDS, clips_of, paragraph, said, script_of, scripts

from audiolesson.episode.chapters import json_chapters
from audiolesson.episode.cues import cues_of
from audiolesson.episode.fit import fit
from audiolesson.episode.model import Chapter, Cue, Placed, Sentence, Timeline
from audiolesson.episode.timeline import lay_out
from audiolesson.episode.transcripts import html as html_file
from audiolesson.episode.transcripts import json as json_file
from audiolesson.episode.transcripts import srt, vtt
from audiolesson.script.model import Script
from audiolesson.speech.model import Clip, Utterance, Word
from audiolesson.units import Ms
from audiolesson.wording.model import Token

MS = timedelta(milliseconds=1)

TRANSCRIPT = {
    "type": "object",
    "required": ["version", "segments"],
    "properties": {
        "version": {"const": "1.0.0"},
        "segments": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["startTime", "endTime", "body", "speaker"],
                "properties": {
                    "speaker": {"type": "string", "minLength": 1},
                    "startTime": {"type": "number", "minimum": 0},
                    "endTime": {"type": "number", "minimum": 0},
                    "body": {"type": "string", "minLength": 1},
                },
            },
        },
    },
}
CHAPTERS = {
    "type": "object",
    "required": ["version", "chapters"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "1.2.0"},
        "chapters": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["startTime"],
                "additionalProperties": False,
                "properties": {
                    "startTime": {"type": "number", "minimum": 0},
                    "endTime": {"type": "number", "minimum": 0},
                    "title": {"type": "string"},
                    "img": {"type": "string", "pattern": "^https://"},
                    "url": {"type": "string", "pattern": "^https?://"},
                },
            },
        },
    },
}


def made(script: Script, target: Ms | None = None) -> Timeline:
    sentences = said(script)
    clips = clips_of(sentences)
    result = fit(script, sentences, [clip.length for clip in clips], SOUND_LENGTHS, target)
    return lay_out(script, sentences, clips, SOUNDS, result)


def folded(text: str) -> str:
    return " ".join(text.split())


def heard(timeline: Timeline) -> list[str]:
    return " ".join(placed.sentence.text for placed in timeline.placed).split()


def placed(written: str, tokens: list[tuple[str, str]], times: dict[int, tuple[int, int]], length: int) -> Placed:
    """A sentence whose tokens are (written, spoken), with the times of those that are heard."""
    found, at = [], 0
    for text, spoken in tokens:
        at = written.index(text, at)
        found.append(Token(text, at, at + len(text), spoken))
        at += len(text)
    words = tuple(Word(token, Ms(start), Ms(end)) for token, (start, end) in times.items())
    sentence = Sentence(0, 0, 0, "Host", written, Utterance(tuple(found), "tone"), HERE)
    return Placed(sentence, Clip("k", Ms(length), words), Ms(1_000))


def shown(one: Placed, length: int = 20_000) -> tuple[Cue, ...]:
    return cues_of([one], Ms(length))


@settings(max_examples=30, deadline=None)
@given(scripts, st.one_of(st.none(), st.integers(5_000, 300_000).map(Ms)))
def test_cues_rise_do_not_overlap_and_end_inside_the_file(script: Script, target: Ms | None) -> None:
    timeline = made(script, target)
    at = -1
    for cue in timeline.cues:
        assert at <= cue.start < cue.end <= timeline.length
        at = cue.end
        assert cue.speaker in ("Host", "Guest")
        assert all(cue.start <= word.start < word.end <= cue.end for word in cue.words)


@settings(max_examples=30, deadline=None)
@given(scripts)
def test_a_cue_holds_at_most_two_lines_of_32_characters(script: Script) -> None:
    for cue in made(script).cues:
        assert 1 <= len(cue.lines) <= 2
        assert all(len(line) <= 32 for line in cue.lines)
        assert cue.text == " ".join(word.text for word in cue.words)


@settings(max_examples=30, deadline=None)
@given(scripts)
def test_the_words_of_the_cues_are_the_written_words(script: Script) -> None:
    timeline = made(script)
    assert " ".join(cue.text for cue in timeline.cues).split() == heard(timeline)


def test_a_word_has_the_time_of_its_clip_and_its_punctuation() -> None:
    one = placed('It is "GPT-4", yes.', [("It", "it"), ("is", "is"), ('"', '"'), ("GPT", "G P T"), ("-", ""),
        ("4", "four"), ('"', '"'), (",", ","), ("yes", "yes"), (".", ".")],
        {0: (10, 100), 1: (100, 200), 3: (200, 500), 5: (500, 640), 8: (700, 900)}, 950)  # fmt: skip
    (cue,) = shown(one)
    assert [(word.text, word.start, word.end) for word in cue.words] == [
        ("It", 1_010, 1_100), ("is", 1_100, 1_200), ('"GPT-4",', 1_200, 1_640), ("yes.", 1_700, 1_900),
    ]  # fmt: skip


def test_a_word_that_is_not_said_takes_the_time_of_its_left_neighbour() -> None:
    one = placed("We show (Vaswani, 2017) it.", [("We", "we"), ("show", "show"), ("(Vaswani, 2017)", ""), ("it", "it"),
        (".", ".")], {0: (0, 100), 1: (100, 300), 3: (300, 400)}, 400)  # fmt: skip
    (cue,) = shown(one)
    assert [(word.text, word.start, word.end) for word in cue.words][1:3] == [
        ("show", 1_100, 1_300), ("(Vaswani, 2017)", 1_100, 1_300),
    ]  # fmt: skip


def test_a_long_list_of_citations_shares_out_its_neighbours_time() -> None:
    cited = "(Vaswani et al., 2017; Brown et al., 2020; Devlin et al., 2019; Radford et al., 2018)"
    one = placed(f"We show {cited} it.", [("We", "we"), ("show", "show"), (cited, ""), ("it", "it"), (".", ".")],
        {0: (0, 100), 1: (100, 1_000), 3: (1_000, 1_400)}, 1_400)  # fmt: skip
    cues = shown(one)
    assert " ".join(cue.text for cue in cues) == one.sentence.text
    words = [word for cue in cues for word in cue.words]
    assert all(before.end <= after.start for before, after in pairwise(words))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "model", "(2017),", "representation", "x" * 40]), st.booleans()), min_size=1
    )
)
def test_words_that_are_only_shown_never_break_the_order_of_cues(words: list[tuple[str, bool]]) -> None:
    words = [("So", True), *words]
    times = {number: (number * 90, number * 90 + 90) for number, (_, said) in enumerate(words) if said}
    one = placed(" ".join(w for w, _ in words), [(w, w if said else "") for w, said in words], times, 90 * len(words))
    cues = shown(one)
    assert " ".join(cue.text for cue in cues) == one.sentence.text
    for cue, following in pairwise(cues):
        assert cue.end <= following.start
        assert cue.words[-1].start < following.words[0].start
    assert all(cue.start < cue.end for cue in cues)


def test_a_date_of_several_words_stays_one_word_and_a_long_formula_is_cut_at_its_blanks() -> None:
    one = placed("On March 5, 2024 it came.", [("On", "on"), ("March 5, 2024", "March fifth"), ("it", "it"),
        ("came", "came"), (".", ".")], {0: (0, 10), 1: (10, 900), 2: (900, 950), 3: (950, 999)}, 999)  # fmt: skip
    assert [word.text for word in shown(one)[0].words] == ["On", "March 5, 2024", "it", "came."]
    formula = r"\frac{1}{N} \sum_{i=1}^{N} \log p(y_i \mid x_i)"
    one = placed(f"So {formula} holds.", [("So", "so"), (formula, "one over N"), ("holds", "holds"), (".", ".")],
        {0: (0, 10), 1: (10, 4_000), 2: (4_000, 4_100)}, 4_100)  # fmt: skip
    assert [word.text for cue in shown(one) for word in cue.words] == ["So", *formula.split(), "holds."]


def test_only_a_word_that_no_cue_holds_is_cut_by_characters() -> None:
    for size in (33, 64, 65, 200):
        word = "x" * size
        one = placed(f"See {word} now.", [("See", "see"), (word, "it"), ("now", "now"), (".", ".")],
            {0: (0, 10), 1: (10, 4_000), 2: (4_000, 4_100)}, 4_100)  # fmt: skip
        texts = [word.text for cue in shown(one) for word in cue.words]
        assert "".join(texts) == f"See{word}now."
        assert (word in texts) == (size <= 64)


def test_a_voice_without_word_times_still_has_cues_that_rise() -> None:
    text = "word " * 40
    (one,) = [placed(text.strip(), [("word", "word")], {}, 9_000)]
    cues = shown(one)
    assert folded(" ".join(cue.text for cue in cues)) == folded(text)
    assert cues[0].start == 1_000 and cues[-1].words[-1].end == 10_000


def test_a_short_sentence_stays_on_the_screen_for_a_second() -> None:
    one = placed("Yes.", [("Yes", "yes"), (".", ".")], {0: (0, 200)}, 250)
    assert [(cue.start, cue.end) for cue in shown(one)] == [(1_000, 2_000)]
    assert [(cue.start, cue.end) for cue in shown(one, 1_500)] == [(1_000, 1_500)]


def test_sentences_are_cut_at_punctuation_and_never_behind_an_article() -> None:
    text = "When a model reads a text, it guesses the next word, and the loss tells it how far off the guess was."
    (first, *others) = made(script_of([paragraph(text)])).cues
    assert first.text.endswith(",")
    lines = [line for cue in (first, *others) for line in cue.lines]
    assert not any(line.split()[-1] in ("a", "the", "and", "it") for line in lines)


class Paragraphs(html.parser.HTMLParser):
    """The words of all p, the speakers of all cite, and the number of time elements."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.speakers: list[str] = []
        self.times = 0
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside = tag
        self.times += tag == "time"

    def handle_data(self, data: str) -> None:
        if self.inside == "p":
            self.words += data.split()
        elif self.inside == "cite" and data.strip():
            self.speakers.append(data)


def without_names(text: str, names: list[str]) -> list[str]:
    for name in names:
        text = text.removeprefix(f"{name}: ").removeprefix(f"{name}:\n")
    return text.split()


@settings(max_examples=30, deadline=None)
@given(scripts)
def test_every_format_carries_the_same_words(script: Script) -> None:
    timeline = made(script)
    words = heard(timeline)
    cues = timeline.cues
    times = [(cue.start, cue.end) for cue in cues]

    captions = webvtt.from_buffer(io.BytesIO(vtt.render(cues, "en")), format="vtt").captions
    assert " ".join(caption.text for caption in captions).split() == words
    assert [caption.voice for caption in captions] == [cue.speaker for cue in cues]

    text = srt.render(cues, "en").decode()
    subtitles = list(srt_reader.parse(text, ignore_errors=False))
    assert [word for one in subtitles for word in without_names(one.content, ["Host", "Guest"])] == words
    assert [one.index for one in subtitles] == list(range(1, len(cues) + 1))
    assert [(one.start // MS, one.end // MS) for one in subtitles] == times
    assert all(len(line) <= 32 for one in subtitles for line in one.content.splitlines())
    assert all(len(one.content.splitlines()) <= 2 for one in subtitles)
    others = pysrt.from_string(text, error_handling=pysrt.ERROR_RAISE)
    assert [(one.start.ordinal, one.end.ordinal) for one in others] == times

    whole = json.loads(json_file.render(cues, "en"))
    jsonschema.validate(whole, TRANSCRIPT)
    assert " ".join(segment["body"] for segment in whole["segments"]).split() == words
    assert [round(s["startTime"] * 1000) for s in whole["segments"]] == [cue.start for cue in cues]

    page = Paragraphs()
    page.feed(html_file.render(cues, "en").decode())
    assert page.words == words and page.times == len(cues)


def test_subrip_names_the_speaker_only_where_it_changes() -> None:
    two = script_of([paragraph("One."), paragraph("Two."), paragraph("Three.", "Guest"), paragraph("Four.")])
    contents = [one.content for one in srt_reader.parse(srt.render(made(two).cues, "en").decode())]
    assert contents == ["Host: One.", "Two.", "Guest: Three.", "Host: Four."]
    contents = [
        one.content for one in srt_reader.parse(srt.render(made(script_of([paragraph("One.")])).cues, "en").decode())
    ]
    assert contents == ["One."]


def test_webvtt_begins_with_its_name_and_a_blank_line_and_names_each_speaker() -> None:
    two = script_of([paragraph("One."), paragraph("Two & three.", "Guest")])
    blocks = vtt.render(made(two).cues, "en").decode().split("\n\n")
    assert blocks[0] == "WEBVTT"
    assert [block.split("\n")[1] for block in blocks[1:]] == ["<v Host>One.", "<v Guest>Two &amp; three."]


def test_hostile_words_stay_words_in_every_format() -> None:
    text = "<script>alert(1)</script> --> & 00:00:01.000 <v Eve> \x00 &amp; WEBVTT"
    timeline = made(script_of([paragraph(text)]))
    words = text.replace("\x00", "").split()
    captions = webvtt.from_buffer(io.BytesIO(vtt.render(timeline.cues, "en")), format="vtt").captions
    assert b"<script" not in vtt.render(timeline.cues, "en") and len(captions) == len(timeline.cues)
    page = Paragraphs()
    page.feed(html_file.render(timeline.cues, '"><b>').decode())
    assert page.words == words
    assert b"<script" not in html_file.render(timeline.cues, '"><b>')
    assert list(srt_reader.parse(srt.render(timeline.cues, "en").decode(), ignore_errors=False))


def test_json_has_the_time_of_every_word() -> None:
    timeline = made(script_of([paragraph("One two three, four.")]))
    whole = json.loads(json_file.render(timeline.cues, "en"))
    words = whole["segments"][0]["words"]
    assert whole["wordTimes"] == "exact"
    assert [word["body"] for word in words] == ["One", "two", "three,", "four."]
    assert words[0]["startTime"] == (timeline.placed[0].start + 20) / 1000


def test_an_episode_without_speech_has_empty_transcripts_that_readers_take() -> None:
    assert not webvtt.from_buffer(io.BytesIO(vtt.render([], "en")), format="vtt").captions
    assert not list(srt_reader.parse(srt.render([], "en").decode()))
    assert json.loads(json_file.render([], "en"))["segments"] == []


def test_chapters_as_json_are_what_the_specification_asks_for() -> None:
    chapters = (
        Chapter(Ms(0), Ms(31_001), "Wie  Modelle\nlesen", "https://example.org/ä?b=1&c=%20", "pictures/a.png"),
        Chapter(Ms(31_001), Ms(60_000), 'Zwei & "drei"', picture="pictures/none.png"),
    )
    data = json_chapters(chapters, "https://example.org/course/x/", {"pictures/a.png": "picture-1234abcd.jpg"})
    whole = json.loads(data)
    jsonschema.validate(whole, CHAPTERS)
    assert whole["chapters"][0] == {
        "startTime": 0.0,
        "endTime": 31.001,
        "title": "Wie Modelle lesen",
        "img": "https://example.org/course/x/picture-1234abcd.jpg",
        "url": "https://example.org/%C3%A4?b=1&c=%20",
    }
    assert "img" not in whole["chapters"][1]


@pytest.mark.parametrize("name", ["Dr. Annabelle van der Meer-Lindqvist the Third", "A<b>&c"])
def test_names_of_any_length_and_signs_fit_into_every_format(name: str) -> None:
    one = placed("word " * 30 + "end", [("word", "word")], {}, 9_000)
    other = replace(one, sentence=replace(one.sentence, speaker=name), start=Ms(11_000))
    cues = cues_of([one, other], Ms(30_000))
    subtitles = list(srt_reader.parse(srt.render(cues, "en").decode()))
    assert all(len(one.content.splitlines()) <= 2 for one in subtitles)
    assert all(len(line) <= 32 for one in subtitles for line in one.content.splitlines())
    page = Paragraphs()
    page.feed(html_file.render(cues, "en").decode())
    assert "".join(page.speakers) == f"Host:{name}:"


def test_a_short_gap_inside_a_sentence_is_no_blank_screen() -> None:
    words = [f"word{number}" for number in range(20)]
    times = {number: (number * 400, number * 400 + 300) for number in range(20)}
    cues = shown(placed(" ".join(words), [(word, word) for word in words], times, 8_100))
    assert len(cues) > 2
    assert all(one.end == two.start for one, two in pairwise(cues))


def test_a_speakers_name_never_becomes_markup_in_webvtt() -> None:
    one = placed("word", [("word", "word")], {0: (0, 500)}, 600)
    cues = cues_of([replace(one, sentence=replace(one.sentence, speaker="A<b>&c"))], Ms(5_000))
    assert "<v A&lt;b&gt;&amp;c>word" in vtt.render(cues, "en").decode()
