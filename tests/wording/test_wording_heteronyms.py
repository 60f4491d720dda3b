"""Words written alike: the reading shows the word, the voice is given the one that is meant."""

import pytest

from audiolesson.wording.read import read

# Text ⇒ what voices are given for the words that they would say wrongly.
CASES = """
The minute details matter. ⇒ /maɪnjˈuːt/
Wait a minute. ⇒
First wind the tape. ⇒
You must wind the clock. ⇒ /wˈaɪnd/
The wind blows down the hill. ⇒
The path was wound around it. ⇒ /wˈaʊnd/
The wound healed. ⇒
We sell fresh produce. ⇒ /pɹˈoʊduːs/
We produce goods. ⇒
The results conflict with theory. ⇒ /kənflˈɪkt/
A conflict with theory. ⇒
Muscles contract when cold. ⇒ /kəntɹˈækt/
The sales contract and its terms. ⇒
Prices increase when demand rises. ⇒ /ɪŋkɹˈiːs/
The pipe is made of lead. ⇒ /lˈɛd/
They take the lead in it. ⇒
Some attribute this to luck. ⇒ /ɐtɹˈɪbjuːt/
An attribute of it. ⇒
She is an advocate for it. ⇒ /ˈædvəkət/
They advocate it. ⇒
I read it yesterday. ⇒ red
I will read it. ⇒
The lead pipe broke. ⇒ led
Please close the file. ⇒ kloze
Close to the shore. ⇒
Update your resume today. ⇒ /ɹˈɛzəmˌeɪ/
They resume the talks. ⇒
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_voice_is_given_the_word_that_is_meant(line: str) -> None:
    written, _, wanted = line.partition(" ⇒")
    tokens = read(written).tokens
    assert " ".join(token.voiced for token in tokens if token.voiced) == wanted.strip()
    assert all(token.spoken == token.written for token in tokens)


def test_a_long_stretch_has_a_comma_for_the_voice_where_a_clause_begins() -> None:
    text = "The small model learns much faster than the large model because it has far fewer weights to change."
    tokens = read(text).tokens
    assert [token.voiced for token in tokens if token.voiced] == ["model,"]
    assert all(token.spoken == token.written for token in tokens)


def test_a_short_sentence_and_one_with_marks_get_no_comma() -> None:
    for text in (
        "It works well because it is small.",
        "First, the model learns fast, then it slows, and in the end, it stops because it knows.",
        "Cats and dogs and birds and fish and bees and ants and goats and cows and hens sleep.",
    ):
        assert not any(token.voiced for token in read(text).tokens)


def test_what_is_done_before_is_not_said_as_in_prevent() -> None:
    tokens = read("Pretraining on preprocessed text; pretrained, preloaded and pretty.").tokens
    assert [token.voiced for token in tokens if token.voiced] == [
        "Pre-training", "pre-processed", "pre-trained", "pre-loaded"
    ]  # fmt: skip
    assert all("-" not in token.spoken for token in tokens)
