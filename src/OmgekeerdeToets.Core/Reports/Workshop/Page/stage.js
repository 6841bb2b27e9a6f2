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
  first('[data-next]').disabled = index === screens.length - 1;
  history.replaceState(null, '', `#${screens[index].id}`);
  if (isReading()) {
    screens[index].scrollIntoView();
  } else {
    window.scrollTo(0, 0);
  }
  if (withFocus) {
    first('h2', screens[index]).focus({ preventScroll: true });
  }
};

const indexOfTarget = () => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  return target ? screens.indexOf(target.closest('.screen')) : -1;
};
