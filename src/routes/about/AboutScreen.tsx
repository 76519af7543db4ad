import { PageHead } from '../../components/PageHead.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { IMPRINT } from '../../core/newsroom/imprint.ts';
import type { View } from '../../core/addresses/urls.ts';
import { AboutSection } from './AboutSection.tsx';
import styles from './AboutScreen.module.css';

/** What the site is, and who publishes it: only what the newsroom has said about itself. */
export function AboutScreen({ view }: { view: View }) {
  const { t, locale } = useAllWording();
  const { publisher, imprint, sources, contact, accounts, licence } = IMPRINT;
  return (
    <div className={styles.about}>
      <PageHead view={view} title={t('about.title')} description={t('about.description')} />
      <h1 tabIndex={-1}>{t('about.title')}</h1>
      <AboutSection title={t('about.whatTitle')}>{t('site.about')}</AboutSection>
      {publisher && (
        <AboutSection title={t('about.publisherTitle')}>
          {publisher.url === undefined ? (
            publisher.name[locale.code]
          ) : (
            <a href={publisher.url}>{publisher.name[locale.code]}</a>
          )}
          {publisher.address !== undefined && (
            <address>
              <bdi>{publisher.address}</bdi>
            </address>
          )}
        </AboutSection>
      )}
      {imprint && (
        <AboutSection title={t('about.imprintTitle')}>{imprint[locale.code]}</AboutSection>
      )}
      <AboutSection title={t('about.textsTitle')}>
        {sources ? sources[locale.code] : t('about.texts')}
      </AboutSection>
      {licence && (
        <AboutSection title={t('about.licenceTitle')}>
          <a href={licence.url} rel="license">
            {licence.name[locale.code]}
          </a>
        </AboutSection>
      )}
      <AboutSection title={t('about.linksTitle')}>{t('about.links')}</AboutSection>
      <AboutSection title={t('about.privacyTitle')}>{t('about.privacy')}</AboutSection>
      {contact !== undefined && (
        <AboutSection title={t('about.contactTitle')}>
          <a href={`mailto:${contact}`} dir="ltr">
            {contact}
          </a>
        </AboutSection>
      )}
      {accounts && accounts.length > 0 && (
        <AboutSection title={t('about.accountsTitle')}>
          <ul>
            {accounts.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="me">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </AboutSection>
      )}
    </div>
  );
}
