"""Word lists for telling English verbs from nouns: a tagger's work, done with lists and strict tests of shape."""

AUXILIARIES = frozenset(
    """am is are was were has have had do does did can could will would may might must shall should cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't mustn't
    shouldn't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t can’t couldn’t won’t wouldn’t shouldn’t""".split()
)

PLAIN = frozenset(
    """answer aim approach contrast model order plan practise rank rate sense sign subject talk trust vote wish worry
    be do absorb accept achieve acquire act adapt add adjust adopt affect agree allow appear apply argue arise arrive
    ask assign assume attach attend attract avoid become begin behave believe belong bind boil break breathe bring
    build burn buy calculate carry catch cause change choose circulate classify clean climb collapse collect combine
    come compare compete complete compose compress compute confirm connect consist consume contain continue contract
    contribute control convert convey cook cool cost cover crack create cross crystallise crystallize cut decay decide
    decline decrease deepen define deliver demand demonstrate denote depend deploy derive describe destroy detect
    determine develop die differ dilute discover display dissolve distinguish divide dominate double draw drive drop
    earn eat eliminate embrace emerge emit employ enable encode encourage end enhance enjoy ensure enter erode erupt
    escape establish evaporate evolve examine exceed exchange exclude execute exert exhibit exist expand expect explain
    explode exploit express extend extract face fail fall favor favour feed feel ferment fight fill filter find fit
    fix float flow focus follow force form freeze function gain gather generate get give go govern grow guide handle
    happen harden hear heat help hide hold identify ignore illustrate implement imply improve include increase indicate
    infect influence inherit inhibit inject insert insist inspire integrate interact interpret introduce invade invent
    invest involve join keep kill know lack last lay lead learn leave lend let lie lift limit link list live lock look
    lose lower maintain make manage mark match matter mean measure meet melt merge migrate minimise minimize mix modify
    monitor move multiply name need negotiate neutralise neutralize notice observe obtain occupy occur offer open operate
    oppose optimise optimize orbit organise organize originate outweigh overcome own oxidise oxidize participate pass pay
    perceive perform permit persist pick place plant play popularise popularize pose possess power predict prefer
    prepare present preserve press prevent process produce prohibit project promote propose protect prove provide
    pull pump purchase push put quantify raise range reach react read realise realize receive recognise recognize
    recommend record recover reduce refer reflect refuse regulate reject relate release rely remain remember remove
    render repair repeat repel replace replicate report represent reproduce require resemble reside resist resolve
    respond rest restore restrict result retain return reveal rise roll rotate rule run scale scan seal search see
    seek seem select sell send separate serve set settle shape share shift shine show shrink signal simplify sink sit
    slow solve specify spend spin split spread stand start state stay stem stick stimulate stop store stretch strike
    study submit succeed suffer suggest suit supply support surround survive swell swim switch take taste teach tell
    tend test thicken think thrive tie tolerate touch trace trade train transfer transform translate transmit transport
    travel treat trigger turn undergo understand unfold unite update use vary view visit wait walk want warm warn wash
    waste watch weaken wear weigh win work write yield align allocate alter analyse analyze anticipate approximate
    assemble assess assist associate authenticate automate balance benefit block borrow cache cancel capture challenge
    characterise characterize check clarify collide communicate complement comprise concentrate conclude conduct
    configure conflict conserve constitute construct consult convince coordinate cope correct correlate correspond
    count debug decompose decode delay delete demand depict deposit descend deserve design diffuse digest diminish
    disappear discuss disperse distort distribute drain dry earn edit emphasise emphasize encounter encrypt endure
    enforce engage enrich equal estimate evaluate excite expire expose fade fetch flood fluctuate fold forbid forget
    formulate foster fuel fulfil gain guarantee halt host hunt incorporate induce inform insulate interfere invert
    isolate iterate justify label land launch leak locate log loop map mediate mention migrate mimic motivate narrow
    nest nourish obey omit overlap parse penetrate pollinate precede prioritise prioritize propagate prosper publish
    purify query radiate reason rebel recruit recycle reign reinforce request rescue reshape retreat reuse reverse
    reward ripen route sample save schedule scatter secrete sharpen simulate sleep soften sort span speed stabilise
    stabilize standardise standardize steer strengthen struggle substitute sum summarise summarize suppress surpass
    suspend sustain symbolise symbolize synthesise synthesize target threaten tighten track transcribe trap undermine
    validate vanish verify vibrate visualise visualize weave wrap""".split()
)

ALSO_NOUNS = frozenset(
    """control present contract conflict contrast subject object influence impact approach aim answer ask bind
    bite call capture care chain class color colour comment copy crash cure dance date debate debug dream fear finish
    fire fish grade guard harvest hope hurry index judge jump kick kiss laugh limit load love model mistake notice
    number order pack paint park pattern phase picture plan plot practice price promise protest question race rank
    rate ride ring rock sail scatter screen sense shock shop shout sign skin smile smoke sound spell spot spray stain
    step stress struggle style surprise swing talk tax thread trap trick trust twist voice vote weight wish witness
    wonder worry wound act attempt attack balance benefit block break burn cache cause challenge change check claim cook cost count
    cover crack cross cut decay decline decrease delay demand deposit design display divide draw drive drop end
    estimate exchange experience exploit extract face fall feed feel fight fill filter fit fix float flood flow focus
    force form function gain guide heat help hold host hunt increase influence interest label lack land last launch
    lead leak lie lift limit link list live lock log look loop map mark match matter mean measure mix monitor move
    name need nest offer open orbit own pass pay place plant play point power press process produce project
    pump purchase push query raise range reach read reason record release repair repeat report request rescue rest
    result return reverse reward rise roll route rule run sample scale scan schedule seal search set shape share shift
    show signal sink slow sort span speed spin split spread stand start state stem stick stop store stretch strike
    study supply support switch target taste test tie touch trace track trade train transfer transport trap travel
    treat trigger turn update use value view visit wait walk warm wash waste watch wear win work wrap yield""".split()
)

PAST = frozenset(
    """arose ate became began bound broke brought built came chose drew drove fell flew forgot froze gave got grew
    held hid kept knew laid led left lost made meant met rose ran said sank saw sent shook shrank sold spent spoke
    spread stood stole struck swam taught thought threw told took understood went won wore wove wrote fought sought
    bought caught paid put set cut felt found forbade overcame underwent withdrew""".split()
)

PAST_ALONE = frozenset(
    """moved occurred happened appeared arrived disappeared died lived emerged existed lasted remained belonged
    consisted depended evolved originated declined collapsed expanded increased decreased continued started ended
    returned failed succeeded settled migrated resulted contributed referred ruled fled vanished prospered
    flourished served worked travelled traveled changed spread""".split()
)

DETERMINERS = frozenset(
    """a an the this that these those its their his her our your my some any no every each all both many several few
    most more much another other enough two three four five six seven eight nine ten one""".split()
)

PREPOSITIONS = frozenset(
    """of in on at by for with from to into onto over under between among across through during before after without
    within against about around along behind beyond near per as than like via toward towards upon until since despite
    inside outside throughout""".split()
)

PRONOUNS = frozenset("it they we you he she i who which that them us him".split())

FUNCTION = (
    AUXILIARIES
    | DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | frozenset(
        """and or but nor so yet if then because while when where whereas although though unless whether not never
        be been being there here how what why very also too only just even still often always usually typically
        sometimes such same own rather quite almost both either neither out up down off again once me mine yours
        ours theirs itself themselves himself herself let's it's that's there's etc e.g i.e""".split()
    )
)
