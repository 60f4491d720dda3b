"""Each kind of long sentence that is told in parts: what the parts say, and where nothing is cut."""

import pytest

from audiolesson.draft.choosing.announced import with_what_is_announced
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

TOLD = [
    (
        "A feast kiln is a very large oven in which the potters of the valley bake the bowls of a whole year, with two"
        " of them at the door by day and by night.",
        [
            "A feast kiln is a very large oven.",
            "In it, the potters of the valley bake the bowls of a whole year, with two of them at the door by day and"
            " by night.",
        ],
    ),
    (
        "The river glaze is a thin coat for bowls that keeps the wine of the valley from the clay of the wall, which"
        " it would else soak within a week.",
        [
            "The river glaze is a thin coat for bowls.",
            "It keeps the wine of the valley from the clay of the wall, which it would else soak within a week.",
        ],
    ),
    (
        "The potters of the old town still bake all of their bowls by night in the winter, even though the wood of the"
        " valley is then wet and dear.",
        [
            "The potters of the old town still bake all of their bowls by night in the winter.",
            "Yet the wood of the valley is then wet and dear.",
        ],
    ),
    (
        "The potters of the old town have baked the bowls of the whole valley since the floods, which has led to a"
        " great lack of dry wood in all of its forests.",
        [
            "The potters of the old town have baked the bowls of the whole valley since the floods.",
            "This has led to a great lack of dry wood in all of its forests.",
        ],
    ),
    (
        "Because the clay of the valley is full of small stones and dry roots in spring, the potters wash it for three"
        " days in the cold river.",
        [
            "The clay of the valley is full of small stones and dry roots in spring.",
            "So the potters wash it for three days in the cold river.",
        ],
    ),
    (
        "The potters of the old town leave their bowls in the open yard on the day of the feast, as it is dedicated"
        " to the river.",
        [
            "The potters of the old town leave their bowls in the open yard on the day of the feast.",
            "That is because it is dedicated to the river.",
        ],
    ),
    (
        "The potters of the old town were all very pleased with the bowls of that spring, however the weavers had not"
        " sold any of their wool.",
        [
            "The potters of the old town were all very pleased with the bowls of that spring.",
            "However, the weavers had not sold any of their wool.",
        ],
    ),
    (
        "If the wood is dry, the potters of the old town bake their bowls in one night; if the wood is wet, they bake"
        " them in three.",
        [
            "If the wood is dry, the potters of the old town bake their bowls in one night.",
            "If the wood is wet, they bake them in three.",
        ],
    ),
    (
        "The bowls of the potters may be baked for two days in the deep kiln beside the river, or they may be dried"
        " in the cold cellar.",
        [
            "The bowls of the potters may be baked for two days in the deep kiln beside the river.",
            "Or they may be dried in the cold cellar.",
        ],
    ),
    (
        "The old kiln of the town holds the heat of a whole day within its thick walls and gives the bowls a hard,"
        " even glaze by noon.",
        [
            "The old kiln of the town holds the heat of a whole day within its thick walls.",
            "The old kiln gives the bowls a hard, even glaze by noon.",
        ],
    ),
    (
        "The potters of the old town wash the clay of the valley in the cold river and then leave it in a dark cellar"
        " for a whole winter.",
        [
            "The potters of the old town wash the clay of the valley in the cold river.",
            "They then leave it in a dark cellar for a whole winter.",
        ],
    ),
    (
        "The small kiln of the old town can bake the bowls of three potters in a single night and hold its heat until"
        " the next day.",
        [
            "The small kiln of the old town can bake the bowls of three potters in a single night.",
            "The small kiln can hold its heat until the next day.",
        ],
    ),
    (
        "The clay of the valley is washed for three days in the cold river and stored for the winter in a dark cellar"
        " under the hall.",
        [
            "The clay of the valley is washed for three days in the cold river.",
            "The clay is stored for the winter in a dark cellar under the hall.",
        ],
    ),
    (
        "The guide of the old workshop found that the clay had been dug in the valley, and that the wood had come"
        " from the far hills.",
        [
            "The guide of the old workshop found that the clay had been dug in the valley.",
            "The guide also found that the wood had come from the far hills.",
        ],
    ),
    (
        "The kiln of the old town does not bake the plates and the bowls of the first week of spring, but instead"
        " dries the wet wool.",
        [
            "The kiln of the old town does not bake the plates and the bowls of the first week of spring.",
            "Instead, the kiln dries the wet wool.",
        ],
    ),
    (
        "The potters dig the clay of the valley in spring, wash it in the cold river for three days, and bake it in"
        " the deep kiln before winter.",
        [
            "The potters dig the clay of the valley in spring and wash it in the cold river for three days.",
            "They bake it in the deep kiln before winter.",
        ],
    ),
    (
        "The potter digs the clay of the valley in spring, the weaver spins her wool in the dark days of winter, and"
        " the smith works all year.",
        [
            "The potter digs the clay of the valley in spring.",
            "The weaver spins her wool in the dark days of winter.",
            "The smith works all year.",
        ],
    ),
    (
        "The workshop in the old town has three rooms: a cellar for the clay, a yard for the wheels, and a hall with"
        " the kiln and its wood.",
        [
            "The workshop in the old town has three rooms.",
            "These are a cellar for the clay, a yard for the wheels, and a hall with the kiln and its wood.",
        ],
    ),
    (
        "The workshop in the old town has two rooms: a cellar that keeps the clay wet for the whole winter, and a"
        " hall that holds the kiln and all of its wood.",
        [
            "The workshop in the old town has two rooms.",
            "One is a cellar that keeps the clay wet for the whole winter.",
            "The other is a hall that holds the kiln and all of its wood.",
        ],
    ),
    (
        "The workshops of the old town include the new pottery, which stands beside the wide river, and the old"
        " smithy, which has been closed for many years.",
        [
            "The workshops of the old town include the new pottery and the old smithy.",
            "The new pottery stands beside the wide river.",
            "The old smithy has been closed for many years.",
        ],
    ),
    (
        "The trade of the old town includes painted bowls, large jugs for oil, plates for the feast, lamps of black"
        " clay, tiles for roofs, and toys for children.",
        [
            "The trade of the old town includes painted bowls, large jugs for oil and plates for the feast.",
            "The trade also includes lamps of black clay, tiles for roofs and toys for children.",
        ],
    ),
    (
        "The school of the potters in the old town teaches in winter an old craft of the valley: the art of mixing a"
        " glaze from ash and sand.",
        [
            "The school of the potters in the old town teaches in winter an old craft of the valley.",
            "This is the art of mixing a glaze from ash and sand.",
        ],
    ),
    (
        "The potters of the old town leave the bowls in the open yard for two nights, something that no weaver would"
        " ever do with wet wool.",
        [
            "The potters of the old town leave the bowls in the open yard for two nights.",
            "This is something that no weaver would ever do with wet wool.",
        ],
    ),
    (
        "The potters of the old town always bake their best bowls in the deep kiln, enough to fill the shelves of"
        " each house by the river.",
        [
            "The potters of the old town always bake their best bowls in the deep kiln.",
            "This is enough to fill the shelves of each house by the river.",
        ],
    ),
    (
        "The potters of the old town bake their bowls for two days in the deep kiln beside the wide river, thereby"
        " hardening the glaze of grey ash.",
        [
            "The potters of the old town bake their bowls for two days in the deep kiln beside the wide river.",
            "This hardens the glaze of grey ash.",
        ],
    ),
    (
        "The great kiln of the old town was built three hundred years ago by Martin Alder, who came from a small"
        " village in the far hills.",
        [
            "The great kiln of the old town was built three hundred years ago by Martin Alder.",
            "Martin Alder came from a small village in the far hills.",
        ],
    ),
    (
        "The potters of the old town took the best of their bowls to a small harbour that had been built by the monks"
        " in the spring.",
        [
            "The potters of the old town took the best of their bowls to a small harbour.",
            "This small harbour had been built by the monks in the spring.",
        ],
    ),
    (
        "The deep kiln, built by the monks of the valley in the year of the great flood, was sold to the potters of"
        " the old town.",
        [
            "The deep kiln was built by the monks of the valley in the year of the great flood.",
            "It was sold to the potters of the old town.",
        ],
    ),
    (
        "The potters of the old town dig the clay, wash it twice, knead it with their feet on a floor of stone, and"
        " shape it on a wheel.",
        [
            "The potters of the old town dig the clay and wash it twice.",
            "They knead it with their feet on a floor of stone and shape it on a wheel.",
        ],
    ),
    (
        "It is important to remember that the bakers of the old town and the potters of the valley have the ability to"
        " bake a large number of loaves in a single night.",
        [
            "The bakers of the old town and the potters of the valley can bake many loaves in a single night.",
        ],
    ),
]
WHOLE = [
    "The river glaze is a thin coat of ash that is fired on the bowls of the valley for a whole night, by the oldest"
    " potter of the town.",
    "A feast kiln is not a very large oven in which the potters of the valley bake the bowls of a whole year, by day"
    " and by night.",
    "A feast kiln is a large oven that is built of clay by the potters of the valley in a single day, a house for bats"
    " in the winter.",
    # the other side of a comparison, or a reason beside another
    "Because the clay of the valley is full of small stones, and because the river is cold in spring, the potters wash"
    " it for three days.",
    "Because it is full of small stones and of dry roots in the first days of spring, the potters wash the clay of the"
    " valley three times.",
    # the second verb may hang on another word
    "The monks of the far hills help the potters of the old town to carry the clay and leave the wood of the valley to"
    " the weavers.",
    "The guide of the old workshop says that the kiln holds the heat of a whole day and gives the bowls a hard glaze by"
    " the evening.",
    # what is asked for is no fact, and the clause may be that of another noun
    "The potters of the old town should take the best of their bowls to a small harbour that had been built by the"
    " monks in spring.",
    "The potters of the old town took the best of their bowls to the harbour of a village that had been built by the"
    " monks in the spring.",
    # the things are not as many as are counted, or are none
    "The workshop in the old town has three rooms: a cellar that keeps the clay wet for the whole winter, and a hall"
    " that holds the kiln and its wood.",
    # the last words may be what a sentence is for
    "The potters of the old town bake most of their bowls in the deep kiln beside the river — the oldest of all in"
    " the whole valley.",
    "The potters of the old town have always baked their best bowls in a deep kiln of grey brick beside the wide river,"
    " showing how well the masons of the town once built.",
    "The word refers in the books of the old town to all the new methods of production, which includes great"
    " inventions and many of the small ones.",
    "The potters of the old town bake most of their bowls in the deep kiln beside the river — although the kiln on the"
    " hill is the better one.",
    # examples that are all that is told
    "The old monks of the far hills gave the potters of the old town many reasons to build another kiln, such as the"
    " price of wood.",
    "The potters of the old town bake most of their bowls in the deep kiln beside the river, as well as the tiles of"
    " every new house.",
    # what a clause behind a semicolon counts is not the first subject's
    "The books of the old town tell of the trades of the valley; these include potters, weavers, bakers, smiths of"
    " copper, carpenters, and many others besides.",
    # what stands behind an aside on who they are is what they do
    "The kilns of the old town were lit, and in that year the potters of the valley, who had lost their wheels in the"
    " flood of the river, moved from the valley to the coast.",
    # a day and a manner are no reason
    "The potters of the old town leave their bowls in the open yard on the day of the feast, as they are told by the"
    " monks.",
]


@pytest.mark.parametrize(("sentence", "parts"), TOLD)
def test_a_long_sentence_is_told_in_parts(sentence: str, parts: list[str]) -> None:
    assert [part.text for part in shorter(Text(sentence))] == parts


@pytest.mark.parametrize("sentence", WHOLE)
def test_what_may_belong_to_another_word_is_not_cut(sentence: str) -> None:
    assert [part.text for part in shorter(Text(sentence))] == [sentence]


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        (
            "The workshop in the old town has three parts: a cellar for the clay, a yard for the wheels, and a hall"
            " with the kiln and its wood.",
            ["These are a cellar for the clay, a yard for the wheels, and a hall with the kiln and its wood."],
        ),
        (
            "The workshop in the old town has two parts: a cellar that keeps the clay wet for the whole winter, and a"
            " hall that holds the kiln and all of its wood.",
            [
                "One is a cellar that keeps the clay wet for the whole winter.",
                "The other is a hall that holds the kiln and all of its wood.",
            ],
        ),
    ],
)
def test_what_a_sentence_counts_is_told_with_it_also_where_it_was_cut(sentence: str, behind: list[str]) -> None:
    found = gather(parse_lesson(f"# Pottery\n\n## Rooms\n\n{sentence}\n", "lessons/pottery.md", "pottery", ".md"), "en")
    with_what_is_announced(found)
    told = [one.text.text for one in found.candidates if one.tier != NEVER]
    first = sentence.split(":")[0] + "."
    assert told == [" ".join([first, *behind])]


def test_a_clause_that_opens_or_an_aside_is_dropped_only_where_the_rest_can_then_be_followed() -> None:
    clay = "The potters of the old town take the best clay of the valley to the mill beside the wide river"
    said = [part.text for part in shorter(Text(f"{clay}, to grind it for the bowls of spring."))]
    assert said == [f"{clay}."]
    short = "The potters take the clay to the mill, to grind it for the bowls of spring."
    assert [part.text for part in shorter(Text(short))] == [short]


def test_examples_between_commas_are_left_out_of_a_long_sentence_and_what_limits_it_is_not() -> None:
    rest = "are baked for two whole days in the deep kiln beside the wide river of the old town."
    said = [
        part.text for part in shorter(Text(f"Large jugs, such as the blue jugs of the monks and the oil jars, {rest}"))
    ]
    assert said == [f"Large jugs {rest}"]
    limited = f"Large jugs, such as some of the blue jugs of the monks and the oil jars, {rest}"
    assert [part.text for part in shorter(Text(limited))] == [limited]


WHOLE_ENDS = [
    "The potters of the valley sort the clay of the winter into more heaps, and the sorting shows in the bowls: in the"
    " wall, in the glaze, in the foot.",
    "When the old master of the yard was voted out in the spring, he made a plan to keep his friends, the red potters,"
    " in charge of one of the two kilns of the town.",
    "It is this kind of kiln in the valley however, where we can find some of the oldest bowls of the town, or at least"
    " the shards that were left of them by the flood.",
    "The potter may use the first box on the shelf, but only after the search has gone on to an empty place and shown"
    " that the pot is not found further along the wall.",
    "The key to a good glaze for the yard is to use a mixture of types of ash, such as straw and reed, which melt"
    " quickly to a green glass in the last hour of the fire.",
]


@pytest.mark.parametrize("sentence", WHOLE_ENDS)
def test_what_a_row_or_a_verb_needs_is_not_cut_off(sentence: str) -> None:
    said = " ".join(part.text for part in Judged().shorter(Text(sentence), ""))
    assert said in (sentence, sentence.replace(", and the sorting", ". The sorting"))


def test_a_which_that_stands_alone_stays() -> None:
    said = (
        "Furthermore, since the life of these small pots is only a few days, they can change quickly to give a bowl"
        " that is suited to its kiln---and which holds a thin soup of the valley."
    )
    assert Judged().shorter(Text(said), "")[-1].text.endswith("and which holds a thin soup of the valley.")


def test_examples_at_the_very_beginning_end_nothing() -> None:
    said = (
        ", such as salt, which burn the tongue of anybody who tries them at once in a long row of many words that goes"
        " on and on without an end in sight for the reader."
    )
    assert Judged().shorter(Text(said), "")[0].text


@pytest.mark.parametrize("told", ["so the legend goes", "or so the story goes", "so they said", "so it is said"])
def test_a_sentence_is_not_cut_where_it_is_only_told_so(told: str) -> None:
    said = (
        f"The first of the potters was Ansel, who in the year of the flood, {told}, left his wheel, dug a channel for"
        " the river in three days, and went home to finish his bowls."
    )
    assert [part.text for part in shorter(Text(said))] == [said]
