"""An "it" that stands for nothing that was said: of what is to be done, of the time and the weather."""

import re

from audiolesson.patterns import lazy

EXPLETIVE = lazy(
    r"\bit(?:['’]s| is| was| can be| may be| will be| becomes| seems) (?:also |often |very |not |more "
    r"|extremely |usually |well |now |generally |widely |commonly )?"
    r"(?:critical|important|necessary|essential|possible|impossible|useful|helpful|hard|easy|easier"
    r"|harder|difficult|convenient|customary|usual|clear"
    r"|unclear|likely|unlikely|best|better|common|worth|crucial|vital|tempting|safe|wise|good|bad|natural"
    r"|true|advisable"
    r"|recommended|estimated|said|thought|believed|known|assumed) (?:to|that|for|whether|when|if|practice|why"
    r"|how|what|where|who|which)\b"
    r"|\bit(?:['’]s| is| was) (?:(?:now|already|still|just|almost|nearly|about|well|long|shortly|a little|half|past"
    r"|after|before) )*(?:midnight|midday|noon|dawn|dusk|daybreak|sunset|sunrise|nightfall|morning|evening|winter"
    r"|spring|summer|autumn|late (?:in|on|at|afternoon|evening)\b|early (?:in|on|morning)\b|raining|snowing"
    r"|\w+ o['’]clock)"
    r"(?=[.,;:!?]| (?:and|but|or|when|in|on|at|again|now|by|before|after|already|outside|there|here|as)\b)"
    r"|\bit (?:takes (?!them\b|it\b|us\b|you\b)\w+(?:,?[ -][\w,]+){0,7} to (?!the\b|an?\b)"
    r"|turns out that|follows that|makes sense to)\b"
    r"|^it (?:is|was) (?:not until\b|only (?:in|on|at|after|when|by|with|during)\b(?! (?:this|that|then|these|those)\b)"
    r"|(?:in|on|by) (?=\d{4} that\b)"
    r"|(?-i:(?:[A-Z][\w’'.-]+|of|de|von|van) ){1,4}(?=who (?:(?:first|then|later|also) )?[a-z]))",
    re.IGNORECASE,
)
"""It is important to …, it takes long to …, it is past midnight, it was Galileo who …, it was not until 1928 that …."""
