/** @module English words for people, times and danger. The pattern language is in `pattern.ts`. */

export const en = `
self: i, im, ive, id, myself, my, we
me: me, us, myself
they: he, she, they, him, her, them, hes, shes, theyre
someone: someone, somebody, man, woman, guy, person, colleague, friend, roommate, flatmate, housemate, client,
  stranger
partner: husband, wife, boyfriend, girlfriend, partner, ex, fiance*, exhusband, exboyfriend, hubby, spouse,
  stepdad, stepfather
family: father, mother, dad, mum, mom, brother*, sister*, son, daughter, uncle, aunt, grandpa, grandma,
  grandfather, grandmother, nan, granny, grandad, parents, inlaws, cousin, family
child: child*, kid, kids, baby, babies, toddler*, newborn*, infant*, little boy|girl|one|brother|sister,
  son|daughter, boy, girl, teenager*, @num year old, year old
num: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, one, two, three, four, five, six, seven,
  eight, nine, ten
minor: im @num, i am @num, year 7, year 8, my teacher, my stepdad, my stepfather, mummy, daddy
elder: elderly, old, father, mother, grandma, grandpa, nan, granny, 7*, 8*, 9*
neighbour: neighbour*, neighbor*, next door, upstairs, downstairs
now: now, just, suddenly, right now, tonight, today, this morning, again, every day|night|week, keeps, still,
  last night, yesterday
tonight: tonight, this evening, today, now, night, nights, tomorrow
soon: tomorrow, tonight, today, this week, next week, monday, tuesday, wednesday, thursday, friday, saturday,
  sunday, in @num days|hours, within @num days|hours, 24 hours, 48 hours, in a few days, weekend
nights: nights, night
days: for days, @num days|nights|weeks, for a week|days, since yesterday|monday|friday, days
idiom: laugh* .. head off, died laughing, die laughing, dying to, dying for, killing me, killer, dead tired,
  dead line, dead end, dead battery, die of boredom|embarrassment|curiosity, bored to death, scared to death
  of spiders|needles, kill for, kill time, could kill a, could have killed, shoot me an|a, shot in the, shot
  at a job, hit the gym|road|shops|nail|jackpot, hit by the rent|bill*, beat the|traffic|record, beating
  around, heart attack when|from the bill, nearly had a heart attack, almost had a heart attack, drown* in
  paperwork|debt*|bills|forms|letters|work, suffocat* in|under debt*|bills|paperwork|forms, on fire today,
  fired, fire me, fire alarm, fire insurance, fire station, bomb*, over my dead body, to die for, drop dead
  gorgeous, cut off from friends, cut out, out of the house more, sick to death, hang out, hanging out, hang
  up, jump through hoops, jump rope, crazy about, driving me crazy|mad|nuts, drives me crazy|mad|nuts, voice
  heard, my voice, voice message*, hear your voice, blood test|pressure|donor*|bank, give blood, stab in the
  back, broke my heart, breath of fresh air, takes my breath
negation: not, no, never, dont, doesnt, didnt, isnt, arent, wasnt, without, cant, cannot, wont, hasnt, havent,
  nobody, nothing, hardly
contrast: but, however, though
clause: and, but, because, so, when, if, while, since, he, she, they, i, we
frame: essay, assignment, homework, school project, thesis, presentation, volunteer*, volunteering, training,
  course, workshop, movie, film, series, book, novel, game, news, documentary, podcast, dreamed, dreamt,
  dream, nightmare, drill, research, study, studying, first aid, leaflet*, brochure*, hypothetically, article,
  theatre, play about
past: years ago, when i was a child|kid|young|little, as a child|kid, back then, long ago, last year, in the
  past, used to, months ago, year ago, in 19*, in 20*, once
resolved: fine now, better now, ok now, okay now, recovered, over now, is over, safe now, resolved, doing
  well, doing fine, hes fine|ok, shes fine|ok, false alarm, behind us|me, healed, all good now
thing: phone, laptop, computer, battery, car, bike, plant*, tv, internet, wifi, website, app, printer, dog,
  cat, bird, fish, account, boiler, fridge, washing machine, tree
message: email*, message*, letter*, text*, council, landlord, municipality, school, request, call
deceased: passed away, died, funeral, widow*, pension, inheritance, deceased, late husband|wife
pet: dog, cat, hamster, rabbit, bird, pet
work: job, contract, course, subscription, work, phone, landlord, membership, lease, tenancy
official: council, tax, bailiff*, fine, court, insurance, employer, letter*
medical: doctor, dentist, hospital, surgery, test, fasting, diet
playing: ball, tennis, football, game, play*, drum*, basketball, sport*
fearofcare: dentist, spider*, needle*, dog*, height*, exam*, flying, phone, letter*, forms, debt*, late,
  language, speaking, interview, dark, money
trip: holiday, camping, festival, trip, campsite, vacation
later: next month, next year, in a few months, months
outage: outage, maintenance, whole street, plumber, repair*, engineer
arrears: unpaid, bill*, arrears, debt, pay, paid
internet: internet, wifi, broadband, tv
home: home, house, flat, apartment
door: door, window, outside
alone: alone, own
unresponsive: unconscious, passed out, not responding, unresponsive, wont wake up, cant wake him|her|them ?up,
  not waking up, doesnt wake up, isnt waking up, not answering me, no pulse, not responsive, wont respond,
  limp and
noreact: doesnt respond|react|answer|move, not moving|reacting|responding|answering, isnt
  moving|responding|answering
nobreath: not breathing, isnt breathing, stopped breathing, cant breathe, cannot breathe, can not breathe,
  barely breathing, struggling to breathe, gasping, choking, chokes, hardly breathe, no breath, trouble
  breathing, difficulty breathing, breathing .. weird|strange|stopped|funny|shallow
blue: turning blue|grey|purple, going blue|grey|purple, turned blue, lips .. blue|purple|grey, blue lips, gone
  grey
chestpain: chest .. pain|hurts|tight*|pressure|crushing, pain|pressure|tightness|weight|elephant|crushing ..
  chest, heart attack, left arm .. numb|pain|tingl*, pain .. left arm
stroke: face .. droop*|sag*|dropped|lopsided|numb, droop*, mouth .. droop*|crooked|lopsided|side, slurr*,
  slurring, words .. wrong|jumbled|garbled|mixed|nonsense, cant move .. arm|leg|side, cant lift .. arm, one
  side .. numb|weak|paralysed|face|body, stroke, suddenly cant see|speak|talk
bleeding: bleed* .. lot|heavily|badly|everywhere|stop|wont, heavy bleeding, wont stop bleeding, blood
  everywhere, lot|lots of blood, pool of blood, losing .. blood, soaked in blood, cough*|vomit*|throw* ..
  blood, covered in blood, blood .. stop*|pouring|gushing
overdose: overdos*, too many pills|tablets|meds|medication|painkillers, whole|entire|all
  box|bottle|packet|pack|strip|bottle|his|her|my ?of ?pills|tablets|paracetamol|meds|medication,
  took|taken|swallowed .. all .. pills|tablets|meds|medication, empty pill bottle*|packet*|box*, empty ..
  pills|tablets|blister*
poison: drank|drunk|swallowed|ate|eaten|drink .. bleach|cleaner|antifreeze|battery|detergent|poison|medicine,
  poisoned, smell* .. gas, gas leak, carbon monoxide, button battery
fire: on fire, fire in ?the|my|our house|flat|kitchen|building, house|flat|kitchen|building .. fire|burning,
  smoke .. door|room|flat|house|building|everywhere|coming, flames, burning down
lying: lying|laying|lies .. floor|ground|stairs|bathroom|street|kitchen|outside, on the floor ?and, found ..
  floor
fallen: fell, fallen, falls, fall
height: stairs, roof, ladder, balcony, window, scaffolding
headinjury: hit .. head, head .. bleeding|floor, head injury, banged .. head
aftershock: vomiting, throwing up, confused, sleepy, drowsy, dizzy
cantrise: cant get up|stand|walk|move, cannot get up|stand|move, unable to get up|stand|move
collapse: collapsed, collapsing, fainted, keeps fainting, passed out, blacked out
seizure: seizure*, convuls*, shaking all over, foam* .. mouth, fitting, having a fit, shaking violently
swelling: throat|tongue|face|lips .. swelling|swollen|swelled|closing, allergic reaction, anaphyla*, epipen
drowning: drown*, fell .. water|river|canal|pool|pond|ice, pulled .. water|river|canal|pool
accident: hit by a car|bus|truck|tram|van|train, run over, car crash, accident, electrocuted, scald*, burned
  .. boiling|oil|fire
stab: stabbed, stabbing, with a knife|axe|gun|machete|hammer|bat, knife .. throat|me|him|her|door|hand, pulled
  .. knife|gun
shoot: shot ?in ?the, gunshot*, shooting
weapon: knife, gun, axe, machete, petrol, weapon
threatening: threat*, waving, pointing, standing, holding
dying: is dying, hes dying, shes dying, im dying, going to die, dead, bleeding out
helpcall: help, ambulance, 112, 911, 999, emergency, what do i do, please come, hurry
emergency: ambulance, call 112, in danger, life threatening, 911, 999
directdanger: in danger, call an ambulance, send ?an ambulance|police|help, need an ambulance, my life is in
  danger
limp: baby|infant|newborn|toddler|child|daughter|son .. limp|floppy|lifeless|stiff, floppy, limp
notseen: havent seen .. days|week*, not seen .. days|week*, not been seen, no sign of, hasnt been seen
noanswer: doesnt|not|wont|isnt .. answer .. door|phone, not answering .. door, not opening ?the door, mail ..
  piling|piled, post .. piling|piled, strange|bad|awful smell
sugar: insulin, diabetic, diabetes, blood sugar
deathwish: dont|do|not|never ?not want to wake ?up, want|wanna|wish .. to die|end, want to die, wanna die,
  wish i was|were|wasnt dead|here|gone|born|alive, wish i .. never .. born|wake*, dont|not|do|no ?not ?longer
  want|wanna ?to ?be live|alive|exist|here|living|anymore, not want to live|be, dont want to live|exist|be
  ?here|alive, end ?it|my|his|her all|life, ending ?it|my|his|her all|life, kill* ?my|him|her
  self|myself|himself|herself|themselves|themself, take|took|taking my|his|her own life, better off
  ?if|without|dead ?me|dead|i, better|happier|easier .. without me, without me .. better|happier|easier, no ..
  reason|point .. living|live|alive|go*, nothing .. live for, cant go on ?any|like ?longer, cant do this
  anymore, sleep .. never wake|forever, never wake ?up, not be here ?any|tomorrow|anymore|much, wont be here
  ?any|tomorrow|anymore|soon|next|by, hurt|harm ?my myself|himself|herself, jump* ..
  bridge|train|roof|window|balcony|building|off, in front of ?a|the train|car|truck|bus, hang*
  myself|himself|herself, slit|cut* ?my|his|her wrists|wrist, join ?my|him|her ..
  late|dead|heaven|grave|husband, how many pills|tablets|paracetamol .. die|kill|lethal|fatal, painless ..
  die|death|way, disappear forever, do something to|stupid myself, not worth living, tired of
  living|life|being, sick of living|life, done with life|living, end the pain, make it all stop
suicideword: suicid*
selfharm: cut* ?my|her|him|his|them|self|arms .. self|myself|herself|himself|arms|arm|legs, self harm*,
  selfharm*, burn* myself|herself|himself
farewell: letters|letter|notes .. everyone|family|kids|children, goodbye letter|note|message*, suicide note,
  say*|said .. goodbye ?to, gave|giving|given away .. things|belongings|everything|stuff, final goodbye, last
  message, my last, forgive me, goodbyes, saying goodbye, take care of my .. when|after|gone
strange: suddenly, everything, keeps, everyone, not answering, all, worried, weird
means: pills, tablets, rope, gun, knife, paracetamol, medication, painkillers, meds
ready: saved ?up, saving, hoard*, collected, collecting, bought, in front of me, ready, lined up, stash*,
  counted, in my hand
rope: rope, noose, belt
edge: standing|stand|sitting|sit|im|am .. on|at .. bridge|roof|ledge|edge|tracks|platform|railing|balcony,
  train tracks, on the tracks, by the tracks, edge of .. roof|bridge|platform
tired: i am done, im done, done with everything, cant go on, cant take ?it|this ?any anymore|longer|more, no
  way out, want it to stop|end, tired of everything, dont see a future, see no future, no future
hopeless: hopeless, no hope, no point, pointless, worthless, no way out, desperate, cant cope
burden: burden, in the way, nobody would miss|notice, no one would miss|notice|care, nobody needs
deaththought: think* .. about|of death|dying, thoughts .. dying|death|ending, dark thoughts
gone: when im gone|dead, if im gone|dead, once im gone, if i was|were gone|dead, if i werent|wasnt
  here|around, without me around|here, after im gone
join: be with him|her again, go to him|her, want to be with
hit: hit, hits, hitting, beat, beats, beating, beaten, punch*, slap*, kick*, shove*, shoves, push*, pushed,
  bites, bit, smack*, attack*, abus*, drag*, dragged, violent, assault*
hurt: hurts me|her|him, hurt|hurting me|her, chok* me|her, strangl*, throat, hands around, pull* .. hair,
  threw .. at me|her|wall|against, throws .. at me|her, against the wall, down the stairs, spat, burn* me|her,
  pins me
threaten: threat*, kill me|us|her|him|the, hurt me|us|her, find me|us|her, come after|for me|us|her, take
  the|my kids|children away ?from, make me pay, regret, set .. on fire, honour, honor, blackmail*, come get
  me, knows where i|we
control: not allowed to, doesnt let me|her, wont let me|her|us, never lets me,
  takes|took|taken|hides|has|keeps my|her passport|phone|card|money|keys|papers|documents|id, lock* me|her
  in|inside, checks my|her phone|messages, tracks me|my|her, follows me|her, controls, forbids, cut* me off,
  every penny, permission
stalk: follow* me, stalk*, waits|waiting|stands|standing outside .. house|home|work|door|school, outside my ..
  house|door|work|window, shows up, turns up at, keeps calling
locked: locked in|me|in, locks me|us|her, lock myself, locked up
homefear: hide|hiding .. kids|children|bathroom|closet, afraid|scared|terrified|frightened|dont|cant ..
  go|going .. home, not safe at|with home|him|her, unsafe at home, dont feel safe, ran away|fled, run away
  from, hiding .. bathroom|from|room|closet, shelter for women, refuge, escaped
fear: afraid, scared, fear, terrified, frightened, eggshells, frightens, scares
rage: screams, yells, shouts, rage*, angry, furious, temper, explodes, smash*, throws, breaks, loses it,
  screaming, shouting, yelling
drunk: drunk, drinks, drinking, drugs, high, alcohol
thingsbroken: plates, things, furniture, walls, wall, dishes, door, smash*
unpredictable: afraid, scared, hide, lock, angry, kids
bruise: bruis*, black eye, marks, broken arm|rib*|nose|wrist, burn marks, cigarette burns, welts
excuse: fell, door, clumsy, stairs, says
hides: hides, sleeves, sunglasses, wont say, afraid
by: by, from, after
again: again, always, keeps, every, often, all the time
rape: rape*, raped, forc* me|her .. sex|bed|sleep, sexual* abus*|assault*, molest*, touch* ..
  private*|where|breast*|inappropriately, touches me|her, touched me|her, make* me|her do things, forces
  himself, sex .. dont want, against my|her will, comes into|in|to my|her room|bed, our secret
forced: forc* .. marr*, marry .. cousin|man|dont|someone, arranged marriage .. dont|want, married off, fgm,
  circumcis* .. daughter|girl
perpetrate: i hit|slapped|pushed|punched|shook ?my my|her|him, afraid|scared i .. hurt|hit ..
  her|him|my|baby|kid*, lose|losing|lost control|temper .. her|him|kid*|baby, might hurt my|him|her|the
moneytake: takes|took|steals|stole|stealing my|her|his|all ?my money|pension|card|benefits
leavecant: cant leave, cannot leave, no way out, trapped
hurtchild: cry*, scream*, crying, shout*, bang*, thud*
scream: scream*, crying, shouting, yelling, begging
thud: bang*, thud*, smash*, glass, hitting, crash*, help
every: every, always, night, all
alonechild: left ?home|all alone, alone ?at|all|for|in ?home|night|hours|day|house|car, home alone, on
  ?his|her|their own, by ?him|her|them self|himself|herself|themselves, unattended, without ..
  adult|supervision|parents, wander* ?around|the|outside
agreed: babysitter, single parent, single mother
afterschool: after school, an hour, afternoon
neglect: hungry, starving, dirty, filthy, skinny, thin clothes, no coat, no food, malnourished, underweight,
  smell*, soiled, begging for food, barely eats, never fed
missing: missing, ran away, run away, disappeared, didnt come home, hasnt come home, not come home, cant find,
  gone missing
groom: online, internet, older man, stranger, naked, nudes, nude, photos, pictures, webcam, gifts, hotel,
  snapchat, discord, roblox
badcarer: drunk, drinks, high, drugs, passed out
drive: drives, driving, car
alonewith: with, alone, looks after, care
carer: mother, father, mum, mom, dad, ex, parents, his, her
shake: shook ?the|my, shaken, dropped .. angry
voices: hear* .. voices, voices .. tell*|head|say*, voices in, seeing things, sees people|things, hallucinat*,
  hear* things
delusion: chip* .. in|under, cameras .. wall*|house|room|everywhere, spying on, being
  followed|watched|poisoned|controlled, poison* .. food|water|me|him|her, food .. poison*, thinks|believes ..
  god|jesus|messiah|prophet|chosen|neighbours|neighbors|tv|government|everyone, reading .. thoughts|mind, read
  .. thoughts|mind, the cia|fbi, messages .. tv|radio|television, out to get me|him|her, aliens, possessed
notslept: hasnt|havent|not|didnt .. slept|sleep, no sleep, awake for, without sleep
confused: confused, doesnt recognise|recognize .. us|me|anyone|his|her, doesnt know who|where, makes no sense,
  talking nonsense, disoriented, incoherent, rambling, not himself|herself, out of it, losing it, lost touch
psychosis: psycho*, manic, mania, schizo*, delirious, paranoid
danger2: danger*, violent, aggressive, knife, hurt himself|herself
naked: naked|underwear|pyjamas|pajamas .. street|outside|road, naked, middle of the road|street|traffic,
  walking|wandering .. traffic|motorway|highway
talksalone: talk*|shout*|laugh* ?to|with|at .. himself|herself|walls|wall|nobody|people|ghosts, talking to
  people who
stopmeds: stopped taking .. meds|medication|pills|lithium, off .. meds|medication, wont take ..
  meds|medication|pills, refuses .. meds|medication|pills
barricade: barricad*, locked himself|herself, covered .. windows|mirrors, wont let anyone in, foil, throwing
  .. window|balcony|out, climb* .. window
panic: panic attack*, losing my mind, going crazy|insane|mad, breakdown, cant stop shaking|crying, hysterical
manicacts: spending .. money, talking nonstop|non, doesnt stop talking, mission, special powers, gave away all
noplace: nowhere to go|sleep|stay, no place to sleep|stay|go, no where to sleep|go|stay, dont have ..
  place|anywhere .. sleep|stay|go, dont know where .. sleep|stay|go, where can|will|do i|we sleep|stay, no
  bed, no shelter, need .. shelter|bed ?for|tonight, roof over
outside: sleep* .. car|street|park|outside|station|tent|bench|streets|van|stairwell, slept ..
  car|street|park|outside|station|streets, living in .. car|tent|van|street*, on the street|streets, sleeping
  rough, rough sleeping, spend the night outside, night outside
kickedout: kick*|throw*|threw|thrown|put .. out, changed .. lock*, locks .. changed, locked out, evict* today,
  cant stay .. any|longer|anymore|here, have to leave .. today|tonight|now, had to leave .. home|house|place,
  homeless, no money .. hotel|hostel, hostel .. full|money|until
bags: bags, suitcase*, belongings, stuff on|outside
shelterfull: shelter* .. full|no, im homeless, i am homeless, we are homeless, were homeless, became homeless
cold: cold, freezing, snow*, rain*
sleepword: sleep, night, stay
evict: evict*, put us|me out, throw us|me out, out of the house|flat|apartment|home, lose .. home|house|flat,
  out of our|my home|house|flat|apartment, bailiffs ?are|come ?coming .. evict*|out|locks, leave ..
  house|flat|home|apartment, lose our home|house
bailiff: bailiff*, court, landlord
letter: letter, notice
dateword: @soon
drill: moving, drill, new house, sold
cutoff: electricity|gas|water|power|heating|lights .. cut|off|disconnected|shut,
  cut|cutting|shut|shutting|disconnect* .. off .. electricity|gas|water|power, cut|shut|disconnect* ..
  electricity|gas|water|power, no electricity|gas|water|heating|power, without
  electricity|gas|water|heating|power, in the dark
utility: gas, electricity, water, power, heating
off: off, disconnected, cut
nofood: no food, nothing to eat|feed, nothing left to eat, fridge is empty, empty fridge, havent eaten, hasnt
  eaten, not eaten, didnt eat, no money .. food, cant feed, cant afford food, kids|children .. hungry, going
  hungry, skip* meals, food ran out, run out of food, no milk for|formula
hungry: hungry, starving
nomoney: no money, broke, penniless
party: party, restaurant, birthday
still: again, still, keeps
`;
