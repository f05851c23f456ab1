import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingAdded, questionnaireResponse, useDoctor, useShortlist } from '#visit';
import { words } from '#words/after-questions';
import { fullPart } from '../../fixtures/doctor.ts';
import { complete, openApp } from '../../fixtures/render-app.tsx';

const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: words.link.panel.label }).value;

function kept(): string {
  return JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, document.cookie]);
}

async function openSheet() {
  const { user } = openApp('/visit/', complete);
  act(() => useShortlist.setState({ options: ['tca-cross'], plans: [] }));
  return user;
}

describe('what the doctor added', () => {
  beforeEach(() => {
    vi.spyOn(Storage.prototype, 'setItem');
  });

  test('is written to no storage', async () => {
    await openSheet();
    const before = kept();
    const writes = vi.mocked(Storage.prototype.setItem).mock.calls.length;
    act(() => useDoctor.setState(fullPart));
    expect(screen.getByText(/Token-note/, { selector: 'bdi' })).toBeVisible();
    expect(kept()).toBe(before);
    expect(before).toContain('tca-cross');
    expect(vi.mocked(Storage.prototype.setItem).mock.calls).toHaveLength(writes);
  });

  test('is in no link: it is the same with it and without it, and that is said beside it', async () => {
    const user = await openSheet();
    await user.click(screen.getByRole('button', { name: words.link.panel.make }));
    const without = link();
    expect(screen.queryByText(words.doctor.sheet.travels)).toBeNull();
    act(() => useDoctor.setState(fullPart));
    expect(link()).toBe(without);
    expect(screen.getByText(words.doctor.sheet.travels)).toBeVisible();
  });

  test('is in no FHIR answers, which are made from answers alone', async () => {
    await openSheet();
    act(() => useDoctor.setState(fullPart));
    const response = JSON.stringify(questionnaireResponse(complete, '2026-11-24T09:00:00Z'));
    expect(response).toContain('ice-pick');
    expect(response).not.toMatch(/Token|punch-excision|lift-then/);
  });

  test('is in the text', async () => {
    await openSheet();
    act(() => useDoctor.setState(fullPart));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: words.record.panel.text.label,
      hidden: true,
    });
    for (const token of ['Token-note', 'Token-question', 'Left out by the doctor: Punch excision']) {
      expect(box.value).toContain(token);
    }
  });

  test('is gone with everything else', async () => {
    const user = await openSheet();
    act(() => useDoctor.setState(fullPart));
    await user.click(
      within(screen.getByRole('contentinfo')).getByRole('button', { name: words.app.erase.button }),
    );
    expect(useDoctor.getState()).toEqual({ ...nothingAdded, begunQuestion: '' });
    expect(document.body).not.toHaveTextContent('Token');
  });
});
