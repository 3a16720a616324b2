import { Link } from "@tanstack/react-router";
import { PageTitle, buttonClass } from "../design/index.ts";
import { shell } from "../messages/index.ts";

export const NotFound = () => (
  <div className="not-found">
    <PageTitle documentTitle={shell.notFound.title}>{shell.notFound.title}</PageTitle>
    <p>{shell.notFound.text}</p>
    <p>
      <Link to="/" className={buttonClass("primary")}>
        {shell.notFound.home}
      </Link>
    </p>
  </div>
);
