import { act, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { App } from '#app';
import { type Answers, assess, changesBetween, statements, type TreatmentId } from '#rules';
import { words } from '#words/after-questions';
import { changedAnswers } from '../../../src/options/what-if/changed-answers.ts';
import { sampleAnswers } from '../../fixtures/options.ts';
import { findPage, folded, main, texts } from '../../fixtures/page.ts';
import { complete, keptProgress, openApp, reload } from '../../fixtures/render-app.tsx';

const title = 'Options to ask a doctor about';
const { treatmentNames, standings } = words.option;
const lastSeen = 'scar-options.last-seen';

/** The notice, once it is there. */
const trace = async () => {
  const heading = await screen.findByRole('heading', { name: 'What has changed' });
  if (!heading.parentElement) throw new Error('a heading without its notice');
  return heading.parentElement;
};
const noTrace = () => expect(screen.queryByRole('heading', { name: 'What has changed' })).toBeNull();

/** The options were seen with some answers; then the answers became others. */
async function seenThen(before: Answers, after: Answers) {
  const first = openApp('/options/', before);
  await findPage(title);
  first.close();
  const app = openApp('/options/', after);
  await findPage(title);
  return app;
}

describe('what a changed answer has moved', () => {
  test('is not spoken of on a first visit, nor after a reload', async () => {
    openApp('/options/', complete);
    await findPage(title);
    noTrace();
    await reload();
    await findPage(title);
    noTrace();
  });

  test('stands at the top after a change: which answer, what moved from where to where, and by which rules', async () => {
    const { user } = openApp('/options/', complete);
    await findPage(title);
    await user.click(screen.getByRole('link', { name: /^Change Depth:/ }));
    await findPage('How deep are your deepest scars?');
    await user.click(screen.getByRole('radio', { name: 'Shallow' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await findPage(title)).toHaveFocus();
    const notice = await trace();
    expect(notice).toHaveTextContent('Depth: was “Deep”, now “Shallow”.');
    expect(within(notice).getByRole('status')).toHaveTextContent(
      'You changed an answer. 3 options have moved.',
    );
    const peel = folded('Why Medium-depth chemical peel moved', notice);
    // Folded, so drawn after what is seen.
    await waitFor(() => expect(peel).toHaveTextContent(statements.F140.text));
    expect(peel).toHaveTextContent('What counts now');
    expect(peel).toHaveTextContent(/From your answers: Depth\./);
    const advice = screen.getByRole('heading', { name: 'See a doctor before any treatment' });
    expect(advice.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const answers = screen.getByRole('heading', { name: 'Your answers' });
    expect(notice.compareDocumentPosition(answers)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test.each(
    sampleAnswers.flatMap(([name, before], at) =>
      sampleAnswers.slice(at + 1).map(([other, after]) => [name, other, before, after] as const),
    ),
  )('is exactly what differs between two assessments: from %s to %s', async (_, __, before, after) => {
    await seenThen(before, after);
    const notice = await trace();
    const [then, now] = [assess(before).options, assess(after).options];
    const differing = then.flatMap(({ treatment, standing }, at) => {
      const to = now[at]?.standing ?? standing;
      return to === standing
        ? []
        : [`${treatmentNames[treatment]}: from ${standings[standing].word} to ${standings[to].word}`];
    });
    expect(texts(notice.querySelectorAll('.moved > li > p'))).toEqual(differing);
    const { fits, cautions } = changesBetween(before, after);
    const named = (ids: readonly TreatmentId[]) => new Set(ids.map((id) => treatmentNames[id]));
    const [inFits, inCautions] = [...notice.querySelectorAll('.changes')].map(
      (list) => new Set(texts(list.querySelectorAll('dd'))),
    );
    const lists = [fits, cautions]
      .filter((moves) => moves.length > 0)
      .map((moves) => named(moves.map(({ treatment }) => treatment)));
    expect([inFits, inCautions].filter(Boolean)).toEqual(lists);
  });

  test('shows every reason that rests on the changed answer, with its statements, and those that fell away', async () => {
    const after: Answers = { ...complete, scarTypes: ['rolling'] };
    await seenThen(complete, after);
    const notice = await trace();
    const option = (answers: Answers) =>
      assess(answers).options.find(({ treatment }) => treatment === 'subcision')?.reasons ?? [];
    const box = folded('Why Subcision moved', notice);
    const now = option(after).filter(({ answers }) => answers.includes('scarTypes'));
    expect(now.length).toBeGreaterThan(0);
    for (const id of now.flatMap((reason) => reason.statements))
      expect(box).toHaveTextContent(statements[id].text);
    const punch = folded('Why Punch excision moved', notice);
    expect(punch).toHaveTextContent('What counts no longer');
  });

  test('says so where nothing moved', async () => {
    await seenThen(complete, { ...complete, details: { ...complete.details, activeAcne: 'yes' } });
    const notice = await trace();
    expect(notice).toHaveTextContent('You changed an answer. No option has moved.');
    expect(notice).toHaveTextContent('Recovery and cautions are the same as before.');
  });

  test('is kept over a reload until it is hidden, and stays hidden; the reader is put at the top', async () => {
    await seenThen(complete, { ...complete, depth: 'shallow' });
    await trace();
    await reload();
    await findPage(title);
    const notice = await trace();
    act(() => within(notice).getByRole('button', { name: 'Hide this' }).click());
    noTrace();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await reload();
    await findPage(title);
    noTrace();
  });

  test('is gone when the answer is changed back', async () => {
    await seenThen(complete, { ...complete, depth: 'shallow' });
    await trace();
    keptProgress.write({ answers: complete, suggestions: {} });
    act(() => window.dispatchEvent(new StorageEvent('storage')));
    noTrace();
  });

  test('shows what another tab changed, and goes when another tab hides it', async () => {
    openApp('/options/', complete);
    await findPage(title);
    const after = { ...complete, skinType: 'II' as const };
    keptProgress.write({ answers: after, suggestions: {} });
    act(() => window.dispatchEvent(new StorageEvent('storage')));
    expect(await trace()).toHaveTextContent('Skin type: was “Type V”, now “Type II”.');
    window.localStorage.setItem(
      lastSeen,
      JSON.stringify({ app: 'scar-options', version: 1, data: { answers: after } }),
    );
    act(() => window.dispatchEvent(new StorageEvent('storage')));
    noTrace();
  });

  test('the region that tells it is there before its words are, and takes no focus', async () => {
    openApp('/options/', complete);
    await findPage(title);
    const region = main().querySelector('.change-trace [role="status"]');
    expect(region).toBeEmptyDOMElement();
    const focused = document.activeElement;
    keptProgress.write({ answers: { ...complete, depth: 'unsure' }, suggestions: {} });
    act(() => window.dispatchEvent(new StorageEvent('storage')));
    await trace();
    expect(region).toHaveTextContent('You changed an answer.');
    expect(document.activeElement).toBe(focused);
  });
});

describe('the answers last seen', () => {
  test('are erased with everything else, and nothing of them comes back', async () => {
    const { user } = openApp('/options/', complete);
    await findPage(title);
    expect(window.localStorage.getItem(lastSeen)).toContain('"depth":"deep"');
    await user.click(screen.getByRole('button', { name: 'Erase everything' }));
    await findPage('Sunken acne scars: options to ask a doctor about');
    expect(window.localStorage.length).toBe(0);
  });

  test('are forgotten when somebody starts afresh: the next person is told nothing of them', async () => {
    const { user } = openApp('/options/', complete);
    await findPage(title);
    await user.click(screen.getByRole('link', { name: 'Scar Options' }));
    await user.click(await screen.findByRole('button', { name: 'Start afresh' }));
    await findPage('What do your scars look like?');
    expect(window.localStorage.getItem(lastSeen)).not.toContain('depth');
  });

  test('that cannot be read cost nothing but the notice', async () => {
    window.localStorage.setItem(
      lastSeen,
      JSON.stringify({ app: 'scar-options', version: 1, data: { answers: { depth: 'bottomless' } } }),
    );
    openApp('/options/', complete);
    await findPage(title);
    noTrace();
  });

  test('are no part of the page as it is built', () => {
    expect(renderToString(<App path="/options/" />)).not.toContain('change-trace');
  });
});

describe('an answer counts as changed', () => {
  const changed = (before: Answers, after: Answers) =>
    changedAnswers(before, after).map(({ question }) => question);

  test('not by the order of scar types, nor by a detail left blank for “not sure”', () => {
    const { details: _, ...blank } = complete;
    expect(
      changed(
        { ...blank, scarTypes: ['rolling', 'boxcar'] },
        { ...blank, scarTypes: ['boxcar', 'rolling'], details: { boxcarWidth: 'unsure', spread: 'few' } },
      ),
    ).toEqual([]);
  });

  test('by every question answered otherwise, with both answers in words', () => {
    expect(
      changedAnswers(complete, {
        ...complete,
        scarTypes: ['boxcar'],
        downtime: 'week',
        details: { boxcarWidth: 'wide' },
      }),
    ).toEqual([
      { question: 'scarTypes', before: 'Ice pick', after: 'Boxcar' },
      { question: 'downtime', before: 'A few days', after: 'About a week' },
      { question: 'details.boxcarWidth', before: 'not asked', after: 'Wide' },
      { question: 'details.spread', before: 'A few', after: 'not asked' },
      { question: 'details.sunDamage', before: 'No', after: 'Not answered yet' },
      { question: 'details.surfaceTone', before: 'No', after: 'Not answered yet' },
      { question: 'details.activeAcne', before: 'No', after: 'Not answered yet' },
    ]);
  });
});
