/** @module All modules by profession, and what was found among them. */
import type { Module, ModuleSet } from '../knowledge/catalogue/module.ts';
import { moduleSets } from '../knowledge/catalogue/module.ts';
import { type Frame, StaffPage } from '../page/staff.tsx';

interface List {
  frame: Frame;
  modulen: Module[];
  query: string;
  found: Module[];
}

export const ListPage = ({ frame, modulen, query, found }: List) => (
  <StaffPage title="Modulen" frame={frame}>
    <p class="utrecht-paragraph">
      <a class="utrecht-link utrecht-link--html-a" href="/inbox">
        ← Alle vragen
      </a>
    </p>
    <div class="inbox-head">
      <h1 class="utrecht-heading-1">Wat een team kan doen</h1>
    </div>
    <Search query={query} />
    {query.trim() !== '' && <Found found={found} />}
    {(Object.keys(moduleSets) as ModuleSet[]).map((set) => (
      <Group set={set} modulen={modulen.filter((each) => each.set === set)} />
    ))}
  </StaffPage>
);

const Search = ({ query }: { query: string }) => (
  <search>
    <form class="modulen-search" method="get" action="/modulen" autocomplete="off">
      <label class="utrecht-form-label" for="zoek">
        Wat is er nodig? Gebruik ook de woorden van de inwoner.
      </label>
      <div class="modulen-row">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          {...{ id: 'zoek', name: 'zoek', type: 'search', value: query, maxlength: 300 }}
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          Zoek
        </button>
      </div>
    </form>
  </search>
);

const Found = ({ found }: { found: Module[] }) => (
  <section class="modulen-found">
    <h2 class="utrecht-heading-2">Gevonden</h2>
    {found.length === 0 ? (
      <p class="utrecht-paragraph" role="status">
        Daar vinden we geen module bij. Probeer een ander woord, of kijk hieronder.
      </p>
    ) : (
      <ol class="modulen-cards">
        {found.map((module) => (
          <Card module={module} />
        ))}
      </ol>
    )}
  </section>
);

const Group = ({ set, modulen }: { set: ModuleSet; modulen: Module[] }) =>
  modulen.length === 0 ? null : (
    <section>
      <h2 class="utrecht-heading-2 modulen-set">
        {moduleSets[set].name} <small>({modulen.length})</small>
      </h2>
      <ul class="modulen-cards">
        {modulen.map((module) => (
          <Card module={module} />
        ))}
      </ul>
    </section>
  );

const Card = ({ module }: { module: Module }) => (
  <li class="modulen-card">
    <h3 class="utrecht-heading-4">
      <a class="utrecht-link utrecht-link--html-a" href={`/modulen/${module.id}`}>
        {module.title}
      </a>
    </h3>
    <p class="utrecht-paragraph utrecht-paragraph--small">{module.doelgroep}</p>
  </li>
);
