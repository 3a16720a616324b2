import { Link } from "@tanstack/react-router";
import type { NoMenuFor } from "@dorsal/core/goal";
import { refusalText } from "@dorsal/core/safety";
import { EmptyState, PageTitle, buttonClass } from "../../design/index.ts";
import { menus as text } from "../../messages/index.ts";

/** Why no menu is made for somebody, and whom to ask or what to do first. */
export const NotFor = ({ why }: { readonly why: NoMenuFor }) => {
  switch (why.code) {
    case "not-for-them":
      return (
        <div className="menu-not-for">
          <PageTitle documentTitle={text.title}>{text.notFor.title}</PageTitle>
          <p>{text.notFor.texts[why.who]}</p>
          <p>{text.notFor.diary}</p>
          <Link to="/food" className={buttonClass()}>
            {text.notFor.toFood}
          </Link>
        </div>
      );
    case "refused":
      return (
        <div className="menu-not-for">
          <PageTitle documentTitle={text.title}>{text.refused.title}</PageTitle>
          {why.reasons.map((reason) => (
            <p key={reason.code}>{refusalText(reason)}</p>
          ))}
          <Link to="/body/goal" className={buttonClass()}>
            {text.refused.action}
          </Link>
        </div>
      );
    default: {
      const { text: said, action } = text.first[why.code];
      return (
        <>
          <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
          <EmptyState
            action={
              why.code === "outside-models" ? (
                <Link to="/body" className={buttonClass("primary")}>
                  {action}
                </Link>
              ) : (
                // All that is missing is asked there, one thing after the other, and then it leads back.
                <Link
                  to="/body/goal"
                  search={{ before: "menus" }}
                  className={buttonClass("primary")}
                >
                  {action}
                </Link>
              )
            }
          >
            <p>{said}</p>
          </EmptyState>
        </>
      );
    }
  }
};
