"""The kinds of doubt that wording has, each of which can be turned off alone: `wording-acronym` and so on."""

from audiolesson.check.about import LESSON, SCRIPT, About

_LESSON = "The harbour prints a table of the tides, the HOWATAB.\n"
_DIGITS = "1234567890" * 4

KINDS: dict[str, About] = {
    "acronym": About(
        "A word in capitals that is not known: it is spelled out, or read as a word, by a guess.",
        "The learner hears letters for a word, or a word that nobody says.",
        {LESSON: _LESSON, SCRIPT: "The harbour prints it as the HOWATAB each year.\n"},
        {LESSON: _LESSON, SCRIPT: 'The harbour prints it as the [HOWATAB]{say="high water table"}.\n'},
    ),
    "code": About(
        "A piece of code that takes more than 30 words to say.",
        "Code is made for the eye. Nobody holds so many names and signs by ear.",
        {
            SCRIPT: "It is `for (hour = start; hour < end; hour += step) { tide[hour] = height * cosine(hour) + "
            "mean[hour] - wind[hour] * fetch + surge[hour]; }`, hour by hour.\n",
        },
        {SCRIPT: "A loop adds the height of the tide to the mean, hour by hour.\n"},
    ),
    "date": About(
        "A date in figures that may be read month first or day first.",
        "Half of the learners hear another day than the one that is meant.",
        {LESSON: "On 03/04/1869 the tide was high.\n", SCRIPT: "The tide was high on 03/04/1869 in one bay.\n"},
        {
            LESSON: "On 3 April 1869 the tide was high.\n",
            SCRIPT: "The tide was high on 3 April 1869 in a narrow bay.\n",
        },
    ),
    "formula": About(
        "A formula with a sign or command that is not known.",
        "The learner hears the command's name, or nothing, where a quantity stands.",
        {SCRIPT: "The height is $\\tideof{x}$ there.\n"},
        {SCRIPT: "The height is $h = a + b$ there.\n"},
    ),
    "name": About(
        "A name of small and large letters mixed that is not known.",
        "It is read in pieces, by a guess, and may be no name that anyone says.",
        {LESSON: "A program called tiDeqR draws the curve.\n", SCRIPT: "A program called tiDeqR draws the curve.\n"},
        {
            LESSON: "A program called tiDeqR draws the curve.\n",
            SCRIPT: 'A program called [tiDeqR]{say="tide queuer"} draws the curve.\n',
        },
    ),
    "number": About(
        "A number of more than 36 digits.",
        "Nobody can hold it by ear.",
        {LESSON: f"Some count {_DIGITS} drops.\n", SCRIPT: f"Some count {_DIGITS} drops.\n"},
        {LESSON: "Some count 12 million drops.\n", SCRIPT: "Some count 12 million drops.\n"},
    ),
    "script": About(
        "A word in letters that are not Latin, without the language that it is in.",
        "Most voices pass over such letters, and the learner hears a gap.",
        {SCRIPT: "On the chart it is written 潮 in red.\n"},
        {SCRIPT: "On the chart it is written [潮]{lang=zh} in red.\n"},
    ),
    "symbol": About(
        "A sign that has no words.",
        "It is not heard at all, and the sentence may say something else without it.",
        {SCRIPT: "High water is marked ⟟ on the chart.\n"},
        {SCRIPT: 'High water is marked [⟟]{say="with an anchor"} on the chart.\n'},
    ),
}
"""The kind, as wording names it → what it is about."""
