/** Ends a task of the browser: what was pressed meanwhile comes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
