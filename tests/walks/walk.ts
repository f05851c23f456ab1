import fc from 'fast-check';
import type { WalkedBrowser, WalkedTab } from './browser.ts';
import { Device, isQuestion, type Tab } from './model.ts';
import { type Kind, type Move, moves } from './moves.ts';
import { expected, type Order } from './screen.ts';

/** How long a page may take to show what it must, in milliseconds; less while a walk that has failed is shortened. */
const patience = { walking: 10_000, shortening: 2_000 };

/** The browser as the model sees it: the same tabs, in the same order. */
class Walker {
  private readonly tabs = new Map<Tab, WalkedTab>();
  private readonly browser: WalkedBrowser;
  private readonly patience: number;
  steps = 0;

  private constructor(browser: WalkedBrowser, patience: number) {
    this.browser = browser;
    this.patience = patience;
  }

  static async setOut(browser: WalkedBrowser, device: Device, patience: number): Promise<Walker> {
    const walker = new Walker(browser, patience);
    walker.tabs.set(device.seen, await browser.open('/', true));
    return walker;
  }

  async take(device: Device, move: Move): Promise<void> {
    const { seen } = device;
    const before = new Map(device.tabs.map((tab) => [tab, device.chosen(tab)]));
    move.outcome(device);
    for (const tab of device.tabs) if (changed(device, tab, before.get(tab))) tab.wrong = false;

    const tab = this.of(seen);
    if (move.tab === 'close') {
      await tab.close();
      this.tabs.delete(seen);
    } else if (move.tab === 'reload') await tab.reload();
    else if (move.tab) this.tabs.set(device.seen, await this.browser.open(move.tab.open, false));
    for (const press of move.presses.slice(0, -1)) await tab.run({ press, wanted: '', patience: 0 });
    if (device.tabs.includes(seen)) await this.compare(device, seen, { press: move.presses.at(-1) ?? null });
    for (const other of device.tabs.filter((tab) => tab !== seen)) {
      const from = this.tabs.get(seen);
      await this.compare(device, other, {
        press: null,
        ...(device.tabs.includes(seen) && from && { stored: await from.stored() }),
      });
    }
    this.steps += 1;
  }

  private async compare(device: Device, tab: Tab, order: Pick<Order, 'press' | 'stored'>): Promise<void> {
    const wanted = JSON.stringify(expected(device, tab));
    const seen = await this.of(tab).run({ ...order, wanted, patience: this.patience });
    if (seen === wanted) return;
    const which = tab === device.seen ? 'this tab' : 'the other tab';
    throw new Error(`${which} shows\n  ${seen}\nand not\n  ${wanted}`);
  }

  private of(tab: Tab): WalkedTab {
    const walked = this.tabs.get(tab);
    if (!walked) throw new Error('the model has a tab that the browser has not');
    return walked;
  }
}

/** A complaint goes as soon as something else stands chosen in the question it is about. */
function changed(device: Device, tab: Tab, before: readonly string[] | undefined): boolean {
  return isQuestion(tab.page) && device.chosen(tab).join() !== before?.join();
}

/** A step of fast-check's: of one kind, and the one at a random place among all that are possible when it comes to it. */
class Step implements fc.AsyncCommand<Device, Walker> {
  private readonly kind: Kind;
  private readonly place: number;
  private taken = '';

  constructor(kind: Kind, place: number) {
    this.kind = kind;
    this.place = place;
  }

  check(device: Device): boolean {
    return moves[this.kind](device).length > 0;
  }

  async run(device: Device, walker: Walker): Promise<void> {
    const possible: readonly Move[] = moves[this.kind](device);
    const move = possible[this.place % possible.length];
    if (!move) return;
    this.taken = move.name;
    await walker.take(device, move);
  }

  toString(): string {
    return `\n  ${this.taken || `(${this.kind})`}`;
  }
}

/** How often each kind of step is tried, against the others. */
const weights: Readonly<Record<Kind, number>> = {
  begin: 60,
  choose: 140,
  continue: 140,
  look: 10,
  propose: 20,
  back: 50,
  confirm: 50,
  follow: 50,
  browserBack: 50,
  browserForward: 40,
  reload: 20,
  open: 10,
  turn: 30,
  close: 5,
  afresh: 8,
  erase: 2,
};

const anyStep = fc.oneof(
  ...(Object.keys(moves) as Kind[]).map((kind) => ({
    weight: weights[kind],
    // Without a liking for small numbers: every place is as good.
    arbitrary: fc.noBias(fc.nat(9999)).map((place) => new Step(kind, place)),
  })),
);
const anyWalk = fc.commands([anyStep], { maxCommands: 120, size: 'max' });

/**
 * Walks at random until so many steps were taken and every one led where the model says. A walk that fails is
 * shortened to the fewest steps that still fail, and reported with the seed that repeats it.
 * @param seed of the first walk; each further one has the next
 */
export async function walk(browser: WalkedBrowser, { steps, seed }: { steps: number; seed: number }) {
  let taken = 0;
  for (let each = seed; taken < steps; each += 1) {
    let failed = false;
    const property = fc.asyncProperty(anyWalk, async (commands) => {
      const device = new Device();
      const walker = await Walker.setOut(browser, device, failed ? patience.shortening : patience.walking);
      try {
        await fc.asyncModelRun(() => ({ model: device, real: walker }), commands);
      } catch (error) {
        if (!failed) console.error(String(commands), error);
        failed = true;
        throw error;
      }
      taken += walker.steps;
    });
    try {
      await fc.assert(property, { seed: each, numRuns: 1, interruptAfterTimeLimit: 300_000 });
    } catch (error) {
      throw new Error(`WALK_SEED=${each} begins with this walk.`, { cause: error });
    }
  }
  return taken;
}
