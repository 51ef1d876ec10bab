/** Where GraphiQL's editors are, and what a screen reader should call them. */
const EDITORS = [
  ['.graphiql-query-editor .CodeMirror', 'Query'],
  ['.graphiql-editor-tool .graphiql-editor:nth-of-type(1) .CodeMirror', 'Variables'],
  ['.graphiql-editor-tool .graphiql-editor:nth-of-type(2) .CodeMirror', 'Headers'],
  ['.result-window .CodeMirror', 'Result'],
];

/** The Tab key leaves an editor instead of indenting: otherwise nobody gets out of it without a mouse. */
const LEAVE_WITH_TAB = { Tab: false, 'Shift-Tab': false };

/** Names the editors inside `holder` and frees the Tab key, also for those that appear later. */
export function openEditorsToEverybody(holder) {
  const known = new WeakSet();
  const observer = new window.MutationObserver(() => {
    for (const [selector, label] of EDITORS) {
      const element = holder.querySelector(selector);
      if (!element || known.has(element)) continue;
      known.add(element);
      element.querySelector('textarea').setAttribute('aria-label', label);
      element.CodeMirror.addKeyMap(LEAVE_WITH_TAB);
    }
  });
  observer.observe(holder, { childList: true, subtree: true });
}
