import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Offer, useClinic } from '../../../src/consultation/clinic/clinic.store.ts';
import { ClinicMark } from '../../../src/consultation/clinic/clinic-mark.tsx';
import { texts } from '../../fixtures/page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 4, 10, 23, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

function shown(offer?: Offer): readonly string[] {
  useClinic.setState({ opensLinksInConsultation: false, offers: offer ? { subcision: offer } : {} }, true);
  const { container } = render(<ClinicMark id="subcision" />);
  return texts(container.firstElementChild?.children ?? []);
}

test('nothing stands where the clinic said nothing', () => {
  expect(shown()).toEqual([]);
});

test('an option that is not offered says so', () => {
  expect(shown({ offered: false })).toEqual(['Not offered at this clinic']);
});

test('an option that is offered has its device and the day of the check', () => {
  expect(shown({ offered: true, device: 'Needle C', approvalChecked: '2026-01-05' })).toEqual([
    'Offered here: Needle C',
    'Approval checked on 5 January 2026',
  ]);
});

test.each<[string, Offer, readonly string[]]>([
  ['that was never made', { offered: true }, ['No check of its approval noted']],
  [
    'of a year ago to the day, which needs no word',
    { offered: true, approvalChecked: '2025-05-10' },
    ['Approval checked on 10 May 2025'],
  ],
  [
    'of more than a year ago',
    { offered: true, approvalChecked: '2025-05-09' },
    ['Approval checked on 9 May 2025', 'Checked more than a year ago'],
  ],
  [
    'that is still ahead',
    { offered: true, approvalChecked: '2026-05-11' },
    ['Approval checked on 11 May 2026', 'That day is still ahead. Is the clock of this device right?'],
  ],
])('points out a check %s', (_, offer, said) => {
  expect(shown(offer)).toEqual(['Offered here', ...said]);
});

test('is on the new day once the tablet is looked at again', () => {
  shown({ offered: true, approvalChecked: '2025-05-10' });
  expect(screen.queryByText('Checked more than a year ago')).not.toBeInTheDocument();
  vi.setSystemTime(new Date(2026, 4, 11, 8, 0));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(screen.getByText('Checked more than a year ago')).toBeVisible();
});

test('reads no clock while pages are built', () => {
  useClinic.setState({
    opensLinksInConsultation: false,
    offers: { subcision: { offered: true, approvalChecked: '2020-01-01' } },
  });
  expect(renderToString(<ClinicMark id="subcision" />)).not.toContain('more than a year ago');
});
