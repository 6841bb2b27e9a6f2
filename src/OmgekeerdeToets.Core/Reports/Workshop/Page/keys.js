// The keys of a presenter. Whoever types or has a control in hand keeps the key.
const forward = ['ArrowRight', 'PageDown', ' '];
const backward = ['ArrowLeft', 'PageUp'];

const isTaken = (event) => event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey
  || event.target.closest('textarea, input, select') !== null
  || (event.key === ' ' && event.target.closest('button, summary, a') !== null);

const listenToKeys = () => document.addEventListener('keydown', (event) => {
  if (isTaken(event) || isReading()) {
    return;
  }
  const step = forward.includes(event.key) ? next : backward.includes(event.key) ? back : null;
  if (step) {
    event.preventDefault();
    step();
  }
});
