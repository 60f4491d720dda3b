"""Why a sentence is not told, in words for the author; rules of several stages go by them."""

TOO_SHORT = "too short to stand alone"
TOO_LONG = "too long to follow by ear"
MEANS_HERE = 'says "here" of what was just told'
QUESTION = "is a question"
ORDER = "gives an order"
EXAMPLE = "sets up an example"
NO_VERB = "has no verb"
NO_SUBJECT = "has no subject"
HALF = "is half a sentence"
LABELLED = "has a label in front"
NAMES_LETTER = "names a letter of a formula"
SAYS_LITTLE = "says too little"
UNENDED = "does not end as a sentence"
AT_THE_PAGE = "points at the page"
PAGE_MATTER = "belongs to the page, not to its subject"
TO_STUDENT = "talks to the student"
COURSE = "leads through a course"
FIGURES = "holds many figures"
ONES_OWN = "tells of one run or the author's own things"

PASSED_OVER = frozenset({ORDER, TO_STUDENT, COURSE, PAGE_MATTER, "is a step at a machine"})
"""Why sentences are refused that tell nothing, so that a paragraph goes on without them."""
