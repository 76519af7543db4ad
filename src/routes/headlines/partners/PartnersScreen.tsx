import type { PartnersView } from '../../../core/addresses/partner-address.ts';
import { AllPartners } from './AllPartners.tsx';
import { PartnerNews } from './PartnerNews.tsx';

/** The other countries that the news name, or the news that name one. */
export const PartnersScreen = ({ view }: { view: PartnersView }) =>
  view.code === null ? <AllPartners view={view} /> : <PartnerNews view={view} code={view.code} />;
