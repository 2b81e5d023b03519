/** @module What a beheerder sets to connect a number at Meta. */

export interface WhatsappSettings {
  /** The permanent token of the system user: sends. */
  token: string;
  /** The app secret: Meta signs with it what it brings us. */
  appSecret: string;
  /** What Meta says once, when the webhook is registered. */
  verifyToken: string;
  /** Meta's address with the version, without a slash at the end: `https://graph.facebook.com/v23.0`. */
  url: string;
  /** Where our own pages are, without a slash at the end: a link to `/over` needs it. */
  site: string;
  /** An approved template that asks to write first; without it nobody is knocked on after 24 hours. */
  template?: { name: string; language: string };
}

/** How to reach somebody: kept with the person, and handed back to `send`. At least one of the two ids is there. */
export interface WhatsappRoute {
  /** Of the number at Meta that this person wrote to. */
  phoneNumberId: string;
  /** The person's number. Left out by Meta for who shows a username instead. */
  waId?: string;
  /** The person as our business knows them: `NL.` and up to 128 signs. */
  userId?: string;
}
