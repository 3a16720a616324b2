import { forwardRef } from "react";
import type { AnchorHTMLAttributes } from "react";
import { createLink } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { buttonClass } from "../design/index.ts";
import "./back-link.css";

const BackAnchor = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(
  ({ children, ...anchor }, ref) => (
    <a {...anchor} ref={ref} className={`${buttonClass("text")} back-link`}>
      <ChevronLeft size={20} aria-hidden />
      {children}
    </a>
  ),
);

/** The way back, above the title of a screen that stands below another one. */
export const BackLink = createLink(BackAnchor);
