// The style of every page, in one sheet: the order of the layers, what is for all, and what stands beside a component. One
// for all, so that no page can lack what is on it, and a reader loads it once. Home, the plan page, lists, the reference on one
// page that on personal data, and those with a matrix, a flow or pictures add their own.
import.meta.glob('../styles/layers.css', { eager: true });
import.meta.glob(['../styles/*.css', '!../styles/embed.css'], { eager: true });
import.meta.glob(
  [
    '../{layouts,components}/**/*.css',
    '!../components/{plan,matrix,flow,goal,reference,pictures,exports,use-case,privacy,lists,connection,property}/**',
    '!../components/home/**',
  ],
  { eager: true },
);
