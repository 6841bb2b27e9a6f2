// What if: everything was computed beforehand; here it is only looked up.
const lookUp = (data, turns) => {
  const changed = turns.map((option, i) => [i, option]).filter(([i, option]) => option !== data.current[i]);
  if (changed.length === 0) {
    return data.now;
  }
  if (changed.length === 1) {
    return data.singles[changed[0][0]][changed[0][1]];
  }
  if (changed.length > 2 || changed.some(([i]) => i >= data.paired)) {
    return null;
  }
  const [[first, one], [second, other]] = changed;
  let place = 0;
  for (let i = 0; i < data.paired; i++) {
    for (let j = i + 1; j < data.paired; j++) {
      if (i === first && j === second) {
        return data.pairs[place + one * data.options[second] + other];
      }
      place += data.options[i] * data.options[j];
    }
  }
  return null;
};

const fill = (list, texts) => list.replaceChildren(...texts.map(({ text, moved }) => {
  const item = document.createElement('li');
  item.textContent = text;
  item.classList.toggle('moved', moved === true);
  return item;
}));

const tellOutcomes = (data, result, words) => {
  const now = data.results[data.now][2];
  return data.solutions.map((title, i) => {
    const [was, is] = [data.outcomes[now[i]], data.outcomes[result[2][i]]];
    return was === is ? { text: `${title}: ${is}` } : { text: `${title}: ${is} (${words.was} ${was})`, moved: true };
  });
};

const tellResult = (card, data, found) => {
  const words = card.dataset;
  const result = found === null ? null : data.results[found];
  card.classList.toggle('changed', result !== null && result[3] === 1);
  first('[data-change]', card).textContent = result === null ? words.notComputed
    : found === data.now ? words.asTold : [words.same, words.different, words.lessCertain, words.moreCertain][result[3]];
  first('[data-label]', card).textContent = result === null ? '' : data.sentences[result[0]];
  first('[data-sentence]', card).textContent = result === null ? '' : data.sentences[result[1]];
  first('[data-provisional]', card).textContent = result === null ? '' : data.sentences[result[5]];
  const because = result === null ? [] : result[4].map((place) => ({ text: data.sentences[place] }));
  first('[data-because-kop]', card).hidden = because.length === 0;
  fill(first('[data-because]', card), because);
  fill(first('[data-outcomes]', card), result === null ? [] : tellOutcomes(data, result, words));
};

const prepareWhatIf = (part) => {
  const data = JSON.parse(document.getElementById(part.dataset.whatIf).textContent);
  const controls = all('[data-turn]', part);
  const tell = () => {
    const turns = controls.map((control) => Number(control.value));
    controls.forEach((control, i) => control.parentElement.classList.toggle('turned', turns[i] !== data.current[i]));
    tellResult(first('.result', part), data, lookUp(data, turns));
  };
  part.addEventListener('change', tell);
  first('[data-reset]', part).addEventListener('click', () => {
    controls.forEach((control, i) => { control.value = String(data.current[i]); });
    tell();
  });
  tell();
  first('.overview', part.parentElement).open = false;
};

const prepareWhatIfs = () => all('[data-what-if]').forEach(prepareWhatIf);
