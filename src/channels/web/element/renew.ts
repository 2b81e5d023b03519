/** @module A fresh token from the page itself: the browser's cookie lives longer than a token does. */

/** Rejects when the page cannot be reached, and loads it anew when it holds this conversation no longer. */
export async function renewToken(conversation: string): Promise<string> {
  const response = await fetch('/', { credentials: 'same-origin', cache: 'no-store' });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.querySelector<HTMLElement>('wijkbalie-chat');
  if (fresh?.dataset.conversation === conversation && fresh.dataset.token) {
    return fresh.dataset.token;
  }
  location.reload();
  throw new Error('gone');
}
