"""How web pages call their parts: words in the names of classes and ids, by what they mean."""

from collections.abc import Collection

from audiolesson.patterns import lazy


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_NAMED = {
    "navigation": """nav navbar navigation navbox menu submenu breadcrumb breadcrumbs pagination pager
        prevnext prev next
        skiplink skiplinks jumplink masthead topbar tabs dropdown hamburger backlinks permalink headerlink
        anchorlink editsection catlinks""",
    "table of contents": """toc tableofcontents outline onthispage minitoc""",
    "page furniture": """widget widgets teaser teasers sidebar footer cookie cookies consent gdpr share
        sharing sharedaddy
        addthis social socials comments comment disqus respond reply replies related recommended
        recommendations newsletter subscribe subscription signup advert adverts advertisement advertisements
        ads adsbygoogle sponsor sponsored promo promoted promotion outbrain taboola feedback rating ratings
        survey login modal popup overlay tooltip toolbar banner printfooter noprint metadata ambox hatnote
        siteinfo trending popular upsell paywall donate donation copyright copybtn copybutton donotprint
        disclaimer disclosure timestamp dateline dates pubdate postdate pullquote inlinead taglist tagbox tags
        storytags rail latest cta""",
    "caption": """caption captions newscaption imagecaption photocaption cutline""",
    "credits": """byline bylines author authors authorbio authorbox bio credit credits contributors""",
    "references": """reflist references footnotes footnote endnotes bibliography""",
    "hidden": """visuallyhidden sronly screenreader offscreen displaynone mathjaxpreview katexhtml""",
}
WHY = {word: why for why, words in _NAMED.items() for word in words.split()}
"""One word of a name → why such a part is left out."""

_PAIRS = {
    "table of contents": """table-of-contents on-this-page in-this-article page-contents page-toc""",
    "navigation": """skip-link skip-to skip-to-content jump-to edit-page edit-this edit-link back-to page-nav post-nav
        nav-links site-nav anchor-link header-link heading-anchor heading-link rel-prev rel-next""",
    "page furniture": """site-header page-header-nav post-meta entry-meta article-meta page-meta article-tools sign-up
        read-more read-next see-also-box more-from also-like most-read most-popular you-may up-next call-to
        cta-box featured-posts feature-posts recent-posts more-news publish-info publish-date post-date
        entry-date article-date content-correction team-member video-description last-updated
        page-info print-only copy-btn author-card post-tags entry-tags article-tags
        entry-footer post-footer article-footer""",
    "credits": """about-author author-box author-bio post-author article-author""",
    "hidden": """sr-only visually-hidden screen-reader-text screen-reader is-hidden d-none display-none katex-html""",
}
PAIRED = {pair: why for why, pairs in _PAIRS.items() for pair in pairs.split()}
"""Two words of a name that follow one another → why such a part is left out."""

CAPTIONS = _words("""caption captions newscaption imagecaption photocaption cutline""")
"""Names of what stands below a picture."""

LISTINGS = _words("""code listing literal table tab""")
"""Words of names of captions that do not stand below a picture."""

SAYS_OTHERWISE = _words("""has with no without not js tag category label title""")
"""Words of names that do not say what the part is: `has-sidebar`, `tag-cookies`, `toc-title`."""

UNSURE = _words("""author authors banner metadata next outline prev reply tabs tags teaser teasers widget widgets""")
"""Names that are furniture only where little stands inside."""

SURE = _words("""comments consent cookie cookies disqus gdpr newsletter rail recommended related trending""")
"""Names that mean nothing else, however much stands inside."""

EXERCISES = _words(
    """challenge check-your-understanding exercise injected-exercise instructor-note instructor-notes
    objectives prereq prerequisites question-block quiz quiz-container solution testimonial"""
)
"""Whole names of parts that are not told."""

BESIDE = _words(
    """clinical-focus clinical-focus-opener case-in-point case-study eye-on-ethics career careers
    sociology-careers my-story defining-american americana everyday everyday-life everyday-connection dig-deeper
    voyagers-in-astronomy sociology-real-world sociology-big-picture sociology-policy-debate bringhome
    clearup what-do-you-think sciences-interconnect"""
)
"""Whole names of boxes that tell something else in a lesson: the story of a patient, a profession, a debate."""

BODIES = _words(
    """article-body article-content article__body articlebody bodytext content__article-body entry-content
    main-content maincontent markdown-body md-content mw-parser-output page-content post-body
    post-content post__content rst-content story-body theme-doc-markdown"""
)
"""Whole names of the part that holds the lesson."""

SELLS = lazy(
    r"(?<![a-z])(?:promo(?:tion)?|subscribe|subscription|newsletter|sign-?up|adverts?|sponsor(?:ed)?|upsell)(?![a-z])"
)
"""Classes of boxes that offer a reader something else."""

CALL_OUTS = lazy(r"note|tip|warning|caution|admonition|call-?out|important|info(?:rmation)?(?:box)?\b|hint|alert")
"""Names of an `aside` that belongs to the lesson."""


def untold(data_type: str, named: Collection[str]) -> str:
    """Why a part with these names is not told, whatever stands inside: an exercise or a box beside the text; or ""."""
    if data_type in ("exercise", "injected-exercise", "solution", "example") or not EXERCISES.isdisjoint(named):
        return "exercise"
    return "" if BESIDE.isdisjoint(named) else "story beside the text"
