"""Verbs of everyday work, of animals and of the weather, beside those of books: data that `verbs` makes sets of."""

NO_NOUNS = """
acquit adhere amend anesthetize bask baste beg bleat blush carve cater chirp corrode creep croak dangle darn digress
dilate dissect engrave err etch evade faint fly fray gallop gaze gleam glitter gnaw grin growl gulp haggle harmonise
harmonize hoist howl impeach improvise indict inoculate install juggle kneel lash leach limp lurk malfunction marinate
memorise mend mourn mutter nationalise nibble ooze outbid outgrow outrun overheat pant pierce pounce pray prescribe
privatise prowl purr quell quench resonate reverberate revere revise scold scorch scour sculpt sedate seep sever shave
shove shrug shun sift slither smash smear smelt snatch sneer sneeze sniff snore sow sparkle squeal squirt stab stagger
stare stoop strangle stroll strum subsidise suffocate sulk swear swoop tarnish tether thrash throb thrust toil torment
toss trample transpose trickle trot tumble twinkle uninstall unload unravel uplift veer wail wed weep weld whirl whisk
wilt wipe wobble yawn yell
"""
"""Those that are hardly ever nouns."""

NOUNS_TOO = """
age alloy ambush auction audit bandage bark barter bet bid bill bleach blink bloom bluff bolt brake brew bruise budget
bulge bully burrow buzz camouflage campaign chill chisel chop clamp coach compound convict cough cram crest cry curl
curve dash dive dodge dose drink drum dye ebb echo fault flicker forward frown fuse gamble glare glaze gossip graft
grill hammer hiss hoot hum hurry leap lecture levy lick lurch mince mold molt mortgage mould mulch nag nurse overflow
overlay pack parcel parole parry pave peck perch pivot quarry quiz rattle refund ride rip rivet roar roast roost rust
scar scent shear sip skim slam slant sob solder splice sprinkle sprint squash stalk stamp steam sting stitch stray tax
tick tickle toast tug tune tutor volley wedge weed whip whistle wink wrinkle
"""
"""Those that are nouns as often."""
