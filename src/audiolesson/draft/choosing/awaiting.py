"""A sentence behind which a listener waits for the next: "But this can cause problems.", "Consider two jars.".

Judges of drafts stopped most often where a run of the lesson ended with such a sentence. So it is told with the next
one or not at all.
"""

import re
from functools import lru_cache

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_ANY = r"(?:(?:an?|some|several|many|a few|two|three|new|serious|major|big|other|another|one|its own|different) )*"
_FIRST = (
    r"(?:(?:Here|Now|First|Next|Then|In this case|To start|So|Instead|Finally|Later|Using this|To do (?:this|so"
    r"|that)|But),? )*"
)
_DOES = (
    r"(?:add|apply|build|calculate|change|check|compare|compute|construct|convert|cover|create|define|demonstrate"
    r"|derive"
    r"|describe|develop|draw|estimate|examine|explain|explore|export|find|focus|generate|give|implement|import|install"
    r"|investigate|join|learn|load|look|make|modify|perform|plot|prepare|present|produce|run|see|separate|set|show"
    r"|solve"
    r"|split|start|study|take|talk|test|train|try|use|walk|write)"
)
"""What a page says that it does next."""

_SHAPES = (
    r"(?!Each|Both|All|Some)[^:;]{3,70}\b(?:(?:took|takes|chose) an? (?:very |quite |completely |rather |wholly )?"
    r"different (?:view|path|approach|route|line)|(?:drew|draws) the (?:obvious|same|opposite) conclusion)"
    r"(?: (?:in|around|about) \d{4})?\.$",
    r"(?:But |And )?the question has an? [\w-]+ answer(?:\.|, and\b)",
    r"(?:For (?:example|instance), )?(?:Consider|Suppose|Imagine|Picture this|Take|Say)\b",
    r"(?:But|And|So|However|Similarly|For example|For instance),? suppose\b",
    r".* (?:is|was) this\.$",
    r"Let['’]s (?:say|consider|look|take|see|imagine|suppose|start|begin|think|assume)\b",
    r"Let us (?:consider|look|take|see|imagine|suppose|start|begin|assume)\b",
    r"Here(?:['’]s| is| are) (?:how|why|what|where|an?|the|some|one|two|three|another|my)\b",
    r"(?:But |And |So )?[Tt]o (?:see|understand|illustrate) (?:why|how|this|that|what)\b[^.]{0,60}"
    r"\b(?:consider|imagine|suppose|think|look|take|recall)\b",
    rf"{_FIRST}(?:we|you) (?:now |still |just )?(?:need|want|have|would like) to (?:calculate|find|compute|show"
    rf"|prove|get"
    r"|decide|figure out|determine|know) (?!that\b|your\b|about\b)",
    r".*\b(?:historians|scholars|scientists|researchers|experts|philosophers|critics|economists|people) (?:still |often"
    r" |have |long |now )*(?:debate|debated|disagree|disagreed|differ|wonder|wondered|ask|asked) (?:about |on |over )?"
    r"(?:whether|why|how|what|which|who)\b",
    r".*\b(?:two|three|four|five|multi|several|2|3|4|5)-(?:step|stage|part|phase) (?:process|procedure|approach|method"
    r"|solution|answer|plan)\.$",
    r"(?:\w+, )?(?:an?|one|another) (?:\w+ )?(?:formula|method|way|rule|trick|solution|test) exists\b",
    r"(?:But |However, |And |Yet |So )?(?:this|that|it|these|which|doing so|the \w+) (?:(?:can|may|could|might|will"
    r"|would|does|did) )?(?:also |often |sometimes )?(?:causes?|creates?|raises?|poses?|presents?|brings?|introduces?"
    rf"|leads? to|leaves us with|comes with|ha[sd]|have) {_ANY}(?:issues?|problems?|challenges?|difficult(?:y|ies)"
    r"|questions?|trade-?offs?|consequences?|complications?|drawbacks?|downsides?|side effects?|catch|twist)\.$",
    r"[^,:;]{3,40} (?:has|have|had) (?:[\w-]+,? ){0,4}(?:consequences?|implications?|drawbacks?|downsides?|catch|twist)"
    r"(?: for [^,:;]{3,30})?\.$",
    r"(?!This\b|That\b|It\b)[^,:;]{3,40} (?:is|are) (?:additionally|also|especially|particularly|even more)"
    r" (?:valuable|useful|interesting|important|powerful|helpful|problematic|dangerous|tricky|handy|attractive)\.$",
    r"(?:So |But |And )?(?:we|you) (?:must|need to|have to|should) (?:now |first |also |therefore )*(?:introduce"
    r"|discuss|take a look at|turn to|talk about)\b[^:;]*\.$",
    r"there (?:are|is|['’]s) (?:some |several |many |a (?:couple|few|number) of |also )*(?:[\w-]+ ){0,2}(?:services"
    r"|databases|resources|places|sources|commands|formats|tools|libraries|packages|programs|websites|apps|options"
    r"|ways|methods|techniques|tricks)(?: (?:that|which|where|to|for"
    r"|available|out there)\b[^:,]*)?\.$",
    r"(?:But |And |However, |So )?[Tt]he (?:answer|reason|solution|trick|difference|explanation|result|catch|problem"
    r"|question|point|secret) (?:to this |here |for this |behind this )?(?:is|was|lies) (?:quite |very |surprisingly"
    r" |actually |rather |not )?(?:so )?(?:simple|clear|straightforward|easy|obvious|surprising|complicated|complex"
    r"|this|two-?fold|threefold)\.$",
    r".*\b(?:give|gives|offer|see|look at|take|consider|is|are|was) (?:you |us )?(?:an?|some|one|two|another|a few)"
    r" (?:[\w-]+ )?(?:examples?|analog(?:y|ies)|scenarios?)\.$",
    r"(?:At first(?: glance| sight)?, |It |This |That )?[^,;]{0,40}\b(?:may|might|would|could) (?:at first |first )?"
    r"seem\b"
    r"(?!.*\bbut\b)",
    r"(?:So |But |Now,? )?you (?:might|may|could) (?:well |now |also |rightly )?(?:wonder|ask|object) (?:why|how|what"
    r"|whether)\b[^:;]*\.$",
    r".*\byou (?:might|may) be (?:thinking|wondering|asking|exclaiming|saying|tempted)\b",
    rf"{_FIRST}[Ll]et['’]s (?:(?:now|first|also|just|quickly|then) )*(?:recap|review|revisit|explore|cover|pause"
    rf"|continue"
    r"|move|go|get|dive|jump|unpack|break|dig|discuss|talk|turn|return|focus|walk|summari[sz]e|understand|find|check"
    r"|do)\b"
    r"[^:;]*\.$",
    rf"{_FIRST}we(?:['’]ll| will|['’]re going to| are going to| shall) (?:(?:now|then|also|first|just|next|briefly) )*"
    rf"{_DOES}\b(?!.* by \w+ing\b)[^:;]*\.$",
    r"(?!This\b|That\b|It\b)[^,:;]{3,60} (?:offers?|has|have|brings?|provides?|holds?|gives?) (?:(?:an?"
    r"|some) )?(?:enormous"
    r"|great|huge|tremendous|immense|significant|considerable|many|several|real|big|clear|obvious|major|numerous"
    r"|various"
    r"|a number of|unique|certain|a lot of|plenty of|substantial) (?:utility|value|benefits?|advantages?|potential"
    r"|power"
    r"|flexibility|possibilities|opportunit(?:y|ies)|challenges?|uses|features|properties|limitations|problems|issues"
    r"|risks)\.$",
    r"[^:;]{3,60}\b(?:encounter|meet|come across|face|run into|discover) (?:(?:a few|some|many|several|new|other"
    r"|more|deeper"
    r"|different|serious|technical|common|interesting|strange|unexpected|difficult|an?|the same|additional|further) )+"
    r"(?:\w+ )?(?:concepts?|problems?|issues?|challenges?|obstacles?|situations?|questions?|difficult(?:y|ies)|terms?"
    r"|limitations?)\.$",
    r"[^:;]*\b(?:makes?|made|draws?|drew) an? (?:\w+ )?distinction between [^:;]{3,40} and [^:;]{1,30}\.$",
    r"(?:But |However, )?[Tt]here(?:['’]s| is) (?:an?|one) (?:important|key|crucial|subtle|big|fundamental|major"
    r"|essential) (?:distinction|difference)\b[^:;]*\.$",
    r"(?:While|Although|Though) [^:;]*\b(?:related|similar|alike|interchangeably)\b[^:;]*, they (?:are"
    r"|mean) (?:\w+ly |quite"
    r" |very |not |two )?(?:distinct|different(?: things)?|the same(?: thing)?)\.$",
    r"[Yy]ou (?:may|might|will|must|probably) (?:already |also )?have (?:already |also )?(?:noticed|seen|wondered"
    r"|guessed)\b",
    r"There(?:['’]s| is) (?:much |a lot |still )?more to (?:this|the|that|it)\b[^:;,]*\.$",
    r"(?:But |However, )?[^:;,]* (?:is|are) (?:named|done|made|handled|called|treated|written|defined"
    r"|used) (?:(?:a little|slightly"
    r"|a bit|somewhat|quite|very) )?(?:differently|in a different way)\.$",
    r"You can (?:also )?(?:configure|change|set|adjust|tweak|specify|choose) (?:a few|several|many|various"
    r"|a number of|multiple)"
    r" [^:;,]*\.$",
    r"The (?:(?:most|really) )?(?:important|interesting|tricky|notable|main|key|crucial) (?:one|thing|part|point|bit)s?"
    r" (?:here |of (?:all|these) )?(?:is|are) (?!not\b|to\b|that\b)[^,:;—]{1,40}\.$",
    r"[^:;]*\bdifferences?\b[^:;]* (?:is|lies?) (?:in )?(?:the way|how)\b[^:;,]*\.$",
    r"(?:But |Yet |However, )?(?:that|this)"
    r"(?: (?:picture|view|idea|belief|claim|story|answer|image|explanation|account))? (?:is|was)(?: not|n['’]t)"
    r" (?:quite |entirely |wholly |really )?(?:right|true|so|correct|accurate|all|the whole"
    r" (?:story|truth|picture))\.$",
    r"(?:The |Another |One )?(?:\w+ )?(?:word|number|order|difference|distinction|choice|shape|name|detail)"
    r" [^,;:]{0,30}(?:matters|is no accident|is no coincidence|is crucial|is telling)\.$",
    r"[^,;:]{3,60} (?:is|are) (?:much |far |even )?(?:harder|trickier|another matter|a different (?:matter|story))\.$",
    r"[^,;:]{3,60} (?:is|are|was|were)(?: not|n['’]t) (?:always |usually |quite )?enough\.$",
    r"[^:;]{3,80} (?:is|are|works?|looks?) (?:just )?(?:a (?:little|bit)|slightly|somewhat) different(?:ly)?\.$",
    r"(?:An?|Another|One) (?:\w+ )?(?:term|word|phrase|name|concept|notion) (?:that )?(?:you|we|people)(?:['’]ll| will"
    r"| may| might)? (?:often |also |sometimes )?(?:hear|see|meet|come across|encounter)\b[^:;]* is [^,:;]{1,40}\.$",
    r"(?:[^:;]*, )?there(?:['’]s| is) (?:another|one more|one other|a second) (?:\w+ )?(?:command|function|tool|option"
    r"|thing|trick|type|kind|rule|concept|feature|step|form|factor|term|idea|point)\b[^:;,]*\.$",
    r"[^:;]*\bwith (?:a|one) (?:[\w-]+ )?(?:twist|difference|catch|caveat)\.$",
    r"It is (?:paramount|important|essential|crucial|vital) (?:that )?(?:we|you) (?:understand|know"
    r"|learn) (?:how|what|why)"
    r"\b[^:;,]*\.$",
    r"(?:We|You|One|I) can (?:prove|show|demonstrate|derive|explain|see) (?:this|that|it|why|how)\b[^:;,]*\.$",
    r"(?:We|You|There) (?:have|are) (?:two|three|four|five|six|several|[2-9]) (?:[\w-]+ ){0,2}(?:mechanisms|methods"
    r"|steps|reasons|questions|principles|stages|phases|mistakes|problems|answers)\b[^:;,]{0,60}\.$",
    r"(?:Some|Several|A few|Two|Three) (?:[\w-]+ ){0,3}questions (?:arise|come up|remain|follow)\b[^:;]*\.$",
    r"(?:Many|Most|Some|Older|Popular) (?:[a-z]+ )?(?:books|textbooks|websites|sources|diagrams|drawings|accounts|films"
    r"|beginners|students|pupils|newcomers) (?:still |often |will |would |like to )*(?:draw|say|claim|think|believe"
    r"|assume|tell|describe|show|teach|imagine|expect|picture|suggest|state|treat)\b(?!.*\b(?:but|because|though)\b)",
    r"(?:It is|It['’]s) (?:often|sometimes|commonly|widely|tempting to) (?:said|claimed|believed|thought|assumed"
    r"|supposed|say|think|believe|assume|suppose)\b(?!.*\b(?:but|because|though)\b)",
    r"(?:Normally|Usually|Ordinarily|In theory|On paper), [^:;]*\bwould\b(?!.*\b(?:but|so that|because|since)\b)",
)
_WAITS = Shape("|".join(f"^(?:{shape})" for shape in _SHAPES), re.IGNORECASE)
_GIVES = lazy(
    r":|—|–|\bin that\b|\bbecause\b|\bsuch as\b"
    r"|\b(?:services|tools|programs|apps|libraries) like\b|\bfor (?:example|instance)\b"
)
_SETS_UP = lazy(
    r"(?:for (?:example|instance), )?(?:consider|suppose|imagine|let['’]?s)\b|for (?:example|instance), say\b",
    re.IGNORECASE,
)
_ADVICE = lazy(
    r"(?:take|consider) (?:\w+ing|whether|if|how|your|notes?|time|care|breaks?|it|advantage|responsibility|action|steps"
    r"|part|them|all)\b|imagine (?:how|what|being)\b|say (?:no|yes|goodbye|so|what|that)\b",
    re.IGNORECASE,
)


_HOLDS_UNDER = lazy(r"\. Then ")
"""Where what was supposed is told together with what holds under it."""


@lru_cache(maxsize=1024)
def awaits(said: str) -> bool:
    """Whether a listener waits for the sentence behind this one, which is the end of nothing."""
    if not _WAITS.fits(said) or _ADVICE.match(said) or _HOLDS_UNDER.search(said):
        return False
    return not _GIVES.search(said) or bool(_SETS_UP.match(said))
