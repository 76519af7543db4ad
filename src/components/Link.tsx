import { use, type ComponentProps } from 'react';
import { isPlainClick } from '../navigation/plain-click.ts';
import { LinkContext } from '../navigation/link-context.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path inside the site and its language, beginning with a slash. */
  to: string;
  /** What the history entry tells the next screen: see link-state.ts. */
  state?: unknown;
  /** Replaces the current history entry instead of adding one. */
  replace?: boolean;
};

/**
 * A link to another screen. A page has some seventy of these. The router's own link calls a dozen
 * hooks each and resolves paths that are already complete; this one calls one hook.
 */
export function Link({ to, state, replace, onClick, children, ...rest }: Props) {
  const { hrefOf, go } = use(LinkContext);
  return (
    <a
      {...rest}
      href={hrefOf(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event) || rest.target) return;
        event.preventDefault();
        go(to, { state, replace });
      }}
    >
      {children}
    </a>
  );
}
