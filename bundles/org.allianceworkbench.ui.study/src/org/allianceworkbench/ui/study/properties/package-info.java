/** What the Properties view shows of the parts of a study. */
package org.allianceworkbench.ui.study.properties;
