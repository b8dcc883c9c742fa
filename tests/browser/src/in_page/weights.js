// What the sliders of the principles and their number fields show.
const sliders = [...document.querySelectorAll(".pillars > li > .slider > input")];
return sliders.map((slider) => ({
  name: slider.labels[0].innerText.trim(),
  shown: slider.closest("li").querySelector("input[type=number]").value,
  percent: Number(slider.closest("li").querySelector("input[type=number]").value),
  spoken: slider.getAttribute("aria-valuetext"),
  thumb: slider.valueAsNumber,
}));
