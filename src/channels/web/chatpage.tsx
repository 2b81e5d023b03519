/** @module The pages of a conversation: the beginning, the talk itself, coming back with a code, and what is kept. */
import type { Message } from '../../domain/message.ts';
import type { Wijk } from '../../domain/wijk.ts';
import { Page } from '../../page/page.tsx';
import { Keys, Log } from './log.tsx';

export interface Frame {
  wijk: Wijk;
  demo: boolean;
  emergency: { label: string; tel: string };
}

export const StartPage = (frame: Frame) => (
  <Page title="Stel uw vraag" {...frame}>
    <div class="start">
      <h1 class="utrecht-heading-1">Waar kunnen we u mee helpen?</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        Geld, wonen, zorg, eenzaamheid, een brief die u niet begrijpt: u mag hier alles vragen.
      </p>
      <ul class="start-points">
        <li>U praat met een automatisch programma. Een mens spreken kan altijd.</li>
        <li>Het kost niets en u hoeft uw naam niet te zeggen.</li>
        <li>U beslist zelf of een werker iets te lezen krijgt.</li>
      </ul>
      <form method="post" action="/begin">
        <button class="utrecht-button utrecht-button--primary-action start-button" type="submit">
          Begin het gesprek
        </button>
      </form>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/terug">
          Ik heb een code en wil verdergaan
        </a>
      </p>
    </div>
  </Page>
);

interface Talk {
  messages: Message[];
  conversation: string;
  token: string;
}

export const ChatPage = ({ messages, conversation, token, ...frame }: Frame & Talk) => {
  const last = messages.at(-1);
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
          <input type="hidden" name="id" value={`formulier-${last?.seq ?? 0}`} />
          <Keys message={last} />
          <p class="chat-trouble" role="alert" data-trouble hidden />
          <div class="chat-entry" id="laatste">
            <label class="utrecht-form-label" for="tekst">
              Typ uw antwoord
            </label>
            <div class="chat-row">
              <textarea
                class="utrecht-textarea utrecht-textarea--html-textarea"
                id="tekst"
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

export const CodePage = ({ wrong, ...frame }: Frame & { wrong: boolean }) => (
  <Page title="Verdergaan met een code" {...frame}>
    <form class="start" method="post" action="/terug">
      <h1 class="utrecht-heading-1">Verdergaan met een code</h1>
      <p class="utrecht-paragraph" id="uitleg">
        U kreeg de code in een eerder gesprek. Het zijn acht letters en cijfers.
      </p>
      {wrong && (
        <p class="utrecht-alert utrecht-alert--warning start-alert" role="alert">
          Met deze code vinden we geen gesprek. Kijk of u hem goed heeft overgenomen. Lukt het niet?
          Begin dan gerust een nieuw gesprek.
        </p>
      )}
      <label class="utrecht-form-label" for="code">
        Uw code
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input start-code"
        id="code"
        name="code"
        maxlength={40}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="uitleg"
        required
      />
      <button class="utrecht-button utrecht-button--primary-action start-button" type="submit">
        Ga verder
      </button>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Terug naar het begin
        </a>
      </p>
    </form>
  </Page>
);

export const AboutPage = (frame: Frame) => (
  <Page title="Wat we bewaren en waarom" {...frame}>
    <div class="start">
      <h1 class="utrecht-heading-1">Wat we bewaren en waarom</h1>
      <p class="utrecht-paragraph">
        We bewaren uw gesprek zodat u later verder kunt gaan. Na 90 dagen zonder bericht wissen we
        het. Bij elke vraag kunt u “waarom?” typen: dan leest u waarvoor we het antwoord gebruiken.
      </p>
      <p class="utrecht-paragraph">
        Een werker krijgt alleen te lezen wat u heeft gezien en goedgekeurd. Wijst uw bericht op
        gevaar? Dan krijgt een werker een seintje en leest die mee om te helpen.
      </p>
      <p class="utrecht-paragraph">
        Een burgerservicenummer halen we weg voordat we uw bericht bewaren. De antwoorden komen uit
        een vast script. Er kijkt geen kunstmatige intelligentie mee.
      </p>
      <p class="utrecht-paragraph">
        <a class="utrecht-link utrecht-link--html-a" href="/">
          Terug naar het gesprek
        </a>
      </p>
    </div>
  </Page>
);
