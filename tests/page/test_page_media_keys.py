"""The media keys of a machine, a headset or a lock screen: they come over D-Bus (MPRIS) and move the page's player."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from programs import program

AUDIO = "document.querySelector('audio[data-episode]')"
CHROMIUM_FLAGS = ["--no-sandbox", "--autoplay-policy=no-user-gesture-required",
                  "--enable-features=HardwareMediaKeyHandling,MediaSessionService"]  # fmt: skip
Press = Callable[..., str]


@pytest.fixture(scope="module")
def bus() -> Iterator[dict[str, str]]:
    """The environment of a D-Bus session of its own."""
    words = [program("dbus-daemon"), "--session", "--print-address", "--nofork"]
    daemon = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout
    yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    daemon.terminate()
    daemon.wait(10)


@pytest.fixture
def played(bus: dict[str, str], address: str) -> Iterator[tuple[Any, Press]]:
    """A page that plays, and what presses a key: `press("next")`."""
    from playwright.sync_api import sync_playwright

    keys = program("playerctl")

    def press(*words: str) -> str:
        return subprocess.run([keys, *words], capture_output=True, text=True, env=bus, timeout=20, check=False).stdout

    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=program("chromium"),
            args=CHROMIUM_FLAGS,
            env=bus,  # playwright's own flags keep media keys away
            ignore_default_args=["--mute-audio", "--disable-features=MediaSessionService"],
        )
        page = browser.new_page()
        page.goto(address + "rivers/")
        page.wait_for_selector(".w")
        page.get_by_role("button", name="Play", exact=True).click()
        page.wait_for_function(f"{AUDIO}.currentTime > 0.2")
        yield page, press
        browser.close()


def _until(told: Callable[[], str], wanted: str) -> None:
    end = time.monotonic() + 20
    while wanted not in (found := told()):
        assert time.monotonic() < end, f"{wanted!r} never came: {found!r}"
        time.sleep(0.1)


def test_media_keys_play_pause_and_turn_chapters_and_the_screen_names_them(played: tuple[Any, Press]) -> None:
    page, press = played
    _until(lambda: press("metadata"), "Why rivers move sand")
    told = press("metadata")
    assert "How rivers move sand" in told and "Rivers & seas" in told and "mpris:artUrl" in told
    press("pause")
    page.wait_for_function(f"{AUDIO}.paused")
    press("next")
    page.wait_for_function(f"{AUDIO}.currentTime >= 6")
    press("play")
    page.wait_for_function(f"!{AUDIO}.paused")
    _until(lambda: press("metadata"), "What slows the water")
    press("previous")
    page.wait_for_function(f"{AUDIO}.currentTime < 6")
    press("position", "9")
    page.wait_for_function(f"{AUDIO}.currentTime >= 9")
