"""Three real servers, each started on a free port by the test that needs it."""

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            assert process.poll() is None and time.monotonic() < end, "the server did not start"
            time.sleep(0.05)


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """A server's process, ended in any case."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(port, process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


@contextmanager
def webdav(folder: Path, program: Callable[[str], str], user: str = "", password: str = "") -> Iterator[str]:
    """rclone's WebDAV server over a folder; yields the target's address."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    command = [program("rclone"), "serve", "webdav", str(folder), "--addr", f"127.0.0.1:{port}", "--config", os.devnull]
    command += ["--dir-cache-time", "0s"]
    if user:
        command += ["--user", user, "--pass", password]
    with running(command, port):
        yield f"webdav://127.0.0.1:{port}"


@contextmanager
def sftp(folder: Path, work: Path, program: Callable[[str], str]) -> Iterator[str]:
    """OpenSSH's server with keys made for it, which `home_of` knows; yields the target's address."""
    folder.mkdir(parents=True, exist_ok=True)
    work.mkdir(parents=True)
    sshd, keygen = (
        shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin") or program("sshd"),
        program("ssh-keygen"),
    )
    for name in ("host", "user"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", str(work / name)], check=True)
    port = free_port()
    (work / "authorized_keys").write_bytes((work / "user.pub").read_bytes())
    (work / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {work}/host\nAuthorizedKeysFile {work}/authorized_keys\n"
        f"PidFile {work}/pid\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n"
        "Subsystem sftp internal-sftp\n"
    )
    home = work / "home" / ".ssh"
    home.mkdir(parents=True)
    shutil.copy(work / "user", home / "id_ed25519")
    (home / "known_hosts").write_text(f"[127.0.0.1]:{port} {(work / 'host.pub').read_text()}")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # where it shuts itself in before it knows who calls
    with running([sshd, "-D", "-q", "-f", str(work / "sshd_config")], port):
        yield f"sftp://{getpass.getuser()}@127.0.0.1:{port}{folder}"


def home_of(work: Path) -> Path:
    """A home whose .ssh knows the server and has the key."""
    return work / "home"
