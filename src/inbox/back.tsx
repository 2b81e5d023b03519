/** @module The way back to the list. */

export const BackLink = () => (
  <p class="utrecht-paragraph">
    <a class="utrecht-link utrecht-link--html-a" href="/inbox">
      ← Alle vragen
    </a>
  </p>
);
