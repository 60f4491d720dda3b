"""`voices`: what is told of each, and how one comes from a file, an address or the catalogue."""

import hashlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from showmaker import bytes_of
from test_cli_commands import run

from audiolesson.errors import NetworkError
from audiolesson.show.model import Show
from audiolesson.speech.voices import piper_files
from audiolesson.upkeep.voices import add

NAME = "en_GB-anna-low"
SETTINGS = piper_files.model("joe").with_name("en_US-joe-medium.onnx.json").read_bytes()
CARD = b"# Model card\n\n* License: CC BY 4.0\n"


def field(number: int, content: bytes) -> bytes:
    size = len(content)
    return bytes([number << 3 | 2]) + (bytes([size & 127 | 128, size >> 7]) if size > 127 else bytes([size])) + content


MODEL = field(7, field(1, field(2, b"lengths") + field(4, b"Ceil"))) + 40 * field(8, b"x" * 9_000)


class Host(BaseHTTPRequestHandler):
    """A host of voices; it breaks off in the middle where the folder says so."""

    files: dict[str, bytes]
    broken: set[str]
    asked: list[tuple[str, str]]

    def do_GET(self) -> None:
        data = self.files.get(self.path)
        asked = self.headers.get("Range", "")
        self.asked.append((self.path, asked))
        if data is None:
            self.send_error(404)
            return
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        self.send_response(206 if asked else 200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        end = len(data) // 2 if self.path in self.broken and not asked else len(data)
        self.wfile.write(data[start:end])

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def host() -> Iterator[tuple[str, type[Host]]]:
    """The address of a host with one voice and a catalogue."""
    path = f"en/en_GB/anna/low/{NAME}.onnx"
    entry = {
        "key": NAME,
        "language": {"code": "en_GB"},
        "quality": "low",
        "num_speakers": 1,
        "files": {
            path: {"size_bytes": len(MODEL), "md5_digest": hashlib.md5(MODEL).hexdigest()},
            f"{path}.json": {"size_bytes": len(SETTINGS)},
            "en/en_GB/anna/low/MODEL_CARD": {"size_bytes": len(CARD)},
        },
    }

    class Own(Host):
        files = {  # noqa: RUF012
            "/voices.json": json.dumps({NAME: entry}).encode(),
            f"/{path}": MODEL,
            f"/{path}.json": SETTINGS,
            "/en/en_GB/anna/low/MODEL_CARD": CARD,
        }
        broken: set[str] = set()  # noqa: RUF012
        asked: list[tuple[str, str]] = []  # noqa: RUF012

    server = ThreadingHTTPServer(("127.0.0.1", 0), Own)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", Own
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of voices of the user's own, not made yet."""
    place = tmp_path / "data" / "voices"
    monkeypatch.setenv("AUDIOLESSON_VOICES", str(place))
    return place


def test_every_voice_is_listed_with_its_licence_and_what_is_unclear(tmp_path: Path) -> None:
    told = run("voices", "piper", cwd=tmp_path)
    assert 'its card says CC0, but it was fine-tuned from "lessac", whose terms we have not checked' in told
    listed = {one["voice"]: one for one in json.loads(run("voices", "--json", cwd=tmp_path))["voices"]}
    assert {"espeak", "piper", "piper:joe", "system", "tone"} <= {*listed}
    assert listed["piper:joe"]["licence"] == "CC0" and "MODEL_CARD" in listed["piper:joe"]["licence_from"]
    assert listed["piper"]["rate_hz"] == 22_050 and listed["piper"]["engine"] == "piper"
    assert all(one["licence_from"] for one in listed.values())
    assert "there are espeak" in run("voices", "nobody", cwd=tmp_path, code=1)


def test_a_sample_of_a_voice_becomes_a_file_where_there_are_no_speakers(tmp_path: Path) -> None:
    told = run("voices", "play", "tone", cwd=tmp_path, AUDIOLESSON_PLAYER="")
    assert "no speakers here: wrote voice.wav" in told and (tmp_path / "voice.wav").stat().st_size > 100_000
    run("voices", "play", "tone", "Hello.", "-o", "x.mp3", cwd=tmp_path)
    assert (tmp_path / "x.mp3").is_file()


def test_a_voice_comes_from_the_catalogue_by_its_name(
    tmp_path: Path, folder: Path, host: tuple[str, type[Host]]
) -> None:
    env = {"AUDIOLESSON_VOICES_CATALOGUE": f"{host[0]}/voices.json"}
    assert NAME in run("voices", "available", "en", cwd=tmp_path, **env)
    assert NAME not in run("voices", "available", "de", cwd=tmp_path, **env)
    assert f"did you mean {NAME}?" in run("voices", "add", "anne", cwd=tmp_path, code=1, **env)
    told = run("voices", "add", "anna", cwd=tmp_path, **env)
    assert "added piper:anna: 0.4 MB" in told and hashlib.sha256(MODEL).hexdigest() in told
    assert f"licence: CC BY 4.0, read from its card ({NAME}.MODEL_CARD)" in told
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{NAME}.MODEL_CARD", f"{NAME}.onnx", f"{NAME}.onnx.json"
    ]  # fmt: skip
    assert "piper:anna" in run("voices", "piper", cwd=tmp_path)


def test_a_download_that_broke_off_goes_on_where_it_stopped(folder: Path, host: tuple[str, type[Host]]) -> None:
    address = f"{host[0]}/en/en_GB/anna/low/{NAME}.onnx"
    host[1].broken.add(address.removeprefix(host[0]))
    seen: list[tuple[int, int]] = []
    with pytest.raises(NetworkError, match=r"(?s)broke off after .* of .*goes on where it broke off"):
        add(address, lambda *counts: seen.append(counts))
    assert seen and seen[-1] == (len(MODEL) // 2, len(MODEL)) and not list(folder.glob("*.onnx"))
    added = add(address)
    assert host[1].asked[-1] == (address.removeprefix(host[0]), f"bytes={len(MODEL) // 2}-")
    assert added.model.read_bytes() == MODEL and added.info.spec == "piper:anna"
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_other_bytes_than_the_catalogue_states_are_refused(
    tmp_path: Path, folder: Path, host: tuple[str, type[Host]]
) -> None:
    host[1].files[f"/en/en_GB/anna/low/{NAME}.onnx"] = MODEL[:-1] + b"y"
    env = {"AUDIOLESSON_VOICES_CATALOGUE": f"{host[0]}/voices.json"}
    assert "other bytes than the catalogue states" in run("voices", "add", NAME, cwd=tmp_path, code=1, **env)
    assert not list(folder.glob("**/*.onnx*")) or not list(folder.glob("*.onnx"))


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("http://127.0.0.1:9/en_GB-anna-low.onnx", "cannot be reached"),
        ("http://127.0.0.1:9/anna.zip", "no address of a voice"),
        ("../anna", "neither a file, an address nor a name"),
        ("nothing.onnx", "nothing.onnx is not there"),
    ],
)
def test_what_cannot_be_had_is_said_with_a_way_out(tmp_path: Path, folder: Path, what: str, says: str) -> None:
    assert says in run("voices", "add", what, cwd=tmp_path, code=1)
    assert not list(tmp_path.glob("**/*.onnx"))


def test_without_a_network_the_way_by_file_is_named(tmp_path: Path) -> None:
    env = {"AUDIOLESSON_VOICES_CATALOGUE": "http://127.0.0.1:9/voices.json"}
    told = run("voices", "add", NAME, cwd=tmp_path, code=1, **env)
    assert "cannot be reached" in told and "audiolesson voices add FILE.onnx" in told


def test_a_voice_is_copied_from_files_and_nothing_that_is_none_is_kept(tmp_path: Path, folder: Path) -> None:
    own = tmp_path / "own" / f"{NAME}.onnx"
    own.parent.mkdir()
    own.write_bytes(MODEL)
    assert f"{NAME}.onnx.json is not there" in run("voices", "add", str(own), cwd=tmp_path, code=1)
    own.with_name(f"{NAME}.onnx.json").write_bytes(SETTINGS)
    told = run("voices", "add", str(own), cwd=tmp_path)
    assert "licence: not stated" in told and "find it before you publish" in told
    assert (folder / own.name).read_bytes() == MODEL
    (folder / own.name).unlink()
    own.write_bytes(b"no model at all")
    assert "is no voice that can be spoken here" in run("voices", "add", str(own), cwd=tmp_path, code=1)
    assert not list(folder.glob("**/*.onnx"))


def test_new_and_doctor_tell_of_better_voices_and_their_cost(tmp_path: Path) -> None:
    told = run("new", "course", cwd=tmp_path)
    assert "piper (natural, 9 s an episode)" in told and "audiolesson doctor" in told
    told = run("doctor", cwd=tmp_path)
    assert "piper, a natural voice: ready; about 9 s" in told and "flite" in told
    told = run("doctor", cwd=tmp_path, PATH=str(tmp_path))
    assert "second voice: on Debian and Ubuntu, apt install flite; about 2 s" in told


def test_a_build_tries_a_voice_and_leaves_the_settings_alone(built: Show) -> None:
    show = built
    before = bytes_of(show.root)
    run("build", "--voice", "tone:50", cwd=show.root)
    after = bytes_of(show.root)
    assert after["show.toml"] == before["show.toml"]
    assert after["episodes/rivers/episode.mp3"] != before["episodes/rivers/episode.mp3"]
    assert "voice tone:50" in (show.episode("rivers") / "manifest.json").read_text()
    run("build", cwd=show.root)
    assert bytes_of(show.episodes) == {
        name.removeprefix("episodes/"): data for name, data in before.items() if name.startswith("episodes/")
    }
    assert "no speaker 'Gest'" in run("build", "--voice", "Gest=tone", cwd=show.root, code=1)
    assert "no voice is called 'tune'" in run("build", "--voice", "tune", cwd=show.root, code=1)
