import { useMemo } from "react";
import { Link, useSearch } from "@tanstack/react-router";
import { amountText, describeIntakeFault, nutrientRows } from "@dorsal/core/food";
import type { NutrientKind, NutrientRow } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import { Notice, PageTitle, Section, buttonClass } from "../design/index.ts";
import { foodAdd, foodNutrients as text, words } from "../messages/index.ts";
import { BackLink } from "./back-link.tsx";
import { viewOfDay } from "./food/meals.tsx";
import { useFoodDay, useKitchen } from "./food/records.ts";
import { searchOf } from "./food/search.ts";
import { useEatingTargets } from "./food/use-targets.ts";
import { useNow } from "./use-now.ts";
import "./food/food.css";
import "./food/nutrients.css";

const KINDS = ["macro", "fat", "vitamin", "mineral", "other"] as const satisfies NutrientKind[];

/** `/food/nutrients`: everything that the foods of a day are known to have. */
export const FoodNutrientsScreen = () => {
  const search = useSearch({ from: "/food/nutrients" });
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const day = useFoodDay(date);
  const kitchen = useKitchen();
  const eating = useEatingTargets(today, date);
  const view = useMemo(
    () => (day && kitchen ? viewOfDay(day, kitchen, null) : null),
    [day, kitchen],
  );
  const name = words.day(date, today);
  const title = `${text.title}, ${name}`;
  const rows =
    view && eating
      ? nutrientRows(
          view.totals,
          eating.intakes?.ok ? eating.intakes.value : null,
          eating.energyKcal,
          eating.targets.proteinG,
        )
      : null;
  return (
    <div className="nutrients">
      <BackLink to="/food" search={searchOf(date, today)}>
        {foodAdd.back(name)}
      </BackLink>
      <PageTitle documentTitle={title}>{text.title}</PageTitle>
      <p className="quiet">{name}</p>
      {rows && view && eating ? (
        <>
          {view.isEmpty ? <p>{text.empty}</p> : <p className="small">{text.intro}</p>}
          {eating.intakes === null ? (
            <Notice
              actions={
                <Link to="/setup" className={buttonClass()}>
                  {text.answer}
                </Link>
              }
            >
              <p>{text.unknownPerson}</p>
            </Notice>
          ) : eating.intakes.ok ? null : (
            <Notice>
              <p>{describeIntakeFault(eating.intakes.error)}</p>
            </Notice>
          )}
          {KINDS.map((kind) => {
            const ofKind = rows.rows.filter((row) => row.kind === kind);
            return ofKind.length === 0 ? null : (
              <Section key={kind} title={text.kinds[kind]}>
                <NutrientTable rows={ofKind} caption={text.kinds[kind]} />
              </Section>
            );
          })}
          {rows.notInTables.length > 0 ? (
            <Section title={text.missing}>
              <p className="quiet small">
                {text.missingText(rows.notInTables.map((each) => each.name).join(", "))}
              </p>
            </Section>
          ) : null}
          <p className="quiet small nutrients-about">{text.about}</p>
        </>
      ) : null}
    </div>
  );
};

const NutrientTable = ({
  rows,
  caption,
}: {
  readonly rows: readonly NutrientRow[];
  readonly caption: string;
}) => (
  <table className="nutrient-table">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{text.columns.nutrient}</th>
        <th scope="col">{text.columns.amount}</th>
        <th scope="col">{text.columns.from}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ nutrient, name, total, isWhole, verdicts, share, note }) => (
        <tr key={nutrient} data-nutrient={nutrient}>
          <th scope="row">
            <span className="nutrient-name">{name}</span>
            {share === null ? null : (
              <span className="food-bar" aria-hidden>
                <span style={{ width: `${Math.min(100, Math.round(share * 100))}%` }} />
              </span>
            )}
            {verdicts.map((verdict) => (
              <span key={verdict} className="nutrient-verdict small">
                {verdict}
              </span>
            ))}
            {note === null || verdicts.length === 0 ? null : (
              <span className="nutrient-verdict quiet tiny">{note}</span>
            )}
          </th>
          <td className="tabular">
            {total.of === 0
              ? text.none
              : total.from === 0
                ? text.unknown
                : text.amount(amountText(nutrient, total.known), isWhole)}
          </td>
          <td className="tabular quiet">
            {total.of === 0 ? null : (
              <>
                <span aria-hidden>{text.from(total.from, total.of)}</span>
                <span className="visually-hidden">{text.fromSaid(total.from, total.of)}</span>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
