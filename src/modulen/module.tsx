/** @module One module, from whom it is for to how it goes, and what comes before and after it. */
import type { Functie } from '../knowledge/catalogue/functie.ts';
import { type Module, moduleSets, type Relatie } from '../knowledge/catalogue/module.ts';
import { dateWords } from '../knowledge/freshness.ts';
import type { Library } from '../knowledge/library.ts';
import { type Frame, StaffPage } from '../page/staff.tsx';

interface Props {
  frame: Frame;
  module: Module;
  library: Library;
}

export const ModulePage = ({ frame, module, library }: Props) => (
  <StaffPage title={module.title} frame={frame}>
    <Back />
    <p class="modulen-kind">Module {moduleSets[module.set].name}</p>
    <div class="inbox-head">
      <h1 class="utrecht-heading-1">{module.title}</h1>
      {module.schakelmodule && <span class="modulen-mark">schakelmodule</span>}
    </div>
    <p class="utrecht-paragraph utrecht-paragraph--lead">{module.doelgroep}</p>
    <div class="modulen-columns">
      <div>
        <Section title="Zo gaat het">
          <ol class="modulen-steps">
            {module.werkwijze.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Section>
        <Points title="Wat er daarna anders is" items={module.doelen} />
        <Points title="Wat geregeld moet zijn" items={module.randvoorwaarden} />
        <Points title="Goed om te weten" items={module.aanvullend} />
      </div>
      <div>
        <Facts module={module} library={library} />
        <Relations module={module} library={library} />
        <Section title="Zo zegt u het tegen de inwoner">
          <blockquote class="modulen-quote">{module.kort}</blockquote>
        </Section>
      </div>
    </div>
    <Sources module={module} />
  </StaffPage>
);

export const NoModule = ({ frame }: { frame: Frame }) => (
  <StaffPage title="Niet gevonden" frame={frame}>
    <Back />
    <h1 class="utrecht-heading-1">Deze module is er niet</h1>
    <p class="utrecht-paragraph">Misschien heet zij nu anders. Zoek haar in de lijst.</p>
  </StaffPage>
);

const Back = () => (
  <p class="utrecht-paragraph">
    <a class="utrecht-link utrecht-link--html-a" href="/modulen">
      ← Alle modulen
    </a>
  </p>
);

const Section = ({ title, children }: { title: string; children?: unknown }) => (
  <section class="inbox-block">
    <h2 class="utrecht-heading-3">{title}</h2>
    {children as string}
  </section>
);

const Points = ({ title, items }: { title: string; items: string[] }) =>
  items.length === 0 ? null : (
    <Section title={title}>
      <ul class="utrecht-unordered-list">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Section>
  );

const Facts = ({ module, library }: Omit<Props, 'frame'>) => (
  <Section title="In het kort">
    <dl class="modulen-facts">
      <Fact name="Duur" words={module.duur} />
      <Fact name="Hoe vaak" words={module.frequentie} />
      <Fact name="Waar" words={module.setting} />
      {functiesOf(module, library).map(({ title, knip }) => (
        <Fact name={title} words={knip} />
      ))}
    </dl>
  </Section>
);

const Fact = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words}</dd>
  </div>
);

const soorten: Record<Relatie['soort'], string> = {
  vooraf: 'Vooraf',
  daarna: 'Daarna',
  samen: 'Samen met',
  anders: 'Past dit niet? Dan',
  zelfde: 'Ook bij',
};

const Relations = ({ module, library }: Omit<Props, 'frame'>) => (
  <Section title="Hoort bij">
    <dl class="modulen-facts">
      {(Object.keys(soorten) as Relatie['soort'][]).map((soort) => {
        const others = module.relaties.filter((each) => each.soort === soort);
        return others.length === 0 ? null : (
          <div>
            <dt>{soorten[soort]}</dt>
            <dd>
              <ul class="modulen-links">
                {others.map((other) => (
                  <Other id={other.module} library={library} named={soort === 'zelfde'} />
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  </Section>
);

/** `named` also says whose it is. */
const Other = ({ id, library, named }: { id: string; library: Library; named: boolean }) => {
  const other = library.modulen.find((each) => each.id === id);
  if (!other) return null;
  return (
    <li>
      <a class="utrecht-link utrecht-link--html-a" href={`/modulen/${id}`}>
        {other.title}
      </a>
      {named && ` (${moduleSets[other.set].name})`}
    </li>
  );
};

const Sources = ({ module }: { module: Module }) => (
  <p class="utrecht-paragraph utrecht-paragraph--small modulen-sources">
    Nagekeken op {dateWords(module.checked)} door {module.owner}. Bron:{' '}
    {module.sources.map(({ name }) => name).join('; ')}.
  </p>
);

const functiesOf = ({ functies }: Module, library: Library): Functie[] =>
  functies.flatMap((id) => library.functies.find((each) => each.id === id) ?? []);
