// What comes out of a step stays hidden until the group has spoken.
const hidden = (screen) => first('.answer.later', screen);

const reveal = (answer) => {
  answer.classList.remove('later');
  answer.classList.add('shown');
  answer.setAttribute('tabindex', '-1');
  first('.reveal', answer.parentElement)?.remove();
  answer.focus({ preventScroll: true });
  const isTall = answer.offsetHeight > window.innerHeight * 0.7;
  answer.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
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
  } else {
    show(current + 1);
  }
};

const back = () => show(current - 1);
