"""One built show for all tests of publishing, with an episode and a drill; each test takes a copy."""

import json
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from publishing import CARDS, at, copy_of, with_words
from showmaker import edit, make_show

from audiolesson.serve.server import Server, make_server
from audiolesson.show.model import Show


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A web server at one address for all tests; each says which folder it serves."""
    with make_server(tmp_path_factory.mktemp("nothing"), port=0, address="") as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def rivers(tmp_path_factory: pytest.TempPathFactory, server: Server) -> Show:
    """A built show whose address is the server's."""
    show = make_show(tmp_path_factory.mktemp("rivers") / "show")
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    return at(show, server.own)


@pytest.fixture(scope="session")
def edited(rivers: Show, tmp_path_factory: pytest.TempPathFactory) -> Show:
    """The same show after an edit of its script and of a card, built."""
    show = copy_of(rivers, tmp_path_factory.mktemp("edited") / "show")
    edit(show.cards("rivers"), "It drops the sand.", "It drops its sand and mud.")
    return with_words(show, "rivers", "A bend slows the water", "Each bend slows the water")


@pytest.fixture
def show(rivers: Show, tmp_path: Path) -> Show:
    """A copy of the built show."""
    return copy_of(rivers, tmp_path / "show")


@pytest.fixture
def www(server: Server, tmp_path: Path) -> Path:
    """An empty folder that the server serves."""
    server.root = tmp_path / "www"
    server.root.mkdir()
    return server.root


@pytest.fixture(scope="session")
def s3_endpoint() -> Iterator[str]:
    """moto's server of S3."""
    try:
        from moto.server import ThreadedMotoServer
    except ImportError:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("moto is not installed: pip install --group dev")

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(s3_endpoint: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """A fresh bucket of the S3 server that everybody may read; its keys stand in the environment, as in life."""
    import boto3

    for name, value in (
        ("ACCESS_KEY_ID", "tester"),
        ("SECRET_ACCESS_KEY", "hush-hush"),
        ("DEFAULT_REGION", "us-east-1"),
    ):
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", s3_endpoint)
    name = re.sub(r"[^a-z0-9]+", "-", request.node.name.lower()).strip("-")[:60]
    client = boto3.client("s3", endpoint_url=s3_endpoint)
    client.create_bucket(Bucket=name)
    read = ["s3:GetObject", "s3:HeadObject"]  # the second is only moto's name for what the first allows
    everyone = {"Effect": "Allow", "Principal": "*", "Action": read, "Resource": f"arn:aws:s3:::{name}/*"}
    client.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [everyone]}))
    return name
