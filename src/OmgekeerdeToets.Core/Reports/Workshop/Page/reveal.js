// What comes out of a step stays hidden until the group has spoken.
const hidden = (screen) => first('.answer.later', screen);

const reveal = (answer) => {
  answer.classList.remove('later');
  answer.classList.add('shown');
  answer.setAttribute('tabindex', '-1');
  first('.reveal', answer.parentElement).hidden = true;
  window.scrollTo({ top: 0, behavior: 'instant' });
  answer.focus({ preventScroll: true });
  tellMore();
};

// One step back from an answer is its question, for who went on too soon.
const conceal = (answer) => {
  answer.classList.add('later');
  answer.classList.remove('shown');
  first('.reveal', answer.parentElement).hidden = false;
  window.scrollTo({ top: 0, behavior: 'instant' });
  first('h2', answer.closest('.screen')).focus({ preventScroll: true });
  tellMore();
};

const prepareReveal = () => {
  for (const answer of all('[data-reveal]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reveal';
    button.textContent = answer.dataset.reveal;
    button.addEventListener('click', () => reveal(answer));
    answer.before(button);
    answer.classList.add('later');
  }
};

const next = () => {
  const answer = isReading() ? null : hidden(screens[current]);
  if (answer) {
    reveal(answer);
  } else if (isMore()) {
    window.scrollBy(0, first('.bar').getBoundingClientRect().top * 0.85);
  } else {
    show(current + 1);
  }
};

const back = () => {
  const answer = isReading() ? null : first('.answer.shown', screens[current]);
  if (answer) {
    conceal(answer);
  } else {
    show(current - 1);
  }
};
