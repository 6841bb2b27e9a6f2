// The screens: which one is shown, and how to get to another.
const root = document.documentElement;
const screens = [...document.querySelectorAll('main > .screen')];
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const first = (selector, within = document) => within.querySelector(selector);
let current = -1;

const isReading = () => root.classList.contains('read');

const show = (index, withFocus = true) => {
  if (index < 0 || index >= screens.length) {
    return;
  }
  current = index;
  screens.forEach((screen, i) => screen.classList.toggle('now', i === index));
  first('[data-screens]').value = screens[index].id;
  first('[data-position]').textContent = `${index + 1} / ${screens.length}`;
  first('[data-back]').disabled = index === 0;
  history.replaceState(null, '', `#${screens[index].id}`);
  if (isReading()) {
    screens[index].scrollIntoView();
  } else {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }
  tellMore();
  if (withFocus) {
    first('h2', screens[index]).focus({ preventScroll: true });
  }
};

// Of what is told, as much as fits is shown; the button says that there is more below. What one works with by hand waits for nobody, and a phone is scrolled by hand.
const isMore = () => {
  const screen = screens[current];
  if (isReading() || window.innerWidth < 640 || screen.matches('[data-paper]') || first('.reasoning, [data-what-if], textarea', screen) !== null) {
    return false;
  }
  const style = getComputedStyle(screen);
  return screen.getBoundingClientRect().bottom - parseFloat(style.paddingBottom) > first('.bar').getBoundingClientRect().top + 4;
};

const tellMore = () => {
  const button = first('[data-next]');
  const more = isMore();
  button.dataset.plain ??= first('span:not(.arrow)', button).textContent;
  button.classList.toggle('more', more);
  first('span:not(.arrow)', button).textContent = more ? button.dataset.more : button.dataset.plain;
  button.disabled = !more && current === screens.length - 1;
};

const indexOfTarget = () => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  return target ? screens.indexOf(target.closest('.screen')) : -1;
};
