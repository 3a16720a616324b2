/** Which vertices of a mesh are neighbours. */

/** Neighbours of vertex `v` are `list[starts[v]]` up to `list[starts[v + 1]]`. */
export interface Neighbours {
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
}

/** One entry a direction of an edge: an edge of two triangles counts each neighbour twice, evenly. */
export const neighboursOf = (triangles: Uint32Array, count: number): Neighbours => {
  const starts = new Uint32Array(count + 1);
  const eachEdge = (visit: (from: number, to: number) => void): void => {
    for (let at = 0; at < triangles.length; at += 3)
      for (let corner = 0; corner < 3; corner += 1) {
        const from = triangles[at + corner] ?? 0;
        const to = triangles[at + ((corner + 1) % 3)] ?? 0;
        visit(from, to);
        visit(to, from);
      }
  };
  eachEdge((from) => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  });
  for (let vertex = 0; vertex < count; vertex += 1)
    starts[vertex + 1] = (starts[vertex + 1] ?? 0) + (starts[vertex] ?? 0);
  const list = new Uint32Array(starts[count] ?? 0);
  const filled = starts.slice();
  eachEdge((from, to) => {
    const place = filled[from] ?? 0;
    list[place] = to;
    filled[from] = place + 1;
  });
  return { starts, list };
};
