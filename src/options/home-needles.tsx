import { NeedleReach } from '#figures';
import { onDepthOfScars, statements } from '#rules';
import { SourcedList } from '#statements';
import { words } from '#words/after-questions';

const text = words.figure;

/** The one drawing to scale: its lengths are the figures of the statements beside it. */
export function HomeNeedles() {
  const { min = 0, max = 0 } = statements.F174.figure ?? {};
  const { max: boxcarDepth = 0 } = statements.S004.figure ?? {};
  return (
    <div className="scene">
      <NeedleReach
        needles={[min, max]}
        boxcarDepth={boxcarDepth}
        name={text.needleReach.name}
        description={text.needleReach.description}
      />
      <p className="caption">
        {text.needleReach.legend([min, max], boxcarDepth)} {text.needleReach.caption}
      </p>
      <SourcedList ids={onDepthOfScars} />
    </div>
  );
}
