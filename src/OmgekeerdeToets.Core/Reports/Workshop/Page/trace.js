// The reasoning: a sentence lights up the node it stands on; the tree opens, closes and shows a part of itself.
const openTo = (node) => {
  for (let parent = node.parentElement?.closest('details'); parent; parent = parent.parentElement.closest('details')) {
    parent.open = true;
  }
};

const light = (sentence, node) => {
  const screen = sentence.closest('.screen');
  all('.lit', screen).forEach((lit) => lit.classList.remove('lit'));
  sentence.classList.add('lit');
  node.classList.add('lit');
  first('[data-trace]', screen).dataset.show = 'all';
  first('input[value="all"]', screen).checked = true;
  openTo(node);
  all(':scope > details', node).forEach((details) => { details.open = true; });
  const place = first('summary, .leaf', node);
  place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'nearest' });
};

const prepareSentences = () => {
  for (const sentence of all('.sentence')) {
    sentence.addEventListener('click', (event) => {
      event.preventDefault();
      light(sentence, document.getElementById(sentence.hash.slice(1)));
    });
  }
};

const prepareTree = (trace) => {
  for (const node of all('.node', trace)) {
    const isOpen = node.hasAttribute('data-unknown') || first('[data-unknown]', node) !== null;
    node.classList.toggle('no-open', !isOpen);
  }
  trace.classList.toggle('nothing-open', first('[data-unknown]', trace) === null);
  for (const radio of all('input[type=radio]', trace)) {
    radio.addEventListener('change', () => {
      trace.dataset.show = radio.value;
      if (radio.value !== 'all') {
        all('details', trace).forEach((details) => { details.open = true; });
      }
    });
  }
  for (const button of all('[data-open]', trace)) {
    button.addEventListener('click', () => all('details', trace).forEach((details) => { details.open = button.dataset.open === 'all'; }));
  }
};

const prepareTraces = () => all('[data-trace]').forEach(prepareTree);
