import { treatmentIds } from '#rules';
import { words } from '#words/after-questions';
import { doctor } from './doctor.ts';
import { expect, patient, test } from './journey.ts';
import { plain, print } from './paper.ts';

const { option } = words;

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the options are a leaflet of at most seven pages, with every option and all advice`, async ({
    page,
  }) => {
    await patient(page).answer(['Ice pick', 'Rolling'], 'Deep', 'Type V', 'A few days');
    const { text, pages, tagged } = await print(page, format);
    expect(tagged).toBe(true);
    expect(pages.length).toBeLessThanOrEqual(7);
    for (const id of treatmentIds) expect(text).toContain(plain(option.treatmentNames[id]));
    expect(pages[0]).toContain(option.caveats['consult-doctor']);
    expect(pages[0]).toContain(
      'You told us about ice pick and rolling scars that are deep on skin of type V',
    );
    expect(text).toContain(option.caveats['downtime-conflict']);
    for (const item of Object.values(option.tellYourDoctor)) expect(text).toContain(item);
    expect(text).toContain('Made with rules version');
    // What is for pressing has no place on paper.
    expect(text).not.toContain(words.app.erase.button);
    expect(text).not.toContain(option.options.answers.checkAll);
  });

  test(`on ${format} an option is at most four pages, with every field and all pictures`, async ({
    page,
  }) => {
    await patient(page).answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
    await page.goto('/treatments/subcision/');
    await expect(page.getByRole('heading', { name: option.treatment.yours })).toBeVisible();
    const shown = await page.locator('.scene').count();
    const { text, pages, tagged } = await print(page, format);
    expect(tagged).toBe(true);
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const { heading } of Object.values(option.profileFields)) expect(text).toContain(heading);
    expect(pages[0]).toContain(option.caveats['consult-doctor']);
    expect(text).not.toContain(words.figure.scenes.next);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.scene').filter({ visible: true }).count()).toBe(shown);
  });
}

test('on paper nothing is told by a background: without them, marks and bars still have their lines', async ({
  page,
}) => {
  await patient(page).answer(['Ice pick'], 'Deep', 'Type V', 'A few days');
  await page.emulateMedia({ media: 'print' });
  const grounds = await page
    .locator('.on-paper, .on-paper *')
    .evaluateAll(
      (elements) =>
        elements
          .map((element) => getComputedStyle(element))
          .filter(
            ({ backgroundColor, backgroundImage }) =>
              backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none',
          ).length,
    );
  expect(grounds).toBe(0);
  await expect(page.locator('.paper-options .mark svg').first()).toBeVisible();
});

test('on paper without backgrounds the answers of a consultation stand out by their edge and their weight', async ({
  page,
}) => {
  const me = doctor(page);
  await me.open();
  await me.answer('Depth', 'Deep').check();
  await page.emulateMedia({ media: 'print' });
  const looks = await me
    .question('Depth')
    .locator('.segment')
    .evaluateAll((segments) =>
      segments.map((segment) => {
        const { backgroundColor, borderTopColor, color, fontWeight } = getComputedStyle(segment);
        const edged = borderTopColor === color;
        return { name: segment.textContent, edged, weight: fontWeight, ground: backgroundColor };
      }),
    );
  const [chosen, ...others] = [...looks].sort((one, other) => Number(other.edged) - Number(one.edged));
  expect(chosen).toEqual({ name: 'Deep', edged: true, weight: '700', ground: 'rgba(0, 0, 0, 0)' });
  expect(others).not.toHaveLength(0);
  for (const other of others) expect(other).toMatchObject({ edged: false, weight: '400' });
});
