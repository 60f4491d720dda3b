"""The joints at which a sentence is cut only where it is still long behind all those of `joints`. English only."""

from audiolesson.draft.shortening.besides import and_has_besides, and_why
from audiolesson.draft.shortening.continued import resulting, where, which
from audiolesson.draft.shortening.doing_so import doing_so
from audiolesson.draft.shortening.examples_told import instanced
from audiolesson.draft.shortening.explained import in_this_way
from audiolesson.draft.shortening.late_clauses import (
    also_that,
    among_them,
    at_colon,
    for_it_is,
    named_and_told,
    that_was_when,
    they_who,
    whose,
)
from audiolesson.draft.shortening.late_reasons import as_it_is, because_freely, because_of, because_plainly, but_still
from audiolesson.draft.shortening.long_ends import (
    also_to,
    here,
    in_one,
    in_one_of_few,
    in_this_one,
    it_is,
    still_so,
    these_are,
    this_makes,
    this_which,
    told_plainly,
    with_doing,
)
from audiolesson.draft.shortening.own_clauses import and_its_own, at_semicolon
from audiolesson.draft.shortening.reasons import explained, reasoned
from audiolesson.draft.shortening.two_clauses import (
    and_another,
    and_does,
    and_one_more,
    both_orders,
    but_another,
    rather,
    so_it,
    spliced_on,
    two_sentences,
)
from audiolesson.patterns import lazy

FURTHER_JOINT = lazy(
    r";\s+|\s*—\s*|\s+(?:–|-{1,3})\s+|:\s+|,\s+"
    r"|\s+(?=(?:and|but|because|although|even though|whereas|so|that|which|where|by|due to|thanks to|owing to"
    r"|such as|rather than|instead of|without|in order to) )"
)

FURTHER = {
    ";": (both_orders, rather, two_sentences, at_semicolon),
    "-": (
        two_sentences,
        these_are,
        which,
        where,
        reasoned,
        explained,
        in_this_way,
        resulting,
        instanced,
        rather,
        both_orders,
        it_is,
    ),
    ":": (both_orders, rather, two_sentences, at_colon, it_is),
    ",": (
        also_to,
        here,
        this_which,
        as_it_is,
        this_makes,
        because_freely,
        but_still,
        and_one_more,
        with_doing,
        and_does,
        but_another,
        spliced_on,
        instanced,
        doing_so,
        rather,
        and_its_own,
        and_has_besides,
        and_why,
        still_so,
        in_this_one,
        also_that,
        among_them,
        for_it_is,
        that_was_when,
        they_who,
        whose,
        named_and_told,
    ),
    " ": (
        because_plainly,
        but_still,
        in_one_of_few,
        told_plainly,
        and_does,
        because_of,
        instanced,
        doing_so,
        and_another,
        so_it,
        in_this_way,
        in_one,
        and_has_besides,
        and_why,
    ),
}
"""The further rules of each sign."""
