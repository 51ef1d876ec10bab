/* global document, getComputedStyle, navigator, sessionStorage, window */
/** Questions that the browser tests ask from inside a page. Plain JavaScript: it runs in the browser, not in Node. */

const SESSION = 'gateway.session';

const shown = (selector) =>
  [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
const nameOf = (element) =>
  element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).textContent.trim();
const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function groundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const [red, green, blue, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha === 1) return [red, green, blue];
  }
  return [255, 255, 255];
}

function contrastOf(element) {
  const [light, dark] = [channels(getComputedStyle(element).color).slice(0, 3), groundOf(element)]
    .map(luminance)
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

window.inPage = {
  session: () => JSON.parse(sessionStorage.getItem(SESSION)),

  changeSession: (changes) => {
    const session = { ...JSON.parse(sessionStorage.getItem(SESSION)), ...changes };
    sessionStorage.setItem(SESSION, JSON.stringify(session));
  },

  isRenewed: (accessToken) => JSON.parse(sessionStorage.getItem(SESSION)).accessToken !== accessToken,

  clipboard: () => navigator.clipboard.readText(),

  focused: () => {
    const element = document.activeElement;
    const rings = [element, element.closest('.CodeMirror') ?? element].map((one) => getComputedStyle(one));
    const visible = rings.some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    );
    return { id: element.id, name: nameOf(element), visible };
  },

  /** Whether an editor holds this text, spaces apart. */
  editorSays: (holder, text) => {
    const said = document.querySelector(`${holder} .CodeMirror`)?.CodeMirror.getValue() ?? '';
    return said.replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, ''));
  },

  editors: () => ({
    query: document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.getValue(),
  }),

  writeEditor: (holder, text) => document.querySelector(`${holder} .CodeMirror`).CodeMirror.setValue(text),

  /** What a page owes to everybody, as sentences; empty when it is all there. */
  accessibilityProblems: () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const levels = shown('h1, h2, h3').map(({ tagName }) => Number(tagName[1]));
    const tooWide = document.documentElement.scrollWidth - window.innerWidth;
    const rules = [
      [document.documentElement.lang === 'en', 'the document does not say its language'],
      [document.title.length > 5, 'the document has no title'],
      [document.querySelectorAll('h1').length === 1, 'there is not exactly one h1'],
      [
        levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
        `headings skip a level: ${levels}`,
      ],
      [document.querySelectorAll('main').length === 1, 'there is not exactly one main'],
      [new Set(ids).size === ids.length, 'two elements share an id'],
      [[...document.images].every((image) => image.hasAttribute('alt')), 'an image has no alt'],
      [tooWide <= 0, `the page is ${tooWide} px wider than the window`],
    ];
    const unnamed = shown('a, button, input, select, textarea, progress, [tabindex="0"]').filter(
      (element) => !nameOf(element),
    );
    return [
      ...rules.filter(([holds]) => !holds).map(([, sentence]) => sentence),
      ...unnamed.map((element) => `without a name: ${element.outerHTML.slice(0, 120)}`),
    ];
  },

  /** Texts whose colour stands out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1). */
  faintTexts: () =>
    shown('body *')
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()),
      )
      .filter((element) => contrastOf(element) < 4.5)
      .map((element) => `${contrastOf(element).toFixed(2)}: ${element.textContent.trim().slice(0, 40)}`),
};
