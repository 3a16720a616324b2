import type { Settings } from "@dorsal/core/record";

/** Read by the script in index.html before the first paint; a mirror of the settings record, never its source. */
const MIRROR = "dorsal.theme";

const PAGE_COLOUR = { light: "#F3F4EF", dark: "#101615" } as const;

/** Shows the theme now, and leaves it where the next start finds it before the store is open. */
export const applyTheme = (theme: Settings["theme"]): void => {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;

  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = meta.media.includes("dark") ? "dark" : "light";
    meta.content = PAGE_COLOUR[theme === "system" ? scheme : theme];
  }

  try {
    if (theme === "system") localStorage.removeItem(MIRROR);
    else localStorage.setItem(MIRROR, theme);
  } catch {
    // Without local storage the theme still applies, only a moment later at the next start.
  }
};
