/** The script of the page: it filters. Without it the page is the plain list of all findings. */
export const SCRIPT = `
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (form === null) return;
  const status = document.getElementById('status');
  const items = Array.from(document.querySelectorAll('.finding'), (element) => ({
    element, severity: element.dataset.severity, rule: element.dataset.rule, section: element.parentElement, text: null,
  }));
  const sections = Array.from(document.querySelectorAll('.file'));
  const textOf = (item) => {
    if (item.text === null) item.text = (item.section.dataset.path + ' ' + item.element.textContent).toLowerCase();
    return item.text;
  };
  const apply = () => {
    const severities = new Set(Array.from(form.querySelectorAll('input[name=severity]:checked'), (box) => box.value));
    const rule = form.elements.rule.value;
    const file = form.elements.file.value;
    const words = form.elements.words.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const alive = new Set();
    let shown = 0;
    for (const item of items) {
      const isShown = severities.has(item.severity) && (rule === '' || item.rule === rule) && (file === '' || item.section.id === file) &&
        words.every((word) => textOf(item).includes(word));
      item.element.hidden = !isShown;
      if (!isShown) continue;
      alive.add(item.section);
      shown++;
    }
    for (const section of sections) section.hidden = !alive.has(section);
    status.textContent = shown === items.length ? 'All ' + shown + ' findings shown' : shown + ' of ' + items.length + ' findings shown';
  };
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target === null || target.closest('[hidden]') === null) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };
  let waiting = 0;
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, event.target.name === 'words' ? 150 : 0);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply, 0));
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link !== null && link.getAttribute('href') === location.hash) reveal();
  });
  for (const button of document.querySelectorAll('.only')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      form.reset();
      form.elements.rule.value = button.dataset.rule;
      apply();
      document.getElementById('findings').scrollIntoView();
      form.elements.rule.focus({preventScroll: true});
    });
  }
  form.hidden = false;
  apply();
  reveal();
})();
`;
