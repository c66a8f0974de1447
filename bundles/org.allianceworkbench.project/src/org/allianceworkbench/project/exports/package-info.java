/** Exports of an open study: what a definition would let out, letting it out, what left before. */
package org.allianceworkbench.project.exports;
