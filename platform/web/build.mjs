// Builds what the pages load: one style sheet with the rules that a page of the suite uses, one script, fonts and images. Every
// file has its own content in its name, so that a browser keeps it for good; assets.properties says which name that is.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';

const here = dirname(fileURLToPath(import.meta.url));
const platform = resolve(here, '..');
const target = join(platform, 'target', 'web');
const assets = join(target, 'META-INF', 'resources', 'assets');
const names = new Map();

/** Writes a file under a name that is its own, and returns the name. */
async function asset(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  await writeFile(join(assets, hashed), content);
  names.set(name, hashed);
  return hashed;
}

async function bundled(entry, options) {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    absWorkingDir: platform,
    target: ['chrome109', 'firefox115', 'safari16'],
    ...options,
  });
  return result.outputFiles;
}

/** The bundle's own files that its rules name (fonts, images), each under its own name. */
async function withFiles(css) {
  const files = new Set([...css.matchAll(/url\("?file:([^")]+)"?\)/g)].map(it => it[1]));
  let named = css;
  for (const file of files) {
    const content = await readFile(join(platform, file));
    named = named.replaceAll(`file:${file}`, await asset(basename(file), content));
  }
  return named;
}

/** The design system's rules without its fonts: ours come in smaller parts. */
const withoutFonts = {
  name: 'without-fonts',
  setup(builder) {
    builder.onLoad({ filter: /dkfds\.min\.css$/ }, async it => ({
      contents: (await readFile(it.path, 'utf8')).replace(/@font-face\{[^}]*\}/g, ''),
      loader: 'css',
    }));
  },
};

/** Keeps the place of each file that a rule names; it is read once it is known which rules are used. */
const keepFiles = {
  name: 'keep-files',
  setup(builder) {
    builder.onResolve({ filter: /\.(svg|woff2?|eot|ttf|png)(\?.*)?$/ }, it => {
      if (it.kind !== 'url-token') {
        return undefined;
      }
      const file = resolve(it.resolveDir, it.path.replace(/\?.*$/, ''));
      return { path: `file:${file.slice(platform.length + 1)}`, external: true };
    });
  },
};

await rm(target, { recursive: true, force: true });
await mkdir(assets, { recursive: true });

const [style] = await bundled('styles/site.css', { plugins: [withoutFonts, keepFiles] });
const [used] = await new PurgeCSS().purge({
  content: [
    join(platform, 'src/main/resources/templates/**/*.html'),
    join(platform, '../*-service/src/main/resources/templates/**/*.html'),
    join(platform, '../*-service/src/main/java/**/*Page.java'),
    join(here, 'scripts/*.js'),
  ],
  css: [{ raw: style.text }],
  // A name in a template may stand next to a Qute expression.
  defaultExtractor: content => content.match(/[\w-]+/g) ?? [],
  fontFace: true,
  keyframes: true,
  variables: false,
  // Set by htmx while an answer is on its way.
  safelist: ['htmx-request'],
});
await asset('site.css', await withFiles(used.css));
const [script] = await bundled('scripts/site.js', { format: 'iife' });
await asset('site.js', script.text);
await asset('klynge.svg', await readFile(join(here, 'images/klynge.svg')));
// Reports embed the whole fonts; no page loads them.
const fonts = join(target, 'META-INF', 'fonts');
await mkdir(fonts, { recursive: true });
for (const font of ['Regular', 'Italic', 'SemiBold']) {
  const name = `IBMPlexSans-${font}.ttf`;
  await copyFile(join(platform, 'node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf', name), join(fonts, name));
}
await writeFile(
  join(target, 'META-INF', 'assets.properties'),
  [...names].map(([name, hashed]) => `${name}=${hashed}\n`).sort().join(''),
);
