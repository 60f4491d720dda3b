"""Nouns that stand without an article where a thing in general is meant: "sound", "wood"."""

from audiolesson.draft.english.verbs import word_set

UNCOUNTED = word_set(
    """accuracy advice age aid air alcohol anger art attention authority bacteria beauty behavior behaviour bias
    biology blood bread business butter calcium capital carbon care chaos chemistry childhood clay climate
    clothing coal code coffee communication community compost confidence content control copper copyright corn
    cotton courage crime culture damage data death debt defence defense democracy design disease distance dough
    dust duty earth ease education electricity empathy energy equality equilibrium equity evidence evil
    evolution faith fame fear fire fitness flour food freedom fuel furniture garbage gas geography glass glaze
    glucose god gold grammar grass gravity growth gunpowder happiness health heat heaven help hemoglobin history
    homework honesty hope housing humidity hunger hydrogen ice importance industry inequality inertia
    information infrastructure insulin intelligence iron justice knowledge labor labour land language laughter
    law leadership leather legacy leisure liberty life light lightning literacy literature loss love luck
    machinery magic magma maintenance marriage mass math mathematics matter meat medicine memory metadata metal
    microbiology milk mining money motion mud music nature news night nitrogen noise nutrition oil oxygen pain
    paper patience peace personality philosophy phonology physics plastic poetry poison policy politics
    pollution potassium poverty power practice pressure privacy productivity progress protein psychology
    publicity punctuation purity quality quantity rain reality reason recovery religion research resistance
    respect rice rubbish safety salt sand scarcity science security sense sex shame silence silicon silver skin
    slavery sleep smoke snow society sodium software soil sound soup space speech speed spelling spirituality
    steam steel stone storage strength stress style success sugar sulfur support surveillance survival tea
    teamwork tension terror theft theory timber time tobacco tourism trade traffic transport transportation
    travel trust truth uncertainty unity usage vegetation violence vision vocabulary warfare warmth waste water
    wealth weather weight welfare wheat will wine wisdom wood wool work yeast youth"""
)
"""Nouns that stand alone as they are, whatever else they may mean."""
