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

RARER = """
abduct abhor abide abound absolve abstain accommodate accustom acquaint adjoin adjourn administrate admonish adorn
afflict afford agitate alarm alienate allege allude ally amass amaze amuse annihilate annotate apologise apologize
appal appall appease applaud appraise apprehend ascend ascertain ascribe aspire assassinate assimilate assuage
astonish atone attest avert awake banish beckon befall befriend behead behold beware bewilder bolster brandish budge
bustle calibrate captivate certify circumvent cite civilise civilize cleanse coax commemorate commend concoct condemn
condone confess confide confiscate confound confront congratulate connive conspire constrict consummate contemplate
contend corroborate cower crumple culminate deafen decant deceive decry deduce deduct deem deflect deform defraud
defray dehydrate delude demote demystify denounce depart deplete deplore deprecate despise detain detest dethrone
detonate detract devalue deviate devise devour digitise digitize disappoint disapprove disarm disband disclaim
discontinue discriminate disembark disengage disfigure dishearten disinfect disintegrate dislocate dislodge dismantle
dismount disobey disown disparage dispel dispense disqualify dissociate dissuade disturb divert downplay drawl drool
droop dub elapse electrify elude emanate embarrass embezzle emblazon emboss empathise empathize enamour encamp
encroach endow energise energize enfold engross enjoin enlighten enliven enquire enrage enrol enroll enshrine enthral
enthuse entrust enumerate enunciate epitomise epitomize eulogise evacuate evangelise exalt exasperate excommunicate
exhort exonerate exorcise expend explicate expound extinguish extort extradite extrapolate extrude fabricate falsify
feign fend finalise finalize fizzle flatter flaunt flout forbear foreshadow foretell forgo forsake fortify frighten
frustrate furnish garner glean gloat glorify gobble grapple gravitate grieve gush harass hesitate hobble homogenise
honk horrify humble humiliate hurl hustle hypnotise hypothesise hypothesize idealise idealize idolise immerse
immortalise impart impel imperil impinge implicate implore impregnate impress impute incarcerate incite incline
indoctrinate indulge industrialise industrialize infest infiltrate inflict infringe infuriate infuse ingest inquire
inscribe interlock intermingle internalise interpose intersperse intertwine intimidate intrude inundate invalidate irk
itemise itemize jabber jeopardise jettison jubilate jut juxtapose kidnap laud launder legalise legalize legitimise
lengthen liaise lighten liken liquefy liquidate lob localise loiter madden magnetise magnify malign mangle marginalise
marginalize marshal meander meddle meditate mingle misbehave misinform misinterpret misjudge mislead misplace misquote
misread misunderstand mobilize modernise modernize molest monopolise monopolize moralise multitask mutilate mystify
nab normalise nullify obligate obliterate obsess offend officiate oppress orchestrate ordain ostracise outdo outpace
outstrip overeat overestimate overhear overlie overrule overrun overshadow overshoot oversimplify oversleep overtake
overwork oxygenate pacify paralyse paralyze paraphrase patronise penalise perforate perplex persevere personalise
personify perspire pester philosophise polarise polarize pontificate posit preoccupy presume presuppose pretend
procrastinate procreate prod profess professionalise promulgate prophesy propound protrude publicise publicize
punctuate quadruple qualify quantise quicken quieten radicalise ransack rationalise rationalize raze reactivate
readjust reaffirm realign rearrange reassert reassess reassign recant recapture reckon recline recollect recombine
recommence reconfigure reconsider reconvene recount recoup recreate redeem redevelop redirect rediscover redouble
reelect reestablish reevaluate refinance refrigerate refurbish refute regroup regurgitate reimburse reincarnate
reinstate reinterpret reintroduce reinvent reinvest rejoice rejuvenate relent relinquish relive remarry remould renege
renounce renovate reopen repaint repatriate repossess republish repudiate resell resent resettle resurrect retell
rethink retrace retract reunite revamp revel revitalise revitalize revoke rile rummage satirise say scamper schematise
scoff scrutinise scrutinize secede seduce seethe sensationalise shrivel slay smoulder smuggle snuggle socialise
socialize solicit spank spatter speak specialise specialize speculate splatter spurn squander squirm sterilise
sterilize stifle stigmatise stipple stow straddle straggle straighten stylise subdue subjugate sublimate submerge
subordinate subvert sunbathe supersede supplant suppose surmount sympathise sympathize systematise tabulate tamper
tantalise televise temporise terrify terrorise theorise theorize thwart tinker transfigure transfix transgress
transmute tweak typify ulcerate unbalance uncover underestimate underline underpay undersell undervalue undress
unearth unlearn unleash unmask unnerve unplug unroll unscrew unsettle untangle untie upend urbanise urbanize urinate
usurp vacate vacillate vandalise victimise videotape vilify vindicate violate waft waive wallow waver weaponise
whitewash woo wreak wrest wriggle wring
"""
"""Verbs of books and of news, hardly ever nouns."""

RARER_TOO = """
abuse ache blame blast blend boast bother brag bribe cheat choke churn clap comfort commute contest crave cringe
crouch crumble crunch crush curse dawn decree default degenerate despair disdain disguise dislike distress ditch
divorce dread drip ease escort excuse fancy feast flap flare flash flex fling flirt flush flutter forfeit gasp gesture
glance glimpse grumble hail handicap harbour haunt heap hijack hike hoard honor honour huddle hug insult intrigue jog
jolt kiss lament lounge maneuver manoeuvre marvel mind miss mock muster nudge paddle pamper panic parade pardon patrol
pledge pluck plunder poach poke pop pound profit puff puncture puzzle quarantine quarrel rally ramble recoil reform
regret rein relapse relish remark remodel rhyme ridicule ripple rival salute salvage savour scorn scramble scrub shock
shower shuttle sigh skate skid slash slaughter slump smoke sponsor sprawl squabble steal stock stride stun stutter
surface survey swarm temper thrill thunder torture trek trouble twitch upset veto vomit wage wake warp wince wreck
zigzag zip
"""
"""Those that are nouns as often. What is far oftener a noun (rows, parts, colours) is left out."""
