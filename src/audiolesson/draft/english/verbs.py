"""Word lists for telling English verbs from nouns: a tagger's work, done with lists and strict tests of shape."""

from audiolesson.draft.english.everyday_verbs import NO_NOUNS, NOUNS_TOO, RARER, RARER_TOO
from audiolesson.draft.english.irregular import BASES


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(words.split())


AUXILIARIES = word_set(
    """am are aren't aren’t can can't cannot can’t could couldn't couldn’t did didn't didn’t do does doesn't doesn’t
    don't don’t had hadn't has hasn't have haven't is isn't isn’t may might must mustn't shall should shouldn't
    shouldn’t was wasn't wasn’t were weren't weren’t will won't won’t would wouldn't wouldn’t"""
)

EVERYDAY_NOUNS = word_set(NOUNS_TOO + RARER_TOO)
"""Everyday verbs that are nouns as often."""

_EVERYDAY = EVERYDAY_NOUNS | word_set(NO_NOUNS + RARER)

PLAIN = _EVERYDAY | word_set(
    """accrete aggravate alleviate augment authorize cleave colonize concatenate connote deflate depreciate deregulate
    diagnose dwindle immunize incur innervate legislate liberate negate notify oscillate overfit overwrite owe penalize
    permute pertain perturb photosynthesize prepend privatize reclaim refactor refresh regularize rename resize retry
    rewind rewrite sanitize shuffle subduct subsidize underfit undo unwrap
    alert average bargain batch bleed blur bond broadcast buffer bundle clip clot cluster crop eclipse fire fork
    group hash input lowercase offset output package partition poll queue recall scroll segment shard ship throttle
    toggle
    rescale attack bite care crash dance debate dream fear guard hope impact judge jump laugh love promise
    protest shout
    sound spell spot stress surprise trick value wonder slope branch exit preprocess pretrain bias witness
    abandon abolish accelerate access accompany account accumulate accuse acknowledge activate address
    administer admire admit advance advise advocate aid amplify announce annoy append appoint appreciate arrange
    arrest assert assure attain attempt attribute await back bear beat benchmark blossom bombard breach breed
    brighten bud call categorize cease celebrate center centre champion charge cherish claim clash clone close
    coerce collaborate combat commence comment compel compile complain compromise concede conceive confer
    confine consolidate constrain contact counteract craft crawl cultivate curtail customize date declare
    decouple decrypt dedicate degrade deliberate demolish deprive detach deter differentiate direct disable
    discard discharge disclose dismiss dispatch displace dispose dissipate distill distract diversify document
    dot download drape drown dump eject elaborate elicit embark embody emigrate empower enact encircle endanger
    endorse engulf enlist enslave ensue entice entitle envision equate eradicate erect espouse evict exacerbate
    exaggerate excavate excrete exemplify exercise exhale experience experiment explore facilitate falter
    feature fertilize figure flank flock forecast forgive formalize fragment gauge generalize germinate glide
    graze guess halve hamper harbor harvest hasten herald hibernate hinder hinge hover immigrate impair impede
    inhale initialize instantiate instrument intervene invoke ionize issue kick kindle lag license linger lobby
    lodge loom lure mandate manifest manipulate manufacture mask master mature maximise maximize memorize mentor
    metabolize mirror mitigate moan mutate narrate navigate neglect nominate normalize note oblige orient ossify
    oust outlaw outsource overlook overthrow overturn perfuse perpetuate persecute pervade pioneer plummet
    plunge point ponder populate portray practice precipitate preclude procure propel prosecute provoke pursue
    question ratify rebound recede reciprocate reconcile rectify redefine regard regenerate relegate remedy
    repeal replenish research resort resurface retaliate retrain revert review revisit revolutionize roam rot
    rupture sadden scare secure segregate shatter showcase sicken signify siphon situate sketch smile sneak
    soothe spawn stack stagnate stall stash step stipulate storm stratify stream strew stumble subscribe subside
    substantiate summon supplement surge swap sway swirl synchronize tag taper tease text topple tower trail
    transact transpire transplant try undertake unveil uphold upload uproot usher vaccinate vie volunteer vow
    wane weather wield wither yearn coexist comply conform converge diverge encapsulate encompass forage hatch
    highlight interbreed leverage mate outcompete pinpoint prey reap respect span spur streamline strive suffice
    tailor underscore absorb accept achieve acquire act adapt add adjust adopt affect agree aim align allocate
    allow alter analyse analyze answer anticipate appear apply approach approximate argue arise arrive ask
    assemble assess assign assist associate assume attach attend attract authenticate automate avoid bake
    balance ban be become begin behave believe belong bend benefit bind bless block boil boost borrow bounce
    break breathe bring build burn bury buy cache calculate cancel capture carry cast catch cause challenge
    change characterise characterize chase check cheer clear chew choose circle circulate clarify classify clean
    click climb cling code coin collapse collect collide combine come commit communicate compare compensate
    compete complement complete complicate compose compress comprise compute conceal concentrate conclude
    condense conduct configure confirm conflict confuse connect conquer conserve consist constitute construct
    consult consume contain contaminate continue contract contrast contribute control convert convey convince
    cook cool cooperate coordinate cope copy correct correlate correspond cost count cover crack create
    criticise criticize cross crystallise crystallize cure cut damage dare deal debug decay decide decline
    decode decompose decorate decrease deepen defeat defend define defy delay delegate delete delight deliver
    demand demonstrate denote deny depend depict deploy deposit derive descend describe deserve design destroy
    detect deteriorate determine develop devote dictate die differ diffuse dig digest dilute diminish dip
    disagree disappear discourage discover discuss disperse display disrupt dissolve distinguish distort
    distribute divide do dominate donate double double-check doubt draft drag drain draw drift drill drive drop
    dry duplicate dwell earn eat edit elect elevate eliminate embed embrace emerge emit emphasise emphasize
    employ emulate enable encode encounter encourage encrypt end endure enforce engage enhance enjoy enlarge
    enrich ensure entail enter envelop equal equip erode erupt escalate escape establish estimate evaluate
    evaporate evoke evolve examine exceed excel exchange excite exclaim exclude execute exert exhaust exhibit
    exile exist expand expect expel expire explain explode exploit export expose express extend extract face
    fade fail fall fasten favor favour feed feel ferment fetch fight fill filter finance find finish fit fix
    flatten flee flip float flood flourish flow fluctuate focus fold follow forbid force foresee forge forget
    form formulate foster fracture frame free freeze fry fuel fulfil fulfill function fund gain gather generate
    get give glow glue go govern grab graduate grant grasp greet grind grip grow guarantee guide halt handle
    hang happen harden harm harness haul heal hear heat help hide hire hit hold hop host hunt hurt hydrate
    identify ignite ignore illustrate implement imply import impose imprison improve include incorporate
    increase incubate indicate induce infect infer inflate influence inform inhabit inherit inhibit initiate
    inject innovate insert insist inspect inspire instruct insulate integrate intend intensify interact
    interfere interpret interrupt intersect introduce invade invent invert invest investigate involve irrigate
    irritate isolate itch iterate jail jam join justify keep kill knead knit knock know label lack land last
    launch lay lead leak lean learn leave lend let lie lift limit line link list live load locate lock log look
    loop loosen lose lower lubricate maintain make manage map march mark marry match matter mean measure mediate
    meet melt mention merge migrate mimic minimise minimize misuse mix mobilise model modify moisten monitor
    motivate mount move multiply murder name narrow need negotiate nest neutralise neutralize nod notice nourish
    nurture obey obscure observe obstruct obtain occupy occur offer omit open operate oppose optimise optimize
    orbit order organise organize originate outlast outline outlive outnumber outperform outweigh overcome
    overlap overload override oversee overwhelm own oxidise oxidize pad paint parallelize parse participate pass
    pause pay peak peel penetrate perceive perform perish permit persist persuade pick pile pinch place plan
    plant play plead plot plough poison polish pollinate popularise popularize pose possess postpone pour power
    practise preach precede predate predict prefer prepare present preserve preside press prevail prevent prick
    print prioritise prioritize probe proceed process proclaim produce prohibit project prolong promote prompt
    pronounce propagate propose prosper protect prove provide prune publish pull pump punish purchase purify
    push put quantify query quit quote radiate raise range rank rate reach react read realise realize reappear
    reason reassure rebel rebuild receive recite recognise recognize recommend reconstruct record recover
    recruit recur recycle redistribute reduce refer refill refine reflect refract refuse regain register
    regulate rehearse reign reinforce reject rejoin relate relax release relieve reload relocate rely remain
    remember remind remove render renew rent reorder reorganise repair repay repeat repel replay rephrase
    replace replicate reply report represent repress reproduce request require rescue resemble reset reshape
    reside resign resist resolve respire respond rest restart restore restrict restructure result resume retain
    retire retreat retrieve return reuse reveal reverse revive revolt revolve reward rinse ripen rise risk rob
    roll rotate route rub ruin rule run rush sacrifice safeguard sail salt sample sanction satisfy saturate save
    scale scan scatter schedule score scrape scratch scream screw seal search secrete see seek seem seize select
    sell send sense separate serialize serve set settle sew shape share sharpen shed shelter shield shift shine
    shiver shoot shorten show shrink shut sign signal simmer simplify simulate sing sink sit skip sleep slice
    slide slip slow smell smooth snap soak soar soften solidify solve sort spark specify speed spend spill spin
    split spoil spray spread sprout squeeze stabilise stabilize stain stand standardise standardize start starve
    state stay steer stem stick stimulate stir stop store strain strengthen stretch strike strip stroke struggle
    study stuff subdivide subject submit substitute subtract succeed suck sue suffer suggest suit sum summarise
    summarize supervise supply support suppress surpass surrender surround survive suspect suspend sustain
    swallow sweat sweep swell swim swing switch symbolise symbolize synthesise synthesize tackle take talk tame
    tap target taste teach tear tell tempt tend terminate test testify thank thaw thicken think threaten thrive
    throw tie tighten tilt tokenize tolerate touch tow toxify trace track trade train transcend transcribe
    transfer transform transition translate transmit transport trap travel traverse treat tremble trigger trim
    triple triumph truncate trust tunnel turn twist type undergo underlie undermine underpin understand unfold
    unify unite unlock unpack unwind update upgrade urge use utilise utilize validate vanish vaporise vary
    ventilate venture verify vibrate view virtualize visit visualise visualize vote wait walk wander want warm
    warn warrant wash waste watch weaken wear weave weigh whisper whiten widen win wish withdraw withhold
    withstand work worry worsen worship wound wrap wrestle write yield zoom"""
)

ALSO_NOUNS = EVERYDAY_NOUNS | word_set(
    """alert average bargain batch bleed blur bond broadcast buffer bundle clip clot cluster crop eclipse fire fork
    group hash input lowercase offset output package partition poll queue recall scroll segment shard ship throttle
    toggle coordinate
    slope branch exit bias witness access account address advance aid back benchmark blossom breach breed bud center
    centre champion charge clash clone close combat compromise contact craft crawl direct discharge document dot
    download dump exercise experiment feature figure flank flock forecast fragment gauge guess harbor hinge
    instrument issue lag license lobby mandate manifest mask master mentor mirror note orient outlaw pioneer
    plunge regard remedy repeal research resort review secure sketch stack stall stash storm stream supplement
    surge swap sway swell tag text tower trail transplant try upload volunteer vow weather hatch highlight
    leverage mate prey respect span spur tailor act aim answer approach ask attack attempt balance bend benefit
    bind bite block boost bounce break burn cache call capture care cast cause chain challenge change chase
    check cheer circle claim class code coin color colour comment condense conflict contract contrast control
    cook copy cost count cover crack crash cross cure cut damage dance date deal debate debug decay decline
    decrease delay demand deposit design display divide double doubt draft draw dream drift drill drive drop end
    estimate exchange exile experience exploit export extract face fall fear feed feel fight fill filter finance
    finish fish fit fix float flood flow focus fold force form fracture frame function fund gain glue grade
    grant grip guard guide harm harvest heat help hire hit hold hope host hunt hurry impact import increase
    index influence interest judge jump kick kiss knock label lack land last laugh launch lead leak lie lift
    limit line link list live load lock log look loop love map march mark match matter mean measure mistake mix
    model monitor mount move murder name need nest notice number object offer open orbit order outline override
    own pack paint park pass pattern pause pay peak phase picture pile pinch place plan plant play plot point
    poison polish power practice present press price print probe process produce project promise prompt protest
    pump purchase push query question quote race raise range rank rate reach read reason record register release
    rent repair repeat reply report request rescue reset rest result return reverse reward ride ring rise risk
    rock roll route rule run sacrifice sail salt sample sanction scale scan scatter schedule score screen screw
    seal search sense set shape share shelter shield shift shock shoot shop shout show sign signal sink skin
    slice slide slow smell smile smoke smooth solve sort sound spark speed spell spin split spot spray spread
    stain stand start state stem step stick stop store strain stress stretch strike strip stroke struggle study
    style subject supply support surprise surrender sweat sweep swing switch tackle talk tap target taste tax
    tear test thread throw tie tilt touch trace track trade train transfer transition transport trap travel
    treat trick trigger trim triumph trust tunnel turn twist type update upgrade urge use value view visit voice
    vote wait walk warm wash waste watch wear weight win wish wonder work worry worship wound wrap yield zoom"""
)

PAST = frozenset(BASES) | word_set(
    """awoke bade beat befell beheld bled clung dreamt flung foresaw forgave forsook forwent knelt lay leapt mistook
    outgrew outran overran overshot partook read shone slung spat sped stank strove stung swung trod undid wept
    withheld wound"""
)

PAST_ALONE = word_set(
    """acted adhered amounted appealed appeared arrived belonged changed climbed collapsed collided competed
    complained complied conformed consisted continued contributed converged cooperated corresponded crawled
    declined decreased depended descended deteriorated deviated died differed disagreed disappeared doubled
    embarked emerged emigrated ended escaped evolved existed expanded experimented exploded faded failed fled
    flourished flowed functioned graduated happened hesitated increased insisted interacted intervened jumped
    lagged landed lasted laughed lingered listened lived looked loomed marched migrated moved objected occurred
    originated participated perished persisted plunged prayed prevailed profited progressed prospered rallied
    reacted rebelled rebounded referred reigned relied remained resided resorted responded resulted retreated
    returned revolted ruled rushed sailed served settled shifted slipped smiled soared spread started starved
    stayed stepped struggled succeeded survived talked traveled travelled tripled tumbled vanished varied voted
    waited walked wandered worked"""
)

DETERMINERS = word_set(
    """a all an another any both each eight enough every few five four her his its many more most much my nine no one
    other our seven several six some ten that the their these this those three two your"""
)

NEVER_ALONE = DETERMINERS - {"that", "both", "all", "each", "some", "many", "most", "this", "these", "one"}
"""Determiners behind which a noun must follow."""

OBJECT_OPENS = word_set("a an the its their each every one two")
"""What a plural noun hardly ever stands before: "the layer outputs a vector" has a verb, whatever "outputs" may be."""

PREPOSITIONS = word_set(
    """alongside amid amongst beneath unlike versus about across after against along among around as at before behind
    between beyond by despite during for from in inside into like near of on onto outside over per since than
    through throughout to toward towards under until upon via with within without"""
)

PRONOUNS = word_set("it they we you he she i who which that them us him")

CONNECTIVES = word_set(
    """whilst however therefore moreover furthermore thus hence instead meanwhile indeed perhaps finally otherwise
    besides consequently likewise similarly"""
)

FUNCTION = (
    AUXILIARIES
    | CONNECTIVES
    | DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | word_set(
        """again almost also although always and be because been being both but down e.g either etc even here herself
    himself how i.e if it's itself just let's me mine neither never nor not off often once only or ours out own
    quite rather same so sometimes still such that's theirs themselves then there there's though too typically
    unless up usually very what when where whereas whether while why yet yours"""
    )
)

NOUNS_IN_ATE = word_set(
    """climate state estimate private corporate ultimate separate delicate moderate chocolate candidate pirate plate
    rate date gate template carbonate nitrate sulfate sulphate phosphate substrate certificate graduate
    aggregate late intermediate immediate appropriate accurate concrete real-estate approximate slate debate
    alternate size prize maize size-wise"""
)

BEFORE_ORDERS = word_set("please always never do don't not then now")

ORDER_LIKE = word_set(
    """use start check look cover place set mark watch visit answer test name note stop change help share read ask view
    review mix pack press push open run search show update keep find make take get give put write try"""
)

NOT_ORDERS = word_set("today yesterday tomorrow perhaps maybe overnight given plus even below above half")

ORDERS = word_set(
    """lets let's let’s try click run type enter note review sketch imagine suppose consider discuss download install
    save edit call import copy paste stir pour bake whisk knead preheat add let repeat explore familiarise
    familiarize brush dive think recall refer go"""
)

MODALS = word_set(
    """can could may might must shall should will would to cannot can't couldn't won't don't doesn't didn't"""
)

BEFORE_VERBS = word_set(
    """both also often usually always never sometimes then now still just rather quickly together first only simply
    again soon today"""
)
"""Adverbs behind which a bare verb stands: "cells often divide"; not "best practice"."""

ADVERBS = word_set(
    """both also often usually always never sometimes faster slower more less best better well together apart again
    away back online offline down up out hard longer straight first then now still just even rather quickly"""
)

PLURALS = word_set("people children men women data bacteria mitochondria criteria phenomena fungi mice teeth feet")

HELPERS = word_set("help helps helped let lets make makes")
"""What is followed by a noun and a bare verb: "tools to help teachers find …"."""

SUBJECTS = word_set("i you he she it we they")

SUBORDINATE = word_set(
    """that which who whose where when while if because how what why although though unless whether whereas until
    once"""
)

AFTER_VERBS = word_set("in from at when because only not as between like until over under before after during")

ALSO_ADJECTIVES = word_set(
    "open lower clean clear complete live dry cool warm free separate double close direct secure slow"
)

PARTICLES = word_set("down up out off")

OPENING = word_set(
    """today yesterday tomorrow nowadays sometimes often now next first second third then later here eventually overall
    afterwards meanwhile fortunately yes no indeed maybe soon recently firstly secondly lastly unlike conversely further
    together alone nevertheless nonetheless accordingly additionally elsewhere worldwide historically internally"""
)
"""Words that open a sentence before a comma and a pronoun: "Today, we …"; not "Paris, we …"."""

TELLS = word_set(
    "helps allows makes gives provides lets keeps requires ensures enables takes contains describes includes"
)
"""Verbs that begin notes without a subject: "Helps with failover"."""

UNCHANGED = word_set("put set cut spread read hit let cost shut split hurt found bound")

ACTS = PLAIN | ORDERS
"""Verbs, and what else begins an order."""

ONLY_VERBS = PLAIN - ALSO_NOUNS
"""Verbs that are no nouns."""
