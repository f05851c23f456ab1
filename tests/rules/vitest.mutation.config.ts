import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest comes last: most mutants are found out before it is their turn. */
const slowest = ['hostile-answers', 'unsure', 'what-if', 'invariants'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) =>
      slowest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted(
      (one, other) => turn(one) - turn(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/**
 * The tests of the rules as mutation testing runs them, hundreds of times: alone, over a sample of the answer
 * space (see tests/fixtures/answer-space.ts), with the modules loaded once for all files.
 */
export default defineConfig({
  test: {
    name: 'rules',
    environment: 'node',
    include: ['tests/rules/**/*.test.ts'],
    env: { RULES_SPACE: 'core' },
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: QuickestFirst },
  },
});
