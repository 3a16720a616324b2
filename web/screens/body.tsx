import { PageTitle } from "../design/index.ts";
import { body as text } from "../messages/index.ts";
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
  </>
);
