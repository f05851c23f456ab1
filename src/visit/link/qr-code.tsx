import { toSvgPath } from 'lean-qr/extras/svg';
import { correction, generate } from 'lean-qr/nano';
import { useMemo } from 'react';

/** What the standard asks for around a code, in modules. */
const quietZone = 4;
/** In CSS pixels: a camera an arm's length away still tells modules of this size apart. */
const moduleSize = 5;

/**
 * A text as a QR code, at correction level M or more: a stain of a seventh of it can be made good. Black on white
 * in every scheme and on paper, because not every reader takes a code with its colours turned round.
 */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = useMemo(() => {
    const code = generate(text, { minCorrectionLevel: correction.M });
    return { size: code.size, path: toSvgPath(code) };
  }, [text]);
  const side = size + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={name}
      className="qr-code"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      width={side * moduleSize}
      height={side * moduleSize}
      shapeRendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
