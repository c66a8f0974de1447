/** What came in against what was expected, and how clients went through the study. */
package org.allianceworkbench.ui.study.completeness;
