import { Link } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { design } from "../messages/index.ts";

/** The magnifier in the head of each place of the app. */
export const FindLink = () => (
  <Link
    to="/find"
    className="icon-button find-link"
    aria-label={design.find}
    aria-keyshortcuts="Control+K Meta+K"
    title={design.findHint}
  >
    <Search aria-hidden />
  </Link>
);
