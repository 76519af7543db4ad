import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, startTransition, type ReactNode } from 'react';
import { LostFileError } from '../data/get-json.ts';
import { LostScriptError } from '../data/why-lost.ts';
import { UnknownIdError } from '../data/file-query.ts';
import { NotFoundScreen } from '../routes/not-found/NotFoundScreen.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';

type Props = {
  /** The key of the screen's entry in the history: a fault of one screen is forgotten at the next. */
  screen: string;
  children: ReactNode;
};
type State = { error: unknown; screen: string };

/** Keeps an error inside its screen: the masthead and every way out stay. */
export function ScreenError({ screen, children }: Props) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Boundary screen={screen} onRetry={reset}>
      {children}
    </Boundary>
  );
}

const kindOf = (error: unknown) => {
  if (error instanceof LostFileError) return 'error.network';
  return error instanceof LostScriptError ? 'error.script' : 'error.unexpected';
};

/** React offers error boundaries as classes only. */
class Boundary extends Component<Props & { onRetry: () => void }, State> {
  override state: State = { error: null, screen: this.props.screen };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  // A `key` would also do this, but it would build every screen anew, and lose the focus and the
  // status line.
  static getDerivedStateFromProps({ screen }: Props, state: State): State | null {
    return screen === state.screen ? null : { error: null, screen };
  }

  retry = () => {
    const { error } = this.state;
    // A deploy may have removed the script, and only a fresh page knows its new name; and many
    // browsers never request a failed script again. Unlike a script's, the path of a lost data file
    // begins with a slash.
    const isScript = error instanceof LostFileError && !error.path.startsWith('/');
    if (isScript || error instanceof LostScriptError) return location.reload();
    this.props.onRetry();
    // The message stays until the data are there: the page must not go empty meanwhile.
    startTransition(() => this.setState({ error: null }));
  };

  override componentDidUpdate(_props: Props, { error }: State) {
    const isMended = error !== null && this.state.error === null;
    if (!isMended || document.activeElement !== document.body) return;
    // The button that had the focus has gone, together with the message.
    const heading = document.querySelector('main h1');
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof UnknownIdError) return <NotFoundScreen />;
    return <ErrorScreen kind={kindOf(error)} onRetry={this.retry} />;
  }
}
