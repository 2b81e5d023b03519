/** @module The page of one subject: a short answer, four ways to go on side by side, and who is there to help. */
import type { Child } from 'hono/jsx';
import { leefgebieden } from '../domain/leefgebied.ts';
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Mogelijkheid } from '../knowledge/mogelijkheid.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { Around, Crumbs, Talk } from './around.tsx';
import { Checked, Share, type Sharing } from './foot.tsx';
import { Lines } from './lines.tsx';
import { Nearby } from './nearby.tsx';
import type { Visit } from './parts.ts';
import { Line, Points, Rich } from './rich.tsx';
import { sizeOf } from './size.ts';
import { wayNames } from './ways.ts';
import { capital } from './words.ts';

type Shown = Visit &
  Sharing & {
    onderwerp: Onderwerp;
    helpers: Voorziening[];
    lines: Hulplijn[];
    secret: boolean;
  };

export const OnderwerpPage = ({
  onderwerp,
  helpers,
  lines,
  secret,
  whatsapp,
  path,
  ...visit
}: Shown) => {
  const {
    title,
    leefgebieden: [first],
    kort,
    checked,
    owner,
  } = onderwerp;
  const around = { ...visit, title, secret, path, size: sizeOf(onderwerp, helpers, lines) };
  // Next to a long list of lines there is room below the answer.
  const isLong = lines.length > 2;
  return (
    <Around {...around}>
      <div class="gids-top">
        <div class="gids-answer">
          <Crumbs />
          <p class="gids-kind">{first && leefgebieden[first]}</p>
          <h1 class="utrecht-heading-1">{title}</h1>
          <div class="gids-kort">
            <Rich text={kort} />
          </div>
          <section class="gids-behind">
            <h2 class="utrecht-heading-2">Speelt dit ook mee?</h2>
            <Points items={onderwerp.achter} />
          </section>
          {isLong && <Talk />}
        </div>
        <div class="gids-aside">
          {lines.length > 0 && <Lines lines={lines} />}
          {!isLong && <Talk />}
        </div>
      </div>
      <Ways mogelijkheden={onderwerp.mogelijkheden} />
      <Nearby helpers={helpers} {...visit} />
      <Lists onderwerp={onderwerp}>
        <Share whatsapp={whatsapp} path={path} secret={secret} />
        <Checked checked={checked} owner={owner} now={visit.now} />
      </Lists>
    </Around>
  );
};

const Ways = ({ mogelijkheden }: { mogelijkheden: Mogelijkheid[] }) => (
  <section class="gids-ways">
    <h2 class="utrecht-heading-2">Wat u kunt doen</h2>
    <ul>
      {mogelijkheden.map(({ way, name, text, voordeel, nadeel }) => (
        <li class={`gids-way gids-way--${way}`}>
          <p class="gids-way-kind">{wayNames[way]}</p>
          <h3 class="utrecht-heading-3">{capital(name)}</h3>
          <Rich text={text} />
          <dl>
            <dt class="gids-pro">Voordeel</dt>
            <dd>
              <Line text={capital(voordeel)} />
            </dd>
            <dt class="gids-con">Nadeel</dt>
            <dd>
              <Line text={capital(nadeel)} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  </section>
);

type Listed = { onderwerp: Onderwerp; children?: Child };

const Lists = ({ onderwerp: { meenemen, termijnen, lezen }, children }: Listed) => (
  <div class="gids-lists">
    <section class="gids-list gids-list--time">
      <h2 class="utrecht-heading-2">Let op de tijd</h2>
      <Points items={termijnen} />
    </section>
    <section class="gids-list">
      <h2 class="utrecht-heading-2">Neem mee</h2>
      <Points items={meenemen} as="gids-points gids-points--tick" />
    </section>
    <section class="gids-list gids-list--read">
      <h2 class="utrecht-heading-2">Rustig nalezen</h2>
      <Points items={lezen} />
    </section>
    {children}
  </div>
);
