/** The editor of an export definition: a page for each question that is asked before data leave. */
package org.allianceworkbench.ui.export.editor;
