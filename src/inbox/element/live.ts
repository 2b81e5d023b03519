/** @module In the browser: the list as it is now, without pressing anything. Without it a werker refreshes by hand. */

/** Milliseconds between two looks. */
const pace = 15_000;

const parts = '[data-live]';
const title = document.title;

/** What is on the page now instead of what was; the key or link that had the focus keeps it. */
function renew(fresh: Document): void {
  const olds = document.querySelectorAll(parts);
  fresh.querySelectorAll(parts).forEach((part, nth) => {
    const old = olds[nth];
    if (!old || isSame(old, part)) return;
    const place = focusIn(old);
    old.innerHTML = part.innerHTML;
    if (place) old.querySelector<HTMLElement>(place)?.focus();
  });
  callOut();
}

/** What is read aloud is only put there anew when there is more or less of it, not when it is a minute older. */
const isSame = (old: Element, part: Element): boolean =>
  old.innerHTML === part.innerHTML ||
  (old.querySelector('[role=alert]') !== null && linksIn(old) === linksIn(part));

const linksIn = (element: Element): string =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')).join(' ');

/** Where the focus is within an element, to find it again. */
function focusIn(element: Element): string | null {
  const { activeElement: active } = document;
  if (!active || !element.contains(active)) return null;
  const href = active.getAttribute('href');
  const action = active.closest('form')?.getAttribute('action');
  if (href) return `a[href="${CSS.escape(href)}"]`;
  return action ? `form[action="${CSS.escape(action)}"] button` : null;
}

/** Somebody who works in another tab sees there that a person may be in danger. */
function callOut(): void {
  const alerts = document.querySelectorAll('.inbox-alert').length;
  document.title = alerts > 0 ? `(${alerts}) Kijk nu – ${title}` : title;
}

/** A page that cannot be had changes nothing; who must log in again sees so. */
async function look(): Promise<void> {
  const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  if (answer?.redirected) return location.reload();
  if (!answer?.ok) return;
  renew(new DOMParser().parseFromString(await answer.text(), 'text/html'));
}

function keepLooking(): void {
  callOut();
  setInterval(look, pace);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}

keepLooking();
