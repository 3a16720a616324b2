type Point = readonly [number, number];

const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Counter-clockwise corners (Andrew 1979, monotone chain). */
const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = points.toSorted((one, other) => one[0] - other[0] || one[1] - other[1]);
  const chain = (order: readonly Point[]): readonly Point[] => {
    const kept: Point[] = [];
    for (const point of order) {
      while (kept.length >= 2) {
        const [before, last] = kept.slice(-2) as [Point, Point];
        if (turn(before, last, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.toReversed())];
};

const toSegment = (point: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = dx * dx + dy * dy;
  const t = size === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / size;
  const u = Math.max(0, Math.min(1, t));
  return Math.hypot(point[0] - a[0] - u * dx, point[1] - a[1] - u * dy);
};

/** How far a point lies outside the convex hull of others; 0 inside. */
export const hullDistance = (point: Point, points: readonly Point[]): number => {
  const hull = hullOf(points);
  const edges = hull.map((corner, index): readonly [Point, Point] => [
    corner,
    hull[(index + 1) % hull.length] ?? corner,
  ]);
  if (edges.length >= 3 && edges.every(([a, b]) => turn(a, b, point) >= 0)) return 0;
  return Math.min(...edges.map(([a, b]) => toSegment(point, a, b)));
};
