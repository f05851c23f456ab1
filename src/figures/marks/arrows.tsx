/** Movement is a hollow block arrow, so that it is never taken for a tool, for light or for tissue. */
const turns = { up: 0, right: 90, down: 180, left: 270 } as const;

/** An arrow that ends at a place. */
export function Arrow({
  x,
  y,
  to,
  length = 32,
}: {
  x: number;
  y: number;
  to: keyof typeof turns;
  length?: number;
}) {
  return (
    <path
      className={`arrow arrow-${to}`}
      transform={`translate(${x} ${y}) rotate(${turns[to]})`}
      d={`M0 0l13 14h-7v${length - 14}h-12v${14 - length}h-7Z`}
    />
  );
}

/** How far it would still be: a line with a head at each end. */
export function Distance({ x, from, to }: { x: number; from: number; to: number }) {
  return (
    <path
      className="distance"
      d={`M${x} ${from}V${to}M${x - 7} ${from + 9}l7 -9l7 9M${x - 7} ${to - 9}l7 9l7 -9`}
    />
  );
}
