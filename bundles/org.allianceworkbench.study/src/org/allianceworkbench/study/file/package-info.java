/** Files that hold definitions: <code>study.alliance</code>, <code>*.analysis</code>, <code>*.export</code>. */
package org.allianceworkbench.study.file;
