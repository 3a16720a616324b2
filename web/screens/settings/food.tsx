import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { Section } from "../../design/index.ts";
import { food, foodTables } from "../../messages/index.ts";
import { NetworkSwitch } from "../food/tables/network-switch.tsx";

/** What may be asked of the network about food, and the way to the tables on this device. */
export const FoodSection = () => (
  <Section title={food.title}>
    <NetworkSwitch />
    <Link to="/food/tables" className="link-row settings-after">
      <span>{foodTables.open}</span>
      <ChevronRight aria-hidden />
    </Link>
  </Section>
);
