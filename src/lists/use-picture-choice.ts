import { useState } from 'react';
import { isMetered } from '../device/is-metered.ts';

/** Whether pictures come too: not where data are dear, unless the reader wants them. */
export const usePictureChoice = () => {
  const [isWanted, onChange] = useState(() => !isMetered());
  return { isWanted, onChange };
};
