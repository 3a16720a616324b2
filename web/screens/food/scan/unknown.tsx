import { useEffect, useRef, useState } from "react";
import { Link } from "@tanstack/react-router";
import { printedBarcode } from "@dorsal/core/food";
import { Button, Sheet, buttonClass } from "../../../design/index.ts";
import type { LookedUp } from "../../../foods/index.ts";
import { foodScan as text } from "../../../messages/index.ts";
import type { FoodAddSearch } from "../search.ts";

/** That the question was put once; whoever said no is not asked of their own accord again. */
const ASKED = "dorsal.asked-open-food-facts";

const wasAsked = (): boolean => {
  try {
    return localStorage.getItem(ASKED) !== null;
  } catch {
    return false;
  }
};

const rememberAsked = (): void => {
  try {
    localStorage.setItem(ASKED, "1");
  } catch {
    // Without storage it is asked again; no more than that.
  }
};

interface UnknownProps {
  readonly barcode: string;
  readonly looked: LookedUp & { readonly state: "unknown" };
  readonly asksOutside: boolean;
  readonly search: FoodAddSearch;
  readonly onAllow: () => Promise<void>;
  readonly onAgain: () => void;
}

/** A barcode that nothing knows: who can be asked, and how it is known from now on. */
export const Unknown = ({
  barcode,
  looked,
  asksOutside,
  search,
  onAllow,
  onAgain,
}: UnknownProps) => {
  const [isAsking, setAsking] = useState(() => looked.couldAsk && !wasAsked());
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed before a question put of itself is gone: reading goes on at the answer.
  useEffect(() => {
    if (!isAsking && document.activeElement === document.body) title.current?.focus();
  }, [isAsking]);
  const printed = printedBarcode(barcode);
  const answered = (): void => {
    rememberAsked();
    setAsking(false);
  };
  return (
    <div className="scan-found" aria-live="polite">
      <div>
        <h2 ref={title} tabIndex={-1}>
          {text.unknownTitle}
        </h2>
        <p>
          {looked.isShop
            ? text.shop(printed)
            : looked.trouble
              ? text.trouble[looked.trouble]
              : text.unknown(printed, asksOutside)}
        </p>
        <p className="quiet">{text.once}</p>
      </div>
      <div className="scan-actions">
        <Link
          to="/food/new"
          search={{ ...search, barcode: printed }}
          className={buttonClass("primary", true)}
        >
          {text.enterLabel}
        </Link>
        {looked.trouble ? (
          <Button wide onClick={onAgain}>
            {text.tryAgain}
          </Button>
        ) : null}
        {looked.couldAsk ? (
          <Button wide onClick={() => setAsking(true)}>
            {text.askOpen}
          </Button>
        ) : null}
      </div>
      <Sheet
        open={isAsking}
        title={text.askTitle}
        onClose={answered}
        footer={
          <>
            <Button
              variant="primary"
              wide
              onClick={() => {
                answered();
                void onAllow();
              }}
            >
              {text.askYes}
            </Button>
            <Button wide onClick={answered}>
              {text.askNo}
            </Button>
          </>
        }
      >
        <div className="scan-ask">
          {text.ask.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="quiet small">{text.askLater}</p>
        </div>
      </Sheet>
    </div>
  );
};
