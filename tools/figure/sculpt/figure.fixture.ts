/** Whether a mesh is closed, and how much is in it. */

/** Edges without a partner in the opposite direction, as pairs of vertices. */
export const openEdges = (triangles: ArrayLike<number>): readonly (readonly [number, number])[] => {
  const balance = new Map<string, number>();
  for (let at = 0; at < triangles.length; at += 3)
    for (let corner = 0; corner < 3; corner += 1) {
      const from = triangles[at + corner] ?? 0;
      const to = triangles[at + ((corner + 1) % 3)] ?? 0;
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      balance.set(key, (balance.get(key) ?? 0) + (from < to ? 1 : -1));
    }
  return [...balance].flatMap(([key, sum]) => {
    const [from = 0, to = 0] = key.split(" ").map(Number);
    return sum === 0 ? [] : [[from, to] as const];
  });
};

/** Six times the volume inside a closed mesh is the sum of these determinants. */
export const volumeOf = (positions: ArrayLike<number>, triangles: ArrayLike<number>): number => {
  let sum = 0;
  const at = (vertex: number, axis: number): number => positions[vertex * 3 + axis] ?? 0;
  for (let index = 0; index < triangles.length; index += 3) {
    const [a, b, c] = [triangles[index] ?? 0, triangles[index + 1] ?? 0, triangles[index + 2] ?? 0];
    sum +=
      at(a, 0) * (at(b, 1) * at(c, 2) - at(b, 2) * at(c, 1)) +
      at(a, 1) * (at(b, 2) * at(c, 0) - at(b, 0) * at(c, 2)) +
      at(a, 2) * (at(b, 0) * at(c, 1) - at(b, 1) * at(c, 0));
  }
  return sum / 6;
};
