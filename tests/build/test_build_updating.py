"""Updating drafts: what a changed lesson gives now comes into the files, and nothing that an author wrote is lost."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from showmaker import bytes_of, edit, make_show

from audiolesson import api
from audiolesson.build import updating
from audiolesson.build.drafting import drafted_now
from audiolesson.build.updating import FileUpdate
from audiolesson.draft.merge import merge_script
from audiolesson.errors import AudiolessonError, ShowError
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.study.cards_file import parse_cards

LESSON = """\
# Kilns

A kiln is an oven that hardens clay. The first kilns were pits in the ground, and wood was burnt on top of the pots.

## Heat

Clay turns hard at six hundred degrees. Glaze melts at twelve hundred. A cone of clay bends when the heat is right.

## Fuel

Wood gives long flames and ash. Gas burns without ash. Most kilns of today are heated by electric wires in their walls.
"""


REMARKS = (
    "A damper is a truly old plate of steel that closes the flue of a kiln. A bung is a truly old stack of saggars that"
    " stands in a kiln."
)
"""Definitions with a remark, of which an author is shown cards to mend."""


@pytest.fixture
def kilns(tmp_path: Path) -> Show:
    """A show with one drafted lesson."""
    show = make_show(tmp_path / "show", scripts={})
    (show.lessons / "kilns.md").write_text(LESSON, encoding="utf-8")
    assert api.draft(show)[0].written
    return show


def script_of(show: Show, **how: bool) -> FileUpdate:
    """What an update makes of the script."""
    (update,) = api.update_drafts(show, **how)
    assert update.error is None
    return update.files[0]


def test_an_unchanged_lesson_changes_no_byte_whatever_the_author_did(kilns: Show) -> None:
    path = kilns.script("kilns")
    text = path.read_text(encoding="utf-8")
    path.write_bytes(("\ufeff" + text.replace("Clay turns hard", "Clay gets hard")).replace("\n", "\r\n").encode())
    kilns.cards("kilns").unlink(missing_ok=True)
    before = bytes_of(kilns.root)
    file = script_of(kilns)
    assert not file.written and not file.conflicts and bytes_of(kilns.root) == before


def test_a_changed_lesson_changes_what_was_left_alone_and_keeps_what_was_edited(kilns: Show) -> None:
    path = kilns.script("kilns")
    edit(path, "Clay turns hard at six hundred degrees.", "Clay turns hard in a fire.")
    edit(kilns.lessons / "kilns.md", "Gas burns without ash", "Gas burns without smoke")
    looked = script_of(kilns, write=False)
    assert not looked.written and looked.before == path.read_text(encoding="utf-8")
    file = script_of(kilns)
    text = path.read_text(encoding="utf-8")
    assert file.written and text == file.after == looked.after
    assert "Clay turns hard in a fire." in text and "Gas burns without smoke." in text and "without ash" not in text
    assert parse(text, "kilns").head.date == parse(looked.before, "kilns").head.date
    assert not script_of(kilns).written


def test_a_conflict_is_told_until_it_is_settled(kilns: Show) -> None:
    edit(kilns.script("kilns"), "Gas burns without ash.", "Gas burns clean.")
    edit(kilns.lessons / "kilns.md", "Gas burns without ash", "Gas burns without smoke")
    for _ in range(2):
        (conflict,) = script_of(kilns).conflicts
        assert (conflict.drafted, conflict.lesson) == ("Gas burns without ash.", "Gas burns without smoke.")
        line = kilns.script("kilns").read_text(encoding="utf-8").split("\n")[conflict.line_after - 1]
        assert conflict.yours == "Gas burns clean." and conflict.yours in line
    assert len(script_of(kilns, settle=True).conflicts) == 1
    assert script_of(kilns).conflicts == ()
    edit(kilns.lessons / "kilns.md", "Gas burns without smoke", "Gas burns without soot")
    assert len(script_of(kilns).conflicts) == 1


def test_doubtful_cards_stand_in_a_comment_that_is_the_authors(kilns: Show) -> None:
    edit(kilns.lessons / "kilns.md", "Glaze melts", f"{REMARKS} Glaze melts")
    cards, base = kilns.cards("kilns"), kilns.scripts / ".drafts" / "kilns.cards.md"
    cards.unlink()
    (drafted,) = (study for result in api.draft(kilns, ["kilns"]) for study in result.study if study.kind == "card")
    text = cards.read_text(encoding="utf-8")
    assert (drafted.found, drafted.doubtful) == (1, 2)
    assert [card.question.text for card in parse_cards(text, "kilns").cards] == ["What is a kiln?"]
    sure, _, comment = text.partition("\n<!--\n")
    assert base.read_text(encoding="utf-8") == sure and "{#m01" in comment and comment.endswith("\n-->\n")
    first, second = (match.start() for match in re.finditer(r"^## ", comment, re.MULTILINE))
    taken = comment[first:second].rstrip() + "\n"
    cards.write_text(f"{sure}\n{taken}\n<!--\n{comment.replace(taken, '')}", encoding="utf-8")
    kept = [card.answer.text for card in parse_cards(cards.read_text(encoding="utf-8"), "kilns").cards]
    assert kept[1:] == ["A truly old plate of steel that closes the flue of a kiln"]
    edit(kilns.lessons / "kilns.md", "that hardens clay", "that bakes clay")
    before = cards.read_text(encoding="utf-8")
    api.update_drafts(kilns)
    assert cards.read_text(encoding="utf-8") == before.replace("hardens", "bakes")


def test_where_no_card_is_sure_the_doubtful_ones_are_given_to_begin_a_deck_with(kilns: Show) -> None:
    cards = kilns.cards("kilns")
    cards.unlink()
    (kilns.lessons / "kilns.md").write_text(
        f"# Kilns\n\n{REMARKS} Gas burns clean and wood leaves ash.\n",
        encoding="utf-8",
    )
    (drafted,) = (study for result in api.draft(kilns, ["kilns"]) for study in result.study if study.kind == "card")
    assert not drafted.written and not cards.exists()
    assert drafted.found == 0 < drafted.doubtful
    assert len(parse_cards(drafted.unwritten, "kilns").cards) == drafted.doubtful


def test_cards_and_quiz_follow_the_lesson_with_their_ids(kilns: Show) -> None:
    cards, base = kilns.cards("kilns"), kilns.scripts / ".drafts" / "kilns.cards.md"
    text = "## What is a kiln? {#c01 line=3}\n\nAn oven that hardens clay\n\n## Old? {#c07 line=9}\n\nGone\n"
    for path in (cards, base):
        path.write_text(text, encoding="utf-8")
    cards.write_text(text.replace("An oven", "Any oven") + "\n## Mine?\n\nYes\n", encoding="utf-8")
    api.update_drafts(kilns, ["kilns"])
    after = cards.read_text(encoding="utf-8")
    assert "{#c01 line=3}\n\nAny oven that hardens clay" in after and after.endswith("## Mine?\n\nYes\n")
    assert "#c07" not in after
    new = [int(number) for number in re.findall(r"#c(\d+)", after)]
    assert all(number == 1 or number > 7 for number in new)
    before = bytes_of(kilns.scripts)
    api.update_drafts(kilns, ["kilns"])
    assert bytes_of(kilns.scripts) == before


def test_a_new_card_of_the_lesson_takes_no_id_that_an_exported_card_or_one_in_a_comment_has(kilns: Show) -> None:
    cards, base = kilns.cards("kilns"), kilns.scripts / ".drafts" / "kilns.cards.md"
    text = "## What is a kiln? {#c01 line=3}\n\nAn oven that hardens clay\n"
    base.write_text(text, encoding="utf-8")
    cards.write_text(text + "\n<!--\n## Which one? {#c08}\n\nThis\n-->\n", encoding="utf-8")
    (kilns.scripts / ".decks").mkdir()
    (kilns.scripts / ".decks/kilns.json").write_text('{"c09": ["x", 1], "c11": ["x", 1]}\n', encoding="utf-8")
    edit(kilns.lessons / "kilns.md", "## Fuel", "A **glaze** is a layer of glass that seals a pot.\n\n## Fuel")
    api.update_drafts(kilns, ["kilns"])
    new = re.findall(r"^## .* \{#c(\d+) line", cards.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(new) > 1 and all(number == "01" or int(number) > 11 for number in new)


def test_what_was_not_drafted_is_named_and_left_alone(kilns: Show) -> None:
    (kilns.lessons / "glaze.md").write_text(LESSON, encoding="utf-8")
    kilns.script("glaze").write_text("mine", encoding="utf-8")
    (kilns.lessons / "clay.md").write_text(LESSON, encoding="utf-8")
    before = bytes_of(kilns.root)
    left = {update.slug: update.files[0].left for update in api.update_drafts(kilns)}
    assert left["glaze"].startswith("was not drafted") and left["clay"].startswith("is not there") and not left["kilns"]
    assert bytes_of(kilns.root) == before
    with pytest.raises(ShowError):
        api.update_drafts(kilns, ["kiln"])
    with pytest.raises(AudiolessonError):
        api.update_drafts(kilns, length="soon")


def test_a_file_that_cannot_be_merged_is_named_and_the_others_are_updated(kilns: Show) -> None:
    (kilns.lessons / "second.md").write_text(LESSON, encoding="utf-8")
    api.draft(kilns, ["second"])
    path = kilns.script("kilns")
    path.write_bytes(path.read_bytes().replace(b"title: Kilns", b"title: K\xeflns"))
    for slug in ("kilns", "second"):
        edit(kilns.lessons / f"{slug}.md", "Gas burns without ash", "Gas burns without smoke")
    broken, good = api.update_drafts(kilns)
    assert "UTF-8" in str(broken.files[0].error) and good.files[0].written
    path.write_text("---\ntitle: [\n---\n\n## A\n\nText.\n", encoding="utf-8")
    (broken,) = api.update_drafts(kilns, ["kilns"])
    assert broken.files[0].error is not None


def test_a_file_that_is_a_link_out_of_the_show_is_not_written(kilns: Show, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    path = kilns.script("kilns")
    path.rename(outside)
    path.symlink_to(outside)
    edit(kilns.lessons / "kilns.md", "Gas burns without ash", "Gas burns without smoke")
    before = outside.read_bytes()
    (update,) = api.update_drafts(kilns)
    assert update.error is not None and outside.read_bytes() == before


def test_what_an_author_saves_meanwhile_is_not_written_over(kilns: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(kilns.lessons / "kilns.md", "Gas burns without ash", "Gas burns without smoke")

    def slowly(*given: Any, **more: Any) -> Any:
        edit(kilns.script("kilns"), "Gas burns", "My gas burns")
        return drafted_now(*given, **more)

    monkeypatch.setattr(updating, "drafted_now", slowly)
    kept = (kilns.scripts / ".drafts/kilns.md").read_bytes()
    file = script_of(kilns)
    assert "saved meanwhile" in str(file.error) and not file.written
    assert "My gas burns without ash." in kilns.script("kilns").read_text(encoding="utf-8")
    assert (kilns.scripts / ".drafts/kilns.md").read_bytes() == kept


def test_the_example_of_the_documentation_comes_out_as_it_is_shown() -> None:
    page = (Path(__file__).parents[2] / "docs/updating.md").read_text(encoding="utf-8")
    base, yours, lesson, result = re.findall(r"```markdown\n(.*?)```", page, re.DOTALL)
    merged = merge_script(base, lesson, yours)
    assert merged.text == result
    (conflict,) = merged.conflicts
    shown = page.partition("and says:")[2].partition("## The rules")[0]
    assert shown.count(f"scripts/tides.md:{conflict.line_after}: conflict:") == 1
    texts = re.findall(r"^  [-+ ] \w+: +(.*)$", shown, re.MULTILINE)
    assert texts == [conflict.drafted, conflict.lesson, conflict.yours]


GUEST = '[voices]\nGuest = "tone:50"'


def test_a_second_voice_leaves_a_talk_a_talk_until_a_dialogue_is_asked_for(kilns: Show) -> None:
    edit(kilns.root / "show.toml", "[voices]", GUEST)
    show = load_show(kilns.root)
    before = bytes_of(show.scripts)
    file = script_of(show)
    assert not file.written and bytes_of(show.scripts) == before
    assert file.note == "stays a talk, as it was drafted; --dialogue makes it one of Host and Guest"
    asked = script_of(show, dialogue=True)
    assert asked.written and "**Guest:**" in show.script("kilns").read_text(encoding="utf-8") and not asked.note
    assert not script_of(show).note, "a dialogue it is from now on"
    assert "**Guest:**" not in script_of(show, dialogue=False).after


def test_a_voice_that_is_taken_away_leaves_a_dialogue_a_dialogue(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    edit(show.root / "show.toml", "[voices]", GUEST)
    (show.lessons / "kilns.md").write_text(LESSON, encoding="utf-8")
    assert api.draft(load_show(show.root))[0].written
    edit(show.root / "show.toml", GUEST, "[voices]")
    file = script_of(load_show(show.root))
    assert not file.written and file.note == "stays a dialogue, as it was drafted; --talk makes it a talk of Host"


def test_a_dialogue_of_one_voice_is_refused_with_what_to_do(kilns: Show) -> None:
    (update,) = api.update_drafts(kilns, dialogue=True)
    assert "two voices" in str(update.files[0].error) and "Guest =" in str(update.files[0].error)


def test_an_ending_leads_to_flashcards_only_where_there_are_some(tmp_path: Path) -> None:
    for cards, is_named in ((15, True), (1, False), (0, False)):
        show = make_show(tmp_path / f"{cards}", scripts={})
        shutil.copy(Path(__file__).parents[1] / "draft/lessons/sourdough.md", show.lessons)
        api.draft(show, cards=cards)
        assert show.cards("sourdough").is_file() == (cards > 0)
        assert ("flashcards" in show.script("sourdough").read_text(encoding="utf-8").lower()) == is_named
        assert not script_of(show).written, "an unchanged lesson changes nothing"


def test_a_lesson_that_gives_no_card_names_none_in_its_ending(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    lines = (f"The {one} runs {two} in the morning and slows at night." for one, two in zip(_WHO, _HOW, strict=True))
    (show.lessons / "dull.md").write_text(f"# Running\n\n{' '.join(lines)}\n", encoding="utf-8")
    api.draft(show)
    assert not show.cards("dull").is_file(), "the test wants a lesson without cards"
    assert "card" not in show.script("dull").read_text(encoding="utf-8").lower()


_WHO = ("brown horse", "old dog", "river", "long train", "young fox", "boat", "grey wolf", "small cart", "wind")
_HOW = ("fast", "far", "slowly", "late", "away", "home", "well", "past", "long")
