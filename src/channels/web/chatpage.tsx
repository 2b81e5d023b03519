/** @module The page of a conversation: what was said, and the ways to answer; works without a script. */
import type { Message } from '../../domain/message.ts';
import { Page } from '../../page/page.tsx';
import type { Frame } from './frame.ts';
import { Keys, Log } from './log.tsx';

interface Talk {
  messages: Message[];
  conversation: string;
  token: string;
  /** A fresh id for the form. */
  form: string;
}

/**
 * A page is shown at `#laatste`, which is the field itself: a browser that is led to what can't have the focus takes
 * it from whoever is typing already.
 */
export const ChatPage = ({ messages, conversation, token, form, ...frame }: Frame & Talk) => {
  const last = messages[messages.length - 1];
  const chat = {
    'data-conversation': conversation,
    'data-token': token,
    'data-seq': last?.seq ?? 0,
  };
  return (
    <Page title="Uw gesprek" scripts={['/assets/chat.js']} tall {...frame}>
      <h1 class="chat-hidden">Uw gesprek met de wijkbalie</h1>
      <wijkbalie-chat {...chat}>
        <Log messages={messages} />
        <p class="chat-live" role="status" aria-live="polite" data-live />
        <form class="chat-form" method="post" action="/bericht#laatste" autocomplete="off">
          <input type="hidden" name="id" value={form} />
          <Keys message={last} />
          <p class="chat-trouble" role="alert" data-trouble hidden />
          <div class="chat-entry">
            <label class="utrecht-form-label" for="laatste">
              Typ uw antwoord
            </label>
            <div class="chat-row">
              <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id="laatste"
                name="text"
                rows={2}
                maxlength={100000}
                dir="auto"
              />
              <button class="utrecht-button utrecht-button--primary-action" type="submit">
                Verstuur
              </button>
            </div>
          </div>
        </form>
      </wijkbalie-chat>
      <form class="chat-leave" method="post" action="/wis">
        <button class="chat-leave-button" type="submit">
          Wis dit gesprek van dit apparaat
        </button>
      </form>
    </Page>
  );
};
