"""What a page has its reader do with his hands at a machine, or tells who just did it. English only.

A lesson that is told as it runs tells orders and "let us" too; but of a walk through menus, files and programs most
steps are refused, and a step that is left says nothing to who does not take it: "Now open the Kilns table.".
"""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_THEN = r"(?:(?:now|then|next|finally|first|second|again|after that|once done|also|so|but|for now),? )*"
_PARTS = (
    r"(?:attribute table|shapefile|layer|toolbar|dialog(?:ue)?(?: box)?|window|pane|panel|tab|menu|check-?box|dropdown"
    r"|sidebar|workspace|folder|director(?:y|ies)|terminal|spreadsheet|script|notebook|cell|browser|console|editor"
    r"|file|wizard|map|table|column|project|terminal|repo(?:sitory)?|app)s?"
)
_ACT = (
    r"(?:open|close|save|export|import|add|insert|drag|rename|select|move|copy|paste|extract|unzip|launch|run|restart"
    r"|create|delete|remove|upload|edit|load|switch to|go to|return to|navigate to|scroll through)"
)
_NEW = (
    r"(?:function|class|method|file|folder|directory|project|repo(?:sitory)?|branch|notebook|script|map|layer|component"
    r"|variable|column|sheet|class member|element|div)"
)
_STEP = lazy(
    rf"(?:{_THEN}|To \w[^,]*, (?:just |simply )?)(?:(?:hover|scroll|zoom|double-click|right-click|unzip|untick"
    rf"|uncheck) (?:over|to|down|up|in|out|on|the|your|any|all|it)\b"
    r"|hovering over (?:the|an?|your)\b|(?:explore|check out|play with|look through) the [^.]*\b(?:tools|options"
    r"|settings|views?|catalog|menus?|data ?sets?|folders?)\b|(?:note|notice) the [\w ]{3,30}, which\b"
    r"|save and (?:quit|close|exit|run)\b|save (?:it |this |them |the file |your file |the result )?as\b"
    rf"|{_ACT} (?:the|your|this|that|all|both|it to the|them to the|up the|up your"
    rf"|in the) (?:[\w.'’-]+ ){{0,3}}{_PARTS}(?=[.,;!]| (?:and|to|in|on|into|from|with|again|as|for|called|named)\b)"
    rf"|(?:create|add|insert|make|define|write) an? new (?:[\w.]+ )?{_NEW}(?=[ .,])"
    rf"|start by (?:creating|opening|cloning|installing|making|adding|importing|typing|writing|running) (?:an?"
    rf"|the|your)"
    rf" (?:new )?(?:[\w.]+ )?{_NEW}(?=[ .,])"
    rf"|(?:inside|in) (?:the|this|that|your) (?:[\w.]+ )?(?:director(?:y|ies)|folder|file|project"
    rf"|repo(?:sitory)?|script)"
    rf"\b[^,.]{{0,40}},? (?:make|create|add|open|put|write|type|run|paste|insert|define)\b"
    r"|try (?:typing|running|entering|pasting|executing) (?:this|these|that|it|the following)\b"
    rf"|if you now (?:type|run|open|click|reload|refresh|execute)\b)",
    re.IGNORECASE,
)
"""A step of a walk through menus and files: "Open the attribute table.", "Save as a new file."."""

_LETS = lazy(
    rf"(?:{_THEN}|(?:for (?:instance|example)|as an example|okay|ok|well|great|to \w[^,]*|before \w[^,]*"
    rf"|while \w[^,]*), )"
    r"let['’]s (?:(?:now|first|also|just|quickly|then|next|go ahead and|try to|try and|start by|begin by) )*(?:"
    r"(?:create|add|change|write|run|test|try|make another|revise|rewrite|refactor|implement|compile|install"
    r"|load|import|print|plot"
    r"|modify|remove|replace|update|generate|fix|copy|paste|convert|download|train|initiali[sz]e|insert|open|save"
    r"|restart|deploy|push|commit|combine|extend|improve|stick|play|switch|creating|adding|changing|writing|running)\b"
    r"|define (?:an? )?(?:\w+ )?(?:function|class|method|variable|type|module|helper)\b"
    r"|(?:use|call) (?:it|the|our|these|this|that|them|a few|what we)\b(?! (?:word|term|name)\b))",
    re.IGNORECASE,
)
"""What is done next at the machine: "Let's add a row to it."; not "Let's say …", "Let's call it a kiln"."""

_SHOWN_NOW = Shape(
    r"\b(?:window|dialog(?:ue)?(?: box)?|pop-?up|box|pane|panel|menu|wizard|prompt|message|icon|button)s?"
    r" (?:will|should|may|might) (?:now |then |also )?(?:pop up|open|appear|show up|come up|be (?:displayed|shown))\b"
    r"|\b[Yy]ou(?:['’]ve| have)? just (?:integrated|created|made|built|wrote|written|ran|run|added|installed"
    r"|deployed|pushed|committed|configured|set up|finished|completed)\b"
    r"|^[Yy]ou(?:['’]ve| have) now (?:created|made|built|written|run|added|installed|deployed|pushed|encoded|joined"
    r"|loaded|configured|set up|finished|completed|imported|exported|calculated|\w+ed your)\b"
    r"|^[Ww]e(?:['’]ve| have) (?:now |just |finally )*(?:now|just|successfully) (?:created|made|built|written|run"
    r"|added|installed|deployed|pushed|configured|set up|finished|completed|imported|exported)\b"
    r"|^(?:So |And )?[Ww]e can now (?:use|run|create|call|test|add|build|train|write|import|load|open|check|see"
    r"|start)\b"
    r"|\b[Ww]e should (?:not |now |also )*see\b|^Now (?:the|your|our) [\w ]{2,30} (?:is|are) ready\b"
    r"|\blooks? like below\b"
    r"|^The (?:options|buttons|tabs|icons|fields|menus?|windows?|settings) (?:that )?you see\b"
    r"|\bskills you(?:['’]ve| have)? (?:just )?(?:learned|learnt|practi[cs]ed)\b|^What this is doing is\b"
    r"|^For now,? (?:just|simply) (?:choose|click|leave|accept|use|select|type)\b"
    r"|\b(?:right|double)-click(?:ing|s|ed)?\b|\b[Yy]ou (?:should|will) now\b"
    r"|^Congratulations\b|^(?:Et )?[Vv]oil[aà]\b|^(?:[\w'’-]+ ){1,4}should now\b|^You now have\b"
    r"|\b[Yy]ou should (?:now |then |also )?see (?:something|that|how|(?:an?|the|your) (?:\w+ )?(?:list|message"
    r"|file|folder"
    r"|window|page|prompt|screen|line|table|plot|map|output|text|word|version|error|directory)s?)\b"
    r"|^Your (?:changes|code|files?|app|site|repository|repo|project|server|branch|container|cluster|script)"
    r" (?:is|are|should be) now\b|\b[Yy]ou(?: will|['’]ll| should)? (?:get|receive) an e-?mail\b"
    r"|^Once you have (?:a|the|your) [\w ]{2,30}, (?:you|type|run|open|go)\b"
)
"""What who works along sees next, or has just done."""


def is_hands_on(said: str) -> bool:
    """Whether a sentence is a step at a machine, or speaks of one that was just taken."""
    if _STEP.match(said) or (("et's " in said or "et’s " in said) and _LETS.match(said)):
        return True
    return _SHOWN_NOW.fits(said)
