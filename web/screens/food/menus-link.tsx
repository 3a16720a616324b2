import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { menus as text } from "../../messages/index.ts";
import "./planned.css";

/** From the diary to the menus. */
export const MenusLink = () => (
  <section className="section">
    <Link to="/food/menus" className="link-row">
      <span>
        {text.open}
        <span className="link-row-hint quiet small">{text.openHint}</span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  </section>
);
