import { Link } from "@tanstack/react-router";
import { Notice, buttonClass } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";

/** In place of a start: a sign that a doctor must see first. */
export const DoctorFirst = () => (
  <Notice
    kind="warn"
    title={text.doctorFirst}
    actions={
      <Link to="/plan" className={buttonClass()}>
        {text.doctorFirstAction}
      </Link>
    }
  >
    <p>{text.doctorFirstText}</p>
  </Notice>
);
