"""What gives a sentence away that is not for the ear: shapes that point, order about, greet or leave signs behind."""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_I = re.IGNORECASE

_PART = r"(?:chapter|section|lesson|page|module|unit|episode|article|guide|tutorial|course|book|post|curriculum)"
_SIGHT = (
    r"(?:figure|diagram|graphic|animation|chart|illustration|screenshot|infographic|cartoon|slider|input box|snippet"
    r"|notebook|slide|worksheet|quiz|plot|flowchart|equation|formula|code cell)"
)
_SHOWN = r"(?:image|picture|graph|table|video|map|code|repository|repo|file|website|web page|link|list)"

_LAW = (
    r"(?:Constitution|Act|Treaty|Charter|Code|Convention|Law|Amendment|Statute|Regulation|Directive|Covenant|Decree"
    r"|Declaration|Licen[cs]e)"
)
_MINE = r"(?<!\ba )(?<!\bthe )(?<!\bnew )(?<!\bold )(?<!\bcoal )\bmine\b(?! (?:tips?|shafts?|owners?|water)\b)"
OWN = rf"\b(?:I|[Mm]y|me)\b(?!\.)|{_MINE}(?!\.)|\bI['’]"
"""How an author speaks of himself, not of a mine; to be set into a pattern that keeps capitals apart."""

POINTS = Shape(
    # to a place on the page: "the code above", "below, we …", "see below"
    r"^(?:above|below)(?:[,:;]| (?:we|you|I|is|are|shows?|see|find|some|(?:an?|the|some)"
    rf" (?:\w+ )?(?:list|example|overview|summary|excerpt|sample|{_SHOWN}|{_SIGHT}))\b)"
    r"|^(?:In )?Figure,|\b(?:in|see|from) (?:Figure|Table)\b|\bthe lectures\b"
    r"|\b(?:the|this|these|those|our) (?:[\w-]+ ){1,2}(?:above|below)\b(?! (?:the|an?|\d|average|ground|sea|zero"
    r"|freezing|it|them|its|their|that|which|this|those|sixty|par|normal|and beyond)\b)"
    r"|\b(?:the|see|as|shown|listed|given|described|defined|explained|mentioned|discussed|noted"
    r"|stated"
    r"|from|in|or|and|output|code|example|list|table|figures?|images?|diagrams?|steps?|sections?|commands?|links?"
    r"|\w+ed) "
    r"(?:above|below)\b(?! (?:the|an?|all|average|ground|sea|zero|freezing|\d|it|them|its|their|that|which)\b)"
    r"|\b(?:above|below)(?:[,;:)]|\.$)|\b(?:above|below) (?:don['’]t|do|does|doesn['’]t|can|cannot|could|should"
    r"|may|must"
    r"|were|was|have|we|you|is|are|has|shows?|will|illustrates?|gives?"
    r"|describes?|uses)\b"
    r"|\bthe (?:above|below)\b(?!-)|\bon the (?:left|right)(?! (?:hand|foot|side of|table|bank|wing|arm|leg|eye))\b"
    r"|\bat the (?:top|bottom) of (?:the|this|each|your|its) (?:\w+ )?(?:page|screen|window|file|list|table|figure"
    r"|image|diagram|graph|chart|map|chapter"
    r"|section|lesson|article|document|notebook|post|plot|code|script|cell|form|toolbar|panel|menu)\b"
    r"|\b(?:far|upper|lower|top|bottom)[ -](?:left|right)\b"
    # to another part or to a figure
    rf"|\b(?:next|previous|last|this|following|preceding|coming|upcoming|present|later) {_PART}s?\b|\b(?:earlier"
    rf"|prior|previous) (?:topic|project|{_PART})s?\b"
    rf"|\b(?:next|previous|following|preceding) (?:\w+ )?(?:figure|table|video|exercise|step|{_PART})s?\b"
    rf"|\b(?:the|in|each|future|subsequent|later|other) chapters?\b(?! (?:of|in) (?:its|his|her|their|the history))"
    rf"|\bin this (?:{_PART}|part|example|setup|walkthrough)\b|\bin this (?:\w+ )?(?:video|talk|series)\b"
    rf"|\b(?:the|this|these) (?:sections?|lesson|course|tutorial) (?:at|on|above|below|is|are|will|covers?|contains?"
    r"|describes?|explains?|shows?|provides?|presents?)\b"
    r"|\b(?:figure|fig\.|table|listing|chapter|section|equation"
    r"|eq\.|appendix|exercise|example|question|lesson|unit)s? (?:\d|(?-i:[A-Z])\b)"
    rf"(?!\d*(?:\(\w+\))* of (?:the|this|its) (?:\w+ ){{0,3}}{_LAW}\b)"
    rf"|\b(?:the|this|following|these) {_SIGHT}s?\b(?! of\b| eight\b|-eight\b)"
    rf"|\b(?:this|following|these) (?:(?!is\b|are\b|was\b|of\b)\w+ )?{_SHOWN}s?\b(?! of\b)"
    rf"|\bthe {_SHOWN} (?:shows?|illustrates?|depicts?|demonstrates?|gives)\b"
    r"|\b(?:following|provided) (?:code|command|example|implementation|link|list|table|text|function|script|lines?)s?\b"
    r"|\bthe following\b(?! (?:year|day|morning|night|week|month|decade|century|spring|summer|winter|autumn|fall|season"
    r"|generation)s?\b)|\bas follows\b"
    r"|\bthe (?:red|blue|green|yellow|orange|black|dashed|dotted|gr[ae]y|purple|solid|thick) (?:\w+ )?(?:line|dot|box"
    r"|circle|arrow|area|curve|bar|node|region)s?\b"
    r"|\bthe (?:dashed|dotted|shaded|highlighted|hatched) \w+"
    r"|\b(?:is|are) (?:shown|illustrated|depicted|plotted|listed|given|summari[sz]ed|described|presented|outlined"
    r"|detailed)"
    r"(?:,|\.$| (?:here|below|above|in (?:the )?(?:figure|table|following|appendix))\b)|\bshown here\b"
    r"|\b(?:vertical|horizontal|[xy]|left|right) axis\b|\bthe [xy]-axis\b"
    r"|\b(?:of|in|throughout) this text\b|\b(?:highlighted|featured|discussed|covered|treated) in"
    r" (?:the )?(?-i:[A-Z])[a-z]+ (?:(?-i:[A-Z])[a-z]+|and|of|the)\b|\bexample here\b"
    # to a numbered item: "the answer should be (1)"
    r"|\b(?:be|is|are|in|of|by|like|and|or|answer|option|item|equation|step|case|line) \(\d\)"
    # to a panel of a picture: "Distribution (a) shows"
    r"|^(?!.*\([a-h]\).*\([a-h]\)).*\w \((?-i:[a-h])\)(?=[\s,.;])|\w \((?-i:[a-h])\)[,.;]"
    # to what was said before
    r"|\bas (?:previously |already )?(?:stated|mentioned|described|discussed|noted|shown|seen|explained|above)\b"
    r"|\b(?:described|mentioned|discussed|introduced|created|used|saw|seen|defined|as) (?:earlier(?! in\b| than\b)"
    r"|previously|before\.$)"
    r"|\b(?:previously|already|just) (?:mentioned|described|discussed|introduced|seen|defined)\b"
    r"|\blike (?:we|you) did\b|\brecall that\b|\bremember(?: from| that we| how we)\b"
    # to where more is found
    r"|\bsee (?:also|figure|fig|our|for|e\.g)\b|(?<!to )(?<!ou )(?<!we )(?<!ey )(?<!can )(?<!how )(?<!not )(?<!never )"
    r"(?<!uld )(?<!ll )\bsee the\b"
    r"|\bsee the (?:\w+ ){0,3}(?:above|below|figure|table|diagram|graph|plot|list|output|code|message|text|links?"
    r"|section|page|chapter|notes|appendix|example|results?|image|picture|video|screen|file|line|button|error)\b"
    r"|\bcan be found (?:at https?|here\b|(?:in|on|at) (?:the|this|our) (?:\w+ )?(?:docs?|documentation|page"
    r"|website|site|repo\w*|github|links?|appendix"
    r"|notes|folder|file|notebook)\b)"
    r"|\b(?:click|screenshot|infographic|blog post)\b|\b(?<!it is a )(?:great|good) place to start\b"
    r"|\byou (?:can|will|may"
    r"|might) (?:also )?"
    r"(?:see|find|notice|read)\b(?<!may see)(?<!might see)(?<!may find)(?<!might find)"
    r"(?! (?:\w+ ){1,4}(?:with the naked eye|with your own eyes|from space|in the dark|at night))"
    r"|\bmore (?:info|information|details?|about (?:this|these|it)) (?:\w+ )?(?:is|are"
    r"|can be|on|see)\b"
    r"|\b(?:see|read|check|consult|refer to|visit|follow) (?:the|our|its|their|this) (?:\w+ ){0,3}(?:docs?"
    r"|documentation"
    r"|manual|guide|tutorial|website|page)\b|\b(?:the|official|in its|in our|our) (?:\w+ )?(?:docs|documentation)\b"
    r"|\b(?:[Tt]his|[Tt]hese) (?:(?:\d{4}|[a-z]+) ){0,2}(?:illustrations?|photographs?|photos?|drawings?|paintings?"
    r"|cartoons?|engravings?|lithographs?|posters?|portraits?|sketch(?:es)?|advertisements?|woodcuts?|micrographs?)\b"
    r"|^(?:Table|Figure|Diagram|Image|Graph|Chart) (?:[a-z]+s|and|below|above)\b"
    r"|\bin the (?:[A-Z][\w’'-]*|and|of|the|in|to|for)(?: (?:[A-Z][\w’'-]*|and|of|the|in|to|for)){0,10} chapters?\b"
    r"|\b(?:were|was|are|is) (?:introduced|discussed|described|explained|covered|presented|examined) in (?:the )?[A-Z]"
    r"|\b(?:in|on) (?:our|the|this) (?:\w+ ){0,2}(?:diagram|figure|chart|screenshot)\b(?! of\b)"
    r"|^Following (?:is|are)\b|\b(?:foregoing|preceding) (?:discussion|paragraphs?|examples?|sections?)\b"
    r"|\bin (?:the|this|our) paper\b|\bas (?:is|was|can be) (?:shown|seen|described)\b|\bnot (?:shown|pictured)\b"
    r"|\b(?:described|listed|shown|given|provided|discussed|explained|outlined|detailed|presented) \w+ (?:below"
    r"|above)\b"
    r"|\b(?:is|are) provided\.$|\bfurther reading\b|\bcode comments\b|\bdata (?:is |are )?(?:provided|not shown)\b",
    _I,
)
"""What points at the page, at its pictures or at another part of the course, none of which a listener has."""

HERE = lazy(r"\b(?<!there or )(?<!there and )here(?! (?:and|or) there)\b", _I)
"""What means the place, the case or the step that was just told: right behind the sentence that told it."""

POINTS_HERE = Shape(
    r"^here,? (?:is|are|was|you|I)\b(?! where\b)|\b(?:and|but|so|or|then|yes|now),? here(?= (?:is|are|was|you|I)\b)"
    r"|\b(?<!there or )(?<!there and )here(?= (?:for|on|by|at|to)\b)|\bfrom here\b|\bhere['’]s\b"
    r"|\b(?:see|click|look|shown?|given|listed|described|linked|link|found|available|read|used?|done|did|doing"
    r"|discuss(?:ed)?|cover(?:ed)?|presented|provided|defined|mentioned|introduced|consider(?:ed)?|start|download|code"
    r"|example|function|class|method|line|variable|value|output|command|model|file|page|note|point|idea|trick) here\b",
    _I,
)
"""A "here" that is a place of the page: "click here", "the code here"."""

AUTHOR = Shape(
    rf"\bI (?!in\b|is\b|and\b|or\b|of\b|to\b|at\b|the\b)[a-z]|\bI['’](?:m|ve|d|ll)\b|\b[Mm]y\b|{_MINE}"
    r"|\b(?:took|told|asked|gave|showed|made|let|helped|struck|for|to|with|of|at) me\b|\bLets\b|\b[Ll]et['’]s\b"
    r"|\b[Ll]et us\b|\b[Ww]elcome to\b|\b[Ff]eel free\b|\b[Tt]hanks?\b(?! to\b)|\b[Tt]hank you|\b[Pp]lease\b"
    r"|\b[Dd]on['’]t forget\b|\b[Ss]tay tuned|\b[Tt]oday,? we(?:['’](?:ll|re)"
    r"| (?:will|shall|are|look|learn|cover|discuss|continue|begin|start|talk|turn|explore|study|want|meet|examine|go"
    r"|review|finish|focus|consider))\b"
    r"|\b[Oo]ur (?:course|script|program|(?:text)?book|website|team)\b"
    r"|\b[Oo]ur (?:own )?(?:files?|code|project|app|slides?|goal for)\b(?!\.)|\b[Hh]appy (?:coding|learning|hacking)"
    r"|\b(?:books?|textbooks?|courses?) (?:such as|like) ours\b|^(?:Congrats|Congratulations|Well done|Hello|Hi|Hey"
    r"|Good job)\b"
    r"|^(?:Easy|Okay|OK|Great|Right|Alright|Nice|Cool|Wow|Awesome|Perfect|Phew|Oops|Sure|Hooray|Hmm|Ok|Yay|Sorry)[,!.]"
)
"""The author at the desk: "I", greetings, thanks, cheers."""

SOFT = lazy(
    r"\b(?:we|us|you|your|yours|yourself|(?:we|you)['’](?:ll|re|ve|d)|our (?!planet|solar|galaxy|sun|body"
    r"|bodies|brains?|eyes?|lungs?|blood|world|atmosphere|species|ancestors|cells|senses))\b",
    _I,
)
"""Speaks to someone."""

_LEARN = (
    r"(?:learn|learned|learnt|explored?|discover|discovered|covered?|discuss|discussed|practi[cs]ed?|saw|seen|met"
    r"|introduced?|walk(?:ed)? through|dive|delve|get to|return to|revisit|come back|look at|looked at|turn to|begin"
    r"|start"
    r"|be (?:able|using|working|looking|building|learning)|talk about|focus on|obtain|gain|understand|be asked)"
)
STUDENT = Shape(
    rf"\b(?:until|till|so far|up to) now,? we\b|\b(?:you|we)(?:['’]ll|['’]ve|['’]re going to| will| have| are going to"
    rf"| should now| can now| now| shall"
    rf"|['’]ll be"
    rf"| are about to)(?: now| also| already| just| briefly| then| first| only)* {_LEARN}\b"
    r"|\b(?<!how )(?<!before )(?:we|we now|we also|we first|we briefly|you just|we just)"
    r" (?:explore|discuss|covered?|introduced?"
    r"|look(?:ed)? at"
    r"|turn(?:ed)? to|return to|revisit|dive|delve|walk(?:ed)? through|saw|met|learned|learnt|discussed|explored"
    r"|tackled"
    r"|describe|described|present|begin|will see|show|review|conclude)\b"
    r"|\byou (?:learned|learnt|saw|met|covered|explored|practi[cs]ed|now know|now have|have now|should have"
    r"|should see)\b"
    r"|\b(?:the|initial|first|last|final|past|few|some|most|all|earlier) lessons\b|\blesson (?:one|two|three|four"
    r"|five|\d)"
    r"|\bthe lessons? (?:on|in|covers?|uses?|works?)\b|\byou should (?:now )?(?:see|get)\b|\bvoil(?:a|à)\b"
    r"|\bwhat we(?:['’]re| are) going to\b|\b(?:beginning|start|rest|end) of the (?:course|book)\b|\b(?:recommend"
    r"|advise|encourage) (?:that )?(?:students|learners|you)\b"
    r"|\bused in this\b|\bthe (?:path|way|journey) leads from\b"
    r"|\byou(?:['’]ll| will| should)? (?:notice|be asked|need to (?:install|download|create|know))\b"
    r"|\bif you(?:['’]d| would) like\b|\bwould you prefer\b|\bif you(?:['’]re| are) (?:following|new here|stuck"
    r"|curious)\b"
    r"|\blearning (?:objectives?|goals|outcomes)\b|\bby the end of (?:this|the (?:lesson|course|unit|module|chapter))\b"
    r"|\b(?:to|leave|refer|remind|advise|assume|invite|encourage|ask)s? the (?:interested |curious )?reader\b"
    r"|\bthe (?:interested|curious) reader\b|\bparticipants will\b"
    r"|\b(?:students|learners) (?:will|should) (?:at least )?(?:be|complete|learn|explore|understand|know)\b"
    r"|\b(?:copyright (?:\d|\(c\)|©|notice)|©|all rights reserved|(?:under|by) (?:a|an|the) [\w -]*licen[cs]e\b(?=\.$)"
    r"|creative commons|translated by|photo (?:by|credit)|image credit|adapted from|modification of work)"
    r"|\btable of contents\b|\bin the (?:last|next|previous|coming) (?:\w+ )?(?:lessons?|episodes?|sections?|chapters?"
    r"|weeks?|units?|videos?)\b|\b(?:previous|subsequent|later|following|future|other|these|next"
    r"|earlier) (?:\w+ )?(?:lessons?"
    r"|episodes?|sections?|chapters?|exercises?|units?|modules?|videos?|tutorials?)\b"
    r"|\bsubscribe to (?:our|the|my)|\bsign up (?:for|to|your)|\blog in\b|\bcookies?\b.*\bconsent\b|\bread more\b"
    r"|\bclick\b|\b(?:you|to|can|and|then) (?:tap|download)\b(?! it again| them again)"
    r"|\b(?:the|this|these|an|each|next|coding|programming)"
    r" exercises?\b|\bhomework\b|\bassignments?\b|\bquiz(?:zes)?\b|\btrue or false\b|\bfill in the\b"
    r"|\bmultiple choice\b"
    r"|\binstructors?:|\bthe (?:talk|lecture|podcast|webinar)\b|\bthis (?:book|textbook|talk|lecture|document|readme"
    r"|repository|website|blog|newsletter)\b|\bwill (?:discuss|cover|explore|introduce|examine|walk) (?:how|the|what"
    r"|why|you)\b"
    r"|\b(?:your|other|with) classmates\b|\bclassmates['’]|\bthis hands-on\b|\bBooks \d"
    r"|\bthe (?:first|second|third|last|next) (?:\w+ )?chapters?\b"
    r"|\bsyllabus\b|\bprerequisites?\b|\boffice hours\b|\b(?:short|simple|quick) answer is\b"
    r"|\b(?:deadline|due (?:on|by)|submission|grading|hand-?in)\b.*\b(?:you|your|assignment|notebook)\b",
    _I,
)
"""What a course says of itself, its licence and its students."""

WORKS_ALONG = Shape(
    r"^The (?:output|remaining|resulting|screen|message|(?:first|second|third|last) line)\b|^There is no output"
    r"|^You should be in|^Before moving on|^Your \w+ may\b|^Once (?:uploaded|installed|done|finished|complete"
    r"|this is)\b"
    r"|^(?:After (?:a few|\d+) (?:seconds|minutes))\b"
    r"|\b(?:your (?:terminal|browser|editor|screen|keyboard|account|password|username|code editor|command line|solution"
    r"|answer|group|partner|instructor|teacher|output)|type in|press|press the|run the|output|at the prompt|enter"
    r"|navigate to|copy and paste|select the|open the|you (?:just|already|have (?:now|just|already|been)|wrote|made|did"
    r"|created|got|ran|should have|added|changed)|we (?:just|already|have (?:now|just)|made|did|created|got|ran"
    r"|want(?:ed)?|need(?:ed)?|had|added|wrote|used|import|compile|initiali[sz]e|define|pass)|we(?:['’]ll| will"
    r"| are going"
    r"|['’]re going| shall| now| can now| would| hope)|you(?:['’]ll| will) (?:use|need|want|have to|be)|you can now"
    r"|can now be|(?:is|are) (?:then )?printed|the console|for now|the serial monitor|the notebook|button|dropdown"
    r"|checkbox|(?:of|in) the lesson"
    r"|[Oo]ur (?:model|data|dataset|results?|agent|case|example|function|class|method|test|tests|server|loop|batch"
    r"|training|network))\b"
    r"|\b(?:save|close|replace|rename|delete|restart|run|start|upload) (?:the|your) \w+",
    _I,
)
"""What goes with working along at a keyboard: such a sentence means nothing to who only listens."""

SIGNS = lazy(
    r"(?<![\w+])[*=<>+\[\]{}\\|_~^]|[*=<>\[\]{}\\|~^]|\+(?!\+|[\s,.;)’'/-]|$)|\w_\W|\$(?!\d)|->|=>|→|⇒|::|`|\*\*|\]\("
    r"|https?:|www\.|&#?\w+;|&quot|:[a-z]+:|\w/(?=\s)|(?<=\s)/\w|^[^(]*(?<!\w)\d+\)|@\w"
)
"""Signs that are left of markup or cannot be said: not the sign of money, not the one of C++ or Na+."""

LETTERS_OF_SIGNS = frozenset("*=<>+[]{}\\|_~^$→⇒:`&/)@")
"""One of these stands in all that `SIGNS` finds, but for "www."."""

MONEY = lazy(r"(?:U\.?S\.? ?|[A-Z]{1,3})?\$(?=\d)")
REFERENCE = lazy(r"(?:sec|subsec|fig|eq|chap|tab|tbl|table|img)[_:]\w", _I)
"""How authors name a figure or section for references: "fig_encoder", "sec:loss"."""

HARD_CODE = lazy(r"[<>{}\[\]=|\\]|\d[\d.]{3}|[0-9a-f]{6}|^-|^/|/\w*/|\w+ \w+ \w+")
"""Code that says little to the ear: signs, long figures, options, whole lines."""

FIGURE_BEHIND = lazy(r": [~≈$€£]?\d[\d.,]*(?: ?[\w%]+)?\.$")
LABEL = lazy(r"^(?:\d+[.)]\s|[^\s].{0,60}?:\s)")
DASHED = lazy(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,4} [-–—] (?:An?|The|This|It|These|[A-Z][a-z]+(?: [A-Z][\w-]+)*) [a-z]")
"""A label and its sentence: "Frontend - A frontend is …"."""
EMOJI = lazy("[\U0001f000-\U0001faff\u2190-\u21ff\u2500-\u27bf\ufe0f\u2b00-\u2bff]")
TICKED = lazy(
    r"(?:(?<![’'])\b[TF]\*?|\*)\.?$|\((?i:true|false|T|F)\)|\((?:x[,:;] |(?:wrong|incorrect)[),:;])[^()]*\)?\.?$"
)
MORE = lazy(
    r"Just that\b|(?:Most|More|Less|Very|Highly|Especially|Particularly|Best) (?:useful|suitable|effective|important"
    r"|common|suited|used|appropriate|helpful) (?:when|if|for|in|where|with|to)\b"
    r"|the (?:longer|more|less|fewer|higher|lower|bigger|faster|closer|greater|larger|deeper|stronger|older|later) "
    r"(?:a|an|the|we|you|it|they|\w+ly)\b(?!.*, the (?:more|less|\w+er)\b)",
    _I,
)
SAYS_LITTLE = lazy(
    r"(?:[\w-]+ ){1,4}(?:is|are) (?:very |also |really )?(?:essential|important|crucial|vital|necessary|critical)\.$"
)
"""Praise that lost what it is for."""

LOOSE_END = lazy(
    r"\b(?:and|or|the|an?|but|such|(?:is|are|was|were) (?:related|given|defined|expressed|calculated|written|found) by"
    r"|(?:known|defined|written|expressed|given) as|i\.e|e\.g)[.!]$"
    r"|\ba (?:combination|kind|variety|mixture|sort)\.$"
)
HALF = lazy(
    r"(?:(?:for (?:example|instance), )?(?:if|when|while(?! loops?\b)"
    r"|although|though|because|since(?! (?:then|about|around|at least|the (?:\w+ )?(?:\d|\w+(?:teenth|tieth)\b|war|fall"
    r"|birth|death|end|beginning|time|days|age)|\w+ \d{4}|\d{3,4})\b)|unless|whereas"
    r"|as(?! (?:an? \w+ (?:he|she|it|they|we|you)|early|late|recently|long ago|of)\b)|even if)\b[^,]*$"
    r"|(?:(?:long|just|shortly|soon|right|even) (?:before|after)|except for|apart from|aside from|as opposed to"
    r"|other than|along with|regardless of)\b[^,]*$"
    r"|which (?:is|are|was|were|has|have|can|could|will|would|in turn|means?|points?|makes?|leads?|gives?|allows?)\b"
    r"|whose\b|where\b(?! there)[^,]*$)",
    _I,
)
WHOLE_AFTER = lazy(
    r"\b(?:it|they|you|we|there|this|the \w+(?: \w+)?) (?:will|can|may|is|are|must|should|cannot|might|would)\b.*$",
    _I,
)
BEGINS_AGAIN = lazy(
    r"^(?:[\w-]+ ){0,7}(?!called|named|titled|of|in|from|song|novel|film|movie|book|album)[a-z]{3,}"
    r" (?:After|When|If|This|These|There|It|We|You|In|For|To|As|Each|Once|While|Since|During|By|On) [a-z]+ (?![A-Z])"
    r"|^[A-Z][a-z]+(?: [a-z]+)? (?:Most|Allows?|Some|Many|All|The|Each|DBs?) [a-z]"
)
"""A label that runs into its sentence: "Recovery by logs After a crash, …"."""

RUNS_ON = lazy(
    r"^[\w()/.]+(?: [\w()/.]+){0,2} [-–] [a-z](?!.* [-–] )|"
    r"^[^.,;:]{3,40}[—–][A-Z][a-z]+ (?!and\b|of\b)[a-z]|"
    r"[a-z]{3}(?:There|The|This|In|It|When|An?) [a-z]|[a-z] (?:This|These|There|They|We|You|It) [a-z]{2}"
    r"|[a-z] [-–] (?:More|The|This|It|An?|In|If|When|You|We|There|These) [a-z]"
)
TORN = lazy(
    r"^(?:Consider|See|Note|Recall|As|From) (?:that|which|in) (?:depicts?|shows?|illustrates?|is shown)\b|"
    r"^(?:Although|Though|While|As|When|If|Because|Since) (?:shows?|illustrates?|depicts?|lists|demonstrates)\b"
    r"|\b(?:[Tt]he|an?|[Ee]very|[Tt]heir|[Ii]ts) (?:is|are|was|were|has|have|of|and|or|the|an?)\b(?!-)"
    r"|\bsuch(?:[.,;]| (?:for|on|at|with|by|from|to) )"
)
