import { Component, type ReactNode } from 'react';
import { safeStorage } from '#storage';
import { Button, Page, PageHeading } from '#ui';
import { words } from '#words';

const { crashed } = words.app;

/** If a page fails to draw: what happened, a way on, and nothing said is lost. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main">
        <Page>
          <PageHeading>{crashed.title}</PageHeading>
          <p>{crashed.body}</p>
          <div className="actions">
            <Button onClick={() => window.location.reload()}>{crashed.reload}</Button>
            <Button
              kind="secondary"
              onClick={() => {
                safeStorage.eraseAll();
                window.location.assign(import.meta.env.BASE_URL);
              }}
            >
              {crashed.restart}
            </Button>
          </div>
        </Page>
      </main>
    );
  }
}
