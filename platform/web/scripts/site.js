import 'htmx.org';

// A form is sent once, however often its button is pressed while the answer is on its way.
addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (!event.defaultPrevented) {
    form.dataset.sent = 'true';
    const button = event.submitter;
    if (button?.dataset.busy) {
      button.setAttribute('aria-live', 'polite');
      button.textContent = button.dataset.busy;
    }
  }
});

// Menus of the header close when the reader goes on to something else.
const menus = () => document.querySelectorAll('details.menu[open]');
addEventListener('click', event => {
  menus().forEach(menu => menu.contains(event.target) || menu.removeAttribute('open'));
});
addEventListener('keydown', event => {
  if (event.key !== 'Escape') {
    return;
  }
  menus().forEach(menu => {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  });
});

// A print says when it was made.
addEventListener('beforeprint', () => {
  const now = new Date().toLocaleString('da-DK', { dateStyle: 'long', timeStyle: 'short' });
  document.querySelectorAll('[data-print-time]').forEach(place => (place.textContent = now));
});

// What is wrong in a form is read first.
document.querySelector('[data-focus]')?.focus();

// The key / goes to the search box, or to the page of it where the box is not shown.
addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) {
    return;
  }
  const box = document.querySelector('[data-search]');
  if (box) {
    event.preventDefault();
    if (box.checkVisibility()) {
      box.focus();
    } else {
      location.assign(box.form.action);
    }
  }
});

// Keys of a queue, outside of fields: J and K go to the next and the one before.
addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) {
    return;
  }
  const rows = [...document.querySelectorAll('.queue a')];
  const at = rows.findIndex(row => row.hasAttribute('aria-current'));
  const to = rows[event.key === 'j' ? at + 1 : event.key === 'k' ? at - 1 : -1];
  if (to) {
    location.assign(to.href);
  }
});

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
