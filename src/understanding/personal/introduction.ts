/** @module The words that introduce a name, and words that only look like one. */
import { wordsOf } from '../words.ts';

const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(/[,\n]/).map((phrase) => wordsOf(phrase).join(' ')));

/** After these stands a name, whether or not it has a capital. */
export const whoIs =
  phrases(`mijn naam is, mijn voornaam is, mijn achternaam is, mijn roepnaam is, mn naam is, m'n naam is,
me naam is, men naam is, ik heet, heet ik, ik ben genaamd, hij heet, zij heet, ze heet, die heet, dat heet, mijn naam, naam is,
zijn naam is, haar naam is, zn naam is, de naam is, voornaam, achternaam, noem me maar, noem mij maar, noem me, noem mij,
zeg maar, u kunt me, my name is, my names, name is, i am called, im called, call me, his name is, her name is, benim adım,
adım, ismim, benim ismim, adı, اسمي, اسمي هو, اسمه, اسمها, انا اسمي, nazywam się, mam na imię, na imię mi, nazywa się, ma na imię,
мене звати, мене звуть, моє ім'я, звати мене, його звати, її звати`);

/** After these a capital shows that it is a name. */
export const whoMayBe =
  phrases(`ik ben, hier is, u spreekt met, je spreekt met, spreekt met, u spreekt, dit is, ben ik, met vriendelijke groet,
met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groetjes, groeten, groet, groetjes van, groeten van, gr, mvg,
liefs, hoogachtend, hartelijke groet, heet, genaamd, i am, im, this is, regards, kind regards, best regards, ben, انا, مع تحياتي, jestem, pozdrawiam, tu, це, з повагою, naam, mijn naam, naamgenoot, ondertekend, getekend, afzender`);

/** At the start of a message or after a comma only: "met Fatima". */
export const opening = phrases('met, hier, naam, name');

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
من, في, هنا, مريض, مريضه, لاجئ, سوري, سوريه, خائف, خائفه, وحيد, لا, ليس, z, chora, chory, sama, sam, polakiem, polką, w, nie, hasta, evliyim, türküm, bir, çok, ve, anlaşılmaz, vergeten, doorgegeven, veranderd, verkeerd, onbekend, staat, bekend, doen, anoniem, prive, hot, buiten`);
