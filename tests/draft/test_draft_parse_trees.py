"""A sentence is read as a tree with the right verb, subject and object, alone or with others; odd text does no harm."""

from itertools import pairwise

import numpy as np
import pytest

from audiolesson.draft.english.parse.layers import Rows, both_ways
from audiolesson.draft.english.parse.model import NONE, UNKNOWN, is_common, model
from audiolesson.draft.english.parse.reading import MOST_WORDS, trees_of
from audiolesson.draft.english.parse.tree import ROOT, Tree

READ = [  # sentence, main verb, subjects, objects, tags without the last stop
    ("The baker sells fresh bread.", "sells", "baker", "bread", "DT NN VBZ JJ NN"),
    ("A careful miller quickly closed both gates.", "closed", "miller", "gates", "DT JJ NN RB VBD DT NNS"),
    ("Millers grind wheat into flour.", "grind", "Millers", "wheat", "NNS VBP NN IN NN"),
    ("It doesn't melt.", "melt", "It", "", "PRP VBZ RB VB"),
    ("The keeper's daughter doesn't trim the wick.", "trim", "daughter", "wick", "DT NN POS NN VBZ RB VB DT NN"),
    ("Glass is a liquid that has cooled without crystals.", "liquid", "Glass that", "",
     "NN VBZ DT NN WDT VBZ VBN IN NNS"),
    ("Never touch the wheel while it turns.", "touch", "it", "wheel", "RB VB DT NN IN PRP VBZ"),
    ("He wants to learn the names of the stars.", "wants", "He", "names", "PRP VBZ TO VB DT NNS IN DT NNS"),
    ("There are two kinds of clay.", "are", "kinds", "", "EX VBP CD NNS IN NN"),
    ("Potters who fire their bowls twice use less glaze.", "use", "Potters who", "bowls glaze",
     "NNS WP VBP PRP$ NNS RB VB RBR NN"),
    ("Slow kilns cool the glaze, but fast kilns crack the plates.", "cool", "kilns kilns", "glaze plates",
     "JJ NNS VBP DT NN , CC JJ NNS VB DT NNS"),
]  # fmt: skip
HANGS = [  # sentence, word, how it hangs, on what
    ("The bowl of the old potter was broken by a careless guest.", "bowl", "nsubj:pass", "broken"),
    ("The bowl of the old potter was broken by a careless guest.", "potter", "nmod", "bowl"),
    ("The bowl of the old potter was broken by a careless guest.", "guest", "obl:agent", "broken"),
    ("Open the window before you light the stove.", "light", "advcl", "Open"),
    ("Paper is made from wood, rags or straw.", "rags", "conj", "wood"),
    ("Paper is made from wood, rags or straw.", "straw", "conj", "wood"),
    ("The heat-resistant glass costs $4.50.", "heat-resistant", "amod", "glass"),
    ("The keeper's lamp, which burns oil, stands on the table.", "burns", "acl:relcl", "lamp"),
    ("The keeper's lamp, which burns oil, stands on the table.", "keeper", "nmod:poss", "lamp"),
]
ODD = [
    "", " ", "\n\t", "\u200b", "\x00", "\ufeff", "Kiln", "kiln.", ".", "?!", "…", "— — —", "'", "n't", "’s",
    "( ) ( )", "日本語", "😀 😀", "e\u0301te\u0301", "x^2 + y^2 = z^2", "<b>salt</b> &amp; clay", "of of of of of of",
    "that that that that that", "to to to to be be or or", "the the the", "a" * 5000, "7" * 400, "-" * 70,
    "clay/sand/salt-and-ash–dust", "KILNS ARE HOT!!!", "kiln kiln is is was were been", "http://example.org/?a=b#c",
    "“Salt,” she said; ‘no.’",
]  # fmt: skip
MANY = [*dict.fromkeys([*(row[0] for row in READ), *(row[0] for row in HANGS), *ODD])]


def tree_of(sentence: str) -> Tree:
    (tree,) = trees_of([sentence])
    assert tree is not None, sentence
    return tree


def words(tree: Tree, *labels: str) -> str:
    """The words that hang on another in one of some ways, in order."""
    return " ".join(word.text for word, label in zip(tree.words, tree.labels, strict=True) if label in labels)


@pytest.mark.parametrize(("sentence", "root", "subjects", "objects", "tags"), READ)
def test_a_sentence_has_its_main_word_its_subjects_its_objects_and_tags(
    sentence: str, root: str, subjects: str, objects: str, tags: str
) -> None:
    tree = tree_of(sentence)
    assert tree.words[tree.root].text == root
    assert words(tree, "nsubj", "nsubj:pass") == subjects
    assert words(tree, "obj") == objects
    assert " ".join(tree.tags) == f"{tags} ."


@pytest.mark.parametrize(("sentence", "word", "label", "head"), HANGS)
def test_a_word_hangs_on_what_it_belongs_to(sentence: str, word: str, label: str, head: str) -> None:
    tree = tree_of(sentence)
    at = [one.text for one in tree.words].index(word)
    assert (tree.labels[at], tree.words[tree.heads[at]].text) == (label, head)
    assert at in tree.below(tree.heads[at], label)
    assert at in tree.under(tree.heads[at])
    assert next(tree.above(at)) == tree.heads[at]


def test_sentences_read_together_get_the_trees_that_they_get_alone() -> None:
    long = [f"{one[:-1]}, and {other[0].lower()}{other[1:]}" for (one, *_), (other, *_) in pairwise(READ)]
    texts = [*MANY, *long, *MANY[::-1], *long[::2]]
    assert len(texts) > 64, "more than are read at once"
    for text, tree in zip(texts, trees_of(texts), strict=True):
        (alone,) = trees_of([text])
        assert (tree is None) == (alone is None), text
        if tree and alone:
            assert (tree.words, tree.tags, tree.heads, tree.labels) == (
                alone.words, alone.tags, alone.heads, alone.labels,
            )  # fmt: skip
            assert tree.sure == pytest.approx(alone.sure, abs=1e-9)


def test_a_tree_that_is_found_has_one_root_and_no_circle() -> None:
    read = [tree for tree in trees_of(MANY) if tree]
    assert len(read) > 30
    for tree in read:
        size = len(tree.words)
        assert size == len(tree.tags) == len(tree.heads) == len(tree.labels) == len(tree.sure)
        assert tree.heads.count(ROOT) == 1
        assert tree.under(tree.root) == tuple(range(size))
        assert all(0 < share <= 1 for share in tree.sure)


@pytest.mark.parametrize("text", ["of of of of of of", "that that that that that", "to to to to be be or or"])
def test_words_whose_arcs_make_no_tree_are_not_judged(text: str) -> None:
    assert trees_of([text]) == [None]


def test_text_without_words_or_with_too_many_is_not_read_and_hinders_no_other() -> None:
    most = f"The baker sells very fresh bread, and {'the potter burns clay, and ' * 8}we see it."
    more = most.replace("very", "very very")
    assert len(tree_of(most).words) == MOST_WORDS
    texts = ["", more, "The baker sells fresh bread.", " \n", most, f"{more} " * 50]
    assert [tree is not None for tree in trees_of(texts)] == [False, False, True, False, True, False]
    assert trees_of([]) == []


def test_one_word_hangs_on_nothing() -> None:
    tree = tree_of("Kiln")
    assert (tree.heads, tree.labels, tree.sure, tree.root) == ((ROOT,), ("root",), (1.0,), 0)


def test_the_layers_sum_what_their_numbers_say() -> None:
    learned = model()
    get = learned.arrays.__getitem__
    rng = np.random.default_rng(1)
    lengths = (5, 3, 3, 1)
    inputs = [rng.normal(size=(length, get("l1.weight_ih_l0").shape[1])) for length in lengths]
    rows = Rows(lengths)
    laid = np.empty((sum(lengths), inputs[0].shape[1]))
    for at, one in zip(rows.of_each, inputs, strict=True):
        laid[at] = one
    found = both_ways(laid, np.arange(len(laid)), rows, learned, "l1")

    def share(values: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-values))

    def one_way(words: np.ndarray, end: str) -> np.ndarray:
        width = get(f"l1.weight_hh_l0{end}").shape[1]
        state, cell, out = np.zeros(width), np.zeros(width), []
        for word in words:
            gates = get(f"l1.weight_ih_l0{end}") @ word + get(f"l1.bias_ih_l0{end}")
            gates += get(f"l1.weight_hh_l0{end}") @ state + get(f"l1.bias_hh_l0{end}")
            let_in, kept, new, told = gates.reshape(4, width)
            cell = share(kept) * cell + share(let_in) * np.tanh(new)
            state = share(told) * np.tanh(cell)
            out.append(state)
        return np.array(out)

    for at, one in zip(rows.of_each, inputs, strict=True):
        plain = np.concatenate([one_way(one, ""), one_way(one[::-1], "_reverse")[::-1]], 1)
        assert found[at] == pytest.approx(plain, abs=1e-9)


@pytest.mark.parametrize("text", ODD)
def test_odd_signs_do_no_harm(text: str) -> None:
    with np.errstate(all="raise"):
        (tree,) = trees_of([text])
    if tree:
        assert all(text[word.start : word.end] == word.text for word in tree.words)


def test_a_stretch_of_a_tree_is_told_as_it_was_written() -> None:
    tree = tree_of("The keeper's lamp, which burns oil, stands on the table.")
    assert tree.text(0, 4) == "The keeper's lamp"
    assert tree.text(3, 8) == "lamp, which burns oil"
    assert tree.text(2, 2) == ""


def test_the_words_and_the_numbers_that_were_learned_agree_in_size() -> None:
    learned = model()
    for part, name in enumerate(("word", "four", "three", "two", "start")):
        rows = learned.rows[name]
        assert len(learned.arrays[f"e.{part}.weight"]) == len(rows) + 2
        assert sorted(rows.values()) == [*range(2, len(rows) + 2)]
        assert "" not in rows
    assert len(learned.arrays["tag.weight"]) == len(learned.tags) == len(set(learned.tags))
    assert len(learned.arrays["W"]) == len(learned.labels) == len(set(learned.labels))
    assert len(learned.arrays["e.5.weight"]) > max(learned.features("9")[-1], learned.root[-1])
    assert all(np.isfinite(array).all() for array in learned.arrays.values())


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("1st", 1),
        ("—", 2),
        ("DNA", 3),
        ("Kiln", 4),
        ("McHill", 5),
        ("so-called", 6),
        ("b12", 7),
        ("eBay", 8),
        ("clay", 9),
    ],
)
def test_a_word_is_known_by_its_shape_too(word: str, shape: int) -> None:
    assert model().features(word)[-1] == shape


def test_what_was_never_seen_and_what_is_too_short_have_rows_of_their_own() -> None:
    assert model().features("qzxqzx") == (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, 9)
    assert model().features("a")[1:5] == (NONE, NONE, NONE, NONE)
    assert model().features("’s")[0] == model().features("'s")[0] > UNKNOWN
    assert model().features("1907")[0] == model().features("2024")[0] > UNKNOWN
    assert is_common("water") and is_common("things") and not is_common("qzxqzx")
