// Scripts of the design system are started from a file, because the pages forbid script inside themselves.
DKFDS.init();

// The browser keeps pages as they stand for its Back button. Such a page is not shown again: whoever it was made for may have
// signed out since.
addEventListener('pagehide', event => {
  document.documentElement.hidden = event.persisted;
});
addEventListener('pageshow', event => {
  if (event.persisted) {
    location.reload();
  }
});
