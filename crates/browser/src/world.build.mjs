// Writes target/web/world.json: the land of the world for the map, fetched by
// the page when its map is opened.
//
// Natural Earth's countries (1:50 million, public domain) are thinned out as far
// as a screen does not show, and projected here once: Equal Earth keeps areas in
// proportion. `model/atlas.rs` brings cities onto the same plane.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { geoEqualEarth, geoStream } from "d3-geo";
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

const rounded = (value) => Math.round(value * 100) / 100;

/** Cuts land at the edge of the map, where it would else run across all of it. */
const projection = geoEqualEarth().scale(PLANE).translate([0, 0]).precision(0.1);

/** The rings of one polygon on the plane, north up. */
function ringsOf(coordinates) {
  const rings = [];
  const sink = {
    point: (x, y) => rings.at(-1).push([rounded(x), rounded(-y)]),
    lineStart: () => rings.push([]),
    lineEnd: () => rings.at(-1).push(rings.at(-1)[0]),
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  };
  geoStream({ type: "Polygon", coordinates }, projection.stream(sink));
  return rings.filter((ring) => ring.length > 3);
}

/** Polygons on the plane: one with holes stays whole, for none of them is cut. */
function polygonsOf(coordinates) {
  const rings = ringsOf(coordinates);
  return coordinates.length > 1 ? [rings] : rings.map((ring) => [ring]);
}

const features = feature(topology, topology.objects.countries)
  .features.filter(({ properties }) => properties.name !== LEFT_OUT)
  .map(({ properties: { name }, geometry: { type, coordinates } }) => ({
    type: "Feature",
    properties: { name },
    geometry: {
      type: "MultiPolygon",
      coordinates: (type === "Polygon" ? [coordinates] : coordinates).flatMap(polygonsOf),
    },
  }));

mkdirSync("target/web", { recursive: true });
writeFileSync("target/web/world.json", JSON.stringify({ type: "FeatureCollection", features }));
