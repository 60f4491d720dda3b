"""Words written alike: the reading shows the word, the voice is given the one that is meant."""

import pytest

from audiolesson.speech.voices.espeak_phonemes import mnemonics
from audiolesson.upkeep.say import reading
from audiolesson.wording.en.words import heteronym_list
from audiolesson.wording.read import read

# Text ⇒ what voices are given for the words that they would say wrongly.
CASES = """
The minute details matter. ⇒ my-newt
Wait a minute. ⇒
First wind the tape. ⇒ wined
The first wind the sailors felt. ⇒
You must wind the clock. ⇒ wined
The wind blows down the hill. ⇒
The path was wound around it. ⇒ wownd
The wound healed. ⇒
We sell fresh produce. ⇒ /pɹˈoʊduːs/
We produce goods. ⇒
The results conflict with theory. ⇒ /kənflˈɪkt/
A conflict with theory. ⇒
Muscles contract when cold. ⇒ /kəntɹˈækt/
The sales contract and its terms. ⇒
Prices increase when demand rises. ⇒ /ɪŋkɹˈiːs/
The pipe is made of lead. ⇒ led
They take the lead in it. ⇒
Some attribute this to luck. ⇒ /ɐtɹˈɪbjuːt/
An attribute of it. ⇒
She is an advocate for it. ⇒ /ˈædvəkət/
They advocate it. ⇒
I read it yesterday. ⇒ red
I will read it. ⇒
The lead pipe broke. ⇒ led
Lead is a heavy metal. ⇒ Led
Lead is important in sales. ⇒
Researchers record each call. ⇒ /ɹɪkˈɔːɹd/
Doctors use it daily. ⇒ /jˈuːz/
Students object when asked. ⇒ /ɑːbdʒˈɛkt/
Scientists present new data. ⇒ /pɹɪzˈɛnt/
Please close the file. ⇒ kloze
Close to the shore. ⇒
Update your resume today. ⇒ /ɹˈɛzəmˌeɪ/
They resume the talks. ⇒
We read the paper last week, and today we will read its code. ⇒ red
She opened the book and read the first page. ⇒ red
They want to write and read it. ⇒
The pipes were made of lead, which poisoned it. ⇒ led
Strong institutions lead to growth. ⇒
Exposure to lead in paint is harmful. ⇒ led
Engineers wind copper wire around its core. ⇒ wined
A minute change matters. ⇒ my-newt
Few economists object to it. ⇒ /ɑːbdʒˈɛkt/
The object of it is price stability. ⇒
Use the tool. ⇒ /jˈuːz/
Use caution. ⇒ /jˈuːz/
Use of the tool is logged. ⇒
Most teams use it. ⇒ /jˈuːz/
Its use is logged. ⇒
Please record the voltage. ⇒ /ɹɪkˈɔːɹd/
The record of it is old. ⇒
Students present their work. ⇒ /pɹɪzˈɛnt/
A present for the class. ⇒
Insert the key. ⇒ /ɪnsˈɜːt/
Export the file. ⇒ /ɛkspˈɔːɹt/
These walls separate the rooms. ⇒ separayt
In separate rooms. ⇒
The local produce is sold. ⇒ /pɹˈoʊduːs/
Bacteria live in the gut. ⇒ liv
They stream live on air. ⇒
The virus lives in bats. ⇒ livz
Our daily lives in the city. ⇒
The human lives in question. ⇒
He dove into the water. ⇒ dohv
A white dove in the sky. ⇒
The bow of the ship broke. ⇒ bough
He took a bow. ⇒ bough
A bow and arrow. ⇒
A tear in the fabric grew. ⇒ tare
A tear in the eye. ⇒
The political row over taxes grew. ⇒ rau
A row of seats. ⇒
The sow and her piglets sleep. ⇒ sau
Sow the seeds. ⇒
Polish the stone. ⇒ polish
The Polish state. ⇒
Label the axes of the graph. ⇒ /ˈæksiːz/
They swung stone axes. ⇒
Extract the data. ⇒ /ɛkstɹˈækt/
An extract of the text. ⇒
An associate professor spoke. ⇒ /ɐsˈoʊsɪət/
We associate it with rain. ⇒
The predicate names it. ⇒ /pɹˈɛdɪkət/
So wind the rope. ⇒ wined
It was loose, so close the lid. ⇒ kloze
It is so close the lid fits. ⇒
Slowly tear the page. ⇒ tare
The bird dove into the sea. ⇒ dohv
They had a row about it. ⇒ rau
A minute crack grew. ⇒ my-newt
Banks close early on Fridays. ⇒ kloze
It was close at three points. ⇒
They object to nothing. ⇒ /ɑːbdʒˈɛkt/
The subject and object to it. ⇒
He was no help to an invalid. ⇒ innvalid
An invalid key. ⇒
They buy produce. ⇒ /pɹˈoʊduːs/
The limb was wound in gauze. ⇒ wownd
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_a_voice_is_given_the_word_that_is_meant(line: str) -> None:
    written, _, wanted = line.partition(" ⇒")
    tokens = read(written).tokens
    assert " ".join(token.voiced for token in tokens if token.voiced) == wanted.strip()
    assert all(token.spoken == token.written for token in tokens)


def test_every_sound_in_the_list_of_heteronyms_can_be_said_by_the_voice() -> None:
    meant = {*heteronym_list.VERBS.values(), *(meant for _, meant in heteronym_list.HETERONYMS)}
    assert [one for one in sorted(meant) if one.startswith("/") and not mnemonics(one.strip("/"))] == []


def test_the_reading_that_is_printed_shows_which_word_is_meant() -> None:
    assert reading("We read the paper last week.", None) == "We red the paper last week."
    assert reading("The pipes were made of lead.", None) == "The pipes were made of led."
    assert reading("Close the file, and please record it.", None) == "Kloze the file, and please record it."


def test_a_long_stretch_has_a_comma_for_the_voice_where_a_clause_begins() -> None:
    text = "The small model learns much faster than the large model because it has far fewer weights to change."
    tokens = read(text).tokens
    assert [token.voiced for token in tokens if token.voiced] == ["model,"]
    assert all(token.spoken == token.written for token in tokens)


def test_a_breath_before_a_phrase_comes_only_where_no_clause_begins() -> None:
    phrase = "The large model was trained on all the text of the library using many fast computers of the town."
    clause = "The large model learned during the long winter weeks because many fast computers were given to the team."
    assert [token.voiced for token in read(phrase).tokens if token.voiced] == ["library,"]
    assert [token.voiced for token in read(clause).tokens if token.voiced] == ["weeks,"]


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


@pytest.mark.parametrize(
    ("written", "voiced"),
    [
        ("F P G As are fast.", "F P G A's"),
        ("They are FPGAs.", "F P G A's"),
        ("useEffect runs.", "yooz Effect"),
        ("an ORCID", "or kid"),
        ("in Matplotlib", "mat plot lib"),
    ],
)
def test_a_voice_is_given_a_form_that_it_says_rightly(written: str, voiced: str) -> None:
    assert voiced in [token.voiced for token in read(written).tokens]
