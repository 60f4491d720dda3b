"""What a target's address means: `to = "…"` → a store."""

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from audiolesson.errors import PublishError
from audiolesson.publish.store import Store
from audiolesson.show.model import Show

_KNOWN = "a folder, s3://BUCKET/FOLDER, sftp://USER@HOST/FOLDER, webdavs://HOST/FOLDER or git:REMOTE#BRANCH"
WEBDAV_USER, WEBDAV_PASSWORD = "AUDIOLESSON_WEBDAV_USER", "AUDIOLESSON_WEBDAV_PASSWORD"
SFTP_PASSWORD = "AUDIOLESSON_SFTP_PASSWORD"


@dataclass(frozen=True, slots=True)
class Target:
    """A target's address, read: `kind` is folder, s3, sftp, webdav, webdavs or git."""

    kind: str
    text: str
    url: SplitResult


def parse_target(text: str) -> Target:
    """Read a target's address. Raises PublishError when it is none, or holds a password."""
    text = text.strip()
    if re.search(r"[\x00-\x1f\x7f]", text) or not text:
        raise PublishError(f"{text!r:.80} is no target", hint=f"name {_KNOWN}")
    if text.startswith("git:"):
        return Target("git", text, urlsplit(""))
    if "://" not in text:
        return Target("folder", text, urlsplit(""))
    try:
        url = urlsplit(text)
        _ = url.port
    except ValueError:
        raise PublishError(f"{text!r:.80} is no target", hint=f"name {_KNOWN}") from None
    if url.scheme not in ("s3", "sftp", "webdav", "webdavs") or not url.hostname:
        raise PublishError(f"{_plain(url)} is no target that we know", hint=f"name {_KNOWN}")
    if url.password is not None:
        hint = "a password stands in the environment or in the program's own settings, never here: docs/publishing.md"
        raise PublishError(f"{_plain(url)}: the target holds a password", hint=hint)
    return Target(url.scheme, text, url)


def open_store(show: Show, target: Target, *, timeout_s: float = 60) -> Store:
    """The store of a target; connections are made now or with the first use. Raises PublishError."""
    if target.kind == "folder":
        from audiolesson.publish.folder import FolderStore

        root = (show.root / Path(target.text).expanduser()).resolve()
        if root == show.published.resolve() or root in show.root.resolve().parents or root == show.root.resolve():
            raise PublishError(f"{root} is the show itself", hint="name a folder beside it")
        return FolderStore(root)
    if target.kind == "git":
        from audiolesson.publish.git_pages import GitStore

        return GitStore(show, target.text, timeout_s)
    return {"s3": _s3, "sftp": _sftp, "webdav": _webdav, "webdavs": _webdav}[target.kind](show, target.url, timeout_s)


def _s3(show: Show, url: SplitResult, timeout_s: float) -> Store:
    """Keys and region come from where Amazon's own tools take them: AWS_… variables, ~/.aws."""
    from audiolesson.publish.remote import S3Store

    with _extra("s3"):
        from s3fs import S3FileSystem
    config = {
        "connect_timeout": min(timeout_s, 20),
        "read_timeout": timeout_s,
        "retries": {"max_attempts": 3, "mode": "standard"},
        # Services that are S3-compatible know MD5, and many know no newer checksums.
        "request_checksum_calculation": "when_required",
        "response_checksum_validation": "when_required",
    }
    settings: dict[str, Any] = {"config_kwargs": config, "skip_instance_cache": True, "use_listings_cache": False}
    if show.publish.endpoint:
        settings["endpoint_url"] = show.publish.endpoint
    return S3Store(_plain(url), S3FileSystem(**settings), f"{url.netloc}{unquote(url.path)}")


def _sftp(_: Show, url: SplitResult, timeout_s: float) -> Store:
    """Keys, agent, known hosts and settings are those of ssh; a host that is not known is refused."""
    from audiolesson.publish.remote import RemoteStore

    with _extra("sftp"):
        from sshfs import SSHFileSystem
    settings: dict[str, Any] = {
        "known_hosts": (),  # those of ~/.ssh; without a word of ours any host would do
        "connect_timeout": min(timeout_s, 20),
        "keepalive_interval": 15,
        "timeout": timeout_s,
        "skip_instance_cache": True,
    }
    settings |= {"username": unquote(url.username)} if url.username else {}
    settings |= {"port": url.port} if url.port else {}
    settings |= {"password": os.environ[SFTP_PASSWORD]} if os.environ.get(SFTP_PASSWORD) else {}
    try:
        files = SSHFileSystem(url.hostname, **settings)
    except Exception as error:
        why = " ".join(str(error).split())[:200] or type(error).__name__
        hint = "does `sftp` reach it? keys, agent and known hosts are those of ssh"
        raise PublishError(f"{_plain(url)}: {why}", hint=hint) from error
    path = unquote(url.path)
    return RemoteStore(_plain(url), files, path.removeprefix("/~/") if path.startswith("/~/") else path)


def _webdav(_: Show, url: SplitResult, timeout_s: float) -> Store:
    """User and password come from two variables, else from ~/.netrc."""
    from audiolesson.publish.remote import WebDavStore

    with _extra("webdav"):
        import httpx
        from webdav4.fsspec import WebdavFileSystem
    scheme = "https" if url.scheme == "webdavs" else "http"
    user = os.environ.get(WEBDAV_USER) or unquote(url.username or "")
    auth: Any = (user, os.environ.get(WEBDAV_PASSWORD, "")) if user else None
    if auth is None:
        try:
            auth = httpx.NetRCAuth()
        except (FileNotFoundError, ValueError, SyntaxError):
            auth = None
    netloc = url.netloc.rpartition("@")[2]
    files = WebdavFileSystem(f"{scheme}://{netloc}", auth=auth, timeout=timeout_s, skip_instance_cache=True)
    return WebDavStore(_plain(url), files, unquote(url.path).strip("/"))


@contextlib.contextmanager
def _extra(name: str) -> Iterator[None]:
    """An import that an extra brings. Raises PublishError where it is not installed."""
    try:
        yield
    except ImportError as error:
        hint = f"python -m pip install 'audiolesson[{name}]'"
        raise PublishError(f"publishing by {name} needs what is not installed", hint=hint) from error


def _plain(url: SplitResult) -> str:
    """A target as people are told of it: without a password."""
    user = f"{url.username}@" if url.username else ""
    port = f":{url.port}" if url.port else ""
    return f"{url.scheme}://{user}{url.hostname or ''}{port}{url.path}"
