import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { UnknownArticleError } from '../data/article.ts';
import { DataFileError } from '../data/get-json.ts';
import { NotFoundScreen } from '../routes/not-found/NotFoundScreen.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';

type Props = { children: ReactNode };
type State = { error: unknown };

/** Keeps a fault inside its screen: the masthead and every way out stay. */
export function ScreenError({ children }: Props) {
  const { reset } = useQueryErrorResetBoundary();
  return <Boundary onRetry={reset}>{children}</Boundary>;
}

/** React offers error boundaries as classes only. */
class Boundary extends Component<Props & { onRetry: () => void }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof UnknownArticleError) return <NotFoundScreen />;
    return <ErrorScreen isNetwork={error instanceof DataFileError} onRetry={this.retry} />;
  }
}
