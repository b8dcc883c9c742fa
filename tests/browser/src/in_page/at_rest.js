// Done when an element is where it was a moment ago, or when it will not stop. Not by
// frames: a page in a frame that is out of sight has none.
const [element, done] = arguments;
let looks = 100;
let before;
const look = () => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const now = [x, y, width, height].join();
  if (now === before || looks === 0) return done();
  before = now;
  looks -= 1;
  setTimeout(look, 20);
};
look();
