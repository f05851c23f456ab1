import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  assess,
  profileFields,
  saidOn,
  statements,
  type TreatmentId,
  treatmentIds,
  treatments,
} from '#rules';
import { useShortlist, useWhatMatters } from '#visit';
import { words } from '#words/after-questions';
import { findPage, main, texts } from '../../fixtures/page.ts';
import { complete, openApp, reload } from '../../fixtures/render-app.tsx';

const { option } = words;
const names = option.treatmentNames;
const title = 'Compare options';

async function open(answers?: Parameters<typeof openApp>[1], path = '/compare/', page = title) {
  const app = openApp(path, answers);
  await findPage(page);
  return app;
}

/** As if these had been chosen on an earlier visit. */
function keep(...options: readonly TreatmentId[]) {
  const text = JSON.stringify({ app: 'scar-options', version: 1, data: { options } });
  window.localStorage.setItem('scar-options.compared', text);
}

const table = () => screen.getByRole('table');
const columns = () => texts(within(table()).getAllByRole('columnheader'));
const row = (heading: string | RegExp) =>
  within(table()).getByRole('row', {
    name: typeof heading === 'string' ? new RegExp(`^${heading}`) : heading,
  });
const headings = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((heading) => heading.querySelector('span')?.textContent);
/** What the cells of a row say, without the heading that is repeated for the eye. */
const cells = (heading: string | RegExp) =>
  within(row(heading))
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild ?? cell);
const fields = profileFields.map((field) => option.profileFields[field].heading);
const same = () =>
  within(table())
    .getAllByRole('rowheader')
    .filter((heading) => heading.textContent.includes('Same for all'))
    .map((heading) => heading.querySelector('span')?.textContent);

describe('choosing', () => {
  test('offers every option in the article’s order, none chosen, and no table yet', async () => {
    await open();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(
      treatmentIds.map((id) => names[id]),
    );
    expect(screen.getByText('0 of 4 chosen. Choose at least two.')).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('the columns keep the article’s order, whichever was chosen first', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Subcision' }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'TCA CROSS' }));
    expect(columns()).toEqual(['Point', 'TCA CROSS', 'Subcision']);
    expect(
      screen.getByRole('table', { name: 'What the sources say on TCA CROSS and Subcision' }),
    ).toBeVisible();
  });

  test('a fifth is not taken: that is said, every box stays enabled, and one taken away makes room', async () => {
    keep('tca-cross', 'punch-excision', 'subcision', 'retinol');
    const { user } = await open();
    const fifth = screen.getByRole('checkbox', { name: 'Professional microneedling' });
    expect(fifth).toBeEnabled();
    await user.click(fifth);
    expect(fifth).not.toBeChecked();
    expect(fifth).toHaveFocus();
    expect(
      screen.getByText('Four is the most. Take one away first, then choose Professional microneedling.'),
    ).toHaveAttribute('role', 'status');
    expect(columns()).toHaveLength(5);
    await user.click(screen.getByRole('checkbox', { name: 'Retinol' }));
    expect(screen.getByText('3 of 4 chosen.')).toBeInTheDocument();
    await user.click(fifth);
    expect(fifth).toBeChecked();
  });

  test('is kept', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Subcision' }));
    await user.click(screen.getByRole('checkbox', { name: 'Retinol' }));
    await reload();
    await findPage(title);
    expect(columns()).toEqual(['Point', 'Subcision', 'Retinol']);
  });

  test('begins with the first four of the shortlist; once emptied by hand it stays empty', async () => {
    useShortlist.setState({ options: ['tca-cross', 'microneedling', 'subcision', 'retinol', 'sunscreen'] });
    const { user } = await open();
    const shortlisted = ['TCA CROSS', 'Professional microneedling', 'Subcision', 'Retinol'];
    expect(columns().slice(1)).toEqual(shortlisted);
    for (const name of shortlisted) await user.click(screen.getByRole('checkbox', { name }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await reload();
    await findPage(title);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  });

  test('what another tab chose shows here', async () => {
    await open();
    keep('tca-cross', 'subcision');
    act(() => {
      window.dispatchEvent(new StorageEvent('storage'));
    });
    expect(columns()).toEqual(['Point', 'TCA CROSS', 'Subcision']);
  });

  test('an option whose paragraph the article calls unverified says so where it is chosen', async () => {
    await open();
    expect(screen.getByRole('checkbox', { name: 'Retinol' })).toHaveAccessibleDescription(
      option.options.unverified,
    );
    expect(screen.getByRole('checkbox', { name: 'Subcision' })).not.toHaveAccessibleDescription();
  });
});

describe('the rows', () => {
  test('without answers: where it is done, then every field in its fixed order', async () => {
    keep('tca-cross', 'no-procedure');
    await open();
    expect(headings()).toEqual(['Where it is done', ...fields]);
    expect(cells('Where it is done').map(({ textContent }) => textContent)).toEqual([
      'At a clinic',
      'Nothing is done',
    ]);
  });

  test('each cell gives the statements of its option, sourced, and each silence as a question', async () => {
    const ids = ['tca-cross', 'subcision', 'retinol', 'no-procedure'] as const;
    keep(...ids);
    await open();
    for (const field of profileFields) {
      cells(option.profileFields[field].heading).forEach((cell, at) => {
        const id = ids[at] ?? 'tca-cross';
        const said = treatments[id].profile[field];
        for (const statement of said) {
          expect(cell).toHaveTextContent(statements[statement].text);
          expect(cell).toHaveTextContent(`(${statement})`);
        }
        const ask =
          id === 'no-procedure' ? option.askWithoutProcedure[field] : option.profileFields[field].ask;
        if (said.length === 0)
          expect(cell).toHaveTextContent(`The sources do not say. Ask your doctor: ${ask}`);
        else expect(cell).not.toHaveTextContent('The sources do not say');
      });
    }
  });

  test('with answers: standing, recovery and cautions come before the fields', async () => {
    keep('tca-cross', 'home-microneedling');
    await open(complete);
    expect(headings()).toEqual([
      'Where it stands for your answers',
      'Recovery and your limit',
      'Cautions for your answers',
      'Where it is done',
      ...fields,
    ]);
    expect(cells('Where it stands').map(({ textContent }) => textContent)).toEqual([
      'Named',
      'Advised against',
    ]);
    const own = assess(complete).options.find(({ treatment }) => treatment === 'tca-cross');
    const [cross, home] = cells('Recovery and your limit');
    expect(cross).toHaveTextContent(option.fits[own?.downtime.fit ?? 'ask'].meaning);
    expect(home).toHaveTextContent('Not an option');
    expect(cells('Cautions')[0]).toHaveTextContent('Caution: Change of skin colour');
  });

  test('what matters comes first, in the person’s order and marked; a field among it moves up, once', async () => {
    useWhatMatters.setState({ order: ['few-visits', 'no-cutting', 'cost'] });
    keep('punch-excision', 'subcision');
    await open(complete);
    expect(headings().slice(0, 4)).toEqual([
      'Few visits',
      'No cutting',
      'Cost',
      'Where it stands for your answers',
    ]);
    expect(row('Few visits')).toHaveTextContent(/^Few visitsHow many sessionsMatters to you: 1/);
    expect(row('No cutting')).toHaveTextContent('Matters to you: 2');
    expect(row('Cost')).toHaveTextContent('Matters to you: 3');
    expect(headings().filter((heading) => heading === 'Cost')).toHaveLength(1);
    expect(headings()).not.toContain('How many sessions');
    expect(columns()).toEqual(['Point', 'Punch excision', 'Subcision']);
    const [punch, silent] = cells('No cutting');
    for (const id of saidOn('no-cutting', 'punch-excision')) {
      expect(punch).toHaveTextContent(statements[id].text);
    }
    expect(silent).toHaveTextContent('The sources do not say. Ask your doctor: Is anything cut for this?');
  });
});

describe('differences', () => {
  test('a row that says the same of all is marked, said or silent; a row that differs is not', async () => {
    keep('punch-excision', 'punch-grafting');
    await open();
    // Both cost and approval quote the same statements; on the number of sessions both are silent.
    expect(same()).toEqual(['Where it is done', 'How many sessions', 'Cost', 'Approval']);
    expect(screen.getByText('6 of 10 rows differ.')).toBeInTheDocument();
  });

  test('with three, a row differs as soon as one says something else', async () => {
    keep('punch-excision', 'punch-grafting', 'retinol');
    await open();
    expect(same()).toEqual([]);
  });

  test('rows that say the same can be left out, and come back', async () => {
    keep('punch-excision', 'punch-grafting');
    const { user } = await open();
    const only = screen.getByRole('checkbox', { name: 'Show only rows that differ' });
    await user.click(only);
    expect(headings()).toEqual([
      'What it is',
      'How it is done',
      'What it may help with',
      'Downsides and risks',
      'What healing is like',
      'How long it lasts',
    ]);
    await user.click(only);
    expect(headings()).toHaveLength(10);
  });

  test('the same words with another caution, or another place in one’s answers, are a difference', async () => {
    keep('ablative-laser', 'fractional-ablative-laser');
    await open(complete);
    expect(same()).toContain('Where it stands for your answers');
    expect(same()).toContain('Cautions for your answers');
    expect(same()).not.toContain('Recovery and your limit');
  });

  test('another statement behind a caution of the same name is a difference', async () => {
    keep('punch-excision', 'punch-grafting');
    await open(complete);
    expect(same()).not.toContain('Cautions for your answers');
  });
});

test('good and bad are given the same room: their rows are built alike', async () => {
  keep('tca-cross', 'subcision');
  await open();
  const shape = (heading: string) =>
    [row(heading), ...within(row(heading)).getAllByRole('cell')].map((part) => part.className);
  expect(shape('What it may help with')).toEqual(shape('Downsides and risks'));
});

test('the page sends one to a doctor and leads to what matters and to each option', async () => {
  keep('tca-cross', 'subcision');
  await open();
  expect(main()).toHaveTextContent('See a doctor before any treatment');
  for (const [name, href] of [
    ['Change what matters to you', '/what-matters/'],
    ['All about TCA CROSS', '/treatments/tca-cross/'],
    ['All about Subcision', '/treatments/subcision/'],
    ['All options', '/treatments/'],
  ] as const) {
    expect(within(main()).getByRole('link', { name })).toHaveAttribute('href', href);
  }
});

describe('from the page of an option', () => {
  test('it can be put into the comparison and taken out, with focus kept and the result said', async () => {
    const { user } = await open(undefined, '/treatments/subcision/', 'Subcision');
    const button = screen.getByRole('button', { name: 'Add to compare' });
    await user.click(button);
    expect(screen.getByText('Subcision is in the comparison: 1 of 4.')).toHaveAttribute('role', 'status');
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleName('Take out of compare');
    await user.click(button);
    expect(screen.getByText('Subcision is no longer in the comparison: 0 of 4.')).toBeInTheDocument();
    await user.click(button);
    await user.click(screen.getByRole('link', { name: 'See the comparison' }));
    await findPage(title);
    expect(screen.getByRole('checkbox', { name: 'Subcision' })).toBeChecked();
  });

  test('a fifth is not taken, and that is said', async () => {
    keep('tca-cross', 'punch-excision', 'retinol', 'aha');
    const { user } = await open(undefined, '/treatments/subcision/', 'Subcision');
    await user.click(screen.getByRole('button', { name: 'Add to compare' }));
    expect(
      screen.getByText('Four is the most. Take one away first, then choose Subcision.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add to compare' })).toBeVisible();
  });
});
