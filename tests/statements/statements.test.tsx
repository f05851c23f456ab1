import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { type StatementId, statements } from '#rules';
import { ConsultDoctor, ConsultDoctorLine, Sourced, SourcedList, statementText } from '#statements';
import { folded } from '../fixtures/page.ts';

const { body } = document;

describe('a statement', () => {
  test('of the article is read with its source one press away: the heading it stands under', async () => {
    render(<Sourced id="F068" />);
    expect(screen.getByText('Devices for professional microneedling are medical grade.')).toBeVisible();
    const where = screen.getByText('Article, under “Professional Microneedling Equipment”.');
    expect(where).not.toBeVisible();
    await userEvent.click(screen.getByText('Source: article (F068)'));
    expect(where).toBeVisible();
    expect(screen.getByText('How firmly: said plainly.')).toBeVisible();
  });

  test('of another publication gives its citation and how much of it was read', async () => {
    render(<Sourced id="S050" />);
    await userEvent.click(screen.getByText('Source: another published source (S050)'));
    expect(screen.getByText('Hong Kong J Dermatol Venereol 2018;26:52-57 (abstract seen).')).toBeVisible();
  });

  test('that the article itself doubts says so before and after it is opened', async () => {
    render(<Sourced id="F074" />);
    await userEvent.click(screen.getByText('Source: article, marked unverified (F074)'));
    expect(screen.getByText('How firmly: the article marks it as unverified.')).toBeVisible();
  });

  test('shows its own words, label, place and firmness, whichever it is', () => {
    const ids = Object.keys(statements) as StatementId[];
    render(<SourcedList ids={ids} />);
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(ids.length);
    const labels = {
      article: 'article',
      'article-unverified': 'article, marked unverified',
      supplement: 'another published source',
    };
    ids.forEach((id, index) => {
      const item = items[index] ?? body;
      const { text, label, source } = statements[id];
      expect(item.firstElementChild?.firstElementChild?.textContent).toBe(text);
      const box = folded(`Source: ${labels[label]} (${id})`, item);
      expect(box).toHaveTextContent(source.kind === 'article' ? source.heading : source.citation);
      if (source.kind === 'supplement') expect(box).toHaveTextContent(`(${source.seen}).`);
      expect(box).toHaveTextContent(/How firmly: \S.+\.$/);
    });
  });
});

describe('statements together', () => {
  test('stand in the order given, each with its own source', () => {
    render(<SourcedList ids={['S050', 'F068']} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(folded('Source: another published source (S050)', first)).toHaveProperty('open', false);
    expect(folded('Source: article (F068)', second)).toHaveProperty('open', false);
  });

  test('are no list where there is only one', () => {
    render(<SourcedList ids={['F068']} />);
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(folded('Source: article (F068)', body)).toHaveProperty('open', false);
  });

  test('are nothing at all where the sources are silent', () => {
    const { container } = render(<SourcedList ids={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  test('open one at a time', async () => {
    render(<SourcedList ids={['S050', 'F068']} />);
    const [first, second] = screen.getAllByRole('listitem');
    await userEvent.click(within(first ?? body).getByText(/^Source:/));
    expect(folded(/^Source:/, first)).toHaveProperty('open', true);
    expect(folded(/^Source:/, second)).toHaveProperty('open', false);
  });

  test('can be read as one text where their sources stand close by; what is not the article’s says so', () => {
    expect(statementText(['F009', 'F010'])).toBe(
      'Ice pick scars are narrow pits that go deep. Seen from the side, they look like a V. ' +
        'Ice pick scars usually have an opening less than 2 mm wide.',
    );
    expect(statementText(['S003', 'F074'])).toBe(
      `${statements.S003.text} [another published source] ${statements.F074.text} [article, marked unverified]`,
    );
    expect(statementText([])).toBe('');
  });
});

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
