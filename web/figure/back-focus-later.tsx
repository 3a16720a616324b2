import { Suspense, lazy } from "react";
import type { BackFocusProps } from "./back-focus.tsx";

const Loaded = lazy(async () => ({ default: (await import("./back-focus.tsx")).BackFocus }));

/** `BackFocus` on a page that must not wait for it: nothing of it is in the page's own code. */
export const BackFocusLater = (props: BackFocusProps) => (
  <Suspense fallback={null}>
    <Loaded {...props} />
  </Suspense>
);
