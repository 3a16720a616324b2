/**
 * Circles in a directed graph: for each knot (strongly connected component) one shortest circle.
 */

/**
 * @param {ReadonlyMap<string, readonly string[]>} targetsByName
 * @returns {string[][]}
 */
export const findCircles = (targetsByName) => {
  /** @type {Set<string>} */
  const reported = new Set();
  /** @type {string[][]} */
  const circles = [];
  for (const name of targetsByName.keys()) {
    if (reported.has(name)) continue;
    const circle = shortestWayBack(targetsByName, name);
    if (circle === undefined) continue;
    circles.push(circle);
    for (const member of circle) reported.add(member);
  }
  return circles;
};

/**
 * Breadth first from a node to itself.
 * @param {ReadonlyMap<string, readonly string[]>} targetsByName
 * @param {string} start
 * @returns {string[] | undefined}
 */
const shortestWayBack = (targetsByName, start) => {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  let edge = [start];
  while (edge.length > 0) {
    /** @type {string[]} */
    const next = [];
    for (const name of edge)
      for (const target of targetsByName.get(name) ?? []) {
        if (target === start) return wayTo(cameFrom, start, name);
        if (cameFrom.has(target)) continue;
        cameFrom.set(target, name);
        next.push(target);
      }
    edge = next;
  }
  return undefined;
};

/**
 * @param {ReadonlyMap<string, string>} cameFrom
 * @param {string} start
 * @param {string} end
 */
const wayTo = (cameFrom, start, end) => {
  const way = [end];
  for (let name = end; name !== start;) {
    name = cameFrom.get(name) ?? start;
    way.unshift(name);
  }
  return way;
};
