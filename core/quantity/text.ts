/**
 * Text of at most so many UTF-16 units, as records count them: what is longer ends in `…`, and never
 * in half of a character.
 * @param most 1 or more
 */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
