import { Link } from "@tanstack/react-router";
import { BookOpen, FilePenLine, ScanBarcode, Table2 } from "lucide-react";
import { buttonClass } from "../../design/index.ts";
import { find as text } from "../../messages/index.ts";
import { newFoodOf } from "../food/new-food.ts";

interface OtherWaysProps {
  readonly query: string;
  /** Nothing was found: it is said so. */
  readonly isNothing: boolean;
}

/** Where to go on when what is meant is not in the list. */
export const OtherWays = ({ query, isNothing }: OtherWaysProps) => (
  <div className="find-other">
    {isNothing ? (
      <>
        <p>
          <strong>{text.none(query)}</strong>
        </p>
        <p className="quiet small">{text.noneText}</p>
      </>
    ) : (
      <p className="quiet small">{text.otherWays}</p>
    )}
    <div className="find-ways">
      <Link to="/food/new" search={newFoodOf(query)} className={buttonClass()}>
        <FilePenLine size={20} aria-hidden />
        {text.enterFood(query)}
      </Link>
      <Link to="/food/scan" search={{}} className={buttonClass()}>
        <ScanBarcode size={20} aria-hidden />
        {text.scan}
      </Link>
      <Link to="/food/tables" className={buttonClass()}>
        <Table2 size={20} aria-hidden />
        {text.moreFoods}
      </Link>
      <Link to="/library" search={{}} className={buttonClass()}>
        <BookOpen size={20} aria-hidden />
        {text.allExercises}
      </Link>
    </div>
  </div>
);
