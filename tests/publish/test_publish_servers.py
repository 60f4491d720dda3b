"""The show at a folder, three real servers and a real repository, read by other people's programs."""

import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from publishing import NOW, at, copy_of, dead_addresses, get, with_words
from readers import titles_read_by_all
from servers import faulty, home_of, sftp, webdav

from audiolesson import api
from audiolesson.errors import PublishError
from audiolesson.feed.reading import read_feed
from audiolesson.publish.git_pages import GitStore
from audiolesson.publish.headers import headers_of
from audiolesson.show.model import Show

Find = Callable[[str], str]


def expect_published(show: Show, target: str, program: Find | None, work: Path) -> None:
    """A first publish puts all, and every program reads it; a second puts nothing; an edit what follows from it.

    The old sound stays, and goes when its time is over.
    """
    done = api.publish(show, target, now=NOW)
    assert done.asked > 10 and dead_addresses(show.address) == [] == dead_addresses(show.address, "drills.xml")
    assert get(show.address + "feed.xml") == (show.published / "feed.xml").read_bytes()
    for feed, titles in titles_read_by_all(show.address, program, work).items() if program else ():
        items = read_feed(get(show.address + feed), feed).items
        assert titles == [{item.title for item in items}] * 4, feed
    show = api.open_show(show.root)
    again = api.publish(show, target, now=NOW)
    assert again.plan.put == () and again.plan.old == {}
    assert api.verify(show.address, now=NOW).problems == ()
    old = next(item.audio.url for item in read_feed(get(show.address + "feed.xml"), "feed.xml").items if item.audio)
    with_words(show, "rivers", "A bend slows", "Each bend slows")
    edited = api.publish(show, target, now=NOW)
    assert [file.name for file in edited.plan.put][-1] == "feed.xml" and edited.plan.same
    assert dead_addresses(show.address) == [] and get(old) and api.verify(show.address, now=NOW).problems == ()
    api.publish(show, target, now=NOW + timedelta(days=31))
    with pytest.raises(urllib.error.HTTPError):
        get(old)
    assert dead_addresses(show.address) == []


def test_a_folder_gets_the_show(show: Show, www: Path, tmp_path: Path, program: Find) -> None:
    expect_published(show, str(www), program, tmp_path / "readers")


def test_webdav_gets_the_show(
    show: Show, www: Path, tmp_path: Path, program: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDIOLESSON_WEBDAV_USER", "ada")
    monkeypatch.setenv("AUDIOLESSON_WEBDAV_PASSWORD", "hush-hush")
    with webdav(www.parent, program, "ada", "hush-hush") as target:
        expect_published(show, f"{target}/www", program, tmp_path / "readers")
        monkeypatch.setenv("AUDIOLESSON_WEBDAV_PASSWORD", "hush-wrong")
        with pytest.raises(PublishError) as error:
            api.publish(show, f"{target}/www", now=NOW)
        assert "401" in str(error.value) and "hush" not in str(error.value)


def test_sftp_gets_the_show(
    show: Show, www: Path, tmp_path: Path, program: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sftp(www, tmp_path / "ssh", program) as target:
        monkeypatch.setenv("HOME", str(home_of(tmp_path / "ssh")))
        expect_published(show, target, program, tmp_path / "readers")
        at_home = target.replace(str(www), f"/~/..{www}") if Path.home().parent == Path("/") else target
        assert api.publish(show, at_home, now=NOW + timedelta(days=31)).plan.put == ()
        (home_of(tmp_path / "ssh") / ".ssh" / "known_hosts").write_text("")
        with pytest.raises(PublishError, match="not trusted"):  # a host that ssh does not know
            api.publish(show, target, now=NOW)


def test_s3_gets_the_show_with_types_and_times_to_keep(
    show: Show,
    bucket: str,
    s3_endpoint: str,
    tmp_path: Path,
    program: Find,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    show = at(show, f"{s3_endpoint}/{bucket}/course/")
    expect_published(show, f"s3://{bucket}/course", program, tmp_path / "readers")
    audio = next(path.relative_to(show.published) for path in show.published.rglob("episode-*.mp3"))
    for name, kind, cache in (
        (audio.as_posix(), "audio/mpeg", "immutable"),
        ("feed.xml", "application/xml; charset=utf-8", "no-cache"),
        ("rivers/", "text/html; charset=utf-8", "no-cache"),
        ("", "text/html; charset=utf-8", "no-cache"),
    ):
        with urllib.request.urlopen(show.address + name, timeout=20) as answer:
            assert answer.headers["Content-Type"] == kind and cache in answer.headers["Cache-Control"], name
    monkeypatch.delenv("AWS_ENDPOINT_URL_S3")
    with (show.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[publish]\nto = "s3://{bucket}/course"\nendpoint = "{s3_endpoint}"\n')
    assert api.publish(api.open_show(show.root), now=NOW + timedelta(days=31)).plan.put == ()


def test_a_branch_of_a_repository_gets_the_show_and_keeps_what_is_others(show: Show, www: Path, tmp_path: Path) -> None:
    pages, other = tmp_path / "pages.git", tmp_path / "other"

    def git(*words: str, cwd: Path = tmp_path) -> str:
        done = subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *words], cwd=cwd, text=True,
                              capture_output=True, check=True)  # fmt: skip
        return done.stdout

    git("init", "--quiet", "--bare", str(pages))
    git("init", "--quiet", str(other))
    (other / "README").write_text("mine")
    git("add", ".", cwd=other)
    git("commit", "--quiet", "-m", "Begin", cwd=other)
    git("push", "--quiet", str(pages), "HEAD:refs/heads/pages", cwd=other)
    hook = pages / "hooks" / "post-receive"
    hook.write_text(f"#!/bin/sh\ngit --work-tree={www} checkout -f pages\n")  # as a host of pages does
    hook.chmod(0o755)
    git("init", "--quiet", cwd=show.root)
    git("remote", "add", "origin", str(pages), cwd=show.root)
    expect_published(show, "git:origin#pages", None, tmp_path / "readers")
    assert (www / "README").read_text() == "mine" and (www / ".nojekyll").is_file()
    assert len(git("log", "--format=%s", "pages", cwd=pages).splitlines()) <= 8


def test_a_push_beside_ours_is_told_and_the_next_publish_keeps_both(show: Show, tmp_path: Path) -> None:
    pages = tmp_path / "pages.git"
    subprocess.run(["git", "init", "--quiet", "--bare", str(pages)], check=True)
    one, other = (GitStore(copy, f"git:{pages}#pages", 60) for copy in (show, copy_of(show, tmp_path / "other")))
    other.put("theirs.txt", b"theirs", headers_of("theirs.txt"))
    other.settle("Put theirs")
    one.put("ours.txt", b"ours", headers_of("ours.txt"))
    with pytest.raises(PublishError, match="git push") as error:
        one.settle("Put ours")
    assert error.value.hint == "publish again"
    again = GitStore(show, f"git:{pages}#pages", 60)
    assert again.read("theirs.txt") == b"theirs" and again.read("ours.txt") is None
    again.put("ours.txt", b"ours", headers_of("ours.txt"))
    again.settle("Put ours")
    assert GitStore(show, f"git:{pages}#pages", 60).sizes([]) == {"ours.txt": 4, "theirs.txt": 6}


@pytest.mark.parametrize(
    ("fault", "part"),
    [("refuse", b"ID3"), ("truncate", b"ID3"), ("truncate", b"<rss "), ("hang", b"<rss ")],
)
def test_a_server_that_fails_once_gets_it_again_and_one_that_goes_on_failing_keeps_the_old_feed(
    show: Show, www: Path, program: Find, fault: str, part: bytes
) -> None:
    patience_s = 4 if fault == "hang" else 60  # a short one only where the server is silent by design
    with webdav(www.parent, program) as behind, faulty(behind, fault, part) as (target, faults):
        faults.left = 1
        done = api.publish(show, f"{target}/www", now=NOW, timeout_s=patience_s)
        assert faults.left == 0 and done.asked > 10 and dead_addresses(show.address) == []
        old = get(show.address + "feed.xml")
        with_words(show, "rivers", "A bend slows", "Each bend slows")
        faults.left = 1000
        with pytest.raises(PublishError):
            api.publish(api.open_show(show.root), f"{target}/www", now=NOW, timeout_s=patience_s)
        assert get(show.address + "feed.xml") == old and dead_addresses(show.address) == []
        faults.left = 0
        api.publish(api.open_show(show.root), f"{target}/www", now=NOW)
    assert get(show.address + "feed.xml") != old and dead_addresses(show.address) == []
    assert not list(www.rglob("*.tmp"))


def test_a_server_that_never_answers_is_given_up(show: Show) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        for kind in ("webdav", "sftp"):
            with pytest.raises(PublishError):
                api.publish(show, f"{kind}://127.0.0.1:{silent.getsockname()[1]}/x", now=NOW, timeout_s=1)


def test_an_extra_that_is_missing_is_named(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, target in (("s3fs", "s3://b"), ("sshfs", "sftp://h/x"), ("webdav4.fsspec", "webdavs://h/x")):
        monkeypatch.setitem(sys.modules, name, None)
        with pytest.raises(PublishError, match=r"pip install 'audiolesson\[(s3|sftp|webdav)\]'"):
            api.publish(show, target, now=NOW)
