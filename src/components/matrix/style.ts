// The style of the matrix and of goals, which have one, beside that of every page.
import.meta.glob(['./**/*.css', '../goal/**/*.css'], { eager: true });
