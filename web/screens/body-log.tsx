import { useNavigate, useSearch } from "@tanstack/react-router";
import { localDate } from "@dorsal/core/record";
import type { LocalDate, Settings } from "@dorsal/core/record";
import { PageTitle, RadioChips } from "../design/index.ts";
import { bodyLog as text } from "../messages/index.ts";
import { useSettings } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { FoodDays } from "./body-log/food-days.tsx";
import { Measurements } from "./body-log/measurements.tsx";
import { PARTS } from "./body-log/search.ts";
import type { Part } from "./body-log/search.ts";
import { WaterEvents } from "./body-log/water-events.tsx";
import { WeighIns } from "./body-log/weigh-ins.tsx";
import { useNow } from "./use-now.ts";
import "./body-log/body-log.css";

const OPTIONS = PARTS.map((value) => ({ value, label: text.of[value] }));

/** `/body/log`: what was noted of the body, newest first, and put right. */
export const BodyLogScreen = () => {
  const { of = "weight" } = useSearch({ from: "/body/log" });
  const navigate = useNavigate();
  const settings = useSettings();
  const today = localDate(useNow());
  if (!settings) return null;
  return (
    <div className="body-log">
      <BackLink to="/body">{text.back}</BackLink>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      <div className="log-tabs">
        <RadioChips
          legend={text.tabs}
          legendHidden
          options={OPTIONS}
          value={of}
          onChange={(next) =>
            void navigate({
              to: "/body/log",
              search: next === "weight" ? {} : { of: next },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      <PartOf part={of} settings={settings} today={today} />
    </div>
  );
};

interface PartOfProps {
  readonly part: Part;
  readonly settings: Settings;
  readonly today: LocalDate;
}

const PartOf = ({ part, settings, today }: PartOfProps) => {
  switch (part) {
    case "weight":
      return <WeighIns unit={settings.loadUnit} today={today} />;
    case "measures":
      return <Measurements lengthUnit={settings.lengthUnit} today={today} />;
    case "food":
      return <FoodDays today={today} />;
    case "water":
      return <WaterEvents today={today} />;
  }
};
