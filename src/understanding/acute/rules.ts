/** @module When words mean danger: which concepts, how near each other, for each kind, in every language. */
import type { SignaalKind } from '../../domain/signaal.ts';

/**
 * One rule a line: `acute` or `ask`, then concepts that must all be there. `a|b` either one, `-a` must not
 * be near, `~a` also when it is denied, `/9` within nine words of the first concept (else seven).
 * Capitals stand for the groups below.
 */
export const groups: Record<string, string> = {
  HUMAN: 'partner|family|child|neighbour|they|someone|self|me',
  OTHER: 'partner|family|child|neighbour|they|someone',
  HOME: 'partner|family',
};

export const rules: Record<SignaalKind, string> = {
  levensgevaar: `
acute chestword painword -tech /5
acute choke ~speechless|blue|nobreath /10
acute limb failing slurred /14
acute limb failing now HUMAN
acute slurred now HUMAN
ask   slurred OTHER
acute ~spots ~fading child|limp|fever /14
acute medicine emptyall HUMAN -medicalroutine /10
acute head impact aftershock|daze|bleed|unresponsive /14
ask   head impact now
acute tilt daze /14
acute daze noreact|breathless|aftershock /10
acute unresponsive -thing -message
acute noreact lying|collapse|fallen|limp|breathless|overdose|sugar|seizure|child|bleed -message /12
ask   noreact HUMAN -message -thing -deadthing
ask   noreact -message -thing
acute nobreath -airthing
acute blue HUMAN|breathless|nobreath
acute breathless blue|chestpain|swelling|lying|helpcall|child|worse|collapse /12
ask   breathless now|HUMAN
ask   chestpain
acute stroke
acute bleeding -thing
ask   bleed HUMAN|now -thing
acute overdose
acute wound flow
acute swallow poison
acute poison
acute fire -frame -outdoorfire
acute lying HUMAN -thing -sleepplace -playing
acute lying cantrise|bleed|fallen|noreact
acute fallen height HUMAN -past
acute fallen cantrise|headinjury|aftershock|bleed|unresponsive|noreact /14
acute headinjury aftershock|bleed|unresponsive /14
ask   fallen headinjury
ask   collapse HUMAN|now -school
ask   collapse
acute cantrise lying|fallen|elder|collapse /12
ask   cantrise HUMAN
acute seizure -pasttreated
acute swelling
ask   drowning -frame
ask   accident HUMAN|now
ask   accident
acute stab HUMAN
ask   shoot HUMAN|now
acute weapon threaten|threatening
acute weapon partner|family|they|someone|neighbour door|rage|now -kitchen
ask   weapon OTHER threatening|drunk|rage|confused
ask   dying HUMAN -thing -deceased
ask   dying now -thing -deceased
acute helpcall HUMAN emergency
ask   emergency
acute limp
acute notseen noanswer /14
acute noanswer neighbour|elder|family smell|notseen /12
acute noanswer elder days -message
acute noanswer noanswer neighbour|elder /14
ask   noanswer neighbour|elder|family worry|days
ask   notseen neighbour|elder
acute sugar noreact|aftershock|confused|unresponsive|limp|collapse|notconscious /12
acute labour now|helpcall|alone
acute directdanger
`,
  suicide: `
acute doit notfault|says|tonight /12
acute without better self|says|me /10
acute endword makeword self|they|family -endother -work /4
acute ~nomore ~exist -livingwith -thing -pet /3
acute lifeword nosense -work -livingwith /5
acute nosense|hopeless means bedside|ready|self /14
acute crashwish think|self -frame
acute farewellnote -retired
acute vanish overforgood
ask   vanish self|says -paperwork -thing
ask   gone says|strange|farewell /12
acute suicideword wantplan|self|OTHER
acute deathwish -thing -pet
acute suicideword self|me|OTHER wantplan
acute suicideword -frame HUMAN
ask   suicideword -frame
acute selfharm -frame -kitchen
ask   farewell deathwish|means|tired|burden|hopeless|deaththought|gone|ready|livingno /20
acute farewell strange OTHER
ask   farewell -work
acute means ready self|me|they|family|partner -medicalroutine
acute edge self|me|they|family|partner|someone|child -work
acute hang rope OTHER|self
acute jump means HUMAN -playing
acute swallow means muchall -medicalroutine
acute join deceased self
acute rope ready -work
ask   tired -work -thing
ask   tired hopeless|burden|deaththought
ask   hopeless alone|nights|nobody|tired|burden -paperwork
ask   burden HUMAN
acute burden gone|tired|deaththought|hopeless
ask   deaththought -deceased
acute gone -thing
`,
  huiselijk_geweld: `
ask   force grip me|they|partner|family -child -playing /10
acute hit they fear -playing -thing /14
acute keeps papers allowance|fear|control partner|family|they /16
ask   keeps papers partner|family|they
acute threaten leave partner|family|they /14
acute bruise rage|fear partner|family|they -child /16
acute scream force|hit|thud neighbour|they -child /14
acute hitme HUMAN
acute threatenme HUMAN
acute hit me partner|family|they -thing -playing
acute hit HOME HOME -child -thing -playing -object
acute hit partner -object -playing -thing
acute hit family elder -object
acute ~beaten they|HOME -playing
ask   hit family|they me|self -playing
acute hurt HOME|they|me|someone -medical
acute threaten me|HOME -official
acute threaten they me|family|partner -official
ask   threaten they|neighbour -official -thing
acute rape HUMAN -frame
acute control partner|family|they -school -official
ask   control me|self -school -official
acute control fear|rage|hit|locked|moneytake
acute stalk partner|they me|home|fear|self
ask   stalk
acute locked partner|family|they me|self|family
acute homefear partner|family|they|child|self|me -thing -tech
acute fear partner -fearofcare
acute fear rage|drunk|threaten HOME|they
acute fear thingsbroken home|HOME /14
ask   fear family|they me|home -fearofcare -thing
ask   fear home
acute rage partner|family|they thingsbroken|drunk|me|fear -official -neighbournoise
acute rage drunk partner|family|they
acute drunk partner|family fear|hit|rage|unpredictable /12
ask   drunk partner|family home|unpredictable
acute bruise partner|they|family excuse|hides|by|again
acute bruise excuse
ask   bruise partner|they|neighbour|someone -medical
acute moneytake family|partner|they elder|me|threaten|fear|rage
ask   moneytake family|partner|they
acute forced family|minor|child|they|me -frame
ask   perpetrate partner|family
acute neighbour hit partner|they|family -child -thing -playing -object
acute neighbour scream partner|they|thud now /14
ask   neighbour scream thud|thingsbroken
acute weapon partner|family|they me|fear
acute leavecant partner|they|fear|locked|rage
`,
  kind_onveilig: `
acute secret bedplay child|minor|family /12
acute smother child|they|self /12
acute bruise child ~hides|fear|rage /14
acute missing groom /16
acute alonechild child every|naked
acute alonechild child vacationparents|nights|neighbour /14
acute hit child OTHER|me -playing -schoolyard /12
acute hurt child -medical /12
acute threaten child
acute rape child
acute rape minor
acute touching minor|child
acute hit me minor
acute homefear minor
acute fear minor HOME -fearofcare
ask   fear child HOME -fearofcare -thing -playing /6
acute bruise child excuse|by|again|they|hides -schoolyard -playing
ask   bruise child -schoolyard -playing
acute locked child|minor -tech
acute locked nofood
acute nakedphoto child|family|minor
acute alonechild child -agreed -afterschool
acute neglect child -pet -shopping
ask   neighbour hurtchild child thud|nights|rage|hit|every /14
ask   neighbour hurtchild child -babycry
acute missing child -schoolplace -pet
ask   groom child|minor
ask   badcarer child alonewith|drive|carer /12
ask   badcarer child
ask   perpetrate child
acute shake child -toy
acute weapon child
acute forced child|minor
acute childsees
`,
  psychische_crisis: `
acute bugs skin
acute agency chasing|hiding they|family|partner|self|me hiding|fear|notslept|delusion|says /12
ask   agency chasing they|family|me
acute talksalone|confused wander /14
acute voices OTHER|self|me -politics -thing
acute delusion -frame
ask   delusion
acute psychosis notslept|confused|danger2|stopmeds|naked|voices|rage|now|family|partner|they|self -oldnews
ask   psychosis -study
acute notslept confused|voices|delusion|talksalone|panic|manicacts|rage|paces|danger2 /16
ask   notslept days HUMAN -babycry
acute confused naked|danger2|talksalone|notslept|voices|now|rage|stopmeds|nights|knife -dementiahelp -paper /12
ask   confused OTHER|self -paper
acute naked OTHER -sunbathe
acute talksalone OTHER
acute stopmeds knife /16
acute stopmeds rage|confused|danger2|talksalone|voices|notslept|delusion|barricade|panic|manicacts /16
ask   stopmeds OTHER
acute barricade OTHER|self danger2|confused|delusion|rage|voices|notslept|folie
acute folie
ask   barricade OTHER
acute panic danger2|voices|confused|helpcall|cantstop
ask   panic self|OTHER -exam
ask   manicacts notslept|they|family|partner
`,
  dakloos_vannacht: `
acute noplace nights|tonight self|child /14
acute sleepverb outdoorplace self|HUMAN -trip -work /5
acute kickedout noplace /14
ask   noplace tonight|now|outside|kickedout|bags|child|cold -trip -later /14
acute noplace sleepword
ask   noplace -trip
acute outside -trip -pet -playing -later
acute kickedout noplace|outside|bags|now|cold|child -pet -work -trip -later /14
ask   kickedout -pet -work -trip
acute bags outside|noplace|tonight
acute shelterfull
`,
  uitzetting: `
acute bailiffdoor -drill
acute evict dateword -frame -drill -later /12
acute lockchange bailiff soon /10
acute evict letter -frame -drill -later /12
acute evict bailiff soon|dateword|police /14
acute evict soon|now|tonight -outage -frame -later -drill
acute evict letter bailiff|dateword
ask   evict -frame -drill -later
ask   cutoff -outage -internet -frame
acute cutoff arrears
acute utility off child|days now|tonight -internet -frame -outage
ask   utility off soon|now|days|bailiff|nomoney|arrears -outage -internet -frame
acute nofood HUMAN|nomoney|now|days -pet -party -medical -frame
ask   nofood -pet -party -medical -frame
ask   hungry nomoney|child -pet -party -shopping -medical -school
`,
};
