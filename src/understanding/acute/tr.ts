/** @module Turkish words for people, times and danger. The pattern language is in `pattern.ts`. */

export const tr = `
self: ben, benim, kendim*, bizim, biz
me: beni, bana, bizi, bize, benden
they: o, onu, ona, onlar, kendisi
someone: adam, kadın, biri, birisi, arkadaş*, kişi, ev arkadaş*, müşteri*
partner: kocam*, karım*, eşim*, eş*, erkek arkadaş*, kız arkadaş*, sevgili*, nişanlı*, eski eş*, eski koca*,
  kocası*, üvey baba*
family: baba*, anne*, kardeş*, abi*, abla*, ağabey*, oğlu*, oğul*, oğlan*, kızım*, dede*, nine*, anneanne*,
  babaanne*, amca*, dayı*, teyze*, kayınvalide*, kayınpeder*, aile*, kuzen*
child: çocu*, bebe*, oğlum*, kızım*, yavru*, torun*, minik*, yaşındaki*, küçük kız*|oğlan*
minor: ben @num yaşında*, @num yaşındayım, öğretmenim
num: 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, bir, iki, üç, dört, beş
elder: yaşlı*, dede*, nine*, anne*, baba*, anneanne*, babaanne*
neighbour: komşu*, üst kat*, alt kat*, yan daire*
now: şimdi, şu an*, bugün, az önce, birden*, aniden, bu gece, dün*, sürekli, her gün|gece|akşam, hala, yine,
  demin
tonight: bu gece, bu akşam, bugün, gece*, yarın, şimdi
soon: yarın, bugün, bu hafta, gelecek hafta, haftaya, pazartesi*, salı*, çarşamba*, perşembe*, cuma*,
  cumartesi*, pazar*, gün içinde, gün sonra, saat içinde, birkaç gün, bu akşam
days: günlerdir, gündür, haftadır, günden beri, dünden beri, haftalardır
nights: geceler*, geceleri
idiom: gülmekten öl*, meraktan öl*|çatla*, sıkıntıdan öl*|patla*, açlıktan öl*, utancımdan öl*, yorgunluktan
  öl*, ölüyorum|öldüm meraktan|gülmekten|yorgunluktan, şarjı öl*|bit*, kafayı yedim, boğul*
  borç*|fatura*|evrak*, borç* içinde|batağında boğul*, faturalar* boğul*, elektrik faturası, su faturası, kan
  tahlil*, kan bağış*, kan vermek, tansiyon*, oy vermek, sesli mesaj, dayak yemiş gibi
negation: değil, yok, hiç, asla, olmadı, olmuyor
contrast: ama, fakat, ancak
clause: ve, ama, çünkü, fakat
frame: ödev*, okul için, tez*, sunum*, gönüllü*, kurs*, eğitim*, film*, dizi*, kitap*, roman*, oyun*, rüya*,
  kabus*, haber*, tatbikat*, araştırma*, broşür*, ilk yardım
past: yıllar önce, geçen yıl, geçen sene, çocukken, küçükken, eskiden, yıl önce, ay önce, zamanında, 20*de
resolved: şimdi iyi*, iyileş*, düzeldi, atlat*, geçti, çözüldü, artık iyi, sağlığı yerinde, güvendeyim, yanlış
  alarm
thing: telefon*, bilgisayar*, araba*, pil*, şarj*, internet*, köpe*, kedi*, çiçek*, bitki*, site*
deceased: vefat*, cenaze*, öldü, rahmetli, miras*, dul
pet: köpe*, kedi*, kuş*
work: iş*, sözleşme*, abonelik*, üyelik*, ev sahibi
official: belediye*, icra*, vergi*, ceza*, mahkeme*, mektup*
fearofcare: dişçi*, doktor*, örümcek*, iğne*, yükseklik*, sınav*, telefon*, mektup*
trip: tatil*, kamp*, piknik*
outage: arıza*, bakım*, tamir*, tüm sokak, tesisatçı*
home: ev*, eve, evde
medical: doktor*, diş*, ameliyat*
unresponsive: baygın*, bayıldı*, bilinci*, bilinçsiz*, kendinde değil, uyanmıyor*, uyandıramıyor*, kendine
  gelmiyor, tepki vermiyor*, cevap vermiyor*, kımıldamıyor*, hareket etmiyor*, nabzı* yok|atmıyor
nobreath: nefes* almıyor*|alamıyor*|alamiyor*|zor|kesil*|yok|darl*, nefesi* .. kesil*|dur*|zor, soluk
  alamıyor*|almıyor*, boğuluyor*, boğuluyo*, nefes .. zor*|güçlük, boğazına .. kaçtı|takıldı
blue: morar*, mosmor, dudak* .. mor*|mavi*, rengi* .. mor*|gri, mavi* oldu
chestpain: göğs* .. ağr*|acı*|baskı*|sıkış*|yanıyor, göğüs* .. ağr*|acı*|baskı*|sıkış*, kalp krizi*, kalbi* ..
  sıkış*|ağr*|dur*, sol kol* .. uyuş*|ağr*
stroke: yüz* .. kay*|çarpıl*|felç*|uyuş*, ağz* .. kay*|eğril*|çarpıl*|yamul*, felç*, inme*, konuşamıyor*, dili
  .. dolan*|peltek*, kolu* .. kaldıramıyor*|oynatamıyor*|tutmuyor|uyuş*, beyin kanaması
bleeding: kan* .. durmuyor*|fışkır*|çok|akıyor*|kaybed*|içinde, kanıyor, kanama*, kan kus*, çok kan
overdose: aşırı doz*, hap* .. içti*|yuttu*|içmiş*|yutmuş*|aldı*|içtim, ilaç* .. hepsini|tümünü|kutu* ..
  içti*|yuttu*|içmiş*|aldı*, bütün|tüm|bir kutu hap*|ilaç*, boş ilaç kutu*
poison: çamaşır su* .. içti*|içmiş*, zehir*, gaz kok*, gaz kaçağı, karbonmonoksit*, deterjan .. içti*|yuttu*,
  pil .. yuttu*
fire: yangın*, ev* yanıyor*, alev*, duman*, tutuştu, yanıyor
lying: yerde yat*|baygın|hareketsiz, yere yığıl*|düştü, yerde .. yat*
fallen: düştü*, düşmüş*, düşüp
height: merdiven*, çatı*, balkon*, pencere*
headinjury: başını .. çarp*|vurdu*, kafasını .. çarp*|vurdu*
aftershock: kusuyor*, kustu*, uykulu, baş dönmesi
cantrise: kalkamıyor*, ayağa kalkam*, yürüyem*, kıpırdayam*
collapse: yığıldı*, yığılıp, bayıl*, çöktü
seizure: nöbet*, havale*, kasıl*, titriyor .. vücu*, ağzından köpük*, sara*
swelling: boğaz* .. şiş*|kapan*, dil* .. şiş*, yüz* .. şiş*, alerjik*
drowning: suya düş*, boğuldu*, havuza düş*, denize düş*, nehre düş*
accident: araba çarp*, kaza*, kamyon çarp*, elektrik çarp*, haşlan*, yandı
stab: bıçakla*, bıçak .. çek*|dayad*|boğaz*, silahla, baltayla
shoot: vurul*, ateş et*, silah ses*
weapon: bıçak*, silah*, tabanca*, balta*
threatening: tehdit*, bekliyor*, çekti, doğrult*
dying: ölüyor*, ölecek*, ölmek üzere, can çekiş*
helpcall: imdat, yardım edin, ambulans*, acil*, 112, ne yapmalıyım, ne yapayım, çabuk
emergency: ambulans*, 112, tehlike*, acil durum
directdanger: ambulans .. gönder*|çağır*|lazım, hayatım tehlikede, tehlikedeyim, imdat
limp: bebe* .. gevşe*|halsiz*|uyanmıyor*|emmiyor*|morar*|ateş*
notseen: günlerdir .. gör*|görün*, görmedik, haber al*
noanswer: kapıyı açmıyor*, kapısını açmıyor*, telefonu* açmıyor*, ses çıkmıyor
deathwish: yaşamak istem*, yaşamak .. istemiyor*|anlamsız, ölmek ist*, ölmek .. ist*, ölsem*, ölseydim, keşke
  ölsem|ölseydim|doğmasaydım, canıma kıy*, kendimi .. öldür*|as*|at*|kes*|vur*|zarar, kendini ..
  öldür*|as*|at*|kes*|zarar*, kendime .. zarar*|kıy*|bir şey, kendine .. zarar*|kıy*|bir şey, hayatıma son*,
  hayatına son*, son vermek, ben olmasam*, ben olmazsam|olmayınca|gidince|gittiğimde, bensiz, uyanmak istem*,
  uyanmasam*, uyumak .. uyanma*, uyu* .. bir daha uyan*, yok olmak ist*, dünyadan .. git*, bu dünyada ..
  yer*|istem*, yaşamanın .. anlam*|gereği*, hayatın .. anlam*, köprüden at*, trenin önü*, balkondan at*|atla*,
  bileklerim*, bileğim*, hayattan bık*, yaşamaktan bık*|yorul*, dayanamıyorum artık, artık dayanamıyorum, öbür
  dünya*
suicideword: intihar*
selfharm: kollarını .. kes*|çiz*, kolunu .. kes*|çiz*, kollarımı .. kes*, kendini kes*|jilet*, jilet*
farewell: veda mektub*, veda et*, vedalaş*, son mesaj*, hakkını* helal, eşyalar* .. dağıt*|ver*
strange: herkes*, birden*, aniden, bütün, hepsini
means: hap*, ilaç*, ip, bıçak*
ready: biriktir*, hazır*, aldım, önümde, elimde, sakl*
rope: ip, urgan
edge: köprü* .. duruyor*|üst*|kenar*|üzer*, köprüdeyim, çatıdayım, çatı* .. kenar*|duruyor*, tren ray*,
  raylar*
tired: bıktım hayattan, çıkış yol*, hiçbir umut*, umudum kalma*, gücüm kalma*, geleceğim yok
hopeless: umutsuz*, çaresiz*, anlamsız*, boşuna
burden: yük olu*, yüküm, kimse .. özlem*|umursam*|fark
deaththought: ölümü düşün*, ölmeyi düşün*
gone: ben gidince, ben ölünce, ben yokken
hit: dövüyor*, dövdü*, dövmüş*, döver, dövüyo*, dövül*, vuruyor*, vurdu*, tokat*, tekme*, tekmel*, yumruk*,
  dayak*, şiddet*, itti*, itiyor*, hırpal*, saldır*, darp*
hurt: boğaz* .. sık*|sarıl*, boğmaya*, saç* .. çek*|sürükl*, canımı yak*, merdivenden it*, duvara
threaten: tehdit*, öldürmek*, öldürürüm, öldüreceğ*, öldürecek*, öldürür*, bulurum, bulacağ*, bulur,
  çocukları* .. al*|kaçır*|göster*, namus*, pişman ed*, gebert*, kesecek*
control: çıkmama izin*, çıkmasına izin*, izin vermiyor*, dışarı çık* .. yasak*|vermiyor*|izin*, evden
  çıkarmıyor*, pasaport* .. al*|sakl*, telefon* .. aldı*|alıyor*|kontrol*|sakl*|karıştır*, kilitl*, konuşmama
  izin*, para* .. vermiyor*|alıyor*|elimden, ailemle görüş*, takip ed*
stalk: takip ed*, peşim*, kapı* .. bekliyor*, iş yeri* .. geliyor*|bekliyor*, rahatsız ediyor*
locked: kilitle*, kilitli*, eve kapat*
homefear: eve .. kork*, eve git* .. kork*, eve dön* .. kork*, evde güven*, evden kaç*, kaçtım, sığınma*,
  sığınağ*, güvende değil*, güvende hisset*
fear: kork*, korkuyor*, tedirgin*
rage: bağır*, öfke*, sinir*, kır*, küfür*, eşya* .. kır*|fırlat*
drunk: sarhoş*, içki*, içiyor*, içince, alkol*, uyuşturucu*
thingsbroken: tabak*, eşya*, kapı*, duvar*, kırıyor*
unpredictable: kork*, saklan*, bağır*
bruise: morluk*, mor göz, morarmış, yara*, kırık
excuse: düştüm, düştü, merdiven*, kapı*
hides: sakl*, gizl*, söylemiyor*
by: tarafından
again: yine, sürekli, hep, her
rape: tecavüz*, taciz*, cinsel*, zorla .. yat*|seks*|ilişki*|birlikte, istismar*, dokunuyor*, dokundu*,
  elliyor*, odama gel*, odasına gel*
forced: zorla evlen*, evlendir*, evlenmeye zorl*
perpetrate: karımı dövd*, karıma vurd*, çocuğa vurd*, çocuğuma vurd*, kendimi kaybed*, zarar ver* .. kork*
moneytake: paramı al*, maaşımı al*, kartımı al*, emekli maaş* .. al*
leavecant: gidemiyorum, kaçamıyorum, çıkamıyorum
hurtchild: ağl*, çığlık*, bağır*
scream: çığlık*, bağır*, ağla*, imdat
thud: gürültü*, vur*, kır*, dayak*
every: her, sürekli, gece*
alonechild: yalnız* .. kal*|bırak*|evde, tek başına .. kal*|bırak*|evde, evde yalnız*|tek, sokakta ..
  yalnız*|tek, yalnız bırak*, tek başına
neglect: aç*, kirli*, bakımsız*, zayıf*, mont*, yemek verm*, pis
missing: kayıp*, kayboldu*, kaçtı*, eve gelmedi*, eve dönmedi*, bulamıyor*, ortada yok
groom: internetten, çıplak*, fotoğraf*, tanımadı*, yabancı adam
badcarer: sarhoş*, içiyor*, uyuşturucu*
shake: sarst*, salladım
voices: ses* duy*, sesler .. duy*|söylüyor*, olmayan .. gör*|duy*, görünmeyen*, hayal gör*, halüsinasyon*,
  hayaller gör*
delusion: takip ed* .. san*|düşün*|söyl*, izleniyor*, dinleniyor*, dinliyorlar, kamera* ..
  var|duvar*|yerleştir*, zehirl*, çip*, peygamber*, mehdi*, tanrı* .. konuş*|san*|olduğ*, cin*, casus*,
  düşünce* .. oku*, herkes .. düşman*|karşı
notslept: uyumuyor*, uyumadı*, uykusuz*, uyuyam*
confused: kafası karış*, saçmal*, tanımıyor*, bizi tanım*, kim olduğunu, nerede olduğunu, kendinde değil,
  aklını kaç*, tuhaf davran*
psychosis: psikoz*, şizofren*, manik*, paranoy*
danger2: tehlike*, saldırgan*, bıçak*
naked: çıplak*, sokakta .. çıplak*|bağır*, iç çamaşır*
talksalone: kendi kendine konuş*|gül*, duvarla* konuş*, kendi kendine
stopmeds: ilaç* .. almıyor*|bırak*|içmiyor*|kullanmıyor*|kes*
barricade: odaya kapan*, kendini kilitl*, odasından çık*, camları .. kap*, kimseyi .. alm*
panic: panik*, çıldır*, deliriyor*, aklımı kaçır*, kriz geçir*
noplace: kalacak|yatacak|gidecek|uyuyacak .. yer* .. yok|yoktu|kalmadı|değil, nereye
  gideyim|gidelim|gideceğim, nerede .. kalacağ*|yatacağ*|uyuyacağ*|kalayım|yatayım, barınak*, sığınacak ..
  yer*
outside: sokakta .. kal*|yat*|uyu*, arabada .. yat*|uyu*|kal*, parkta .. yat*|uyu*|kal*, dışarıda ..
  kal*|yat*|uyu*, istasyon* .. yat*|uyu*|kal*, sokaktayım, sokağa at*
kickedout: evden .. kov*|at*|çıkar*, kapı dışarı*, kilidi .. değiş*, kapının kilid*, evsiz*, sokağa at*, ev
  sahibi .. at*|çıkar*|kov*
bags: bavul*, valiz*, eşyalarım dışarıda
shelterfull: evsizim, sığınak .. dolu, barınak .. dolu, evsiz kaldı*
sleepword: uyu*, yat*, gece*
evict: evden .. çıkar*|at*|tahliye*, tahliye*, evi .. boşalt*, evimizi .. boşalt*|al*, sokağa at*
bailiff: icra*, mahkeme*, ev sahibi*
letter: mektup*, yazı, kağıt
cutoff: elektri* .. kes*|yok, doğalgaz* .. kes*|yok, gaz* .. kes*|kapat*, su* kes*|kesil*|kesti*, suyu* ..
  kes*, ışık* .. kes*|yok, karanlıkta .. otur*|kal*, karanlıktayız
nofood: yiyecek .. yok|kalma*, yemek* .. yok|kalma*|alacak, yiyecek hiçbir, aç kal*, açız, çocuk* .. aç, ekmek
  .. yok|para*, buzdolabı .. boş, dolap .. boş, günlerdir .. yeme*|aç*, mama .. yok|alam*
hungry: aç, açlar, acıkt*
nomoney: para* yok, parasız*
still: yine, hala, tekrar
`;
