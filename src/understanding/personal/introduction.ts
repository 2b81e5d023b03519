/** @module The words that introduce a name, and words that only look like one. */
import { wordsOf } from '../words.ts';

const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[,\n]/).map((phrase) => wordsOf(phrase).join(' ')));

/** After these stands a name, whether or not it has a capital. */
export const whoIs =
  phrases(`mijn naam is, mijn voornaam is, mijn achternaam is, mijn roepnaam is, mn naam is, m'n naam is,
de achternaam is, me naam is, men naam is, ik heet, heet ik, ik ben genaamd, hij heet, zij heet, ze heet, die heet, dat heet, naam is,
zijn naam is, haar naam is, zn naam is, de naam is, noem me maar, noem mij maar, noem me, noem mij,
zeg maar, my name is, my names, name is, i am called, im called, his name is, her name is, benim adım,
adım, ismim, benim ismim, adı, اسمي, اسمي هو, اسمه, اسمها, انا اسمي, nazywam się, mam na imię, na imię mi, nazywa się, ma na imię,
мене звати, мене звуть, моє ім'я, звати мене, його звати, її звати`);

/** After these a capital shows that it is a name. */
export const whoMayBe =
  phrases(`u kunt me, je kunt me, call me, t n v, tnv, ten name van, op naam van, op naam staat, vraag naar, vragen naar, vraag maar naar, voornaam, achternaam, roepnaam, ik ben, hier is, u spreekt met, je spreekt met, spreekt met, u spreekt, dit is, ben ik, met vriendelijke groet,
met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groetjes, groeten, groet, groetjes van, groeten van, gr, mvg,
liefs, hoogachtend, hartelijke groet, heet, genaamd, i am, im, this is, regards, kind regards, best regards, ben, انا, مع تحياتي, jestem, pozdrawiam, tu, це, з повагою, naam, mijn naam, naamgenoot, ondertekend, getekend, afzender`);

/** The last words of all these: before any other word stands no introduction. */
export const lastOfIntroduction: ReadonlySet<string> = new Set(
  [...whoIs, ...whoMayBe].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** At the start of a message or after a comma only: "met Fatima". */
export const opening = phrases('met, hier, naam, name');

/** "Mijn zoon Daan": beside a word for a person of one's own, a capital shows that it is a name. */
export const kin =
  phrases(`zoon, zoontje, dochter, dochtertje, man, vrouw, partner, vriend, vriendin, moeder, vader, mam, pap, mama, papa,
ma, pa, broer, broertje, zus, zusje, buurvrouw, buurman, oma, opa, tante, oom, neef, nicht, kind, kleinzoon, kleindochter, collega, ex,
begeleider, begeleidster, schoonmoeder, schoonvader, schoonzus, kleinkind, baby, son, daughter, husband, wife, mother, father, brother, sister, friend, neighbour`);

export const own = phrases(
  "mijn, me, mn, m'n, mij, men, onze, ons, zijn, zn, z'n, haar, hun, jullie, uw, my, our, his, her, their, de, een",
);

export const kinBySelf = phrases(
  'moj, moja, syn, corka, maz, zona, oglum, kizim, kocam, karim, annem, babam, esim, мій, моя, син, донька, чоловік, дружина, ابني, ابنتي, زوجي, زوجتي, امي, ابي',
);

/** These stand before a name as a title does: "tante Sjaan". */
export const called = phrases('tante, oom, ome, oma, opa, zuster, dokter, dr, drs, prof, ds, imam');

/** A name may stand before these: "Ali heet ik". */
export const behind = phrases(
  'heet ik, is mijn naam, is me naam, is mn naam, is de naam, is my name, hier, aan de lijn, aan de telefoon',
);

/** Small words between the introduction and the name: "ik heet eigenlijk Kees". */
export const between = phrases(
  'eigenlijk, gewoon, dus, trouwens, officieel, voluit, ook, maar, actually, really, just',
);

export const greetings = phrases(
  'hoi, hallo, hey, hai, dag, goedemorgen, goedemiddag, goedenavond, goedendag, goeiemorgen, goeiemiddag, goeienavond, ja, morgen, middag, avond, u spreekt, hi, hello',
);

export const titles = phrases(
  'mevrouw, meneer, mevr, mw, mvr, dhr, heer, mr, mrs, ms, miss, pan, pani, пан, пані, السيد, السيده',
);

export const particles = phrases(
  "van, der, den, de, het, ten, ter, te, el, al, bin, ibn, abu, la, di, da, von, 't, op, in",
);

export const notNames =
  phrases(`de, het, een, en, of, maar, ik, je, u, hij, zij, ze, we, wij, mijn, uw, niet, wel, geen, ook, nog, al, nu, zo, heel, erg,
bang, ziek, moe, blij, boos, alleen, oud, jong, zwanger, werkloos, gescheiden, getrouwd, dakloos, eenzaam, gevallen, verhuisd, net, weer, hier, daar,
nederlander, nederlandse, nederlands, turk, turks, turkse, marokkaan, marokkaanse, pool, poolse, pools, syrier, syrische, oekraiens, oekraiense, oekrainer,
belg, belgisch, vlaming, moslim, christen, hindoe, student, gepensioneerd, gepensioneerde, mantelzorger, alleenstaand, alleenstaande, vrijwilliger,
amsterdammer, rotterdammer, werkzoekend, vader, moeder, oma, opa, buurvrouw, buurman, klant, inwoner, huurder, zzper, wajonger, wmo, uwv, ww, svb, digid,
maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, morgen, gisteren, wat, wie, waar, hoe, waarom, wanneer, kan, kunt, mag, bij, met, voor, van wie,
in, op, aan, uit, om, is, ben, was, heb, heeft, not, the, a, an, from, sick, alone, afraid, polish, ukrainian, syrian, turkish, dutch, and, but, so, here, very, i,
من, في, هنا, مريض, مريضه, لاجئ, سوري, سوريه, خائف, خائفه, وحيد, لا, ليس, z, chora, chory, sama, sam, polakiem, polką, w, nie, hasta, evliyim, türküm, bir, çok, ve, anlaşılmaz, vergeten, doorgegeven, veranderd, verkeerd, onbekend, staat, bekend, doen, anoniem, prive, hot, buiten,
hetzelfde, zelfde, anders, zo, klopt, klopte, moet, moest, mocht, wordt, werd, hoort, verandert, gewijzigd, fout, weg, kwijt, spelt, spel, spellen, gespeld, ons, elkaar, welkom, iedereen, jullie, u, hem, haar,
somalisch, somalische, somalier, eritrees, eritrese, eritreer, afghaan, afghaans, afghaanse, irakees, iraaks, iraakse, iranier, iraans, iraanse, surinaams, surinaamse, surinamer, antilliaan, antilliaans, antilliaanse, duits, duitse, duitser, chinees, chinese, bulgaar, bulgaars, bulgaarse, roemeen, roemeens, roemeense, rus, russisch, russische, belgische, engels, engelse, frans, franse, spanjaard, spaans, spaanse, portugees, portugese, italiaan, italiaans, italiaanse, indonesisch, indonesische, ghanees, ghanese, katholiek, hindoestaan, hindoestaanse, jood, joods, europeaan, friesland, fries, friezin, brabander, limburger, utrechter, hagenaar, groninger,
boven, beneden, beiden, allebei, thuis, gehandicapt, doof, blind, slechthorend, slechtziend, autist, adhd, ptss, alleenwonend, weduwe, weduwnaar, invalide, chronisch, depressief, psychisch, verslaafd, dankbaar, bezorgd, benieuwd, klaar, nieuw, op, over, onder, per, dat, die, deze, dit, alle, alles, iemand, niemand,
januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, pasen, kerst, kerstmis, ramadan, pinksteren, suikerfeest, internet, google, marktplaats, nederland, gemeente, politie, ziekenhuis, rechtbank`);
