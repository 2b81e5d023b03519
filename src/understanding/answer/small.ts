/** @module Words too small to choose an option by. */

const small = new Set(
  `ik mij me mijn mn m je jij jou jouw u uw hij zij ze we wij ons onze hun hem haar het t de een n die dat dit deze er hier daar
   is ben bent zijn was waren heb hebt heeft hebben had word wordt worden kan kunnen mag moet moeten wil wilt willen
   zou zal gaat ga gaan doe doet doen kom komt voor van in op aan met bij naar uit om over te tot door als en of maar
   want dus ook nog wel eens even gewoon eigenlijk graag liever nou nu dan toch ja nee niet geen zo heel erg veel
   iets niets niks alles hoe wat waar wie a b c i to for my the is it and or of`.split(/\s+/),
);

export const isSmall = (word: string): boolean => small.has(word);
