/** @module What a werker sees where nothing is, or not any more. */
import { type Frame, StaffPage } from '../page/staff.tsx';
import { BackLink } from './back.tsx';

export const GonePage = ({ frame }: { frame: Frame }) => (
  <StaffPage title="Niet gevonden" frame={frame}>
    <BackLink />
    <h1 class="utrecht-heading-1">Dit staat er niet (meer)</h1>
    <p class="utrecht-paragraph">
      Misschien heeft de inwoner de vraag ingetrokken, is de vraag afgerond, of zag een collega het
      signaal al.
    </p>
  </StaffPage>
);
