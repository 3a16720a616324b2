/** Where a key belongs to what is typed, or chosen by letters. */
const TYPING = "input:not([type=checkbox],[type=radio],[type=range]),textarea,select";

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/**
 * Whether a key asks for the search of everything: Ctrl or Cmd with K. No letter or sign alone does,
 * which who speaks to their computer would press without meaning to (WCAG 2.1.4).
 */
export const asksToFind = ({ key, ctrlKey, metaKey, altKey }: Key): boolean =>
  !altKey && key === "k" && ctrlKey !== metaKey;

/**
 * Calls back when the keys ask for the search of everything, but not while one types, answers a sheet
 * or is on a screen that has the window to itself; where the search is open already its field takes
 * the focus.
 */
export const onFindKey = (open: () => void): void => {
  addEventListener("keydown", (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (
      !asksToFind(event) ||
      isTyping ||
      !document.querySelector(".framed:not(:has(dialog[open]))")
    )
      return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>(".find [type=search]");
    if (field) field.focus();
    else open();
  });
};
