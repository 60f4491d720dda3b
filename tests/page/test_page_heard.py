"""While an episode plays, the word that is marked is the one that comes out of the player, from first to last."""

import json
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import numpy as np
import pytest
from programs import program
from showmaker import make_show, without_sounds

from audiolesson import api
from audiolesson.show.model import Show
from audiolesson.speech.voices.tone import frequency_hz

SCRIPT = """\
---
title: How rivers move sand
date: 2026-03-01T06:00:00Z
---

## Why rivers move sand

A river carries more than water. It also carries sand, mud and stones from the hills to the sea.

## What slows the water

A bend slows the water on its inner side. Sand sinks there and builds a beach, and each of $x^2$ waves moves it on.

## What to remember

Fast water lifts sand, and slow water drops it.
"""
NEAR_MS = 100
"""As far as a word may be marked from when it is heard."""

LISTENER = """
registerProcessor("listener", class extends AudioWorkletProcessor {
  still = sampleRate;
  process([[sound = new Float32Array(128)]]) {
    for (let at = 0; at < sound.length; at += 1) {
      const now = currentFrame + at;
      if (Math.abs(sound[at]) > 0.02) {
        if (!this.burst) this.burst = {start: now, periods: []};
        this.still = 0;
      } else this.still += 1;
      if (!this.burst) continue;
      if (sound[at] < -0.02) this.low = true;
      else if (this.low && sound[at] > 0.02) {
        if (this.rise) this.burst.periods.push(now - this.rise);
        this.rise = now;
        this.low = false;
      }
      if (this.still > sampleRate * 0.03) {
        const periods = this.burst.periods.sort((a, b) => a - b), usual = periods[periods.length >> 1] ?? 0;
        this.port.postMessage([this.burst.start / sampleRate, now / sampleRate - 0.03, sampleRate / usual]);
        this.burst = this.rise = null;
        this.low = false;
      }
    }
    return true;
  }
})"""
PLAYED = """async (listener) => {
  const audio = document.querySelector("audio[data-episode]");
  const context = new AudioContext();
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([listener], {type: "text/javascript"})));
  const ear = new AudioWorkletNode(context, "listener", {channelCount: 1, channelCountMode: "explicit"});
  const heard = [], shown = [], frames = [];
  ear.port.onmessage = (event) => heard.push(event.data);
  context.createMediaElementSource(audio).connect(ear).connect(context.destination);
  const seen = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.target.matches(".w.now")) {
        shown.push([context.currentTime, audio.currentTime, change.target.textContent]);
      }
    }
  });
  seen.observe(document.querySelector(".transcript"), {subtree: true, attributeFilter: ["class"]});
  const drawn = () => { frames.push(context.currentTime); if (!audio.ended) requestAnimationFrame(drawn); };
  audio.preload = "auto";
  await context.resume();
  await audio.play();
  drawn();
  await new Promise((done) => audio.addEventListener("ended", done, {once: true}));
  await new Promise((done) => setTimeout(done, 200));
  return {heard, shown, frames};
}"""


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory) -> Show:
    """A short episode of tones, each of whose bursts is a word."""
    show = without_sounds(make_show(tmp_path_factory.mktemp("heard") / "show", scripts={"rivers": SCRIPT}))
    assert not api.build(show, workers=2).failed
    return show


@pytest.fixture(scope="module")
def address(show: Show) -> Iterator[str]:
    """Where it is served."""
    with api.server(show, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.own
        server.shutdown()


PITCHES = sorted({frequency_hz(number) for number in range(20)})
ONE_WORD_S = 0.2
"""Two bursts of one pitch that are nearer than this are one word, which a busy machine broke off for a moment."""


def pitch(hz: float) -> int:
    return min(PITCHES, key=lambda one: abs(one / hz - 1) if hz else one)


def of_words(heard: list[tuple[float, float, float]]) -> list[tuple[float, int]]:
    """(start, pitch) of each word in what was heard: bursts, each with start, end and frequency."""
    found: list[tuple[float, int]] = []
    ended = 0.0
    for start, end, hz in heard:
        if not found or found[-1][1] != pitch(hz) or start - ended > ONE_WORD_S:
            found.append((start, pitch(hz)))
        ended = end
    return found


def pitches_of(sound: Path, words: list[dict[str, Any]]) -> list[int]:
    """The pitch that each word has in the file."""
    command = [program("ffmpeg"), "-v", "error", "-i", str(sound), "-f", "s16le", "-"]
    samples = np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<i2") > 0
    found = []
    for word in words:
        part = samples[round(word["startTime"] * 48_000) : round(word["endTime"] * 48_000)]
        rises = np.flatnonzero(part[1:] & ~part[:-1])
        found.append(pitch(48_000 / float(np.median(np.diff(rises)))))
    return found


def test_a_word_that_is_broken_off_for_a_moment_is_heard_once_and_two_of_one_pitch_twice() -> None:
    assert of_words([(1.0, 1.02, 201.0), (1.08, 1.1, 199.0), (1.2, 1.3, 300.0), (1.9, 2.0, 300.0)]) == [
        (1.0, 200),
        (1.2, 300),
        (1.9, 300),
    ]


def test_over_a_whole_episode_words_are_marked_when_they_come_out_of_the_player(
    browser: Any, show: Show, address: str
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address + "rivers/")
    page.wait_for_selector(".w")
    told = json.load(
        urllib.request.urlopen(urljoin(f"{address}rivers/", page.locator(".transcript").get_attribute("data-words")))
    )
    words = [word for segment in told["segments"] for word in segment["words"]]
    played = page.evaluate(PLAYED, LISTENER)
    context.close()
    heard, file = of_words(played["heard"]), show.episode("rivers") / "episode.mp3"
    pairs = SequenceMatcher(a=[tone for _, tone in heard], b=pitches_of(file, words), autojunk=False)
    found = {two + at: heard[one + at][0] for one, two, size in pairs.get_matching_blocks() for at in range(size)}
    # a busy machine may swallow a word, or half of it
    assert len(words) > 50 and len(found) > 0.9 * len(words) and len(heard) < 1.1 * len(words), played["heard"]
    offs = []
    for number, word in enumerate(words):
        if number not in found:
            continue
        begun = found[number]
        next_start = words[number + 1]["startTime"] if number + 1 < len(words) else word["endTime"]
        marked = [at for at, place, _ in played["shown"] if word["startTime"] <= place < next_start]
        # a browser that draws nothing for a while, on a busy machine, can mark nothing either
        until = marked[0] if marked else begun + word["endTime"] - word["startTime"]
        around = [(a, b) for a, b in pairwise(played["frames"]) if a <= until + 0.02 and b > begun]
        if all(b - a < 0.05 for a, b in around):
            assert marked, f"{word['body']} is never marked"
            offs.append(abs(1000 * (marked[0] - begun)))
    assert len(offs) > len(words) // 3
    assert sorted(offs)[int(0.95 * len(offs))] <= NEAR_MS
