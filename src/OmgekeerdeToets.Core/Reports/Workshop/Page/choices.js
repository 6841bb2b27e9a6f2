// Of several tables one at a time, chosen by its name.
const prepareChoices = () => {
  for (const group of all('[data-choices]')) {
    const choices = all('[data-choice]', group);
    const buttons = document.createElement('div');
    buttons.className = 'choice-buttons';
    buttons.setAttribute('role', 'group');
    buttons.setAttribute('aria-label', group.dataset.choices);
    const choose = (chosen) => choices.forEach((choice, i) => {
      choice.classList.toggle('aside', i !== chosen);
      buttons.children[i].setAttribute('aria-pressed', String(i === chosen));
    });
    choices.forEach((choice, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = choice.dataset.choice;
      button.addEventListener('click', () => choose(i));
      buttons.append(button);
    });
    group.before(buttons);
    choose(0);
  }
};
