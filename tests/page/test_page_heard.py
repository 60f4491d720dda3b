"""While an episode plays, the word that is marked is the one that comes out of the player, from first to last."""

import json
import threading
import urllib.request
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin

import pytest
from showmaker import make_show, without_sounds

from audiolesson import api

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
  process([[sound]]) {
    for (let at = 0; sound && at < sound.length; at += 1) {
      if (Math.abs(sound[at]) > 0.02) {
        if (this.still > sampleRate * 0.03) this.port.postMessage((currentFrame + at) / sampleRate);
        this.still = 0;
      } else this.still = (this.still ?? sampleRate) + 1;
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
  return {heard, shown, frames};
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A short episode of tones, each of whose bursts is a word."""
    show = without_sounds(make_show(tmp_path_factory.mktemp("heard") / "show", scripts={"rivers": SCRIPT}))
    assert not api.build(show, workers=2).failed
    with api.server(show, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.own
        server.shutdown()


def test_over_a_whole_episode_words_are_marked_when_they_come_out_of_the_player(browser: Any, address: str) -> None:
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
    assert len(played["heard"]) == len(words) > 50, "each word is one burst of tone"
    offs = []
    for number, (heard, word) in enumerate(zip(played["heard"], words, strict=True)):
        next_start = words[number + 1]["startTime"] if number + 1 < len(words) else word["endTime"]
        marked = [at for at, place, _ in played["shown"] if word["startTime"] <= place < next_start]
        # a browser that draws nothing for a while, on a busy machine, can mark nothing either
        until = marked[0] if marked else heard + word["endTime"] - word["startTime"]
        around = [(a, b) for a, b in pairwise(played["frames"]) if a <= until + 0.02 and b > heard]
        if all(b - a < 0.05 for a, b in around):
            assert marked, f"{word['body']} is never marked"
            offs.append(abs(1000 * (marked[0] - heard)))
    assert len(offs) > len(words) // 3
    assert sorted(offs)[int(0.95 * len(offs))] <= NEAR_MS
