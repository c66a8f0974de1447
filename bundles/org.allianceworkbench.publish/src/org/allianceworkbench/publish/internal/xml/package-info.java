/** Markup that pages, documents and figures are written in. */
package org.allianceworkbench.publish.internal.xml;
