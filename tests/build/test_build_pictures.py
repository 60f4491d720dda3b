"""A segment's picture reaches the file, the chapters, the feed's folder and the page."""

import io
import json
from pathlib import Path

from mutagen.id3 import ID3
from PIL import Image
from showmaker import edit, make_show

from audiolesson import api


def test_a_chapters_picture_is_in_the_file_the_json_and_the_page_with_its_words(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    (show.root / "pictures").mkdir()
    Image.new("RGB", (900, 600), "teal").save(show.root / "pictures" / "bend.png")
    edit(show.script("rivers"), "A bend slows", "![A bend seen from above](pictures/bend.png)\n\nA bend slows")
    assert not api.build(show).failed
    folder = show.episode("rivers")
    pictures = [frame.sub_frames.getall("APIC") for frame in ID3(folder / "episode.mp3").getall("CHAP")]
    assert [len(found) for found in pictures] == [0, 1, 0]
    assert Image.open(io.BytesIO(pictures[1][0].data)).size == (300, 200)
    addresses = [
        chapter.get("img", "") for chapter in json.loads((folder / "episode.chapters.json").read_text())["chapters"]
    ]
    assert addresses[1].startswith(show.address) and not addresses[0] and not addresses[2]
    assert (show.published / addresses[1].removeprefix(show.address)).is_file()
    assert 'alt="A bend seen from above"' in (show.published / "rivers" / "index.html").read_text()
    edit(show.script("rivers"), "seen from above", "in spring")
    api.build(show)
    assert 'alt="A bend in spring"' in (show.published / "rivers" / "index.html").read_text()
