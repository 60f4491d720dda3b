"""Three real servers, each started on a free port by the test that needs it."""

import getpass
import http.client
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

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


@dataclass
class Faults:
    """How many uploads fail yet, which (those that hold `part`), and how: `refuse` with 503, `truncate` though it says
    201, or `hang`."""

    kind: str
    part: bytes
    left: int = 0


@contextmanager
def faulty(target: str, kind: str, part: bytes) -> Iterator[tuple[str, Faults]]:
    """A WebDAV server through a proxy that lets some uploads fail, those that hold `part`."""
    faults = Faults(kind, part)
    behind = urlsplit(target)

    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if self.command == "PUT" and faults.part in body[:500] and faults.left > 0:
                faults.left -= 1
                if faults.kind == "hang":
                    time.sleep(1.5)
                    self.close_connection = True
                    return
                if faults.kind == "refuse":
                    self.tell(503, {}, b"busy")
                    return
                body = body[: len(body) // 2]
            connection = http.client.HTTPConnection(behind.hostname or "", behind.port, timeout=30)
            passed = {
                key: value for key, value in self.headers.items() if key.lower() not in ("content-length", "host")
            }
            if "Destination" in passed:
                passed["Destination"] = f"http://{behind.netloc}{urlsplit(passed['Destination']).path}"
            connection.request(self.command, self.path, body, passed)
            got = connection.getresponse()
            self.tell(got.status, dict(got.getheaders()), got.read())
            connection.close()

        do_GET = do_HEAD = do_PUT = do_MOVE = do_DELETE = do_MKCOL = do_PROPFIND = do_OPTIONS = answer

        def tell(self, status: int, headers: dict[str, str], data: bytes) -> None:
            self.send_response(status)
            for key, value in headers.items():
                if key.lower() in ("content-type", "dav", "etag"):
                    self.send_header(key, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"webdav://127.0.0.1:{server.server_address[1]}", faults
        server.shutdown()
