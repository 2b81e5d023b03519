/** @module The post that is stuck, and a way to try it again. Ids and codes; nobody's words or number. */
import { type Frame, StaffPage } from '../page/staff.tsx';
import type { Stuck } from '../post/ports.ts';
import { adviceFor, channelNames, isGone, whatHappened } from './words.ts';

interface Props {
  frame: Frame;
  stuck: Stuck[];
  notice: string | undefined;
}

export const PostPage = ({ frame, stuck, notice }: Props) => (
  <StaffPage title="Post die vastzit" frame={frame} notice={notice}>
    <h1 class="utrecht-heading-1">Post die vastzit</h1>
    <p class="utrecht-paragraph">
      {stuck.length === 0
        ? 'Alles is gelezen en bezorgd.'
        : 'Hier staat wat niet vanzelf goed komt. U ziet geen woorden van inwoners.'}
    </p>
    <ul class="beheer-list">
      {stuck.map((each) => (
        <StuckItem each={each} />
      ))}
    </ul>
  </StaffPage>
);

const StuckItem = ({ each }: { each: Stuck }) => (
  <li class="beheer-item">
    <h2 class="utrecht-heading-3">
      {channelNames[each.channel]}, code {each.code}
    </h2>
    <p class="utrecht-paragraph">
      {whatHappened(each)} {adviceFor(each)}
    </p>
    {!isGone(each) && <AgainForm each={each} />}
  </li>
);

const AgainForm = ({ each }: { each: Stuck }) => (
  <form method="post" action="/beheer/opnieuw">
    <input type="hidden" name="kind" value={each.kind} />
    <input type="hidden" name="channel" value={each.channel} />
    <input type="hidden" name="id" value={each.id} />
    <button class="utrecht-button utrecht-button--secondary-action" type="submit">
      Opnieuw proberen
    </button>
  </form>
);
