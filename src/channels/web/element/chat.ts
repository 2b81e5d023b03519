/** @module `<wijkbalie-chat>`: makes the page that the server drew answer without loading again. */
import { drawBubble, drawKeys, spoken } from './draw.ts';
import { createLine, type Line, type Said } from './line.ts';

/** Milliseconds between looking for news: usual, just after sending, and at most while failing or hidden. */
const pace = { usual: 1000, soon: 300, slowest: 30_000 };

class WijkbalieChat extends HTMLElement {
  #line!: Line;
  #timer = 0;
  #wait = pace.usual;
  #reading: Promise<void> = Promise.resolve();
  /** What was sent and did not arrive yet. */
  #unsent: { id: string; text: string; option?: string } | null = null;

  connectedCallback(): void {
    const { conversation = '', token = '', seq = '0' } = this.dataset;
    this.#line = createLine(conversation, token, seq);
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.#field.addEventListener('keydown', (event) => this.#sendOnEnter(event));
    document.addEventListener('visibilitychange', () => this.#readSoon(pace.soon));
    window.addEventListener('online', () => this.#retry());
    this.#toNewest();
    this.#readSoon(pace.usual);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }
  #part(name: 'list' | 'keys' | 'live' | 'trouble'): HTMLElement {
    return this.querySelector(`[data-${name}]`)!;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#unsent) return this.#retry();
    const key = event.submitter instanceof HTMLButtonElement && event.submitter.name === 'option';
    const pressed = key ? [event.submitter as HTMLButtonElement] : this.#ticked();
    const words = pressed.map((each) => this.#labelOf(each)).join(', ') || this.#field.value;
    if (words.trim() === '') return this.#field.focus();
    const option = pressed.length === 1 ? pressed[0]!.value : undefined;
    this.#unsent = { id: freshId(), text: words, ...(option && { option }) };
    this.#send();
  }

  #ticked(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[name=option]:checked')];
  }

  #labelOf(chosen: HTMLElement): string {
    const holder = chosen instanceof HTMLInputElement ? chosen.closest('label')! : chosen;
    return holder.querySelector('span')!.textContent ?? '';
  }

  /** Enter sends; Shift+Enter begins a new line, and a phone's keyboard keeps its Enter for that. */
  #sendOnEnter(event: KeyboardEvent): void {
    const touch = matchMedia('(pointer: coarse)').matches;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || touch) return;
    event.preventDefault();
    this.#form.requestSubmit();
  }

  async #send(): Promise<void> {
    const message = this.#unsent!;
    this.#busy(true);
    try {
      await this.#line.send(message);
      this.#unsent = null;
      if (this.#field.value === message.text || !message.option) this.#field.value = '';
      this.#trouble('');
      await this.#read();
      this.#focusNext();
      this.#readSoon(pace.soon);
    } catch {
      this.#trouble('Het versturen lukte niet. Uw woorden zijn niet weg. Ik probeer het zo weer.');
      setTimeout(() => this.#retry(), 3000);
    } finally {
      this.#busy(false);
    }
  }

  #retry(): void {
    if (this.#unsent && this.getAttribute('aria-busy') !== 'true') this.#send();
  }

  #busy(busy: boolean): void {
    this.setAttribute('aria-busy', String(busy));
  }

  #trouble(text: string): void {
    const trouble = this.#part('trouble');
    trouble.textContent = text;
    trouble.hidden = text === '';
  }

  #readSoon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#poll(), wait);
  }

  async #poll(): Promise<void> {
    const failed = await this.#read().then(
      () => false,
      () => true,
    );
    const slower = failed || document.hidden;
    this.#wait = slower ? Math.min(this.#wait * 2, pace.slowest) : pace.usual;
    this.#readSoon(this.#wait);
  }

  /** One read at a time, so that nothing is drawn twice. */
  #read(): Promise<void> {
    const next = this.#reading.then(
      () => this.#readNow(),
      () => this.#readNow(),
    );
    this.#reading = next;
    return next;
  }

  async #readNow(): Promise<void> {
    const news = await this.#line.read();
    if (news.length === 0) return;
    const atEnd = this.#isAtEnd();
    this.#part('list').append(...news.map(drawBubble));
    this.#part('keys').replaceWith(drawKeys(news.at(-1)!.channelData));
    this.#announce(news);
    if (atEnd || news.some(({ from }) => from.role === 'user')) this.#toNewest();
  }

  /** Said once by a screen reader, and then taken away; the log itself stays to be read back. */
  #announce(news: Said[]): void {
    const live = this.#part('live');
    live.textContent = news.map(spoken).join(' ');
    setTimeout(() => {
      live.textContent = '';
    }, 4000);
  }

  #isAtEnd(): boolean {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    return scrollHeight - scrollTop - clientHeight < 160;
  }

  /** Brings what was just said to the top, so that the answer below it is read from its beginning. */
  #toNewest(): void {
    const own = [...this.#part('list').querySelectorAll('.chat-bubble--inwoner')].pop();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    own?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  }

  /** After a gesture: to the field, or on a touch screen to the answer, so that no keyboard jumps up. */
  #focusNext(): void {
    if (!matchMedia('(pointer: coarse)').matches) return this.#field.focus({ preventScroll: true });
    const last = this.#part('list').lastElementChild as HTMLElement | null;
    last?.setAttribute('tabindex', '-1');
    last?.focus({ preventScroll: true });
  }
}

/** Works on old phones and without https too, where `randomUUID` does not. */
const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

customElements.define('wijkbalie-chat', WijkbalieChat);
