"""Cards cut at the wrong word, or asked of one case alone, are none."""

import kilns
import pytest

from audiolesson.study.facts.refusing.torn import is_torn


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        pytest.param("What happens when potters fire that much clay?", "The kiln cools slowly", id="that one"),
        pytest.param("Why do kilns of clay climb more steeply than yours do?", "Because they are old", id="yours"),
        pytest.param("What is comes slip?", "A thin clay", id="a verb"),
        pytest.param("How doesn't a kiln cool?", "By opening its door", id="how not"),
        pytest.param("When does a glaze not crack in a kiln?", "When it is thin", id="when not"),
        pytest.param("What should no potter hold?", "A wet pot", id="nobody"),
        pytest.param("Why can you stack pots?", "Because they are fired", id="anybody"),
        pytest.param("Why are pots not strong: in spring they crack?", "So that they break", id="a colon"),
        pytest.param("Why is the clay wedged?", "So that the air goes out of it", id="bare deed"),
        pytest.param("What happens when Ida Thorn opened the kiln?", "The pots cracked", id="the past"),
        pytest.param("What happens if Ida refuses?", "The kiln stays cold", id="somebody"),
        pytest.param("Where do cracks occur?", "In roughly one in ten pots", id="how often"),
        pytest.param("How do cups outnumber bowls?", "By about ten to one", id="how much"),
        pytest.param("How did the kiln master learn the trade?", "By digging clay and reached the town", id="did more"),
        pytest.param("What is biscuit ware?", "Fired clay, greenware means dry clay", id="another"),
        pytest.param("What is the draw ring?", "The lower in the kiln", id="one of two"),
        pytest.param("What is pot review?", "Done in pairs", id="done"),
        pytest.param("Why do wages of potters rise?", "Because a result of which many ate", id="no reason"),
        pytest.param("A yard is a set of kilns. What is this set called?", "Ovens", id="one of many"),
        pytest.param("When should you build kilns follows a plan?", "In spring", id="a second verb"),
        pytest.param("What is the new kiln inspired by?", "The ovens of Linz", id="tied to"),
        pytest.param("What does a good kiln help you do?", "Fire more pots", id="lets you"),
        pytest.param("When should you open a second door?", "When needed", id="if it fits"),
        pytest.param("When should you fire at least?", "Once in a winter", id="at least"),
        pytest.param("When does a spring pull hardest?", "When it is wound and weakens as it runs", id="more behind"),
    ],
)
def test_what_was_cut_at_the_wrong_word_is_refused(question: str, answer: str) -> None:
    assert is_torn(kilns.fact(question, answer, "description"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("In which year was the salt kiln patented?", "1822"),
        ("What happens when a wet pot meets fire?", "The pot cracks"),
        ("What happens if Git refuses to push?", "The branch stays as it is"),
        ("Why is the clay wedged before it is thrown?", "So that the air goes out of it"),
        ("Why should you give each pot a foot of its own?", "So that it stands"),
        ("How is slip made?", "By mixing clay and water"),
        ("Pots crack from rim to foot. What is this called?", "Dunting"),
        ("What is a kiln built of?", "Bricks in rows"),
        ("When does a pot crack?", "When it dries too fast"),
    ],
)
def test_what_is_whole_is_kept(question: str, answer: str) -> None:
    assert not is_torn(kilns.fact(question, answer, "description"))
