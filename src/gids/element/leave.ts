/** @module In the browser: leaving at once, so that the way back does not lead here. Without it the link just leaves. */

/** Empty at once, also when the other page is slow to come; and in its place in what was visited. */
function leave(link: HTMLAnchorElement): void {
  document.title = '';
  document.body.textContent = '';
  location.replace(link.href);
}

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(link);
});

// Going forward may bring back a page as it was left: then it is asked for anew.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
