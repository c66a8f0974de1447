/** What the study commands do. */
package org.allianceworkbench.ui.study.internal;
