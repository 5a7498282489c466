import 'htmx.org';
import './upload.js';

// A time on a page is that of Denmark, wherever the reader is.
const DENMARK = { timeZone: 'Europe/Copenhagen' };

// What htmx fetches (how far long work is, a list that is filtered or sorted, a part that another service writes) is shown where it
// is what was asked for. Otherwise a list is opened as any page is, which signs in or says what is wrong; the rest stays as it was.
const showOrOpen = event => {
  const { ctx } = event.detail;
  const answer = ctx.response?.raw;
  if (answer?.ok && !answer.redirected) {
    return;
  }
  event.preventDefault();
  if (ctx.sourceElement.hasAttribute('hx-boost')) {
    location.assign(ctx.request.action);
  }
};
addEventListener('htmx:before:response', showOrOpen);
addEventListener('htmx:error', showOrOpen);

// Those who hear the page are told what a filtered list holds now.
addEventListener('htmx:after:swap', event => {
  if (event.detail.ctx.request.form?.hasAttribute('hx-boost')) {
    const tells = document.querySelector('main :is([data-tells], .empty p)');
    document.querySelector('[data-told]').textContent = tells?.textContent ?? '';
  }
  document.querySelector('main [data-focus]')?.focus();
});

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

// A form that waited for its sender to sign in again.
document.querySelector('form[data-send-now]')?.requestSubmit();

// What is typed is kept two seconds after the last key, until the form is sent. Files, passwords and what the page itself put
// there are not kept. A reader whose draft is not kept is told so.
const NOT_KEPT = ['file', 'password', 'hidden', 'submit', 'button', 'reset', 'fieldset'];
const typed = form => {
  const fields = {};
  for (const field of form.elements) {
    if (field.name && !NOT_KEPT.includes(field.type)) {
      fields[field.name] ??= [];
      if (!['checkbox', 'radio'].includes(field.type) || field.checked) {
        fields[field.name].push(field.value);
      }
    }
  }
  return fields;
};
const NOT_SAVED = 'Kladden er ikke gemt. Send formularen, før du forlader siden.';
const waiting = new Map();
const underWay = new WeakMap();
const stopWaiting = form => {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
};
const tell = (form, message) => {
  const saved = form.querySelector('[data-draft-saved]');
  if (saved) {
    saved.textContent = message;
    saved.hidden = false;
  }
};
// A browser sends little with keepalive, so only a page that is left asks for it.
const save = async (form, keepalive) => {
  stopWaiting(form);
  const request = new AbortController();
  underWay.set(form, request);
  try {
    const answer = await fetch(form.dataset.draft, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ form: form.getAttribute('action'), fields: typed(form) }),
      keepalive,
      signal: request.signal,
    });
    const time = new Date().toLocaleTimeString('da-DK', { ...DENMARK, hour: '2-digit', minute: '2-digit' });
    tell(form, answer.ok && !answer.redirected ? `Kladden er gemt kl. ${time}.` : NOT_SAVED);
  } catch {
    // The next key tries again; a form that is being sent needs no draft.
    if (!request.signal.aborted) {
      tell(form, NOT_SAVED);
    }
  }
};
addEventListener('input', event => {
  const form = event.target.form;
  if (form?.matches('[data-draft]')) {
    stopWaiting(form);
    waiting.set(form, setTimeout(save, 2000, form, false));
  }
});
addEventListener('submit', event => {
  stopWaiting(event.target);
  underWay.get(event.target)?.abort();
});
addEventListener('pagehide', () => [...waiting.keys()].forEach(form => save(form, true)));

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
  const now = new Date().toLocaleString('da-DK', { ...DENMARK, dateStyle: 'long', timeStyle: 'short' });
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
