// Writes target/web/world.json: the land of the world for the map, fetched by
// the page when its map is opened.
//
// Natural Earth's countries (1:50 million, public domain) are thinned out as far
// as a screen does not show, and projected here once: Equal Earth keeps areas in
// proportion. `model/atlas.rs` brings cities onto the same plane.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { geoEqualEarthRaw } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

/** Units of the plane to a radian along the equator; see PLANE in atlas.rs. */
const PLANE = 100;
/** Triangles of less than this many square degrees are flattened. */
const DETAIL = 0.005;
/** No city lies there, and it would take a fifth of the picture. */
const LEFT_OUT = "Antarctica";

const source = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const topology = simplify(presimplify(JSON.parse(readFileSync(source, "utf8"))), DETAIL);

const radians = (degrees) => (degrees * Math.PI) / 180;
const rounded = (value) => Math.round(value * PLANE * 100) / 100;

function project(coordinates) {
  if (typeof coordinates[0] !== "number") {
    return coordinates.map(project);
  }
  const [longitude, latitude] = coordinates;
  return geoEqualEarthRaw(radians(longitude), radians(latitude)).map(rounded);
}

const features = feature(topology, topology.objects.countries)
  .features.filter(({ properties }) => properties.name !== LEFT_OUT)
  .map(({ properties: { name }, geometry: { type, coordinates } }) => ({
    type: "Feature",
    properties: { name },
    geometry: { type, coordinates: project(coordinates) },
  }));

mkdirSync("target/web", { recursive: true });
writeFileSync("target/web/world.json", JSON.stringify({ type: "FeatureCollection", features }));
