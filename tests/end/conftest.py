"""One show for all tests from end to end: the example lessons, drafted and spoken here, served on a free port."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from audiolesson import api
from audiolesson.build.reporter import BuildResult
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

ROOT = Path(__file__).parents[2]
PLAIN = """\
How bread rises

Bread rises because yeast makes gas. Yeast is a tiny fungus that eats sugar. It breathes out carbon dioxide, and the
dough holds the bubbles.

What yeast needs

  • Warmth: yeast works fastest at about 35 °C.
  • Sugar: flour holds starch, and enzymes turn it into sugar.
  • Time: a cool dough takes up to 24 hours.

Yeast dies at about 60 °C, so the oven ends its work.

Why dough is kneaded

Wheat flour holds two proteins. When they meet water, they join and form gluten. Gluten is a net that stretches and
holds the gas. Kneading lines up the net, so the crumb becomes even. Without gluten the bubbles burst and the loaf
stays flat.

Sourdough

Sourdough is leavened by wild yeast and bacteria. The bacteria make lactic acid, which gives the bread its taste. In
2020 many people baked sourdough at home. A starter is a mixture of flour and water in which both live.

What happens in the oven

Heat makes the gas expand, and the loaf springs up in the first ten minutes. At 70 °C the starch sets. The crust turns
brown because sugars and proteins react at about 140 °C.
"""


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> tuple[Show, BuildResult]:
    """The example lessons and a plain text, without scripts: drafted, spoken by espeak, built with two workers."""
    root = tmp_path_factory.mktemp("course") / "show"
    shutil.copytree(ROOT / "lessons", root / "lessons")
    shutil.copy(ROOT / "show.toml", root)
    (root / "lessons" / "how-bread-rises.txt").write_text(PLAIN, encoding="utf-8")
    show = load_show(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1767225600")
        return show, api.build(show, workers=2)


@pytest.fixture(scope="session")
def address(course: tuple[Show, BuildResult]) -> Iterator[str]:
    """Where the course's feed/ is served while the tests run."""
    with api.server(course[0], port=0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.own
        server.shutdown()
        thread.join()
