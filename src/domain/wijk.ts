/** @module The neighbourhood and its desk: where it is and when somebody is there. */

export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekday = (typeof weekdays)[number];

/** Local times as `09:00`, in Europe/Amsterdam. A day without hours is closed. */
export type Openingstijden = Partial<Record<Weekday, [from: string, to: string][]>>;

export interface Wijk {
  /** "De Linden" */
  name: string;
  /** "Voorbeeldstad" */
  gemeente: string;
  /** "Gelderland" */
  province?: string | undefined;
  /** Name of the desk: "Wijkinformatiepunt De Linden". */
  desk: string;
  address: string;
  /** As people read it. */
  phone: string;
  /** Hours in which the desk is open and werkers answer. */
  hours: Openingstijden;
  /** Who else takes conversations over, as in a sentence: "het klantcontactcentrum". */
  overnemer?: string | undefined;
  /** Extra closed dates, `2026-12-24`, besides the Dutch public holidays. */
  closed: string[];
  /** Where postcodes are, so that we can tell what is near: `1234 AB` or `1234`, in degrees (WGS 84). */
  postcodes?: Record<string, [latitude: number, longitude: number]> | undefined;
}
