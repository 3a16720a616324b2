/** The colours of the theme, read where the figure stands: a part of the page may be dark by itself. */
import type { Colour, Palette } from "./types.ts";

const channels = (css: string): Colour => {
  const [red = 0, green = 0, blue = 0] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red / 255, green / 255, blue / 255];
};

/** The style sheet puts the tokens into colours that a canvas does not use itself. */
export const readPalette = (canvas: Element): Palette => {
  const style = getComputedStyle(canvas);
  const [red, green, blue] = channels(style.columnRuleColor);
  return {
    dark: red * 0.2126 + green * 0.7152 + blue * 0.0722 > 0.5,
    skin: channels(style.color),
    primary: channels(style.caretColor),
    secondary: channels(style.outlineColor),
  };
};

/** Calls when the theme of the page may have changed. */
export const onThemeChange = (listener: () => void): (() => void) => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const later = (): void => void requestAnimationFrame(listener);
  dark.addEventListener("change", later);
  const watcher = new MutationObserver(later);
  watcher.observe(document.documentElement, {
    attributes: true,
    subtree: true,
    attributeFilter: ["data-theme", "data-gym"],
  });
  return () => {
    dark.removeEventListener("change", later);
    watcher.disconnect();
  };
};
