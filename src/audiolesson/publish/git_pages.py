"""A branch of a git repository as a target: what hosts of pages serve. One commit, one push: seen at once or not.

Git itself is run, as the author has it set up; hooks, line ends and protocols that run programs are off.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from audiolesson.errors import PublishError
from audiolesson.files import bytes_digest
from audiolesson.patterns import lazy
from audiolesson.publish.folder import FolderStore
from audiolesson.publish.headers import Headers
from audiolesson.show.model import Show

_ADDRESS = lazy(r"git:(?P<remote>[^#\s][^#]*)#(?P<branch>[A-Za-z0-9][\w./-]*)(?::(?P<folder>[\w./-]+))?")
_SAFE = {
    "core.autocrlf": "false",
    "core.hooksPath": os.devnull,
    "core.symlinks": "false",
    "commit.gpgsign": "false",
    "advice.detachedHead": "false",
    "gc.auto": "0",
}


class GitStore:
    """A branch, worked on in a clone of its own under `.audiolesson/`. `settle` commits and pushes."""

    parallel = 1

    def __init__(self, show: Show, text: str, timeout_s: float) -> None:
        match = _ADDRESS.fullmatch(text)
        if not match or "::" in match["remote"] or match["remote"].startswith("-") or ".." in match["branch"]:
            hint = "write git:REMOTE#BRANCH, such as git:origin#gh-pages, or git:origin#main:docs for a folder in it"
            raise PublishError(f"{text!r:.80} is no branch of a repository", hint=hint)
        git = shutil.which("git")
        if git is None:
            raise PublishError("git is not installed", hint="install it, or publish to another target")
        self.git, self.branch, self.timeout_s = git, match["branch"], max(timeout_s, 60) * 10
        self.remote = _remote(git, show.root, match["remote"])
        self.name = f"git:{_without_user(self.remote)}#{self.branch}"
        self.clone = show.work / "publish" / bytes_digest(f"{self.remote}#{self.branch}".encode())[:16]
        folder = (match["folder"] or "").strip("/")
        if ".." in folder.split("/") or ".git" in folder.split("/"):
            raise PublishError(f"{folder!r} is no folder of a branch")
        self.folder = folder
        self._start()
        self.files = FolderStore(self.clone / folder)

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """See Store."""
        return self.files.sizes(folders)

    def read(self, name: str) -> bytes | None:
        """See Store."""
        return self.files.read(name)

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        """See Store."""
        self.files.put(name, data, headers)

    def remove(self, name: str) -> None:
        """See Store."""
        self.files.remove(name)

    def clear(self, folders: Iterable[str]) -> int:
        """See Store: a clone is begun anew with each publish."""
        return self.files.clear(folders)

    def settle(self, message: str) -> None:
        """Commit what changed, and push it. Raises PublishError when somebody else pushed meanwhile."""
        plain = self.clone / self.folder / ".nojekyll"  # else GitHub Pages leaves out names that begin with _
        if not plain.exists():
            plain.parent.mkdir(parents=True, exist_ok=True)
            plain.write_bytes(b"")
        self._run("add", "--all", "--force", ".")
        if not self._run("status", "--porcelain"):
            return
        self._run(*self._author(), "commit", "--quiet", "--no-verify", "-m", message)
        self._run("push", "--quiet", self.remote, f"HEAD:refs/heads/{self.branch}", hint="publish again")

    def close(self) -> None:
        """Nothing is open."""

    def _start(self) -> None:
        """The clone as the branch is now, whatever a killed run left in it; a branch that is not there begins empty."""
        self.clone.mkdir(parents=True, exist_ok=True)
        if not (self.clone / ".git").is_dir():
            self._run("init", "--quiet")
        for stale in (self.clone / ".git").glob("*.lock"):  # this clone is ours alone, and the show is locked
            stale.unlink(missing_ok=True)
        there = self._run("ls-remote", "--heads", self.remote, f"refs/heads/{self.branch}")
        if there:
            self._run("fetch", "--quiet", "--depth", "1", "--no-tags", self.remote, f"refs/heads/{self.branch}")
            self._run("checkout", "--quiet", "--force", "--detach", "FETCH_HEAD")
        else:
            self._run("checkout", "--quiet", "--orphan", f"empty-{os.getpid()}")
            self._run("rm", "-r", "--quiet", "--force", "--cached", "--ignore-unmatch", ".")
        self._run("clean", "--quiet", "-ffdx")

    def _author(self) -> list[str]:
        if self._run("config", "--default", "", "--get", "user.email").strip():
            return []
        return ["-c", "user.name=audiolesson", "-c", "user.email=audiolesson@localhost"]

    def _run(self, *words: str, hint: str = "does `git push` work from here? publish again then") -> str:
        command = [self.git, *(word for pair in _SAFE.items() for word in ("-c", "=".join(pair))), *words]
        env = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh", "LC_ALL": "C"}
        for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
            env.pop(name, None)
        try:
            done = subprocess.run(
                command, cwd=self.clone, env=env, capture_output=True, text=True, timeout=self.timeout_s, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PublishError(f"{self.name}: git {words[0]}: {type(error).__name__}", hint=hint) from error
        if done.returncode:
            said = _without_user(" ".join(done.stderr.split()))[-300:]
            verb = next((word for word in words if not word.startswith("-") and "=" not in word), "")
            raise PublishError(f"{self.name}: git {verb}: {said}", hint=hint)
        return done.stdout


def _remote(git: str, root: Path, remote: str) -> str:
    """The address of a remote that the show's repository names; anything else is an address itself."""
    if re.fullmatch(r"[\w.-]+", remote):
        command = [git, "-C", str(root), "remote", "get-url", "--push", remote]
        found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        address = found.stdout.strip()
        if found.returncode or not address or "::" in address or address.startswith("-"):
            hint = "`git remote -v` lists those there are"
            raise PublishError(f"the show's repository has no remote {remote!r}", hint=hint)
        return address if "://" in address or ":" in address else str((root / address).resolve())
    return remote if "://" in remote or ":" in remote else str((root / remote).resolve())


def _without_user(text: str) -> str:
    """Text without user and password of web addresses."""
    return re.sub(r"(\w+://)[^/@\s]+@", r"\1", text)
