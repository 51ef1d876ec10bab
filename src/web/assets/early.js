// Runs before the first paint, so that somebody who is signed in never sees the page of somebody who is not.
if (sessionStorage.getItem('gateway.session')) document.documentElement.dataset.session = 'open';
