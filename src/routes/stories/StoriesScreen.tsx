import type { StoriesView } from '../../core/addresses/story-address.ts';
import { AllStories } from './AllStories.tsx';
import { Timeline } from './Timeline.tsx';

/** The running stories, or the articles of one. */
export const StoriesScreen = ({ view }: { view: StoriesView }) =>
  view.id === null ? <AllStories view={view} /> : <Timeline view={view} id={view.id} />;
