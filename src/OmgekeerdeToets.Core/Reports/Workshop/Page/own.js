// A participant's own solution: once it has a name, the questions of each step are asked about it.
const prepareOwn = () => {
  for (const field of all('[data-own-name]')) {
    const screen = field.closest('.screen');
    const prefix = screen.id.split('-')[0];
    const steps = first('[data-own-steps]', screen);
    const reminders = all(`[id^="${prefix}-"] .own-reminder`);
    const input = first('textarea', field);
    const tell = () => {
      const name = input.value.trim();
      steps.classList.toggle('later', name.length === 0);
      screen.classList.toggle('unused', name.length === 0);
      for (const reminder of reminders) {
        reminder.classList.toggle('known', name.length > 0);
        first('[data-own-title]', reminder).textContent = name;
      }
    };
    input.addEventListener('input', tell);
    tell();
  }
};
