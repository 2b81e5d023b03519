/** @module Concepts that only say who, when or where: a "not" beside them denies nothing. */

export const neutral: ReadonlySet<string> = new Set(
  `self me they someone partner family child minor elder neighbour now tonight soon days nights every by again
  home door alone carer means dateword letter bailiff days starting`.split(/\s+/),
);
