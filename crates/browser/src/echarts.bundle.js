/*! Apache ECharts 5.6.0, (c) The Apache Software Foundation, Apache License 2.0;
 *  with ZRender, (c) Baidu Inc. and contributors, BSD 3-Clause License. */

// The part of ECharts that the explorer draws with; `npm run bundle` writes it to
// target/web/echarts.js. What is not registered here does not exist at run time:
// a new chart type or component is one more name in this list.
import { init, registerMap, use } from "echarts/core";
import {
  BarChart,
  CustomChart,
  GraphChart,
  HeatmapChart,
  LineChart,
  MapChart,
  ParallelChart,
  RadarChart,
  ScatterChart,
} from "echarts/charts";
import {
  AriaComponent,
  DataZoomInsideComponent,
  GeoComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  ParallelComponent,
  RadarComponent,
  VisualMapContinuousComponent,
  VisualMapPiecewiseComponent,
} from "echarts/components";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  CustomChart,
  GraphChart,
  HeatmapChart,
  LineChart,
  MapChart,
  ParallelChart,
  RadarChart,
  ScatterChart,
  AriaComponent,
  DataZoomInsideComponent,
  GeoComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  ParallelComponent,
  RadarComponent,
  VisualMapContinuousComponent,
  VisualMapPiecewiseComponent,
  LabelLayout,
  CanvasRenderer,
  SVGRenderer,
]);

export { init, registerMap };
