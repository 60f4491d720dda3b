"""What is said for what is written, kind by kind: a table of cases for each module of rules."""

import pytest

from audiolesson.wording.align import spoken_text
from audiolesson.wording.read import read

NUMBERS = """
1,234.50 of them ⇒ one thousand two hundred thirty-four point five zero of them
3e-4 and 10^9 and 10⁻³ ⇒ three times ten to the minus four and ten to the ninth and ten to the minus three
5 ± 0.2 or -5 or +3 ⇒ five plus or minus zero point two or minus five or plus three
.5 and 007 and 1.10 ⇒ point five and zero zero seven and one point one zero
a 3×3 kernel, 224x224 pixels ⇒ a three by three kernel, two hundred twenty-four by two hundred twenty-four pixels
10x faster and 2–3x more ⇒ ten times faster and two to three times more
1/2 of 3/4, 3 1/2 cups, ½ cup ⇒ one half of three quarters, three and a half cups, one half cup
a 7B model, 100k users, 1.5M images ⇒ a seven billion model, one hundred thousand users, one point five million images
10–20 or 3-5 or 100–200 ⇒ ten to twenty or three to five or one hundred to two hundred
8-, 4- and 2-bit ⇒ eight, four and two-bit
5–10% or 0.1% ⇒ five to ten percent or zero point one percent
the 1st, 22nd and 100th ⇒ the first, twenty-second and one hundredth
0xFF and 0b101 ⇒ hex F F and binary one zero one
Python 3.11, 3.11.2 and v2 ⇒ Python three point eleven, three point eleven point two and version two
127.0.0.1 is home ⇒ one twenty-seven dot zero dot zero dot one is home
16:9 and 3:1 and 50/50 ⇒ sixteen to nine and three to one and fifty fifty
call 555-1234 ⇒ call five five five, one two three four
10 000 people ⇒ ten thousand people
½⅓¾ ⅞ of it ⇒ one half one third three quarters seven eighths of it
1.234,56 or 1.234.567,8 ⇒ one thousand two hundred thirty-four point five six or one million two hundred thirty-four \
thousand five hundred sixty-seven point eight
3.141 and 1,234.56 ⇒ three point one four one and one thousand two hundred thirty-four point five six
Nº 5 and the 2ª ⇒ number five and the second
"""

DATES = """
In 1998, 2005 and 2017 ⇒ In nineteen ninety-eight, two thousand five and twenty seventeen
the 1990s and the '90s and 2010s ⇒ the nineteen nineties and the nineties and twenty tens
2023–2024 and 2023–24 ⇒ twenty twenty-three to twenty twenty-four and twenty twenty-three to twenty-four
in 1066 and 1905 ⇒ in ten sixty-six and nineteen oh five
2048 tokens and 1500 people ⇒ two thousand forty-eight tokens and one thousand five hundred people
on 2024-03-05 ⇒ on March fifth, twenty twenty-four
March 5, 2024 and 5 March 2024 ⇒ March fifth, twenty twenty-four and the fifth of March, twenty twenty-four
the 4th of July, Jan. 3rd ⇒ the fourth of July, January third
at 12:00, 3:05 and 17:30 ⇒ at twelve o'clock, three oh five and seventeen thirty
at 3:05 p.m. It rained ⇒ at three oh five P M. It rained
7pm and 9 a.m.–5 p.m. here ⇒ seven P M and nine A M to five P M here
the 19th century ⇒ the nineteenth century
"""

UNITS = """
5 GB at 48 kHz ⇒ five gigabytes at forty-eight kilohertz
1 ms, 0.5 s and 100 ms ⇒ one millisecond, zero point five seconds and one hundred milliseconds
20 °C or -40°F ⇒ twenty degrees Celsius or minus forty degrees Fahrenheit
9.81 m/s² and 80 km/h ⇒ nine point eight one meters per second squared and eighty kilometers per hour
20 µm and 1 m² ⇒ twenty micrometers and one square meter
50 tokens/s and 10 MB/s ⇒ fifty tokens per second and ten megabytes per second
an 8-GB card ⇒ an eight gigabyte card
60 FPS and 5 mg/dL ⇒ sixty frames per second and five milligrams per deciliter
1/4 lb of 5 tbsp ⇒ one quarter pound of five tablespoons
a 90° angle ⇒ a ninety degree angle
"""

MONEY = """
$5, $1 and $3.50 ⇒ five dollars, one dollar and three dollars and fifty cents
$5M, $1.2M and $2.5 billion ⇒ five million dollars, one point two million dollars and two point five billion dollars
£3bn or €20 or 5€ ⇒ three billion pounds or twenty euros or five euros
$5–10 and $100M–$200M ⇒ five to ten dollars and one hundred to two hundred million dollars
$0.99 and $1.50/hour ⇒ ninety-nine cents and one dollar and fifty cents per hour
"""

ACRONYMS = """
LLMs, an LLM's GPU ⇒ L L Ms, an L L M's G P U
NASA, JSON and RAG ⇒ nasa, json and rag
SQuAD, QLoRA and the IoT ⇒ squad, Q lora and the I O T
CI/CD, TCP/IP, I/O ⇒ C I C D, T C P I P, I O
C++, C# and .NET ⇒ C plus plus, C sharp and dot net
Do NOT do this ⇒ Do not do this
LLM-based or non-AI ⇒ L L M-based or non-A I
SaaS and IEEE 754 ⇒ sass and I triple E seven fifty-four
"""

NAMES = """
GPT-3.5, GPT-4o and GPT-2's ⇒ G P T three point five, G P T four o and G P T two's
Llama-2-7B or Qwen2.5-72B ⇒ Llama two seven B or Qwen two point five seventy-two B
RTX 4090, A100s and H100 ⇒ R T X forty ninety, A one hundreds and H one hundred
k-means, t-SNE, word2vec ⇒ k means, t snee, word to vec
ResNet-50 and BERT-base ⇒ resnet fifty and bert-base
UTF-8, SHA-256, IPv6 ⇒ U T F eight, sha two fifty-six, I P v six
CO₂, H2O and C₆H₁₂O₆ ⇒ C O two, H two O and C six H twelve O six
Ca²⁺ and Cl⁻ ions ⇒ C A two plus and C L minus ions
gRPC on iOS 17 ⇒ g R P C on i O S seventeen
"""

ABBREVIATIONS = """
models, e.g. GPT, i.e. text ⇒ models, for example G P T, that is text
apples, pears, etc. Then more ⇒ apples, pears, et cetera. Then more
see Fig. 3, Eq. (4) and pp. 3–5 ⇒ see Figure three, Equation four and pages three to five
Dr. Smith vs. Mr. Jones ⇒ Doctor Smith versus Mister Jones
No. 5, but he said no. (Then) ⇒ number five, but he said no. Then
cf. this, approx. 5 ⇒ compare this, approximately five
St. Paul on Main St. today ⇒ Saint Paul on Main Street today
#1 and § 5 ⇒ number one and section five
"""

CITATIONS = """
a model (Vaswani et al., 2017) that ⇒ a model that
Vaswani et al. (2017) show ⇒ Vaswani and colleagues show
it works [3] and [1, 2]. ⇒ it works and.
both (Smith & Jones, 2019; Lee, 2020). ⇒ both.
Smith and Jones (2019) found ⇒ Smith and Jones found
early work (June 1999) here ⇒ early work, June nineteen ninety-nine, here
x in [0, 1] ⇒ x in the interval from zero to one
see https://example.org/a. Then ⇒ see the link in the notes. Then
mail a.b@c.com or read arXiv:1706.03762 ⇒ mail the address in the notes or read the link in the notes
on example.com today ⇒ on example dot com today
"""

CODE_IN_TEXT = """
call print() or model.fit() ⇒ call print or model dot fit
open data.csv with --verbose ⇒ open data dot C S V with dash dash verbose
a snake_case name, max_len ⇒ a snake case name, max len
"""

SYMBOLS = """
the sign Å, º and ª ⇒ the sign angstrom, degree and ordinal
20 Å and Ångström ⇒ twenty angstroms and Ångström
cafe\u0301 and 5 \u212b ⇒ café and five angstroms
3D, 4K, 5G ⇒ three D, four K, five G
5G and 8K or 4K/3D ⇒ five G and eight K or four K three D
4K of 8K, pay of 4K and 5K ⇒ four thousand of eight thousand, pay of four thousand and five thousand
A → B and this → that ⇒ A to B and this to that
>90% of ≤ 5 items, ~100 ms ⇒ more than ninety percent of at most five items, about one hundred milliseconds
input/output, he/she, and/or ⇒ input and output, he or she, and or
π and β₁ and 3σ ⇒ pi and beta one and three sigma
done ✓ 🎉 "quoted" ⇒ done quoted
token(s) and the A* search ⇒ tokens and the A star search
wait — what… and then ⇒ wait — what, and then
one (two) three ⇒ one, two, three
the ２０ things ⇒ the twenty things
"""

ROMAN = """
Chapter IV of World War II ⇒ Chapter four of World War two
Henry VIII and Louis XIV ⇒ Henry the eighth and Louis the fourteenth
I think (ii) of Scene iii ⇒ I think two of Scene three
"""

HETERONYMS = """
I read it yesterday. ⇒ I read it yesterday.
He read it and will read it. ⇒ He read it and will read it.
The lead pipe; they lead. ⇒ The lead pipe; they lead.
Close the file, it is close. ⇒ Close the file, it is close.
"""

TABLES = (
    NUMBERS, DATES, UNITS, MONEY, ACRONYMS, NAMES, ABBREVIATIONS, CITATIONS, CODE_IN_TEXT, SYMBOLS, ROMAN, HETERONYMS
)  # fmt: skip


@pytest.mark.parametrize("line", [line for table in TABLES for line in table.strip().splitlines()])
def test_what_is_written_is_read_as_a_teacher_reads_it(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    assert spoken_text(read(written).tokens).text == wanted


def test_an_ambiguous_date_is_read_and_doubted() -> None:
    reading = read("on 5/3/2024 we met")
    assert reading.tokens[1].spoken == "May third, twenty twenty-four"
    assert [unsure.rule for unsure in reading.unsure] == ["date"]


def test_an_acronym_that_only_the_rule_decides_is_named() -> None:
    assert [unsure.rule for unsure in read("The ZORBIT and the XQZ").unsure] == ["acronym"]


def test_a_sign_without_words_is_doubted() -> None:
    reading = read("a ⊞ key")
    assert [(token.written, token.spoken) for token in reading.tokens] == [("a", "a"), ("⊞", ""), ("key", "key")]
    assert [(unsure.start, unsure.end) for unsure in reading.unsure] == [(2, 3)]
    assert read("a ⊞ b ⋉ c").unsure


@pytest.mark.parametrize(
    ("text", "said", "doubted"),
    [
        ("RECKLESSNESS is a crime.", "recklessness is a crime.", False),
        ("He ABANDONED it.", "He abandoned it.", False),
        ("The ZORBAL is new.", "The zorbal is new.", True),
        ("The GRANOBEL is new.", "The granobel is new.", True),
    ],
)
def test_a_long_word_that_ends_as_english_does_is_shouted_and_beyond_doubt(text: str, said: str, doubted: bool) -> None:
    reading = read(text)
    assert spoken_text(reading.tokens).text == said
    assert bool(reading.unsure) is doubted
