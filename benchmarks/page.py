"""The learner's page in Debian's chromium: its first paint against that of an empty page, and what it weighs.

Both are loaded from one local server, each time in a fresh context without anything kept, in turn. Needs the group
`dev` and chromium.
"""

import shutil
import tempfile
import threading
from pathlib import Path
from typing import Any

from common import copy_show, medians, report

from audiolesson import api

SLUG = "what-is-a-large-language-model"
RUNS = 15
BAR = 2.0
WEIGHT_BAR = 200_000
PAINT = """new Promise(done => {
  const told = list => done(list.getEntriesByName('first-contentful-paint')[0].startTime);
  new PerformanceObserver(told).observe({type: 'paint', buffered: true});
})"""
EMPTY = '<!DOCTYPE html><html lang="en"><head><title>Empty</title></head><body><p>Empty</p></body></html>\n'


def main() -> None:
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        show = api.open_show(copy_show(Path(folder) / "show", [SLUG]))
        assert not api.build(show, workers=2).failed
        (show.published / "empty.html").write_text(EMPTY, encoding="utf-8")
        with api.server(show, port=0) as server, sync_playwright() as driver:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page, empty = medians(
                RUNS,
                lambda: painted(browser, f"{server.own}{SLUG}/"),
                lambda: painted(browser, f"{server.own}empty.html"),
            )
            weight = weighs(browser, f"{server.own}{SLUG}/")
            browser.close()
            server.shutdown()
    print(f"first paint {page * 1000:.0f} ms, of an empty page {empty * 1000:.0f} ms; {weight / 1000:.0f} kB unpacked")
    report("first paint", page / empty, BAR)
    report("weight", weight / WEIGHT_BAR, 1.0)


def painted(browser: Any, address: str) -> float:
    """Seconds until something of a page is seen."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block")
    page = context.new_page()
    page.goto(address)
    seconds = page.evaluate(PAINT) / 1000
    context.close()
    return float(seconds)


def weighs(browser: Any, address: str) -> int:
    """Bytes of all that a page loads but sound and pictures."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, service_workers="block")
    page, sizes = context.new_page(), []
    page.on("response", lambda answer: sizes.append((answer.headers.get("content-type", ""), len(answer.body()))))
    page.goto(address, wait_until="networkidle")
    context.close()
    return sum(size for kind, size in sizes if not kind.startswith(("audio", "image")))


if __name__ == "__main__":
    main()
