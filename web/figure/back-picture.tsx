import { figure as text } from "../messages/index.ts";
import "./back-picture.css";

export interface BackPictureProps {
  readonly value: "upper" | "lower" | "both";
  readonly onPick: (part: "upper" | "lower") => void;
}

/**
 * The figure's back as a baked picture, to tap its upper or its lower half: for the first visit,
 * which must not wait for a figure that moves. The same choice stands in words beside it, so for
 * keyboard and screen reader it is not there.
 */
export const BackPicture = ({ value, onPick }: BackPictureProps) => (
  <div className="back-picture" data-value={value} aria-hidden>
    <button
      type="button"
      tabIndex={-1}
      aria-label={text.focusUpper}
      className="back-picture-upper"
      onClick={() => onPick("upper")}
    />
    <button
      type="button"
      tabIndex={-1}
      aria-label={text.focusLower}
      className="back-picture-lower"
      onClick={() => onPick("lower")}
    />
  </div>
);
