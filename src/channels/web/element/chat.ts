/** @module `<wijkbalie-chat>`: makes the page that the server drew answer without loading again. */
import { drawKeys } from './draw.ts';
import { createLine, type Line, type Said, type Words } from './line.ts';
import { createLog, type Log } from './log.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPoll, type Poll } from './poll.ts';
import { renewToken } from './renew.ts';
import { createStream, type Stream } from './stream.ts';

/** A stream can be dead without knowing it, so now and then we look all the same; in milliseconds. */
const trust = 10_000;

const trouble = {
  none: '',
  delayed: 'Het versturen lukte niet. Uw woorden zijn niet weg. We proberen het zo weer.',
  tooLong: 'Dit bericht is te lang om te versturen. Maakt u het wat korter?',
  nothing: 'Typ eerst uw antwoord, of kies er een.',
};

class WijkbalieChat extends HTMLElement {
  #line!: Line;
  #log!: Log;
  #outbox!: Outbox;
  #poll!: Poll;
  #stream!: Stream;
  #trusted = 0;
  #pressed: HTMLButtonElement | null = null;

  connectedCallback(): void {
    const { conversation = '', token = '', seq = '0' } = this.dataset;
    const renew = () => renewToken(conversation);
    const line = createLine({ conversation, token, seq, renew });
    this.#line = line;
    this.#log = createLog(this.#part('[data-list]'), this.#part('[data-live]'));
    this.#poll = createPoll(() => this.#read());
    this.#stream = createStream(line, (news) => this.#show(news));
    this.#outbox = createOutbox({
      line,
      onSent: ({ id }) => this.#sent(id),
      onDelay: ({ id }) => this.#delay(id),
      onRefused: (words) => this.#refuse(words),
    });
    this.#listen();
    this.#poll.soon();
  }

  #listen(): void {
    const form = this.#part<HTMLFormElement>('form');
    // Which key was pressed; older Safaris do not tell when the form is sent.
    form.addEventListener('click', ({ target }) => {
      const key = (target as Element).closest('button');
      this.#pressed = key?.name === 'option' ? key : null;
    });
    form.addEventListener('submit', (event) => this.#submit(event));
    this.#field.addEventListener('keydown', (event) => this.#sendOnEnter(event));
    document.addEventListener('visibilitychange', () => this.#look());
    window.addEventListener('online', () => this.#outbox.retry());
    window.addEventListener('beforeunload', (event) => {
      if (!this.#outbox.isEmpty()) event.returnValue = true;
    });
  }

  #part<T extends HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }
  get #field(): HTMLTextAreaElement {
    return this.#part('textarea');
  }

  #submit(event: Event): void {
    event.preventDefault();
    const words = this.#pressed ? keyWords([this.#pressed]) : this.#typed();
    if (words.text.trim() === '') {
      this.#tell('nothing');
      return this.#field.focus();
    }
    if (!this.#pressed) this.#field.value = '';
    this.#pressed = null;
    this.#say({ id: freshId(), ...words });
  }

  /** What was ticked and typed. With words beside it a tick is no mere key: nobody looks for danger in a key. */
  #typed(): Omit<Words, 'id'> {
    const boxes = this.querySelectorAll<HTMLInputElement>('input[name=option]:checked');
    const ticked = keyWords(Array.from(boxes));
    const text = this.#field.value;
    if (text.trim() === '') return ticked;
    return { text: ticked.text === '' ? text : `${ticked.text}\n${text}` };
  }

  /** Enter sends; Shift+Enter begins a new line, and a phone's keyboard keeps its Enter for that. */
  #sendOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isTouch()) return;
    event.preventDefault();
    this.#part('.chat-row button').click();
  }

  /** It stands in the log at once, and the keys it answered are put away. */
  #say(words: Words): void {
    this.#tell('none');
    this.#part('[data-keys]').hidden = true;
    const bubble = this.#log.say(words);
    this.#outbox.add(words);
    // To the field; on a touch screen to what was said, so that no keyboard jumps up over the answer.
    (isTouch() ? bubble : this.#field).focus({ preventScroll: true });
  }

  #sent(id: string): void {
    this.#log.mark(id, '');
    this.#tell('none');
    this.#look();
  }

  #delay(id: string): void {
    this.#log.mark(id, 'Nog niet verstuurd');
    this.#tell('delayed');
  }

  /** Back to the field they came from, to be made shorter. */
  #refuse({ id, text }: Words): void {
    this.#log.remove(id);
    this.#part('[data-keys]').hidden = false;
    if (this.#field.value === '') this.#field.value = text;
    this.#tell('tooLong');
  }

  #tell(what: keyof typeof trouble): void {
    const place = this.#part('[data-trouble]');
    // The same words again would be read aloud again.
    if (place.textContent !== trouble[what]) place.textContent = trouble[what];
    place.hidden = what === 'none';
  }

  /** Now, whatever the stream says. */
  #look(): void {
    this.#trusted = 0;
    this.#poll.soon(0);
  }

  async #read(): Promise<void> {
    if (this.#stream.isOpen() && Date.now() < this.#trusted) return;
    this.#show(await this.#line.read());
    this.#trusted = Date.now() + trust;
  }

  #show(news: Said[]): void {
    const last = news[news.length - 1];
    if (!last) return;
    this.#part('[data-keys]').replaceWith(drawKeys(last.channelData));
    this.#log.show(news);
  }
}

/** One key is said by its id too; several are said in words. */
function keyWords(keys: (HTMLButtonElement | HTMLInputElement)[]): Omit<Words, 'id'> {
  const text = keys.map(labelOf).join(', ');
  const [only] = keys;
  return keys.length === 1 && only ? { text, option: only.value } : { text };
}

const labelOf = (key: HTMLElement): string =>
  (key.closest('label') ?? key).querySelector('span')?.textContent ?? '';

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Works on old phones and without https too, where `randomUUID` does not. */
const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

customElements.define('wijkbalie-chat', WijkbalieChat);
