import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersFromResponse, asText, questionnaire, RecordPanel } from '#visit';
import { folded } from '../../fixtures/page.ts';
import { complete } from '../../fixtures/render-app.tsx';
import { sheetWith } from '../../fixtures/sheet.ts';

const content = sheetWith({ shortlist: ['tca-cross'], questions: ['Who would do it?'], notes: 'Mine.' });
const text = asText(content);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const box = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your visit sheet as text', hidden: true });
const fold = () => folded('Show the text', document.body);

/** A clipboard that takes text or refuses it; none at all where a page is served without https. */
function clipboard(writeText?: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: writeText && { writeText }, configurable: true });
}

describe('the text', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  test('is copied as it stands, and that is said where it is heard', async () => {
    const write = vi.fn(() => Promise.resolve());
    render(<RecordPanel content={content} />);
    clipboard(write);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await screen.findByText('The text is copied.')).toBe(screen.getByRole('status'));
    expect(write.mock.calls).toEqual([[text]]);
    expect(fold().open).toBe(false);
  });

  test.each([
    ['the browser refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['there is no clipboard', undefined],
  ])('is opened and selected to copy by hand where %s', async (_, write) => {
    render(<RecordPanel content={content} />);
    clipboard(write);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    expect(await screen.findByText(/^This browser did not let us copy/)).toBe(screen.getByRole('status'));
    expect(fold().open).toBe(true);
    expect(box()).toHaveFocus();
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe(text);
  });

  test('can be read before it is copied, and not be changed by accident', () => {
    render(<RecordPanel content={content} />);
    expect(fold()).toContainElement(box());
    expect(box()).toHaveValue(text);
    expect(box()).toHaveAttribute('readonly');
  });

  test('is no longer said to be copied once the sheet says something else', async () => {
    const { rerender } = render(<RecordPanel content={content} />);
    clipboard(() => Promise.resolve());
    fireEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    await screen.findByText('The text is copied.');
    rerender(<RecordPanel content={{ ...content, notes: 'Other.' }} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(box().value).toContain('Notes\nOther.\n');
  });
});

describe('the files', () => {
  /** What was handed to the browser to save: name, type and content; and which addresses were given up again. */
  const saved: { readonly name: string; readonly address: string; readonly file: Blob }[] = [];
  const revoked: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    revoked.length = 0;
    const files = new Map<string, Blob>();
    // jsdom makes no addresses of files and saves none.
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL(file: Blob) {
          const address = `blob:${files.size}`;
          files.set(address, file);
          return address;
        }
        static override revokeObjectURL(address: string) {
          revoked.push(address);
        }
      },
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const file = files.get(this.href);
      if (file) saved.push({ name: this.download, address: this.href, file });
    });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  test('of the answers holds them, the time it was made, and nothing that was typed', async () => {
    render(<RecordPanel content={content} />);
    const before = Date.now();
    await press('Download your answers');
    const [{ name, file } = { name: 'none', file: new Blob() }] = saved;
    expect(name).toBe('scar-options-answers.json');
    expect(file.type).toBe('application/fhir+json');
    const written = await read(file);
    const response = JSON.parse(written);
    expect(answersFromResponse(response)).toEqual({ kind: 'answers', answers: complete });
    expect(Date.parse(response.authored)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(response.authored)).toBeLessThanOrEqual(Date.now());
    expect(written).not.toMatch(/Mine|Who would|tca/);
  });

  test('of the questions is the form', async () => {
    render(<RecordPanel content={content} />);
    await press('Download the questions');
    expect(saved.map(({ name }) => name)).toEqual(['scar-options-questions.json']);
    expect(JSON.parse(await read(saved[0]?.file ?? new Blob()))).toEqual(questionnaire());
  });

  test.each([
    ['Download your answers', /^Your answers in codes/],
    ['Download the questions', /^The form itself/],
  ])('are said what they are for: %s', (name, use) => {
    render(<RecordPanel content={content} />);
    expect(screen.getByRole('button', { name })).toHaveAccessibleDescription(use);
  });

  test('stay within reach for a minute and are let go of then', () => {
    vi.useFakeTimers();
    render(<RecordPanel content={content} />);
    fireEvent.click(screen.getByRole('button', { name: 'Download the questions' }));
    vi.advanceTimersByTime(59_000);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(revoked).toEqual(saved.map(({ address }) => address));
    expect(revoked).toHaveLength(1);
  });
});

test('the panel is a part of its page, under a heading of its own', () => {
  render(<RecordPanel content={content} />);
  expect(screen.getByRole('region', { name: 'Take it as text or as a file' })).toBeVisible();
  expect(
    screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`),
  ).toEqual(['H2 Take it as text or as a file', 'H3 Text', 'H3 Files for a record system']);
});

function read(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(file);
  });
}
