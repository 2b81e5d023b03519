/** @module What a werker can do with an intake. Every button is a form, so all of it works without script. */
import type { WaitingIntake } from '../handoff/ports.ts';
import { pathOf } from './path.ts';

/** `name`: the werker who looks. */
type Props = { waiting: WaitingIntake; name: string };

export const Actions = ({ waiting, name }: Props) => {
  const path = pathOf(waiting.intake);
  return (
    <div class="inbox-actions">
      {waiting.takenBy === null ? (
        <form method="post" action={`${path}/oppakken`}>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            Ik pak dit op
          </button>
        </form>
      ) : waiting.takenBy === name ? (
        <Close path={path} />
      ) : (
        <p class="utrecht-paragraph">
          <bdi>{waiting.takenBy}</bdi> heeft deze vraag opgepakt.
        </p>
      )}
      <p class="utrecht-paragraph inbox-downloads">
        Meenemen:{' '}
        <a class="utrecht-link utrecht-link--html-a" href={`${path}/intake.md`} download>
          als tekst (Markdown)
        </a>{' '}
        of{' '}
        <a class="utrecht-link utrecht-link--html-a" href={`${path}/intake.json`} download>
          als gegevens (JSON)
        </a>
      </p>
    </div>
  );
};

/** Asks once more: a question that is done leaves the list for good. */
const Close = ({ path }: { path: string }) => (
  <details class="inbox-close">
    <summary class="utrecht-button utrecht-button--secondary-action">Afgerond</summary>
    <form method="post" action={`${path}/afronden`}>
      <p class="utrecht-paragraph">De vraag verdwijnt dan uit de lijst. Is de inwoner geholpen?</p>
      <button class="utrecht-button utrecht-button--primary-action" type="submit">
        Ja, deze vraag is afgerond
      </button>
    </form>
  </details>
);
