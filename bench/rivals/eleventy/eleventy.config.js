export const config = { dir: { input: 'pages', output: 'dist', includes: '../layouts' } };

export default function (eleventy) {
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `${page.filePathStem}/index.html`,
  );
}
