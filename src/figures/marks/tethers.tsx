import { type Dip, dermisEnd, epidermisThickness, hollowsOf, surfaceY } from '../profile.ts';

/** The cords that tie a rolling scar down, from under its floor into the fat; whole, or cut through. */
export function Tethers({ dip, cutAt }: { dip: Dip; cutAt?: number }) {
  const top = surfaceY + dip.depth + epidermisThickness - 3;
  const bottom = dermisEnd + 12;
  return hollowsOf(dip).map((x) => {
    const pieces =
      cutAt === undefined
        ? { whole: `M${x} ${top}V${bottom}` }
        : { above: `M${x} ${top}V${cutAt - 15}`, below: `M${x} ${cutAt + 15}V${bottom}` };
    return (
      <g key={x}>
        {Object.entries(pieces).map(([name, piece]) => (
          <g key={name}>
            <path className="tether" d={piece} />
            <path className="twist" d={piece} />
          </g>
        ))}
        {cutAt !== undefined && (
          <path
            className="frayed"
            d={[-1, 0, 1]
              .map((i) => `M${x + i * 2} ${cutAt - 16}l${i * 6} 9M${x + i * 2} ${cutAt + 16}l${i * 6} -9`)
              .join('')}
          />
        )}
      </g>
    );
  });
}
