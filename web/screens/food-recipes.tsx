import { Link } from "@tanstack/react-router";
import { ChevronRight, Plus } from "lucide-react";
import { recipeTotals } from "@dorsal/core/food";
import { EmptyState, PageTitle, buttonClass } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { foodRecipes as text } from "../messages/index.ts";
import { BackLink } from "./back-link.tsx";
import "./food/food.css";
import "./food/recipes/recipes.css";

/** `/food/recipes`: dishes of one's own. */
export const FoodRecipesScreen = () => {
  const own = useOwnFoods();
  const add = (
    <Link to="/food/recipes/$id" params={{ id: "new" }} className={buttonClass("primary", true)}>
      <Plus aria-hidden />
      {text.add}
    </Link>
  );
  return (
    <div className="recipes">
      <BackLink to="/food">{text.back}</BackLink>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      {own === undefined ? null : own.recipes.length === 0 ? (
        <EmptyState title={text.empty} action={add}>
          <p>{text.intro}</p>
          <p className="quiet">{text.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="recipe-list">
            {own.recipes.map(({ id, body }) => (
              <li key={id}>
                <Link to="/food/recipes/$id" params={{ id }} className="link-row">
                  <span>
                    {body.name}
                    <span className="quiet small recipe-sub">
                      {text.row(body.servings, recipeTotals(body).energy.known / body.servings)}
                    </span>
                  </span>
                  <ChevronRight aria-hidden />
                </Link>
              </li>
            ))}
          </ul>
          {add}
        </>
      )}
    </div>
  );
};
