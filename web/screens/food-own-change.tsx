import { useNavigate, useParams } from "@tanstack/react-router";
import { typedFoodOf } from "@dorsal/core/food";
import { revise } from "@dorsal/core/record";
import { EmptyState, PageTitle } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { foodOwn as text } from "../messages/index.ts";
import { BackLink } from "./back-link.tsx";
import { FoodForm } from "./food/own/food-form.tsx";
import { sameBarcode } from "./food/own/same-barcode.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import "./food/food.css";

/** `/food/own/$id`: a food that the person entered, to be changed. */
export const FoodOwnChangeScreen = () => {
  const { id } = useParams({ from: "/food/own/$id" });
  const own = useOwnFoods();
  const writes = useFoodWrites();
  const navigate = useNavigate();
  const record = own?.foods.find((one) => one.id === id);
  return (
    <div className="own">
      <BackLink to="/food/own">{text.back}</BackLink>
      {record && own ? (
        <>
          <PageTitle documentTitle={text.editTitle(record.body.name)}>
            {text.editTitle(record.body.name)}
          </PageTitle>
          <FoodForm
            begin={typedFoodOf(record.body)}
            oddOf={sameBarcode(own, id)}
            meal={null}
            onSave={async (body) => {
              const next = revise(record, { ...record.body, ...body });
              if (await writes.put([next], text.changed(body.name)))
                await navigate({ to: "/food/own", replace: true });
            }}
          />
        </>
      ) : own ? (
        <EmptyState>
          <p>{text.gone}</p>
        </EmptyState>
      ) : null}
    </div>
  );
};
