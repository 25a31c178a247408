// The style of the plan page, beside that of every page.
import.meta.glob('./**/*.css', { eager: true });
