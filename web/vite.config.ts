import { preact } from "@preact/preset-vite";
import { defaultClientConditions, defineConfig } from "vite";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/**
 * `DORSAL_REACT=1` builds with React itself instead of Preact's stand-in: to measure what it costs,
 * and to find out whether a fault is ours or Preact's.
 */
const withReact = process.env["DORSAL_REACT"] === "1";

const apiTarget = process.env["DORSAL_API"];
const proxy = apiTarget ? { "/api": { target: apiTarget, changeOrigin: false } } : undefined;
const port = Number(process.env["PORT"] ?? 4810);

/**
 * Screens a visit may open with: loaded together with the HTML, not two round trips later. The font
 * is not: measured with Lighthouse (mobile), it takes the line from the scripts and costs 0.7 s until
 * the first text, while the fallback, cut to its measures, moves nothing when it arrives.
 */
const PRELOADED_SCREENS = ["screens/today.tsx", "screens/welcome.tsx"];

/** Adds preload links with the hashed names of the build to index.html. */
const preloadFirstScreen = (): Plugin => ({
  name: "dorsal-preload",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) => {
      const files = Object.values(bundle ?? {});
      const wanted = new Set<string>();
      const follow = (fileName: string): void => {
        if (wanted.has(fileName)) return;
        wanted.add(fileName);
        const file = bundle?.[fileName];
        if (file?.type === "chunk") file.imports.forEach(follow);
      };
      for (const file of files)
        if (
          file.type === "chunk" &&
          PRELOADED_SCREENS.some((screen) => file.facadeModuleId?.endsWith(screen))
        )
          follow(file.fileName);
      const entry = files.find((file) => file.type === "chunk" && file.isEntry);
      if (entry?.type === "chunk") {
        wanted.delete(entry.fileName);
        entry.imports.forEach((name) => wanted.delete(name));
      }
      const styles = new Set<string>();
      for (const fileName of wanted) {
        const file = bundle?.[fileName];
        if (file?.type === "chunk")
          file.viteMetadata?.importedCss.forEach((style) => styles.add(style));
      }
      return [
        ...[...styles].map((fileName) => ({
          tag: "link",
          attrs: { rel: "stylesheet", href: `/${fileName}`, crossorigin: "" },
          injectTo: "head" as const,
        })),
        ...[...wanted].map((fileName) => ({
          tag: "link",
          attrs: { rel: "modulepreload", href: `/${fileName}`, crossorigin: "" },
          injectTo: "head" as const,
        })),
      ];
    },
  },
});

export default defineConfig({
  plugins: [
    ...(withReact ? [] : [preact({ devToolsEnabled: false })]),
    preloadFirstScreen(),
    VitePWA({
      registerType: "prompt",
      strategies: "generateSW",
      injectRegister: false,
      workbox: {
        // The figure moves without a network too: its clips, and the one body that most will see.
        globPatterns: [
          "**/*.{js,css,html,woff2,svg,png,webmanifest}",
          "motion/*.json",
          "figure/female-medium*.glb",
        ],
        runtimeCaching: [
          {
            urlPattern: /\/figure\/.+\.glb$/,
            handler: "CacheFirst",
            options: { cacheName: "figure", expiration: { maxEntries: 12 } },
          },
          {
            // The optimiser and the reader of barcodes: megabytes that only who plans a week or scans
            // should pay for, once. Two of each, since an update brings new ones.
            urlPattern: /\/assets\/.+\.wasm$/,
            handler: "CacheFirst",
            options: { cacheName: "optimiser", expiration: { maxEntries: 4 } },
          },
        ],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/api\//],
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
      manifest: {
        id: "/",
        name: "Dorsal",
        short_name: "Dorsal",
        description: "A strong back: plans, guides and records your training. Works offline.",
        lang: "en",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: "#F3F4EF",
        theme_color: "#F3F4EF",
        categories: ["health", "fitness", "sports"],
        icons: [
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "/icon-maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
        ],
        shortcuts: [
          {
            name: "Start today's session",
            short_name: "Start",
            url: "/?start=today",
            icons: [{ src: "/icon-192.png", sizes: "192x192", type: "image/png" }],
          },
          {
            name: "Five-minute stretch",
            short_name: "Stretch",
            url: "/?start=stretch",
            icons: [{ src: "/icon-192.png", sizes: "192x192", type: "image/png" }],
          },
        ],
      },
    }),
  ],
  resolve: {
    conditions: ["source", ...defaultClientConditions],
    // The build tools bring a Preact of their own; two copies in one page do not share their hooks.
    dedupe: ["preact", "react", "react-dom"],
  },
  // The planner's worker loads the optimiser by an import of its own.
  worker: { format: "es" },
  build: {
    // The oldest browsers with `light-dark()`; the tokens stand on it.
    target: ["chrome123", "edge123", "firefox128", "safari17.5"],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    // The router looks whether React 19's `use` is there; Preact has none, and it copes.
    rolldownOptions: {
      checks: { importIsUndefined: withReact },
      output: {
        // One file for what every screen needs from outside, which changes rarely; icons stay with
        // the screens that show them.
        codeSplitting: {
          groups: [
            {
              name: "vendor",
              test: /node_modules\/(?!lucide-react|workbox-|three|meshoptimizer|zxing-wasm)/,
            },
            // One more for what nearly every screen needs of ours: over HTTP/1.1 on a phone, twenty
            // small files cost more than the few unused kilobytes in this one.
            {
              name: "house",
              // Of the messages those of the first screens, so that a new screen costs a first visit nothing.
              // The small parts of the first screens with it: by themselves they weigh more as files.
              test: /web\/(app|design|store)\/|web\/screens\/use-(idle|now)\.|web\/messages\/(design|index|kit|shell|today|weighing|welcome|words)\.|core\/(record|quantity|history)\/|core\/program\/(?!week|check|next|stored|day)|lucide-react\/dist\/esm\/icons\/(arrow-left-right|chevron-(down|left|right)|play)\./,
            },
          ],
        },
      },
    },
  },
  server: { port, ...(proxy ? { proxy } : {}) },
  preview: { port, ...(proxy ? { proxy } : {}) },
});
