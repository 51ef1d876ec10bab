const BACKGROUND = '_background';
const SHORT = '_bg';
const NAMES = ['gray', 'brown', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'red'];

/** How markdown calls a colour of the API (`blue_background` is `blue_bg`); undefined for the default. */
export function toMarkdownColor(color: unknown): string | undefined {
  if (typeof color !== 'string' || color.startsWith('default')) return undefined;
  return color.endsWith(BACKGROUND) ? color.slice(0, -BACKGROUND.length) + SHORT : color;
}

/** The API's name of a colour in markdown; `default` for one that Notion does not have. */
export function fromMarkdownColor(color: string | undefined): string {
  const name = color?.replace(/_(bg|background)$/, '') ?? '';
  if (!NAMES.includes(name)) return 'default';
  return name === color ? name : name + BACKGROUND;
}
