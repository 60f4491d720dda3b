"""What belongs to a course, to a keyboard or to one run of a program, and says nothing to who only listens."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape
from audiolesson.wording.model import Mark

_I = re.IGNORECASE

_WE = r"(?:we|I|let me)(?:['’]ll| will| shall|['’]re going to| are going to|['’]d like to| would like to)"
_YOU = r"you(?:['’]ll| will|['’]re going to| are going to)"
_TELLING = (
    r"(?:see|show|demonstrate|present|illustrate|define|describe|explain|examine|cover|use|build|create|implement|train"
    r"|load|write|add|walk|go (?:through|over|into|back)|work (?:with|on|through)|set up|import|fine-tune|evaluate|test"
    r"|try|do|make|need|want|have|get|be|take|start|begin|focus|assume|consider|compute|plot|install|call|run|put"
    r"|look|give|return|come back|leave|skip|keep|stick|refer|talk|deploy|push|pass|combine|apply|compare|introduce"
    r"|develop|design|emphasi[sz]e|(?:\w+ly )?limit"
    r"|derive|study|treat|denote|outline|sketch|prove|restrict|follow|limit|modify|extend|adopt|employ|continue"
    r"|proceed|note how)"
)
ANNOUNCES = Shape(
    # what is sold, or not yet there
    r"\b(?:coming soon|\d+ ?% off|percent off|(?:discount|promo|coupon|voucher) codes?|[Uu]se (?:the )?code [A-Z])\b|"
    # what is to come, or where one is
    rf"\b{_WE}(?: now| also| just| only| first| then| simply| briefly| again| soon| later| next| not)* {_TELLING}\b"
    rf"|\b{_YOU}(?: now| also| just| first| then| soon| later| next)* (?!need|want|have|get|be\b|make|keep|take|look"
    rf"|find|do\b|give|stick|skip|leave|talk){_TELLING}\b"
    r"|\b(?:in what follows|in the (?:sequel|remainder)|for the (?:remainder|rest) of|keep an eye out|stay with us"
    r"|keep (?:going|reading)"
    r"|(?:we|I)(?: are|['’]re| am|['’]m)? look(?:ing)? forward to|(?:we|I|you) hope|hope you|good luck|have fun!"
    r"|bear with us)\b"
    r"|^what (?:we|I) (?:did(?: not|n['’]t) do|have(?: not|n['’]t)? (?:done|seen|asked|looked at)|left out)\b"
    r"|^(?:to (?:finish|wrap up|get started)\b|before (?:we|moving on|diving|getting"
    r" started)|(?:having|after having) (?:reviewed|covered|seen|learned|looked|defined|built|discussed"
    r"|established|introduced)|now that (?:we|you|our|your|I|the (?:code|app|model|project|basics|setup))"
    r"|with that|with this in (?:mind|place)"
    r"|so far(?=,? (?:we|you|our|I|in|all|this|the (?:code|examples?|lessons?|program|discussion|focus|only))\b|,)"
    r"|at this point,? (?:we|you|I|our|your|let|it|the (?:code|app|program|project)|in)|as we(?:['’]ll| will"
    r"| have| saw|['’]ve)|as you(?:['’]ll| will)|as promised|let me|all set|that['’]s"
    r" it|and that['’]s|there you have it"
    r"|once you(?:['’]ve| have)(?! (?:told|heard|seen that|lost|paid|signed|agreed|fallen|caught|had"
    r"|promised|got used))|first off|later(?: on)?,? (?:we|you|in))\b"
    r"|\b(?:now is the time|it(?:['’]s| is) now time to|we are (?:now )?ready|you(?:['’]re| are) (?:now )?ready"
    r"|(?:we|you) can (?:now (?:begin|start)|move on|proceed|continue)"
    r"|(?<!them )(?<!this )(?<!that )(?:we|you) can (?:begin|start)|you (?:now|finally) \w+"
    r"|we (?:now|finally) (?!know (?:that|of|from|this|it|as)\b|(?:call|understand|think|believe|regard)\b"
    r"|recogni|reali)\w+"
    r"|so far,? (?:we|you)|(?:we|you) (?:\w+ )*so far|there it is)\b"
    r"|^(?:(?:so|and|but),? )?(?:first|then|next|now|finally|lastly),? (?:we|you|I)\b|\b(?:can|should|will|are|is"
    r"|has|have)"
    r" now (?:be |been )?(?:able|connect|use|run|see|start|program|create|add|call|define|build|test|train|access|look"
    r"|done|complete|ready|passing|\w+ed)\b|\b(?:you|we)(?: are|['’]re) (?:all set|done|almost|ready|now"
    r"|good to go)\b|^yours?\b"
    r" (?:will|should|may|might|is) (?:look|be)|\byours will\b|\byour interviewer\b|\b(?:your|any|all) (?:help"
    r"|contributions?|feedback|support|suggestions?) (?:is|are)\b|\bthe (?:entire|whole|full) (?:book|course|guide"
    r"|series)\b"
    r"|\bthis (?:training|curriculum|program(?:me)?|track) (?:is|will|was|covers|teaches|gives)\b|\bwill teach you\b"
    r"|\byou(?: are|['’]re) (?:told|asked|given|provided|required to (?:write|implement|submit))\b|\byour (?:first"
    r"|second|third"
    r"|next|last) (?:action|move|task|step|job|goal)\b|^(?:but|and|so|now|then),? you (?:want|have|choose|decide"
    r"|need|are|get)\b"
    r"|^you (?:want|choose|decide|start|begin|end up)\b|^your (?:organi[sz]ation|company|team|boss|manager|client"
    r"|customer) "
    r"(?:has|is|wants?|needs?|uses?|asks?)\b|\bin the opening (?:story|example|scenario|vignette)\b"
    r"|\bwe can now\b|^since we(?:['’]ve| have)\b|\bwe were able\b|^(?:yep|yup|nope|yeah|whoa|hooray|ta-da)\b"
    r"|\b(?:like|as|that|what)"
    r" we(?:['’]re| are) (?:writing|building|doing|using|making|training|creating|working)\b|\bcode (?:example|block"
    r"|listing)s?\b"
    r"|\b(?:left|right)most (?:\w+ )?(?:columns?|rows?)\b"
    r"|\b(?:later|earlier|further (?:on|down)) in (?:the|this) (?:article|post|chapter|lesson|course|tutorial|guide)\b"
    r"|\bcolumns? (?:one|two|three|four|\d)\b|\b(?:section|chapter) (?:summar(?:y|ies)|objectives|openers?)\b"
    r"|\btest bank\b"
    r"|\bkey terms are\b|\bthe main text\b"
    r"|^(?:oh|ah|uh|ouch|phew)\b|\?!|\(dot\)|\btests (?:will|should|must) (?:only |now |still )?(?:pass|fail)\b"
    r"|^if you(?:['’]re| are) new to\b|^(?:also,? |but |and )(?:please )?note that\b|\bdocs (?:have|has|contain|list"
    r"|cover"
    r"|explain|describe)\b"
    # what a page says of itself
    r"|\b(?:this|the(?= (?:cheat|guide|handout|primer|walkthrough|tutorial|workshop))) (?:cheat ?sheet|guide"
    r"|document|post|page|handout|notebook|primer|how-to|write-up|paper|note"
    r"|manual|blog|recipe|playbook|template|overview|workshop|walkthrough|demo|sample|exercise|lab|quick ?start"
    r"|introduction|essay) (?:provides?|covers?|contains?|explains?|describes?|shows?|gives?|is (?:an?|the|for|about"
    r"|meant|intended|designed|part)|aims?|will|introduces?|summari[sz]es|outlines?|walks|helps?|presents?|discusses"
    r"|assumes?|uses?|guides?|addresses|focus(?:es)?|shares?|was|has|tries|lists|demonstrates|teaches)\b"
    # to meetings, recordings and instructions
    r"|\bdiscussed (?:at|in|during|on)\b|\bwe can (?:(?:clearly|now|easily) (?:hear|see|notice|observe)|hear"
    r"|listen)\b|\b(?:you|we) should (?:now |be able |also )?(?:see|hear|get|have|be able|notice|end up)\b"
    r"|\binstructions?\b (?:above|below|for your|in the|on the|at)|\bfollow (?:the|these|those) (?:\w+ )?"
    r"(?:instructions?|steps?|links?)\b|\bfeel free\b|\bcopy[- ](?:and[- ])?paste\b|\byour turn\b|\bgive it a (?:try"
    r"|go)\b"
    r"|\btry (?:it|this|them) (?:out|yourself)\b|\byou(?:['’]ll| will) be (?:quizzed|tested|graded|asked)\b"
    r"|\b(?:certification|final|midterm) exam\b|\brevisit (?:the|this) (?:material|chapter|section|lesson)\b",
    _I,
)
"""What announces, introduces itself or leads by the hand."""

KEYBOARD = Shape(
    r"\.ipynb\b|\bstarter (?:project|code|files?|kit|template)\b|\bsearch for [“\"]"
    r"|\b(?:is|are) (?:now |already )?(?:installed|implemented|configured|set up) (?:and ready|in the|for you)\b|"
    r"\b(?:simply|just|then|first|now|please|you(?: can| must| should| need to)?) (?:type|press|click|hit|paste|upload"
    r"|(?:run|execute|install)(?= (?:the|your|this|that|it)\b|$|\W\W|\.))|\bsimply (?:run|execute|install|call)\b"
    r"|\b(?:press(?:ing)?|hit(?:ting)?) (?:the )?(?:F\d|ctrl|enter|return"
    r"|tab|esc|space|key|button|\")|\brun(?:ning)? (?:the|your|this|that) (?:\w+ )?(?:code|command|script|cell|program"
    r"|notebook|app|server|tests?|following)\b|\byour (?:terminal|command prompt|command line|prompt|console"
    r"|editor|IDE|browser window|home directory|working directory)\b|\b(?:in|at|to|into|from) the (?:terminal|prompt"
    r"|console|command line|command prompt|serial monitor)(?=[.,;:]| (?:window|and|to|or|by|with|using|after)\b)"
    r"|\byou (?:can|may|should|will|need to|have to|must|might)\b.*\b(?:scripts?|virtualenv|notebooks?|zip file"
    r"|pdf|installation|python version|code cell|download)\b|\bvirtual environment\b.*\b(?:your"
    r"|activat)|\bnew file (?:called|named)\b",
    _I,
)
"""What is done with the hands at a machine."""

ONE_RUN = Shape(
    r"\b[Oo]ur \w+ (?:function|class|method|script|loop|dataset|notebook|app|server|pipeline)\b|^(?:Measurements"
    r"|Timings"
    r"|Benchmarks|Tests) (?:were|was|used)\b|^Times? (?:is|are|was|were) (?:reported|measured|given)\b"
    r"|(?<![A-Za-z])(?!(?:CO|O|N|H|SO|NO|Cl"
    r"|F)[₀-₉])[A-Z]{1,4}[₀-₉](?![A-Za-z]).*(?<![A-Za-z])[A-Z]{1,4}[₀-₉](?![A-Za-z])|"
    r"\b[Oo]ur (?:(?:own|new|first|simple|small|little|existing|previous|\w+ed) )?(?:datasets?|result|example|function"
    r"|class|method|test|tests|server|loop|pipeline|classifier|app|application|tokenizers?|device|code|table"
    r"|prediction|corpus|output|plot|score|database|program|demo|script|dataframe|executable|image|file|space"
    r"|experiment)\b"
    r"|\b[Oo]ur (?:existing|labelled|labeled|current|previous|new|own|sample|example|toy) (?:\w+ )?(?:data|model"
    r"|labels)\b"
    r"|\b(?:we|which) (?:get|got|obtain|obtained|achieved?|reach|reached|end up with|predicted) .*\d"
    r"|\b(?:model|algorithm|classifier|network|it) (?:predicted|scored|returned|reached|achieved|got) .*\d"
    r"|\b[Tt]he (?:code|program|script|cell|command) (?:\w+ )?(?:prints|outputs|returns|shows|displays|gives)\b"
    r"|\b[Tt]he (?:output|result) (?:\w+ )?(?:shows?|looks|indicates|should|tells|confirms)\b|\b[Ii]n (?:the|this|our)"
    r" (?:dataset|data set|example|sample|exercise|demo|scenario|notebook)\b|\d\.\d{4,}"
    r"|\d\.\d+\D+\d\.\d{2,}\D+\d\.\d{2}"
    r"|\b\w\*+\w*@|(?<=[/@])example\.(?:com|org|net)\b|\b(?:foo|foobar|lorem ipsum|contoso|fabrikam)\b",
)
"""What one program gave once, or the author's own things: no fact of the subject."""

NOT_CLEAN = lazy(
    r"\b([Tt]he|[Aa]n?|be|is|are|was|were|of|to|[Ii]n|and|or|[Ff]or|on|with|[Ii]t|[Tt]his|[Ww]e|[Yy]ou|from|by|as|at"
    r"|not|can|will|have|has)"
    r"\s\1\b(?! \1)|\w - [A-Z][a-z]+ (?!I\b)[a-z]|^[\w-]+ vs\.? [a-z]"
    r"|(?:^|[,;:—–] |\b(?:so|now|then|and|but) )(?:[Ll]ets (?:apply|see|look|start|go(?! of)|use|try)"
    r"|[Ll]et (?:apply|see|look|start|use|try))\b"
    r"|\bmakes? (?:easier|harder|possible|difficult) to\b|\bhow [a-z]+ the \w+\.$"
    r"|[.,;:!?] ?[.;:!?](?!\S)(?<!\.\.)|,,|\(\s*\)|\[\s*\]|\s[,;.](?:\s|$)"
)
"""Slips of the pen and joined notes: a word twice, two stops, "Valid vs. invalid"."""

_SUBJECT_WITHOUT_ARTICLE = lazy(
    r"(?:User|Server|Client|Customer|Developer|Student|Teacher|Patient|Variable|Script|Program|Algorithm|Node|Company"
    r"|Machine|Device|Table|Figure|Image|Distribution|Graph|Curve|Diagram|Picture|Chart|Person|Child|Worker"
    r"|Reader|Author|Organi[sz]ation|Method|Function|Class|Model|Network|System|Team|Player|Agent|Robot|Sensor"
    r"|Browser|Website|Page|Document|File|Button|Window) (?:is|has|was|does|can|must|should|will|may|needs?"
    r"|shows?|sends?|uses?|gets?|makes?|takes?|gives?|receives?|returns?|creates?|contains?|provides?|wants?|views?"
    r"|calls?|starts?|runs?|opens?|clicks?|enters?|stores?|reads?|writes?)\b(?! (?:test|case|function|model|file|of)\b)"
)

_IDENTIFIER = lazy(
    r"[A-Za-z]\w*_\w+|\w+\(\)|\w\(\w|\b[a-z]{2,}[A-Z]\w+|[a-z]\w*\.[a-z]\w*\.\w+|^--?\w|^[./~]+\w|/\w+/|\w ?= ?\w"
    r"|[-+*/]="
    r"|^[a-z]\w*\.(?!(?:js|md|py|txt|json|ya?ml|csv|html|com|org|io|net|css)\b)[a-z]\w*$"
)
_PATH = lazy(r"/\w|--?\w|\./|~/|(?:eq|sec|fig|tab|chap)[_:]\w", _I)
_BARE = lazy(r"(?<![\w/])(?:[a-z]+_[a-z_]\w*|[a-z]+[A-Z]\w+\(\)|\w+\(\)|\w{1,12}=[\w.]+)(?![\w/])")


def bare_identifier(said: str, marks: Sequence[Mark]) -> bool:
    """Whether a name of a program stands where it is not what the sentence is about: "… with `chunk_length_s`".

    A sentence that begins with the name, or with "The" and it, tells what it is.
    """
    codes = [(mark.start, mark.end) for mark in marks if mark.kind == "code"]
    inside = [start for start, end in codes if _IDENTIFIER.search(said[start:end])]
    formulas = [(mark.start, mark.end) for mark in marks if mark.kind == "formula"]
    loose = [found.start() for found in _BARE.finditer(said)]
    hidden = [at for at in loose if not any(start <= at < end for start, end in codes + formulas)]
    paths = any(_PATH.match(said[start:end]) for start, end in codes) or bool(_PATH.match(said))
    return paths or any(len(said[:start].split()) > 2 for start in inside + hidden)


def lacks_article(said: str) -> bool:
    """Whether a sentence begins with one countable thing without an article, or is a line of a recipe."""
    return bool(_SUBJECT_WITHOUT_ARTICLE.match(said) or _OF_A_RECIPE.fullmatch(said))


_OF_A_RECIPE = lazy(
    r"\d[\d.,/½¼¾ –-]*\s?(?:g|kg|mg|ml|cl|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|grams?|ounces?|pounds?) "
    r"(?!.*\b(?:is|are|was|were|will|makes?|weighs?|can|costs?|gives?|contains?|holds?|needs?|has|have|takes?)\b)"
    r"[\w ,@%()&'’/-]{3,60}\.",
    _I,
)
