import { useEffect } from "react";
import { RouterProvider } from "@tanstack/react-router";
import { StoreProvider } from "../store/index.ts";
import type { Store } from "../store/index.ts";
import { loadFindKey } from "../screens/index.ts";
import { CrashGuard } from "./crash.tsx";
import { router } from "./router.tsx";
import { untilIdle } from "./until-idle.ts";

const listenForFind = async (): Promise<void> => {
  await untilIdle();
  const { onFindKey } = await loadFindKey();
  onFindKey(() => void router.navigate({ to: "/find" }));
};

export const App = ({ store }: { readonly store: Store }) => {
  useEffect(() => {
    // Without it the magnifier still leads there.
    listenForFind().catch(() => {});
  }, []);
  return (
    <CrashGuard>
      <StoreProvider store={store}>
        <RouterProvider router={router} />
      </StoreProvider>
    </CrashGuard>
  );
};
