import type { Organization, Person, Place, Thing } from 'schema-dts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { describeIn } from '../../src/core/i18n/describe-in.ts';
import { namePath, NAMES_PATH } from '../../src/core/addresses/urls.ts';
import { addressOf, describeWay, type Speaker } from './describe-site.ts';

/** A name of the glossary in the terms of schema.org, and its breadcrumbs. */
export const describeName = (entry: Name, speaker: Speaker): Thing[] => {
  const { id, kind, name, variants, latin, cyrillic } = entry;
  const facts = {
    name,
    alternateName: [...variants, ...latin, ...cyrillic],
    description: describeIn(entry, speaker.locale).text,
    url: addressOf(speaker, namePath(id)),
  };
  const thing: Person | Place | Organization =
    kind === 'person'
      ? { '@type': 'Person', ...facts }
      : kind === 'place'
        ? { '@type': 'Place', ...facts }
        : { '@type': 'Organization', ...facts };
  const way = [
    { name: speaker.t('names.title'), path: NAMES_PATH },
    { name, path: namePath(id) },
  ];
  return [thing, describeWay(way, speaker)];
};
