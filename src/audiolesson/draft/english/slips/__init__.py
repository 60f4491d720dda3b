"""An ear for slips: whether a text sounds like a whole sentence, learned from sentences spoilt on purpose."""
