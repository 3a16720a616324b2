import { RouterProvider } from "@tanstack/react-router";
import { StoreProvider } from "../store/index.ts";
import type { Store } from "../store/index.ts";
import { CrashGuard } from "./crash.tsx";
import { router } from "./router.tsx";

export const App = ({ store }: { readonly store: Store }) => (
  <CrashGuard>
    <StoreProvider store={store}>
      <RouterProvider router={router} />
    </StoreProvider>
  </CrashGuard>
);
