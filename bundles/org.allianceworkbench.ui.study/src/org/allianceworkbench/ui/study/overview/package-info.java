/** How a study stands today, at a glance. */
package org.allianceworkbench.ui.study.overview;
