import { DeskError } from '../desk.ts';
import { cleanLine } from '../html/clean-line.ts';
import { webAddress } from '../html/web-address.ts';
import { declaresArticle } from './page/declares-article.ts';
import { scanPage, type PageScan } from './page/scan-page.ts';
import type { SourceDocument } from './source-document.ts';

/** A page with more text than this is not a mere notice. */
const MAX_NOTICE = 600;
/** Texts that hosts, registrars and servers show in place of a site or of a page. */
const NOTICES = [
  'تحت الصيانة',
  'قيد الصيانة',
  'تحت الإنشاء',
  'قيد الإنشاء',
  'الموقع مغلق',
  'النطاق للبيع',
  'الصفحة غير موجودة',
  'الصفحة المطلوبة غير موجودة',
  'domain (?:name )?(?:is|may be) for sale',
  'buy this domain',
  'domain (?:is |has been )?parked',
  'parked (?:free|domain)',
  'domain has expired',
  'under (?:construction|maintenance)',
  'account (?:has been )?suspended',
  'just a moment\\.\\.\\.',
  'attention required!',
  'verify(?:ing)? (?:that )?you are (?:a )?human',
  '(?:404|page) not found',
  '403 forbidden',
  'internal server error',
  'bad gateway',
  'service (?:temporarily )?unavailable',
  'welcome to nginx',
  'apache2? .{0,20}default page',
  'index of /',
  'сайт на (?:реконструкции|обслуживании)',
  'домен (?:продается|продаётся|припаркован)',
  'страница не найдена',
];
const NOTICE = new RegExp(NOTICES.join('|'), 'iu');

/**
 * Refuses pages that are not articles: those in place of a feed, and those in place of a page.
 * @throws DeskError
 */
export const refusePage = ({ text, address, isFeed = false }: SourceDocument): void => {
  const page = scanPage(text);
  const title = cleanLine(page.title);
  const named = title === '' ? 'a web page' : `the web page «${title}»`;
  const xml = /<\?xml|<rss[\s>]|<feed[\s>]/i.exec(text);
  if (xml !== null && !/<html[\s>]|<!doctype html/i.test(text)) {
    const before = cleanLine(text.slice(0, xml.index)).slice(0, 200);
    throw new DeskError(
      `expected a feed, found something before its start: "${before}"; its site has to mend that`,
    );
  }
  const to = webAddress(page.refresh ?? undefined, address) ?? page.refresh;
  if (isFeed) {
    const feed = webAddress(page.feed ?? undefined, address) ?? page.feed;
    const cure =
      feed !== null ? `; its feed is ${feed}` : to !== null ? `; it leads on to ${to}` : '';
    throw new DeskError(
      `expected a feed, found ${named}${cure}; correct the address in feeds.json`,
    );
  }
  const shown = cleanLine(page.shown);
  if (to !== null && shown.length <= MAX_NOTICE && !saysArticle(page)) {
    throw new DeskError(
      `expected an article, found a page that only leads on to ${to}; import that`,
    );
  }
  if (saysArticle(page) || shown.length > MAX_NOTICE) return;
  const notice = NOTICE.exec(`${title}\n${shown}`)?.[0];
  if (notice !== undefined) {
    throw new DeskError(
      `expected an article, found a page that stands in for one («${notice}»); is the address right?`,
    );
  }
};

/** True for a page whose own data, or a date that it shows, say that it is an article. */
const saysArticle = (page: PageScan): boolean => page.time !== null || declaresArticle(page);
