const notice = document.getElementById('notice');
const title = document.getElementById('notice-title');
const text = document.getElementById('notice-text');
const action = document.getElementById('notice-action');
const status = document.getElementById('status');

/** Shows what happened and what to do, above everything else; `again` adds a button that connects again. */
export function showNotice(problem, { again = false } = {}) {
  title.textContent = problem.title ?? 'Something went wrong.';
  text.textContent = problem.message;
  action.hidden = !again;
  notice.hidden = false;
}

export function hideNotice() {
  notice.hidden = true;
}

/** Says something to screen readers without moving the focus. */
export function announce(message) {
  status.textContent = message;
}

/** Runs the named function of `actions` when a button with that `data-action` is pressed; what it throws becomes a notice. */
export function bindActions(actions) {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    const run = button && actions[button.dataset.action];
    if (run) Promise.resolve(run(button)).catch(showNotice);
  });
}
