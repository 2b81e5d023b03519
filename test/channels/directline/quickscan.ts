/** @module What somebody says in a whole quickscan, from the first words to the approved intake, through any client. */

/** Each line, and words that its answer ends with: then the next is said. */
export const quickscan: [says: string, hears: string][] = [
  ['ik kan de huur niet betalen en volgende week komt de deurwaarder', 'Hoe lang speelt dit al?'],
  ['Een paar weken', 'Is er iets gebeurd?'],
  ['er kwam een brief', 'gedaan of geprobeerd?'],
  ['ik heb de verhuurder gebeld', 'Wat moet er anders zijn?'],
  ['dat ik in mijn huis kan blijven', 'dat wij voor u doen?'],
  ['met mij meedenken', 'kinderen bij u in huis?'],
  ['Ja', 'een huisarts of een hulpverlener?'],
  ['nee', 'Wie is er belangrijk voor u?'],
  ['mijn zus', 'Waar bent u sterk in?'],
  ['ik kan goed koken', 'Hoe wilt u contact met de werker?'],
  ['Ik word gebeld', 'Op welk telefoonnummer'],
  ['06 12345678', 'Is het veilig als we u bellen'],
  ['Ja dat is veilig', 'Wanneer bent u het best bereikbaar?'],
  ['In de ochtend', 'Hoe mag de werker u noemen?'],
  ['Sam', 'Welke taal spreekt u het liefst?'],
  ['Nederlands', 'Dit geef ik door'],
  ['Ja het klopt', 'Ik wens u veel sterkte.'],
];
