"""A one in Roman figures, which is no "I": "Type I errors", "Elizabeth I ruled"."""

from audiolesson.patterns import lazy

_NUMERAL = lazy(
    r"\b(?:War|[Tt]ype|[Pp]hase|[Cc]lass|[Pp]art|[Mm]eiosis|\w+phase|[Cc]omplex|[Ss]tage|Act|Title|Level|Group|Book"
    r"|Volume|Article|Section|Mode|Tier|Grade|Category|[Qq]uadrant|[Pp]hoto[Ss]ystem|\w{4,}(?:r|n|n?z|t|d)ase|[Cc]ollagen"
    r"|[Aa]ngiotensin|Appendix|Elizabeth|Charles|James|Napoleon|Francis|Otto|Henry|William|George|Nicholas|Alexander"
    r"|Peter|Catherine|Mary|Leopold|Wilhelm|Ferdinand|Philip|Frederick|Edward|Richard|Darius|Xerxes|Justinian"
    r"|Constantine|Ptolemy|Antiochus) I\b"
)


def without_numeral(said: str) -> str:
    """A sentence with a word for each such figure, so that nobody is taken to speak of himself."""
    return _NUMERAL.sub("one", said) if " I" in said else said
