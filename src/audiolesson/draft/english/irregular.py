"""Past forms that do not end in -ed, each with its verb: "wrote" → "write"."""

_PAIRS = """
    arose arise, ate eat, became become, began begin, bent bend, bit bite, blew blow, bore bear, bought buy,
    bound bind, bred breed, broke break, brought bring, built build, burst burst, came come, caught catch,
    chose choose, crept creep, cut cut, dealt deal, drank drink, drew draw, drove drive, dug dig, fed feed,
    fell fall, felt feel, fled flee, flew fly, forbade forbid, forgot forget, fought fight, found find, froze freeze,
    gave give, got get, grew grow, held hold, hid hide, hung hang, kept keep, knew know, laid lay, led lead,
    left leave, lent lend, lit light, lost lose, made make, meant mean, met meet, overcame overcome,
    overthrew overthrow, overtook overtake, paid pay, put put, ran run, rang ring, rewrote rewrite, rode ride,
    rose rise, said say, sang sing, sank sink, saw see, sent send, set set, shook shake, shot shoot, shrank shrink,
    slept sleep, slid slide, sold sell, sought seek, spent spend, split split, spoke speak, spread spread,
    sprang spring, spun spin, stole steal, stood stand, struck strike, stuck stick, swam swim, swept sweep,
    swore swear, taught teach, thought think, threw throw, told tell, took take, tore tear, understood understand,
    undertook undertake, underwent undergo, upheld uphold, went go, withdrew withdraw, withstood withstand,
    woke wake, won win, wore wear, wove weave, wrote write
"""
BASES = dict(pair.split() for pair in _PAIRS.split(","))

_MORE_PAIRS = """
    hit hit, let let, read read, shut shut, cost cost, hurt hurt, heard hear, sat sit, swung swing, beat beat,
    bled bleed, bid bid, cast cast, shed shed, thrust thrust, quit quit, wed wed, rid rid, clung cling, flung fling,
    slung sling, stung sting, strung string, wound wind, ground grind, sped speed, spat spit, shone shine,
    strove strive, forgave forgive, foresaw foresee, mistook mistake, misled mislead, withheld withhold,
    forecast forecast, broadcast broadcast, upset upset
"""
"""More, which are as well other words or plain verbs: such a form alone does not show that something is past."""

PASTS = {base: past for past, base in BASES.items()} | {
    base: past for past, base in (pair.split() for pair in _MORE_PAIRS.split(","))
}
"""The past of each verb."""
