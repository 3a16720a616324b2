import { useParams } from "@tanstack/react-router";
import { EmptyState, PageTitle } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { foodRecipes as text } from "../messages/index.ts";
import { useProfile } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { RecipeEditor } from "./food/recipes/recipe-editor.tsx";
import { useKitchen } from "./food/records.ts";
import "./food/food.css";

/** `/food/recipes/$id`: a dish of one's own, or a new one. */
export const FoodRecipeScreen = () => {
  const { id } = useParams({ from: "/food/recipes/$id" });
  const own = useOwnFoods();
  const kitchen = useKitchen();
  const profile = useProfile();
  if (own === undefined || kitchen === undefined || profile === undefined) return null;
  const record = own.recipes.find((recipe) => recipe.id === id) ?? null;
  return (
    <div className="recipe">
      <BackLink to="/food/recipes">{text.backToList}</BackLink>
      {record === null && id !== "new" ? (
        <>
          <PageTitle documentTitle={text.missing}>{text.missing}</PageTitle>
          <EmptyState>
            <p>{text.missingText}</p>
          </EmptyState>
        </>
      ) : (
        <RecipeEditor
          key={id}
          record={record}
          own={own}
          kitchen={kitchen}
          sex={profile?.person?.sex ?? null}
        />
      )}
    </div>
  );
};
