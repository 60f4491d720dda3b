"""No request names a file outside the published folder, or a hidden one."""

import tempfile
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.feed.types import media_type
from audiolesson.serve.published import Found, Moved, find

PIECES = (
    "..",
    ".",
    "%2e%2e",
    "%2E",
    "%2f",
    "%5c",
    "\\",
    "/",
    "//",
    "a",
    "show.toml",
    ".hidden",
    "?",
    "#",
    "%",
    "%00",
    "one",
)


@pytest.fixture(scope="module")
def root() -> Path:
    top = Path(tempfile.mkdtemp())
    folder = top / "feed"
    (folder / "one").mkdir(parents=True)
    (folder / "one" / "index.html").write_text("inside")
    (folder / "a").write_text("inside")
    (folder / ".hidden").write_text("secret")
    (top / "show.toml").write_text("secret")
    (top / "a").write_text("secret")
    return folder


@settings(max_examples=400, deadline=None)
@given(
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=4).map(quote), max_size=10),
    start=st.sampled_from(("/", "", "http://x/")),
)
def test_whatever_is_asked_only_published_files_answer(root: Path, pieces: list[str], start: str) -> None:
    found = find(root, start + "".join(pieces), published="", own="")
    if isinstance(found, Found):
        inside = found.path.resolve().relative_to(root.resolve())
        assert not any(part.startswith(".") for part in inside.parts)
        assert found.path.read_text() == "inside"
    elif isinstance(found, Moved):
        assert found.location == "/one/"


def test_a_proxys_whole_address_is_understood(root: Path) -> None:
    assert isinstance(find(root, "http://127.0.0.1:8000/a?x=1", published="", own=""), Found)
    assert find(root, "ftp://127.0.0.1/a", published="", own="") is None


def test_what_no_table_knows_is_plain_bytes() -> None:
    assert media_type("x.unknown") == media_type("README") == media_type(".mp3") == "application/octet-stream"
    assert media_type("X.MP3") == "audio/mpeg"
