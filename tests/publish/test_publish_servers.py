"""The show at three real servers and in a real repository, read by other people's programs."""

import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from publishing import NOW, at, dead_addresses, get
from servers import home_of, sftp, webdav

from audiolesson import api
from audiolesson.show.model import Show


def test_webdav_gets_the_show(
    show: Show, www: Path, program: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDIOLESSON_WEBDAV_USER", "ada")
    monkeypatch.setenv("AUDIOLESSON_WEBDAV_PASSWORD", "hush-hush")
    with webdav(www.parent, program, "ada", "hush-hush") as target:
        expect_published(show, f"{target}/www")


def test_sftp_gets_the_show(
    show: Show, www: Path, tmp_path: Path, program: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with sftp(www, tmp_path / "ssh", program) as target:
        monkeypatch.setenv("HOME", str(home_of(tmp_path / "ssh")))
        expect_published(show, target)


def test_s3_gets_the_show_with_types_and_times_to_keep(show: Show, bucket: str, s3_endpoint: str) -> None:
    show = at(show, f"{s3_endpoint}/{bucket}/course/")
    expect_published(show, f"s3://{bucket}/course")
    audio = next(path.relative_to(show.published) for path in show.published.rglob("episode-*.mp3"))
    for name, kind, cache in (
        (audio.as_posix(), "audio/mpeg", "immutable"),
        ("feed.xml", "application/xml; charset=utf-8", "no-cache"),
        ("rivers/", "text/html; charset=utf-8", "no-cache"),
    ):
        with urllib.request.urlopen(show.address + name, timeout=20) as answer:
            assert answer.headers["Content-Type"] == kind and cache in answer.headers["Cache-Control"], name


def test_a_branch_of_a_repository_gets_the_show(show: Show, www: Path) -> None:
    subprocess.run(["git", "init", "--quiet", "--bare", str(www.parent / "pages.git")], check=True)
    hook = www.parent / "pages.git" / "hooks" / "post-receive"
    hook.write_text(f"#!/bin/sh\ngit --work-tree={www} checkout -f pages\n")
    hook.chmod(0o755)
    expect_published(show, f"git:{www.parent / 'pages.git'}#pages")


def expect_published(show: Show, target: str) -> None:
    """A first publish puts all, a second nothing; an edit moves what follows from it; the old sound stays."""
    done = api.publish(show, target, now=NOW)
    assert done.asked > 10 and dead_addresses(show.address) == [] == dead_addresses(show.address, "drills.xml")
    assert get(show.address + "feed.xml") == (show.published / "feed.xml").read_bytes()
    again = api.publish(api.open_show(show.root), target, now=NOW)
    assert again.plan.put == () and again.plan.old == {}
    assert api.verify(show.address, now=NOW).problems == ()
