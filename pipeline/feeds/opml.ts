import { generateOpml } from 'feedsmith';
import { feedFileIn } from '../../src/core/addresses/feed-address.ts';
import { addressInSite } from '../../src/core/i18n/localized-url.ts';
import { addressOf, type Speaker } from '../pages/describe-site.ts';
import type { Channel } from './channels.ts';

/**
 * The feeds as OPML 2.0, which every feed reader can import: a folder for each kind. It names the RSS
 * feeds, since these also have articles without a date, and leaves out feeds that are still empty.
 */
export const opmlOf = (channels: readonly Channel[], speaker: Speaker): string => {
  const { t, site, locale } = speaker;
  const folders = [
    ['place', t('feeds.places')],
    ['story', t('stories.title')],
    ['partner', t('feeds.partners')],
    ['name', t('feeds.names')],
  ] as const;
  return generateOpml({
    head: { title: t('feeds.titleOf', { site: t('site.fullName') }) },
    body: {
      outlines: folders.flatMap(([of, text]) => {
        const outlines = channels
          .filter(
            (channel) => channel.of === of && (of === 'place' || channel.headlines.length > 0),
          )
          .map(({ path, title, description }) => ({
            type: 'rss',
            text: title,
            title,
            description,
            language: locale.code,
            xmlUrl: addressInSite(site, feedFileIn(path, 'rss')),
            htmlUrl: addressOf(speaker, path),
          }));
        return outlines.length === 0 ? [] : [{ text, outlines }];
      }),
    },
  });
};
