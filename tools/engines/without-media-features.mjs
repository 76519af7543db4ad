// Loaded before playwright where it drives Firefox: it sends a command that no Firefox up to the ESR of
// 2026 knows, and gives every page up for it. So media features, such as dark colours, are not set there.
import { registerHooks } from 'node:module';

const COMMAND =
  /await this\.(?:_browser\._browserSession|_session)\.send\("emulation\.setMediaFeaturesOverride", /g;

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded;
    const source = String(loaded.source);
    const changed = source.replaceAll(COMMAND, 'void (');
    if (changed === source)
      throw new Error(`${import.meta.url}: playwright sends the command otherwise.`);
    return { ...loaded, source: changed };
  },
});
