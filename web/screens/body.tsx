import { Link } from "@tanstack/react-router";
import { ChevronRight, UtensilsCrossed } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import { useBodyView } from "../body/index.ts";
import { FindLink, Notice, PageTitle, buttonClass } from "../design/index.ts";
import { body as text } from "../messages/index.ts";
import { useEating, useProfile, useSettings } from "../store/index.ts";
import { ReviewCard, Stops } from "./aim/stops.tsx";
import { Back } from "./body/back.tsx";
import { Composition } from "./body/composition.tsx";
import { Eat } from "./body/eat.tsx";
import { ForecastFan } from "./body/forecast.tsx";
import { HalfNoted } from "./body/half-noted.tsx";
import { losingOf } from "./body/what-if.ts";
import { Balance, Spent } from "./body/spent.tsx";
import { Trend } from "./body/trend.tsx";
import { weightWords } from "./body/units.ts";
import { WeighInButton } from "./body/weigh-in.tsx";
import { useIdle } from "./use-idle.ts";
import { useNow } from "./use-now.ts";
import "./aim/aim.css";
import "./body/body.css";

/** `/body`: the trend of weight, how much to eat, and the record of the back. */
export const BodyScreen = () => {
  const today = localDate(useNow());
  const { view, fault } = useBodyView(today);
  const settings = useSettings();
  const profile = useProfile();
  const eating = useEating();
  // What is further down waits until the first of it stands.
  const isIdle = useIdle();
  const weight = weightWords(settings?.loadUnit ?? "kg");
  const now = view?.standing.ok ? view.standing.value : null;
  // To somebody for whom the models know nothing, no goal is offered; whoever is not known yet is asked.
  const mayAsk = view?.standing.ok === false && view.standing.error.code !== "outside-models";
  const losing =
    view && now && profile && eating !== undefined
      ? losingOf(now, profile, eating, view.stops)
      : "open";
  return (
    <div className="body two-columns">
      <header className="body-head">
        <div className="title-row">
          <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
          <FindLink />
        </div>
        <div className="body-actions">
          <WeighInButton variant="primary" />
          <Link to="/food" className={buttonClass()}>
            <UtensilsCrossed aria-hidden />
            {text.eaten}
          </Link>
        </div>
        {fault === null ? null : (
          <Notice kind="warn" live>
            <p>{text.failed + fault}</p>
          </Notice>
        )}
      </header>
      {view && settings && profile !== undefined && eating !== undefined ? (
        <>
          <div className="body-main">
            <Stops view={view} />
            <ReviewCard view={view} />
            <HalfNoted view={view} />
            <Trend view={view} weight={weight} />
            {now || mayAsk ? (
              <Eat
                view={view}
                weight={weight}
                isClosed={losing === "closed" || losing === "none"}
              />
            ) : null}
            {now && profile && isIdle && losing !== "none" ? (
              <ForecastFan
                view={view}
                now={now}
                profile={profile}
                eating={eating}
                weight={weight}
              />
            ) : null}
          </div>
          {isIdle ? (
            <div className="body-side">
              <Back view={view} unit={settings.lengthUnit} />
              {now ? <Composition view={view} now={now} eating={eating} weight={weight} /> : null}
              {now && losing !== "none" ? <Spent view={view} now={now} /> : null}
              {losing === "none" ? null : <Balance view={view} />}
              <ul className="body-links">
                <li>
                  <Link to="/body/log" className="link-row">
                    <span>
                      {text.more.log}
                      <span className="quiet small body-link-hint">{text.more.logHint}</span>
                    </span>
                    <ChevronRight aria-hidden />
                  </Link>
                </li>
                <li>
                  <Link to="/body/photos" className="link-row">
                    <span>
                      {text.more.photos}
                      <span className="quiet small body-link-hint">{text.more.photosHint}</span>
                    </span>
                    <ChevronRight aria-hidden />
                  </Link>
                </li>
              </ul>
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
};
