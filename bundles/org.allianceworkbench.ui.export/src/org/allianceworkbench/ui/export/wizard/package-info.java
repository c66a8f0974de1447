/** Makes a new export definition from a template. */
package org.allianceworkbench.ui.export.wizard;
