import { fileURLToPath } from "node:url";
import { preact } from "@preact/preset-vite";
import { defaultClientConditions, defineConfig } from "vite";

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The bench page as the app is built, into a folder of its own. */
export default defineConfig({
  root: from("page"),
  publicDir: from("../../web/public"),
  cacheDir: from("../../.cache/figure-vite"),
  plugins: [preact({ devToolsEnabled: false })],
  resolve: {
    conditions: ["source", ...defaultClientConditions],
    dedupe: ["preact", "react", "react-dom"],
  },
  build: {
    outDir: from("../../.cache/figure-bench"),
    emptyOutDir: true,
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { port: 4899, strictPort: true, fs: { allow: [from("../..")] } },
});
