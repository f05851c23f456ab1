import { expect, patient, test } from './journey.ts';

test('deep ice pick scars, type V skin, a few days', async ({ page }) => {
  const me = patient(page);
  await me.answer(['Ice pick'], 'Deep', 'Type V', 'A few days');

  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText(
    'See a doctor before any treatment',
  );
  await expect(me.group('Named first').getByRole('heading', { level: 3 })).toHaveText([
    'TCA CROSS',
    'Punch excision',
  ]);
  await expect(me.group('May be considered').getByRole('heading', { level: 3 })).toHaveText([
    'Punch grafting',
    'No procedure for now',
  ]);

  const tca = page.getByRole('article', { name: 'TCA CROSS' });
  await expect(tca.getByText('May just fit').first()).toBeVisible();
  await tca.getByText(/^Cautions for TCA CROSS/).click();
  await expect(tca.getByText('Change of skin colour')).toBeVisible();

  const excision = page.getByRole('article', { name: 'Punch excision' });
  await expect(excision.getByText('Longer than your limit').first()).toBeVisible();
  await expect(
    page.getByText('A named treatment needs longer healing than you would accept').filter({ visible: true }),
  ).toHaveCount(1);

  await expect(me.group('Advised against').getByRole('heading', { level: 3 })).toHaveText(
    'Home microneedling',
  );
  await expect(page.getByRole('article', { name: 'Lift first, then resurface' })).toBeVisible();
});

test('unsure of everything still leads to all options, with what to have checked', async ({ page }) => {
  const me = patient(page);
  await me.answer(['I’m not sure'], 'I’m not sure', 'I’m not sure', 'I’m not sure');

  for (const check of [
    'Have a doctor name your kind of scar',
    'Have a doctor check the depth',
    'Have a doctor check your skin type',
    'Ask about recovery time',
  ]) {
    await expect(page.getByText(check, { exact: true })).toBeVisible();
  }
  const tca = me.group('Depends on the kind of scar').getByRole('article', { name: 'TCA CROSS' });
  await expect(tca.getByRole('term')).toHaveText(['ice pick', 'boxcar', 'rolling']);
  await expect(tca.getByRole('definition')).toHaveText(['Named', 'May be considered', 'Not linked']);
  await expect(page.locator('main article h3')).toHaveCount(19 + 2);
});

test('a mix with shallow rolling scars: what is limited for one kind is still said', async ({ page }) => {
  const me = patient(page);
  await me.answer(['Ice pick', 'Rolling'], 'Shallow', 'Type II', 'About a week');

  await expect(page.getByText('You named more than one kind of scar').filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByText('Have a doctor check the depth').filter({ visible: true })).toHaveCount(1);
  const fillers = me.group('Named first').getByRole('article', { name: 'Dermal fillers' });
  await expect(fillers.getByRole('definition')).toHaveText(['Limited', 'Named']);
  await expect(page.getByRole('article', { name: 'Needling in turn with peels' })).toBeVisible();
  await expect(
    page.getByRole('article', { name: 'Subcision with fillers' }).getByRole('listitem').first(),
  ).toContainText('First finish the ice pick treatment');
});

test('an early answer changed at the end: back to the options, what no longer applies is dropped and said', async ({
  page,
}) => {
  const me = patient(page);
  await me.start();
  await me.scars('Boxcar');
  await me.depth('Deep');
  await me.skin('Type III');
  await me.downtime('None');
  await page.getByRole('group', { name: 'How wide are your boxcar scars?' }).getByLabel('Narrow').check();
  await me.next();
  await me.seeOptions();
  await expect(me.group('May be considered').getByRole('article', { name: 'TCA CROSS' })).toBeVisible();

  await page.getByRole('link', { name: 'Change Kind of scar:' }).click();
  await expect(page.getByRole('checkbox', { name: 'Boxcar' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Boxcar' }).uncheck();
  await me.scars('Rolling');
  await me.arriveAtOptions();
  const dropped = page.locator('.notice', {
    has: page.getByRole('heading', { name: 'We dropped an answer that no longer applies' }),
  });
  await expect(dropped).toContainText('Width of boxcar scars');
  await expect(me.group('Named first').getByRole('heading', { level: 3 })).toHaveText([
    'Dermal fillers',
    'Subcision',
  ]);
  // The answers that still hold are kept.
  await expect(page.getByRole('link', { name: 'Change Skin type: type III' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change Depth: deep' })).toBeVisible();
});

test('the helper for scar types suggests, selects and decides nothing', async ({ page }) => {
  const me = patient(page);
  await me.start();
  await page.getByRole('link', { name: 'Help me tell which kind I have' }).click();
  await page
    .getByRole('group', { name: 'How wide is it at the top?' })
    .getByLabel('Like the head of a match')
    .check();
  await page.getByRole('group', { name: 'What is its edge like?' }).getByLabel('Sharp').check();
  await page
    .getByRole('group', { name: /Stretch the skin/ })
    .getByLabel('The scar stays')
    .check();
  await page.getByRole('button', { name: 'Use this and go back' }).click();
  await me.arriveAt('What do your scars look like?');
  await expect(page.getByRole('checkbox', { name: 'Boxcar' })).toBeChecked();
  await expect(page.getByText('We have selected what your answers point to.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Boxcar' }).uncheck();
  await me.scars('Rolling');
  await me.depth('Shallow');
});

test('the helper for skin types speaks to dark skin and leads back with its type selected', async ({
  page,
}) => {
  const me = patient(page);
  await me.start();
  await me.scars('Rolling');
  await me.depth('Deep');
  await page.getByRole('link', { name: 'Help me find my skin type' }).click();
  await page
    .getByRole('group', { name: /What colour/ })
    .getByLabel('Dark brown or black')
    .check();
  await page.getByRole('group', { name: /burn/ }).getByLabel('Rarely or never').check();
  await page
    .getByRole('group', { name: /darker/ })
    .getByLabel(/I cannot see a change/)
    .check();
  await page.getByRole('button', { name: 'Use this and go back' }).click();
  await me.arriveAt('How does your skin react to the sun?');
  await expect(page.getByRole('radio', { name: 'Type VI' })).toBeChecked();
});
