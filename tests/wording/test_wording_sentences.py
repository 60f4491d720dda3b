"""The one splitter: where sentences end, in cases that splitters get wrong."""

import pytest

from audiolesson.wording.model import Mark
from audiolesson.wording.read import read
from audiolesson.wording.sentences import split

# A bar stands where a sentence ends.
CASES = """
We use LLMs, e.g. GPT, daily.|They work.
See Fig. 3 for more.|It helps.
He swore by Art. VI of the law.|It held.
See art. II and IV here.|I like art.|I paint.
Dr. Smith left.|He was late.
Vaswani et al. show this.|We agree.
Apples, pears, etc. are fruit.
Apples, pears, etc.|Then we left.
We met at 5 p.m.|It rained.
We met at 5 p.m. in town.
The U.S. economy grew.|Then it fell.
The U.S. Army is large.
He lives in the U.S.|She does not.
A. B. Smith wrote it.|J. Doe read it.
A potter named L. L. Adams made it.|It held.
This is plan A.|Then comes plan B.
Version 2.0.|Next is 3.0.
It costs 3.50.|We paid.
1. Do this first.
He said "Stop."|Then he left.
"Why?" he asked.|Nobody knew.
It works (mostly).|We like it.
Wait... what?|Yes.
He paused...|Then he spoke.
Really?!|Yes!
Pots can — and should! — dry slowly.|They crack.
Stop!|— A potter said so.
Use node.js here.|It is fast.
Visit example.com.|It is free.
In 1998.|That was then.
It was 1998.|In 1999 it ended.
We used approx. 5 GB of data.|Fine.
Use No. 5 here.|I said no.|Then I left.
He has a Ph.D. in maths.|She has an M.D.|They met.
Smith vs. Jones was famous.|It ended.
It scored 9.5 (vs. 8.0).|Good.
iPhone sales grew.|iPads too.
Call the function.|numpy is next.
What is x?|It is 5.
n! is big.|So is n!|Then stop.
The answer is **yes.**|Next question.
Mr. and Mrs. Brown came.|We ate.
St. Paul is here.|He lives on Main St.|Then he moved.
It was the botanist C. Moor Brown who said so.|She was right.
They live in the Elm-St. Paul area.|It is calm.
In Brown v. Board of Trade it was so held.|It stayed.
On Jan. 5 we met.|In Feb. it snowed.
See Sec. 2.1.|Then read Eq. (4).|Done.
It is i.i.d. data.|OK.
He asked: "Is it so?"|She nodded.
Apple Inc. makes phones.|Google Inc.|The end.
Is it 10 a.m. or 10 p.m.?|I forget.
Use the command `ls`.|`cd` is next.
They met (in 1990.)|Then left.
It ends here.)|Next.
So do I.|You too.
It is in group B.|Group C is next.
In 1975 E.O. Wilson wrote of ants.|W.E.B. Du Bois did not.
It was 5 P.M. in town.|At 5 P.M.|Anna left the U.S.|She was glad.
Wait for it … |Now.
(See the notes. They are long.)|Then go on.
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_sentences_end_where_a_reader_ends_them(case: str) -> None:
    text = case.replace("|", " ")
    assert [text[start:end] for start, end in split(text)] == [part.strip() for part in case.split("|")]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("First line\n\n  Second") == ((0, 10), (14, 20))


def test_nothing_has_no_sentences() -> None:
    assert split(" \n ") == ()


def test_no_sentence_begins_inside_a_marked_token() -> None:
    text = "We type `a. B` here. Then go."
    start, end = text.index("`"), text.rindex("`") + 1
    tokens = read(text, [Mark(start, end, "code")]).tokens
    assert len(split(text)) == 3
    assert [text[a:b] for a, b in split(text, tokens=tokens)] == ["We type `a. B` here.", "Then go."]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [("de", "Das ist z. B. Laub. Dann geht es. Ja!", 3), ("fr", "Oui. Non ?", 2), ("zh", "你好。再见。", 2)],
)
def test_other_languages_get_the_simple_rule(language: str, text: str, count: int) -> None:
    assert len(split(text, language)) >= count
