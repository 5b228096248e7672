// node unpack-chromium.ts: unpacks the browser of @sparticuz/chromium into the folder for temporary
// files. A process of its own, for that package decides by the environment, as it is being imported,
// what to unpack and where.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
