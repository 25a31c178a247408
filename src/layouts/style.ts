// The style of every page, in one sheet: the order of the layers, what is for all, and what stands beside a component. One
<<<<<<< HEAD
// for all, so that no page can lack what is on it, and a reader loads it once. The plan page and those with a matrix or
// pictures add their own.
import.meta.glob('../styles/layers.css', { eager: true });
import.meta.glob(['../styles/*.css', '!../styles/embed.css'], { eager: true });
import.meta.glob(['../{layouts,components}/**/*.css', '!../components/{plan,matrix,pictures}/**'], { eager: true });
=======
// for all, so that no page can lack what is on it, and a reader loads it once. The plan page and those with a matrix or a flow add
// their own.
import.meta.glob('../styles/layers.css', { eager: true });
import.meta.glob(['../styles/*.css', '!../styles/embed.css'], { eager: true });
import.meta.glob(['../{layouts,components}/**/*.css', '!../components/{plan,matrix,flow}/**'], { eager: true });
>>>>>>> ce14b41 (Give the site a face: two faces of its own, a head in the colour of its kind, ways beside a page instead of the whole menu, and an index of guides)
