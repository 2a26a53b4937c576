// What scripts add to the pages: they open parts in place, stay up to date, and listen to keys. Every page works without.
import { begin as beginPages } from "./page.js";
import { begin as beginKeys } from "./keys.js";
import { begin as beginHeatMap } from "./heat-map.js";
import { begin as beginCopy } from "./copy.js";
import { begin as beginLive } from "./live.js";
import { begin as beginSearch } from "./search.js";
import { begin as beginSlider } from "./slider.js";
import { begin as beginDrag } from "./drag.js";
import { begin as beginWhatIf } from "./what_if.js";

beginPages();
beginKeys();
beginCopy();
beginSearch();
beginSlider();
beginDrag();
beginWhatIf();
beginHeatMap();
beginLive();
