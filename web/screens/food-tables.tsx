import { PageTitle, Section } from "../design/index.ts";
import { foodRecipes, foodTables as text } from "../messages/index.ts";
import { usePacks } from "../packs/index.ts";
import { BackLink } from "./back-link.tsx";
import { Choose } from "./food/tables/choose.tsx";
import { ImportCard } from "./food/tables/import-card.tsx";
import { NetworkSwitch } from "./food/tables/network-switch.tsx";
import { PacksList } from "./food/tables/packs-list.tsx";
import { useImport } from "./food/tables/use-import.ts";
import "./food/food.css";
import "./food/tables/tables.css";

const RUNNING: ReadonlySet<string> = new Set(["looking", "reading", "ready"]);

/** `/food/tables`: tables of foods from elsewhere, and what may be asked of the network. */
export const FoodTablesScreen = () => {
  const { shelf, packs, left } = usePacks();
  const used = useImport();
  const isImporting = used.news !== null && RUNNING.has(used.news.state);
  return (
    <div className="tables-screen">
      <BackLink to="/food" search={{}}>
        {foodRecipes.back}
      </BackLink>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <div className="tables">
        <p>{text.intro}</p>
        {isImporting ? null : <Choose onFiles={used.start} />}
        <ImportCard
          used={used}
          replaces={(name) => packs?.find(({ info }) => info.name === name)?.info.foods ?? null}
        />
        <details className="tables-fold">
          <summary>{text.from}</summary>
          <ul className="tables-list small">
            {text.sources.map(({ name, text: said, link }) => (
              <li key={name}>
                <p>
                  <strong>{name}</strong>
                </p>
                <p>{said}</p>
                <a href={link} target="_blank" rel="noreferrer">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </details>
        <Section title={text.here}>
          {packs && left ? (
            <PacksList shelf={shelf} packs={packs} left={left} isImporting={isImporting} />
          ) : null}
        </Section>
        <Section title={text.network}>
          <NetworkSwitch />
        </Section>
      </div>
    </div>
  );
};
