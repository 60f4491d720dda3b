"""The words of furniture: headings under which nothing is told, and lines that belong to the page."""

import re

from audiolesson.patterns import lazy


def _rules(*rules: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((why, lazy(pattern, re.IGNORECASE)) for why, pattern in rules)


_NUMBER = r"(?:\s*(?:#|no\.?)?\s*\d+(?:\.\d+)*)?(?:\s*[:–—-].*)?"

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
)
ELSEWHERE = "leads elsewhere"
_ELSEWHERE = (
    r"(?:(?:our|the|all|see|show|view) )?(?:latest|recent|popular|trending|top|related|recommended|more|similar)"
    r"(?: rated)? (?:stories|posts|articles|news|comments|videos|roundups?|tags|pages|courses|content|books)(?:: .*)?"
    r"|more (?:from|stories|about us|like this)\b.{0,60}|more (?:[\w'’]+ ){1,3}(?:stories|posts|articles|videos|news)"
    r"|(?:leave|post|add|write) (?:a |your )?(?:reply|comment|response).{0,30}"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested)\b.{0,30}|(?:share|tweet|pin) (?:this|it)\b.{0,30}"
    r"|don['’]t miss|(?:join|subscribe to|sign up for) (?:our|the|my) .{0,60}"
    r"|(?:comments|responses) \(\d+\)|\d+ (?:comments|responses|thoughts on .{1,90})"
    r"|site map|follow us.{0,30}|contact us|newsletter|get in touch|support (?:us|me|this project)"
)
"""Headings and lines that lead to other pages or to people."""

LEADS = lazy(rf"(?:{_ELSEWHERE})\W*", re.IGNORECASE)
"""A line or heading above links to other pages, matched as a whole."""

_PAGE = (
    r"(?:this|our) (?:\w+ )?(?:book|textbook|guide|guidance|text|document|website|site|page|course|tutorial|handbook"
    r"|manual|repo(?:sitory)?|readme|curriculum|series|workshop|material|mooc|notes)s?"
)
_ABOUT_THE_PAGE = (
    r"accessibility statement|disclaimers?|legal (?:notice|disclaimer)s?|copyright(?: notice| and licen[cs]e)?"
    r"|terms of (?:use|service)|about (?:us|me)|citing .{3,40}|how to cite\b.{0,40}|sponsors|maintainers"
    r"|(?:typographical|typographic|document|notational) conventions"
    rf"|(?:conventions|formatting|typography) (?:used )?in {_PAGE}"
    rf"|(?:structure|organi[sz]ation|layout|purpose|outline|versions?) of {_PAGE}|(?:about|using|reading"
    rf"|navigating) {_PAGE}"
    rf"|how (?:to (?:read|use|navigate|follow|cite|contribute to|get the most out of)|we wrote) (?:{_PAGE}|the book)"
    rf"|how {_PAGE} (?:is|was) (?:organi[sz]ed|structured|written|made|built)"
    rf"|who (?:is {_PAGE} for|{_PAGE} is for|should (?:read|take|use) .{{2,40}})|who is (?:our|the"
    rf"|this) .{{0,12}}audience"
    r"|what (?:[\w ]{2,30} )?(?:do|will) we cover"
    r"|intended audience|about the (?:speaker|presenter|instructor|teacher|trainer|lecturer|maintainer|editor"
    r"|translator"
    r"|team)s?|(?:speaker|presenter|instructor)s?['’]?s? (?:bio(?:graph(?:y|ies))?s?)"
    r"|help us improve\b.{0,40}|(?:report|reporting) (?:an? )?(?:bug|issue|problem|error|mistake|typo)s?"
    r"|(?:giving|give|send(?:ing)?)(?: us)? feedback|(?:version|revision|document) history"
)
"""What a text says of itself, its makers and its readers."""

SECTIONS = _rules(
    (ELSEWHERE, _ELSEWHERE),
    ("quiz", r"(?:(?:pre|post)[- ](?:lecture|lesson|class)[- ])?(?:quiz(?:zes)?|knowledge checks?)" + _NUMBER),
    (
        "quiz",
        r"(?:check your (?:understanding|knowledge)|test your(?:self| knowledge)|self[- ](?:test|check|assessment))",
    ),
    (
        "quiz",
        r"(?:review|multiple[- ]choice|quiz|practice|study|self[- ]check|critical thinking|short answer"
        r"|free response|thought|chapter|comprehension) questions",
    ),
    ("quiz", r"multiple[- ]choice|free response|short answers?|true or false"),
    ("exercise", r"task(?:\s*#?\d+)?"),
    ("exercise", r"(?:exercises?|challenges?|assignments?|homework|problem sets?|activit(?:y|ies))" + _NUMBER),
    ("exercise", r"(?:practice|practise|your turn|try it(?: out)?(?: yourself)?|hands[- ]on(?: exercises?)?)"),
    ("solution", r"(?:solutions?|answers?|answer key)" + _NUMBER),
    ("study advice", r"(?:review\s*(?:&|and)\s*)?self[- ]study"),
    ("study advice", r"discussion(?: questions?| prompts?)?"),
    (
        "objectives",
        r"(?:learning|lesson|course|module)?\s*(?:objectives|goals|outcomes)|what you(?:'|’)?(?:ll| will) learn",
    ),
    ("prerequisites", r"pre-?requisites|before you (?:begin|start)|requirements"),
    ("references", r"references?(?: list)?|bibliography|works cited|citations|sources|literature|footnotes|endnotes"),
    ("resources", r"(?:further|additional|recommended|suggested|optional|more) (?:reading|resources|material|links)s?"),
    (
        "resources",
        r"(?:resources|see also|external links|useful links|related (?:links|articles|pages|posts)|read more)",
    ),
    (
        "credits",
        r"credits|(?:image|photo|picture) credit|attributions?|acknowledge?ments?"
        r"|licen[cs]e|licensing|contribut(?:ors|ing)|(?:about the )?authors?",
    ),
    (
        "note for the makers",
        r"(?:(?:ai|cover) )?(?:image|picture|drawing|illustration|photo|video) prompt(?: \d{1,2})?",
    ),
    ("table of contents", r"(?:table of )?contents|toc|on this page|in this (?:article|lesson|chapter|page|section)"),
    ("about the page", _ABOUT_THE_PAGE),
    ("note for teachers", r"(?:instructors?|teachers?|educators?)(?:'s?|’s?|s)? (?:notes?|guides?|resources)"),
)
"""Headings, fully matched, under which nothing is told. Their links become resources."""

SPECIFICATION = "specification of a picture"
SPECIFIED = lazy(
    r"^\W*(?:micro-?sim|infographic|diagram|chart|illustration|animation|simulation) (?:description|specification)\W*:"
    r"|^\W*Type\W{0,4}:\W*(?:[\w-]+[ -])?(?:micro-?sim|specification|infographic|diagram|chart|workflow|timeline"
    r"|drawing|simulation|animation|map|graph|illustration|graph-model)\b",
    re.IGNORECASE | re.MULTILINE,
)
"""How a folded part begins that tells who makes a picture what to draw: "Type: infographic"."""

_SHEET = (
    r"(?:for (?:the|my|our) [^.]{3,50}\b(?:class|group|course|workshop|session|evening)"
    r"|(?:please )?(?:take|keep|print|fold|share|bring|return|pass)\b(?: (?:it|this|them|a copy))[^.]*"
    r"|(?:terms|entries|words|topics|items) are (?:grouped|sorted|listed|arranged|ordered) [^.]*\b(?:you|alphabet)[^.]*"
    r"|[^.]{3,50}, (?:session|handout|lecture|week|class) \d+|(?:any )?questions\?"
    r"|i(?:['’]m| am) (?:usually )?(?:at|in) [^.]*\bon \w+days?|there is (?:coffee|tea|cake)[^.]{0,30})"
)
"""What a sheet that is given to a class says of itself."""

LINES = _rules(
    ("page furniture", rf"{_SHEET}[.!]?(?:\s+{_SHEET}[.!]?){{0,4}}"),
    ("page furniture", r"click (?:to|on|here)\b.{0,40}|tap to .{0,30}|show (?:more|less|answers?|solutions?|hints?)"),
    ("page furniture", r"click (?:on )?the (?:image|picture|video|link|button)\b.{0,120}"),
    ("credits", r"(?:image|photo|picture|figure|source|video)(?: (?:source|credit|courtesy))?s?:\s.{0,250}"),
    (
        "caption",
        r"(?:diagram|infographic|micro-?sim|drawing|illustration|chart|graph|animation|screenshot|simulation):\s"
        r"(?-i:[A-Z\d])[^.]{2,118}",
    ),
    (
        "note for the makers",
        r"(?:(?:story|image|picture|figure|video|animation|illustration|graphic|visual)s? (?:ideas?|prompts?"
        r"|suggestions?"
        r"|placeholders?|requests?)|(?:suggested|proposed) (?:figure|image|picture|diagram|illustration|video|photo)s?)"
        r":\s.{3,290}",
    ),
    ("page furniture", r"click to flip\s*(?:question|answer)?|(?:question|answer)"),
    ("page furniture", r"\d+ (?:cards?|questions?|flashcards?|comments?|likes?|views?|shares?|min(?:ute)?s? read)"),
    ("page furniture", r"\d{1,2}:\d\d(?::\d\d)?\s*[-–—/]\s*\d{1,2}:\d\d(?::\d\d)?"),
    ("page furniture", r"(?:last |page )?(?:updated|modified|edited|reviewed)(?: on)?:?\s.{4,40}"),
    ("page furniture", r"(?:estimated |reading )(?:reading )?time:?\s.{1,30}"),
    ("page furniture", r"(?:share|print|edit) (?:this|on)\b.{0,40}|copy link|advertisement|skip to (?:main )?content"),
    (
        "page furniture",
        r"(?:sign|log) (?:in|up)\b.{0,50}|subscribe\b.{0,60}|(?:we use|accept) (?:all )?cookies\b.{0,200}",
    ),
    ("page furniture", r"ready to see the full .{1,30}\?|clone the preview\b.{0,150}|toggle .{1,30}|©.{0,250}"),
    ("page furniture", r"(?:copyright|all rights reserved)\b.{0,100}"),
    (
        "navigation",
        r"(?:(?:previous|next|prev|back|home|up|top|back to top|main menu|menu)(?:\s*[|•·/«»←→⬅➡<>]+\s*)?)+",
    ),
    ("navigation", r"(?:[«»←→⬅➡]+\s*|[<>]+\s+).{1,60}|.{1,60}\s[«»←→⬅➡<>]+"),
    ("navigation", r"(?:previous|next)(?: (?:lesson|chapter|section|page|up|topic))?\s*[:–—-]\s.{1,80}"),
    (
        "page furniture",
        r"(?:(?:see|show|view|read|load|all|hide)\s+)*(?:more|all|full story|comments|replies|caption|close"
        r"|continue reading(?: below)?|advertisement(?: below)?|sponsored(?: content)?)[^\w.]*",
    ),
    ("page furniture", _ELSEWHERE),
    (
        "page furniture",
        r"(?:(?:related )?(?:tags?|topics|categor(?:y|ies)|keywords|filed under|posted in)):?\s.{1,200}",
    ),
    (
        "page furniture",
        r"(?:posted|published|written|updated|modified)?(?: on|:)?\s*(?:"
        + _DATE
        + r")[\s,|•·at-]*(?:\d{1,2}:\d\d.{0,12})?",
    ),
    (
        "page furniture",
        r"(?:posted|published|written) (?:on|by|in)\b.{2,80}|(?-i:By (?:[A-Z][\w.'’-]*(?:,| and)?\s?){2,6})",
    ),
    (
        "page furniture",
        r"(?:(?-i:By (?:[A-Z][\w.'’-]*,? (?:and )?){1,6})|(?:updated|published|posted|\d+ min(?:ute)?s? read)\b"
        r"[^.·|•]{0,40})"
        r"(?:\s*[·|•–—]\s*(?:(?:by|updated|published|posted|last|reviewed|written|edited)\b[^.·|•]{1,60}"
        r"|\d+ min(?:ute)?s?(?: read)?|(?:" + _DATE + r")))+",
    ),
    (
        "page furniture",
        r"(?:view|edit|improve|fork|star|open|report|download|print|copy)\b.{0,30}\b(?:on|in|via) "
        r"(?:github|gitlab|colab|binder|nbviewer|bitbucket)\W*",
    ),
    (
        "page furniture",
        r"(?:edit|improve|print|share|download|report|bookmark) this "
        r"(?:page|article|lesson|post|chapter|document)\b.{0,40}",
    ),
    (
        "page furniture",
        r"(?:was|did you find) this (?:page|article|post|lesson|document)?\s*helpful.{0,60}"
        r"|found (?:a|an) (?:error|bug|typo|issue|mistake)\b.{0,120}",
    ),
    ("page furniture", r"page \d+(?:\s*(?:of|/)\s*\d+)?|(?:the )?end[^\w.]*|on .{5,60} wrote:"),
    ("page furniture", r"thanks? (?:you )?for (?:reading|watching|your attention)\b.{0,80}"),
    ("credits", r".{0,250}\((?:images?|photos?|pictures?|credit|source|getty|ap photo|reuters)\b[^()]{0,80}\)\.?"),
    ("credits", r"\((?:reporting|editing|writing|additional reporting|with reporting) by\b.{0,200}\)\.?"),
    (
        "credits",
        r".{0,100}\b(?:can be reached|may be reached|is (?:a|the) .{3,80} (?:at|for)\b).{0,60}[\w.]+@[\w.]+\w.{0,60}",
    ),
    (
        "page furniture",
        r"(?:email|write to|contact|reach|follow)\b.{1,60}(?:@\w|\bon (?:twitter|facebook|instagram|linkedin)).{0,150}",
    ),
    ("page furniture", r"\[?(?:related|see also|read more|read next|don['’]t miss)\s?:.{3,150}\]?"),
    ("page furniture", r"if you (?:enjoyed|liked|found) this (?:article|post|page|story|tutorial|lesson)\b.{0,250}"),
    (
        "page furniture",
        r"(?:get|want|for|download) (?:the |all the |more )?(?:latest|best|breaking)\b.{0,80}"
        r"\b(?:inbox|newsletter|app|apps|subscri\w+|follow)\b.{0,120}",
    ),
    (
        "page furniture",
        r"(?:updated|published|posted|first published)\s?:?\s.{0,12}(?:" + _DATE + r").{0,80}(?<!\.)",
    ),
    ("quiz", r"\W*(?:pre|post)[- ](?:lecture|lesson)[- ]quiz\W*|(?:take|start) the quiz\W*"),
    ("quiz", r"\W*(?:the )?(?:correct )?answer(?:\s+is)?\s*:?\s*\(?[a-e]\)?[.)]?(?:\s.{0,200})?"),
)
"""Lines, fully matched, that belong to the page and not to the lesson."""


def is_page_line(text: str) -> str:
    """Why a line by itself is page furniture, "" if it is not."""
    bare = text.strip()
    if len(bare) > 300:
        return ""
    return next((why for why, rule in LINES if rule.fullmatch(bare)), "")


def untold_heading(title: str) -> str:
    """Why nothing under this heading is told, "" if it is."""
    bare = re.sub(r"^(?:[\d.]+[.)]?\s+)?[^\w(]*|[^\w)]*$", "", title.strip())
    return next((why for why, rule in SECTIONS if rule.fullmatch(bare)), "") if len(bare) <= 100 else ""
