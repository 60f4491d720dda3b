"""What belongs to the page as a thing: its makers, its print, its keys, what it will tell another time. English only.

Such a sentence is told nowhere, however little else there is, for nobody who listens has the page.
"""

from audiolesson.shapes import Shape, either

_TEXT = (
    r"(?:book|guide|guidance|text|document|documentation|website|site|page|course|tutorial|handbook|manual|material"
    r"|repo(?:sitory)?|readme|README|wiki|resource|curriculum|series|workshop|article|post|notes)"
)
_PART = (
    r"(?:tutorial|article|post|lesson|video|episode|chapter|section|part|unit|module|lecture|workshop|course|guide"
    r"|talk)"
)
_PRINT = Shape(
    r"^(?:[Ii]talic(?:i[sz]ed|s)?|[Bb]old(?:face)?|[Uu]nderlined|[Mm]onospaced?|[Ff]ixed-width|[Cc]apitali[sz]ed"
    r"|[Hh]ighlighted)(?: (?:text|type|font|words?|terms?|face|letters?))? (?:is|are)\b"
    r"|\b(?:text|words?|terms?|font|type)\b[^.;]{0,20} (?:is|are) used (?:to indicate|to mark|for emphasi[sz])"
    r"|\bemphasi[sz]e (?:text|words|terms)\b|\b(?:special|shaded|grey|gray|colou?red|call-?out) (?:text )?boxes\b"
    r"|\b(?:set|printed|shown|written|marked) in (?:bold|italics?|monospace)\b"
    rf"|\b(?:used|presented|appear|shown|printed|set|found) throughout (?:the|this) {_TEXT}\b"
)
"""How the page is printed: "Italicized text is used for …"."""

_MAKERS = Shape(
    r"\b(?:get|getting|gets|keep|be) in (?:touch|contact) (?:with (?:us|me|the (?:authors?|team|maintainers?))"
    r"|is\b|if\b|by\b|via\b|through\b)|\bissue tracker (?:of|for) (?:this|the|our)\b|\b(?:hear|hearing) (?:from|back"
    r" from) (?:you|(?:our )?(?:readers|users|instructors))\b"
    r"|\b(?:grateful|thankful|thanks) (?:for|to)\b[^.]*\b(?:feedback|contributors?|contributions?|comments|reviewers?"
    r"|corrections)\b|\b(?:corrections|feedback|comments|suggestions),? (?:and|or) (?:\w+ )?(?:suggestions|corrections"
    r"|comments|feedback|questions)\b[^.]*\b(?:welcome|appreciated|sent|e-?mail)"
    r"|\bthe (?:simplest|easiest|best|preferred|recommended) way to (?:read|navigate|view|follow|cite|work through)"
    rf" (?:this|the|our|[A-Z]{{2,}}|[A-Z][a-z]+ interactively)(?: {_TEXT})?\b"
    rf"|\b(?:[Tt]he|[Tt]his|[Oo]ur) {_TEXT} (?:is|are) (?:managed|maintained|hosted|sponsored|funded|run|licensed"
    r"|published|released|kept up to date|a living|freely available) "
    rf"|\ba living document\b|\b(?:[Tt]he|[Tt]his|[Oo]ur) {_TEXT} (?:does not|doesn['’]t|do not) (?:aim|attempt|claim"
    r"|intend|try|cover|assume)\b"
    rf"|\b(?:[Tt]he|[Tt]his|[Oo]ur) {_TEXT} (?:currently|now) (?:has|have|covers?|contains?|includes?|lacks)\b"
    r"|\b(?:[Tt]his|[Tt]he) document (?:is intended|is meant|serves|is organi[sz]ed|is structured)\b"
    r"|\bwe(?:['’]ve| have)? (?:chosen|picked|selected|use|used|chose) (?:it |this |that |\w+ )?(?:for|in|throughout)"
    rf" this {_TEXT}\b|\b[Oo]ur (?:\w+ ){{0,2}}(?:tutorials|courses|lessons|materials|workshops|guides|notes) "
    r"(?:use|assume|cover|teach|rely|follow)\b"
    r"|\b(?:we|I) (?:are|am)(?:['’]re|['’]m)? (?:always )?(?:looking to improve|striving to improve|not (?:affiliated"
    r"|supported|sponsored|endorsed|associated))\b|\b[Ww]e['’]re (?:always )?(?:looking to improve|not affiliated)\b"
    r"|\b(?:without|no) (?:any )?warrant(?:y|ies)\b.*\b(?:is|are|as)\b|\bDISCLAIMER\b|^Disclaimer\b"
    r"|\bCC[ -](?:BY|0)[\w .-]*\.$"
    rf"|^[Ww]e are currently (?:updating|rewriting|migrating|moving|translating|working on) [^.]*\b{_TEXT}\b"
    rf"|\b[Tt]he {_TEXT} (?:for [^,.]{{2,30}} )?(?:has|have) (?:now |since )?(?:been )?(?:archived|migrated|moved)\b"
    r"|^(?:Each|Every) (?:chapter|lesson|play|page|section|module|unit|recipe|entry|tutorial) (?:also )?(?:contains"
    r"|includes|has|comes with|starts with|begins with|ends with) (?:an? )?(?:\w+ )?(?:description|overview"
    r"|introduction|summary|checklist|list|exercises?|quiz|questions|examples?|videos?)\b"
    rf"|\baccessibility (?:statement|of (?:our|this) {_TEXT})\b|\bwithin \w+ working days\b"
    rf"|\b[Ww]e would like (?:this|our) {_TEXT}\b|\brespond to your (?:complaint|request|enquiry|query)\b"
    r"|\bconsider your (?:request|application|submission)\b"
    rf"|\b(?:scroll|move|navigate|flip) [^.]*\b(?:pages? of the|current page|the next page|through the {_TEXT})\b"
)
"""Who made it, how to reach them, what they promise and what not."""

_LATER = Shape(
    r"\b(?:module|lesson|unit|notebook|lecture|chapter|week) 0\d\b"
    r"|\bfrom (?:the |our )?(?:previous|last|next) (?:module|lesson|unit|notebook|chapter|lecture)\b"
    rf"|\bin (?:a|some|another|one of the|an? (?:up)?coming) (?:future|later|separate|subsequent|follow-up|other|next)"
    rf" {_PART}s?\b"
    r"|\b[Ww]e(?:['’]ll| will) (?:\w+ ){0,2}(?:touch (?:on|upon)|explain (?:those|these|that|this|them|it|each|both)"
    r"|go over (?:both|each|all|them|these|those|it|that|this)|come to (?:that|this|those|these|it)|get to (?:that"
    r"|this|those|these|it|them)|cover (?:both|them|these|those|each|all|that|this|it|how|what|a)|try to explain"
    r"|look at (?:those|them|that|both|these|each of))\b"
    r"|\b(?:I|[Ww]e)['’]ll (?:get (?:more )?into|get to|explain|cover|come back to|show|walk|talk (?:more )?about)\b"
    r"|^(?:First|Next|Then|Now|To start|To begin)(?: off)?,? (?:we|I)(?:['’]ll| will| are going to|['’]re going to)\b"
    r"(?! (?:always|never|have to|need)\b)"
    r"|^Let['’]s (?:start|begin) (?:with|by) (?:the|an?|our|some|looking|creating|defining|writing|setting)\b"
    r"|\blet['’]s get (?:started|going|to work|into it)\b|\b(?:[Ii]n|of) this (?:talk|lecture|webinar|keynote|session"
    r"|presentation),? (?:we|I|you|the speaker)\b|\b[Ww]e(?: will|['’]ll)? also present the\b|\b[Ww]e conclude the"
    r" (?:talk|lecture|paper|chapter)\b|\b[Ww]e will present the\b|\bthis lecture (?:describes?|begins|shows|studies)\b"
    rf"|^(?:This|The) (?:[\w-]+ ){{0,3}}{_PART} (?:explains|covers|introduces|walks|teaches|shows you)\b"
    r"|^By the end(?: of [^,]{3,40})?,? (?:you|we)(?:['’]ll| will)\b|^Get ready (?:to|for) "
    r"|^Our (?:exploration|discussion|journey|tour|treatment) (?:of|through) .*\b(?:will|begins|starts|ends)\b"
    r"|^After we [a-z]+ [^,]*\bwe will\b|^Today,? you (?:should|must|will|need)\b"
    r"|^In this (?:[\w-]+ )?(?:activity|exercise|lab|task|assignment|workshop|unit|module|tutorial|lesson|guide|article"
    r"|walkthrough),? (?:you|we|I)(?:\b|['’])"
    r"|\bthese (?:guides|lessons|tutorials|pages) will\b|^(?:[Ss]tudents|[Pp]upils|[Ll]earners|[Pp]articipants) will"
    r" (?:create|practi[cs]e|learn|complete|write|make|design|build|explore|be able)\b"
    r"|\b[Cc]licking on (?:each|the|an?|any) (?:figure|image|picture|link|title)\b"
    r"|^[Ff]igures? (?:is |are )?(?:taken |adapted )?from\b|^[Tt]his document (?:provides|describes|explains|gives"
    r"|contains)\b"
    r"|\bdrop (?:in )?(?:a|us a|me a) (?:note|line) if\b|, as in this (?:position|diagram|figure|picture|image|chart)\b"
    r"|\bthis is where we (?:need to )?(?:take note|come in|start|begin)\b|^[Aa]s we (?:talked|spoke|said"
    r"|heard) about\b"
    r"|\b(?:the|this) (?:tutorial|example|lesson|program|exercise|project|talk) we(?:['’]ve| have)? just \w+ed\b"
    r"|\b(?:[Ii]n|[Ff]rom) (?:our|the|your) (?:previous|last|earlier|first) (?:\w+ )?(?:example|exercise|lesson|program"
    r"|session|tutorial|article|post)\b(?! above\b)"
    r"|\b[Ww]e(?: will|['’]ll) go into (?:more|further|greater) (?:detail|depth)\b"
    r"|\bthe rest of (?:our|the|these) \d+ (?:days|weeks|lessons|posts)\b"
    r"|^[Ii]n (?:the|this) (?:video|screencast|clip)\b"
    r"|^All (?:of )?(?:that|this) was (?:just |only |all )?about\b"
)
"""What will be told, or was told elsewhere: "We'll go over both."."""

_PICTURE = Shape(
    r"^(?:A |An |The )?(?:[Dd]iagram|[Ii]mage|[Pp]icture|[Pp]hoto(?:graph)?|[Ss]creenshot|[Ff]igure|[Ii]llustration"
    r"|[Ss]chematic|[Aa]nimation|[Ii]nfographic)s? (?:showing|depicting|illustrating|of (?:a|an|the|how)\b"
    r"(?!.* (?:is|are|was|were|has|shows?|can|will|tells?|helps?|makes?) ))"
    r"|^In the (?:image|picture|photo(?:graph)?|figure|diagram|illustration|screenshot|plot|graph|chart)s?"
    r"(?:,| (?:above|below|shown|you|we|to the)\b)"
    r"|^(?:An|The) (?:earlier|previous|next|following) (?:\w+ )?(?:scatter ?plot|plot|figure|chart|graph|histogram"
    r"|box ?plot|diagram|picture)s? (?:show|illustrate|depict|compare|plot|display|give|present|summari[sz]e|is|was)"
)
"""A caption or the words that stand for a picture."""

_HANDED_OUT = Shape(
    r"\b(?:is|are) worth \d+ marks?\b|\b\d+ marks? (?:for|each)\b"
    r"|^You(?: will|['’]ll) need(?: the following)?: |^(?:Materials|Ingredients|Equipment|Supplies) include "
    r"|^(?:All )?(?:[Nn]umbers|[Ff]igures|[Vv]alues|[Pp]rices|[Dd]ates|[Mm]easurements)\b[^.]*\bunless (?:otherwise )?"
    r"(?:stated|noted|specified|indicated|said)\b"
    r"|^(?:One|An?|The best|A good|Another) (?:[\w-]+ ){0,5}(?:discussion|treatment|overview|introduction|explanation"
    r"|account) of (?:the|this) (?:topic|subject) (?:is|can be found) (?:in|on|at)\b"
    r"|^Please (?:take|share|print|keep|leave|sign|fill|return|hand|pass|bring|feel|contact|ask|send|report|cite)\b"
    r"|^Print (?:it|this|them)\b|\bas you read\b|\bnot alphabetically\b"
    r"|\bare (?:grouped|listed|sorted|arranged|ordered) (?:by what you|alphabetically|in alphabetical|in the order)\b"
    r"|\b(?:learn|see|tell|get) (?:this|that|it|them) from (?:the|a) (?:page|book|text|sheet|handout)\b"
    r"|\b(?:[Ee]verything|[Aa]nything|[Nn]othing|[Aa]ll|[Mm]uch|[Mm]ost) above (?:fails|holds|applies|works|assumes)\b"
    r"|\b(?:I am|I['’]m|[Ww]e are|[Ww]e['’]re) (?:usually |always )?(?:at|in) (?:the|my|our) [^,.]{2,40} on \w+days?\b"
    r"|^There (?:is|will be) (?:coffee|tea|cake|snacks|pizza|lunch|refreshments|biscuits|cookies)(?: and \w+)?"
    r"(?: afterwards?| for all)?\.$"
    r"|^(?:Any )?[Qq]uestions\?$"
)
"""What a sheet says that is given to a class: "Please take a copy.", "Set out the pots as you read."."""

_COURSE_NAMES = r"(?!HTTP|RFC|ISO|IEEE|SHA|UTF|AES|RSA|USB|NGC|IFRS|SARS)[A-Z]{2,5} ?\d{3}[A-Z]?"
_SOLD = Shape(
    r"\b(?:[Ee]verything|all) you need to know\b[^.]*\b(?:our|my|this)\b"
    r"|\b(?:with|in|from|try|see) our (?:[\w-]+ ){0,3}(?:guide|course|newsletter|e-?book|book|workshop|academy|app)\b"
    rf"|\b(?:half|part|rest|beginning|end) of {_COURSE_NAMES}\b|\bthroughout {_COURSE_NAMES}\b"
    rf"|^{_COURSE_NAMES} (?:begins|introduces|covers|asks|explores)\b"
    r"|^It is the [^,.]{2,40} of (?:the|this) (?:module|course|unit)\b|\bbefore the next one begins\b|\bthen show you\b"
    r"|^We (?:also )?(?:hold|organi[sz]e|host|run|conduct) (?:[\w-]+ ){0,4}"
    r"(?:sessions?|meetings?|workshops?|classes|events?)\b|^Thanks to [A-Z]|\bwork our way (?:up|through|down)\b"
    r"|^We are an? (?:club|group|society|team|community|company)\b"
    r"|\b[Ll]et['’]s walk through\b|^Be able to\b|\bis covered in [A-Z]"
    r"|^This (?:content|page|text|article) (?:is|was) (?:(?:largely|mostly|partly) )?"
    r"(?:copied|adapted|taken|based|drawn)\b"
    r"|\b(?:place|way) to (?:end|begin|start|close) (?:this|our) (?:discussion|chapter|section|module)\b"
    r"|\b(?:to|in) your (?:e-?mail )?inbox\b|\b[Uu]nsubscribe\b|\bone (?:\w+ )?e-?mail (?:each|every|a|per)\b"
)
"""What is offered to readers, and what a course says of its parts: "the first half of CLAY 101 introduces …"."""

_ELSEWHERE = Shape(
    r"\b(?:will|shall) be (?:\w+ly )?(?:covered|discussed|explored|explained|treated|dealt with|described|presented"
    r"|revisited) elsewhere\b"
    rf"|\b(?:will|shall) be (?:\w+ly )?(?:covered|discussed|explored|explained|described|presented|revisited) in"
    rf" (?:the|an?) (?:later|next|following|future|separate|upcoming|coming|subsequent) {_PART}s?\b"
    r"|^What follows (?:\w+ly |just )?(?:explains?|describes?|shows?|assumes?)\b"
    rf"|^(?:Future|Later|Upcoming|Subsequent|Forthcoming|Earlier|Previous) {_PART}s (?!of\b)(?:\w+ )?(?:will|explain\w*"
    r"|cover\w*|describe\w*|show\w*|discuss\w*|introduce\w*)\b"
    r"|^More (?:on|about) (?:this|that|these|those|it|them)(?: \w+){0,2} (?:later|below|soon|shortly|in a"
    r" (?:moment|minute|bit|while))[.!]$"
    r"|^Below (?:is|are) (?:the|an?|some|our|my|two|three|several|few) (?:\w+ )?(?:list|table|example|step|link|summar"
    r"|overview|diagram|figure|picture|image)\w*\b|^Below are [^.]*\b(?:we|I) (?:have|recommend|use|like)\b"
    r"|\b(?:earlier|later|elsewhere|further on) in (?:(?:the|this|our) (?:book|textbook|lecture notes)|(?:this|our)"
    r" (?:course|unit|module|series|text|class|lecture))\b(?! of\b)"
    r"|^As (?:can be |you can |we can )?(?:seen?|shown|evident) (?:from|in|on|by) (?:the|these|this|our)"
    r" (?:[\w-]+ ){0,2}(?:photo(?:graph)?|picture|image|figure|diagram|screenshot|video)s?\b(?! of [A-Z])"
    r"|^This is an? (?:[\w-]+ ){0,2}(?:TED [Tt]alk|video|podcast|blog post|webinar) (?:about|by|from|on) "
    r"|\b(?:[Ss]ee|\((?:e\.?g\.? )?see) [^.]*\bon lines? \d|\bon lines \d+ ?(?:-|–|to) ?\d+\b"
    r"|^(?:Left|Right|Top|Bottom)(?: \([^)]*\))?: [A-Z][a-z]+ly, "
    r"|\bby (?:typing|running|entering|executing|doing): [a-z]+ [^ ]*[./-]|^(?:So,? )?[Ss]trap in, because\b"
    r"|\b(?:topics?|subjects?|units?) (?:with)?in the (?:[\w-]+ ){0,3}curriculum\b"
)
"""What a text says of its other parts, of pictures beside it and of what lies elsewhere: "More on this later."."""

_ANY = either(_PRINT, _MAKERS, _LATER, _PICTURE, _HANDED_OUT, _SOLD, _ELSEWHERE)


def is_page_matter(said: str) -> bool:
    """Whether a sentence speaks of the page, its print, its makers or its other parts, and of nothing else."""
    return _ANY.fits(said)
