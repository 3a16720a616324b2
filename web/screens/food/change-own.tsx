import { Link } from "@tanstack/react-router";
import type { Food } from "@dorsal/core/food";
import { buttonClass } from "../../design/index.ts";
import { foodScan as text } from "../../messages/index.ts";

/** The way to a food that the person entered, by what it is noted under. */
export const ChangeOwn = ({ food }: { readonly food: Food }) => (
  <Link
    to="/food/own/$id"
    params={{ id: food.ref.slice("own:".length) }}
    className={buttonClass("text", true)}
  >
    {text.correctOwn}
  </Link>
);
