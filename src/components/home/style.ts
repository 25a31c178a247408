// The style of the home page, beside that of every page.
import.meta.glob('./Bars.css', { eager: true });
