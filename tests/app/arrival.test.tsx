import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { findPage, main } from '../fixtures/page.ts';
import { browser, complete, openApp } from '../fixtures/render-app.tsx';

const { scarTypes } = complete;
const depthTitle = 'How deep are your deepest scars?';

describe('on arrival at a page', () => {
  test.each(['/', '/questions/scar-type/', '/options/', '/treatments/subcision/', '/nowhere/'])(
    'by loading %s the browser starts at the top by itself',
    async (path) => {
      openApp(path, complete);
      await screen.findByRole('heading', { level: 1 });
      expect(document.body).toHaveFocus();
      expect(window.scrollTo).not.toHaveBeenCalled();
    },
  );

  test('by a step reading starts at the heading, at the top of the page', async () => {
    const { user } = openApp('/questions/scar-type/', { scarTypes });
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await findPage(depthTitle)).toHaveFocus();
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0);
    expect(document.title).toBe(`${depthTitle} · Scar Options`);
  });

  test.each([
    ['All options', 'All options'],
    ['Scar Options', 'Sunken acne scars: options to ask a doctor about'],
    ['Your options', 'Options to ask a doctor about'],
  ])('by the link "%s" of the header reading starts at the heading', async (link, title) => {
    const { user } = openApp('/treatments/subcision/', complete);
    await findPage('Subcision');
    const header = screen.getByRole('navigation', { name: 'Main' });
    await user.click(within(header).getByRole('link', { name: link }));
    expect(await findPage(title)).toHaveFocus();
    expect(document.title).toBe(`${title} · Scar Options`);
  });

  test('by Back reading starts at the heading too, and the page stays where the browser scrolled it', async () => {
    const { user } = openApp('/questions/scar-type/', { scarTypes });
    await findPage('What do your scars look like?');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage(depthTitle);
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
    await browser('back');
    expect(await findPage('What do your scars look like?')).toHaveFocus();
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
    expect(document.title).toBe('What do your scars look like? · Scar Options');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await findPage(depthTitle);
    expect(window.scrollTo).toHaveBeenCalledTimes(2);
  });

  test('a jump within the page is no arrival, and neither is the way back from it', async () => {
    const { user } = openApp('/options/', complete);
    const heading = await findPage('Options to ask a doctor about');
    const index = screen.getByRole('navigation', { name: 'Groups on this page' });
    await user.click(within(index).getByRole('link', { name: 'Supporting home care' }));
    expect(window.location.hash).toBe('#group-supportive');
    expect(heading).not.toHaveFocus();
    await browser('back');
    expect(heading).not.toHaveFocus();
    expect(window.scrollTo).not.toHaveBeenCalled();
    await user.click(within(main()).getByRole('link', { name: 'All about Retinol' }));
    expect(await findPage('Retinol')).toHaveFocus();
    expect(window.scrollTo).toHaveBeenCalledTimes(1);
  });
});

test('the title of a page that found something missing is plain again on the next', async () => {
  const { user } = openApp('/questions/depth/', { scarTypes });
  await findPage(depthTitle);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('alert');
  expect(document.title).toBe(`Error: ${depthTitle} · Scar Options`);
  await user.click(screen.getByRole('radio', { name: 'Deep' }));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await findPage('How does your skin react to the sun?');
  expect(document.title).toBe('How does your skin react to the sun? · Scar Options');
});
