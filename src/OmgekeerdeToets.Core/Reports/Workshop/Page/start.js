// Ties the parts together. Without this script everything is on the page, one below the other.
const setMode = (reading) => {
  root.classList.toggle('read', reading);
  root.classList.toggle('present', !reading);
  first('[data-read]').setAttribute('aria-pressed', String(reading));
  show(Math.max(current, 0), false);
};

prepareReveal();
prepareOwn();
prepareChoices();
prepareSentences();
prepareTraces();
prepareWhatIfs();
listenToKeys();
root.classList.add('js');
first('[data-next]').addEventListener('click', next);
first('[data-back]').addEventListener('click', back);
first('[data-print]').addEventListener('click', () => window.print());
first('[data-read]').addEventListener('click', () => setMode(!isReading()));
first('[data-screens]').addEventListener('change', (event) => show(screens.findIndex((screen) => screen.id === event.target.value)));
first('[data-notes]').addEventListener('click', (event) => {
  const isOn = root.classList.toggle('notes');
  event.currentTarget.setAttribute('aria-pressed', String(isOn));
});
window.addEventListener('scroll', tellMore, { passive: true });
window.addEventListener('resize', tellMore);
window.addEventListener('hashchange', () => {
  const index = indexOfTarget();
  if (index >= 0 && index !== current) {
    show(index);
  }
});
current = Math.max(indexOfTarget(), 0);
setMode(false);
