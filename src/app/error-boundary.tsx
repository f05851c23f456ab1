import { Component, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
  /** Another place is another try: whoever leaves a page that failed finds the next one whole. */
  readonly place?: string;
};
type State = { readonly failed: boolean; readonly drawn: number; readonly place: string | undefined };

/**
 * If something fails to draw, something else stands there, and nothing said is lost. Translators and font tools move
 * what React drew; where it stumbles over that, all is drawn anew from the answers, and nobody notices.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, drawn: 0, place: this.props.place };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: Props, state: State) {
    return place === state.place ? null : { failed: false, place };
  }

  /** How often in a row it was drawn anew, in vain. */
  private tries = 0;

  override componentDidCatch(error: unknown) {
    if (!movedByOthers(error) || this.tries === mostTries) return;
    this.tries += 1;
    this.setState(({ drawn }) => ({ failed: false, drawn: drawn + 1 }));
  }

  override componentDidUpdate() {
    if (!this.state.failed) this.tries = 0;
  }

  override render() {
    if (this.state.failed) return this.props.fallback;
    return <Whole key={this.state.drawn}>{this.props.children}</Whole>;
  }
}

/** A page may be translated and drawn anew at every turn; one that can never be drawn must come to an end. */
const mostTries = 3;

function Whole({ children }: { children: ReactNode }) {
  return children;
}

/** What the browser throws when an element is to be taken out, or put before one, that is no longer there. */
function movedByOthers(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
