import { registerEnumType } from 'type-graphql';
import { enumOf } from './shape.js';

/** Colours of text and blocks; the values are Notion's own words. */
export enum Color {
  DEFAULT = 'default',
  GRAY = 'gray',
  BROWN = 'brown',
  ORANGE = 'orange',
  YELLOW = 'yellow',
  GREEN = 'green',
  BLUE = 'blue',
  PURPLE = 'purple',
  PINK = 'pink',
  RED = 'red',
  DEFAULT_BACKGROUND = 'default_background',
  GRAY_BACKGROUND = 'gray_background',
  BROWN_BACKGROUND = 'brown_background',
  ORANGE_BACKGROUND = 'orange_background',
  YELLOW_BACKGROUND = 'yellow_background',
  GREEN_BACKGROUND = 'green_background',
  BLUE_BACKGROUND = 'blue_background',
  PURPLE_BACKGROUND = 'purple_background',
  PINK_BACKGROUND = 'pink_background',
  RED_BACKGROUND = 'red_background',
}

/** Colours of select, multi-select and status options. */
export enum OptionColor {
  DEFAULT = 'default',
  GRAY = 'gray',
  BROWN = 'brown',
  ORANGE = 'orange',
  YELLOW = 'yellow',
  GREEN = 'green',
  BLUE = 'blue',
  PURPLE = 'purple',
  PINK = 'pink',
  RED = 'red',
}

/** Colours of Notion's built-in icons. */
export enum IconColor {
  GRAY = 'gray',
  LIGHT_GRAY = 'lightgray',
  BROWN = 'brown',
  YELLOW = 'yellow',
  ORANGE = 'orange',
  GREEN = 'green',
  BLUE = 'blue',
  PURPLE = 'purple',
  PINK = 'pink',
  RED = 'red',
}

/** What is drawn in the colour of each member: its name says which that is, and whether it lies behind the text. */
function describe(members: object, noun: string): Record<string, { description: string }> {
  const words = (name: string) => {
    const [, color = '', behind] = /^(.*?)(_background)?$/.exec(name.toLowerCase()) ?? [];
    const subject = behind ? 'area behind the text' : noun;
    return color === 'default'
      ? `The ${subject} has the colour that the reader’s theme gives it.`
      : `The ${subject} is drawn in ${color.replace('_', ' ')}.`;
  };
  return Object.fromEntries(Object.keys(members).map((name) => [name, { description: words(name) }]));
}

registerEnumType(Color, {
  name: 'Color',
  description: 'The colour of a text or a block: a text colour, or a background.',
  valuesConfig: describe(Color, 'text'),
});
registerEnumType(OptionColor, {
  name: 'OptionColor',
  description: 'The colour of an option of a select, multi-select or status property.',
  valuesConfig: describe(OptionColor, 'label'),
});
registerEnumType(IconColor, {
  name: 'IconColor',
  description: "The colour of one of Notion's built-in icons.",
  valuesConfig: describe(IconColor, 'icon'),
});

/** Null: a colour that this version of the gateway does not know. */
export const toColor = enumOf(Color);
export const toOptionColor = enumOf(OptionColor);
export const toIconColor = enumOf(IconColor);
