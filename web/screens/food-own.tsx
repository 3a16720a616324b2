import { Link } from "@tanstack/react-router";
import { ChevronRight, Plus, Trash2 } from "lucide-react";
import type { DorsalRecord } from "@dorsal/core/record";
import { EmptyState, IconButton, PageTitle, buttonClass } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { food as messages, foodOwn as text, foodRecipes } from "../messages/index.ts";
import { BackLink } from "./back-link.tsx";
import { useFoodWrites } from "./food/use-writes.ts";
import "./food/food.css";
import "./food/own/own.css";

const energyText = ({ body }: DorsalRecord<"food">): string => {
  const { energy } = body.per100;
  return energy === undefined ? text.noEnergy : text.per100(messages.kcal(energy), body.per);
};

/** `/food/own`: what the person entered themselves. */
export const FoodOwnScreen = () => {
  const own = useOwnFoods();
  const writes = useFoodWrites();
  const add = (
    <Link to="/food/new" search={{}} className={buttonClass("primary", true)}>
      <Plus aria-hidden />
      {text.add}
    </Link>
  );
  return (
    <div className="own">
      <BackLink to="/food" search={{}}>
        {foodRecipes.back}
      </BackLink>
      <PageTitle documentTitle={text.listTitle}>{text.listTitle}</PageTitle>
      {own === undefined ? null : own.foods.length === 0 ? (
        <EmptyState title={text.emptyTitle} action={add}>
          <p className="quiet">{text.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="own-list">
            {own.foods.map((record) => (
              <li key={record.id} className="own-row">
                <Link
                  to="/food/own/$id"
                  params={{ id: record.id }}
                  className="link-row"
                  aria-label={text.change(record.body.name)}
                >
                  <span>
                    {record.body.name}
                    {record.body.brand ? <span className="quiet"> {record.body.brand}</span> : null}
                    <br />
                    <span className="quiet small">{energyText(record)}</span>
                  </span>
                  <ChevronRight aria-hidden />
                </Link>
                <IconButton
                  label={text.remove(record.body.name)}
                  icon={<Trash2 aria-hidden />}
                  onClick={() => void writes.remove([record], text.removed(record.body.name))}
                />
              </li>
            ))}
          </ul>
          {add}
        </>
      )}
    </div>
  );
};
