import htmx from 'htmx.org';

// A form with a file is sent here and not by the browser, so that the reader sees how much of it is sent, can stop it, and keeps the
// file where the network fails. Such a request says so (FormsSentByScript), and is told where to go on instead of being led there: a
// script cannot see the redirects that it follows.
const SENT_BY_SCRIPT = 'Form-Sent-By-Script';
const GO_ON = 'Form-Go-On';

const KB = 1024;
const MB = 1024 * KB;
const unit = bytes => (bytes < MB ? [KB, 'KB'] : [MB, 'MB']);
const figures = (number, fewest) => number.toLocaleString('da-DK', { minimumFractionDigits: fewest, maximumFractionDigits: 1 });
const size = bytes => {
  const [of, name] = unit(bytes);
  // Rounded up, so that it never looks as if it were within the limit.
  return `${figures(Math.ceil((10 * bytes) / of) / 10, 0)} ${name}`;
};

const tell = words => (document.querySelector('[data-told]').textContent = words);
const filesOf = form => [...form.elements].filter(it => it.type === 'file' && it.files.length);

// The server checks it, too; here it is said before anything is sent. The rest of the form needs some room beside the file.
const REST_OF_FORM = KB;
const tooLarge = field => {
  const ofForm = Number(field.form.dataset.largest);
  const ofField = Number(field.dataset.largest ?? ofForm);
  const file = [...field.files].find(it => it.size > Math.min(ofField, ofForm - REST_OF_FORM));
  return file && `Filen er på ${size(file.size)}, og her tages højst ${size(Math.min(ofField, ofForm))} imod. Vælg en mindre fil.`;
};
const isRightSize = field => {
  const wrong = tooLarge(field);
  const place = field.closest('.field');
  const told = place.querySelector('.form-error-message') ?? document.createElement('span');
  told.remove();
  if (wrong) {
    told.className = 'form-error-message';
    told.id = `${field.id}-fejl`;
    told.setAttribute('role', 'alert');
    told.textContent = wrong;
    field.before(told);
  }
  place.classList.toggle('form-error', Boolean(wrong));
  field.setAttribute('aria-invalid', Boolean(wrong));
  field.setAttribute('aria-describedby', ['hint', 'fejl'].map(it => `${field.id}-${it}`).filter(it => document.getElementById(it)).join(' '));
  return !wrong;
};
addEventListener('change', event => {
  if (event.target.type === 'file' && event.target.form?.dataset.largest) {
    isRightSize(event.target);
  }
});

const goOn = address => {
  const to = new URL(address, location);
  const samePage = to.pathname + to.search === location.pathname + location.search;
  location.assign(to);
  if (samePage && to.hash) {
    location.reload();
  }
};

// The page of a form that is refused takes the place of the one that stands. A file that is not what is wrong stays chosen.
const showRefused = (form, page) => {
  const chosen = filesOf(form);
  const main = document.importNode(page.querySelector('main'), true);
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  chosen.forEach(({ name, files }) => {
    const field = main.querySelector(`input[type="file"][name="${name}"]:not([aria-invalid="true"])`);
    if (field) {
      field.files = files;
      field.parentElement.querySelector('[data-choose-again]')?.remove();
    }
  });
  htmx.process(main);
  main.querySelector('[data-focus]')?.focus();
};

const NO_ANSWER = 'Det er uvist, om filen kom frem. Prøv igen; er den allerede taget imod, sker det ikke to gange.';
const KEPT = 'Filen er stadig valgt, og det, du skrev, står her.';
const reason = (status, page) => {
  if (status === 0) {
    return ['Forbindelsen blev afbrudt.', NO_ANSWER, 'Er filen ændret eller flyttet, siden du valgte den, så vælg den igen.', KEPT];
  }
  if (status === 401) {
    return ['Din session er slut.', 'Log ind i et andet faneblad, og prøv igen her.', KEPT];
  }
  if ([502, 504].includes(status)) {
    return ['Tjenesten svarede ikke.', NO_ANSWER, KEPT];
  }
  const [title, detail] = ['h1', 'h1 ~ p'].map(it => page.querySelector(`main ${it}`)?.textContent.trim());
  return [`${title ?? 'Filen blev ikke taget imod'}.`, detail ?? 'Prøv igen om lidt.', KEPT];
};

const send = (form, button) => {
  const sending = form.querySelector('[data-sending]');
  const notSent = form.querySelector('[data-not-sent]');
  const [told, bar, stop] = ['p', 'progress', 'button'].map(it => sending.querySelector(it));
  const request = new XMLHttpRequest();
  const warn = event => {
    event.preventDefault();
    // Browsers of 2023 and before ask for this.
    event.returnValue = true;
  };
  const underWay = on => {
    (on ? addEventListener : removeEventListener)('beforeunload', warn);
    form.setAttribute('aria-busy', on);
    form.querySelectorAll('button[type="submit"]').forEach(it => (it.disabled = on));
    sending.hidden = !on;
  };
  const notTaken = ([title, ...rest], kind) => {
    underWay(false);
    tell('');
    delete form.dataset.sent;
    notSent.className = `msg ${kind} gap-s`;
    notSent.querySelector('strong').textContent = title;
    notSent.querySelector('span').textContent = rest.join(' ');
    notSent.hidden = false;
    notSent.focus();
  };

  const parts = new FormData(form);
  if (button?.name) {
    parts.append(button.name, button.value);
  }
  let quarter = 0;
  const progress = ({ loaded, total }) => {
    const percent = Math.floor((100 * loaded) / total);
    const [of, name] = unit(total);
    bar.value = loaded / total;
    told.textContent = `Sender filen: ${figures(loaded / of, 1)} af ${figures(total / of, 1)} ${name} (${percent} %)`;
    if (percent >= quarter) {
      quarter = Math.floor(percent / 25) * 25 + 25;
      tell(told.textContent);
    }
  };
  request.upload.addEventListener('progress', progress);
  // Now nothing is lost any more where the page is left.
  request.upload.addEventListener('load', () => {
    removeEventListener('beforeunload', warn);
    bar.removeAttribute('value');
    stop.hidden = true;
    told.textContent = 'Filen er modtaget. Den læses …';
    tell(told.textContent);
  });
  request.addEventListener('load', () => {
    const next = request.getResponseHeader(GO_ON);
    if (next) {
      removeEventListener('beforeunload', warn);
      goOn(next);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const same = [...page.forms].some(it => it.getAttribute('action') === form.getAttribute('action'));
    if (same) {
      underWay(false);
      showRefused(form, page);
    } else {
      notTaken(reason(request.status, page), 'msg-err');
    }
  });
  request.addEventListener('error', () => notTaken(reason(0), 'msg-err'));
  request.addEventListener('abort', () => notTaken(['Stoppet.', 'Filen er ikke sendt.', KEPT], 'msg-info'));
  stop.onclick = () => request.abort();

  notSent.hidden = true;
  stop.hidden = false;
  underWay(true);
  progress({ loaded: 0, total: Math.max(1, filesOf(form).flatMap(it => [...it.files]).reduce((sum, it) => sum + it.size, 0)) });
  stop.focus();
  request.open('POST', form.getAttribute('action'));
  request.setRequestHeader('Accept', 'text/html');
  request.setRequestHeader(SENT_BY_SCRIPT, 'yes');
  request.send(parts);
};

addEventListener('submit', event => {
  const form = event.target;
  if (!form.querySelector('[data-sending]') || !filesOf(form).length) {
    return;
  }
  event.preventDefault();
  const wrong = filesOf(form).filter(it => !isRightSize(it));
  if (wrong.length) {
    wrong[0].focus();
  } else if (!form.dataset.sent) {
    form.dataset.sent = 'true';
    send(form, event.submitter);
  }
});
