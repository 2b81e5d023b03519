/** @module What we say when a citizen service number was taken out of a message before it was kept. */

export const maskedNotice =
  'Ik zag een burgerservicenummer in uw bericht. Dat heb ik weggehaald en niet bewaard. U hoeft het hier nooit te typen.';
