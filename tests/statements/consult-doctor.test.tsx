import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ConsultDoctor, ConsultDoctorLine } from '#statements';
import { folded } from '../fixtures/page.ts';

test('the advice to see a doctor has a heading of its own and every statement behind it, sourced', () => {
  render(<ConsultDoctor />);
  expect(screen.getByRole('heading', { level: 2, name: 'See a doctor before any treatment' })).toBeVisible();
  const said = screen.getAllByRole('listitem');
  expect(said).toHaveLength(3);
  expect(said[0]).toHaveTextContent(/^Before any treatment, one step counts above all others\. See a doctor/);
  expect(said[1]).toHaveTextContent(/^Diagnosing your own scars and using harsh treatments at home can fail/);
  expect(said[2]).toHaveTextContent(/^Your first step must be to see a doctor/);
  for (const item of said) expect(folded(/^Source: article \(F\d{3}\)$/, item)).toHaveProperty('open', false);
});

test('the same advice can stand in one line', () => {
  render(<ConsultDoctorLine />);
  const heading = screen.getByText('See a doctor before any treatment.');
  expect(heading.parentElement).toHaveTextContent(
    'See a doctor before any treatment. Before any treatment, one step counts above all others.',
  );
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
