/**
 * Dorsal's mark as SVG: a back from behind, drawn as iron bars on chalk. Five pairs of bars fall to
 * the spine, wide at the shoulders, narrow at the waist; one is lit, as a working muscle is.
 */
const BARS = [
  { y: 138, reach: 150, rise: 40 },
  { y: 200, reach: 138, rise: 40 },
  { y: 262, reach: 112, rise: 36 },
  { y: 324, reach: 84, rise: 30 },
  { y: 386, reach: 58, rise: 22 },
];

const LIT = 1;

/**
 * @param {{ rounded: boolean, scale: number }} form `rounded` cuts the corners; `scale` leaves the safe
 * zone that a maskable icon needs
 */
export const mark = ({ rounded, scale }) => {
  const bars = BARS.map(({ y, reach, rise }, index) => {
    const stroke = index === LIT ? "#F2542D" : "#15201C";
    const left = `M${256 - 27} ${y + 10}L${256 - reach} ${y - rise}`;
    const right = `M${256 + 27} ${y + 10}L${256 + reach} ${y - rise}`;
    return `<path d="${left}${right}" stroke="${stroke}"/>`;
  }).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">` +
    `<rect width="512" height="512" rx="${rounded ? 112 : 0}" fill="#F3F4EF"/>` +
    `<g transform="translate(256 252) scale(${scale}) translate(-256 -250)" fill="none" stroke-width="34" stroke-linecap="round">` +
    `${bars}</g></svg>`
  );
};
