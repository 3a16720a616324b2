import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import "./tab-bar.css";

export interface Tab {
  readonly to: "/" | "/plan" | "/food" | "/body" | "/more";
  readonly label: string;
  readonly icon: ReactNode;
}

export interface TabBarProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

/** The places of the app: at the bottom in thumb reach; at the side on a wide screen. */
export const TabBar = ({ label, tabs }: TabBarProps) => (
  <nav className="tabbar" aria-label={label}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab.to}>
          <Link
            to={tab.to}
            className="tab"
            activeOptions={{ exact: tab.to === "/", includeSearch: false }}
          >
            {tab.icon}
            <span>{tab.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
