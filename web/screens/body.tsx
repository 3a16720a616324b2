import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { PageTitle } from "../design/index.ts";
import { bodyLog, measure, body as text } from "../messages/index.ts";
import { EatenButton } from "./body/eaten.tsx";
import { WeighInButton } from "./body/weigh-in.tsx";
import "./body/body.css";

/** `/body`: the trend of weight, what to eat to, and the record of the back. */
export const BodyScreen = () => (
  <>
    <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
    <div className="body-actions">
      <WeighInButton variant="primary" />
      <EatenButton />
    </div>
    <ul className="body-ways">
      <li>
        <Link to="/body/measure" className="link-row">
          <span>{measure.title}</span>
          <ChevronRight aria-hidden />
        </Link>
      </li>
      <li>
        <Link to="/body/log" className="link-row">
          <span>{bodyLog.title}</span>
          <ChevronRight aria-hidden />
        </Link>
      </li>
    </ul>
  </>
);
