/** @module An address as a picture that a telephone reads. */
import { renderSVG } from 'uqr';

/** An SVG file. The white edge of four squares is part of it: without it, old telephones see nothing. */
export const drawQr = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 4, pixelSize: 4, blackColor: '#0d4035' });
