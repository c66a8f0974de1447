/** What the export commands do. */
package org.allianceworkbench.ui.export.internal;
