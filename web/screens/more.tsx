import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import {
  BookOpen,
  CalendarCheck,
  ChevronRight,
  Images,
  PersonStanding,
  Settings2,
} from "lucide-react";
import { FindLink, PageTitle } from "../design/index.ts";
import { more as text } from "../messages/index.ts";
import "./more/more.css";

interface PlaceProps {
  readonly to: "/library" | "/history" | "/muscles" | "/body/photos" | "/settings";
  readonly icon: ReactNode;
  readonly name: string;
  readonly hint: string;
}

const Place = ({ to, icon, name, hint }: PlaceProps) => (
  <li>
    <Link to={to} className="link-row more-place">
      {icon}
      <span className="more-text">
        <span>{name}</span>
        <span className="quiet small">{hint}</span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  </li>
);

/** `/more`: the places that have no tab of their own. */
export const MoreScreen = () => (
  <>
    <div className="title-row">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <FindLink />
    </div>
    <ul className="more-places">
      <Place
        to="/library"
        icon={<BookOpen aria-hidden />}
        name={text.library}
        hint={text.libraryHint}
      />
      <Place
        to="/history"
        icon={<CalendarCheck aria-hidden />}
        name={text.history}
        hint={text.historyHint}
      />
      <Place
        to="/muscles"
        icon={<PersonStanding aria-hidden />}
        name={text.muscles}
        hint={text.musclesHint}
      />
      <Place
        to="/body/photos"
        icon={<Images aria-hidden />}
        name={text.photos}
        hint={text.photosHint}
      />
      <Place
        to="/settings"
        icon={<Settings2 aria-hidden />}
        name={text.settings}
        hint={text.settingsHint}
      />
    </ul>
  </>
);
