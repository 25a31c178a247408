// The style of the page of exports, beside that of every page.
import.meta.glob('./*.css', { eager: true });
