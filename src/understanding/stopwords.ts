/** @module The small words that give a language away, and how its words are built. */

/** Space between words. Written without accents, as words are compared. */
export const stopwords = {
  nl: `de het een en van ik niet is dat die in te op met voor er zijn maar mijn mij me je u uw jij hij zij ze we wij
    wat hoe waar wie wanneer waarom als dan ook nog wel geen heb heeft hebben had ben bent was waren wordt word worden kan
    kunnen kon moet moeten mag wil willen zou zullen zal ga gaat gaan doe doet doen naar bij uit om aan over door
    dit deze ons onze hun haar hem iemand niemand iets niets niks alles veel meer weer al nu toen daar hier graag
    hulp huis vraag weet komt kom want dus omdat zonder tot sinds na ja nee hoor toch eigenlijk even eens zo heel
    goed dag hallo hoi bedankt dank alstublieft alsjeblieft vandaag morgen gisteren altijd nooit soms misschien
    ge gij gene ne nen nie wa da amai efkes allee goe ons mn zn kheb kben ff effe hebt maken krijg krijgt betalen
    huur geld brief gemeente moeder vader zoon dochter buurvrouw buurman helpen zoek nodig wonen woon spreken der
    tegen mogen gebeld gekregen zit ligt laat steeds terug jullie kunt zich beetje paar elke kwijt geworden`,
  en: `the a an and of to in is it that i you my your he she we they me him her us them not no yes for on with at by
    from this be are was were have has had do does did can could would should will what how where who when why
    there here if but or so because about just very please help need want know get go going been any some all
    out up as im dont cant its ive thanks thank hello hi good morning today tomorrow yesterday never always
    someone nobody nothing something house home rent money letter am our their which than then too also after
    before without again still more much many pay live speak find getting lost job last call late letter wants`,
  tr: `bir ve bu de da ne icin ile ben sen o biz siz onlar benim senin bizim var yok degil ama cok daha gibi kadar
    mi mu nasil nerede neden kim hangi evet hayir lutfen tesekkurler tesekkur merhaba selam yardim istiyorum
    lazim gerek sonra once simdi bugun yarin dun hic her ki olarak olan oldu olur ya veya hem artik zaten ev evde
    para kira kocam cocuk cocuklar annem babam bana beni sana seni ona onu bize size gece gun hafta iyi kotu biraz
    nereye kalacak istemiyorum biliyorum bilmiyorum edebilir misiniz`,
  pl: `i w z na nie sie to jest do ze jak mam mnie mi moj moja moje ja ty on ona my wy oni co gdzie kiedy dlaczego
    kto czy ale tak tylko bardzo juz jeszcze przez dla od po za o u bez pod nad przy jestem sa byl byla bylo byc
    chce potrzebuje prosze dziekuje dzien dobry czesc pomoc pomocy dom domu praca pracy dziecko dzieci mieszkanie
    jutro dzisiaj wczoraj teraz nigdy zawsze ktos nikt nic cos moze moge mozna trzeba aby zeby lub albo ten ta te
    tego tej tym mieszkam moim mojej mojego szukam mamy nas sobie jego jej`,
  other: `der die das und ich nicht ist ein eine mit auf fur sie wir ihr den dem von zu habe haben bin sind kein
    keine mein meine auch aber noch oder wenn wie wo warum bitte danke konnen mochte hilfe brauche wohnung miete
    le la les un une des et est je tu il elle nous vous ils ne pas pour dans sur avec mon ma mes ce cette que qui
    ou du au suis ai besoin aide bonjour merci comment payer loyer mon deja c j d l
    el los las y es yo no en con por para mi su que como donde cuando estoy tengo necesito ayuda gracias hola
    pagar alquiler una ser muy pero mas de puedo usted casa
    di che non sono ho per il lo gli mio mia come dove grazie ciao aiuto della nel posso
    nu sunt am de la cu pentru si ce unde casa ajutor multumesc nevoie
    waa iyo ka ku ma aan waxaan ayaa oo uu caawimaad rabaa guriga
    jag och att det inte ar som pa har med hjalp vill kan du min
    eu nao voce para com uma meu minha preciso ajuda obrigado
    ez di bi li ji min te heye ne alikari`,
} as const;

export const cyrillic = {
  uk: `і й та що як це не в у на з до від за для мені мене мій моя моє ми ви він вона вони є немає нема треба
    потрібно потрібна допомога допомогу будь ласка дякую добрий день привіт так ні де коли чому хто але бо чи
    якщо вже ще дуже дитина діти чоловік дружина дім будинок квартира робота гроші завтра сьогодні вчора можна`,
  other: `и что как это не в на с к от для мне меня мой моя мы вы он она они есть нет нужно помощь пожалуйста спасибо
    здравствуйте привет да где когда почему кто но потому или если уже еще очень ребенок дети муж жена дом
    квартира работа деньги завтра сегодня вчера можно е са съм да се за от ще няма`,
} as const;

/** Endings and letter groups that a language is full of. */
export const shapes = {
  nl: /ij|oe[kdnltr]|aa[^a]|ee[nltrkmd]|uu|sch|ui[tsdl]|tje|lijk|heid|ng$|^ge.*[dt]$|^ver|^be[^a]|oo[nrpmlgk]|eu|ie[^s]/,
  en: /th|wh|ing$|tion|ould|ight|ough|ea[dlrnt]|ck|ly$|'s$|sh|ow|ed$/,
  tr: /[şğıçöü]|[lL][ae]r|yor|m[ae]k$|[dt][ae]n$|s[iı]n[iı]z|l[iı]k|[cç][iı]$|miş|y[ae]cak|iyor|im$|um$|ında|inde/,
  pl: /[ąęłńśźżć]|sz|cz|rz|prz|ski|ego$|owi|nie|wsz|dz|ani[ae]$|my$|ych|ość/,
  other: /[ßäåñãõâêîôûèàìòù]|eau|aux|ção|ción|ung$|lich|keit|qu|zione|ment$|ării|och$|ck$|^sch|eux/,
} as const;

/** Letters that one of our languages has and the others have not. */
export const letters = { tr: /[şğıİ]/, pl: /[ąęłńśźż]/i } as const;
