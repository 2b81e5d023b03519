/** @module What stands around every page of a colleague: who is logged in, what just happened, the way out. */
import type { Child } from 'hono/jsx';
import type { Wijk } from '../domain/wijk.ts';
import { Page } from './page.tsx';

export interface Frame {
  wijk: Wijk;
  demo: boolean;
  /** The name of whoever looks. */
  name: string;
}

interface Props {
  title: string;
  frame: Frame;
  /** What just happened, in a sentence. */
  notice?: string | undefined;
  scripts?: string[];
  children?: Child;
}

export const StaffPage = ({ title, frame, notice, scripts = [], children }: Props) => (
  <Page title={title} wijk={frame.wijk} demo={frame.demo} scripts={scripts}>
    <div class="inbox">
      <div class="inbox-bar">
        <p class="utrecht-paragraph">
          Ingelogd als <bdi>{frame.name}</bdi>
        </p>
        <form method="post" action="/uitloggen">
          <button class="utrecht-button utrecht-button--subtle" type="submit">
            Uitloggen
          </button>
        </form>
      </div>
      {notice && (
        <p class="utrecht-alert utrecht-alert--ok inbox-notice" role="status">
          {notice}
        </p>
      )}
      {children}
    </div>
  </Page>
);
